/** Rows of a CSV file as they stream by. */
import { CsvError, parse } from 'csv-parse'
import { fromBatches } from '../batches.ts'
import { Refused } from '../refused.ts'
import { CutOff } from './cut-off.ts'
import { asUtf8 } from './encoding.ts'

export type CsvOptions = {
  /** The header is the first line, within the first ten, that begins so; without it the first line is the header. */
  headerStartsWith?: string
  /** What stands before a quotation mark inside a quoted cell. */
  escape?: '"' | '\\'
}

export type CellOptions = {
  /** What stands between two cells; a comma where nothing is said. */
  separator?: string
}

/** `line`: where the row begins, from 1. `cells`: as many as the row has. */
export type CsvCells = { line: number; cells: string[] }

/** `line`: where the row begins, from 1. Cells that are missing are empty; those beyond the header are left out. */
export type CsvRow = { line: number; row: Record<string, string> }

const cellLimit = 4 << 20

/**
 * Throws `CutOff` after the whole rows where quotes do not close or the header is not there, and `Refused` for a cell
 * above 4 MB.
 */
export function csvRows(bytes: AsyncIterable<Uint8Array>, options: CsvOptions = {}): AsyncIterable<CsvRow> {
  return fromBatches(batchesOfRows(bytes, options))
}

async function* batchesOfRows(bytes: AsyncIterable<Uint8Array>, options: CsvOptions): AsyncGenerator<CsvRow[]> {
  const { start, linesBefore, rest } = await fromHeader(asUtf8(bytes), options.headerStartsWith)
  let columns: [string, number][] | undefined
  const reader = rowReader({ escape: options.escape ?? '"' }, linesBefore, (cells, line) => {
    if (columns !== undefined) return { line, row: rowOf(columns, cells, line) }
    columns = columnsOf(cells)
    return undefined
  })
  yield* reader.read(start)
  for await (const chunk of rest) yield* reader.read(chunk)
  yield* reader.read(undefined)
}

/**
 * Rows without names, the header as one of them; for tables of nobody's format, whose quotation marks are let stand where
 * they do not enclose a cell. Throws as `csvRows` does.
 */
export function csvCells(bytes: AsyncIterable<Uint8Array>, options: CellOptions = {}): AsyncIterable<CsvCells> {
  return fromBatches(batchesOfCells(bytes, options))
}

async function* batchesOfCells(
  bytes: AsyncIterable<Uint8Array>,
  { separator = ',' }: CellOptions,
): AsyncGenerator<CsvCells[]> {
  const reader = rowReader({ delimiter: separator, relax_quotes: true }, 0, (cells, line) => {
    for (const cell of cells) checkCell(cell, line)
    return { line, cells }
  })
  for await (const chunk of asUtf8(bytes)) yield* reader.read(chunk)
  yield* reader.read(undefined)
}

/** Rows are taken while they are parsed and not from the parser's own stream, which loses them when an error follows. */
function rowReader<T>(
  dialect: { escape?: string; delimiter?: string; relax_quotes?: boolean },
  linesBefore: number,
  take: (cells: string[], line: number) => T | undefined,
) {
  let rows: T[] = []
  let line = linesBefore + 1
  const parser = parse({
    ...dialect,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 4 * cellLimit,
    on_record(cells: string[], { lines }: { lines: number }) {
      const row = take(cells, line)
      if (row !== undefined) rows.push(row)
      line = linesBefore + lines + 1
      // It makes an error of every row that is not as long as the first, which takes longer than reading it.
      Object.assign(parser.info, { records: 0 })
      return null
    },
  })
  let trouble: unknown
  parser.on('error', (error) => {
    trouble ??= error
  })
  parser.resume()
  return {
    /** `undefined` is the end. */
    async *read(chunk: Buffer | undefined): AsyncGenerator<T[]> {
      await new Promise<void>((done) => {
        const after = (error?: Error | null) => {
          trouble ??= error ?? undefined
          done()
        }
        if (chunk === undefined) parser.end(after)
        else parser.write(chunk, after)
      })
      const found = rows
      rows = []
      yield found
      if (trouble !== undefined) throw trouble instanceof CsvError ? asTrouble(trouble, line) : trouble
    },
  }
}

/** No table of anybody's has more; what stands behind is left out. */
const mostColumns = 2000

/** Of two columns with one name the first counts. */
function columnsOf(header: string[]): [string, number][] {
  const columns = new Map<string, number>()
  for (const [i, cell] of header.slice(0, mostColumns).entries()) {
    const name = cell.trim()
    if (name !== '__proto__' && !columns.has(name)) columns.set(name, i)
  }
  return [...columns]
}

function rowOf(columns: [string, number][], cells: string[], line: number): Record<string, string> {
  const row: Record<string, string> = {}
  for (const [name, i] of columns) {
    const cell = cells[i] ?? ''
    checkCell(cell, line)
    row[name] = cell
  }
  return row
}

function checkCell(cell: string, line: number): void {
  if (cell.length > cellLimit) {
    throw new Refused(`Row ${line} has a cell of more than 4 MB: take it out and try again.`)
  }
}

function asTrouble(cause: CsvError, line: number): Error {
  if (cause.code === 'CSV_MAX_RECORD_SIZE') {
    return new Refused(`The row at line ${line} is larger than 16 MB: its quotation marks may not close.`, { cause })
  }
  return new CutOff(`the quotation marks in the row at line ${line} do not match`, { cause, line })
}

async function fromHeader(chunks: AsyncGenerator<Buffer>, headerStartsWith: string | undefined) {
  let start: Buffer = Buffer.alloc(0)
  if (headerStartsWith === undefined) return { start, linesBefore: 0, rest: chunks }
  while (true) {
    const next = await chunks.next()
    if (!next.done) start = Buffer.concat([start, next.value])
    const lines = start.toString('utf8').split('\n').slice(0, 10)
    const found = lines.findIndex((line) => plain(line).startsWith(plain(headerStartsWith)))
    if (found >= 0) {
      const skipped = lines.slice(0, found).map((line) => `${line}\n`)
      return { start: start.subarray(Buffer.byteLength(skipped.join(''))), linesBefore: found, rest: chunks }
    }
    if (next.done || lines.length === 10 || start.length > cellLimit) {
      throw new CutOff(`none of the first ten lines begins with ${headerStartsWith}`)
    }
  }
}

function plain(line: string): string {
  return line.replaceAll('"', '').trim().toLowerCase()
}
