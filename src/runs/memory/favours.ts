/** Settles favours that were asked for, takes away what was noted by mistake, and undoes either. Times are epoch ms. */
import type { RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import { keep } from '../log/keep.ts'

type Favour = RecordOf<'favour'>

/**
 * `at`: when it was done; null where it is not done after all. Saying the same twice changes nothing more.
 * @throws Refused where no favour has this id, it was never asked for, or it would be done before it was asked or after `now`.
 */
export async function settleFavour(
  desk: Desk,
  asker: Asker,
  id: string,
  at: number | null,
  now: number,
): Promise<Favour> {
  const favour = await favourOf(desk, asker, id)
  if (favour.undone) throw new Refused('This favour was taken away: bring it back before settling it.')
  if (favour.side === 'given' || favour.side === 'received')
    throw new Refused(
      'Only a favour that was asked for can be settled: this one is done already; note the one that answers it.',
    )
  if (at !== null && at < favour.at)
    throw new Refused('A favour cannot be done before it was asked for: give a later time with "at".')
  if (at !== null && at > Math.max(now, favour.at))
    throw new Refused('What is still to come is not done: settle the favour when it is.')
  if (favour.settledAt === (at ?? undefined)) return favour
  const { settledAt: _, ...open } = favour
  return keep(desk, asker, at === null ? open : { ...open, settledAt: at }, now)
}

/** Takes a favour away, or brings it back. @throws Refused where no favour has this id. */
export async function undoFavour(desk: Desk, asker: Asker, id: string, undone: boolean, now: number): Promise<Favour> {
  const { undone: _, ...favour } = await favourOf(desk, asker, id)
  return keep(desk, asker, undone ? { ...favour, undone } : favour, now)
}

async function favourOf(desk: Desk, asker: Asker, id: string): Promise<Favour> {
  const [entry] = await desk.ledger.byKey(asker, [`favour:${id}`])
  if (entry?.record.type !== 'favour')
    throw new Refused(`No favour has the id "${id.slice(0, 80)}": "rapport person" shows those of somebody.`)
  return entry.record
}
