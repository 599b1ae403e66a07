/** The filter as a sentence one can change word by word; what it says is kept in the address. */
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { PeopleFilter } from '../api/reads.ts'
import { figure, startCount } from '../words/numbers.ts'
import { bands, bandWords, flags, flagWords, stages, stageWords } from '../words/person.ts'
import style from './people.module.css'

const orders: [string, string][] = [
  ['', 'the nearest first'],
  ['last', 'the latest contact first'],
  ['new', 'the newest first'],
  ['received', 'the most heard from first'],
  ['sent', 'the most turned to first'],
  ['name', 'by name'],
]

const pictures: [string, string][] = [
  ['', 'as a list'],
  ['circles', 'as circles'],
]

type SentenceProps = { filter: PeopleFilter; total: number | undefined; round: boolean }

export function FilterSentence({ filter, total, round }: SentenceProps) {
  const go = useNavigate({ from: '/people' })
  const set = (change: PeopleFilter & { view?: string | undefined }) =>
    void go({ search: (was) => ({ ...was, ...change }), replace: true })
  return (
    <p className={style.sentence} data-known={total !== undefined}>
      <span className={style.total} aria-live="polite">
        {total === undefined
          ? 'People'
          : total <= 12
            ? startCount(total, 'person', 'people')
            : `${figure(total)} people`}
      </span>{' '}
      <Choice
        label="Stage"
        value={filter.stage}
        any="at any stage"
        options={stages.map((stage) => [stage, stageWords[stage]])}
        set={(stage) => set({ stage })}
      />
      ,{' '}
      <Choice
        label="Nearness"
        value={filter.band}
        any="near or far"
        options={bands.map((band) => [band, bandWords[band]])}
        set={(band) => set({ band })}
      />
      ,{' '}
      <Choice
        label="What is open"
        value={filter.flag}
        any="whatever is open"
        options={flags.map((flag) => [flag, flagWords[flag]])}
        set={(flag) => set({ flag })}
      />
      , called <NameField q={filter.q} set={(q) => set({ q })} />
      {!round && (
        <>
          , <Choice label="Order" value={filter.sort} options={orders} set={(sort) => set({ sort })} />
        </>
      )}
      , <Choice label="Picture" value={round ? 'circles' : ''} options={pictures} set={(view) => set({ view })} />.
    </p>
  )
}

type ChoiceProps = {
  label: string
  value: string | undefined
  any?: string
  options: [string, string][]
  set: (value: string | undefined) => void
}

function Choice({ label, value, any, options, set }: ChoiceProps) {
  return (
    <select
      className="inline"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => set(event.target.value || undefined)}
    >
      {any && <option value="">{any}</option>}
      {options.map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  )
}

function NameField({ q, set }: { q: string | undefined; set: (q: string | undefined) => void }) {
  const [text, setText] = useState(q ?? '')
  useEffect(() => setText(q ?? ''), [q])
  useEffect(() => {
    if (text.trim() === (q ?? '')) return
    const timer = setTimeout(() => set(text.trim() || undefined), 250)
    return () => clearTimeout(timer)
  }, [text, q, set])
  return (
    <input
      className={`inline ${style.called}`}
      aria-label="Name or handle"
      placeholder="anything"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
