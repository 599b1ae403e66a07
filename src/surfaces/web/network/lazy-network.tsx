/** The network, fetched with its drawing only when somebody wants to see it. */
import { lazy, Suspense } from 'react'
import type { PeopleFilter } from '../api/reads.ts'
import { Waiting } from '../parts/trouble.tsx'

const Late = lazy(async () => ({ default: (await import('./network.tsx')).Network }))

export function Network({ filter }: { filter: PeopleFilter }) {
  return (
    <Suspense fallback={<Waiting lines={6} what="who talks with whom" />}>
      <Late filter={filter} />
    </Suspense>
  )
}
