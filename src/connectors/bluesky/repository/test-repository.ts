/** Makes repositories for tests: records in a tree as the network builds it, written as a CAR file. */
import { createHash } from 'node:crypto'
import { CarWriter } from '@ipld/car'
import { encode } from '@ipld/dag-cbor'
import { CID } from 'multiformats/cid'
import { create } from 'multiformats/hashes/digest'

export type Block = { cid: CID; bytes: Uint8Array }
/** `root` leads to the commit, `tree` to the head of the tree. */
export type Repo = { root: CID; tree: CID; blocks: Block[] }

export const ada = 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa'

export function blockOf(value: unknown): Block {
  const bytes = encode(value)
  return { cid: CID.create(1, 0x71, create(0x12, createHash('sha256').update(bytes).digest())), bytes }
}

/** `records` by `collection/rkey`; `commit` overrides fields of the commit. */
export function repoOf(records: Record<string, unknown>, commit: Record<string, unknown> = {}): Repo {
  const leaves = Object.entries(records)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, record]) => ({ key, value: blockOf(record) }))
  const blocks: Block[] = []
  const tree = treeOf(leaves, blocks) ?? nodeOf([], undefined, blocks)
  const rev = '3n2ubfelnak2h'
  const head = blockOf({ did: ada, version: 3, rev, prev: null, data: tree, sig: new Uint8Array(64), ...commit })
  return { root: head.cid, tree, blocks: [head, ...blocks, ...leaves.map(({ value }) => value)] }
}

type Leaf = { key: string; value: Block }
type Entry = { leaf: Leaf; right: CID | undefined }

/** Keys whose hash begins with the most zeros stand on top; between them hang the others. */
function treeOf(leaves: Leaf[], blocks: Block[]): CID | undefined {
  if (leaves.length === 0) return undefined
  const layers = leaves.map(({ key }) => layerOf(key))
  const top = layers.reduce((a, b) => Math.max(a, b))
  const on = layers.flatMap((layer, i) => (layer === top ? [i] : []))
  const left = treeOf(leaves.slice(0, on[0]), blocks)
  const entries = on.flatMap((at, i) => {
    const leaf = leaves[at]
    return leaf === undefined ? [] : [{ leaf, right: treeOf(leaves.slice(at + 1, on[i + 1]), blocks) }]
  })
  return nodeOf(entries, left, blocks)
}

function layerOf(key: string): number {
  const bits = [...createHash('sha256').update(key).digest()].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Math.floor((/^0*/.exec(bits)?.[0].length ?? 0) / 2)
}

function nodeOf(entries: Entry[], left: CID | undefined, blocks: Block[]): CID {
  let before = ''
  const e = entries.map(({ leaf: { key, value }, right }) => {
    let shared = 0
    while (shared < before.length && before[shared] === key[shared]) shared++
    before = key
    return { p: shared, k: Buffer.from(key.slice(shared)), v: value.cid, t: right ?? null }
  })
  const node = blockOf({ l: left ?? null, e })
  blocks.push(node)
  return node.cid
}

export async function carOf({ root, blocks }: Pick<Repo, 'root' | 'blocks'>): Promise<Buffer> {
  const { writer, out } = CarWriter.create([root])
  const written = Array.fromAsync(out)
  for (const block of blocks) await writer.put(block)
  await writer.close()
  return Buffer.concat(await written)
}
