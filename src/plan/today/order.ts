/** The order of the day: rank by rank, new people and old taking turns among equals, then the rest by worth. */
import type { Relations } from '../../people/index.ts'
import { type Board, factorsAt } from './board.ts'
import { type Candidate, ranks } from './candidate.ts'
import type { Learning } from './learning.ts'
import { worthOf } from './rest.ts'
import type { Factors } from './shapes.ts'

export type Placed = {
  candidate: Candidate
  /** 0 to 1, falling down the list: a fifth for each rank, and the place within it. */
  score: number
  /** Of the last rank alone. */
  factors?: Factors
}

type Asked = {
  /** When the day of the answer began: what is worth more holds through the day. */
  dayStart: number
  learning: Learning
  hides(candidate: Candidate): boolean
}

/** Everybody who is not hidden; lazily, for the list is short and they may be many. */
export function* inOrder(
  board: Board,
  relations: Relations,
  extras: readonly Candidate[],
  { dayStart, learning, hides }: Asked,
): Iterable<Placed> {
  for (const rank of ranks) {
    if (rank === 'rest') break
    for (const candidate of takingTurns(board.ordered[rank], hides))
      yield { candidate, score: scoreOf(candidate, candidate.pressing) }
  }
  const worths = [...withExtras(board.ordered.rest, extras, hides)].map((candidate) => {
    const factors = factorsAt(board, relations, candidate, dayStart)
    return { candidate, factors, worth: worthOf(factors) * learning.factorOf(candidate) }
  })
  worths.sort(
    (a, b) =>
      Number(b.factors.chosen) - Number(a.factors.chosen) ||
      b.worth - a.worth ||
      b.candidate.at - a.candidate.at ||
      (a.candidate.person < b.candidate.person ? -1 : 1),
  )
  let last = 1
  for (const { candidate, factors, worth } of spread(worths)) {
    // The chosen take the upper half of their fifth.
    const within = (worth / (1 + worth) + (factors.chosen ? 1 : 0)) / 2
    last = Math.min(last, within / ranks.length)
    yield { candidate, factors, score: last }
  }
}

/** Of somebody there may be two reasons: whoever has good news is congratulated and not reminded of a long silence. */
function* withExtras(
  rest: readonly Candidate[],
  extras: readonly Candidate[],
  hides: (candidate: Candidate) => boolean,
): Iterable<Candidate> {
  const glad = new Set<number>()
  for (const extra of extras) {
    if (hides(extra)) continue
    if (extra.action === 'congratulate-properly') glad.add(extra.root)
    yield extra
  }
  for (const candidate of rest) if (!glad.has(candidate.root) && !hides(candidate)) yield candidate
}

function scoreOf({ rank }: Candidate, pressing: number): number {
  return (ranks.length - 1 - ranks.indexOf(rank) + pressing / (1 + pressing)) / ranks.length
}

/** Among those who are equally pressing, somebody new after somebody old and the other way round, each side in its order. */
function* takingTurns(list: readonly Candidate[], hides: (candidate: Candidate) => boolean): Iterable<Candidate> {
  for (let start = 0, end = 0; start < list.length; start = end) {
    end = start + 1
    while (end < list.length && list[end]?.pressing === list[start]?.pressing) end++
    const places = [start, start]
    const next = (newcomer: boolean): Candidate | undefined => {
      for (;;) {
        const at = places[newcomer ? 1 : 0] ?? end
        const candidate = at < end ? list[at] : undefined
        if (candidate === undefined) return undefined
        places[newcomer ? 1 : 0] = at + 1
        if (candidate.newcomer === newcomer && !hides(candidate)) return candidate
      }
    }
    let turn = list.slice(start, end).find((candidate) => !hides(candidate))?.newcomer ?? false
    for (;;) {
      const candidate = next(turn) ?? next(!turn)
      if (candidate === undefined) break
      yield candidate
      turn = !candidate.newcomer
    }
  }
}

/** So many of one side follow each other at most while one of the other side waits. */
const inARow = 3

function* spread<T extends { candidate: Candidate }>(list: readonly T[]): Iterable<T> {
  const sides = [
    list.filter(({ candidate }) => !candidate.newcomer),
    list.filter(({ candidate }) => candidate.newcomer),
  ]
  const place = new Map(list.map((item, at) => [item, at]))
  const at = [0, 0]
  let row = 0
  let side = -1
  for (;;) {
    const [old, fresh] = [sides[0]?.[at[0] ?? 0], sides[1]?.[at[1] ?? 0]]
    if (old === undefined && fresh === undefined) return
    let next = fresh === undefined || (old !== undefined && (place.get(old) ?? 0) < (place.get(fresh) ?? 0)) ? 0 : 1
    if (next === side && row >= inARow && (next === 0 ? fresh : old) !== undefined) next = 1 - next
    row = next === side ? row + 1 : 1
    side = next
    at[next] = (at[next] ?? 0) + 1
    const item = next === 0 ? old : fresh
    if (item !== undefined) yield item
  }
}
