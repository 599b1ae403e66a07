/** Numbers that are random and yet the same for the same seed. */

export type Random = {
  /** 0 inclusive to 1 exclusive. */
  next(): number
  /** A whole number from 0 to `count - 1`; 0 where there is nothing to choose. */
  below(count: number): number
  pick<T>(list: readonly [T, ...T[]]): T
  chance(share: number): boolean
}

/** Mulberry32 over the text and the number. */
export function randomOf(text: string, seed: number): Random {
  let state = seed >>> 0
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x9e3779b1) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  return { next, below, pick: (list) => list[below(list.length)] ?? list[0], chance: (share) => next() < share }
}
