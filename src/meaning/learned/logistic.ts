/** Logistic regression with a quadratic penalty over sparse rows, by L-BFGS (Nocedal and Wright, Numerical Optimization, 7.4). */

export type Row = { ids: Int32Array; values: Float32Array }
export type Weights = { weights: Float64Array; bias: number }

export type Fit = {
  rows: readonly Row[]
  /** 1 or 0 for each row. */
  labels: ArrayLike<number>
  /** Features are numbered 0 to `size - 1`. */
  size: number
  /** Strength of the data against the penalty: the loss is `penalty + strength * sum of log losses`. */
  strength: number
  iterations?: number
  /** What stands in each row's sum already: then the weights are changes, and the penalty holds them back to it. */
  starts?: ArrayLike<number>
  /** Whether a bias is fitted too; true where it is not given. */
  biased?: boolean
}

const memory = 8

/** The bias is not penalised. Deterministic: the same rows give the same bits. */
export function regression({ rows, labels, size, strength, iterations = 60, starts, biased = true }: Fit): Weights {
  const point = new Float64Array(size + 1)
  let gradient = new Float64Array(size + 1)
  let loss = lossAt(point, gradient)
  const steps: Float64Array[] = []
  const changes: Float64Array[] = []
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descent(gradient, steps, changes)
    const slope = dot(direction, gradient)
    if (slope >= 0) break
    const next = new Float64Array(size + 1)
    const nextGradient = new Float64Array(size + 1)
    let length = iteration === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1
    let nextLoss = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      for (let i = 0; i <= size; i++) next[i] = (point[i] ?? 0) + length * (direction[i] ?? 0)
      nextLoss = lossAt(next, nextGradient)
      if (nextLoss <= loss + 1e-4 * length * slope) break
    }
    if (!(nextLoss < loss)) break
    const step = difference(next, point)
    const change = difference(nextGradient, gradient)
    if (dot(step, change) > 1e-12) {
      steps.push(step)
      changes.push(change)
      if (steps.length > memory) {
        steps.shift()
        changes.shift()
      }
    }
    point.set(next)
    gradient = nextGradient
    const gained = (loss - nextLoss) / Math.max(1, Math.abs(loss))
    loss = nextLoss
    if (gained < 1e-6) break
  }
  return { weights: point.subarray(0, size), bias: point[size] ?? 0 }

  function lossAt(at: Float64Array, out: Float64Array): number {
    let sum = 0
    for (let i = 0; i < size; i++) {
      const weight = at[i] ?? 0
      out[i] = weight
      sum += weight * weight
    }
    sum /= 2
    out[size] = 0
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r]
      if (row === undefined) continue
      const { ids, values } = row
      let margin = (at[size] ?? 0) + (starts?.[r] ?? 0)
      for (let i = 0; i < ids.length; i++) margin += (at[ids[i] ?? 0] ?? 0) * (values[i] ?? 0)
      const label = labels[r] ?? 0
      const signed = label > 0 ? margin : -margin
      sum += strength * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed)
      const push = strength * (1 / (1 + Math.exp(-margin)) - label)
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0
        out[id] = (out[id] ?? 0) + push * (values[i] ?? 0)
      }
      if (biased) out[size] = (out[size] ?? 0) + push
    }
    return sum
  }
}

function descent(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array {
  const out = gradient.slice()
  const shares: number[] = []
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i] ?? out
    const change = changes[i] ?? out
    const share = dot(step, out) / dot(step, change)
    shares[i] = share
    addTo(out, change, -share)
  }
  const last = steps.length - 1
  const newest = changes[last]
  if (newest !== undefined) scale(out, dot(steps[last] ?? newest, newest) / dot(newest, newest))
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] ?? out
    const change = changes[i] ?? out
    addTo(out, step, (shares[i] ?? 0) - dot(change, out) / dot(step, change))
  }
  scale(out, -1)
  return out
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0)
  return sum
}

function addTo(out: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + times * (what[i] ?? 0)
}

function scale(out: Float64Array, times: number): void {
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) * times
}

const difference = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((value, i) => value - (other[i] ?? 0))
