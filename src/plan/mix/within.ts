/** The rows of a stretch of time, and what the user logged in it by hand. Times are epoch ms. */
import { atOf, countUntil, sorted, undated, type World } from '../../people/index.ts'

/** `from` counts, `to` does not; without them from the beginning, and up to `at`, which counts. */
export type MixTime = { from?: number | null; to?: number | null; at: number }

/** Calls `take` with every row dated within, in the order of time. */
export function eachWithin(world: World, { from, to, at }: MixTime, take: (row: number, time: number) => void): void {
  const { facts } = world
  const rows = sorted(facts, world.time)
  const start = from === null || from === undefined ? 0 : countUntil(facts, rows, from - 1)
  for (let place = start; place < rows.length; place++) {
    const row = rows[place] ?? 0
    const time = atOf(facts, row)
    if (time === undated || time > at || (to !== null && to !== undefined && time >= to)) break
    take(row, time)
  }
}

export const isWithin = ({ from, to, at }: MixTime, time: number): boolean =>
  time <= at && (from === null || from === undefined || time >= from) && (to === null || to === undefined || time < to)

/** Minutes and favours that were logged by hand. */
export type Logged = { minutesSending: number; minutesReceiving: number; asks: number; gives: number }

/** Adds to what `into` gives for a moment, where it gives anything. */
export function addLogged(
  { register }: World,
  within: MixTime,
  into: (time: number, account: string | undefined) => Logged | undefined,
): void {
  for (const { at, account, activity, minutes } of register.effort.values()) {
    const tally = isWithin(within, at) ? into(at, account) : undefined
    if (tally === undefined) continue
    if (activity === 'sending') tally.minutesSending += minutes
    if (activity === 'receiving') tally.minutesReceiving += minutes
  }
  for (const { at, side } of register.favour.values()) {
    const tally = isWithin(within, at) ? into(at, undefined) : undefined
    if (tally === undefined) continue
    if (side === 'asked-by-us') tally.asks++
    if (side === 'given') tally.gives++
  }
}
