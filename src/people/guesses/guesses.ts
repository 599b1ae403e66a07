/**
 * The chances as they are told: the model's, and once enough guesses of this workspace have come true or not, the model's
 * bent by what was learned from them. Learnt at the beginning of the week that is asked about, so that no number wobbles
 * from one day to the next; only guesses due by then, of which all could be seen, are learnt from.
 */
import type { Relation } from '../relation/relation.ts'
import { likelyToAnswer, logOdds, type Target, type TieState } from '../relation/vitality.ts'
import type { Relations } from '../relations.ts'
import type { World } from '../world/world.ts'
import { type Kept, keptBy, type Outcomes, outcomeOf, outcomesAt } from './outcomes.ts'
import { bent, type Came, fitted, type Recalibration, unchanged } from './recalibration.ts'
import { weekStart } from './week.ts'

/** Resolved guesses that somebody does something, from which on a number may be shown. */
export const enough = 100

export type Guesses = {
  /** Whether enough of this workspace's own guesses are resolved for a number to be shown. */
  calibrated: boolean
  /**
   * Probability that they do something (`in`), or either does (`any`), within `horizon` days after the moment asked, or
   * after another `moment` by what is learned now.
   */
  chance(target: Target, tie: TieState, horizon: number, moment?: number): number
  /** Probability that they answer within 30 days if we write now; a question of its own, and not bent. */
  answer(tie: TieState): number
  /** What was learned for each target, whether it is used yet or not, and from how many guesses. */
  learned: Record<Target, Recalibration & { resolved: number }>
}

type Sums = { relation: Relation | undefined; kept: readonly Kept[]; in: Came[]; any: Came[] }
type State = {
  at: number
  week: number
  /** What the guesses and their owners were worked out on. */
  registered: number
  print: string
  joins: number
  /** How many handles there were, where a guess is on one that is not known yet. */
  handles: number | undefined
  outcomes: Outcomes
  byRoot: Map<number, Sums>
  learned: Guesses['learned']
  guesses: Guesses
}

const states = new WeakMap<Relations, State>()

/** The chances at the moment that the relations were brought to; worked out again only where something may differ. */
export function guessesOf(relations: Relations): Guesses {
  const { world, at, byRoot } = relations
  const week = weekStart(at)
  let state = states.get(relations)
  if (state === undefined || state.week !== week || isAnew(state, world)) {
    const outcomes = outcomesAt(world, week)
    const sums = new Map<number, Sums>()
    const kept = keptBy(world, at)
    for (const [root, these] of kept.byRoot) sums.set(root, summed(outcomes, byRoot.get(root), these))
    const learned = learn(sums)
    const { registered, joins, identity } = world
    const handles = kept.strangers > 0 ? identity.handles.length : undefined
    const print = printOf(world)
    state = {
      at,
      week,
      registered,
      print,
      joins,
      handles,
      outcomes,
      byRoot: sums,
      learned,
      guesses: guessesAt(at, learned),
    }
    states.set(relations, state)
    return state.guesses
  }
  let changed = false
  for (const [root, known] of state.byRoot) {
    const relation = byRoot.get(root)
    if (relation === known.relation) continue
    const fresh = summed(state.outcomes, relation, known.kept)
    state.byRoot.set(root, fresh)
    changed ||= !isSame(fresh.in, known.in) || !isSame(fresh.any, known.any)
  }
  if (changed) state.learned = learn(state.byRoot)
  if (changed || state.at !== at) {
    state.at = at
    state.guesses = guessesAt(at, state.learned)
  }
  return state.guesses
}

/** Whether other guesses count, or others are meant by them, than when they were last looked through. */
function isAnew(state: State, world: World): boolean {
  if (state.joins !== world.joins) return true
  if (state.handles !== undefined && state.handles !== world.identity.handles.length) return true
  if (state.registered === world.registered) return false
  // A note or a decision changes no guess; only what guesses rest on does.
  if (state.print !== printOf(world)) return true
  state.registered = world.registered
  return false
}

/** Another where other guesses are kept, or another coverage is told. */
function printOf({ register: { prediction, coverage } }: World): string {
  let hash = 0
  for (const { at, due, value, logOdds = 0 } of prediction.values())
    for (const part of [at, due, value * 1e9, logOdds * 1e7]) hash = (Math.imul(hash, 31) + (part % 0x7fffffff)) | 0
  return `${prediction.size} ${hash} ${[...coverage.keys()].join()}`
}

/** The model alone, before anything is learned. */
export const plainGuesses = (at: number): Guesses =>
  guessesAt(at, { in: { ...unchanged, resolved: 0 }, any: { ...unchanged, resolved: 0 } })

function guessesAt(at: number, learned: Guesses['learned']): Guesses {
  const calibrated = learned.in.resolved >= enough
  const used = calibrated ? learned : { in: unchanged, any: unchanged }
  return {
    calibrated,
    learned,
    chance: (target, tie, horizon, moment = at) => bent(logOdds(target, tie, moment, horizon), used[target]),
    answer: (tie) => likelyToAnswer(tie, at),
  }
}

function summed(outcomes: Outcomes, relation: Relation | undefined, kept: readonly Kept[]): Sums {
  const sums: Sums = { relation, kept, in: [], any: [] }
  // Of somebody of whom nothing is known any more, nobody can tell whether they came.
  if (relation === undefined || relation.history.rows.length === 0) return sums
  for (const one of kept) {
    const { is } = outcomeOf(outcomes, relation.history.rows, one)
    if (is === 'came' || is === 'silent') sums[one.target].push({ z: one.z, came: is === 'came' })
  }
  return sums
}

function learn(sums: ReadonlyMap<number, Sums>): Guesses['learned'] {
  const learnedFor = (target: Target) => {
    const all: Came[] = []
    for (const one of sums.values()) all.push(...one[target])
    return { ...fitted(inOrder(all)), resolved: all.length }
  }
  return { in: learnedFor('in'), any: learnedFor('any') }
}

/** In an order of their own, so that not even the last digit hangs on what arrived first. */
const inOrder = (all: Came[]): Came[] => all.sort((a, b) => a.z - b.z || Number(a.came) - Number(b.came))

const isSame = (a: readonly Came[], b: readonly Came[]): boolean =>
  a.length === b.length && a.every(({ z, came }, at) => z === b[at]?.z && came === b[at].came)
