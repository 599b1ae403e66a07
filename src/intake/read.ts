/** Turns a source into entries for the ledger: spelled, dated, keyed, one after another. */
import type { Reached, Skipped } from '../connectors/connector.ts'
import type { Connectors } from '../connectors/load.ts'
import type { Time } from '../connectors/record.ts'
import { dateCheck } from './dates.ts'
import { keyed, type NewEntry } from './keyed.ts'
import type { Source } from './source.ts'
import { spelled } from './spelled.ts'

export type Incoming = { type: 'entry'; entry: NewEntry } | Skipped | Reached

export type IntakeContext = {
  connectors: Connectors
  /** The present moment; later dates than two days from it are none. */
  now: Time
  /** IANA zone for times that the source writes without one. */
  zone: string
  /** When the file was made, where the caller knows better than the file. */
  madeAt?: Time
}

/**
 * Reads a source from beginning to end; nothing of it is kept in memory. What is wrong with a record is an item.
 * Throws `Refused` where the file turns out to be damaged or above a limit in the middle: the caller takes back what
 * came before.
 */
export async function* readSource(source: Source, context: IntakeContext): AsyncGenerator<Incoming> {
  const madeAt = Math.min(context.madeAt ?? source.archive.modifiedAt, context.now)
  const { connectors, now, zone } = context
  const check = dateCheck(connectors, now)
  let entry = source.archive.name
  const skipped = (reason: string): Skipped => ({ type: 'skipped', entry, reason, count: 1 })
  for (const { path, reason } of source.archive.refused) yield { type: 'skipped', entry: path, reason, count: 1 }
  for await (const item of source.reader.read(source.archive, { madeAt, zone })) {
    if (item.type === 'skipped' || item.type === 'reached') {
      entry = item.entry
      yield item
      continue
    }
    const record = spelled(connectors, item)
    if (record === undefined) {
      yield skipped(`a record with a handle that is none (${item.type})`)
      continue
    }
    const dated = check(record)
    if (dated.told !== undefined) yield skipped(dated.told)
    if ('record' in dated) yield { type: 'entry', entry: keyed(dated.record, madeAt) }
  }
}
