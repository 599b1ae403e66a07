/** Who is who: handles, and the people they are joined into by `ties/`, in any order and never otherwise. */
import { createPoints, type Points } from './ties/points.ts'
import type { Tie } from './ties/ties.ts'

export type Identity = {
  /** Handle by index. */
  handles: string[]
  index: Map<string, number>
  /** Disjoint sets: parent of each handle; a root is its own parent. */
  parent: number[]
  /** Handles of a joined person, by root; a handle alone has no row. */
  members: Map<number, number[]>
  /** What joins handles or holds them apart, by name; its names by handle; and how many hold apart. */
  ties: Map<string, Tie>
  tiesOf: Map<number, string[]>
  apart: number
  points: Points
}

export const createIdentity = (): Identity => ({
  handles: [],
  index: new Map(),
  parent: [],
  members: new Map(),
  ties: new Map(),
  tiesOf: new Map(),
  apart: 0,
  points: createPoints(),
})

/** The handle's index, given one where it is new. */
export function handleIndex(identity: Identity, handle: string): number {
  const known = identity.index.get(handle)
  if (known !== undefined) return known
  const index = identity.handles.length
  identity.handles.push(handle)
  identity.parent.push(index)
  identity.index.set(handle, index)
  return index
}

/** The handle that stands for the person. Changes when people are joined, so never kept across entries. */
export function personOf(identity: Identity, handle: number): number {
  const { parent } = identity
  let root = handle
  for (;;) {
    const above = parent[root] ?? root
    if (above === root) break
    root = above
  }
  // Shortens the path for the next asker.
  for (let at = handle; at !== root; ) {
    const above = parent[at] ?? root
    parent[at] = root
    at = above
  }
  return root
}

/** @returns the person both are now */
export function join(identity: Identity, a: number, b: number): number {
  const left = personOf(identity, a)
  const right = personOf(identity, b)
  if (left === right) return left
  const into = Math.min(left, right)
  const from = Math.max(left, right)
  identity.parent[from] = into
  identity.members.set(
    into,
    [...membersOf(identity, into), ...membersOf(identity, from)].sort((x, y) => x - y),
  )
  identity.members.delete(from)
  return into
}

/** All handles of the person that `root` stands for. */
export const membersOf = (identity: Identity, root: number): readonly number[] => identity.members.get(root) ?? [root]

/** The person's lasting name: the first of its handles in the alphabet, whatever order they were learned in. */
export function idOf(identity: Identity, root: number): string {
  const members = identity.members.get(root)
  if (!members) return identity.handles[root] ?? ''
  return members.map((member) => identity.handles[member] ?? '').reduce((a, b) => (rank(a) < rank(b) ? a : b))
}

/** Real handles before numbers and shown names. */
const rank = (handle: string) => `${/:(?:id|name)\//.test(handle) ? 1 : 0}${handle}`
