/** A table as it lies in a file: rows with separators below a header, or one flat object a line. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { cleanText, readLines, readStart } from '../../tools/read/index.ts'
import { type Values, valuesOf } from '../_entries/values.ts'
import { lookAtText, rowsOf, type TableRow } from '../_tables/look.ts'
import { hashedId } from '../hashed-id.ts'

export type Table = {
  entry: ArchiveEntry
  /** Each once, in the order of the file. */
  columns: readonly string[]
  /** The first few hundred rows. */
  sample: readonly (readonly string[])[]
  /** Reads it from the beginning, each time it is called. */
  rows(): Values<TableRow>
}

/** A table with more is nobody's notes, and would take a name for each in every row. */
const mostColumns = 500
const beginning = 1 << 17
const sampleRows = 300
const lineLimit = 4 << 20

/** `undefined` where the archive is no single table. */
export async function tableIn(archive: Archive): Promise<Table | undefined> {
  const [entry, ...others] = archive.entries
  if (entry === undefined || others.length > 0) return undefined
  const start = await readStart(archive.open(entry), beginning)
  return /^\s*\{/.test(start) ? linesTable(archive, entry, start) : cellsTable(archive, entry, start)
}

async function cellsTable(archive: Archive, entry: ArchiveEntry, start: string): Promise<Table | undefined> {
  const look = await lookAtText(start)
  if (look === undefined || look.header.length > mostColumns) return undefined
  // Prose has commas as well, but not as many in each line, nor words on both sides of the first.
  if (look.header.filter((name) => name !== '').length < 2 || look.rows.length === 0 || look.evenness < 0.7)
    return undefined
  return { entry, columns: columnNames(look.header), sample: look.rows, rows: () => rowsOf(archive, entry, look) }
}

function linesTable(archive: Archive, entry: ArchiveEntry, start: string): Table | undefined {
  const lines = start.split('\n')
  // What is cut off in the middle is no line.
  if (lines.length > 1) lines.pop()
  const objects = lines
    .slice(0, sampleRows)
    .map(flatObject)
    .filter((object) => object !== undefined)
  const filled = lines.slice(0, sampleRows).filter((line) => line.trim() !== '').length
  const keys = [...new Set(objects.flatMap((object) => [...object.keys()]))]
  const columns = columnNames(keys)
  if (objects.length === 0 || objects.length < filled * 0.6 || columns.length < 2 || columns.length > mostColumns)
    return undefined
  const cellsOf = (object: ReadonlyMap<string, string>) => keys.map((key) => object.get(key) ?? '')
  return {
    entry,
    columns,
    sample: objects.map(cellsOf),
    rows: () =>
      valuesOf(archive, entry, async function* (bytes) {
        for await (const { first, lines: batch } of readLines(bytes, { limit: lineLimit })) {
          for (const [i, line] of batch.entries()) {
            if (line.trim() === '') continue
            const object = flatObject(line)
            yield { line: first + i, cells: object === undefined ? [] : cellsOf(object) }
          }
        }
      }),
  }
}

/** `undefined` for a line that is no object, or one that holds others: that is somebody's format. */
function flatObject(line: string): Map<string, string> | undefined {
  if (!line.trimStart().startsWith('{')) return undefined
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed !== 'object' || parsed === null || ('type' in parsed && parsed.type === 'rapport'))
      return undefined
    const cells = new Map<string, string>()
    for (const [key, value] of Object.entries(parsed)) {
      const cell = plainCell(value)
      if (cell === undefined) return undefined
      cells.set(key, cell)
    }
    return cells
  } catch {
    return undefined
  }
}

function plainCell(value: unknown): string | undefined {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string' || typeof part === 'number'))
    return undefined
  return value.join('; ')
}

/** Of two columns with one name the second is told apart by a number, as is one without a name. */
export function columnNames(header: readonly string[]): string[] {
  const names = new Set<string>()
  for (const [at, cell] of header.entries()) {
    const written = cleanText(cell).replace(/\s+/g, ' ').trim().slice(0, 100)
    const name = written === '' || written === '__proto__' ? `Column ${at + 1}` : written
    let unique = name
    for (let number = 2; names.has(unique); number++) unique = `${name} (${number})`
    names.add(unique)
  }
  return [...names]
}

/** Over the names of the columns, in whatever order they stand. */
export function printOf(columns: readonly string[]): string {
  return hashedId(...columns.map((name) => name.toLowerCase()).toSorted())
}
