/** Everything that is found, person by person; messages are looked through stretch by stretch, back to the first. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef } from 'react'
import type { FoundPerson } from '../../../runs/memory/shapes.ts'
import { allFindsQuery } from '../api/memory.ts'
import { useTitle } from '../frame/title.ts'
import { useNow } from '../frame/workspace.ts'
import { useKeys } from '../keys/keys.tsx'
import { Face } from '../parts/face.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { day } from '../words/dates.ts'
import { count, figure, startCount } from '../words/numbers.ts'
import style from './found.module.css'
import { FoundLine, Marked } from './found.tsx'

/** People after which one is asked whether to look further. */
const plenty = 60

export function SearchPage() {
  const { q = '' } = useSearch({ from: '/search' })
  const go = useNavigate({ from: '/search' })
  const now = useNow()
  useTitle(q ? `“${q}”` : 'Search')
  const finds = useInfiniteQuery(allFindsQuery(q))
  const people = together(finds.data?.pages.flatMap((page) => page.people) ?? [])
  const known = finds.data?.pages[0]?.known ?? 0
  const looked = finds.data?.pages.at(-1)?.looked
  const { hasNextPage, isFetching, isError, fetchNextPage } = finds
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError && people.length < plenty) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage, people.length])
  const list = useRef<HTMLOListElement>(null)
  const step = (by: number) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])]
    const at = document.activeElement instanceof HTMLElement ? links.indexOf(document.activeElement) : -1
    links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void go({ search: { q: String(new FormData(event.currentTarget).get('q') ?? '').trim() } })
  }
  return (
    <div className={style.page}>
      <h1>{q ? `“${q}”` : 'Search'}</h1>
      <form className={style.ask} onSubmit={submit}>
        <input
          key={q}
          name="q"
          type="search"
          className="field"
          aria-label="What to look for"
          placeholder="A name, a note, something that was said"
          defaultValue={q}
          maxLength={200}
        />
        <button type="submit" className="button">
          Look
        </button>
      </form>
      {q && finds.isPending && <Waiting lines={6} what="what is known" />}
      {finds.error && <TroubleNote error={finds.error} again={() => void finds.refetch()} />}
      <ol className={style.people} ref={list}>
        {people.map((person) => (
          <Person key={person.id} person={person} now={now} />
        ))}
      </ol>
      {q && finds.data && (
        <div className={style.progress} role="status">
          {hasNextPage && looked ? (
            <>
              <progress value={looked.rows} max={looked.of} aria-label="Messages looked through" />
              <span>
                {people.length === 0 ? 'Nothing yet' : startCount(people.length, 'person', 'people')}; looked back to{' '}
                {day(looked.before ?? now)}.
              </span>
              {people.length >= plenty && (
                <button type="button" className="button" disabled={isFetching} onClick={() => void fetchNextPage()}>
                  Look further back
                </button>
              )}
            </>
          ) : people.length === 0 ? (
            <p>
              Nothing that is known or was said holds all of these words. Fewer of them, or a part of one, may find
              more.
            </p>
          ) : (
            <span>
              {startCount(people.length, 'person', 'people')}
              {known > people.length && ` of ${figure(known)}: more words find the others`}.{' '}
              {looked?.of === 0
                ? 'What was said is looked through from three letters on.'
                : known <= people.length && 'All there is has been looked through.'}
            </span>
          )}
        </div>
      )}
    </div>
  )
}

function Person({ person, now }: { person: FoundPerson; now: string }) {
  const name = person.found.find((one) => one.in === 'name')
  const others = person.found.filter((one) => one.in !== 'name')
  const said = others.filter((one) => one.in === 'message').length
  return (
    <li className={style.person}>
      <Face id={person.id} name={person.name} size={40} />
      <div className={style.finds}>
        <Link to="/people/$id" params={{ id: person.id }} className={style.who} data-person>
          {name ? <Marked {...name} /> : person.name}
        </Link>
        {others.map((one) => (
          <FoundLine key={`${one.in} ${one.id} ${one.words}`} one={one} now={now} />
        ))}
        {person.messages > said && (
          <span className="small faint">and {count(person.messages - said, 'more message', 'more messages')}</span>
        )}
      </div>
    </li>
  )
}

/** One person once, with what every stretch found. */
function together(found: readonly FoundPerson[]): FoundPerson[] {
  const people = new Map<string, FoundPerson>()
  for (const person of found) {
    const known = people.get(person.id)
    people.set(
      person.id,
      known
        ? { ...known, found: [...known.found, ...person.found].slice(0, 6), messages: known.messages + person.messages }
        : person,
    )
  }
  return [...people.values()]
}
