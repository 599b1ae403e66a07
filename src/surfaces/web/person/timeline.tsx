/** Everything that passed between you, newest first, by month in the margin, across networks, with filters. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Interaction } from '../../../people/shapes.ts'
import { timelineQuery } from '../api/reads.ts'
import type { PersonPage } from '../api/shapes.ts'
import { Happening } from '../happening/happening.tsx'
import { useTitles } from '../parts/network.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { monthName, monthOf, shortDay } from '../words/dates.ts'
import { families, family, familyWords, networkOf } from '../words/deeds.ts'
import { figure } from '../words/numbers.ts'
import style from './timeline.module.css'

type Filter = { [name in 'on' | 'of' | 'side' | 'until']?: string | undefined }

export function Timeline({ person, now }: { person: PersonPage; now: string }) {
  const filter = useSearch({ from: '/people/$id' })
  const more = useInfiniteQuery(timelineQuery(person.id, filter.until ? endOf(filter.until) : undefined))
  const all = more.data?.pages.flatMap(({ timeline }) => timeline) ?? []
  const shown = all.filter((what) => passes(what, filter))
  const total = more.data?.pages[0]?.timelineTotal ?? person.timelineTotal
  const end = useSeen(more.hasNextPage && !more.isFetchingNextPage, () => void more.fetchNextPage(), shown.length)
  return (
    <section className={style.timeline} aria-labelledby="timeline">
      <h2 id="timeline" className={style.title}>
        Everything that passed between you <span className={style.total}>{figure(total)}</span>
      </h2>
      <Filters person={person} filter={filter} />
      {more.error && <TroubleNote error={more.error} again={() => void more.refetch()} />}
      <ol className={style.months}>
        {byDay(shown).map(({ day, at, happenings }) => (
          <li key={day} className={style.day}>
            <h3 className={style.date}>{at ? shortDay(at, now) : 'No date given'}</h3>
            <div className={style.happenings}>
              {happenings.map((what) => (
                <Happening key={what.id} what={what} now={now} dated />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {!more.isPending && shown.length === 0 && !more.hasNextPage && (
        <p className="soft">
          {all.length === 0 ? 'Nothing has passed between you yet.' : 'Nothing of that kind has passed between you.'}
        </p>
      )}
      {(more.isPending || more.isFetchingNextPage) && <Waiting lines={4} what="what came before" />}
      <div ref={end} />
      {!more.hasNextPage && shown.length > 0 && <p className={style.beginning}>This is where it began.</p>}
    </section>
  )
}

function Filters({ person, filter }: { person: PersonPage; filter: Filter }) {
  const go = useNavigate({ from: '/people/$id' })
  const title = useTitles()
  const networks = [...new Set(person.handles.map(networkOf))]
  const set = (change: Filter) =>
    void go({ search: (was) => ({ ...was, ...change }), replace: true, resetScroll: false })
  const pick = (value: string) => (value === '' ? undefined : value)
  return (
    <p className={style.filters}>
      Show{' '}
      <select
        className="inline"
        aria-label="What"
        value={filter.of ?? ''}
        onChange={(event) => set({ of: pick(event.target.value) })}
      >
        <option value="">everything</option>
        {families.map((one) => (
          <option key={one} value={one}>
            {familyWords[one]}
          </option>
        ))}
      </select>{' '}
      from{' '}
      <select
        className="inline"
        aria-label="From whom"
        value={filter.side ?? ''}
        onChange={(event) => set({ side: pick(event.target.value) })}
      >
        <option value="">both sides</option>
        <option value="sent">you</option>
        <option value="received">them</option>
      </select>
      {networks.length > 1 && (
        <>
          {' '}
          on{' '}
          <select
            className="inline"
            aria-label="On which network"
            value={filter.on ?? ''}
            onChange={(event) => set({ on: pick(event.target.value) })}
          >
            <option value="">every network</option>
            {networks.map((network) => (
              <option key={network} value={network}>
                {title(network)}
              </option>
            ))}
          </select>
        </>
      )}
      {filter.until && (
        <>
          , back from {monthName(filter.until)}{' '}
          <button type="button" className="quiet" onClick={() => set({ until: undefined })}>
            from the newest again
          </button>
        </>
      )}
    </p>
  )
}

function passes(what: Interaction, filter: Filter): boolean {
  if (filter.on && networkOf(what.account) !== filter.on) return false
  if (filter.side && what.direction !== filter.side) return false
  return !filter.of || family(what.kind) === filter.of
}

function byDay(happenings: readonly Interaction[]) {
  const days: { day: string; at: string | null; happenings: Interaction[] }[] = []
  for (const what of happenings) {
    const day = what.at?.slice(0, 10) ?? 'undated'
    const last = days.at(-1)
    if (last?.day === day) last.happenings.push(what)
    else days.push({ day, at: what.at, happenings: [what] })
  }
  return days
}

/** The first moment after a month `2021-05`. */
function endOf(month: string): string {
  const at = new Date(`${monthOf(month)}-01T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + 1)
  return at.toISOString()
}

/** Calls when the end of the list comes into view; asked again whenever `length` has changed. */
function useSeen(ready: boolean, seen: () => void, length: number) {
  const end = useRef<HTMLDivElement>(null)
  const call = useRef(seen)
  useEffect(() => {
    call.current = seen
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer list moves the end, so it is looked at again.
  useEffect(() => {
    if (!ready || !end.current) return
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && call.current(),
      {
        rootMargin: '600px',
      },
    )
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [ready, length])
  return end
}
