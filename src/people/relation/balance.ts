/** Give and take in contact days, with how sure one can be of it. */
import { betaQuantile } from '../statistics.ts'

export type Balance = {
  value: number | null
  interval: [number, number] | null
  words: 'even' | 'mostly us' | 'mostly them' | 'too few to tell'
}

/** Days fewer than these tell nothing. */
const fewest = 4

/** Few pairs of small counts make up nearly everybody; each is worked out once. */
const worked = new Map<number, Balance>()
const memorable = 1 << 10

/**
 * Ours less theirs over the sum, from -1 (all theirs) to 1 (all ours). The 90% interval is that of the share of our days
 * under a Beta(1, 1) prior; `mostly` only where it leaves out even.
 */
export function balanceOf(ours: number, theirs: number): Balance {
  if (ours >= memorable || theirs >= memorable) return workOut(ours, theirs)
  const pair = ours * memorable + theirs
  const known = worked.get(pair)
  if (known) return known
  const balance = workOut(ours, theirs)
  worked.set(pair, balance)
  return balance
}

function workOut(ours: number, theirs: number): Balance {
  const sum = ours + theirs
  if (sum === 0) return { value: null, interval: null, words: 'too few to tell' }
  const low = 2 * betaQuantile(0.05, ours + 1, theirs + 1) - 1
  const high = 2 * betaQuantile(0.95, ours + 1, theirs + 1) - 1
  const words = low > 0 ? 'mostly us' : high < 0 ? 'mostly them' : sum < fewest ? 'too few to tell' : 'even'
  return { value: (ours - theirs) / sum, interval: [low, high], words }
}
