/** People as circles around us: by closeness, or by how often one wants to be in touch; the fuller the ink, the nearer. */
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Band } from '../../../people/shapes.ts'
import type { People } from '../../../plan/shapes.ts'
import { type PeopleFilter, peopleQuery } from '../api/reads.ts'
import { TroubleNote } from '../parts/trouble.tsx'
import { figure, startCount } from '../words/numbers.ts'
import { bands, bandWords } from '../words/person.ts'
import { bandRings, type Ring, rhythmOf, rhythmRings, roomOn } from './arrange.ts'
import style from './circles.module.css'
import { Rings } from './rings.tsx'

export function Circles({ filter }: { filter: PeopleFilter }) {
  const { hash } = useLocation()
  const byRhythm = hash === 'rhythm'
  return (
    <figure>
      <nav className={style.ways} aria-label="What the circles tell">
        <Link to="." search={true} hash="" replace className={style.way} data-on={!byRhythm}>
          by closeness
        </Link>
        <Link to="." search={true} hash="rhythm" replace className={style.way} data-on={byRhythm}>
          by rhythm
        </Link>
      </nav>
      {byRhythm ? <ByRhythm filter={filter} /> : <ByCloseness filter={filter} />}
    </figure>
  )
}

function ByCloseness({ filter }: { filter: PeopleFilter }) {
  const [width, setWidth] = useState(640)
  const shown = bands.filter((band) => !filter.band || filter.band === band)
  const answers = useQueries({
    queries: shown.map((band) => peopleQuery({ ...filter, band, sort: undefined }, 0, roomOn(bandRings[band], width))),
  })
  // Whoever stands there stays until more are fetched, so that nobody who is focused goes away.
  const before = useRef(new Map<string, People>())
  const asked = JSON.stringify(filter)
  const dataOf = (band: Band, at: number) => answers[at]?.data ?? before.current.get(`${band} ${asked}`)
  useEffect(() => {
    for (const [at, band] of shown.entries()) {
      const data = answers[at]?.data
      if (data) before.current.set(`${band} ${asked}`, data)
    }
  })
  const failed = answers.find(({ error, data }) => error && !data)
  if (failed?.error) return <TroubleNote error={failed.error} again={() => void failed.refetch()} />
  const rings = shown.map((band, at): Ring => {
    const { people = [], total = 0 } = dataOf(band, at) ?? {}
    return { key: band, word: bandWords[band], ...bandRings[band], people, total, band }
  })
  return <Rings rings={rings} filter={filter} sized={setWidth} caption={captionOf(rings)} />
}

/** People with a rhythm that are fetched; who has set so many is busy enough. */
const mostWithRhythm = 1000

function ByRhythm({ filter }: { filter: PeopleFilter }) {
  const [width, setWidth] = useState(640)
  const query = useQuery({
    ...peopleQuery({ ...filter, due: filter.due ?? 'set', sort: 'vitality' }, 0, mostWithRhythm),
    placeholderData: keepPreviousData,
  })
  if (query.error && !query.data) return <TroubleNote error={query.error} again={() => void query.refetch()} />
  const known = Map.groupBy(query.data?.people ?? [], ({ keepInTouch }) => keepInTouch && rhythmOf(keepInTouch.days))
  const rings = rhythmRings.map((ring): Ring => {
    const all = known.get(ring.key) ?? []
    return { ...ring, people: all.slice(0, roomOn(ring, width)), total: all.length }
  })
  if (query.data?.people.length === 0)
    return (
      <p className={style.teach}>
        Of nobody here you have said how often you want to be in touch. Say it on a person’s page, or for a role or a
        tag: every week, every month, twice a year. They then stand here, the most often nearest to you.
      </p>
    )
  return <Rings rings={rings} filter={filter} sized={setWidth} caption={captionOf(rings)} />
}

function captionOf(rings: readonly Ring[]): string {
  const drawn = rings.reduce((sum, { people }) => sum + people.length, 0)
  const all = rings.reduce((sum, { total }) => sum + total, 0)
  return drawn >= all
    ? `${startCount(all, 'person is', 'people are')} drawn, and nobody is left out.`
    : `${figure(drawn)} of ${figure(all)} are drawn, the likeliest of each circle; zoom in to see more.`
}
