/** Walking trees: in order, each thing once, and out of every trap. */
import { encode } from '@ipld/dag-cbor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBlocks } from './blocks.ts'
import { decoded } from './cbor.ts'
import { type Block, blockOf, repoOf } from './test-repository.ts'
import { type Losses, walk } from './tree.ts'

function walked(root: Block['cid'], all: Block[]) {
  using blocks = openBlocks('repo.car')
  let place = 0
  for (const { cid, bytes } of all) {
    const length = cid.bytes.length + bytes.length
    const head = length < 128 ? [length] : [(length & 127) | 128, length >> 7]
    const data = Buffer.concat([Buffer.from(head), cid.bytes, bytes])
    blocks.write(data)
    blocks.add(data, head.length + cid.bytes.length, data.length, place)
    place += data.length
  }
  const losses: Losses = { branches: 0, entries: 0 }
  const leaves = [...walk(blocks, Buffer.from(root.multihash.digest), losses)]
  return { keys: leaves.map(({ collection, rkey }) => `${collection}/${rkey}`), leaves, losses }
}

const entry = (k: string, v: Block, t: Block | null = null, p = 0) => ({
  p,
  k: Buffer.from(k),
  v: v.cid,
  t: t?.cid ?? null,
})
const node = (e: unknown[], l: Block | null = null) => blockOf({ l: l?.cid ?? null, e })
const leaf = blockOf({ text: 'hello' })

test('every record is met once, in the order of keys, whatever they are', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}\.[a-z]{1,3}\/[2-7a-z]{1,13}$/), { maxLength: 200 })
  fc.assert(
    fc.property(names, (keys) => {
      const { blocks, tree } = repoOf(Object.fromEntries(keys.map((key, i) => [key, { i }])))
      const { keys: met, losses } = walked(tree, blocks)
      expect(met).toEqual(keys.toSorted())
      expect(losses).toEqual({ branches: 0, entries: 0 })
    }),
    { numRuns: 50 },
  )
})

describe('traps', () => {
  test('a branch that many point to is entered once', () => {
    // Each level points twice to the one below: followed blindly, that is two to the sixtieth.
    const levels: Block[] = [node([entry('a.b/0', leaf)])]
    for (let i = 0; i < 60; i++) {
      const below = levels[0]
      if (below !== undefined) levels.unshift(node([entry(`a.b/${i + 1}`, leaf, below)], below))
    }
    const { keys, losses } = walked((levels[0] ?? leaf).cid, [...levels, leaf])
    expect(keys.length).toBeLessThan(70)
    expect(losses.branches).toBeGreaterThan(50)
  })

  test('a tree without end is left at some depth', () => {
    const levels: Block[] = [node([entry('a.b/z', leaf)])]
    for (let i = 0; i < 5000; i++) levels.unshift(node([], levels[0]))
    const { keys, losses } = walked((levels[0] ?? leaf).cid, [...levels, leaf])
    expect(keys).toEqual([])
    expect(losses).toEqual({ branches: 1, entries: 0 })
  })

  test('a block that says it is what points to it is not taken in', () => {
    const root = node([entry('a.b/c', leaf)])
    const liar = { cid: root.cid, bytes: node([entry('a.b/c', root)], root).bytes }
    expect(walked(root.cid, [liar]).keys).toEqual([])
    expect(walked(root.cid, [liar, root, leaf]).keys).toEqual(['a.b/c'])
  })

  test('keys out of order, twice, without a name or longer than the one before are no records', () => {
    const root = node([
      entry('a.b/m', leaf),
      entry('a.b/c', leaf),
      entry('a.b/m', leaf),
      entry('no-name', leaf),
      entry('x', leaf, null, 90),
      entry('a.b/line\nend', leaf),
      entry('__proto__/x', leaf),
      entry('a.b/z', leaf),
      { p: 'zero', k: 'text', v: 7 },
    ])
    const { keys, losses } = walked(root.cid, [root, leaf])
    expect(keys).toEqual(['a.b/m', 'a.b/z'])
    expect(losses.entries).toBe(7)
  })

  test('a record for a branch, and a branch for a record, are what they are', () => {
    const inner = node([])
    const root = node([entry('a.b/c', inner)], leaf)
    const { leaves, losses } = walked(root.cid, [root, inner, leaf])
    expect(leaves).toHaveLength(1)
    expect(losses.branches).toBe(1)
  })

  test('nesting that would exhaust the stack is no record', () => {
    expect(decoded(Buffer.alloc(1 << 20, 0x81))).toBeUndefined()
    expect(decoded(Buffer.from([0x9b, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0]))).toBeUndefined()
    expect(decoded(Buffer.from(encode([1])))).toBeUndefined()
    expect(Object.getPrototypeOf(decoded(Buffer.from(encode(JSON.parse('{"__proto__":{"a":1}}')))))).toBe(
      Object.prototype,
    )
  })
})
