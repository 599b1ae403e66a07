/** Builds small worlds for tests: who was in touch on which day, and what was guessed of them. */
import type { FactRecord, RecordOf } from '../../connectors/record.ts'
import { createRelations, type Relations, refresh } from '../relations.ts'
import { addEntry, addReading } from '../world/fold.ts'
import { packLabels } from '../world/labels.ts'
import { createWorld, day, type World } from '../world/world.ts'

/** A Monday. */
export const start = Date.UTC(2025, 0, 6)
export const on = (days: number) => start + days * day

export const contact = (
  who: number,
  days: number,
  sent = false,
  more: Partial<RecordOf<'interaction'>> = {},
): FactRecord => ({
  type: 'interaction',
  id: `${who} ${days} ${sent}`,
  at: on(days),
  account: 'toot:us',
  direction: sent ? 'sent' : 'received',
  kind: 'message',
  with: [`toot:p${who}`],
  text: 'words',
  ...more,
})

export const guess = (
  who: number,
  days: number,
  horizon = 30,
  more: Partial<RecordOf<'prediction'>> = {},
): FactRecord => ({
  type: 'prediction',
  id: `${days} ${who} ${horizon}`,
  at: on(days),
  due: on(days + horizon),
  person: `toot:p${who}`,
  value: 0.6,
  logOdds: Math.log(0.6 / 0.4),
  target: 'in',
  ...more,
})

export const covered = (from: number, to: number): FactRecord => ({
  type: 'coverage',
  account: 'toot:us',
  from: on(from),
  to: on(to),
  received: ['message'],
  sent: ['message'],
})

const stock = packLabels({
  mode: 'engage',
  subject: 'others',
  intents: [],
  canned: true,
  sell: false,
  breach: false,
  pleasantry: false,
  praise: false,
  read: true,
})

export const keyOf = (record: FactRecord) => JSON.stringify(record)

export function worldOf(records: readonly FactRecord[]): World {
  const world = createWorld()
  for (const [at, record] of records.entries()) {
    addEntry(world, { seq: at + 1, key: keyOf(record), record })
    if (record.type === 'interaction' && record.labels?.canned)
      addReading(world, { seq: at + 1, labels: stock, print: null })
  }
  return world
}

export function at(records: readonly FactRecord[], days: number): Relations {
  const relations = createRelations(worldOf(records))
  refresh(relations, on(days))
  return relations
}
