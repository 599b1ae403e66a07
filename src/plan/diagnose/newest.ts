/** The rows that people were counted by, in the order in which findings show them. */
import { compareInTime } from '../../people/index.ts'
import type { Case } from './case.ts'
import type { Counted } from './finding.ts'

/** Newest first, as many as are kept; all are counted. Those without a row (a favour) are only counted. */
export function newest(c: Case, items: readonly { row: number | undefined }[]): Counted {
  const rows = items.flatMap(({ row }) => (row === undefined ? [] : [row]))
  rows.sort((a, b) => compareInTime(c.world.facts, b, a))
  return { count: items.length, rows: rows.slice(0, c.limit) }
}

/** Several counts as one, the newest of all kept. */
export function together(c: Case, counts: readonly Counted[]): Counted {
  const rows = counts.flatMap((counted) => counted.rows).sort((a, b) => compareInTime(c.world.facts, b, a))
  return { count: counts.reduce((sum, counted) => sum + counted.count, 0), rows: rows.slice(0, c.limit) }
}
