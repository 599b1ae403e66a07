/** What stands in a cell: words as plain text, and the several ways LinkedIn writes a date. */
import { htmlToText } from '../../../tools/read/index.ts'
import type { Time } from '../../record.ts'

/** Only what comes out of LinkedIn's own editor; somebody may write `<b>` or `1 < 2` as words. */
const markup = /<\/(?:p|div|span|ul|ol|li|a|strong|em|b|i|u|h[1-6]|table)>|<br\s*\/?>/i
const entity = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Messages hold markup now and then; its paragraphs are lines. */
export function messageText(content: string): string {
  if (markup.test(content)) return htmlToText(content.replace(/<\/p>\s*<p\b[^>]*>/gi, '<br>'))
  return plain(
    content.replace(entity, (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      const sayable = code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
      return sayable ? String.fromCodePoint(code) : whole
    }),
  )
}

/**
 * Shares have `"⏎"` for every line end. Where a line end stands without its two quotation marks the text is of another
 * make and stays as it is.
 */
export function shareText(commentary: string): string {
  const text = plain(commentary)
  const ends = text.match(/\n/g)?.length ?? 0
  // Of `"⏎""⏎"` the second begins with the quotation mark the first ends with, so they are counted one by one.
  const quoted = text.match(/(?<=")\n(?=")/g)?.length ?? 0
  return ends > 0 && ends === quoted ? text.replace(/"\n"/g, '\n') : text
}

export function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/** How the months begin, in the languages in which LinkedIn writes days; the longest that fits counts. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty'],
  ['feb', 'fév', 'fev', 'lut'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aoû', 'aou', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'out', 'ott', 'paź'],
  ['nov', 'lis'],
  ['dec', 'déc', 'dez', 'dic', 'gru'],
]

/** `27 Jun 2026`, `27-Jun-26`, `27. Juni 2026`: the day’s first moment. */
const day = /^(\d{1,2})\.?[ -](?:de )?(\p{L}{3,12})\.?[ -](?:de )?(\d{2}|\d{4})$/iu
/** `2024-06-18 11:59:53 UTC`, `2022/04/01 11:05:54 UTC`, `2026-03-17 18:03:34`. */
const sorted = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?\s*(?:UTC|GMT|Z)?$/i
/** `6/27/26, 7:35 AM`, `12/24/23, 05:28 AM`: the month first, unless it cannot be one. */
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m\.?)?)?$/i
/** `Wed Mar 13 18:51:14 UTC 2024`. */
const wordy = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:UTC|GMT) (\d{4})$/i

/** Where no zone is written it is taken for UTC. `undefined` for what is no date. */
export function timeOf(written: string): Time | undefined {
  const text = written.trim()
  const d = day.exec(text)
  if (d !== null) return moment(year(d[3]), monthNamed(d[2]?.normalize('NFC')), Number(d[1]))
  const s = sorted.exec(text)
  if (s !== null)
    return moment(Number(s[1]), Number(s[2]), Number(s[3]), Number(s[4] ?? 0), Number(s[5] ?? 0), Number(s[6] ?? 0))
  const w = wordy.exec(text)
  if (w !== null) return moment(Number(w[6]), monthNamed(w[1]), Number(w[2]), Number(w[3]), Number(w[4]), Number(w[5]))
  const a = american.exec(text)
  if (a === null) return undefined
  const dayFirst = Number(a[1]) > 12
  const [month, date] = dayFirst ? [Number(a[2]), Number(a[1])] : [Number(a[1]), Number(a[2])]
  const half = a[7]?.toLowerCase()
  const hour = Number(a[4] ?? 0)
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined
  return moment(
    year(a[3]),
    month,
    date,
    half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    Number(a[5] ?? 0),
    Number(a[6] ?? 0),
  )
}

function moment(year: number, month: number, date: number, hour = 0, minute = 0, second = 0): Time | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31 || hour > 23 || minute > 59 || second > 60) return undefined
  const at = Date.UTC(year, month - 1, date, hour, minute, second)
  return Number.isNaN(at) ? undefined : at
}

function monthNamed(name = ''): number {
  const lower = name.toLowerCase()
  return months.findIndex((beginnings) => beginnings.some((beginning) => lower.startsWith(beginning))) + 1
}

function year(written = ''): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written)
}
