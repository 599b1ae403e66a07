/** In which order a schedule writes day and month, where its cells alone leave it open. */
import { type DateColumn, type DateOrder, dateColumn } from '../_tables/dates.ts'

export type Clock = DateColumn & {
  /** Said to the user where it had to be inferred, in their words. */
  inferred: string | undefined
}

/**
 * Posts to come lie close together and stand in their order: of two readings the one that keeps them so is right. Where both
 * do, the zone decides: the month comes first in the United States.
 */
export function clockOf(cells: readonly string[], zone: string): Clock {
  const column = dateColumn(cells, zone)
  if (!column.ambiguous) return { ...column, inferred: undefined }
  const day = measured(cells, zone, 'day-first')
  const month = measured(cells, zone, 'month-first')
  const [order, why] = chosen(day, month, zone)
  const words = order === 'month-first' ? 'the month first' : 'the day first'
  return {
    ...dateColumn(cells, zone, order),
    inferred: `dates that can be read in two ways: taken with ${words}, ${why}`,
  }
}

type Measure = { descents: number; span: number }

function chosen(day: Measure, month: Measure, zone: string): [DateOrder, string] {
  if (day.descents !== month.descents) {
    return [day.descents < month.descents ? 'day-first' : 'month-first', 'because the posts then stand in their order']
  }
  if (day.span !== month.span) {
    return [day.span < month.span ? 'day-first' : 'month-first', 'because the posts then lie closer together']
  }
  return isAmerican(zone) ? ['month-first', 'as where you are'] : ['day-first', 'as in most of the world']
}

function measured(cells: readonly string[], zone: string, order: DateOrder): Measure {
  const { read } = dateColumn(cells, zone, order)
  let descents = 0
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let before = Number.NEGATIVE_INFINITY
  for (const cell of cells) {
    const at = read(cell)
    if (at === undefined) continue
    if (at < before) descents++
    before = at
    least = Math.min(least, at)
    most = Math.max(most, at)
  }
  return { descents, span: most < least ? 0 : most - least }
}

/** Where people write the month first. */
const american =
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Boise|Detroit|Indiana|Kentucky|North_Dakota|Menominee|Juneau|Sitka|Nome|Adak)|Pacific\/Honolulu)/

function isAmerican(zone: string): boolean {
  return american.test(zone)
}
