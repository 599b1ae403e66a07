/** Adds stretches of the mix up, and says what comes of it in sentences. */
import type { Mode } from '../../../connectors/record.ts'
import type { MixSpan, MixStep, SpanCounts } from '../../../plan/shapes.ts'
import { monthName } from '../words/dates.ts'
import { count, figure } from '../words/numbers.ts'

export const mixModes = ['broadcast', 'chat', 'engage'] as const satisfies readonly Mode[]

export type Counts = Pick<SpanCounts, 'total' | 'byMode' | 'notRead'>
export type Stripe = Counts & { from: string; to: string }

export function sumOf(spans: readonly SpanCounts[]): SpanCounts {
  const sum: SpanCounts = {
    total: 0,
    byMode: { broadcast: 0, chat: 0, engage: 0 },
    notRead: 0,
    aboutSelf: 0,
    aboutOthers: 0,
    sent: 0,
    received: 0,
    asks: 0,
    gives: 0,
    thanks: 0,
    minutesSending: 0,
    minutesReceiving: 0,
  }
  for (const span of spans) {
    for (const mode of mixModes) sum.byMode[mode] += span.byMode[mode]
    for (const name of plain) sum[name] += span[name]
  }
  return sum
}

const plain = [
  'total',
  'notRead',
  'aboutSelf',
  'aboutOthers',
  'sent',
  'received',
  'asks',
  'gives',
  'thanks',
  'minutesSending',
  'minutesReceiving',
] as const

/** The accounts that acted, the busiest first, each with its stripes. */
export function byAccount(spans: readonly MixSpan[]): { account: string; stripes: Stripe[]; sum: Counts }[] {
  const names = [...new Set(spans.flatMap((span) => span.byAccount.map(({ account }) => account)))]
  return names
    .map((account) => {
      const counts = spans.map((span) => span.byAccount.find((one) => one.account === account))
      const sum = sumOf(counts.filter((one) => one !== undefined))
      return { account, sum, stripes: spans.map(({ from, to }, at) => ({ from, to, ...(counts[at] ?? sumOf([])) })) }
    })
    .filter(({ sum }) => sum.total > 0)
    .sort((a, b) => b.sum.total - a.sum.total || a.account.localeCompare(b.account))
}

/** What was read, of whose parts shares are made. */
export const judgedOf = ({ total, notRead }: Counts): number => total - notRead

export const percent = (share: number): string => `${Math.round(share * 100)}%`

/** `62% broadcast, 25% chat and 13% engage`. */
export function sharesInWords(counts: Counts): string {
  const all = judgedOf(counts)
  const [first, second, third] = mixModes.map((mode) => `${percent(counts.byMode[mode] / all)} ${mode}`)
  return `${first}, ${second} and ${third}`
}

/** `For each hour of writing, four minutes of reading.` */
export function minutesInWords({ minutesSending: out, minutesReceiving: into }: SpanCounts): string {
  if (out === 0 && into === 0) return 'No minutes are logged in this time.'
  if (out === 0) return `${timeInWords(into)} of reading, and no writing that was logged.`
  return `For each hour of writing, ${timeInWords((into / out) * 60).toLowerCase()} of reading.`
}

export function timeInWords(minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < 1) return minutes > 0 ? 'Less than a minute' : 'No minute'
  if (whole < 90) return upper(count(whole, 'minute', 'minutes'))
  const hours = Math.round((minutes / 60) * 10) / 10
  return Number.isInteger(hours) ? upper(count(hours, 'hour', 'hours')) : `${figure(hours)} hours`
}

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** `one`, `2.3`, `twelve`: how many of the one there are for each of the other. */
export function ratioInWords(of: number, each: number): string {
  const ratio = of / each
  const round = ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio)
  return Number.isInteger(round) ? count(round, '', '').trim() : figure(round)
}

/** `March 2026`, `the week of 5 January 2026`. */
export function spanName({ from, to }: { from: string; to: string }, step: MixStep): string {
  if (step === 'year') return from.slice(0, 4)
  if (step === 'month') return monthName(from.slice(0, 7))
  if (step === 'week') return `the week of ${dayName(from)}`
  const last = new Date(Date.parse(to) - 1).toISOString().slice(0, 7)
  const first = monthName(from.slice(0, 7))
  return `${from.slice(0, 4) === last.slice(0, 4) ? first.split(' ')[0] : first} to ${monthName(last)}`
}

const dayForm = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const dayName = (at: string): string => dayForm.format(new Date(at))

const monthForm = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** Marks under the stripes, at least `apart` of them from each other: the year where it begins, else the month. */
export function marksUnder(
  spans: readonly { from: string }[],
  step: MixStep,
  apart: number,
): { at: number; words: string }[] {
  const marks: { at: number; words: string }[] = []
  for (const [at, { from }] of spans.entries()) {
    const before = spans[at - 1]?.from
    const isYear = before === undefined || before.slice(0, 4) !== from.slice(0, 4)
    const isMonth = before === undefined || before.slice(0, 7) !== from.slice(0, 7)
    const isWanted = step === 'week' || step === 'month' ? isMonth : isYear
    if (!isWanted) continue
    const last = marks.at(-1)
    const words = isYear || step === 'year' || step === 'quarter' ? from.slice(0, 4) : monthForm.format(new Date(from))
    if (last && at - last.at < apart) {
      // A year is worth more than the month beside it.
      if (isYear) marks.splice(-1, 1, { at, words })
      continue
    }
    marks.push({ at, words })
  }
  return marks
}
