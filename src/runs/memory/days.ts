/** Days to remember: whether a day is one, and when it comes round next. Days are written `YYYY-MM-DD`, or `--MM-DD` without a year. */
import { day } from '../../people/index.ts'
import type { Next } from './shapes.ts'

const written = /^(\d{4}|-)-(\d{2})-(\d{2})$/

/** Whether it is a day of some calendar year; 29 February is one where no year is given. */
export function isDay(on: string): boolean {
  const [, year = '', month = '', date = ''] = written.exec(on) ?? []
  if (year === '') return false
  const whole = new Date(`${year === '-' ? '2000' : year}-${month}-${date}T00:00:00Z`)
  return !Number.isNaN(whole.getTime()) && whole.toISOString().slice(5, 10) === `${month}-${date}`
}

/** The day of a moment (epoch ms) in a time zone, `YYYY-MM-DD`. */
export function dayIn(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(at)
    .map(({ type, value }): [string, string] => [type, value])
  const { year = '', month = '', day: date = '' } = Object.fromEntries(parts)
  return `${year.padStart(4, '0')}-${month}-${date}`
}

/** Both `YYYY-MM-DD`. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day)

/**
 * The next time that a day comes round, today itself included; `undefined` where it is no day. What lies ahead with its
 * year comes on that day. 29 February comes on the 28th in years that have none.
 */
export function nextOf(on: string, today: string): Next | undefined {
  if (!isDay(on)) return undefined
  const [, year = '-'] = written.exec(on) ?? []
  const at = (of: number): string => {
    const date = on.slice(-5)
    const text = `${String(of).padStart(4, '0')}-`
    return isDay(text + date) ? text + date : `${text}02-28`
  }
  const thisYear = Number(today.slice(0, 4))
  const first = year === '-' ? thisYear : Math.max(thisYear, Number(year))
  const next = at(first) < today ? at(first + 1) : at(first)
  return {
    on: next,
    inDays: daysBetween(today, next),
    years: year === '-' ? null : Number(next.slice(0, 4)) - Number(year),
  }
}
