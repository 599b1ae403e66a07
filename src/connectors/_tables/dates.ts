/** Dates as tables write them: one format to a column, told from all of its cells. */
import type { Time } from '../record.ts'
import { fillers, months, weekdays, zoneMinutes } from './date-words.ts'
import { atOffset, inZone, isReal, type WallTime } from './zoned.ts'

export type DateOrder = 'day-first' | 'month-first' | 'year-first'

export type DateColumn = {
  /** Which of the numbers comes first; `undefined` where no cell has to be asked. */
  order: DateOrder | undefined
  /** Nothing in the cells tells 3 April from 4 March. `order` is then a guess. */
  ambiguous: boolean
  /** `undefined` for what is no date. */
  read(text: string): Time | undefined
}

type Clock = Pick<WallTime, 'hour' | 'minute' | 'second' | 'millisecond'> & { offset: number | undefined }
type Parts = { text: string; clock: Clock; hasClock: boolean }

const clockForm =
  /(?:(?<=\d)T|[\s,]+)(?:(?:at|um|à|a las|kl\.?)\s+)?(\d{1,2})(?:[:h](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(?:([ap])\.?\s?m\.?)?\s*(?:uhr)?\s*((?:z|utc|gmt|[a-z]{3,4})?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?)(?:\s+(?:m=\S+|[a-z]{3,5}|[+-]\d{4})){0,2}$/i
const noClock: Clock = { hour: 0, minute: 0, second: 0, millisecond: 0, offset: undefined }
/** `Wed Mar 13 18:51:14 UTC 2024`: the year after the clock. */
const clockInside =
  /^([a-z]{3},? [a-z]{3} +\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?)((?: [a-z]{3,4})?(?: [+-]\d{4})?) (\d{4})$/i
const sorted = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const packed = /^(\d{4})(\d{2})(\d{2})$/
const numbers = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})$/

/** Splits off the time of day and the zone; a text without them is all date. */
function partsOf(written: string): Parts | undefined {
  if (written.length > 60 || !/\d/.test(written)) return undefined
  const text = written.trim().replace(clockInside, '$1 $4 $2$3')
  const basic = /^(\d{8})T(\d{2})(\d{2})(\d{2})?(Z?)$/i.exec(text)
  if (basic !== null) return partsOf(`${basic[1]} ${basic[2]}:${basic[3]}:${basic[4] ?? '00'}${basic[5]}`)
  const found = clockForm.exec(text)
  const [whole = '', hour, minute, second, fraction = '', half, zone = ''] = found ?? []
  // A number alone after the date is no time of day: `March 10 2026`.
  if (found === null || (minute === undefined && half === undefined)) return { text, clock: noClock, hasClock: false }
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined
  const offset = offsetOf(zone)
  const clock = {
    hour: half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: Number(fraction.slice(0, 3).padEnd(3, '0')),
    offset,
  }
  return { text: text.slice(0, text.length - whole.length).trim(), clock, hasClock: true }
}

/** Minutes east of Greenwich; `undefined` where none is written or the word means several. */
function offsetOf(zone: string): number | undefined {
  const [, word = '', sign, hours = '0', minutes = '0'] =
    /^([a-z]*)\s*(?:([+-])(\d{1,2}):?(\d{2})?)?$/i.exec(zone.trim()) ?? []
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return zoneMinutes.get(word.toLowerCase())
}

type Day = Pick<WallTime, 'year' | 'month' | 'day'>

/** `10 March 2026`, `Mar 10, 2026`, `10. März 26`. */
function wordyDay(text: string): Day | undefined {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((word) => word !== '')
  if (words.length < 3 || words.length > 8) return undefined
  let month: number | undefined
  const figures: string[] = []
  for (const word of words) {
    const figure = /^(\d{1,4})(?:st|nd|rd|th|er|º|°)?$/.exec(word)?.[1]
    if (figure !== undefined) figures.push(figure)
    else if (month === undefined && months.has(word)) month = months.get(word)
    else if (!weekdays.has(word) && !fillers.has(word)) return undefined
  }
  const [one = '', two = ''] = figures
  if (month === undefined || figures.length !== 2) return undefined
  return one.length === 4
    ? { year: Number(one), month, day: Number(two) }
    : { year: fullYear(two), month, day: Number(one) }
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written)
}

