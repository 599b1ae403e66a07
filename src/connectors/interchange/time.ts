/** Times between their text (ISO 8601) and epoch milliseconds, by hand because a file holds millions of them. */

const form =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])(\d\d):?(\d\d)?)?)?$/

/**
 * Epoch milliseconds of a date with or without a time; without a zone it is UTC, below a millisecond it is cut.
 * `undefined` for anything else, also for days that no month has.
 */
export function readTime(text: string): number | undefined {
  if (text.length === 20 && text.charCodeAt(19) === 90) {
    const plain = plainTime(text)
    if (plain !== undefined) return plain
  }
  const parts = form.exec(text)
  if (parts === null) return undefined
  const [
    ,
    year,
    month,
    day,
    hour = '0',
    minute = '0',
    second = '0',
    fraction = '',
    sign,
    zoneHour = '0',
    zoneMinute = '0',
  ] = parts
  const date = dayMs(Number(year), Number(month), Number(day))
  const zone = (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute))
  if (
    date === undefined ||
    Number(hour) > 23 ||
    Number(minute) > 59 ||
    Number(second) > 59 ||
    Math.abs(zone) > 14 * 60
  ) {
    return undefined
  }
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'))
  return date + (Number(hour) * 60 + Number(minute) - zone) * 60_000 + Number(second) * 1000 + ms
}

/** `2026-10-31T12:00:00Z`, with milliseconds only where there are some. */
export function writeTime(ms: number): string {
  const text = new Date(ms).toISOString()
  return text.endsWith('.000Z') ? `${text.slice(0, -5)}Z` : text
}

/** Exactly `YYYY-MM-DDThh:mm:ssZ`. */
function plainTime(text: string): number | undefined {
  const year = two(text, 0) * 100 + two(text, 2)
  const hour = two(text, 11)
  const minute = two(text, 14)
  const second = two(text, 17)
  const marks =
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58
  // A mark in place of a digit makes the sum NaN, which is below nothing.
  if (!(marks && hour < 24 && minute < 60 && second < 60)) return undefined
  const date = dayMs(year, two(text, 5), two(text, 8))
  return date === undefined ? undefined : date + (hour * 60 + minute) * 60_000 + second * 1000
}

function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : Number.NaN
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Midnight UTC of a day of the Gregorian calendar; after Howard Hinnant, "chrono-compatible low-level date algorithms". */
function dayMs(year: number, month: number, day: number): number | undefined {
  const length = (monthDays[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  if (!(day >= 1 && day <= length)) return undefined
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146_097 + dayOfEra - 719_468) * 86_400_000
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
