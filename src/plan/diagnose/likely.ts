/** Counts of what is not certain: each act by how likely it is, and between which numbers the truth lies. */

/** Sum of the chances, and of their variances `p(1 - p)`. */
export type Likely = { mean: number; variance: number }

export const nothing = (): Likely => ({ mean: 0, variance: 0 })

export function addLikely(sum: Likely, chance: number): void {
  sum.mean += chance
  sum.variance += chance * (1 - chance)
}

/** With 95% probability the true count lies within these whole numbers (normal approximation to a sum of Bernoulli draws). */
export function rangeOf({ mean, variance }: Likely): readonly [low: number, high: number] {
  const reach = 1.96 * Math.sqrt(variance)
  return [Math.max(0, Math.round(mean - reach)), Math.round(mean + reach)]
}

/** `9 to 15`, or the one number. */
export function rangeWords([low, high]: readonly [number, number]): string {
  return low === high ? `${low}` : `${low} to ${high}`
}

/**
 * Where the quotient of two such counts lies, two decimals; `null` above where the divisor may be nothing. Each end is
 * taken at its worst, so the range is rather too wide.
 */
export function ratioRange(over: Likely, under: Likely): readonly [low: number, high: number | null] {
  const [overLow, overHigh] = rangeOf(over)
  const [underLow, underHigh] = rangeOf(under)
  const two = (value: number) => Math.round(100 * value) / 100
  return [two(overLow / Math.max(1, underHigh)), underLow === 0 ? null : two(overHigh / underLow)]
}
