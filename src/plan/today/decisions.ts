/** What the user did with suggestions: the latest word on each, and on each person who is not to be suggested. */
import type { RecordOf } from '../../connectors/record.ts'
import {
  atOf,
  day,
  hasIntent,
  hasText,
  idOf,
  isSent,
  labelsOf,
  nameOf,
  personOf,
  rowsOfPerson,
  type World,
} from '../../people/index.ts'
import { isOnProposal } from '../proposals/proposals.ts'
import { type Action, actions } from '../shapes.ts'
import type { Candidate } from './candidate.ts'

export type Decided = RecordOf<'decision'> & { action: Action; root: number | undefined }
export type Decisions = {
  /** By suggestion, whatever handle its person went by when it was decided on. */
  bySuggestion: Map<string, Decided>
  /** Refusals and their taking back, by person root. */
  byPerson: Map<number, Decided>
  /** Suggestions done on the day of asking, by person root. */
  doneToday: Map<number, Decided[]>
  /** What has been done, put off or refused on the day of asking. */
  actionsToday: Set<Action>
}

/** Stays as long as the reason is the same, so that what was done is done, and a new reason is a new suggestion. */
export const suggestionId = (candidate: Candidate): string =>
  `${candidate.action}/${candidate.person}/${tailOf(candidate)}`

const tailOf = ({ favours, at, isLater }: Candidate): string => (isLater ? undefined : favours.at(-1)) ?? String(at)

const keyOf = (action: string, person: number | string, tail: string): string => `${action}/${person}/${tail}`

/** The parts of a suggestion's id; ids of persons may hold a stroke themselves. */
function partsOf(id: string): { action: Action | undefined; person: string; tail: string } {
  const first = id.indexOf('/')
  const last = id.lastIndexOf('/')
  const action = actions.find((one) => one === id.slice(0, first))
  return { action, person: id.slice(first + 1, last), tail: id.slice(last + 1) }
}

/** `today`: whether a moment is on the day of asking. */
export function decisionsOf(world: World, today: (at: number) => boolean): Decisions {
  const decisions: Decisions = {
    bySuggestion: new Map(),
    byPerson: new Map(),
    doneToday: new Map(),
    actionsToday: new Set(),
  }
  const rootOf = (handle: string) => {
    const index = world.identity.index.get(handle)
    return index === undefined ? undefined : personOf(world.identity, index)
  }
  for (const decision of world.register.decision.values()) {
    if (isOnProposal(decision.suggestion)) continue
    const { action, person, tail } = partsOf(decision.suggestion)
    if (action === undefined) continue
    const root = rootOf(decision.person ?? person) ?? rootOf(person)
    const told = { ...decision, action, root }
    keepLatest(decisions.bySuggestion, keyOf(action, rootOf(person) ?? person, tail), told)
    if (root !== undefined && (decision.did === 'refused' || decision.did === 'reopened'))
      keepLatest(decisions.byPerson, root, told)
  }
  for (const decided of decisions.bySuggestion.values()) {
    const { did, root, action, at } = decided
    if (did === 'reopened' || !today(at)) continue
    decisions.actionsToday.add(action)
    if (did === 'done' && root !== undefined)
      decisions.doneToday.set(root, [...(decisions.doneToday.get(root) ?? []), decided])
  }
  return decisions
}

function keepLatest<K>(decisions: Map<K, Decided>, key: K, decision: Decided): void {
  const known = decisions.get(key)
  if (!known || decision.at > known.at || (decision.at === known.at && decision.id > known.id))
    decisions.set(key, decision)
}

/** For how long something is put off where it was not said until when, as on the command line. */
const usualWait = 7 * day

/** Whether a suggestion is to be left out: done, put off until later, or about somebody who is not wanted here. */
export function isHidden(decisions: Decisions, candidate: Candidate, now: number): boolean {
  const { bySuggestion, byPerson, doneToday } = decisions
  if (byPerson.get(candidate.root)?.did === 'refused') return true
  if (candidate.with !== undefined && byPerson.get(candidate.with)?.did === 'refused') return true
  const decision = bySuggestion.get(keyOf(candidate.action, candidate.root, tailOf(candidate)))
  // Once a day is enough for whoever waits for nothing.
  const isOwed = candidate.rank !== 'rest' && candidate.rank !== 'welcome'
  if (!decision || decision.did === 'reopened') return !isOwed && doneToday.has(candidate.root)
  // What is done about a rhythm is done for one turn of it, whether or not any word of it was ever seen.
  const { reason } = candidate
  if (decision.did === 'done') return reason.kind !== 'rhythm' || decision.at + reason.days * day > now
  return decision.did === 'refused' || (decision.until ?? decision.at + usualWait) > now
}

/** Somebody the user does not want here, and the suggestion by which it was said; `reopened` takes it back. */
export type Unwanted = { person: { id: string; name: string }; suggestion: string; at: number }

/** What was done on the day of asking, and with whom, the latest first; `reopened` takes it back. */
export const doneOf = (world: World, { doneToday }: Decisions): Unwanted[] =>
  [...doneToday]
    .flatMap(([root, decided]) =>
      decided.map(({ suggestion, at }) => ({
        person: { id: idOf(world.identity, root), name: nameOf(world, root) },
        suggestion,
        at,
      })),
    )
    .sort((a, b) => b.at - a.at || (a.suggestion < b.suggestion ? -1 : 1))

/** Who is not to be suggested, the latest first. */
export const unwantedOf = (world: World, { byPerson }: Decisions): Unwanted[] =>
  [...byPerson]
    .filter(([, { did }]) => did === 'refused')
    .map(([root, { suggestion, at }]) => ({
      person: { id: idOf(world.identity, root), name: nameOf(world, root) },
      suggestion,
      at,
    }))
    .sort((a, b) => b.at - a.at || (a.person.id < b.person.id ? -1 : 1))

/** Minutes that what each suggestion asks for usually takes. */
export const minutesFor: Record<Action, number> = {
  reply: 3,
  welcome: 3,
  thank: 2,
  'return-favour': 5,
  rekindle: 4,
  'congratulate-properly': 3,
  deepen: 3,
  introduce: 5,
}

/** What answering somebody who is unhappy takes. */
export const complaintMinutes = 5

/** Minutes already spent on the day of asking: what each was on the list with, so that nothing new comes in for it. */
export const spentOn = (world: World, { doneToday }: Decisions): number =>
  [...doneToday.values()].flat().reduce((sum, done) => sum + minutesOf(world, done), 0)

function minutesOf(world: World, { action, root, suggestion }: Decided): number {
  if (action !== 'reply' || root === undefined) return minutesFor[action]
  const { facts } = world
  const until = Number(partsOf(suggestion).tail)
  const before = rowsOfPerson(world, root).filter((row) => atOf(facts, row) <= until)
  const answered = before.findLastIndex((row) => isSent(facts, row) && hasText(facts, row))
  const complained = before.slice(answered + 1).some((row) => hasIntent(labelsOf(facts, row), 'complain'))
  return complained ? complaintMinutes : minutesFor.reply
}
