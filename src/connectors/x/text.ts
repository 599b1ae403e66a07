/** Text and times as X writes them, brought into plain text and epoch milliseconds. */
import type { Time } from '../record.ts'
import type { Link } from './fields.ts'

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" }

/** X escapes these five signs in posts and nothing else; one pass, so that `&amp;lt;` stays `&lt;`. */
export function unescaped(text: string): string {
  return !text.includes('&')
    ? text
    : text.replace(/&(amp|lt|gt|quot|#39|apos);/g, (whole, name: string) => signs[name] ?? whole)
}

/** Longer than anything X takes: what is beyond is made up, and replacing in it could take for ever. */
const longestText = 100_000
const longestAddress = 5000
const mostLinks = 100

/** Short links replaced by what they stand for, links to the post's own pictures cut from its end. */
export function withLinks(text: string, links: readonly Link[], media: readonly Link[] = []): string {
  let whole = text.trimEnd()
  if (whole.length > longestText) return whole
  for (const { url } of media.slice(0, mostLinks)) {
    if (url && whole.endsWith(url)) whole = whole.slice(0, -url.length).trimEnd()
  }
  for (const { url, expanded } of links.slice(0, mostLinks)) {
    if (!url || !expanded || expanded.length > longestAddress || !/^https?:\/\//i.test(expanded)) continue
    if (whole.length <= longestText) whole = replaced(whole, url, expanded)
  }
  return whole.trimEnd()
}

/** Where no longer short link begins with this one: `t.co/abc` is not in `t.co/abcd`. */
function replaced(text: string, short: string, by: string): string {
  let from = 0
  let whole = ''
  for (
    let at = text.indexOf(short);
    at >= 0 && whole.length <= longestText;
    at = text.indexOf(short, at + short.length)
  ) {
    const end = at + short.length
    if (/\w/.test(text.charAt(end))) continue
    whole += text.slice(from, at) + by
    from = end
  }
  return from === 0 ? text : whole + text.slice(from)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const wordy = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2}) (\d{4})$/i
const plain = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3})\d*)?\s*(?:Z|([+-])(\d{2}):?(\d{2}))$/

const exact = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/

/** `Sat Feb 18 12:33:11 +0000 2023`, `2023-02-18T12:33:11.000Z` or `2013-02-18 12:33:11 +0000`. */
export function timeOf(written: string | undefined): Time | undefined {
  if (written === undefined) return undefined
  if (exact.test(written)) {
    const at = Date.parse(written)
    return Number.isNaN(at) ? undefined : at
  }
  const w = wordy.exec(written.trim())
  if (w !== null) {
    const [, month = '', day, hour, minute, second, sign, zoneHour, zoneMinute, year] = w
    const index = months.indexOf(month.toLowerCase())
    if (index < 0) return undefined
    return moment([year, index + 1, day, hour, minute, second], 0, sign, zoneHour, zoneMinute)
  }
  const p = plain.exec(written.trim())
  if (p === null) return undefined
  const [, year, month, day, hour, minute, second, fraction = '0', sign = '+', zoneHour = 0, zoneMinute = 0] = p
  return moment([year, month, day, hour, minute, second], Number(fraction.padEnd(3, '0')), sign, zoneHour, zoneMinute)
}

function moment(
  parts: readonly (string | number | undefined)[],
  ms: number,
  sign: string | undefined,
  zoneHour: string | number | undefined,
  zoneMinute: string | number | undefined,
): Time | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number)
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return undefined
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1)
  return Date.UTC(year, month - 1, day, hour, minute - offset, second, ms)
}

/** Ids since the end of 2010 hold the millisecond they were given. */
export function timeOfId(id: string): Time | undefined {
  if (!/^\d{11,20}$/.test(id) || BigInt(id) < 30_000_000_000n) return undefined
  return Number(BigInt(id) >> 22n) + 1_288_834_974_657
}
