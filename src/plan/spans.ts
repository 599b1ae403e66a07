/** Stretches of time, and what is left of them: sorted, apart from each other, in milliseconds. */

export type Stretch = { from: number; to: number }

/** Sorted, and joined where they touch or overlap. */
export function joined(spans: readonly Stretch[]): Stretch[] {
  const ordered = spans.filter(({ from, to }) => to >= from).sort((a, b) => a.from - b.from)
  const result: Stretch[] = []
  for (const { from, to } of ordered) {
    const last = result.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

/** What lies in both; each sorted and apart. */
export function shared(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const one of a)
    for (const other of b) {
      const from = Math.max(one.from, other.from)
      const to = Math.min(one.to, other.to)
      if (to >= from) result.push({ from, to })
    }
  return result
}

/** What of `spans` lies in none of `taken`; each sorted and apart. */
export function without(spans: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  let left = [...spans]
  for (const hole of taken)
    left = left.flatMap(({ from, to }) => {
      if (hole.to <= from || hole.from >= to) return [{ from, to }]
      const before = hole.from > from ? [{ from, to: hole.from }] : []
      return hole.to < to ? [...before, { from: hole.to, to }] : before
    })
  return left
}

export const lengthOf = (spans: readonly Stretch[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0)

export const isIn = (spans: readonly Stretch[], at: number): boolean => {
  for (const span of spans) if (at >= span.from && at <= span.to) return true
  return false
}
