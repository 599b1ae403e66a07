/** Gathers the months of a relationship into what the rhythm picture draws: equal stretches of time, gaps included. */
import type { MonthOfRhythm } from '../api/shapes.ts'
import { monthName, monthsBetween } from '../words/dates.ts'
import { type Family, family } from '../words/deeds.ts'

export type Side = Record<Family, number> & { all: number }
/** One stretch: from its first month, one to twelve months long. */
export type Bucket = { month: string; months: number; sent: Side; received: Side }
/** A run of stretches in which nothing happened, by index, `end` exclusive. */
export type Gap = { start: number; end: number; months: number }

/**
 * Every stretch between the first month and `last`, in order, the silent ones too. `most` is how many can be drawn:
 * beyond it months become quarters, half years, then years.
 */
export function buckets(rhythm: readonly MonthOfRhythm[], last: string, most: number): Bucket[] {
  const first = rhythm.map(({ month }) => month).sort()[0]
  if (first === undefined) return []
  const byMonth = new Map(rhythm.map((month) => [month.month, month]))
  const all = monthsBetween(first, first > last ? first : last)
  const size = [1, 3, 6, 12].find((months) => all.length / months <= most) ?? 12
  const drawn: Bucket[] = []
  for (let at = 0; at < all.length; at += size) {
    const span = all.slice(at, at + size)
    const bucket: Bucket = { month: all[at] ?? first, months: span.length, sent: nothing(), received: nothing() }
    for (const name of span) {
      const month = byMonth.get(name)
      add(bucket.sent, month?.sent)
      add(bucket.received, month?.received)
    }
    drawn.push(bucket)
  }
  return drawn
}

/** Silences of at least `least` months that lie between two contacts or run to the end, longest first. */
export function gaps(drawn: readonly Bucket[], least = 4): Gap[] {
  const found: Gap[] = []
  let start: number | undefined
  const close = (end: number) => {
    if (start === undefined) return
    const months = drawn.slice(start, end).reduce((sum, bucket) => sum + bucket.months, 0)
    if (months >= least) found.push({ start, end, months })
    start = undefined
  }
  drawn.forEach((bucket, index) => {
    if (bucket.sent.all + bucket.received.all === 0) start ??= index
    else close(index)
  })
  close(drawn.length)
  return found.sort((a, b) => b.months - a.months)
}

/** `May 2021`, or `May to July 2021` and `May 2021 to April 2022` for longer stretches. */
export function stretchName(bucket: Bucket): string {
  if (bucket.months === 1) return monthName(bucket.month)
  const end = Number(bucket.month.slice(5, 7)) + bucket.months - 1
  const year = Number(bucket.month.slice(0, 4)) + Math.floor((end - 1) / 12)
  const last = `${year}-${String(((end - 1) % 12) + 1).padStart(2, '0')}`
  const from = monthName(bucket.month)
  return `${year === Number(bucket.month.slice(0, 4)) ? from.split(' ')[0] : from} to ${monthName(last)}`
}

/** The same by calendar year, for the table behind the picture. */
export function years(rhythm: readonly MonthOfRhythm[]): { year: string; sent: Side; received: Side }[] {
  const byYear = new Map<string, { year: string; sent: Side; received: Side }>()
  for (const month of rhythm) {
    const year = month.month.slice(0, 4)
    const row = byYear.get(year) ?? { year, sent: nothing(), received: nothing() }
    add(row.sent, month.sent)
    add(row.received, month.received)
    byYear.set(year, row)
  }
  return [...byYear.values()].sort((a, b) => a.year.localeCompare(b.year))
}

function nothing(): Side {
  return { words: 0, gestures: 0, meetings: 0, ties: 0, all: 0 }
}

function add(side: Side, counts: Record<string, number> | undefined): void {
  for (const [kind, n] of Object.entries(counts ?? {})) {
    side[family(kind)] += n
    side.all += n
  }
}
