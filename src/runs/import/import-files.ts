/** Imports export files: all are looked at before the first is taken; each can be stopped anywhere and repeated. */
import { basename } from 'node:path'
import { NeedsMapping, type TableProposal } from '../../connectors/mapping.ts'
import type { FactRecord } from '../../connectors/record.ts'
import { type FileReport, openSources, type Source } from '../../intake/index.ts'
import type { Asker } from '../../ledger/entry.ts'
import type { Source as LedgerSource } from '../../ledger/telling/sources.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import { readingRules, readTexts } from '../read-texts.ts'
import { adoptNobodys } from '../sources/nobodys.ts'
import { type Beforehand, beforehand, rememberMappings } from './beforehand.ts'
import { importSource, previewSource } from './import-source.ts'
import { type ImportProgress, shareOf, teller, type Watcher } from './progress.ts'
import { joinSameEvents } from './same-events.ts'

export type ImportOptions = Watcher & {
  now: number
  /** IANA zone for times that a source writes without one. */
  zone?: string
  /** Accounts, `network:handle`, of which these files are, for those that do not tell it themselves. */
  owners?: readonly string[]
  /** What the columns of tables are, by the table's print; remembered for the next table of the same columns. */
  mappings?: Beforehand['mappings']
  /** Leaves aside what was said of tables before. */
  anew?: boolean
  /** Takes the other files where one cannot be taken. */
  lenient?: boolean
  /** Reads everything and keeps nothing. */
  preview?: boolean
  signal?: AbortSignal | undefined
  /** Is shown every record as it goes by. */
  onRecord?: ((record: FactRecord) => void) | undefined
  /** Does not wait until the texts are read; somebody else reads them. */
  noWait?: boolean
  /** What to call a file whose name on disk is not its own. */
  nameOf?: (path: string) => string
}

export type ImportReport = {
  files: FileReport[]
  seconds: number
  /** Files that were not taken; only where the rest was to be taken nevertheless. */
  refused?: RefusedFile[]
  /** Tables whose columns have to be named first; only likewise. */
  asks?: AskingTable[]
}

/** `files`: as they were given. */
export type AskingTable = { table: TableProposal; files: readonly string[] }

export type RefusedFile = { file: string; reason: string }

/**
 * Files that are parts of one export are read as one.
 * @throws Refused where any of the files cannot be taken: nothing of any of them is kept then. `NeedsMapping` where one
 * is a table whose columns nobody has named yet.
 */
export async function importFiles(
  desk: Desk,
  asker: Asker,
  files: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const begun = performance.now()
  const told = new Map<Source, FileReport>()
  await using opened = new AsyncDisposableStack()
  const refused: RefusedFile[] = []
  const asks: AskingTable[] = []
  const nameOf = (path: string, usual: string) => options.nameOf?.(path) ?? usual
  const refuse = (path: string, { message }: Refused) =>
    refused.push({ file: nameOf(path, basename(path)), reason: message })
  const sources = await openSources(files, desk.connectors, options.lenient && files.length > 1 ? refuse : undefined)
  if (sources.length === 0 && refused[0]) throw new Refused(refused.map(({ reason }) => reason).join(' '))
  for (const source of sources) opened.use(source)
  if (!options.lenient && !options.preview && sources.length > 1 && sources.some(({ reader }) => reader.asks)) {
    // What has to be asked is asked before anything is taken.
    const { onProgress: _, onRecord: __, ...quietly } = options
    await importFiles(desk, asker, files, { ...quietly, preview: true })
  }
  const turns = inTurn(sources)
  const share = shareOf(turns)
  const tell = teller(options, 'importing')
  const there = await desk.ledger.sources(asker)
  const started = new Set<number>()
  const sum = { counted: 0, inserted: 0 }
  for (const [at, source] of turns.entries()) {
    const name = source.files.map((file, i) => nameOf(file, source.names[i] ?? file)).join(' + ')
    // Asked for each file anew: the archive before it may have told whose the workspace is.
    const known = await beforehand(
      desk,
      asker,
      options.preview ? [...told.values()].flatMap(({ accounts }) => accounts) : [],
    )
    const mappings = new Map([...(options.anew ? [] : known.mappings), ...(options.mappings ?? [])])
    const context = { ...known, mappings, owners: options.owners ?? [] }
    const take = options.preview ? previewSource : importSource
    const before = { ...sum }
    const add = ({ counted, inserted }: typeof sum) => {
      sum.counted = before.counted + counted
      sum.inserted = before.inserted + inserted
    }
    try {
      const report = await take(desk, asker, source, {
        ...options,
        name,
        context,
        tell({ entry, ...progress }, always) {
          add(progress)
          tell({ file: name, entry, ...sum, share: share.soFar() }, always)
        },
        reach: (entry, bytes) => share.reach(at, entry, bytes),
        started: (id) => started.add(id),
      })
      told.set(source, report)
    } catch (error) {
      // A file that proves broken, or has to be asked about, does not hold up the rest, or takes them back with it.
      if (error instanceof Refused && !options.lenient && !options.preview) await takeBack(desk, asker, started, there)
      if (!(error instanceof Refused) || !options.lenient || sources.length === 1) throw error
      if (error instanceof NeedsMapping) asks.push({ table: error.proposal, files: source.files })
      else refused.push({ file: name, reason: error.message })
      Object.assign(sum, before)
    }
    share.end(at)
    if (options.signal?.aborted) break
  }
  const reports = sources.flatMap((source) => told.get(source) ?? [])
  if (!options.preview) {
    await rememberMappings(desk, asker, options)
    const adopters = await adoptNobodys(desk, asker, options.owners ?? [])
    await joinSameEvents(desk, asker, new Set([...adopters, ...reports.flatMap(({ accounts }) => accounts)]))
    if (!options.noWait) await readAll(desk, asker, options)
  }
  const seconds = (performance.now() - begun) / 1000
  return {
    files: reports,
    seconds,
    ...(refused.length > 0 && { refused }),
    ...(asks.length > 0 && { asks }),
  }
}

/** What these files brought counts no longer, save where it counted before; what others import meanwhile stays. */
async function takeBack(
  desk: Desk,
  asker: Asker,
  started: ReadonlySet<number>,
  before: readonly LedgerSource[],
): Promise<void> {
  const counted = new Set(before.filter(({ retractedAt }) => retractedAt === null).map(({ id }) => id))
  for (const { id, retractedAt } of await desk.ledger.sources(asker))
    if (started.has(id) && retractedAt === null && !counted.has(id)) await desk.ledger.retract(asker, id)
}

/** Those whose reading hangs on the accounts that the others tell come last; it is the same in which order they were given. */
const inTurn = (sources: readonly Source[]): Source[] =>
  sources.toSorted((a, b) => Number(a.reader.afterOthers === true) - Number(b.reader.afterOthers === true))

/** Reads every unread text of the workspace, with progress. */
export async function readAll(
  desk: Desk,
  asker: Asker,
  options: Pick<ImportOptions, 'signal' | 'onProgress'>,
): Promise<void> {
  const rules = await readingRules(desk.ledger, asker)
  const { done, total } = await desk.ledger.countReadings(asker, rules.version)
  const tell = teller(options, 'reading')
  const soFar = (counted: number, share: number) => ({ file: '', entry: '', counted, inserted: 0, share })
  let read = done
  for await (const more of readTexts(desk.ledger, asker, rules, options.signal)) {
    read += more
    tell(soFar(read, total === 0 ? 1 : read / total))
  }
  tell(soFar(read, 1), true)
}

export type { ImportProgress }
