/** What stands under the rhythm picture: the years, or the months where there is room for them. */
import { monthName } from '../words/dates.ts'
import type { Bucket } from './buckets.ts'

export type TimeMark = { index: number; words: string }

/** Room a year's and a month's name take, in pixels. */
const yearRoom = 40
const monthRoom = 32

/** `step` is the width of one stretch in pixels. Marks never touch. */
export function timeMarks(drawn: readonly Bucket[], step: number): TimeMark[] {
  const months = drawn.every((bucket) => bucket.months === 1)
  if (months && drawn.length <= 18 && step >= monthRoom)
    return drawn.map(({ month }, index) => ({ index, words: monthMark(month, index) }))
  const years = drawn.map(({ month }, index) => ({ index, words: month.slice(0, 4) }))
  const begins = years.filter(({ words }, at) => words !== years[at - 1]?.words)
  const [first, second, third] = begins
  const near = first && second && (second.index - first.index) * step < yearRoom
  const marks = near ? begins.slice(1) : begins
  const apart = second && third ? (third.index - second.index) * step : yearRoom
  const every = Math.max(1, Math.ceil(yearRoom / apart))
  return marks.filter((_, at) => at % every === 0)
}

/** `May`, and the year instead in January. */
function monthMark(month: string, index: number): string {
  if (month.endsWith('-01') && index > 0) return month.slice(0, 4)
  return monthName(month).slice(0, 3)
}
