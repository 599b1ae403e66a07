/** Keeps everybody's candidate in order, so that one more interaction costs one person's place and not a new list. */
import type { Refreshed, Relations } from '../../people/index.ts'
import { settingsOf } from '../../people/index.ts'
import { type Candidate, candidateOf, type Rank, ranks } from './candidate.ts'
import { type TodaySettings, todayDefaults } from './settings.ts'

export type Board = {
  /** The moment the candidates were last looked through for. */
  at: number
  settings: TodaySettings
  settingsText: string
  byRoot: Map<number, Candidate>
  ordered: Record<Rank, Candidate[]>
}

export function createBoard(): Board {
  return {
    at: Number.NaN,
    settings: todayDefaults,
    settingsText: '',
    byRoot: new Map(),
    ordered: { reply: [], thank: [], 'return-favour': [], welcome: [], rest: [] },
  }
}

/** Follows the relations: what they worked out again is placed again. */
export function updateBoard(board: Board, relations: Relations, refreshed: Refreshed): void {
  const { world, at } = relations
  const settings = settingsOf(world, todayDefaults)
  const settingsText = JSON.stringify(settings)
  const all = refreshed.all || settingsText !== board.settingsText
  Object.assign(board, { settings, settingsText })
  if (all) {
    board.at = at
    board.byRoot.clear()
    for (const rank of ranks) board.ordered[rank] = []
    for (const relation of relations.byRoot.values()) {
      const candidate = candidateOf(world, relation, at, settings)
      if (!candidate) continue
      board.byRoot.set(candidate.root, candidate)
      board.ordered[candidate.rank].push(candidate)
    }
    for (const rank of ranks) board.ordered[rank].sort(compare)
    return
  }
  const roots = new Set(refreshed.roots)
  if (!(at <= board.at))
    for (const candidate of board.byRoot.values()) if (candidate.keepsUntil <= at) roots.add(candidate.root)
  board.at = at
  for (const root of roots) {
    const old = board.byRoot.get(root)
    if (old) {
      board.byRoot.delete(root)
      remove(board.ordered[old.rank], old)
    }
    const relation = relations.byRoot.get(root)
    const candidate = relation && candidateOf(world, relation, at, settings)
    if (!candidate) continue
    board.byRoot.set(root, candidate)
    const list = board.ordered[candidate.rank]
    list.splice(placeOf(list, candidate), 0, candidate)
  }
}

/** The more pressing first, then the later, then by person, so that the order is one. */
export const compare = (a: Candidate, b: Candidate): number =>
  b.pressing - a.pressing || b.at - a.at || (a.person === b.person ? 0 : a.person < b.person ? -1 : 1)

function placeOf(list: readonly Candidate[], candidate: Candidate): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const there = list[middle]
    if (there && compare(there, candidate) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function remove(list: Candidate[], candidate: Candidate): void {
  const at = placeOf(list, candidate)
  if (list[at]?.root === candidate.root) list.splice(at, 1)
}
