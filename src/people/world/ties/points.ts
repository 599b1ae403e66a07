/**
 * What profiles point to, as ties: a site or handle that the network verified to be somebody's, and two profiles that each
 * point to the other. A site that several accounts of one network are verified for is a firm's, and ties nobody.
 */
import type { Identity } from '../identity.ts'
import { setTie } from './ties.ts'

export type Points = {
  /** By what is proved, the handles that prove it. */
  proofs: Map<number, Set<number>>
  /** By handle, what its profile points to. */
  says: Map<number, Set<number>>
}

export const createPoints = (): Points => ({ proofs: new Map(), says: new Map() })

/** @returns handles whose person may be another now */
export function addProof(identity: Identity, handle: number, proved: number): readonly number[] {
  if (handle === proved) return []
  const provers = identity.points.proofs.get(proved) ?? new Set<number>()
  identity.points.proofs.set(proved, provers)
  if (provers.has(handle)) return []
  provers.add(handle)
  return tieProvers(identity, proved, provers)
}

/** Takes that back, where it is told no more. @returns handles whose person may be another now */
export function dropProof(identity: Identity, handle: number, proved: number): readonly number[] {
  const provers = identity.points.proofs.get(proved)
  return provers?.delete(handle) ? tieProvers(identity, proved, provers) : []
}

function tieProvers(identity: Identity, proved: number, provers: ReadonlySet<number>): readonly number[] {
  const networks = [...provers].map((one) => networkOf(identity.handles[one] ?? ''))
  const isShared = new Set(networks).size < networks.length
  return setTie(
    identity,
    `proof:${proved}`,
    isShared || provers.size === 0 ? undefined : { handles: [proved, ...provers], same: true, said: undefined },
  )
}

/** @returns handles whose person may be another now */
export function addSays(identity: Identity, handle: number, pointed: number): readonly number[] {
  const { says } = identity.points
  if (handle === pointed) return []
  const own = says.get(handle) ?? new Set<number>()
  says.set(handle, own)
  own.add(pointed)
  if (!says.get(pointed)?.has(handle)) return []
  const { name, handles } = pairOf(handle, pointed)
  return setTie(identity, name, { handles, same: true, said: undefined })
}

/** Takes that back, where it is told no more. @returns handles whose person may be another now */
export function dropSays(identity: Identity, handle: number, pointed: number): readonly number[] {
  identity.points.says.get(handle)?.delete(pointed)
  return setTie(identity, pairOf(handle, pointed).name, undefined)
}

function pairOf(one: number, other: number): { name: string; handles: number[] } {
  const handles = [one, other].sort((a, b) => a - b)
  return { name: `says:${handles.join(' ')}`, handles }
}

const networkOf = (handle: string): string => handle.slice(0, handle.indexOf(':'))
