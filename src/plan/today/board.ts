/** Keeps everybody's candidate in order, so that one more interaction costs one person's place and not a new list. */
import type { Refreshed, Relations, World } from '../../people/index.ts'
import { guessesOf, rhythmOf, settingsOf } from '../../people/index.ts'
import { type Candidate, candidateOf, type Rank, ranks } from './candidate.ts'
import { factorsOf } from './rest.ts'
import { type TodaySettings, todayDefaults } from './settings.ts'
import type { Factors } from './shapes.ts'

export type Board = {
  /** The moment the candidates were last looked through for. */
  at: number
  settings: TodaySettings
  settingsText: string
  byRoot: Map<number, Candidate>
  /** When somebody may become a candidate though nothing happens, by person root. */
  due: Map<number, number>
  ordered: Record<Rank, Candidate[]>
  /** The factors of the candidates of the last rank, for one day, each worked out once. */
  factors: { day: number; of: Map<Candidate, Factors> }
}

export function createBoard(): Board {
  return {
    at: Number.NaN,
    settings: todayDefaults,
    settingsText: '',
    byRoot: new Map(),
    due: new Map(),
    ordered: { reply: [], thank: [], 'return-favour': [], welcome: [], rest: [] },
    factors: { day: Number.NaN, of: new Map() },
  }
}

/** Follows the relations: what they worked out again is placed again. */
export function updateBoard(board: Board, relations: Relations, refreshed: Refreshed): void {
  const { world, at } = relations
  const settings = settingsOf(world, todayDefaults)
  const settingsText = JSON.stringify([settings, rhythmsOf(world)])
  const all = refreshed.all || settingsText !== board.settingsText
  Object.assign(board, { settings, settingsText })
  if (all) {
    board.at = at
    board.byRoot.clear()
    board.due.clear()
    board.factors = { day: Number.NaN, of: new Map() }
    for (const rank of ranks) board.ordered[rank] = []
    for (const root of relations.byRoot.keys()) {
      const candidate = seek(board, relations, root)
      if (candidate) board.ordered[candidate.rank].push(candidate)
    }
    for (const rank of ranks) board.ordered[rank].sort(compare)
    return
  }
  const roots = new Set(refreshed.roots)
  if (!(at <= board.at)) {
    for (const candidate of board.byRoot.values()) if (candidate.keepsUntil <= at) roots.add(candidate.root)
    for (const [root, until] of board.due) if (until <= at) roots.add(root)
  }
  board.at = at
  for (const root of roots) {
    const old = board.byRoot.get(root)
    if (old) {
      board.byRoot.delete(root)
      board.factors.of.delete(old)
      remove(board.ordered[old.rank], old)
    }
    const candidate = seek(board, relations, root)
    if (!candidate) continue
    const list = board.ordered[candidate.rank]
    list.splice(placeOf(list, candidate), 0, candidate)
  }
}

/** The rhythms set for roles and tags: a change of one concerns everybody. */
const rhythmsOf = ({ register }: World): [string, unknown][] =>
  [...register.setting.values()].flatMap(({ name, value }): [string, unknown][] =>
    name.startsWith(rhythmOf.role) || name.startsWith(rhythmOf.tag) ? [[name, value]] : [],
  )

function seek(board: Board, { world, at, byRoot }: Relations, root: number): Candidate | undefined {
  board.due.delete(root)
  const relation = byRoot.get(root)
  if (!relation) return undefined
  const { candidate, keepsUntil } = candidateOf(world, relation, at, board.settings)
  if (candidate) board.byRoot.set(root, candidate)
  else if (keepsUntil !== Number.POSITIVE_INFINITY) board.due.set(root, keepsUntil)
  return candidate
}

/** The factors of a candidate as they were when the day began, so that the order holds through the day. */
export function factorsAt(board: Board, relations: Relations, candidate: Candidate, dayStart: number): Factors {
  const { byRoot } = relations
  if (board.factors.day !== dayStart) board.factors = { day: dayStart, of: new Map() }
  const known = board.factors.of.get(candidate)
  if (known) return known
  const relation = byRoot.get(candidate.root)
  const factors = relation
    ? factorsOf(relation, candidate, dayStart, guessesOf(relations))
    : { given: 0, fallen: 0, answer: 0, chosen: false }
  board.factors.of.set(candidate, factors)
  return factors
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

/** Of two that compare alike, as when one person becomes two again, only the very one is taken away. */
function remove(list: Candidate[], candidate: Candidate): void {
  for (let at = placeOf(list, candidate); at < list.length; at++) {
    const there = list[at]
    if (there === candidate) {
      list.splice(at, 1)
      return
    }
    if (!there || compare(there, candidate) !== 0) return
  }
}
