/** Writes a repository as a CAR file: the commit, then records and the nodes of their search tree, newest first. */
import { encode, link, linkBytes, sha256 } from './cbor.ts'
import { type Made, tid } from './records.ts'

/** `made` gives the same records each time, newest first. */
export function* repository(made: () => Iterable<Made>): Generator<Uint8Array> {
  const keys: string[] = []
  const hashes: Buffer[] = []
  for (const { key, value } of made()) {
    keys.push(key)
    hashes.push(sha256(encode(value)))
  }
  const tree = treeOf(keys, hashes)
  const commit = encode({
    did: 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa',
    rev: tid(1_793_404_800_000_000n),
    sig: Buffer.alloc(64, 7),
    data: link(tree.root),
    prev: null,
    version: 3,
  })
  const root = sha256(commit)
  const header = encode({ roots: [link(root)], version: 1 })
  yield varint(header.length)
  yield header
  yield* block(root, commit)
  let at = 0
  for (const { value } of made()) {
    for (const node of tree.nodes.get(at) ?? []) yield* block(sha256(node), node)
    yield* block(hashes[at] ?? Buffer.alloc(32), encode(value))
    at++
  }
}

function* block(hash: Buffer, bytes: Uint8Array): Generator<Uint8Array> {
  const name = linkBytes(hash)
  yield varint(name.length + bytes.length)
  yield name
  yield bytes
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
  return Buffer.from([...bytes, rest])
}

type Tree = {
  root: Buffer
  /** By the place of the newest record below them: they were written anew when it came. */
  nodes: ReadonlyMap<number, Uint8Array[]>
}
type Node = { hash: Buffer; newest: number }

/** How high a key stands: pairs of zero bits that its hash begins with. */
function heightOf(key: string): number {
  const hash = sha256(Buffer.from(key))
  let height = 0
  for (const byte of hash) {
    if (byte === 0) height += 4
    else return height + (byte < 4 ? 3 : byte < 16 ? 2 : byte < 64 ? 1 : 0)
  }
  return height
}

function treeOf(keys: readonly string[], hashes: readonly Buffer[]): Tree {
  const order = Uint32Array.from(keys.keys()).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1))
  const heights = Uint8Array.from(order, (at) => heightOf(keys[at] ?? ''))
  const nodes = new Map<number, Uint8Array[]>()
  const top = heights.reduce((highest, height) => Math.max(highest, height), 0)
  const root = nodeOf(0, order.length, top)
  if (root === undefined) throw new Error('a repository holds at least one record')
  return { root: root.hash, nodes }

  /** Of the keys from `from` to before `to`, none of which stands higher than `height`. */
  function nodeOf(from: number, to: number, height: number): Node | undefined {
    if (from >= to) return undefined
    let newest = Number.POSITIVE_INFINITY
    const below = (begin: number, end: number) => {
      const node = nodeOf(begin, end, height - 1)
      if (node === undefined) return null
      newest = Math.min(newest, node.newest)
      return link(node.hash)
    }
    const own: number[] = []
    for (let at = from; at < to; at++) if (heights[at] === height) own.push(at)
    const left = below(from, own[0] ?? to)
    let before = ''
    const entries = own.map((at, i) => {
      const number = order[at] ?? 0
      const key = keys[number] ?? ''
      newest = Math.min(newest, number)
      const shared = sharedLength(before, key)
      before = key
      const t = below(at + 1, own[i + 1] ?? to)
      return { p: shared, k: Buffer.from(key.slice(shared)), v: link(hashes[number] ?? Buffer.alloc(32)), t }
    })
    const bytes = encode({ l: left, e: entries })
    const others = nodes.get(newest)
    // A node above comes before those it points to.
    if (others === undefined) nodes.set(newest, [bytes])
    else others.unshift(bytes)
    return { hash: sha256(bytes), newest }
  }
}

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++
  return length
}
