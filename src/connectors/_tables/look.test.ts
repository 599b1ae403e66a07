/** What a table looks like: separators, headers, and what is none. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnNamed, lookAtText, plainName } from './look.ts'

const shape = async (text: string) => {
  const look = await lookAtText(text)
  return look === undefined ? undefined : [look.separator, look.header.length, look.rows.length]
}

describe('a table', () => {
  test('has its cells parted by what parts most rows alike', async () => {
    expect(await shape('a;b\n1,5;2\n2,5;3\n')).toEqual([';', 2, 2])
    expect(await shape('a,b\n"x; y",2\n"z; u",3\n')).toEqual([',', 2, 2])
    expect(await shape('a\tb,c\n1\t2\n')).toEqual(['\t', 2, 1])
    expect(await shape('sep=;\na;b\n1;2\n')).toEqual([';', 2, 1])
  })

  test('has its header below a title, or none where the first row is data', async () => {
    const titled = await lookAtText('Report of March\n\nName,Date\nAda,2024-01-01\nBob,2024-01-02\n')
    expect([titled?.header, titled?.rows.length]).toEqual([['Name', 'Date'], 2])
    expect((await lookAtText('2024-01-01,hello\n2024-01-02,hi\n'))?.header).toEqual([])
    expect((await lookAtText('ada@post.example,Ada\nbob@post.example,Bob\n'))?.header).toEqual([])
  })

  test('may hold quotation marks that enclose nothing', async () => {
    const look = await lookAtText('Size,What\n5" pipe,"a ""b"""\n')
    expect(look?.rows).toEqual([['5" pipe', 'a "b"']])
  })

  test('is no page, no JSON, no mail and no picture', async () => {
    for (const text of [
      '<p>a,b</p>',
      '{"a":1}',
      '[1,2]',
      'From a@b.example Mon\nX: y\n',
      'BEGIN:VCARD\n',
      'GIF\u0001\u0002,a\nb,c\n',
      '',
    ]) {
      expect(await lookAtText(text)).toBeUndefined()
    }
  })

  test('of any cells is found again as it was written', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ',', ';', '\t', '"', '\n', ' ', 'é', '1'), maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 2, max: 5 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
          ),
        fc.constantFrom(',', ';', '\t'),
        async (rows, separator) => {
          const header = rows[0]?.map((_, i) => `Name ${i}`) ?? []
          const quoted = (one: string) => `"${one.replaceAll('"', '""')}"`
          const text = [header, ...rows].map((row) => row.map(quoted).join(separator)).join('\r\n')
          expect(await lookAtText(text)).toMatchObject({ separator, header, rows, evenness: 1 })
        },
      ),
      { numRuns: 100 },
    )
  })
})

test('names of columns are compared without accents, signs and capitals', () => {
  expect(plainName('E-mail 1 - Value')).toBe('e mail 1 value')
  expect(plainName('Prénom')).toBe('prenom')
  expect(plainName('createdAt')).toBe('created at')
  expect(plainName('Straße')).toBe('strasse')
  expect(columnNamed(['x', 'E-Mail', 'email'], 'email', 'e mail')).toBe(2)
})

test('a table of many columns is asked for many names without reading its names anew', () => {
  const header = Array.from({ length: 5000 }, (_, at) => `Column No. ${at}`)
  const begun = process.cpuUsage()
  for (let name = 0; name < 1000; name++) expect(columnNamed(header, `nothing ${name}`)).toBeUndefined()
  expect(columnNamed(header, 'nothing', 'column no 4999')).toBe(4999)
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(1)
})
