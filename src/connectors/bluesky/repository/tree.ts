/** Walks a repository's tree from its root, so that only what is still there is met, in the order of its keys. */
import type { Blocks } from './blocks.ts'
import { type CborReader, type Cursor, cborReader } from './cbor.ts'

/** One record by its key; its bytes are to be used before the next comes. `bytes` is missing where the file does not hold its block, or holds it damaged. */
export type Leaf = { collection: string; rkey: string; bytes: Buffer | undefined }

/** What the walk could not follow; filled while it goes. */
export type Losses = {
  /** Parts of the tree that are not in the file: nobody can say how many records hang on them. */
  branches: number
  /** Entries without a usable key, or out of their order, which no whole tree has. */
  entries: number
}

/** Numbers are places in the node's bytes where a hash begins; -1 is none. */
type Entry = { key: string; value: number; right: number }
type Node = { bytes: Buffer; left: number; entries: Entry[] }
/** `next` counts what is done of a node: its left branch, then each entry and the branch to its right. */
type Step = { node: Node; next: number }

/** A tree of this depth would hold more records than there are atoms. */
const deepest = 64
const usable = /^[a-z][\w.-]{1,316}\/[!-.0-~]{1,512}$/i

/** `root`: the SHA-256 of the head. Each part of the tree is entered once however often it is pointed to. */
export function* walk(blocks: Blocks, root: Buffer, losses: Losses): Generator<Leaf> {
  const visited = new Uint8Array(blocks.count())
  const reader = cborReader()
  const path: Step[] = []
  enter(root, 0)
  let before = ''
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const { bytes, left, entries } = step.node
    const at = step.next++
    const entry = entries[(at - 1) >> 1]
    if (at === 0) enter(bytes, left)
    else if (entry === undefined) path.pop()
    else if (at % 2 === 0) enter(bytes, entry.right)
    else if (entry.key <= before) losses.entries++
    else {
      before = entry.key
      const slash = before.indexOf('/')
      const content = entry.value < 0 ? undefined : blocks.get(bytes, entry.value)
      yield { collection: before.slice(0, slash), rkey: before.slice(slash + 1), bytes: content }
    }
  }

  function enter(bytes: Buffer, at: number): void {
    if (at < 0) return
    const block = path.length < deepest ? blocks.get(bytes, at) : undefined
    const number = blocks.number()
    // It is needed while others are read.
    const node = block === undefined || visited[number] !== 0 ? undefined : nodeOf(Buffer.from(block), reader)
    if (node === undefined) {
      losses.branches++
      return
    }
    visited[number] = 1
    path.push({ node, next: 0 })
  }
}

function nodeOf(bytes: Buffer, reader: CborReader): Node | undefined {
  return reader.readWith(bytes, (cursor) => {
    let left = -1
    let entries: Entry[] | undefined
    for (let fields = cursor.enter('map'); fields > 0; fields--) {
      const name = cursor.key()
      if (name === 'l') left = cursor.link()
      else if (name === 'e') entries = entriesOf(cursor)
      else cursor.skip()
    }
    cursor.leave()
    // A record is no node.
    return entries === undefined ? undefined : { bytes, left, entries }
  })
}

/** Keys are written without what they share with the one before. */
function entriesOf(cursor: Cursor): Entry[] {
  const entries: Entry[] = []
  let before = ''
  for (let left = cursor.enter('list'); left > 0; left--) {
    let shared = -1
    let rest: string | undefined
    const entry: Entry = { key: '', value: -1, right: -1 }
    for (let fields = cursor.enter('map'); fields > 0; fields--) {
      const name = cursor.key()
      if (name === 'p') shared = cursor.count()
      else if (name === 'k') rest = cursor.bytesAsText()
      else if (name === 'v') entry.value = cursor.link()
      else if (name === 't') entry.right = cursor.link()
      else cursor.skip()
    }
    cursor.leave()
    const isWhole = rest !== undefined && shared >= 0 && shared <= before.length
    before = isWhole ? before.slice(0, shared) + rest : ''
    if (usable.test(before)) entry.key = before
    entries.push(entry)
  }
  cursor.leave()
  return entries
}
