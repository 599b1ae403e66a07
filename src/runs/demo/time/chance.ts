/** Chance that comes out the same every time: each part of the demo draws from a stream of its own, named by a word. */

export type Chance = {
  /** From 0 up to, not including, 1. */
  next(): number
  between(low: number, high: number): number
  /** A whole number from 0 up to, not including, `below`. */
  whole(below: number): number
  is(probability: number): boolean
  pick<T>(from: readonly T[]): T
  shuffled<T>(from: readonly T[]): T[]
}

export function createChance(name: string): Chance {
  let state = 0x9e3779b9
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x85ebca6b) >>> 0
  // Mulberry32: small, and good enough for an invented town.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (below: number) => Math.floor(next() * below)
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    is: (probability) => next() < probability,
    pick(from) {
      const found = from[whole(from.length)]
      if (found === undefined) throw new Error('There is nothing to pick from.')
      return found
    },
    shuffled(from) {
      const list = [...from]
      for (let last = list.length - 1; last > 0; last--) list.splice(last, 0, ...list.splice(whole(last + 1), 1))
      return list
    },
  }
}
