/** Rows of CSV files with all that real ones bring along. */
import { describe, expect, test } from 'vitest'
import { Refused } from '../refused.ts'
import { type CsvOptions, type CsvRow, CutOff, csvCells, csvRows } from './index.ts'

async function* pieces(text: string | Uint8Array, size = 5): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

const rowsOf = (text: string | Uint8Array, options?: CsvOptions) => Array.fromAsync(csvRows(pieces(text), options))

/** What came before the stream ended, and why it ended. */
async function untilTrouble(text: string, options?: CsvOptions): Promise<{ rows: CsvRow[]; error: unknown }> {
  const rows: CsvRow[] = []
  try {
    for await (const row of csvRows(pieces(text), options)) rows.push(row)
  } catch (error) {
    return { rows, error }
  }
  return { rows, error: undefined }
}

describe('rows', () => {
  test('have names, numbers of their lines, and cells over several lines', async () => {
    expect(await rowsOf('\uFEFFName, Note \r\nAda,"one\r\ntwo, ""three"""\r\n\r\nBob,x\r\n')).toEqual([
      { line: 2, row: { Name: 'Ada', Note: 'one\r\ntwo, "three"' } },
      { line: 5, row: { Name: 'Bob', Note: 'x' } },
    ])
  })

  test('may be shorter or longer than the header', async () => {
    const rows = await rowsOf('a,b,c\n1\n1,2,3,4\n')
    expect(rows.map(({ row }) => row)).toEqual([
      { a: '1', b: '', c: '' },
      { a: '1', b: '2', c: '3' },
    ])
  })

  test('cannot reach behind an object by the name of a column', async () => {
    const [first] = await rowsOf('__proto__,constructor,a,a\nx,y,1,2\n')
    expect(first?.row.a).toBe('1')
    expect(Object.getPrototypeOf(first?.row)).toBe(Object.prototype)
    expect(Object.hasOwn(first?.row ?? {}, 'constructor')).toBe(true)
  })

  test('may end in both ways in one file', async () => {
    const rows = await rowsOf('a,b\r\n1,2\n3,4\r\n"5\n6",7\n')
    expect(rows.map(({ line, row }) => [line, row.a])).toEqual([
      [2, '1'],
      [3, '3'],
      [4, '5\n6'],
    ])
  })

  test('may be in Windows-1252', async () => {
    expect(await rowsOf(Buffer.from('Name\nJos\xe9\n', 'latin1'))).toEqual([{ line: 2, row: { Name: 'José' } }])
  })
})

describe('a header below other lines', () => {
  const preamble =
    'Notes:\n"When exporting, you may notice\nthat much is missing."\n\nFirst Name,Last Name\nAda,Lovelace\n'

  test('is found within the first ten lines', async () => {
    expect(await rowsOf(preamble, { headerStartsWith: 'First Name,' })).toEqual([
      { line: 6, row: { 'First Name': 'Ada', 'Last Name': 'Lovelace' } },
    ])
    expect(await rowsOf('First Name,Last Name\nAda,L\n', { headerStartsWith: 'First Name,' })).toHaveLength(1)
  })

  test('that is not there is said', async () => {
    for (const text of ['', 'a,b\n', `${'x\n'.repeat(10)}First Name,\n`]) {
      expect((await untilTrouble(text, { headerStartsWith: 'First Name,' })).error).toBeInstanceOf(CutOff)
    }
  })
})

describe('quotation marks', () => {
  const backslashes = 'Date,Message\n1,"fine"\n2,"A course on \\"Learning\\""\n'

  test('with a backslash before them need to be asked for', async () => {
    const { rows, error } = await untilTrouble(backslashes)
    expect(rows.map(({ row }) => row.Message)).toEqual(['fine'])
    expect(error).toBeInstanceOf(CutOff)
    expect(error).toMatchObject({ line: 3 })
    const again = await rowsOf(backslashes, { escape: '\\' })
    expect(again.map(({ row }) => row.Message)).toEqual(['fine', 'A course on "Learning"'])
  })

  test('that never close end the file after the whole rows', async () => {
    const { rows, error } = await untilTrouble('a\n1\n"2\n3\n')
    expect(rows.map(({ row }) => row.a)).toEqual(['1'])
    expect(error).toBeInstanceOf(CutOff)
  })
})

describe('cells without names', () => {
  const cellsOf = async (text: string, separator?: string) =>
    Array.fromAsync(csvCells(pieces(text), separator === undefined ? {} : { separator }))

  test('come as many as there are, parted by what is said', async () => {
    expect(await cellsOf('a,b\n1\n"x;y",2,3\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1'] },
      { line: 3, cells: ['x;y', '2', '3'] },
    ])
    expect((await cellsOf('a;"b;c"\n', ';')).map(({ cells }) => cells)).toEqual([['a', 'b;c']])
  })

  test('keep quotation marks that enclose nothing, and those that never close end the file', async () => {
    expect((await cellsOf('5" pipe,x\n')).map(({ cells }) => cells)).toEqual([['5" pipe', 'x']])
    await expect(cellsOf('a\n"b\n')).rejects.toBeInstanceOf(CutOff)
  })
})

test('a cell above 4 MB is refused, and a row without end does not fill the memory', async () => {
  const { rows, error } = await untilTroubleOf(`a\n1\n"${'x'.repeat(5_000_000)}"\n`)
  expect(rows).toBe(1)
  expect(error).toBeInstanceOf(Refused)
  let given = 0
  async function* endless() {
    yield Buffer.from('a\n"')
    for (; given < 64; given++) yield Buffer.alloc(1 << 20, 'x')
  }
  await expect(Array.fromAsync(csvRows(endless()))).rejects.toBeInstanceOf(Refused)
  expect(given).toBeLessThan(24)
})

async function untilTroubleOf(text: string): Promise<{ rows: number; error: unknown }> {
  let rows = 0
  try {
    for await (const _ of csvRows(pieces(text, 1 << 16))) rows++
  } catch (error) {
    return { rows, error }
  }
  return { rows, error: undefined }
}
