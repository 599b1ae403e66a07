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
