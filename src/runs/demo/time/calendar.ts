/** The two years up to now: days counted backwards, the hours people keep, the seasons, and when the workshop was shut or quiet. */
import type { Chance } from './chance.ts'

export const day = 86_400_000
export const hour = 3_600_000
const minute = 60_000

/** How far back it goes, in days. */
export const firstDay = 730
/** The planned pause on one account: this many days, begun about this many days ago. */
const pauseDays = 14
const pauseAgo = 263

export type Season = 'xm' | 'ja' | 'wi' | 'sp' | 'su' | 'au'
export type Span = { start: number; end: number }

export type Calendar = {
  now: number
  /** Midnight (UTC) of the day so many days ago. */
  midnight(daysAgo: number): number
  /** A time of that day at which people are up; for the last two days exactly so long ago, but never at night. */
  momentOf(daysAgo: number, chance: Chance): number
  /** So many days after `time`, at an hour at which people are up, and not in the future. */
  after(time: number, days: number, chance: Chance): number
  daysAgo(time: number): number
  pause: Span
  /** Whether the workshop was shut, or kept quiet on purpose out of season. */
  isShut(time: number): boolean
}

export function createCalendar(now: number): Calendar {
  const today = Math.floor(now / day) * day
  const midnight = (daysAgo: number) => today - Math.floor(daysAgo) * day
  const latest = now - 5 * minute
  const pause = pauseBefore(midnight(pauseAgo))
  const gaps = gapsBefore(now)
  return {
    now,
    midnight,
    momentOf(daysAgo, chance) {
      const time =
        daysAgo < 2 ? awakeBefore(now - daysAgo * day, chance) : midnight(daysAgo) + chance.between(7.2, 21.8) * hour
      return Math.min(whole(time), latest)
    },
    after: (time, days, chance) =>
      Math.min(
        Math.max(whole(awakeAfter(time + days * day * chance.between(0.85, 1.15), chance)), time + 3 * minute),
        latest,
      ),
    daysAgo: (time) => (now - time) / day,
    pause,
    isShut: (time) => isChristmasRest(time) || gaps.some((gap) => time >= gap.start && time < gap.end),
  }
}

/** Networks tell seconds at best. */
const whole = (time: number) => Math.floor(time / 1000) * 1000

const hourOf = (time: number) => (time % day) / hour

function awakeAfter(time: number, chance: Chance): number {
  const at = hourOf(time)
  if (at < 7) return time - at * hour + chance.between(7, 8.5) * hour
  return at > 22.5 ? time - at * hour + day + chance.between(7, 8.5) * hour : time
}

function awakeBefore(time: number, chance: Chance): number {
  const at = hourOf(time)
  return at < 7 ? time - at * hour - chance.between(2, 4) * hour : time
}

/** Mondays to Mondays, and never in the weeks before Christmas, when nobody would dare. */
function pauseBefore(about: number): Span {
  let start = about
  while (new Date(start).getUTCDay() !== 1) start -= day
  while (seasonOf(start) === 'xm' || seasonOf(start + pauseDays * day) === 'xm' || isChristmasRest(start))
    start -= 7 * day
  return { start, end: start + pauseDays * day }
}

/** A fortnight in February and one in August, but not of late: what is neglected now is to be seen by itself. */
function gapsBefore(now: number): Span[] {
  const year = new Date(now).getUTCFullYear()
  return [year, year - 1, year - 2]
    .flatMap((each) => [Date.UTC(each, 1, 3), Date.UTC(each, 7, 6)])
    .map((start) => ({ start, end: start + 16 * day }))
    .filter(({ end }) => end < now - 200 * day)
}

export function seasonOf(time: number): Season {
  const date = new Date(time)
  const month = date.getUTCMonth()
  const place = (month + 1) * 100 + date.getUTCDate()
  if (place >= 1114 && place <= 1222) return 'xm'
  if (place >= 102 && place <= 124) return 'ja'
  if (month === 11 || month <= 1) return 'wi'
  return month <= 4 ? 'sp' : month <= 7 ? 'su' : 'au'
}

function isChristmasRest(time: number): boolean {
  const date = new Date(time)
  const place = (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
  return place >= 1223 || place <= 102
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** `{month}` and `{nextmonth}` as they are called at that time. */
export function dated(text: string, time: number): string {
  const month = new Date(time).getUTCMonth()
  return text.replaceAll('{month}', months[month] ?? '').replaceAll('{nextmonth}', months[(month + 1) % 12] ?? '')
}
