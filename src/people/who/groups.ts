/** Puts pairs together into people, so that no chain of likenesses makes one of two who are clearly not. */

export type Edge = { a: number; b: number; odds: number }

/** More handles than so many are seldom one person's. */
const largest = 12
/** Log-odds, without what is thought before any evidence, below which two are taken for different people. */
const clearlyTwo = -4
/** The same on the average of all pairs between two groups. */
const leastOnAverage = 1
/** The same where both are more than one. */
const leastOfGroups = 5

/**
 * Goes through the edges, surest first, and joins groups where all their people together speak for it. `between` gives what
 * the evidence on any two weighs, also on such as no edge joins; `mustStay` tells which groups must stay two.
 * Gives those edges that joined two groups: of n people of one group n - 1.
 */
export function joinEdges<E extends Edge>(
  edges: readonly E[],
  between: (a: number, b: number) => number,
  mustStay: (one: readonly number[], other: readonly number[]) => boolean,
): { joined: E[]; groupOf: Map<number, number[]> } {
  const groupOf = new Map<number, number[]>()
  const joined: E[] = []
  for (const edge of edges.toSorted((x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b)) {
    const one = groupOf.get(edge.a) ?? [edge.a]
    const other = groupOf.get(edge.b) ?? [edge.b]
    if (one === other || one.length + other.length > largest) continue
    if (!agree(one, other, between, mustStay)) continue
    const group = [...one, ...other]
    for (const member of group) groupOf.set(member, group)
    joined.push(edge)
  }
  return { joined, groupOf }
}

function agree(
  one: readonly number[],
  other: readonly number[],
  between: (a: number, b: number) => number,
  mustStay: (one: readonly number[], other: readonly number[]) => boolean,
): boolean {
  if (mustStay(one, other)) return false
  if (one.length + other.length === 2) return true
  let sum = 0
  for (const a of one)
    for (const b of other) {
      const weight = between(a, b)
      if (weight < clearlyTwo) return false
      sum += Math.min(10, weight)
    }
  const isOne = one.length === 1 || other.length === 1
  return sum / (one.length * other.length) > (isOne ? leastOnAverage : leastOfGroups)
}
