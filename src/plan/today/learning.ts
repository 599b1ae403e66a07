/**
 * What is learned from done, put off and refused: how often each kind of suggestion is taken, held against how often any
 * is. A kind's share is that of a Beta prior with the mean of all kinds and the weight of `today.learnPrior` answers:
 *
 *     all  = (1 + done) / (2 + done + let go)            over every kind
 *     kind = (prior all + done) / (prior + done + let go) for one kind;  factor = kind / all
 *
 * Putting off counts half as letting go. It only reorders what is owed to nobody, and only from the next day on.
 */
import { day, personOf, type Relations, rhythmFor, rolesOf } from '../../people/index.ts'
import type { Action } from '../shapes.ts'
import type { Candidate } from './candidate.ts'
import type { Decided, Decisions } from './decisions.ts'
import type { TodaySettings } from './settings.ts'
import { type LearnedKind, learnedKinds } from './shapes.ts'

export type Lesson = {
  kind: LearnedKind
  done: number
  snoozed: number
  refused: number
  /** How often this kind is taken, 0 to 1, shrunk towards how often any is; what the order is multiplied by. */
  share: number
  factor: number
}

export type Learning = { lessons: Lesson[]; factorOf(candidate: Candidate): number }

/** `before`: decisions from then on are not yet learned from, epoch ms. */
export function learningFrom(
  relations: Relations,
  { bySuggestion }: Decisions,
  settings: TodaySettings,
  before: number,
): Learning {
  const counts = new Map(learnedKinds.map((kind) => [kind, { done: 0, snoozed: 0, refused: 0 }]))
  for (const decided of bySuggestion.values()) {
    const { did, at } = decided
    if (did === 'reopened' || at >= before || at < settings['today.learnFrom']) continue
    const count = counts.get(kindDecided(relations, decided) ?? 'deepen')
    if (count && kindDecided(relations, decided) !== undefined) count[did]++
  }
  const all = [...counts.values()].reduce(
    (sum, { done, snoozed, refused }) => ({ done: sum.done + done, gone: sum.gone + letGo(snoozed, refused) }),
    { done: 0, gone: 0 },
  )
  const usual = (1 + all.done) / (2 + all.done + all.gone)
  const prior = settings['today.learnPrior']
  const lessons = learnedKinds.map((kind): Lesson => {
    const { done, snoozed, refused } = counts.get(kind) ?? { done: 0, snoozed: 0, refused: 0 }
    const basis = prior + done + letGo(snoozed, refused)
    const share = basis === 0 ? usual : (prior * usual + done) / basis
    return { kind, done, snoozed, refused, share, factor: share / usual }
  })
  const factors = new Map(lessons.map(({ kind, factor }) => [kind, factor]))
  return { lessons, factorOf: (candidate) => factors.get(kindOf(candidate) ?? 'deepen') ?? 1 }
}

const letGo = (snoozed: number, refused: number): number => snoozed / 2 + refused

/** Undefined for what is owed, which is never learned about. */
export function kindOf({ action, reason }: Pick<Candidate, 'action' | 'reason'>): LearnedKind | undefined {
  if (action === 'rekindle')
    return reason.kind === 'rhythm'
      ? 'rekindle-rhythm'
      : reason.kind === 'lapsed'
        ? 'rekindle-lapsed'
        : 'rekindle-fading'
  return learnable(action)
}

const learnable = (action: Action): LearnedKind | undefined =>
  action === 'congratulate-properly' || action === 'deepen' || action === 'introduce' ? action : undefined

/** What a decision was about, told from its last contact and how long that was ago when it was decided on. */
function kindDecided({ world, byRoot }: Relations, { action, root, suggestion, at }: Decided): LearnedKind | undefined {
  if (action !== 'rekindle') return learnable(action)
  const person = root === undefined ? undefined : personOf(world.identity, root)
  const relation = person === undefined ? undefined : byRoot.get(person)
  if (person !== undefined && rhythmFor(world, person, rolesOf(world, person)) !== null) return 'rekindle-rhythm'
  const last = Number(suggestion.slice(suggestion.lastIndexOf('/') + 1))
  const silent = (at - last) / day
  const gap = relation?.history.usualGap
  const lapses = gap === undefined || gap === null ? 365 : Math.min(365, Math.max(90, 8 * gap))
  return silent > lapses ? 'rekindle-lapsed' : 'rekindle-fading'
}
