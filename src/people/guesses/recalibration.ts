/**
 * Bends the model's chances to how things come true here: p' = 1 / (1 + e^-(a + b z)), z the model's log-odds. Intercept
 * and slope are the most probable ones under a ~ N(0, 0.1) and b ~ N(1, 0.05) given which guesses came true, so that few
 * change little and none change nothing.
 */
import { sigmoid } from '../relation/vitality.ts'

export type Recalibration = { a: number; b: number }

/** What came of a guess with log-odds `z`. */
export type Came = { z: number; came: boolean }

export const unchanged: Recalibration = { a: 0, b: 1 }

/** Variances of the two priors. */
const variance = { a: 0.1, b: 0.05 }
/** However badly guesses did, they never turn the order of people round. */
const leastSlope = 0.05
/** Log-odds that nobody could be surer of; keeps one absurd line of a file from deciding everything. */
const surest = 30

/** The chance of log-odds `z`; 0 for minus infinity, whatever was learned. */
export const bent = (z: number, { a, b }: Recalibration): number => sigmoid(a + b * z)

/** Newton's method on a concave sum: a handful of steps, exact to the last digits. */
export function fitted(guesses: readonly Came[]): Recalibration {
  const usable = guesses.filter(({ z }) => Math.abs(z) <= surest)
  if (usable.length === 0) return unchanged
  const free = climb(usable, unchanged, true)
  return free.b >= leastSlope ? free : climb(usable, { a: free.a, b: leastSlope }, false)
}

/** Climbs to the top; with `sloping` false the slope stays as it is. */
function climb(guesses: readonly Came[], from: Recalibration, sloping: boolean): Recalibration {
  let at = from
  let height = heightAt(guesses, at)
  for (let step = 0; step < 100; step++) {
    const { da, db } = direction(guesses, at, sloping)
    // Steps shrink by their square: what is left after this one is below the last digit.
    if (Math.abs(da) + Math.abs(db) < 1e-9) return { a: at.a + da, b: at.b + db }
    let length = 1
    let next = at
    let reached = Number.NEGATIVE_INFINITY
    for (; length > 1e-9; length /= 2) {
      next = { a: at.a + length * da, b: at.b + length * db }
      reached = heightAt(guesses, next)
      if (reached >= height) break
    }
    if (reached < height) return at
    at = next
    height = reached
  }
  return at
}

function direction(guesses: readonly Came[], { a, b }: Recalibration, sloping: boolean): { da: number; db: number } {
  let ga = -a / variance.a
  let gb = -(b - 1) / variance.b
  let haa = 1 / variance.a
  let hab = 0
  let hbb = 1 / variance.b
  for (const { z, came } of guesses) {
    const p = sigmoid(a + b * z)
    const missed = (came ? 1 : 0) - p
    const weight = p * (1 - p)
    ga += missed
    gb += missed * z
    haa += weight
    hab += weight * z
    hbb += weight * z * z
  }
  if (!sloping) return { da: ga / haa, db: 0 }
  const determinant = haa * hbb - hab * hab
  return { da: (hbb * ga - hab * gb) / determinant, db: (haa * gb - hab * ga) / determinant }
}

/** Logarithm of how probable intercept and slope are, but for a constant. */
function heightAt(guesses: readonly Came[], { a, b }: Recalibration): number {
  let sum = -(a * a) / (2 * variance.a) - ((b - 1) * (b - 1)) / (2 * variance.b)
  for (const { z, came } of guesses) {
    const odds = a + b * z
    sum -= came ? softly(-odds) : softly(odds)
  }
  return sum
}

/** ln(1 + e^x) without overflow. */
const softly = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)))
