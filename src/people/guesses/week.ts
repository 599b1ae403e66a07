/** Weeks as ISO 8601 counts them, in UTC: guesses are kept once a week, and what is learned of them holds for a week. */
import type { Time } from '../../connectors/record.ts'
import { day, dayOf } from '../world/world.ts'

/** 1 January 1970 was a Thursday. */
const thursday = 3

/** The Monday's midnight with which the week of `at` begins. */
export const weekStart = (at: Time): Time => (dayOf(at) - ((dayOf(at) + thursday) % 7)) * day

/** `2026-W44`. */
export function weekName(at: Time): string {
  const middle = weekStart(at) + thursday * day
  const year = new Date(middle).getUTCFullYear()
  const week = 1 + Math.floor((middle - Date.UTC(year, 0, 1)) / (7 * day))
  return `${year}-W${String(week).padStart(2, '0')}`
}
