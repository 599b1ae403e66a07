/** Sets goals and closes them. Times are epoch ms. */
import type { RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { Refused } from '../../tools/refused.ts'
import type { Measure } from '../choices.ts'
import type { Desk } from '../desk.ts'
import { freshId, keep } from './keep.ts'

export type NewGoal = { aim: string; measure: Measure; target: number; start: number; due: number }

/** @throws Refused where it would end before it begins. */
export async function addGoal(desk: Desk, asker: Asker, goal: NewGoal, now: number): Promise<RecordOf<'goal'>> {
  const { aim, measure, target, start, due } = goal
  if (due <= start) throw new Refused('A goal must be due after its start: give a later date.')
  if (!(target > 0)) throw new Refused('A target must be more than nothing: give a number above 0.')
  return keep(desk, asker, { type: 'goal', id: freshId(now), aim, measure, target, start, due }, now)
}

/** @throws Refused where no goal has this id, or it is closed already. */
export async function closeGoal(desk: Desk, asker: Asker, id: string, now: number): Promise<RecordOf<'goal'>> {
  const [entry] = await desk.ledger.byKey(asker, [`goal:${id}`])
  if (entry?.record.type !== 'goal')
    throw new Refused(`No goal has the id "${id.slice(0, 80)}": "rapport goal list" shows them.`)
  if (entry.record.closedAt !== undefined) throw new Refused('This goal is closed already: nothing was changed.')
  return keep(desk, asker, { ...entry.record, closedAt: now }, now)
}
