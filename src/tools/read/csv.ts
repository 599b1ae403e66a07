/** Rows of a CSV file as they stream by. */
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { Refused } from '../refused.ts'
import { CutOff } from './cut-off.ts'
import { asUtf8 } from './encoding.ts'

export type CsvOptions = {
  /** The header is the first line, within the first ten, that begins so; without it the first line is the header. */
  headerStartsWith?: string
  /** What stands before a quotation mark inside a quoted cell. */
  escape?: '"' | '\\'
}

/** `line`: where the row begins, from 1. Cells that are missing are empty; those beyond the header are left out. */
export type CsvRow = { line: number; row: Record<string, string> }

const cellLimit = 4 << 20

/**
 * Throws `CutOff` after the whole rows where quotes do not close or the header is not there, and `Refused` for a cell
 * above 4 MB.
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, options: CsvOptions = {}): AsyncGenerator<CsvRow> {
  const { start, linesBefore, rest } = await fromHeader(asUtf8(bytes), options.headerStartsWith)
  const parser = parse({
    escape: options.escape ?? '"',
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: 4 * cellLimit,
  })
  const source = Readable.from(followed(start, rest), { objectMode: false })
  source.on('error', (cause) => parser.destroy(cause))
  source.pipe(parser)
  let header: string[] | undefined
  let line = linesBefore + 1
  try {
    for await (const found of parser) {
      const { record, info }: { record: string[]; info: { lines: number } } = found
      if (header === undefined) header = record.map((name) => name.trim())
      else yield { line, row: rowOf(header, record, line) }
      line = linesBefore + info.lines + 1
    }
  } catch (cause) {
    throw cause instanceof CsvError ? asTrouble(cause, line) : cause
  } finally {
    source.destroy()
  }
}

function rowOf(header: string[], cells: string[], line: number): Record<string, string> {
  const row: Record<string, string> = {}
  for (const [i, name] of header.entries()) {
    const cell = cells[i] ?? ''
    if (cell.length > cellLimit)
      throw new Refused(`Row ${line} has a cell of more than 4 MB: take it out and try again.`)
    if (name !== '__proto__' && row[name] === undefined) row[name] = cell
  }
  return row
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

async function* followed(start: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (start.length > 0) yield start
  yield* rest
}
