/** Dates as the desk writes them: British, in the reader's own time zone unless another is given. */

import { count } from './numbers.ts'

type Zone = string | undefined

function write(at: string, options: Intl.DateTimeFormatOptions, zone: Zone): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, ...(zone ? { timeZone: zone } : {}) }).format(new Date(at))
}

/** `27 June 2026` */
export function day(at: string, zone?: string): string {
  return write(at, { day: 'numeric', month: 'long', year: 'numeric' }, zone)
}

/** `from 27 June 2026 to 1 July 2026`, or the one day that both are. */
export function days(from: string, to: string, zone?: string): string {
  const [first, last] = [day(from, zone), day(to, zone)]
  return first === last ? first : `from ${first} to ${last}`
}

/** `Saturday, 27 June`; the year follows where it is not the year of `now`. */
export function weekday(at: string, now: string, zone?: string): string {
  const year = sameYear(at, now, zone) ? '' : ` ${write(at, { year: 'numeric' }, zone)}`
  return `${write(at, { weekday: 'long' }, zone)}, ${write(at, { day: 'numeric', month: 'long' }, zone)}${year}`
}

/** `12 June`, or `12 June 2024` where the year is not that of `now`. */
export function shortDay(at: string, now: string, zone?: string): string {
  return write(at, { day: 'numeric', month: 'long', ...(sameYear(at, now, zone) ? {} : { year: 'numeric' }) }, zone)
}

/** `14:05` */
export function clock(at: string, zone?: string): string {
  return write(at, { hour: '2-digit', minute: '2-digit', hour12: false }, zone)
}

/** `May 2021` from `2021-05`. */
export function monthName(month: string): string {
  return write(`${month}-15T12:00:00Z`, { month: 'long', year: 'numeric' }, 'UTC')
}

/** `2021-05` of a time. */
export function monthOf(at: string): string {
  return at.slice(0, 7)
}

/** Every month from the first to the last, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  let year = Number(first.slice(0, 4))
  let month = Number(first.slice(5, 7))
  for (let name = first; name <= last; ) {
    months.push(name)
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
    name = `${year}-${String(month).padStart(2, '0')}`
  }
  return months
}

/** How long something takes, from hours: `within the hour`, `in about 5 hours`, `in about 3 days`. */
export function takes(hours: number): string {
  if (hours < 1.5) return 'within the hour'
  if (hours < 22) return `in about ${count(Math.round(hours), 'hour', 'hours')}`
  const days = Math.round(hours / 24)
  if (days <= 1) return 'in about a day'
  return days < 14
    ? `in about ${count(days, 'day', 'days')}`
    : `in about ${count(Math.round(days / 7), 'week', 'weeks')}`
}

/** The moment so many days earlier. */
export function daysBefore(at: string, days: number): string {
  return new Date(Date.parse(at) - days * 86_400_000).toISOString()
}

/** Days of the calendar from one time to the other, never below 0: from yesterday evening to this morning is one. */
export function daysBetween(from: string, to: string, zone?: string): number {
  return Math.max(0, Math.round((midnightOf(to, zone) - midnightOf(from, zone)) / 86_400_000))
}

function midnightOf(at: string, zone: Zone): number {
  const part = (options: Intl.DateTimeFormatOptions) => Number(write(at, options, zone))
  return Date.UTC(part({ year: 'numeric' }), part({ month: 'numeric' }) - 1, part({ day: 'numeric' }))
}

function sameYear(at: string, now: string, zone: Zone): boolean {
  return write(at, { year: 'numeric' }, zone) === write(now, { year: 'numeric' }, zone)
}
