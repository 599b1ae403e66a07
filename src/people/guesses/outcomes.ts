/** What came of the guesses that were kept: each asked of what happened up to its due date, of whoever the person is now. */
import type { Direction, RecordOf, Time } from '../../connectors/record.ts'
import { isContact } from '../relation/history.ts'
import { type Moment, momentAt } from '../relation/moment.ts'
import type { Target } from '../relation/vitality.ts'
import { atOf, countUntil, isSent } from '../world/facts.ts'
import { personOf } from '../world/identity.ts'
import { day, type World } from '../world/world.ts'
import { couldSee, type Sight, sightOf } from './sight.ts'

/** One guess, as it was kept. */
export type Kept = {
  id: string
  /** Handle it was kept under. */
  person: string
  target: Target
  at: Time
  due: Time
  /** Days. */
  horizon: number
  /** The model's own log-odds. */
  z: number
  /** The chance that was told. */
  told: number
}

/** `unseen`: the due date has passed, and not all that could have happened until then was visible. */
export type Outcome = { is: 'came'; row: number } | { is: 'silent' } | { is: 'pending' } | { is: 'unseen' }

/** When the line was written, which guesses kept here say of themselves. */
export const writtenField = 'writtenAt'

/** The guess of a record; undefined where it is none: after the fact, over no time, or with no chance in it. */
export function keptFrom({
  id,
  person,
  at,
  due,
  value,
  target = 'in',
  logOdds,
  more,
}: RecordOf<'prediction'>): Kept | undefined {
  if (!(due > at) || !(value >= 0 && value <= 1)) return undefined
  const written = more?.[writtenField]
  if (typeof written === 'string' && !(Date.parse(written) >= at)) return undefined
  const z = logOdds !== undefined && Number.isFinite(logOdds) ? logOdds : oddsOf(value)
  return { id, person, target, at, due, horizon: (due - at) / day, z, told: value }
}

/** Nobody is surer than one in a million. */
function oddsOf(value: number): number {
  const held = Math.min(1 - 1e-6, Math.max(1e-6, value))
  return Math.log(held / (1 - held))
}

export type Outcomes = {
  world: World
  sight: Sight
  /** Due dates after it are still to come. */
  until: Time
  moment: Moment
}

export const outcomesAt = (world: World, until: Time, sight: Sight = sightOf(world)): Outcomes => ({
  world,
  sight,
  until,
  moment: momentAt(until),
})

/** Every guess made by the moment `at`, by the person it is on now; `strangers` are guesses on nobody that is known. */
export function keptBy(world: World, at: Time): { byRoot: Map<number, Kept[]>; strangers: number } {
  const byRoot = new Map<number, Kept[]>()
  let strangers = 0
  for (const record of world.register.prediction.values()) {
    if (record.at > at) continue
    const kept = keptFrom(record)
    const handle = world.identity.index.get(record.person)
    if (kept === undefined) continue
    if (handle === undefined) {
      strangers++
      continue
    }
    const root = personOf(world.identity, handle)
    const others = byRoot.get(root)
    if (others) others.push(kept)
    else byRoot.set(root, [kept])
  }
  return { byRoot, strangers }
}

const ways = { in: ['received'], any: ['sent', 'received'] } as const satisfies Record<Target, readonly Direction[]>

/** What came of one guess on the person whose rows these are, in the order of time. */
export function outcomeOf(
  { world, sight, until, moment }: Outcomes,
  rows: readonly number[],
  { target, at, due }: Pick<Kept, 'target' | 'at' | 'due'>,
): Outcome {
  if (due > until) return { is: 'pending' }
  if (!couldSee(sight, rows, ways[target], at, due)) return { is: 'unseen' }
  const { facts } = world
  for (let place = countUntil(facts, rows, at); place < rows.length; place++) {
    const row = rows[place]
    if (row === undefined || atOf(facts, row) > due) break
    if (target === 'in' && isSent(facts, row)) continue
    if (isContact(facts, row, moment)) return { is: 'came', row }
  }
  return { is: 'silent' }
}
