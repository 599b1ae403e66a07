/** The long list itself: only what is in sight is drawn, and fetched a hundred at a time as one gets there. */
import { useQueries } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type PeopleFilter, peopleAtOnce, peopleQuery } from '../api/reads.ts'
import { useNow } from '../frame/workspace.ts'
import { useKeys } from '../keys/keys.tsx'
import style from './people.module.css'
import { PersonRow, RowToCome } from './person-row.tsx'

const wide = '(min-width: 720px)'
const rowHeight = { wide: 84, narrow: 144 } as const

export function PeopleList({ filter, total }: { filter: PeopleFilter; total: number | undefined }) {
  const list = useRef<HTMLUListElement>(null)
  const [margin, setMargin] = useState(0)
  const [height] = useState(() => (matchMedia(wide).matches ? rowHeight.wide : rowHeight.narrow))
  const now = useNow()
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [])

  const rows = useWindowVirtualizer({
    count: total ?? 12,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: margin,
    initialRect: { width: 0, height: window.innerHeight },
  })
  const shown = rows.getVirtualItems()
  const pages = [...new Set(shown.map(({ index }) => Math.floor(index / peopleAtOnce)))]
  const answers = useQueries({ queries: pages.map((page) => peopleQuery(filter, page)) })
  const person = (index: number) =>
    answers[pages.indexOf(Math.floor(index / peopleAtOnce))]?.data?.people[index % peopleAtOnce]

  const [at, setAt] = useState(-1)
  const wanted = useRef(-1)
  const move = (to: number) => {
    if (total === undefined || to < 0 || to >= total) return
    wanted.current = to
    setAt(to)
    rows.scrollToIndex(to, { align: 'auto' })
  }
  useKeys({
    j: () => move(at + 1),
    k: () => move(Math.max(0, at - 1)),
  })
  useEffect(() => {
    if (wanted.current < 0) return
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`)
    if (!link) return
    wanted.current = -1
    link.focus({ preventScroll: true })
  })

  return (
    <ul
      ref={list}
      className={style.list}
      style={{ height: `${rows.getTotalSize()}px` }}
      aria-label="People"
      aria-busy={total === undefined}
    >
      {shown.map(({ index, start }) => {
        const one = person(index)
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
            {one ? <PersonRow person={one} now={now} /> : <RowToCome />}
          </li>
        )
      })}
    </ul>
  )
}
