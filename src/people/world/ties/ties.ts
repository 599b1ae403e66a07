/**
 * What ties handles together or holds them apart, and who is one person by all of it. The result is a function of the ties
 * alone, whatever order they came in and whatever was taken back meanwhile:
 *
 * 1. Two handles that the user held apart are never one person, unless a later word of the user ties the two.
 * 2. Ties are followed in turn, the user's before the sources', the later of the user's first; one that would bring
 *    together what is held apart is left out.
 */
import { type Identity, join, membersOf, personOf } from '../identity.ts'

export type Tie = {
  /** Handle indices. */
  handles: readonly number[]
  same: boolean
  /** Of the user's own word epoch ms, or 0 where it is not told; `undefined` for what a source tells. */
  said: number | undefined
}

/**
 * Keeps a tie under its name, or takes it back with `undefined`.
 * @returns handles whose person may be another now, whoever stood for one until now among them; empty where nobody's is
 */
export function setTie(identity: Identity, name: string, tie: Tie | undefined): readonly number[] {
  const known = identity.ties.get(name)
  if (known === undefined && tie === undefined) return []
  if (known && tie && isEqual(known, tie)) return []
  if (known) for (const handle of known.handles) drop(identity, handle, name)
  identity.apart += Number(tie?.same === false) - Number(known?.same === false)
  if (tie) {
    identity.ties.set(name, tie)
    for (const handle of tie.handles) add(identity, handle, name)
  } else identity.ties.delete(name)
  if (known === undefined && tie?.same && isFree(identity, tie)) {
    const stood = tie.handles.map((handle) => personOf(identity, handle))
    const [first = -1, ...others] = tie.handles
    for (const other of others) join(identity, first, other)
    return [...tie.handles, ...stood]
  }
  if (known === undefined && tie && !tie.same && areApart(identity, tie)) return []
  return settleTies(identity, [...(known?.handles ?? []), ...(tie?.handles ?? [])])
}

function isEqual(a: Tie, b: Tie): boolean {
  return a.same === b.same && a.said === b.said && a.handles.join() === b.handles.join()
}

function add({ tiesOf }: Identity, handle: number, name: string): void {
  const names = tiesOf.get(handle)
  if (names) names.push(name)
  else tiesOf.set(handle, [name])
}

function drop({ tiesOf }: Identity, handle: number, name: string): void {
  const rest = (tiesOf.get(handle) ?? []).filter((one) => one !== name)
  if (rest.length > 0) tiesOf.set(handle, rest)
  else tiesOf.delete(handle)
}

/** Nobody concerned is held apart from anybody, so that joining is all there is to do. */
function isFree(identity: Identity, tie: Tie): boolean {
  if (identity.apart === 0) return true
  return tie.handles.every((handle) =>
    membersOf(identity, personOf(identity, handle)).every((member) => !tiesAt(identity, member).some(isApart)),
  )
}

function areApart(identity: Identity, { handles }: Tie): boolean {
  return new Set(handles.map((handle) => personOf(identity, handle))).size === handles.length
}

const isApart = ({ same }: Tie): boolean => !same

const tiesAt = ({ ties, tiesOf }: Identity, handle: number): Tie[] =>
  (tiesOf.get(handle) ?? []).flatMap((name) => ties.get(name) ?? [])

/** Works out anew who is one person among all that can be reached from these handles. */
function settleTies(identity: Identity, from: readonly number[]): readonly number[] {
  const reached = new Set<number>()
  const ties = new Set<Tie>()
  const next = [...from]
  for (let handle = next.pop(); handle !== undefined; handle = next.pop()) {
    if (reached.has(handle)) continue
    reached.add(handle)
    next.push(...membersOf(identity, personOf(identity, handle)))
    for (const tie of tiesAt(identity, handle)) {
      ties.add(tie)
      if (tie.same) next.push(...tie.handles)
    }
  }
  for (const handle of reached) identity.members.delete(handle)
  for (const handle of reached) identity.parent[handle] = handle
  const apart = apartAmong(ties)
  for (const { handles } of inTurn(identity, ties)) {
    const ordered = [...handles].sort((a, b) => (nameAt(identity, a) < nameAt(identity, b) ? -1 : 1))
    for (const [at, handle] of ordered.entries())
      ordered.slice(0, at).some((earlier) => joinUnlessApart(identity, apart, earlier, handle))
  }
  return [...reached]
}

const nameAt = ({ handles }: Identity, handle: number): string => handles[handle] ?? ''

/** For each handle those it is held apart from. */
function apartAmong(ties: ReadonlySet<Tie>): ReadonlyMap<number, ReadonlySet<number>> {
  const apart = new Map<number, Set<number>>()
  const words = [...ties].filter(({ same, said }) => same && said !== undefined)
  for (const { handles, same, said = 0 } of ties) {
    if (same) continue
    for (const one of handles)
      for (const other of handles) {
        if (one === other) continue
        const isTied = words.some(
          (word) => (word.said ?? 0) > said && word.handles.includes(one) && word.handles.includes(other),
        )
        if (isTied) continue
        const others = apart.get(one) ?? new Set<number>()
        apart.set(one, others)
        others.add(other)
      }
  }
  return apart
}

function inTurn(identity: Identity, ties: ReadonlySet<Tie>): Tie[] {
  const textOf = ({ handles }: Tie) =>
    handles
      .map((handle) => nameAt(identity, handle))
      .sort()
      .join(' ')
  const rank = ({ said }: Tie) => (said === undefined ? Number.NEGATIVE_INFINITY : said)
  return [...ties]
    .filter(({ same }) => same)
    .map((tie) => ({ tie, text: textOf(tie) }))
    .sort((a, b) => (rank(a.tie) === rank(b.tie) ? (a.text < b.text ? -1 : 1) : rank(b.tie) - rank(a.tie)))
    .map(({ tie }) => tie)
}

function joinUnlessApart(
  identity: Identity,
  apart: ReadonlyMap<number, ReadonlySet<number>>,
  one: number,
  other: number,
): boolean {
  const left = personOf(identity, one)
  const right = personOf(identity, other)
  if (left === right) return true
  const rights = membersOf(identity, right)
  for (const member of membersOf(identity, left)) {
    const kept = apart.get(member)
    if (kept && rights.some((there) => kept.has(there))) return false
  }
  join(identity, left, right)
  return true
}
