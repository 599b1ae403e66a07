/** What the user says about what Rapport says: a suggestion done or put off, a person that matters. */
import type { RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { day, membersOf } from '../../people/index.ts'
import { Refused } from '../../tools/refused.ts'
import { personRoot } from '../answers/today.ts'
import { ask } from '../ask.ts'
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

/**
 * Marks somebody as a person one wants a relationship with, or takes the mark away.
 * @throws Refused where nobody is known by this handle.
 */
export async function markKey(
  desk: Desk,
  asker: Asker,
  id: string,
  key: boolean,
  now: number,
): Promise<RecordOf<'person'>> {
  const { world, ...asked } = await ask(desk, asker)
  const handle = handleFrom(desk, id)
  const root = personRoot({ world, ...asked }, handle)
  if (root === undefined) throw new Refused(`Nobody is known as "${handle}": look for the name with "rapport people".`)
  const records = new Map<string, RecordOf<'person'>>()
  for (const member of membersOf(world.identity, root))
    for (const record of world.recordsOf.get(member) ?? []) records.set(record.handles.toSorted().join(' '), record)
  // The mark stands on the record of the one handle; where it is taken away, it is taken from every record that has it.
  const own = records.get(handle) ?? { type: 'person', handles: [handle] }
  if (!key)
    for (const record of records.values())
      if (record.key && record !== own) await keep(desk, asker, unmarked(record), now)
  return keep(desk, asker, key ? { ...own, key } : unmarked(own), now)
}

function unmarked(record: RecordOf<'person'>): RecordOf<'person'> {
  const { key: _, ...rest } = record
  return rest
}
