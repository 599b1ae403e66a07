/** Whether those who came are still there half a year later, from dated follows or else from lists that follow each other. */
import { day, personOf, type World } from '../../people/index.ts'
import { type Coverage, couldSeeAll, seenOf } from '../coverage.ts'
import type { Following } from './followers.ts'

/** Somebody who came; `stayed` is undefined where it was too early to tell, or could not be seen. */
export type Came = { at: number; row: number | undefined; stayed: boolean | undefined }

export function arrivals(
  world: World,
  coverage: Coverage,
  followings: readonly Following[],
  at: number,
  retainedDays: number,
): Came[] {
  return followings.flatMap((following) =>
    isDated(coverage, following)
      ? datedArrivals(world, coverage, following, at, retainedDays * day)
      : listedArrivals(following, at, retainedDays * day),
  )
}

const isDated = (coverage: Coverage, { account, comings }: Following): boolean =>
  comings.some(({ came }) => came) && seenOf(coverage, account, ['received:follow']).length > 0

function datedArrivals(world: World, coverage: Coverage, following: Following, at: number, wait: number): Came[] {
  const { account, comings, snapshots } = following
  const lists = snapshots.filter(({ handles }) => handles !== undefined)
  const inFirst = new Set(lists[0]?.handles?.map((handle) => rootOf(world, handle)))
  const inLast = new Set(lists.at(-1)?.handles?.map((handle) => rootOf(world, handle)))
  const lastList = lists.at(-1)?.at ?? Number.NEGATIVE_INFINITY
  const firstList = lists[0]?.at ?? Number.NEGATIVE_INFINITY
  const first = new Map<number, { at: number; row: number; there: boolean }>()
  for (const { at: time, row, root, came } of comings) {
    const known = first.get(root)
    if (known === undefined) {
      if (came) first.set(root, { at: time, row, there: true })
    } else if (time <= known.at + wait) known.there = came
  }
  const arrived: Came[] = []
  for (const [root, { at: time, row, there }] of first)
    if (!(inFirst.has(root) && time > firstList)) arrived.push({ at: time, row, stayed: stayed(root, time, there) })
  return arrived

  function stayed(root: number, time: number, there: boolean): boolean | undefined {
    const due = time + wait
    if (due > at) return undefined
    if (!there) return false
    if (couldSeeAll(coverage, account, 'received:unfollow', time, due)) return true
    // Leaving is not told: only a list made later says that they are still there, or no longer.
    return lastList >= due ? inLast.has(root) : undefined
  }
}

const rootOf = (world: World, handle: string): number => {
  const index = world.identity.index.get(handle)
  return index === undefined ? -1 : personOf(world.identity, index)
}

/** Who stands in a list and not in the one before came in between; those of the first list were there already. */
function listedArrivals({ snapshots }: Following, at: number, wait: number): Came[] {
  const lists = snapshots.filter(({ handles }) => handles !== undefined)
  const [first, ...later] = lists
  if (first === undefined) return []
  const known = new Set(first.handles)
  const came = new Map<string, number>()
  for (const { at: time, handles } of later)
    for (const handle of handles ?? []) {
      if (known.has(handle)) continue
      known.add(handle)
      came.set(handle, time)
    }
  const sets = lists.map((list) => ({ at: list.at, handles: new Set(list.handles) }))
  return [...came].map(([handle, time]) => {
    const due = sets.find((list) => list.at >= time + wait)
    return { at: time, row: undefined, stayed: due === undefined || due.at > at ? undefined : due.handles.has(handle) }
  })
}
