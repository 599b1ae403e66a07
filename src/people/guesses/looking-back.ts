/**
 * How good the model would have been on the history that is here already: at past ends of months it is asked of what had
 * happened by then and nothing else, and what came is looked up. Recalibration is learned forwards only, as it would have been.
 */
import { logOdds, sigmoid } from '../relation/vitality.ts'
import type { Relations } from '../relations.ts'
import { atOf } from '../world/facts.ts'
import { idOf } from '../world/identity.ts'
import { day } from '../world/world.ts'
import { enough } from './guesses.ts'
import { outcomeOf, outcomesAt } from './outcomes.ts'
import { bent, type Came, fitted } from './recalibration.ts'
import { type BandShare, type Bin, bandsOf, curveOf, type Scores, scoresOf, type Told } from './reliability.ts'
import { lotOf } from './sample.ts'
import { tieAt } from './tie-at.ts'

export type BackMonth = { at: number; count: number; came: number; expected: number }
export type LookingBack = {
  /** Days ahead that were asked about. */
  horizon: number
  /** People looked back on, of all with anything dated. */
  people: { asked: number; of: number }
  months: BackMonth[]
  count: number
  came: number
  expected: number
  /** Guesses whose outcome could not be seen. */
  unseen: number
  curve: Bin[]
  bands: BandShare[]
  scores: Scores | null
  /** Guesses made when enough earlier ones were resolved, by the model alone and bent by these; null before. */
  bent: { count: number; before: Scores; after: Scores } | null
}

const horizon = 90
const longestBack = 24
/** Interactions looked through in all, months times what happened: about half a second's work. */
const mostSteps = 4_000_000
const mostPeople = 5000

type Guess = Told & { z: number; at: number }

/** A generator, so that whoever runs it can let others have a turn: it yields after every few people. */
export function* lookBack(relations: Relations): Generator<undefined, LookingBack> {
  const { world, at } = relations
  const months = monthEnds(world.facts.size === 0 ? at : earliest(relations), at)
  const { chosen, of } = drawn(relations, months.length)
  const outcomes = outcomesAt(world, at)
  const guesses: Guess[] = []
  let unseen = 0
  for (const [place, { id, root, rows }] of chosen.entries()) {
    if (place % 50 === 49) yield
    for (const month of months) {
      const z = logOdds('in', tieAt(world, root, rows, month), month, horizon)
      if (z === Number.NEGATIVE_INFINITY) continue
      const { is } = outcomeOf(outcomes, rows, { target: 'in', at: month, due: month + horizon * day })
      if (is === 'unseen') unseen++
      if (is !== 'came' && is !== 'silent') continue
      const stretch = Math.floor(month / (horizon * day))
      guesses.push({ chance: sigmoid(z), came: is === 'came', person: id, stretch, z, at: month })
    }
  }
  yield
  return {
    horizon,
    people: { asked: chosen.length, of },
    months: months.map((month) => monthOf(month, guesses)).filter(({ count }) => count > 0),
    ...counted(guesses),
    unseen,
    curve: curveOf(guesses),
    bands: bandsOf(guesses),
    scores: scoresOf(guesses),
    bent: bentForwards(guesses, months),
  }
}

/** First moments of months after `from`, of which the outcome was known at `to`; the latest of them, rising. */
function monthEnds(from: number, to: number): number[] {
  const ends: number[] = []
  const last = new Date(to - horizon * day)
  for (let back = 0; back < longestBack; back++) {
    const end = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - back, 1)
    if (end <= from) break
    ends.unshift(end)
  }
  return ends
}

const earliest = ({ world, byRoot }: Relations): number => {
  let first = Number.POSITIVE_INFINITY
  for (const { history } of byRoot.values()) {
    const [row] = history.rows
    if (row !== undefined) first = Math.min(first, atOf(world.facts, row))
  }
  return first
}

/** By lot, never by how near somebody is now: that would be to know beforehand who stayed. */
function drawn({ world, byRoot }: Relations, months: number) {
  const all = [...byRoot.values()]
    .filter(({ history }) => history.rows.length > 0)
    .map(({ root, history: { rows } }) => ({ root, rows, id: idOf(world.identity, root) }))
    .map((one) => ({ ...one, lot: lotOf(one.id) }))
    .sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
  let steps = 0
  const until = all.findIndex(({ rows }, place) => {
    steps += rows.length * Math.max(1, months)
    return place >= mostPeople || steps > mostSteps
  })
  return { chosen: until < 0 ? all : all.slice(0, until), of: all.length }
}

function monthOf(at: number, guesses: readonly Guess[]): BackMonth {
  return { at, ...counted(guesses.filter((guess) => guess.at === at)) }
}

const counted = (guesses: readonly Told[]) => ({
  count: guesses.length,
  came: guesses.filter(({ came }) => came).length,
  expected: guesses.reduce((sum, { chance }) => sum + chance, 0),
})

function bentForwards(guesses: readonly Guess[], months: readonly number[]): LookingBack['bent'] {
  const before: Told[] = []
  const after: Told[] = []
  for (const month of months) {
    const known: Came[] = guesses.filter(({ at }) => at + horizon * day <= month)
    if (known.length < enough) continue
    const learned = fitted(known)
    for (const guess of guesses) {
      if (guess.at !== month) continue
      before.push(guess)
      after.push({ ...guess, chance: bent(guess.z, learned) })
    }
  }
  const [was, is] = [scoresOf(before), scoresOf(after)]
  return was === null || is === null ? null : { count: before.length, before: was, after: is }
}
