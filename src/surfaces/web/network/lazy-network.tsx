/** The network, fetched with its drawing only when somebody wants to see it. */
import { lazy, Suspense } from 'react'
import { Waiting } from '../parts/trouble.tsx'
import type { NetworkFilter } from './model.ts'

const Late = lazy(async () => ({ default: (await import('./network.tsx')).Network }))

export function Network({ filter = {} }: { filter?: NetworkFilter }) {
  return (
    <Suspense fallback={<Waiting lines={6} what="who talks with whom" />}>
      <Late filter={filter} />
    </Suspense>
  )
}
