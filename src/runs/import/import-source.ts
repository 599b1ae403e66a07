/** Takes in one source, or looks what taking it in would give. */
import { createHash } from 'node:crypto'
import type { Content, Skipped } from '../../connectors/connector.ts'
import { createReport, type FileReport, type NewEntry, readSource, type Source } from '../../intake/index.ts'
import type { Asker } from '../../ledger/entry.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import type { Beforehand } from './beforehand.ts'
import { keepContents } from './contents.ts'
import type { ImportOptions } from './import-files.ts'

export type SourceOptions = Pick<ImportOptions, 'now' | 'zone' | 'signal' | 'onRecord'> & {
  /** What the user calls the file. */
  name: string
  context: Beforehand & { owners: readonly string[] }
  tell(progress: { entry: string; counted: number; inserted: number }, always?: boolean): void
  /** So many bytes of an entry are read. */
  reach(entry: string, bytes: number): void
  /** It goes into the journal under this number. */
  started?(source: number): void
}

/** What becomes of a batch of entries. */
type Store = (batch: readonly NewEntry[]) => Promise<{ inserted: number; duplicates: number }>

/** Entries that go to the ledger at once. */
const batchSize = 1000

/** @throws Refused where it proves unreadable in the middle; nothing of it is kept then. */
export async function importSource(
  desk: Desk,
  asker: Asker,
  source: Source,
  options: SourceOptions,
): Promise<FileReport> {
  const { ledger } = desk
  const { archive, network, format } = source
  const there = new Set((await ledger.sources(asker)).filter((one) => one.retractedAt === null).map(({ id }) => id))
  const facts = `${archive.bytes}/${archive.entries.length}/${format}`
  const known = await ledger.startSource(asker, {
    kind: 'file',
    name: options.name,
    print: createHash('sha1').update(facts).digest('hex').slice(0, 16),
    network,
    format,
    at: options.now,
  })
  options.started?.(known)
  const earlier = (await ledger.sources(asker)).find(({ id }) => id === known)?.report
  const store: Store = (batch) => ledger.append(asker, known, batch)
  let told: FileReport
  try {
    await using contents = keepContents(desk, asker)
    told = await walk(desk, source, options, store, contents.take)
  } catch (error) {
    // A file that proves unreadable in the middle leaves nothing behind; what it brought at an earlier time stays.
    if (error instanceof Refused && !there.has(known)) await ledger.retract(asker, known)
    throw error
  }
  if (!options.signal?.aborted) await ledger.finishSource(asker, known, withEarlier(told, earlier))
  return told
}

/** The journal tells the last giving by its own figures, and what came in by the earlier ones beside them. */
function withEarlier(told: FileReport, report: unknown): FileReport {
  if (typeof report !== 'object' || report === null || !('inserted' in report)) return told
  const before = 'earlier' in report && typeof report.earlier === 'object' ? report.earlier : null
  const times = before !== null && 'times' in before ? Number(before.times) : 0
  const sum = before !== null && 'inserted' in before ? Number(before.inserted) : 0
  return { ...told, earlier: { times: times + 1, inserted: sum + Number(report.inserted) } }
}

/** The report that an import would give, with how much of it would be new. Nothing is kept. */
export async function previewSource(
  desk: Desk,
  asker: Asker,
  source: Source,
  options: SourceOptions,
): Promise<FileReport> {
  // Within one file an event may be told twice; it would be new once.
  const seen = new Set<string>()
  const report = await walk(desk, source, options, async (batch) => {
    const known = await desk.ledger.knownKeys(
      asker,
      batch.map(({ key }) => key),
    )
    const fresh = batch.filter(({ key }) => !known.has(key) && !seen.has(key))
    for (const { key } of fresh) seen.add(key)
    return { inserted: fresh.length, duplicates: batch.length - fresh.length }
  })
  return { ...report, preview: true }
}

/** `take`: is given what is in files, piece by piece, and tells what is wrong with one. */
async function walk(
  desk: Desk,
  source: Source,
  options: SourceOptions,
  store: Store,
  take?: (piece: Content) => Promise<Skipped | undefined>,
): Promise<FileReport> {
  const { name, context, now, zone = 'UTC', signal, onRecord, tell, reach } = options
  const report = createReport({ ...source, archive: { ...source.archive, name } })
  const progress = { entry: '', counted: 0, inserted: 0 }
  let batch: NewEntry[] = []
  const keep = async () => {
    const stored = await store(batch)
    report.stored(stored)
    progress.inserted += stored.inserted
    batch = []
  }
  const known = { connectors: desk.connectors, now, zone, ...context }
  for await (const item of readSource(source, known)) {
    report.take(item)
    if (item.type === 'entry') {
      progress.counted++
      onRecord?.(item.entry.record)
      batch.push(item.entry)
      if (batch.length >= batchSize) {
        await keep()
        tell(progress)
      }
    } else if (item.type === 'content') {
      const wrong = await take?.(item)
      if (wrong) report.take(wrong)
    } else if (item.type === 'reached') {
      progress.entry = item.entry
      reach(item.entry, item.bytes)
      tell(progress)
    }
    if (signal?.aborted) break
  }
  if (batch.length > 0) await keep()
  const told = report.end()
  if (signal?.aborted) return told
  if (progress.counted === 0 && told.skipped.length > 0)
    throw new Refused(
      `${name} holds nothing that Rapport can read${firstReason(told)}: ask the network for a new export.`,
    )
  tell(progress, true)
  return told
}

const firstReason = ({ skipped }: FileReport) => (skipped[0] ? ` (${skipped[0].entry}: ${skipped[0].reason})` : '')
