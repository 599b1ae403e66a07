/** Rhythms by the words one says: weekly, monthly, half-yearly, yearly, or every so many days. */
import { inWords, several } from '../words.ts'

/** Days of each named rhythm, the most often first. */
export const rhythms = {
  weekly: 7,
  fortnightly: 14,
  monthly: 30,
  quarterly: 91,
  'half-yearly': 182,
  yearly: 365,
} as const
export type RhythmName = keyof typeof rhythms

/** The longest that can be set, in days. */
export const longestRhythm = 3650

/** `monthly`, or `every nine days`. */
export function rhythmWords(days: number): string {
  const named = Object.entries(rhythms).find(([, length]) => length === days)
  return named?.[0] ?? (days === 1 ? 'daily' : `every ${daysWords(days)}`)
}

/** `nine days`, `one day`, `14 days`. */
export const daysWords = (days: number): string => several(days, 'day')

/** `twice`, `three times`. */
export const timesWords = (times: number): string =>
  times === 1 ? 'once' : times === 2 ? 'twice' : `${inWords(times)} times`

/** The rhythm that asks for less than this one, or `undefined` where there is none. */
export const slowerThan = (days: number): number | undefined =>
  [rhythms.weekly, rhythms.monthly, rhythms['half-yearly'], rhythms.yearly].find((length) => length > days)
