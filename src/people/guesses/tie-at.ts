/** The state of a tie at any earlier moment, and nothing else of the person: so that years can be looked back over quickly. */
import { isContact } from '../relation/history.ts'
import { momentAt } from '../relation/moment.ts'
import { lastSeen, type TieState } from '../relation/vitality.ts'
import { atOf, isSent } from '../world/facts.ts'
import { dayOf, type World } from '../world/world.ts'

/** `rows` of the person in the order of time; the same as the whole history at that moment would say. */
export function tieAt(world: World, root: number, rows: readonly number[], at: number): TieState {
  const { facts } = world
  const moment = momentAt(at)
  const tie: TieState = { last: null, lastIn: null, days: 0, inDays: 0 }
  let today = Number.NaN
  let theirs = Number.NaN
  for (const row of rows) {
    const when = atOf(facts, row)
    if (when > at) break
    if (!isContact(facts, row, moment)) continue
    const date = dayOf(when)
    if (date !== today) tie.days++
    today = date
    tie.last = when
    if (isSent(facts, row)) continue
    if (date !== theirs) tie.inDays++
    theirs = date
    tie.lastIn = when
  }
  const seen = lastSeen(world, root, moment)
  if (seen !== undefined) tie.seen = Math.max(seen, tie.lastIn ?? seen)
  return tie
}
