/** How long the silence with somebody is, against what is usual between the two. */
import type { History } from '../relation/history.ts'
import { dayOf } from '../world/world.ts'
import { timesWords } from './names.ts'

export type Gaps = {
  /** Median days between contact days, where there are enough of them. */
  usualDays: number | null
  /** Most days that ever lay between two contact days; null before there are two. */
  longestDays: number | null
  /** Days from the last contact day to the moment; null without any contact. */
  silentDays: number | null
  /** `four times your usual gap`; null below twice, or where there is no usual gap. */
  words: string | null
}

/** `at`: the moment the history goes up to, epoch ms. */
export function gapsOf({ contactDays, usualGap }: Pick<History, 'contactDays' | 'usualGap'>, at: number): Gaps {
  const latest = contactDays.at(-1)
  // What the user logs of today may lie after the moment that the archives reach to.
  const silentDays = latest === undefined ? null : Math.max(0, dayOf(at) - latest)
  let longestDays: number | null = null
  for (let place = 1; place < contactDays.length; place++)
    longestDays = Math.max(longestDays ?? 0, (contactDays[place] ?? 0) - (contactDays[place - 1] ?? 0))
  const times = usualGap === null || silentDays === null || usualGap === 0 ? 0 : Math.floor(silentDays / usualGap)
  const isLongest = longestDays !== null && silentDays !== null && silentDays > longestDays
  return {
    usualDays: usualGap,
    longestDays,
    silentDays,
    words: times < 2 ? null : `${timesWords(times)} your usual gap${isLongest ? ', longer than ever before' : ''}`,
  }
}
