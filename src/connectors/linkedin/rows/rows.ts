/** Rows of LinkedIn's CSV files, whose quotation marks are escaped in two ways. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { type CsvOptions, type CsvRow, cleanText } from '../../../tools/read/index.ts'
import { csvValues, type Values } from '../../_entries/values.ts'
import type { Skipped } from '../../connector.ts'

export type Row = CsvRow['row']

/**
 * Most files double a quotation mark, comments put a backslash before it. A file is read the usual way until a row breaks
 * or holds `\"`; from there on it is read the other way, if that reads further.
 */
export async function* rowsOf(archive: Archive, entry: ArchiveEntry, options: CsvOptions = {}): Values<CsvRow> {
  const usual = { ...options, escape: '"' } as const
  const other = { ...options, escape: '\\' } as const
  let given = 0
  let doubt = false
  for await (const item of csvValues(archive, entry, usual)) {
    doubt = item.type === 'skipped' || (item.type === 'found' && hasBackslash(item.value.row))
    if (doubt) break
    if (item.type === 'found') given++
    yield item
  }
  if (!doubt) return
  const asUsual = await reach(archive, entry, usual)
  const otherwise = await reach(archive, entry, other)
  const better = otherwise.whole === asUsual.whole ? otherwise.rows > asUsual.rows : otherwise.whole
  let passed = 0
  for await (const item of csvValues(archive, entry, better ? other : usual)) {
    if (item.type !== 'found') {
      if (passed >= given) yield item
    } else if (passed++ >= given) yield item
  }
}

function hasBackslash(row: Row): boolean {
  for (const name in row) if (row[name]?.includes('\\"')) return true
  return false
}

async function reach(
  archive: Archive,
  entry: ArchiveEntry,
  options: CsvOptions,
): Promise<{ rows: number; whole: boolean }> {
  let rows = 0
  let whole = true
  for await (const item of csvValues(archive, entry, options)) {
    if (item.type === 'found') rows++
    if (item.type === 'skipped') whole = false
  }
  return { rows, whole }
}

/** The first of the columns that holds something, trimmed; columns have changed their names. */
export function cell(row: Row, ...names: string[]): string {
  for (const name of names) {
    const value = row[name]
    if (value !== undefined && value.trim() !== '') return cleanText(value).trim()
  }
  return ''
}

export function skippedRow(entry: ArchiveEntry, line: number, reason: string): Skipped {
  return { type: 'skipped', entry: entry.path, reason, count: 1, where: `line ${line}` }
}
