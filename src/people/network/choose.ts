/** Chooses whom and what the picture shows: ties of handles become ties of people, and of too many the likeliest are kept. */
import type { Time } from '../../connectors/record.ts'
import { type Gathered, tiesIn } from './gather.ts'
import { resolverOf } from './names.ts'
import { joinTies, type Tie } from './ties.ts'

/** Who is who at the moment of drawing, by handle. */
export type Who = {
  handles: readonly string[]
  /** The number that stands for the person of each handle; -1 for ourselves. */
  person: Int32Array
  /** How likely they do something towards us, 0 to 1, by the person's number. */
  near: Float64Array
}

export type PersonTie = { a: number; b: number; tie: Tie }
export type Chosen = {
  /** Numbers of people, the nearest and most connected first. */
  people: number[]
  /** Between places in `people`, the strongest first. */
  ties: PersonTie[]
  /** People with ties who are not among them, and ties between those who are that are not either. */
  peopleLeftOut: number
  tiesLeftOut: number
}

export type Most = { people: number; ties: number }
export const usualMost: Most = { people: 5000, ties: 100_000 }

/** `notesUntil`: notes made later are left out, epoch ms. */
export function choose(gathered: Gathered, who: Who, notesUntil: Time, most: Most = usualMost): Chosen {
  const ties = peopleTies(gathered, who, notesUntil)
  const strength = new Map<number, number>()
  for (const { a, b, tie } of ties) for (const one of [a, b]) strength.set(one, (strength.get(one) ?? 0) + tie.weight)
  let strongest = 0
  for (const one of strength.values()) strongest = Math.max(strongest, one)
  // Nearness and connectedness count alike, the latter by its order of magnitude.
  const rank = (one: number) =>
    (who.near[one] ?? 0) + Math.log1p(strength.get(one) ?? 0) / Math.log1p(Math.max(strongest, 1))
  const ranks = new Map([...strength.keys()].map((one) => [one, rank(one)]))
  const people = [...ranks.keys()]
    .sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || a - b)
    .slice(0, most.people)
  const place = new Map(people.map((one, at) => [one, at]))
  const kept: PersonTie[] = []
  for (const { a, b, tie } of ties) {
    const [one, other] = [place.get(a), place.get(b)]
    if (one !== undefined && other !== undefined) kept.push({ a: Math.min(one, other), b: Math.max(one, other), tie })
  }
  kept.sort((x, y) => y.tie.weight - x.tie.weight || x.a - y.a || x.b - y.b)
  return {
    people,
    ties: kept.slice(0, most.ties),
    peopleLeftOut: strength.size - people.length,
    tiesLeftOut: Math.max(0, kept.length - most.ties),
  }
}

function peopleTies(gathered: Gathered, who: Who, notesUntil: Time): PersonTie[] {
  const index = new Map(who.handles.map((handle, at) => [handle, at]))
  const resolve = resolverOf(who.handles)
  const numbers = new Map<string, number>()
  const personOf = (spelling: string): number => {
    const known = numbers.get(spelling)
    if (known !== undefined) return known
    const handle = resolve(spelling)
    const number = handle === undefined ? -1 : (who.person[index.get(handle) ?? -1] ?? -1)
    numbers.set(spelling, number)
    return number
  }
  const rows = new Map<number, Map<number, Tie>>()
  for (const [one, other, tie] of tiesIn(gathered, notesUntil)) {
    const [a, b] = [personOf(one), personOf(other)]
    if (a < 0 || b < 0 || a === b) continue
    const row = rows.get(Math.min(a, b)) ?? new Map<number, Tie>()
    rows.set(Math.min(a, b), row)
    const high = Math.max(a, b)
    row.set(high, joinTies(row.get(high), tie))
  }
  const all: PersonTie[] = []
  for (const [a, row] of rows) for (const [b, tie] of row) all.push({ a, b, tie })
  return all
}
