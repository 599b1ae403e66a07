/** Today: the few people to turn to now, in order, as many as fit the minutes. */
import { accountNameOf, atOf, idOf, iso, nameOf, type Relations, seqOf } from '../../people/index.ts'
import type { Action, Suggestion } from '../shapes.ts'
import type { Board } from './board.ts'
import type { Candidate } from './candidate.ts'
import { congratulations, type NewsAt } from './congratulate/news.ts'
import { dayStartOf, zoneOf } from './day.ts'
import {
  type Decisions,
  decisionsOf,
  doneOf,
  isHidden,
  spentOn,
  suggestionId,
  type Unwanted,
  unwantedOf,
} from './decisions.ts'
import { introductions } from './introduce/introductions.ts'
import type { Pair } from './introduce/match.ts'
import { type Learning, type Lesson, learningFrom } from './learning.ts'
import { type Memory, memoryOf } from './memory.ts'
import { inOrder, type Placed } from './order.ts'
import { type HookRow, hooksOf } from './say/hooks.ts'
import { type BecauseRows, becauseOf } from './say/ranking.ts'
import { sentenceFor } from './sentence.ts'
import type { Factors } from './shapes.ts'

/** A suggestion whose evidence is still positions in the ledger; the one who asks turns them into names. */
export type Suggested = Omit<Suggestion, 'evidence' | 'link'> & {
  seqs: readonly number[]
  favours: readonly string[]
  with: { id: string; name: string } | null
  hooks: readonly HookRow[]
  because: readonly BecauseRows[]
  factors: Factors | null
}

/** What was heard in texts, which these stages do not read. */
export type Heard = { news: readonly NewsAt[]; pairs: readonly Pair[] }
const nothingHeard: Heard = { news: [], pairs: [] }

export type Ask = {
  minutes: number
  /** The moment of the answer, and of the asking: what was put off until then is back. Epoch ms. */
  at: number
  now: number
  heard?: Heard
  /** Moments of the day for which remembered days are looked up; the moment of the answer where none are given. */
  days?: readonly number[]
}

export type Answer = {
  items: Suggested[]
  later: number
  /** How many were done on the day of asking, and their minutes: they are taken off what there is. */
  done: number
  spent: number
  doneToday: Unwanted[]
  unwanted: Unwanted[]
  lessons: Lesson[]
}

/** Nothing on the list takes less, in minutes. */
const shortest = 2

export function todayFrom(
  board: Board,
  relations: Relations,
  { minutes, at, now, heard = nothingHeard, days = [at] }: Ask,
): Answer {
  const { world } = relations
  const zone = zoneOf(world)
  const begins = dayStartOf(now, zone)
  const decisions = decisionsOf(world, (moment) => dayStartOf(moment, zone) === begins)
  const learning = learningFrom(relations, decisions, board.settings, begins)
  const memory = memoryOf(world, Math.max(at, ...days))
  const extras = [
    ...congratulations(relations, heard.news, { settings: board.settings, memory, zone, days }),
    ...introductions(relations, heard.pairs),
  ].filter((extra) => isFree(board, extra))
  const hides = (candidate: Candidate) => isHidden(decisions, candidate, now)
  const chosen: Placed[] = []
  const taken = new Set<number>()
  const spent = spentOn(world, decisions)
  let left = minutes - spent
  const order = inOrder(board, relations, extras, { dayStart: dayStartOf(at, zone), learning, hides })
  const onceADay = new Map<Action, number>(
    (['deepen', 'introduce'] as const).map((action) => [action, decisions.actionsToday.has(action) ? 0 : 1]),
  )
  for (const placed of order) {
    if (left < shortest) break
    const { candidate } = placed
    const allowed = onceADay.get(candidate.action)
    if (candidate.minutes > left || allowed === 0 || involves(candidate).some((root) => taken.has(root))) continue
    for (const root of involves(candidate)) taken.add(root)
    if (allowed !== undefined) onceADay.set(candidate.action, allowed - 1)
    left -= candidate.minutes
    chosen.push(placed)
  }
  return {
    items: chosen.map(({ candidate, ...placed }) =>
      suggested(relations, { candidate: withNews(candidate, heard.news), ...placed }, { learning, memory, at, now }),
    ),
    later: laterOf(board, decisions, { extras, taken, hides }),
    done: [...decisions.doneToday.values()].flat().length,
    spent,
    doneToday: doneOf(world, decisions),
    unwanted: unwantedOf(world, decisions),
    lessons: learning.lessons,
  }
}

const involves = ({ root, with: other }: Candidate): number[] => (other === undefined ? [root] : [root, other])

/** Whoever is owed something or new is suggested for that alone; neither is such a one asked a favour. */
const isFree = ({ byRoot }: Board, candidate: Candidate): boolean =>
  involves(candidate).every((root) => (byRoot.get(root)?.rank ?? 'rest') === 'rest')

/** How many people wait for another day: counted from decisions, which are few, and not from candidates, which are many. */
function laterOf(
  board: Board,
  decisions: Decisions,
  {
    extras,
    taken,
    hides,
  }: { extras: readonly Candidate[]; taken: ReadonlySet<number>; hides(candidate: Candidate): boolean },
): number {
  const decided = new Set<number>([...decisions.byPerson.keys(), ...decisions.doneToday.keys()])
  for (const { root } of decisions.bySuggestion.values()) if (root !== undefined) decided.add(root)
  const gone = new Set<number>()
  for (const root of decided) {
    const candidate = board.byRoot.get(root)
    if (candidate && hides(candidate)) gone.add(root)
  }
  let later = board.byRoot.size
  for (const root of new Set([...taken, ...gone])) if (board.byRoot.has(root)) later--
  const besides = extras.filter(
    (extra) => !hides(extra) && !taken.has(extra.root) && (!board.byRoot.has(extra.root) || gone.has(extra.root)),
  )
  return later + new Set(besides.map(({ root }) => root)).size
}

/** Whoever waits for an answer to good news is owed that answer, and is told of as one with good news. */
function withNews(candidate: Candidate, news: readonly NewsAt[]): Candidate {
  if (candidate.reason.kind !== 'words') return candidate
  const told = news.find(({ row, notice }) => !notice && candidate.rows.includes(row))
  return told ? { ...candidate, reason: { kind: 'waiting-news', news: told.kind, words: told.words } } : candidate
}

function suggested(
  relations: Relations,
  { candidate, factors, score }: Placed,
  { learning, memory, at, now }: { learning: Learning; memory: Memory; at: number; now: number },
): Suggested {
  const { world, byRoot } = relations
  const relation = byRoot.get(candidate.root)
  const row = candidate.rows[0] ?? relation?.history.rows.at(-1)
  const name = nameOf(world, candidate.root)
  const named = (root: number) => ({ id: idOf(world.identity, root), name: nameOf(world, root) })
  return {
    id: suggestionId(candidate),
    person: { id: candidate.person, name },
    action: candidate.action,
    why: sentenceFor(world, candidate, relation, { at, now }),
    minutes: candidate.minutes,
    score,
    dueAt: candidate.rank === 'reply' && row !== undefined ? iso(atOf(world.facts, row) + 7 * 86_400_000) : null,
    account: row === undefined ? null : accountNameOf(world, row),
    seqs: candidate.rows.map((at) => seqOf(world.facts, at)),
    favours: candidate.favours,
    with: candidate.with === undefined ? null : named(candidate.with),
    hooks: hooksOf(relations, candidate, memory),
    because: relation
      ? becauseOf(relations, candidate, relation, { factors, lessons: learning.lessons, at, name })
      : [],
    factors: factors ?? null,
  }
}
