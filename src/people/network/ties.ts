/** What ties two people to each other: how often and how strongly, over which time, and the newest of what shows it. */
import type { Time } from '../../connectors/record.ts'

export const tieKinds = ['together', 'answered', 'same talk', 'named', 'introduced'] as const
/**
 * Both in one message, call or meeting; one answered the other; both spoke in one thread or group; one named the other;
 * one brought us together with the other.
 */
export type TieKind = (typeof tieKinds)[number]

/** `name`: of an entry, `account#id` for an interaction. `at`: `null` where the source does not tell the time. */
export type Shown = { name: string; at: Time | null }

export type Tie = {
  /** Sum over what shows it, each as much as its kind tells; above 0. */
  weight: number
  /** How often it was shown. */
  count: number
  /** Of what is dated; `null` where nothing is. */
  first: Time | null
  last: Time | null
  /** The newest, at most `mostShown`, newest first. */
  shown: readonly Shown[]
  /** Set of kinds, one bit each, in the order of `tieKinds`. */
  kinds: number
}

export const mostShown = 5

export function tieOf(kind: TieKind, weight: number, shown: Shown): Tie {
  return { weight, count: 1, first: shown.at, last: shown.at, shown: [shown], kinds: 1 << tieKinds.indexOf(kind) }
}

/** Both together. The same entry may show a tie twice; its name is then kept once. */
export function joinTies(a: Tie | undefined, b: Tie): Tie {
  if (a === undefined) return b
  return {
    weight: a.weight + b.weight,
    count: a.count + b.count,
    first: outer(a.first, b.first, Math.min),
    last: outer(a.last, b.last, Math.max),
    shown: newest(a.shown, b.shown),
    kinds: a.kinds | b.kinds,
  }
}

export const kindsOf = ({ kinds }: Pick<Tie, 'kinds'>): TieKind[] =>
  tieKinds.filter((_, at) => (kinds & (1 << at)) !== 0)

function outer(a: Time | null, b: Time | null, choose: (a: number, b: number) => number): Time | null {
  if (a === null || b === null) return a ?? b
  return choose(a, b)
}

/** Newest first, undated last; of one moment by name, so that the order of arrival does not matter. */
const inOrder = (a: Shown, b: Shown) => (b.at ?? -1) - (a.at ?? -1) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

function newest(a: readonly Shown[], b: readonly Shown[]): readonly Shown[] {
  const [oldest] = a.slice(-1)
  const [first] = b
  if (a.length >= mostShown && b.length === 1 && oldest && first && inOrder(oldest, first) <= 0) return a
  const all: Shown[] = []
  for (const one of [...a, ...b].sort(inOrder)) if (all.at(-1)?.name !== one.name) all.push(one)
  return all.slice(0, mostShown)
}
