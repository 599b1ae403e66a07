/** Turns a source into entries for the ledger: spelled, dated, keyed, one after another. */
import {
  blankContext,
  type Content,
  isFact,
  type Reached,
  type ReadContext,
  type Skipped,
} from '../connectors/connector.ts'
import type { Connectors } from '../connectors/load.ts'
import { mailed, type UnreadNotice } from '../connectors/notices.ts'
import type { FactRecord, Time } from '../connectors/record.ts'
import { fromBatches } from '../tools/batches.ts'
import { dateCheck } from './dates.ts'
import { itemsOf } from './items.ts'
import { keyed, type NewEntry } from './keyed.ts'
import type { Source } from './source.ts'
import { spelled } from './spelled.ts'

export type Incoming = { type: 'entry'; entry: NewEntry } | Skipped | Reached | UnreadNotice | Content

/** What readers are told beforehand may be left out. */
export type IntakeContext = Partial<Omit<ReadContext, 'madeAt'>> & {
  connectors: Connectors
  /** The present moment; later dates than two days from it are none. */
  now: Time
  /** IANA zone for times that the source writes without one. */
  zone: string
}

/**
 * Reads a source from beginning to end; nothing of it is kept in memory. `toBatches` gives it in larger pieces. What is wrong with a record is an item.
 * Throws `Refused` where the file turns out to be damaged or above a limit in the middle: the caller takes back what
 * came before.
 */
export function readSource(source: Source, context: IntakeContext): AsyncIterable<Incoming> {
  return fromBatches(batchesOf(source, context))
}

async function* batchesOf(source: Source, { connectors, now, ...known }: IntakeContext): AsyncGenerator<Incoming[]> {
  const seenAt = Math.min(source.archive.modifiedAt, now)
  const check = dateCheck(connectors, now)
  let entry = source.archive.name
  const skipped = (reason: string): Skipped => ({ type: 'skipped', entry, reason, count: 1 })
  yield source.archive.refused.map(({ path, reason }) => ({ type: 'skipped', entry: path, reason, count: 1 }))
  for await (const items of itemsOf(source, { ...blankContext, ...known, madeAt: seenAt })) {
    const incoming: Incoming[] = []
    for (const item of items) {
      if (!isFact(item)) {
        entry = item.entry
        incoming.push(item)
        continue
      }
      const record = spelled(connectors, item)
      if (record === undefined) {
        incoming.push(skipped(`a record with a handle that is none (${item.type})`))
        continue
      }
      const dated = check(record)
      if (dated.told !== undefined)
        incoming.push({ ...skipped(dated.told), ...('record' in dated && { kept: true as const }) })
      if ('record' in dated)
        incoming.push({ type: 'entry', entry: keyed(dated.record, seenBy(source, dated.record, seenAt)) })
    }
    yield incoming
  }
}

/** A notification mail tells what was to be seen when it was sent: whatever another source saw later counts more. */
function seenBy({ reader }: Source, record: FactRecord, seenAt: Time): Time {
  // Among themselves they stay in order, and all of them come before any word that is given here.
  if (record.type === 'note' && reader.givesWay) return Math.floor(seenAt / 1000)
  if (record.type !== 'interaction' || record.at === null || !record.id.startsWith(mailed)) return seenAt
  return Math.min(seenAt, record.at)
}
