/** Everything that passed between you, newest first, by day in the margin, across networks, with filters and a search. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { interactionKinds } from '../../../../connectors/record.ts'
import type { Interaction } from '../../../../people/shapes.ts'
import { type TimelineFilter, timelineQuery } from '../../api/memory.ts'
import type { PersonPage } from '../../api/shapes.ts'
import { Happening } from '../../happening/happening.tsx'
import { TroubleNote, Waiting } from '../../parts/trouble.tsx'
import { monthOf, shortDay } from '../../words/dates.ts'
import { family } from '../../words/deeds.ts'
import { figure } from '../../words/numbers.ts'
import { isNewer, type Seen } from '../since/since.ts'
import style from './timeline.module.css'
import { type Filter, Filters } from './timeline-filters.tsx'

export function Timeline({ person, now, seen }: { person: PersonPage; now: string; seen: Seen | undefined }) {
  const filter = useSearch({ from: '/people/$id' })
  const more = useInfiniteQuery(timelineQuery(person.id, asked(filter)))
  const shown = more.data?.pages.flatMap(({ timeline }) => timeline) ?? []
  const total = more.data?.pages[0]?.timelineTotal ?? person.timelineTotal
  const chosen = more.data?.pages[0]?.timelineChosen ?? total
  const isWhole = chosen === total
  const end = useSeen(more.hasNextPage && !more.isFetchingNextPage, () => void more.fetchNextPage(), shown.length)
  const days = byDay(shown)
  const firstKnown = seen ? days.findIndex((day) => !day.happenings.some((what) => isNewer(what, seen))) : -1
  return (
    <section className={style.timeline} aria-labelledby="timeline">
      <h2 id="timeline" className={style.title}>
        Everything that passed between you{' '}
        <span className={style.total}>{isWhole ? figure(total) : `${figure(chosen)} of ${figure(total)}`}</span>
      </h2>
      <Filters person={person} filter={filter} />
      {more.error && <TroubleNote error={more.error} again={() => void more.refetch()} />}
      <ol className={style.months} data-stale={more.isPlaceholderData || undefined}>
        {days.map(({ day, at, happenings }, index) => (
          <li key={day} className={style.day} data-new={index < firstKnown || undefined}>
            <h3 className={style.date}>
              {at ? shortDay(at, now) : 'No date given'}
              {index < firstKnown && <span className={style.fresh}>new</span>}
            </h3>
            <div className={style.happenings}>
              {happenings.map((what) => (
                <Happening key={what.id} what={what} of={person} now={now} dated />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {!more.isPending && shown.length === 0 && (
        <p className="soft">
          {total === 0
            ? 'Nothing has passed between you yet.'
            : filter.q
              ? `Nothing that was said holds “${filter.q}”.`
              : 'Nothing of that kind has passed between you.'}
        </p>
      )}
      {(more.isPending || more.isFetchingNextPage) && <Waiting lines={4} what="what came before" />}
      <div ref={end} />
      {!more.hasNextPage && shown.length > 0 && isWhole && <p className={style.beginning}>This is where it began.</p>}
    </section>
  )
}

/** What the API is asked for. */
function asked({ on, of, side, until, q }: Filter): TimelineFilter {
  return {
    before: until ? endOf(until) : undefined,
    kinds: of ? interactionKinds.filter((kind) => family(kind) === of) : undefined,
    direction: side === 'sent' || side === 'received' ? side : undefined,
    network: on,
    q,
  }
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
