/** Whether people who came in a burst do less than half of what followers usually do (SCIENCE.md A 6). */
import { incompleteBeta, logGamma } from '../../people/index.ts'

/** How many came, and how many of them did anything within the days they were given. */
export type Cohort = { size: number; engaged: number }

/** Jeffreys' prior: with it a cohort without any engagement is called hollow from 77 people on where the usual is 5%. */
const prior = 0.5
const steps = 400

/**
 * Probability that the cohort's rate is under half of the usual one: both rates are Beta distributed, the usual one is
 * integrated over by Simpson's rule on its log odds.
 */
export function hollowness(cohort: Cohort, usual: Cohort): number {
  const a = usual.engaged + prior
  const b = usual.size - usual.engaged + prior
  const mean = Math.log(a / b)
  const spread = 10 * Math.sqrt(1 / a + 1 / b)
  const constant = logGamma(a + b) - logGamma(a) - logGamma(b)
  const width = (2 * spread) / steps
  let sum = 0
  for (let step = 0; step <= steps; step++) {
    const odds = mean - spread + step * width
    const rate = 1 / (1 + Math.exp(-odds))
    const log = constant + a * logOf(rate, odds) + b * logOf(1 - rate, -odds)
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2
    sum += weight * Math.exp(log) * below(cohort, rate / 2)
  }
  return Math.min(1, Math.max(0, (sum * width) / 3))
}

const below = ({ size, engaged }: Cohort, rate: number): number =>
  incompleteBeta(rate, engaged + prior, size - engaged + prior)

/** Logarithm of 1 / (1 + e^-odds) where that is too small to be a number of its own. */
const logOf = (rate: number, odds: number): number => (rate > 1e-300 ? Math.log(rate) : odds)
