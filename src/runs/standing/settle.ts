/** Settles a favour that was asked, and takes that back. */
import type { RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import { keep } from '../log/keep.ts'

/**
 * `at`: when it was done, epoch ms; null where it is not done after all. Saying the same twice changes nothing more.
 * @throws Refused where no favour has this id, it was never asked for, or it would be done before it was asked.
 */
export async function settle(
  desk: Desk,
  asker: Asker,
  id: string,
  at: number | null,
  now: number,
): Promise<RecordOf<'favour'>> {
  const [entry] = await desk.ledger.byKey(asker, [`favour:${id}`])
  const favour = entry?.record
  if (favour?.type !== 'favour' || favour.undone)
    throw new Refused(`No favour has the id "${id.slice(0, 80)}": the person's page shows them.`)
  if (favour.side === 'given' || favour.side === 'received')
    throw new Refused(
      'Only a favour that was asked for can be settled: this one is done already; note the one that answers it.',
    )
  if (at !== null && at < favour.at)
    throw new Refused('A favour cannot be done before it was asked for: give a later time with "at".')
  if (favour.settledAt === (at ?? undefined)) return favour
  const { settledAt: _, ...open } = favour
  return keep(desk, asker, at === null ? open : { ...open, settledAt: at }, now)
}
