/** Small changes of the learned weights that a workspace's own corrections brought, on top of those that ship. */
import { type Features, featureBits } from './features.ts'
import { type Head, heads } from './heads.ts'

/** Of each head with any: what is added to its sum, always and for each feature. */
export type Changes = {
  /** Version of the weights they were fitted to; they are no use to others. */
  of: string
  heads: Partial<Record<Head, { bias: number; weights: readonly (readonly [feature: number, weight: number])[] }>>
}

/** What is added to the sum of every head, in their order, for a message with these features. */
export type Added = (features: Features) => Float64Array

/** Kept changes as they are written in a setting; undefined where they are none. */
export const changesIn = (value: unknown): Changes | undefined => {
  if (!isFields(value) || typeof value.of !== 'string' || !isFields(value.heads)) return undefined
  const changes: Changes = { of: value.of, heads: {} }
  for (const head of heads) {
    const given = value.heads[head]
    if (!isFields(given) || typeof given.bias !== 'number' || !Array.isArray(given.weights)) continue
    const all: readonly unknown[] = given.weights
    changes.heads[head] = { bias: bounded(given.bias), weights: all.flatMap((pair) => weightIn(pair)) }
  }
  return changes
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const weightIn = (pair: unknown): [number, number][] => {
  if (!Array.isArray(pair)) return []
  const [feature, weight]: readonly unknown[] = pair
  const isFeature = Number.isInteger(feature) && Number(feature) >= 0 && Number(feature) < 1 << featureBits
  return isFeature && typeof weight === 'number' ? [[Number(feature), bounded(weight)]] : []
}

/** A file may hold any number; none may drown what ships. */
const bounded = (weight: number): number => Math.max(-8, Math.min(8, weight))

export const addedBy = (changes: Changes): Added => {
  const biases = Float64Array.from(heads, (head) => changes.heads[head]?.bias ?? 0)
  const byFeature = new Map<number, [head: number, weight: number][]>()
  for (const [at, head] of heads.entries())
    for (const [feature, weight] of changes.heads[head]?.weights ?? []) {
      const known = byFeature.get(feature)
      if (known) known.push([at, weight])
      else byFeature.set(feature, [[at, weight]])
    }
  return ({ ids, values, size }) => {
    const sums = biases.slice()
    for (let i = 0; i < size; i++)
      for (const [head, weight] of byFeature.get(ids[i] ?? -1) ?? [])
        sums[head] = (sums[head] ?? 0) + weight * (values[i] ?? 0)
    return sums
  }
}
