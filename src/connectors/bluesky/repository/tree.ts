/** Walks a repository's tree from its root, so that only what is still there is met, in the order of its keys. */
import type { Blocks } from './blocks.ts'
import { decoded, fieldsOf, linkOf } from './cbor.ts'

/** One record by its key. `bytes` is missing where the file does not hold its block, or holds it damaged. */
export type Leaf = { collection: string; rkey: string; bytes: Buffer | undefined }

/** What the walk could not follow; filled while it goes. */
export type Losses = {
  /** Parts of the tree that are not in the file: nobody can say how many records hang on them. */
  branches: number
  /** Entries without a usable key, or out of their order, which no whole tree has. */
  entries: number
}

type Entry = { key: string; value: Uint8Array | undefined; right: Uint8Array | undefined }
/** `next` counts what is done of a node: its left branch, then each entry and the branch to its right. */
type Step = { left: Uint8Array | undefined; entries: Entry[]; next: number }

/** A tree of this depth would hold more records than there are atoms. */
const deepest = 64
const usable = /^[a-z][\w.-]{1,316}\/[!-.0-~]{1,512}$/i

/** Each part of the tree is entered once however often it is pointed to. */
export function* walk(blocks: Blocks, root: Uint8Array, losses: Losses): Generator<Leaf> {
  const visited = new Uint8Array(blocks.count())
  const first = enter(root)
  const path: Step[] = first === undefined ? [] : [first]
  let before = ''
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const at = step.next++
    if (at > 2 * step.entries.length) {
      path.pop()
      continue
    }
    const entry = at === 0 ? undefined : step.entries[(at - 1) >> 1]
    if (at % 2 === 1 && entry !== undefined) {
      const { key, value } = entry
      if (key <= before) losses.entries++
      else {
        before = key
        const slash = key.indexOf('/')
        const bytes = value === undefined ? undefined : blocks.get(value)?.bytes
        yield { collection: key.slice(0, slash), rkey: key.slice(slash + 1), bytes }
      }
      continue
    }
    const branch = at === 0 ? step.left : entry?.right
    if (branch === undefined) continue
    const inner = path.length < deepest ? enter(branch) : undefined
    if (inner === undefined) losses.branches++
    else path.push(inner)
  }

  function enter(link: Uint8Array): Step | undefined {
    const block = blocks.get(link)
    if (block === undefined || visited[block.number] !== 0) return undefined
    visited[block.number] = 1
    const node = decoded(block.bytes)
    return node === undefined || !Array.isArray(node.e)
      ? undefined
      : { left: linkOf(node.l), entries: entriesOf(node.e), next: 0 }
  }
}

/** Keys are written without what they share with the one before. */
function entriesOf(written: readonly unknown[]): Entry[] {
  let before = ''
  return written.map((one) => {
    const { p, k, v, t } = fieldsOf(one)
    const rest = k instanceof Uint8Array ? Buffer.from(k.buffer, k.byteOffset, k.byteLength).toString('latin1') : ''
    const key = typeof p === 'number' && p <= before.length ? before.slice(0, p) + rest : ''
    before = key
    return { key: usable.test(key) ? key : '', value: linkOf(v), right: linkOf(t) }
  })
}
