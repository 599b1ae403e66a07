/** Dates as Meta's HTML pages show them: in the account's language, by the clock on the owner's wall. */
import { months } from '../../_tables/date-words.ts'
import { atOffset, inZone, isReal, type WallTime } from '../../_tables/zoned.ts'
import type { Time } from '../../record.ts'

type Day = Pick<WallTime, 'year' | 'month' | 'day'>

const clock = /(?<![\d.,/])(\d{1,2})(?::|\s?h\s?)(\d{2})(?::(\d{2}))?(?!\d)/i
const offset = /(?:utc|gmt)\s*(?:([+-])\s*(\d{1,2})(?::?(\d{2}))?)?/i
const yearFirst = /(?<!\d)(\d{4})\s*(?:[-/.年]|년)\s*(\d{1,2})\s*(?:[-/.月]|월)\s*(\d{1,2})(?!\d)/
const numbers = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)/

/** The halves of the day, as they stand beside the hour. Without accents, points and spaces. */
const halves: Readonly<Record<'am' | 'pm', RegExp>> = {
  am: /^(?:am|vorm|vm|damanha|demanha|matin|manana|madrugada|mattina|오전|上午|午前)/,
  pm: /^(?:pm|nachm|nm|datarde|danoite|tarde|noche|noite|apresmidi|soir|pomeriggio|sera|오후|下午|午後)/,
}

/**
 * Epoch milliseconds of `Oct 19, 2025 1:47:55 pm`, `19 Oct 2019, 14:37`, `19.10.2019 14:37`, `Saturday, October 19, 2019 at
 * 2:37pm UTC+02` and their like in the languages whose months are known. `zone`: IANA, where none is written.
 * `undefined` for what is no date, or no date Rapport can read.
 */
export function shownTime(written: string, zone: string): Time | undefined {
  const text = written.replace(/\s+/g, ' ').trim()
  if (text.length < 8 || text.length > 80) return undefined
  const found = clock.exec(text)
  const date = found === null ? text : text.slice(0, found.index)
  const after = found === null ? '' : text.slice(found.index + found[0].length)
  const half = halfOf(after) ?? halfOf(date.slice(-3))
  const day = dayOf(date, half !== undefined) ?? dayOf(after, half !== undefined)
  if (day === undefined) return undefined
  const hour = Number(found?.[1] ?? 0)
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined
  const wall: WallTime = {
    ...day,
    hour: half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0),
    minute: Number(found?.[2] ?? 0),
    second: Number(found?.[3] ?? 0),
    millisecond: 0,
  }
  if (!isReal(wall)) return undefined
  const [told, sign, hours = '0', minutes = '0'] = offset.exec(after) ?? []
  if (told === undefined) return inZone(wall, zone)
  return atOffset(wall, (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)))
}

function halfOf(text: string): 'am' | 'pm' | undefined {
  const plain = withoutAccents(text).replace(/[\s.'’-]/g, '')
  return halves.am.test(plain) ? 'am' : halves.pm.test(plain) ? 'pm' : undefined
}

/** With the halves of the day goes the American order of numbers, where they leave it open. */
function dayOf(text: string, american: boolean): Day | undefined {
  const y = yearFirst.exec(text)
  if (y !== null) return { year: Number(y[1]), month: Number(y[2]), day: Number(y[3]) }
  const n = numbers.exec(text)
  if (n === null) return wordyDay(text)
  const [, a = '', separator, b = '', c = ''] = n
  const year = c.length === 2 ? 2000 + Number(c) : Number(c)
  const monthFirst = Number(b) > 12 || (american && separator === '/' && Number(a) <= 12)
  return monthFirst ? { year, month: Number(a), day: Number(b) } : { year, month: Number(b), day: Number(a) }
}

function wordyDay(text: string): Day | undefined {
  const words = withoutAccents(text).match(/\p{L}+|\d+/gu) ?? []
  // Of `mar. 19 oct. 2019` the first is a Tuesday: what could be a weekday comes before the month.
  const month = words.map(monthNamed).findLast((found) => found !== undefined)
  const year = words.find((word) => /^\d{4}$/.test(word))
  const day = words.find((word) => /^\d{1,2}$/.test(word))
  if (month === undefined || year === undefined || day === undefined) return undefined
  return { year: Number(year), month, day: Number(day) }
}

function monthNamed(word: string): number | undefined {
  return months.get(word) ?? (word.length > 4 ? months.get(word.slice(0, 4)) : undefined)
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
}
