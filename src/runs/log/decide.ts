/** What the user says about what Rapport says: a suggestion done or put off. */
import type { RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { day } from '../../people/index.ts'
import type { Desk } from '../desk.ts'
import { freshId, handleFrom, keep } from './keep.ts'

export type NewDecision = {
  suggestion: string
  person: string
  did: RecordOf<'decision'>['did']
  /** Epoch ms; a suggestion put off without it comes back in a week. */
  until?: number | undefined
}

/** @throws Refused where the person is no handle. */
export async function decide(
  desk: Desk,
  asker: Asker,
  { suggestion, person, did, until }: NewDecision,
  now: number,
): Promise<RecordOf<'decision'>> {
  const back = did === 'snoozed' ? (until ?? now + 7 * day) : undefined
  return keep(
    desk,
    asker,
    {
      type: 'decision',
      id: freshId(now),
      at: desk.moment(now),
      suggestion,
      person: handleFrom(desk, person),
      did,
      ...(back !== undefined && { until: back }),
    },
    now,
  )
}
