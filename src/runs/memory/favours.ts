/** Takes favours away that were noted, so that they can be brought back. Times are epoch ms. */
import type { RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import { keep } from '../log/keep.ts'

type Favour = RecordOf<'favour'>

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
