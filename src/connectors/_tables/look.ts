/** What a table looks like at its beginning: what parts its cells, its header and its first rows. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { CutOff, cleanText, csvCells, readStart } from '../../tools/read/index.ts'
import { Refused } from '../../tools/refused.ts'
import { type Values, valuesOf } from '../_entries/values.ts'
import { isAddress } from './addresses.ts'
import { isDate } from './dates.ts'

export type Look = {
  separator: string
  /** As written, trimmed; empty where the first row is data already. */
  header: readonly string[]
  /** Line of the header, from 1; 0 where there is none. Rows are what stands below. */
  headerLine: number
  /** The first few hundred rows. */
  rows: readonly (readonly string[])[]
  /** Share of those rows that have as many cells as most; 1 where all are alike. */
  evenness: number
}

export type TableRow = { line: number; cells: readonly string[] }

const separators = [',', ';', '\t', '|']
const beginning = 1 << 17
const sampleRows = 300
const linesToHeader = 10

/** `undefined` where the entry is no table: pictures, pages, JSON, mail. Never fails on what the bytes are. */
export async function lookAt(archive: Archive, entry: ArchiveEntry): Promise<Look | undefined> {
  return lookAtText(await readStart(archive.open(entry), beginning))
}

export async function lookAtText(start: string): Promise<Look | undefined> {
  if (isBinary(start) || /^\s*(?:[<{[]|BEGIN:|From \S+ )/i.test(start)) return undefined
  const lastLine = start.lastIndexOf('\n')
  // What is cut off in the middle is no row.
  const whole = start.length < beginning / 4 || lastLine < 0 ? start : start.slice(0, lastLine + 1)
  const told = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(whole)?.[1]
  let best: { rows: TableRow[]; separator: string; width: number; evenness: number } | undefined
  for (const separator of told === undefined ? separators : [told]) {
    const rows = (await firstRows(whole, separator)).filter(({ line }) => told === undefined || line > 1)
    const { width, evenness } = shapeOf(rows)
    const better = best === undefined || worth(width, evenness) > worth(best.width, best.evenness)
    if (better) best = { rows, separator, width, evenness }
  }
  return best === undefined || best.rows.length === 0 ? undefined : withHeader(best)
}

function isBinary(start: string): boolean {
  for (let i = 0; i < Math.min(start.length, 4096); i++) {
    const code = start.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32)) return true
  }
  return false
}

const worth = (width: number, evenness: number): number => (width < 2 ? 0 : evenness + Math.min(width, 100) / 1000)

function withHeader(found: { rows: TableRow[]; separator: string; width: number; evenness: number }): Look {
  const { rows, separator, width, evenness } = found
  const at = rows.slice(0, linesToHeader).findIndex(({ cells }) => cells.length >= width)
  const first = rows[Math.max(at, 0)]
  const isHeader = first !== undefined && looksLikeHeader(first.cells)
  const below = rows.slice(isHeader ? Math.max(at, 0) + 1 : 0, sampleRows)
  return {
    separator,
    header: isHeader ? first.cells.map((cell) => cleanText(cell).trim()) : [],
    headerLine: isHeader ? first.line : 0,
    rows: below.map(({ cells }) => cells),
    evenness,
  }
}

async function firstRows(text: string, separator: string): Promise<TableRow[]> {
  const rows: TableRow[] = []
  try {
    for await (const row of csvCells(once(text), { separator })) {
      rows.push(row)
      if (rows.length > sampleRows + linesToHeader) break
    }
  } catch (error) {
    // The rows before the place where it breaks tell enough.
    if (!(error instanceof CutOff || error instanceof Refused)) throw error
  }
  return rows
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** How many cells most rows have, and what share of the rows that is. */
function shapeOf(rows: readonly TableRow[]): { width: number; evenness: number } {
  const widths = Map.groupBy(rows, ({ cells }) => cells.length)
  let width = 0
  let count = 0
  for (const [cells, alike] of widths) if (alike.length > count) [width, count] = [cells, alike.length]
  return { width, evenness: rows.length === 0 ? 0 : count / rows.length }
}

/** Names of columns are short and no data. */
function looksLikeHeader(cells: readonly string[]): boolean {
  const named = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (named.length === 0 || new Set(named).size < named.length * 0.6) return false
  return named.every((cell) => cell.length <= 200 && !isData(cell))
}

function isData(cell: string): boolean {
  return /^[+-]?[\d.,\s]+%?$/.test(cell) || /^https?:\/\//i.test(cell) || isAddress(cell) || isDate(cell)
}

/** The rows below the header, one by one. */
export function rowsOf(archive: Archive, entry: ArchiveEntry, look: Look): Values<TableRow> {
  return valuesOf(archive, entry, async function* (bytes) {
    const skipped = look.headerLine === 0 && look.separator !== ',' ? /^sep=$/i : undefined
    for await (const row of csvCells(bytes, { separator: look.separator })) {
      if (row.line > look.headerLine && skipped?.test(row.cells[0] ?? '') !== true) yield row
    }
  })
}

/** The cell clean and trimmed; empty where there is none. */
export function cellAt(cells: readonly string[], at: number | undefined): string {
  const cell = at === undefined ? undefined : cells[at]
  return cell === undefined || cell === '' ? '' : cleanText(cell).trim()
}

/** `e mail 1 value` of `E-mail 1 - Value`, `prenom` of `Prénom`: a column's name as it is looked up. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The place of the first column that bears one of the names, in the order of the names. */
export function columnNamed(header: readonly string[], ...names: readonly string[]): number | undefined {
  const places = placesIn(header)
  for (const name of names) {
    const at = places.get(name)
    if (at !== undefined) return at
  }
  return undefined
}

/** One header is asked for many names, by many connectors. */
const headers = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

function placesIn(header: readonly string[]): ReadonlyMap<string, number> {
  const known = headers.get(header)
  if (known !== undefined) return known
  const places = new Map<string, number>()
  for (const [at, name] of header.entries()) {
    const plain = plainName(name)
    if (!places.has(plain)) places.set(plain, at)
  }
  headers.set(header, places)
  return places
}

/** The cells of one column among the first rows, without empty ones. */
export function sampleOf(look: Look, at: number): string[] {
  return look.rows.map((cells) => cellAt(cells, at)).filter((cell) => cell !== '')
}
