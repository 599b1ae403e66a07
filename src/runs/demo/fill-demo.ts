/** Fills a workspace with an invented business, so that one can look around before bringing anything of one's own. */
import { keyed, type NewEntry } from '../../intake/index.ts'
import { spelled } from '../../intake/spelled.ts'
import type { Asker } from '../../ledger/entry.ts'
import type { Desk } from '../desk.ts'
import { type ImportProgress, readAll } from '../import/import-files.ts'
import { demoRecords } from './records.ts'

export type DemoOptions = {
  /** The two years of the business end here, epoch ms. */
  now: number
  onProgress?: (progress: ImportProgress) => void
  signal?: AbortSignal
}
export type DemoReport = { accounts: string[]; interactions: number; people: number }

const name = 'Pilgrim Yard Bindery, an invented business'
/** Entries that go to the ledger at once. */
const batchSize = 1000

/**
 * Filled again it adds nothing, and stopped half-way it goes on where it was, as of the moment it was begun. Who took the
 * demo back gets a new one.
 */
export async function fillDemo(desk: Desk, asker: Asker, options: DemoOptions): Promise<DemoReport> {
  const { ledger } = desk
  const known = (await ledger.sources(asker)).find(({ kind, retractedAt }) => kind === 'demo' && retractedAt === null)
  const now = known?.startedAt ?? options.now
  const { records, ...report } = demoRecords(now)
  if (known === undefined || known.finishedAt === null) {
    const print = String(now)
    const source = await ledger.startSource(asker, { kind: 'demo', name, print, at: now })
    const entries = records.flatMap((record): NewEntry[] => {
      const clean = spelled(desk.connectors, record)
      return clean ? [keyed(clean, now)] : []
    })
    let inserted = 0
    for (let start = 0; start < entries.length; start += batchSize) {
      if (options.signal?.aborted) return report
      inserted += (await ledger.append(asker, source, entries.slice(start, start + batchSize))).inserted
      const counted = Math.min(start + batchSize, entries.length)
      const share = counted / entries.length
      options.onProgress?.({ stage: 'importing', file: name, entry: '', counted, inserted, share })
    }
    await ledger.finishSource(asker, source, report)
  }
  await readAll(desk, asker, options)
  return report
}