function dayOf(text: string, order: DateOrder | undefined): Day | undefined {
  const s = sorted.exec(text) ?? packed.exec(text)
  if (s !== null) return { year: Number(s[1]), month: Number(s[2]), day: Number(s[3]) }
  const n = numbers.exec(text)
  if (n === null) return wordyDay(text)
  const [, a = '', , b = '', c = ''] = n
  if (order === 'year-first') return { year: fullYear(a), month: Number(b), day: Number(c) }
  return order === 'month-first'
    ? { year: fullYear(c), month: Number(a), day: Number(b) }
    : { year: fullYear(c), month: Number(b), day: Number(a) }
}

/** Seconds, milliseconds or microseconds since 1970, between 1990 and 2100. */
function unixTime(text: string): Time | undefined {
  if (!/^\d{9,16}(?:\.\d+)?$/.test(text)) return undefined
  const digits = text.split('.', 1)[0]?.length ?? 0
  const ms = digits <= 10 ? Number(text) * 1000 : digits <= 13 ? Number(text) : Number(text) / 1000
  return ms >= 631_152_000_000 && ms < 4_102_444_800_000 ? Math.round(ms) : undefined
}

/** Whether it reads as a date in any order; a bare number is none. */
export function isDate(text: string): boolean {
  const parts = partsOf(text)
  if (parts === undefined || /^\d+$/.test(parts.text)) return false
  return orders.some((order) => {
    const day = dayOf(parts.text, order)
    return day !== undefined && isReal({ ...day, ...parts.clock })
  })
}

/** Whether it is a date with a time of day. */
export function hasClock(text: string): boolean {
  return isDate(text) && partsOf(text)?.hasClock === true
}

const orders = ['day-first', 'month-first', 'year-first'] as const

/**
 * `cells`: as many of the column as there are. `zone`: IANA, for times that are written without one. `order`: what the user
 * says, where they do.
 */
export function dateColumn(cells: Iterable<string>, zone: string, order?: DateOrder): DateColumn {
  const told = order === undefined ? orderOf(cells) : { order, ambiguous: false }
  return {
    ...told,
    read(written) {
      const unix = unixTime(written.trim())
      if (unix !== undefined) return unix
      const parts = partsOf(written)
      const day = parts === undefined ? undefined : dayOf(parts.text, told.order)
      if (parts === undefined || day === undefined) return undefined
      const { offset, ...clock } = parts.clock
      const wall = { ...day, ...clock }
      if (!isReal(wall)) return undefined
      return offset === undefined ? inZone(wall, zone) : atOffset(wall, offset)
    },
  }
}

function orderOf(cells: Iterable<string>): { order: DateOrder | undefined; ambiguous: boolean } {
  const votes = { day: 0, month: 0, year: 0 }
  let open = 0
  let dotted = 0
  for (const cell of cells) {
    const n = numbers.exec(partsOf(cell)?.text ?? '')
    if (n === null) continue
    const [a, b] = [Number(n[1]), Number(n[3])]
    if (a > 31) votes.year++
    else if (a > 12 && b <= 12) votes.day++
    else if (b > 12 && a <= 12) votes.month++
    else if (a !== b) open++
    // Whoever puts points between the numbers puts the day first.
    if (n[2] === '.') dotted++
  }
  const { day, month, year } = votes
  if (day + month + year === 0) {
    return { order: open + dotted > 0 ? 'day-first' : undefined, ambiguous: open > 0 && dotted === 0 }
  }
  if (year > day && year > month) return { order: 'year-first', ambiguous: false }
  return { order: month > day ? 'month-first' : 'day-first', ambiguous: false }
}
