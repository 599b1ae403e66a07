/** Chance that can be repeated, and frequencies as they are among names: a few very common, very many rare. */

export type Dice = {
  /** 0 to 1. */
  next(): number
  /** Whether something with this share happens. */
  chance(share: number): boolean
  /** 0 to `below`, exclusive. */
  whole(below: number): number
  pick<T>(list: readonly T[]): T
  /** By Zipf's law: the first most often. */
  ranked<T>(list: readonly T[]): T
}

/** mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const sums = new WeakMap<readonly unknown[], Float64Array>()
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index]
    if (found === undefined) throw new Error('Nothing to pick from.')
    return found
  }
  return {
    next,
    chance: (share) => next() < share,
    whole: (below) => Math.floor(next() * below),
    pick: (list) => at(list, Math.floor(next() * list.length)),
    ranked(list) {
      const known = sums.get(list) ?? summed(list.length)
      sums.set(list, known)
      const sought = next() * (known[known.length - 1] ?? 0)
      let low = 0
      let high = known.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if ((known[middle] ?? 0) < sought) low = middle + 1
        else high = middle
      }
      return at(list, low)
    },
  }
}

function summed(length: number): Float64Array {
  const sums = new Float64Array(length)
  let sum = 0
  for (let rank = 0; rank < length; rank++) {
    sum += 1 / (rank + 2) ** 0.85
    sums[rank] = sum
  }
  return sums
}
