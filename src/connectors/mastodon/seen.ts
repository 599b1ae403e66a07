/** Which ids were met: nearly all come in ascending order, which a list keeps at a fraction of the cost of a set. */

/** Tells of each id whether it is met for the first time. */
export function firstTimes(): (id: string) => boolean {
  const ascending: string[] = []
  const others = new Set<string>()
  let last = ''
  return (id) => {
    if (id > last) {
      ascending.push(id)
      last = id
      return true
    }
    if (others.has(id) || isIn(ascending, id)) return false
    others.add(id)
    return true
  }
}

function isIn(ascending: readonly string[], id: string): boolean {
  let low = 0
  let high = ascending.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = ascending[middle] ?? ''
    if (there === id) return true
    if (there < id) low = middle + 1
    else high = middle - 1
  }
  return false
}
