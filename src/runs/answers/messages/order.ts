/** The order of messages: newest first, or the least sure reading first; and where in it a list goes on. */
import {
  atOf,
  compareInTime,
  countUntil,
  hasText,
  isReadable,
  labelsOf,
  rowOfSeq,
  rowsOfPerson,
  seqOf,
  sorted,
  sureOf,
  undated,
  type World,
} from '../../../people/index.ts'
import { Refused } from '../../../tools/refused.ts'
import type { MessageOrder } from '../../choices.ts'

/** Everything with text: it changes only where rows are added, and never where they are read. */
const kept = new WeakMap<World, { size: number; rows: readonly number[] }>()

/** Rows with text, newest first and the undated last; of one person, and up to a moment, where these are given. */
export function newestFirst(world: World, root: number | undefined, until: number | undefined): readonly number[] {
  if (root !== undefined || until !== undefined) return rowsOf(world, root, until)
  const known = kept.get(world)
  if (known?.size === world.facts.size) return known.rows
  const rows = rowsOf(world, root, until)
  kept.set(world, { size: world.facts.size, rows })
  return rows
}

function rowsOf(world: World, root: number | undefined, until: number | undefined): number[] {
  const { facts } = world
  const all = root === undefined ? sorted(facts, world.time) : rowsOfPerson(world, root)
  const dated = countUntil(facts, all, Number.MAX_VALUE)
  const rows: number[] = []
  for (let place = (until === undefined ? dated : countUntil(facts, all, until)) - 1; place >= 0; place--) {
    const row = all[place] ?? 0
    if (hasText(facts, row)) rows.push(row)
  }
  for (let place = dated; place < all.length; place++) {
    const row = all[place] ?? 0
    if (hasText(facts, row)) rows.push(row)
  }
  return rows
}

/** Steps of sureness; what could not be read stands behind everything. */
const steps = 15
function doubtOf({ facts }: World, row: number): number {
  const labels = labelsOf(facts, row)
  return isReadable(labels) ? Math.round((sureOf(labels) ?? 1) * steps) : steps + 1
}

/** Rows that stand newest first, the least sure first; those alike in that stay as they are. */
export function unsureFirst(world: World, rows: readonly number[]): number[] {
  const heaps: number[][] = Array.from({ length: steps + 2 }, () => [])
  for (const row of rows) heaps[doubtOf(world, row)]?.push(row)
  return heaps.flat()
}

/** Where a list goes on behind this row: sureness and position, so that it holds also where the row is on it no more. */
export const cursorOf = (world: World, row: number): string => `${doubtOf(world, row)}.${seqOf(world.facts, row)}`

/** Index of the first row behind the cursor. @throws Refused where it leads nowhere. */
export function placeAfter(world: World, rows: readonly number[], order: MessageOrder, cursor: string): number {
  const [, doubt = '', seq = ''] = /^(\d{1,2})\.(\d{1,15})$/.exec(cursor) ?? []
  const row = seq === '' ? -1 : rowOfSeq(world.facts, Number(seq))
  if (row < 0) throw new Refused('The list cannot go on from there: ask for it from its beginning, without "after".')
  const isBehind = (other: number): boolean => {
    const apart = order === 'unsure' ? doubtOf(world, other) - Number(doubt) : 0
    return (apart || later(world, row, other)) > 0
  }
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBehind(rows[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

/** Above 0 where the other stands behind the row, newest first and undated last. */
function later({ facts }: World, row: number, other: number): number {
  const isUndated = atOf(facts, row) === undated
  const isOtherUndated = atOf(facts, other) === undated
  if (isUndated || isOtherUndated)
    return isUndated && isOtherUndated ? compareInTime(facts, other, row) : isOtherUndated ? 1 : -1
  return compareInTime(facts, row, other)
}
