/** Everybody, as sentences: a list that can be narrowed by stage, nearness, what is open and name, all kept in the address. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type PeopleFilter, peopleQuery, statusQuery } from '../api/reads.ts'
import { TroubleNote } from '../parts/trouble.tsx'
import { figure, startCount } from '../words/numbers.ts'
import { bands, bandWords, flags, flagWords, stages, stageWords } from '../words/person.ts'
import style from './people.module.css'
import { PeopleList } from './people-list.tsx'

const orders: [string, string][] = [
  ['', 'the nearest first'],
  ['last', 'the latest contact first'],
  ['new', 'the newest first'],
  ['received', 'the most heard from first'],
  ['sent', 'the most turned to first'],
  ['name', 'by name'],
]

/** Views one comes back to: each is an address. */
const views: { word: string; search: PeopleFilter }[] = [
  { word: 'Everybody', search: {} },
  { word: 'You owe an answer', search: { flag: 'reply-owed' } },
  { word: 'You owe thanks', search: { flag: 'thanks-owed' } },
  { word: 'Fading', search: { flag: 'fading' } },
  { word: 'New', search: { flag: 'new' } },
  { word: 'They recommend you', search: { stage: 'advocate' } },
]

export function PeoplePage() {
  const search = useSearch({ from: '/people' })
  const { view: _view, ...filter } = search
  const first = useQuery(peopleQuery(filter, 0))
  const { data: status } = useQuery(statusQuery)
  return (
    <div>
      <header className={style.head}>
        <h1>People</h1>
        <nav className={style.views} aria-label="Views">
          {views.map(({ word, search: to }) => (
            <Link
              key={word}
              to="/people"
              search={to}
              className={style.view}
              activeOptions={{ exact: true, explicitUndefined: true }}
            >
              {word}
            </Link>
          ))}
        </nav>
        <FilterSentence filter={filter} total={first.data?.total} />
      </header>
      {first.error && !first.data ? (
        <TroubleNote error={first.error} again={() => void first.refetch()} />
      ) : first.data?.total === 0 ? (
        <Nobody empty={status?.empty === true} filtered={Object.keys(filter).length > 0} />
      ) : (
        <PeopleList key={JSON.stringify(filter)} filter={filter} total={first.data?.total} />
      )}
    </div>
  )
}

function FilterSentence({ filter, total }: { filter: PeopleFilter; total: number | undefined }) {
  const go = useNavigate({ from: '/people' })
  const set = (change: PeopleFilter) => void go({ search: (was) => ({ ...was, ...change }), replace: true })
  return (
    <p className={style.sentence}>
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
      , called <NameField q={filter.q} set={(q) => set({ q })} />,{' '}
      <Choice label="Order" value={filter.sort} options={orders} set={(sort) => set({ sort })} />.
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

function Nobody({ empty, filtered }: { empty: boolean; filtered: boolean }) {
  if (filtered && !empty)
    return (
      <p className={style.nobody}>
        Nobody is like that.{' '}
        <Link to="/people" search={{}}>
          See everybody
        </Link>
      </p>
    )
  return (
    <div className={style.nobody}>
      <p>
        Everybody you have ever had to do with will stand here, nearest first, each with where it stands between you and
        what would bring you closer. It is read from your networks’ archives.
      </p>
      <p>
        <Link to="/welcome" className="button next">
          Bring your archives
        </Link>
      </p>
    </div>
  )
}
