/** Rows of LinkedIn's CSV files, whose quotation marks are escaped in two ways. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { fromBatches, toBatches } from '../../../tools/batches.ts'
import { type CsvOptions, type CsvRow, cleanText } from '../../../tools/read/index.ts'
import { csvValues, type Found, type Values } from '../../_entries/values.ts'
import type { Reached, Skipped } from '../../connector.ts'

export type Row = CsvRow['row']

/**
 * Most files double a quotation mark, comments put a backslash before it. A file is read the usual way until a row breaks
 * or holds `\"`; from there on it is read the other way, if that reads further.
 */
export function rowsOf(archive: Archive, entry: ArchiveEntry, options: CsvOptions = {}): Values<CsvRow> {
  return fromBatches(batchesOf(archive, entry, options))
}

type Told = Found<CsvRow> | Reached | Skipped

async function* batchesOf(archive: Archive, entry: ArchiveEntry, options: CsvOptions): AsyncGenerator<readonly Told[]> {
  const usual = { ...options, escape: '"' } as const
  const other = { ...options, escape: '\\' } as const
  let given = 0
  let doubt = false
  for await (const batch of toBatches(csvValues(archive, entry, usual))) {
    const doubtful = batch.findIndex(
      (item) => item.type === 'skipped' || (item.type === 'found' && hasBackslash(item.value.row)),
    )
    doubt = doubtful >= 0
    const certain = doubt ? batch.slice(0, doubtful) : batch
    given += certain.reduce((count, item) => count + (item.type === 'found' ? 1 : 0), 0)
    yield certain
    if (doubt) break
  }
  if (!doubt) return
  const asUsual = await reach(archive, entry, usual)
  const otherwise = await reach(archive, entry, other)
  const better = otherwise.whole === asUsual.whole ? otherwise.rows > asUsual.rows : otherwise.whole
  let passed = 0
  for await (const batch of toBatches(csvValues(archive, entry, better ? other : usual))) {
    yield batch.filter((item) => (item.type === 'found' ? passed++ >= given : passed >= given))
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
