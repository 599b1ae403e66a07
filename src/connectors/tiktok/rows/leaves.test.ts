/** Leaves of JSON files: the same as parsing the whole, in pieces of any size, and out of every trap. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CutOff } from '../../../tools/read/index.ts'
import { Refused } from '../../../tools/refused.ts'
import { jsonLeaves, type Leaf, type Path } from './leaves.ts'

async function* inPieces(text: string, size = 1 << 16): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const leavesOf = (text: string, size?: number, wanted: (path: Path) => boolean = () => true) =>
  Array.fromAsync(jsonLeaves(inPieces(text, size), wanted))

/** What the walker should give, out of the whole value. */
function* expected(value: unknown, path: string[] = []): Generator<Leaf> {
  if (Array.isArray(value)) {
    yield { type: 'list', path }
    for (const item of value) yield { type: 'item', path, value: item }
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* expected(inner, [...path, key])
  else yield { type: 'value', path, value }
}

test('whatever the value and the pieces, nothing is lost', async () => {
  const json = fc.jsonValue({ maxDepth: 6 }).filter((value) => !JSON.stringify(value).includes('__proto__'))
  await fc.assert(
    fc.asyncProperty(json, fc.integer({ min: 1, max: 40 }), fc.nat(2), async (value, size, space) => {
      const text = JSON.stringify(value, null, space)
      // Numbered keys come first in an object; a file has them where they stand.
      const again: unknown = JSON.parse(text)
      expect(await leavesOf(text, size)).toEqual([...expected(again)])
    }),
    { numRuns: 300 },
  )
})

test('items of one list share its path', async () => {
  const leaves = await leavesOf('{"a":{"b":[1,2]},"c":[3]}')
  expect(leaves[1]?.path).toBe(leaves[2]?.path)
  expect(leaves.at(-1)?.path).toEqual(['c'])
})

test('items that nobody wants come without value, and need not be JSON inside', async () => {
  const leaves = await leavesOf('{"a":[{"x":tru},"t]\\"]",[1]],"b":[{"y":1}]}', 3, (path) => path[0] === 'b')
  expect(leaves.filter(({ type }) => type === 'item')).toEqual([
    { type: 'item', path: ['a'], value: undefined },
    { type: 'item', path: ['a'], value: undefined },
    { type: 'item', path: ['a'], value: undefined },
    { type: 'item', path: ['b'], value: { y: 1 } },
  ])
})

describe('what is no JSON', () => {
  const given = async (text: string) => {
    const leaves: Leaf[] = []
    try {
      for await (const leaf of jsonLeaves(inPieces(text), () => true)) leaves.push(leaf)
    } catch (error) {
      return { leaves, error }
    }
    return { leaves, error: undefined }
  }

  test('ends the reading after what was whole', async () => {
    for (const text of ['{"a":[1,2', '{"a":[1,2,', '{"a":[1,2,tru]}', '{"a":[1,2]', '{"a":[1,2]]']) {
      const { leaves, error } = await given(text)
      expect(
        leaves
          .filter(({ type }) => type === 'item')
          .map((leaf) => ('value' in leaf ? leaf.value : 0))
          .slice(0, 1),
        text,
      ).toEqual([1])
      expect(error, text).toBeInstanceOf(CutOff)
    }
    for (const text of [
      '',
      '   ',
      '{',
      '{"a"}',
      '{a:1}',
      '{"a":1}}',
      '{"a":1} x',
      '[1}',
      ':',
      ',',
      '{"a" "b"}',
      '{"a":,}',
    ])
      expect((await given(text)).error, text).toBeInstanceOf(CutOff)
  })

  test('nesting without end and values of any size are refused', async () => {
    expect((await given('['.repeat(5000))).error).toBeInstanceOf(Refused)
    expect((await given('{"a":'.repeat(5000))).error).toBeInstanceOf(Refused)
    expect((await given(`{"a":["${'x'.repeat(17 << 20)}"]}`)).error).toBeInstanceOf(Refused)
  })

  test('a closing semicolon is let pass', async () => {
    expect((await given('[1];\n')).error).toBeUndefined()
  })
})
