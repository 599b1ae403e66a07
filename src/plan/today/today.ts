/** Today: the few people to turn to now, in order, as many as fit the minutes. */
import type { RecordOf } from '../../connectors/record.ts'
import { accountNameOf, atOf, iso, nameOf, personOf, type Relations, seqOf, type World } from '../../people/index.ts'
import { isOnProposal } from '../proposals/proposals.ts'
import type { Suggestion } from '../shapes.ts'
import type { Board } from './board.ts'
import { type Candidate, ranks, worthOf } from './candidate.ts'
import { sentenceFor } from './sentence.ts'

/** A suggestion whose evidence is still positions in the ledger; the one who asks turns them into names. */
export type Suggested = Omit<Suggestion, 'evidence' | 'link'> & { seqs: readonly number[]; favours: readonly string[] }

export type Ask = {
  minutes: number
  /** The moment of the answer, and of the asking: what was put off until then is back. Epoch ms. */
  at: number
  now: number
}

export function todayFrom(
  board: Board,
  relations: Relations,
  { minutes, at, now }: Ask,
): { items: Suggested[]; later: number } {
  const decided = decisionsOf(relations.world)
  const isHidden = (candidate: Candidate) => isDecided(decided, suggestionId(candidate), candidate.person, now)
  const items: Suggested[] = []
  let left = minutes
  for (const [candidate, worth] of inOrder(board, relations, at)) {
    if (left < shortest) break
    if (candidate.minutes > left || isHidden(candidate)) continue
    left -= candidate.minutes
    items.push(suggested(relations, candidate, suggestionId(candidate), worth, at))
  }
  return { items, later: board.byRoot.size - items.length - hiddenAmong(board, relations.world, decided, isHidden) }
}

/** Nothing on the list takes less, in minutes. */
const shortest = 2

/** How many candidates are decided on; found from the decisions, which are few, and not from the candidates, which are many. */
function hiddenAmong(
  board: Board,
  world: World,
  decided: Decisions,
  isHidden: (candidate: Candidate) => boolean,
): number {
  const people = new Set([...decided.byPerson.keys(), ...[...decided.bySuggestion.keys()].map(personOfSuggestion)])
  const roots = new Set<number>()
  for (const person of people) {
    const handle = world.identity.index.get(person)
    if (handle !== undefined) roots.add(personOf(world.identity, handle))
  }
  let hidden = 0
  for (const root of roots) {
    const candidate = board.byRoot.get(root)
    if (candidate && isHidden(candidate)) hidden++
  }
  return hidden
}

function* inOrder(board: Board, relations: Relations, at: number): Iterable<[Candidate, number]> {
  for (const rank of ranks) {
    if (rank !== 'rest') {
      for (const candidate of board.ordered[rank]) yield [candidate, 0]
      continue
    }
    const scored = board.ordered.rest.map((candidate): [Candidate, number] => {
      const relation = relations.byRoot.get(candidate.root)
      return [candidate, relation ? worthOf(relation, candidate.action, at) : 0]
    })
    yield* scored.sort(([a, worthA], [b, worthB]) => worthB - worthA || b.at - a.at || (a.person < b.person ? -1 : 1))
  }
}

function suggested(
  { world, byRoot }: Relations,
  candidate: Candidate,
  id: string,
  worth: number,
  at: number,
): Suggested {
  const relation = byRoot.get(candidate.root)
  const row = candidate.rows[0] ?? relation?.history.rows.at(-1)
  return {
    id,
    person: { id: candidate.person, name: nameOf(world, candidate.root) },
    action: candidate.action,
    why: sentenceFor(world, candidate, relation, at),
    minutes: candidate.minutes,
    score: scoreOf(candidate, worth),
    dueAt: candidate.rank === 'reply' && row !== undefined ? iso(atOf(world.facts, row) + 7 * 86_400_000) : null,
    account: row === undefined ? null : accountNameOf(world, row),
    seqs: candidate.rows.map((at) => seqOf(world.facts, at)),
    favours: candidate.favours,
  }
}

/** 0 to 1, falling down the list: a fifth for each rank, and the place within it. */
function scoreOf(candidate: Candidate, worth: number): number {
  const within = candidate.rank === 'rest' ? worth / (1 + worth) : candidate.pressing / (1 + candidate.pressing)
  return (ranks.length - 1 - ranks.indexOf(candidate.rank) + within) / ranks.length
}

/** Stays as long as the reason is the same, so that what was done is done, and a new reason is a new suggestion. */
const suggestionId = ({ action, person, at, favours }: Candidate): string =>
  `${action}/${person}/${favours.at(-1) ?? at}`

/** The person within a suggestion's id; ids of persons may hold a stroke themselves. */
const personOfSuggestion = (id: string): string => id.slice(id.indexOf('/') + 1, id.lastIndexOf('/'))

type Decisions = { bySuggestion: Map<string, RecordOf<'decision'>>; byPerson: Map<string, RecordOf<'decision'>> }

/** The latest word on each suggestion, and on each person who is not to be suggested. */
function decisionsOf(world: World): Decisions {
  const bySuggestion = new Map<string, RecordOf<'decision'>>()
  const byPerson = new Map<string, RecordOf<'decision'>>()
  for (const decision of world.register.decision.values()) {
    if (isOnProposal(decision.suggestion)) continue
    keepLatest(bySuggestion, decision.suggestion, decision)
    if (decision.person !== undefined && (decision.did === 'refused' || decision.did === 'reopened'))
      keepLatest(byPerson, decision.person, decision)
  }
  return { bySuggestion, byPerson }
}

function keepLatest(decisions: Map<string, RecordOf<'decision'>>, key: string, decision: RecordOf<'decision'>): void {
  const known = decisions.get(key)
  if (!known || decision.at > known.at || (decision.at === known.at && decision.id > known.id))
    decisions.set(key, decision)
}

function isDecided({ bySuggestion, byPerson }: Decisions, id: string, person: string, now: number): boolean {
  if (byPerson.get(person)?.did === 'refused') return true
  const decision = bySuggestion.get(id)
  if (!decision || decision.did === 'reopened') return false
  return decision.did !== 'snoozed' || decision.until === undefined || decision.until > now
}
