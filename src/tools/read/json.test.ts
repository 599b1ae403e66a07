/** Values out of JSON files, one by one, also out of broken ones. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refused } from '../refused.ts'
import { CutOff, type JsonOptions, jsonItems } from './index.ts'

async function* pieces(text: string | Uint8Array, size = 5): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

const itemsOf = (text: string | Uint8Array, options?: JsonOptions) => Array.fromAsync(jsonItems(pieces(text), options))

async function untilTrouble(text: string, options?: JsonOptions): Promise<{ items: unknown[]; error: unknown }> {
  const items: unknown[] = []
  try {
    for await (const item of jsonItems(pieces(text), options)) items.push(item)
  } catch (error) {
    return { items, error }
  }
  return { items, error: undefined }
}

const assignment = /^window\.YTD\.[\w.]+ = /

describe('the items of a list', () => {
  test('come as they are, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ noUnicodeString: false })),
        fc.integer({ min: 1, max: 50 }),
        async (values, size) => {
          const text = JSON.stringify(values)
          const items = await Array.fromAsync(jsonItems(pieces(text, size)))
          expect(JSON.stringify(items)).toBe(text)
        },
      ),
    )
  })

  test('may hold long texts full of marks, however the bytes are cut', async () => {
    const long = fc.string({ unit: fc.constantFrom('\\', '"', 'a', '{', '[', ',', 'é'), minLength: 20, maxLength: 150 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text: long, list: fc.array(long) })),
        fc.integer({ min: 1, max: 90 }),
        async (values, size) => {
          expect(await Array.fromAsync(jsonItems(pieces(JSON.stringify(values), size)))).toEqual(values)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('are found by their paths', async () => {
    const text = '{"before":[9],"orderedItems":[1,{"a":2}],"after":{"orderedItems":[3]},"deep":{"list":[4,5]}}'
    expect(await itemsOf(text, { paths: ['$.orderedItems.*'] })).toEqual([1, { a: 2 }])
    expect(await itemsOf(text, { paths: ['$.deep.list.*', '$.before.*'] })).toEqual([9, 4, 5])
    expect(await itemsOf('{"a":{"x":[1]},"b":{"x":[2]}}', { paths: ['$.*.x.*'] })).toEqual([1, 2])
    expect(await itemsOf('{"one":1}', { paths: ['$'] })).toEqual([{ one: 1 }])
  })

  test('follow an assignment, and a semicolon may follow them', async () => {
    const options = { prefix: assignment }
    expect(await itemsOf('window.YTD.tweets.part0 = [ {"a":1}, {"a":2} ]', options)).toEqual([{ a: 1 }, { a: 2 }])
    expect(await itemsOf('\uFEFFwindow.YTD.tweets.part0 = [ ];\n', options)).toEqual([])
    expect(await itemsOf('[1];\n \n', options)).toEqual([1])
    const long = `window.YTD.tweets.part0 = [${'{"text":"Zoë"},'.repeat(1000)}{"text":"last"}]`
    expect(await itemsOf(long, options)).toHaveLength(1001)
  })

  test('may be in UTF-16 or Windows-1252', async () => {
    expect(await itemsOf(Buffer.from('\uFEFF["Zoë"]', 'utf16le'))).toEqual(['Zoë'])
    expect(await itemsOf(Buffer.from('["Zo\xeb"]', 'latin1'))).toEqual(['Zoë'])
  })

  test('are those that the paths lead to and no others, whatever lies around them', async () => {
    const text = JSON.stringify([
      { no: [{ said: [1] }], talk: { name: 'a"b', said: [{ x: '}],"' }, 2] } },
      'talk',
      { talk: { said: 'none', '\\"said': [3] } },
      { 'ta"lk': { said: [4] }, talk: { said: [null, [5]] } },
    ])
    for (let size = 1; size < 20; size++) {
      const options = { paths: ['$.*.talk.name', '$.*.talk.said.*'] }
      const items = await Array.fromAsync(jsonItems(pieces(text, size), options))
      expect(items).toEqual(['a"b', { x: '}],"' }, 2, null, [5]])
    }
  })

  test('keep every digit of a long number where that is asked for', async () => {
    const text = '[{"id":466000000000000001,"as":"\\"466000000000000002","few":5,"part":1.5000000000000000001}]'
    expect(await itemsOf(text, { exact: true })).toEqual([
      { id: '466000000000000001', as: '"466000000000000002', few: 5, part: 1.5 },
    ])
  })

  test('keep a hostile key as a key', async () => {
    const [item] = await itemsOf('[{"__proto__":{"evil":true}}]')
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype)
  })
})

describe('a file that ends or breaks in the middle', () => {
  test('gives its whole items and then says so', async () => {
    const whole = '[{"a":1},{"a":2},{"a":3}]'
    for (let length = 0; length < whole.length; length++) {
      const { items, error } = await untilTrouble(whole.slice(0, length))
      expect(error).toBeInstanceOf(CutOff)
      expect(items).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }].slice(0, Math.floor(length / 8)))
    }
  })

  test('is told apart from one that goes on after its end', async () => {
    expect((await untilTrouble('[1,2] and more')).error).toBeInstanceOf(CutOff)
    expect((await untilTrouble('[1,2,}]')).items).toEqual([1, 2])
    expect((await untilTrouble('no JSON')).error).toBeInstanceOf(CutOff)
  })
})

test('what JSON.parse takes is read to its end, and nothing else is', async () => {
  const bits = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '"',
    '"a"',
    '\\',
    '1',
    '-',
    '0',
    'e5',
    'true',
    'nul',
    ' ',
    '\n',
    'é',
  )
  const valid = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify([value, { a: value }]))
  const damaged = fc
    .tuple(valid, fc.double({ min: 0, max: 1, noNaN: true }), bits, fc.nat(3))
    .map(([text, at, bit, gone]) => {
      const place = Math.floor(at * text.length)
      return text.slice(0, place) + bit + text.slice(place + gone)
    })
  const structured = fc.array(bits, { maxLength: 12 }).map((parts) => `[${parts.join('')}`)
  await fc.assert(
    fc.asyncProperty(fc.oneof(valid, damaged, structured), fc.integer({ min: 1, max: 9 }), async (text, size) => {
      let whole: unknown
      try {
        whole = JSON.parse(text)
      } catch {
        await expect(Array.fromAsync(jsonItems(pieces(text, size)))).rejects.toBeInstanceOf(CutOff)
        return
      }
      const items = await Array.fromAsync(jsonItems(pieces(text, size)))
      expect(JSON.stringify(items)).toBe(JSON.stringify(whole))
    }),
    { numRuns: 2000 },
  )
})

test('an error never quotes the text', async () => {
  const { error } = await untilTrouble('[{"text":"dear diary" "x"}]')
  expect(error).toMatchObject({ message: 'what follows byte 1 is no JSON' })
  expect(error).not.toHaveProperty('cause')
})

describe('limits', () => {
  test('200 levels are read and more are refused', async () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
    expect((await untilTrouble(nested(200))).error).toBeUndefined()
    expect((await untilTrouble(nested(201))).error).toBeInstanceOf(Refused)
    expect((await untilTrouble('['.repeat(100_000))).error).toBeInstanceOf(Refused)
  })

  test('one value above 16 MB is refused before it fills the memory, many small ones are not', async () => {
    let given = 0
    async function* endless() {
      yield Buffer.from('[{"text":"')
      for (; given < 64; given++) yield Buffer.alloc(1 << 20, 'x')
    }
    await expect(Array.fromAsync(jsonItems(endless()))).rejects.toBeInstanceOf(Refused)
    expect(given).toBeLessThan(20)
    async function* many() {
      yield Buffer.from('[{"a":1}')
      for (let i = 0; i < 300; i++) yield Buffer.from(`,{"a":"${'x'.repeat(65_000)}"}`)
      yield Buffer.from(']')
    }
    let count = 0
    for await (const _ of jsonItems(many())) count++
    expect(count).toBe(301)
  })
})
