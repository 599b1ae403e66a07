/** What a mapping leaves open so far that the table cannot be read. */
import { dateColumn } from '../_tables/dates.ts'
import { cellAt } from '../_tables/look.ts'
import { directionNamed } from '../_tables/words.ts'
import type { ReadContext } from '../connector.ts'
import type { ColumnUse, Mapping } from '../mapping.ts'
import { hasOwnSide } from './own-side.ts'
import type { Table } from './source.ts'

/** One thing to say: a sentence for the user, and an example of the words. */
export type Open = { sentence: string; words: string }

/** None where the mapping is whole. */
export async function openIn(table: Table, mapping: Mapping, context: ReadContext): Promise<Open[]> {
  const has = (use: ColumnUse) => placeOf(table, mapping, use) !== undefined
  const hasPerson = has('person') || has('name') || has('email')
  const open: Open[] = []
  if (mapping.rows === 'interactions') {
    const isBetween = has('from') && has('to')
    if (!hasPerson && !isBetween && mapping.kind !== 'post' && !has('kind'))
      open.push({ sentence: 'Say which column tells with whom it was: person=Column.', words: 'person=Column' })
    if (has('direction')) open.push(...unreadable(table, mapping))
    else if (isBetween && mapping.direction === undefined && !hasOwnSide(table, mapping, context))
      open.push({ sentence: 'Say how you yourself are written in the columns from and to: me=Name.', words: 'me=Name' })
    else if (!isBetween && mapping.direction === undefined)
      open.push({
        sentence:
          'Say which column tells who did it, or that all was sent or received: direction=Column, direction=sent or direction=received.',
        words: 'direction=received',
      })
  } else if (mapping.rows === 'drafts') {
    if (!has('text'))
      open.push({ sentence: 'Say which column has the words of the posts: text=Column.', words: 'text=Column' })
  } else if (!hasPerson)
    open.push({
      sentence: 'Say which column tells who it is: person=Column, email=Column or name=Column.',
      words: 'person=Column',
    })
  if (mapping.dates === undefined && (await isOpen(table, mapping))) {
    open.push({
      sentence: 'Say whether 03/04/2026 in it is 3 April or March 4: dates=day-first or dates=month-first.',
      words: 'dates=day-first',
    })
  }
  return open
}

export function placeOf({ columns }: Table, mapping: Mapping, use: ColumnUse): number | undefined {
  const at = columns.findIndex((name) => Object.hasOwn(mapping.columns, name) && mapping.columns[name] === use)
  return at < 0 ? undefined : at
}

function unreadable(table: Table, mapping: Mapping): Open[] {
  const at = placeOf(table, mapping, 'direction')
  const cells = table.sample.map((row) => cellAt(row, at)).filter((cell) => cell !== '')
  if (cells.length === 0 || cells.some((cell) => directionNamed(cell) !== undefined)) return []
  return [
    {
      sentence:
        'The column of directions says neither sent nor received in words Rapport knows: say direction=sent or direction=received for all of it.',
      words: 'direction=received',
    },
  ]
}

/** Nothing in the whole column tells day from month; only a sample that leaves it open is worth reading all of it. */
async function isOpen(table: Table, mapping: Mapping): Promise<boolean> {
  const at = placeOf(table, mapping, 'time')
  if (at === undefined || mapping.rows === 'people' || !dateColumn(cellsAt(table, at), 'UTC').ambiguous) return false
  return dateColumn(await datesIn(table, at), 'UTC').ambiguous
}

const cellsAt = ({ sample }: Table, at: number): string[] =>
  sample.map((row) => cellAt(row, at)).filter((cell) => cell !== '')

/** Those of the cells that a look through the whole column needs: one of each beginning. */
export async function datesIn(table: Table, at: number): Promise<string[]> {
  const seen = new Map<string, string>()
  for await (const item of table.rows()) {
    if (item.type !== 'found') continue
    const cell = cellAt(item.value.cells, at)
    const day = cell.slice(0, 10)
    if (cell !== '' && !seen.has(day) && seen.size < 50_000) seen.set(day, cell)
  }
  return [...seen.values()]
}
