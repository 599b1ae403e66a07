/** The long list itself: only what is in sight is drawn, fetched a hundred at a time as one gets there; and what is selected in it. */
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type ListedPerson, mostAtOnce, rowsQuery } from '../../api/people.ts'
import { type PeopleFilter, peopleAtOnce } from '../../api/reads.ts'
import { useNow } from '../../frame/workspace.ts'
import { useKeys } from '../../keys/keys.tsx'
import style from '../people.module.css'
import { BulkBar } from './bulk-bar.tsx'
import { PersonRow, RowToCome } from './person-row.tsx'

const wide = '(min-width: 720px)'
const rowHeight = { wide: 112, narrow: 196 } as const
/** Rows beyond those in sight whose page is fetched already. */
const ahead = 30

export function PeopleList({ filter, total }: { filter: PeopleFilter; total: number | undefined }) {
  const list = useRef<HTMLUListElement>(null)
  const queries = useQueryClient()
  const [margin, setMargin] = useState(0)
  const [height] = useState(() => (matchMedia(wide).matches ? rowHeight.wide : rowHeight.narrow))
  const now = useNow()
  useLayoutEffect(() => {
    const place = () => setMargin((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    place()
    // What stands over the list may come later than the list.
    const watch = new ResizeObserver(place)
    if (list.current?.parentElement) watch.observe(list.current.parentElement)
    return () => watch.disconnect()
  }, [])

  const rows = useWindowVirtualizer({
    count: total ?? 12,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: 150,
    scrollPaddingEnd: 40,
    initialRect: { width: 0, height: window.innerHeight },
  })
  const shown = rows.getVirtualItems()
  const last = Math.max(0, (total ?? 12) - 1)
  const from = Math.max(0, (shown[0]?.index ?? 0) - ahead)
  const to = Math.min(last, (shown.at(-1)?.index ?? 0) + ahead)
  const firstPage = Math.floor(from / peopleAtOnce)
  const pages = Array.from({ length: Math.floor(to / peopleAtOnce) - firstPage + 1 }, (_, at) => firstPage + at)
  const answers = useQueries({ queries: pages.map((page) => rowsQuery(filter, page)) })
  const personAt = (index: number) =>
    answers[Math.floor(index / peopleAtOnce) - firstPage]?.data?.people[index % peopleAtOnce]

  const [at, setAt] = useState(-1)
  const wanted = useRef(-1)
  const move = (next: number) => {
    if (total === undefined || next < 0 || next >= total) return
    wanted.current = next
    setAt(next)
    rows.scrollToIndex(next, { align: 'auto' })
  }
  useEffect(() => {
    if (wanted.current < 0) return
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`)
    if (!link) return
    wanted.current = -1
    link.focus({ preventScroll: true })
  })

  const [picked, setPicked] = useState<ReadonlyMap<string, ListedPerson>>(new Map())
  const anchor = useRef(-1)
  const pick = (index: number) => {
    const person = personAt(index)
    if (!person) return
    const next = new Map(picked)
    if (!next.delete(person.id) && next.size < mostAtOnce) next.set(person.id, person)
    anchor.current = index
    setAt(index)
    setPicked(next)
  }
  /** Everybody from the one selected last to this one; what was not fetched yet is fetched. */
  const pickTo = async (index: number) => {
    const start = anchor.current < 0 ? index : anchor.current
    const low = Math.max(Math.min(start, index), Math.max(start, index) - mostAtOnce + 1)
    const high = Math.max(start, index)
    const first = Math.floor(low / peopleAtOnce)
    const fetched = await Promise.all(
      Array.from({ length: Math.floor(high / peopleAtOnce) - first + 1 }, (_, page) =>
        queries.ensureQueryData(rowsQuery(filter, first + page)),
      ),
    )
    const all = fetched
      .flatMap(({ people }) => people)
      .slice(low - first * peopleAtOnce, high + 1 - first * peopleAtOnce)
    setPicked((was) => new Map([...was, ...all.map((person) => [person.id, person] as const)].slice(0, mostAtOnce)))
    anchor.current = index
    setAt(index)
  }
  const pickToHere = () => void pickTo(Math.max(0, at))
  const pickAll = () => {
    anchor.current = 0
    void pickTo(Math.min(total ?? 0, mostAtOnce) - 1)
  }
  const clear = () => setPicked(new Map())
  useKeys({
    j: () => move(at + 1),
    k: () => move(Math.max(0, at - 1)),
    x: () => pick(at),
    X: pickToHere,
    ...(picked.size > 0 && { Escape: clear }),
  })

  // As they are told of now: what was just said of them is in the rows, and not in what was selected before.
  const fresh = new Map(answers.flatMap(({ data }) => data?.people ?? []).map((person) => [person.id, person] as const))
  return (
    <>
      {picked.size > 0 && (
        <BulkBar
          people={[...picked.values()].map((person) => fresh.get(person.id) ?? person)}
          clear={clear}
          all={total !== undefined && picked.size < Math.min(total, mostAtOnce) ? { total, pick: pickAll } : undefined}
        />
      )}
      <ul
        ref={list}
        className={style.list}
        style={{ height: `${rows.getTotalSize()}px` }}
        aria-label="People"
        aria-busy={total === undefined}
      >
        {shown.map(({ index, start }) => {
          const one = personAt(index)
          return (
            <li
              key={index}
              data-index={index}
              className={style.item}
              style={{ height: `${height}px`, transform: `translateY(${start - margin}px)` }}
              aria-setsize={total ?? -1}
              aria-posinset={index + 1}
              onFocus={() => setAt(index)}
            >
              {one ? (
                <PersonRow
                  person={one}
                  now={now}
                  picked={picked.has(one.id)}
                  pick={(range) => (range ? void pickTo(index) : pick(index))}
                />
              ) : (
                <RowToCome />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
