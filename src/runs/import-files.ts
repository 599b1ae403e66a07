/** Imports export files: all are looked at before the first is taken; each can be stopped anywhere and repeated. */
import { createHash } from 'node:crypto'
import type { FactRecord } from '../connectors/record.ts'
import { createReport, type FileReport, type NewEntry, openSource, readSource, type Source } from '../intake/index.ts'
import type { Asker } from '../ledger/entry.ts'
import { Refused } from '../tools/refused.ts'
import type { Desk } from './desk.ts'
import { readingRules, readTexts } from './read-texts.ts'

export type ImportProgress = {
  stage: 'importing' | 'reading'
  file: string
  /** The file inside the archive that is being read. */
  entry: string
  /** Interactions and other records met so far, and how many of them are new. */
  counted: number
  inserted: number
  /** 0 to 1, by bytes of the archive or by texts; null where it cannot be told. */
  share: number | null
}

export type ImportOptions = {
  now: number
  /** IANA zone for times that a source writes without one. */
  zone?: string
  signal?: AbortSignal | undefined
  onProgress?: (progress: ImportProgress) => void
  /** Is shown every record as it goes by. */
  onRecord?: ((record: FactRecord) => void) | undefined
  /** Does not wait until the texts are read; somebody else reads them. */
  noWait?: boolean
  /** When the files were made, where the caller knows better than the disk. */
  madeAt?: number
  /** What to call a file whose name on disk is not its own. */
  nameOf?: (path: string) => string
}

export type ImportReport = { files: FileReport[]; seconds: number }

/** Entries that go to the ledger at once. */
const batchSize = 1000
/** Milliseconds between two reports of progress. */
const tellEvery = 200

/**
 * @throws Refused where any of the files cannot be taken: nothing of any of them is kept then.
 */
export async function importFiles(
  desk: Desk,
  asker: Asker,
  files: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const begun = performance.now()
  const reports: FileReport[] = []
  await using opened = new AsyncDisposableStack()
  const sources: Source[] = []
  for (const file of files) sources.push(opened.use(await openSource(file, desk.connectors)))
  for (const [at, source] of sources.entries()) {
    const name = options.nameOf?.(files[at] ?? '') ?? source.archive.name
    reports.push(await importSource(desk, asker, source, name, options))
  }
  if (!options.noWait) await readAll(desk, asker, options)
  return { files: reports, seconds: (performance.now() - begun) / 1000 }
}

async function importSource(
  desk: Desk,
  asker: Asker,
  source: Source,
  name: string,
  options: ImportOptions,
): Promise<FileReport> {
  const { ledger, connectors } = desk
  const { archive, network, format } = source
  const report = createReport({ ...source, archive: { ...archive, name } })
  const known = await ledger.startSource(asker, {
    kind: 'file',
    name,
    print: createHash('sha1').update(`${archive.bytes}/${archive.entries.length}/${format}`).digest('hex').slice(0, 16),
    network,
    format,
    at: options.now,
  })
  const tell = teller(options, 'importing', name)
  const progress = { entry: '', counted: 0, inserted: 0, bytes: 0 }
  const reached = new Map<string, number>()
  let batch: NewEntry[] = []
  const store = async () => {
    const stored = await ledger.append(asker, known, batch)
    report.stored(stored)
    progress.inserted += stored.inserted
    batch = []
  }
  try {
    const context = {
      connectors,
      now: options.now,
      zone: options.zone ?? 'UTC',
      ...(options.madeAt !== undefined && { madeAt: options.madeAt }),
    }
    for await (const item of readSource(source, context)) {
      report.take(item)
      if (item.type === 'entry') {
        progress.counted++
        options.onRecord?.(item.entry.record)
        batch.push(item.entry)
        if (batch.length >= batchSize) {
          await store()
          tell(progress, shareOf(source, progress.bytes))
        }
      } else if (item.type === 'reached') {
        progress.entry = item.entry
        reached.set(item.entry, item.bytes)
        progress.bytes = reached.values().reduce((sum, bytes) => sum + bytes, 0)
        tell(progress, shareOf(source, progress.bytes))
      }
      if (options.signal?.aborted) break
    }
    if (batch.length > 0) await store()
  } catch (error) {
    // A file that proves unreadable in the middle leaves nothing behind.
    if (error instanceof Refused) await ledger.retract(asker, known)
    throw error
  }
  const told = report.end()
  if (options.signal?.aborted) return told
  if (progress.counted === 0 && told.skipped.length > 0)
    throw new Refused(
      `${name} holds nothing that Rapport can read${firstReason(told)}: ask the network for a new export.`,
    )
  await ledger.finishSource(asker, known, told)
  tell(progress, 1, true)
  return told
}

const firstReason = ({ skipped }: FileReport) => (skipped[0] ? ` (${skipped[0].entry}: ${skipped[0].reason})` : '')

function shareOf(source: Source, bytes: number): number | null {
  const total = source.archive.entries.reduce((sum, entry) => sum + (entry.size ?? 0), 0)
  return total === 0 ? null : Math.min(1, bytes / total)
}

/** Reads every unread text of the workspace, with progress. */
export async function readAll(
  desk: Desk,
  asker: Asker,
  options: Pick<ImportOptions, 'signal' | 'onProgress'>,
): Promise<void> {
  const rules = await readingRules(desk.ledger, asker)
  const { done, total } = await desk.ledger.countReadings(asker, rules.version)
  const tell = teller(options, 'reading', '')
  let read = done
  for await (const more of readTexts(desk.ledger, asker, rules, options.signal)) {
    read += more
    tell({ entry: '', counted: read, inserted: 0 }, total === 0 ? 1 : read / total)
  }
  tell({ entry: '', counted: read, inserted: 0 }, 1, true)
}

function teller({ onProgress }: Pick<ImportOptions, 'onProgress'>, stage: ImportProgress['stage'], file: string) {
  let last = Number.NEGATIVE_INFINITY
  return (
    { entry, counted, inserted }: { entry: string; counted: number; inserted: number },
    share: number | null,
    always = false,
  ) => {
    const now = performance.now()
    if (!onProgress || (!always && now - last < tellEvery)) return
    last = now
    onProgress({ stage, file, entry, counted, inserted, share })
  }
}
