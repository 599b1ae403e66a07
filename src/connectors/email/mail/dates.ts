/** The several ways a mail's date is written. */
import type { Time } from '../../record.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `Sat, 3 Jan 2026 01:05:34 +0100 (CET)`, without the day's name, with a year of two digits, with a zone's name. */
const usual =
  /^(?:[^\s\d,]{1,15},?\s*)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{2,4})(?:[\s,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?)?\s*(?:([ap])m\b)?\s*(.{0,20})/i
/** `Sat Jan  3 01:05:34 2026`, with a zone before or behind the year. */
const asctime =
  /^[a-z]{3},?\s+([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([a-z]{2,5}|[+-]\d{4})\s+)?(\d{4})(?:\s+([+-]\d{4}))?/i
const sorted = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(z|[+-]\d{2}:?\d{2})?/i

const zones: Record<string, number> = {
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  bst: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
}

/** Milliseconds; `undefined` for what is no date. A date without a zone is taken for UTC. */
export function timeOf(written: string | undefined): Time | undefined {
  if (written === undefined || written.length > 200) return undefined
  const text = written.trim()
  const u = usual.exec(text)
  if (u !== null) return moment(year(u[3]), monthNamed(u[2]), u[1], hourOf(u[4], u[7]), u[5], u[6], minutesOf(u[8]))
  const a = asctime.exec(text)
  if (a !== null) return moment(Number(a[7]), monthNamed(a[1]), a[2], a[3], a[4], a[5], minutesOf(a[8] ?? a[6]))
  const s = sorted.exec(text)
  if (s !== null) return moment(Number(s[1]), Number(s[2]), s[3], s[4], s[5], s[6], minutesOf(s[7]))
  return undefined
}

/** The date in an mbox's `From ` line. */
export function timeOfEnvelope(line: string): Time | undefined {
  const [date] = /(?:[a-z]{3} [a-z]{3} [ \d]\d \d{1,2}:\d{2}.*)$/i.exec(line) ?? []
  return timeOf(date)
}

/** The date behind the last semicolon of a `Received` field. */
export function timeOfReceived(field: string): Time | undefined {
  const mark = field.lastIndexOf(';')
  return mark < 0 ? undefined : timeOf(field.slice(mark + 1))
}

function moment(
  year: number,
  month: number,
  date = '1',
  hour: string | number = 0,
  minute = '0',
  second = '0',
  zone = 0,
): Time | undefined {
  const numbers = [Number(date), Number(hour), Number(minute), Number(second)] as const
  const [day, hours, minutes, seconds] = numbers
  if (month < 1 || month > 12 || day < 1 || day > 31 || hours > 24 || minutes > 59 || seconds > 61) return undefined
  const at = Date.UTC(year, month - 1, day, hours, minutes, seconds) - zone * 60_000
  return Number.isNaN(at) || Math.abs(zone) > 24 * 60 ? undefined : at
}

function hourOf(hour = '0', half?: string): number {
  const number = Number(hour)
  return half === undefined || number > 12 ? number : (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

function monthNamed(name = ''): number {
  return months.indexOf(name.toLowerCase()) + 1
}

function year(written = ''): number {
  const number = Number(written)
  if (written.length === 3) return 1900 + number
  return written.length > 2 ? number : number < 70 ? 2000 + number : 1900 + number
}

/** `+0100`, `GMT+0100`, `+01:00`, `CET`. */
function minutesOf(zone = ''): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? []
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return zones[/^\(?([a-z]{2,5})/i.exec(zone)?.[1]?.toLowerCase() ?? ''] ?? 0
}
