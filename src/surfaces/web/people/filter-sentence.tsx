/** The filter as a sentence one can change word by word; what it says is kept in the address. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { overviewQuery } from '../api/people.ts'
import type { PeopleFilter } from '../api/reads.ts'
import { useTitles } from '../parts/network.tsx'
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
  ['due', 'the longest due first'],
]

const things: [string, string][] = [
  ['owed', 'something is owed'],
  ...flags.map((flag): [string, string] => [flag, flagWords[flag]]),
]

const dues: [string, string][] = [
  ['now', 'due by their rhythm'],
  ['week', 'due within a week'],
  ['set', 'with a rhythm'],
]

const pictures: [string, string][] = [
  ['', 'as a list'],
  ['circles', 'as circles'],
  ['network', 'as a network'],
]

type SentenceProps = {
  /** All that holds, that of a kept list included. */
  filter: PeopleFilter
  total: number | undefined
  view: string | undefined
}

export function FilterSentence({ filter, total, view }: SentenceProps) {
  const go = useNavigate({ from: '/people' })
  const title = useTitles()
  const { data } = useQuery(overviewQuery)
  // A kept list that is changed is that list no longer: all of it goes into the address.
  const set = (change: PeopleFilter) => void go({ search: { ...filter, ...change, view }, replace: true })
  const labels = (all: readonly { name: string }[] | undefined, own: string | undefined): [string, string][] => {
    const names = new Set([...(all ?? []).map(({ name }) => name), ...(own === undefined ? [] : [own])])
    return [...names].map((name) => [name, name])
  }
  const roles = labels(data?.roles, filter.role)
  const tags = labels(data?.tags, filter.tag)
  const networks = (data?.networks ?? []).map(({ network }): [string, string] => [network, `on ${title(network)}`])
  return (
    <p className={style.sentence} data-known={total !== undefined && data !== undefined}>
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
      />{' '}
      <Choice
        label="Nearness"
        value={filter.band}
        any="near or far"
        options={bands.map((band) => [band, bandWords[band]])}
        set={(band) => set({ band })}
      />{' '}
      <Choice
        label="What is open"
        value={filter.flag}
        any="whatever is open"
        options={things}
        set={(flag) => set({ flag })}
      />{' '}
      {roles.length > 0 && (
        <Choice label="Role" value={filter.role} any="of any role" options={roles} set={(role) => set({ role })} />
      )}{' '}
      {tags.length > 0 && (
        <Choice label="Tag" value={filter.tag} any="with any tag" options={tags} set={(tag) => set({ tag })} />
      )}{' '}
      {(filter.key !== undefined || (data?.counts.chosen ?? 0) > 0) && (
        <Choice
          label="Chosen or not"
          value={filter.key}
          any="chosen or not"
          options={[
            ['yes', 'chosen by you'],
            ['no', 'not chosen'],
          ]}
          set={(key) => set({ key })}
        />
      )}{' '}
      {(filter.due !== undefined || (data?.time.people ?? 0) > 0) && (
        <Choice label="Rhythm" value={filter.due} any="due or not" options={dues} set={(due) => set({ due })} />
      )}{' '}
      {networks.length > 1 && (
        <Choice
          label="Network"
          value={filter.network}
          any="on any network"
          options={networks}
          set={(network) => set({ network })}
        />
      )}{' '}
      <span className={style.part}>
        called <NameField q={filter.q} set={(q) => set({ q })} />,
      </span>{' '}
      {view === undefined && (
        <Choice label="Order" value={filter.sort} options={orders} set={(sort) => set({ sort })} />
      )}{' '}
      <Choice
        label="Picture"
        value={view}
        options={pictures}
        end="."
        set={(picture) => void go({ search: (was) => ({ ...was, view: picture }), replace: true })}
      />
    </p>
  )
}

type ChoiceProps = {
  label: string
  value: string | undefined
  any?: string
  options: [string, string][]
  /** What stands behind it, never alone on a line. */
  end?: string
  set: (value: string | undefined) => void
}

function Choice({ label, value, any, options, end = ',', set }: ChoiceProps) {
  return (
    <span className={style.part}>
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
      {end}
    </span>
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
