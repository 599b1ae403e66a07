/** How surely two bearers of one name are one human, by how many bear it, where, and how many humans can be expected to. */

/** Bearers known of one name. */
export type Bearers = {
  count: number
  /** How often another of them has a handle on a network on which one has already. */
  repeats: number
  /** Networks they are on; by mail and as bare numbers they may be anybody. */
  on: Set<string>
}

/** More humans of one name are not told apart. */
const mostHumans = 12
/** Share of handles that are their owner's second on a network, and of those that meet a namesake's there. */
const second = 0.03
const met = 0.3

/**
 * Probability, 0 to 1, that two of `count` bearers are one human. `expected`: other humans of the name, before any is
 * met. `each`: handles that one human is known by beside the first. Bayes over the number of humans: a Poisson number of
 * further ones, each with a Poisson number of further handles, and of those such as fall on one network.
 */
export function probabilityOfOne(count: number, repeats: number, expected: number, each: number): number {
  const bearers = Math.min(Math.max(2, count), 60)
  const again = Math.min(repeats, bearers - 1)
  let whole = 0
  let one = 0
  let prior = 1
  for (let humans = 1; humans <= Math.min(mostHumans, bearers); humans++) {
    if (humans > 1) prior *= expected / (humans - 1)
    const further = bearers - humans
    const mean = humans * each
    const repeat = second + met * (1 - 1 / humans)
    let log = further * Math.log(mean) - mean + again * Math.log(repeat) + (bearers - 1 - again) * Math.log(1 - repeat)
    for (let i = 2; i <= further; i++) log -= Math.log(i)
    const likelihood = prior * Math.exp(log)
    const mine = further / humans
    const together = humans * (2 * mine - mine / humans + mine * mine)
    whole += likelihood
    one += (likelihood * together) / (bearers * (bearers - 1))
  }
  return whole === 0 ? 1 / bearers : Math.min(1, one / whole)
}

/** Handles beside the first, by how many others of the same human one meets from any one handle, on average. */
export function furtherEach(doubles: number): number {
  const half = (2 - doubles) / 2
  return Math.max(0.05, Math.sqrt(half * half + doubles) - half)
}
