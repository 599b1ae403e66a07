/** What the desk does for its user at length: imports and the invented business, one after another, told about meanwhile. */
import { randomUUID } from 'node:crypto'
import { type Mapping, NeedsMapping } from '../../connectors/mapping.ts'
import type { FileReport } from '../../intake/index.ts'
import type { Asker } from '../../ledger/entry.ts'
import { permit } from '../../ledger/permissions.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import type { RefusedFile } from '../import/import-files.ts'
import type { Done, Progress } from './messages.ts'
import { type Question, questionsOf, withoutAnswered } from './questions.ts'
import { type Incoming, openUploads, type Upload, type Uploads } from './uploads.ts'
import type { Workshop } from './workshop.ts'

export type JobState = 'receiving' | 'reading' | 'asking' | 'done' | 'refused' | 'failed'
export type JobError = { title: string; detail: string; status: number }

/** As the desk shows it. */
export type Job = {
  id: string
  state: JobState
  /** What is imported, in one line; `files` names each. */
  file: string
  files: string[]
  /** What of the archive is being read; null before and after. */
  entry: string | null
  counted: number
  inserted: number
  /** 0 to 1 over all files. */
  share: number
  /** Nothing is kept: it only shows what would come in. */
  preview: boolean
  /** True sentences about what was found so far. */
  facts: string[]
  /** Of the first file; `reports` has all. */
  report: FileReport | null
  reports: FileReport[]
  /** Files of several that were not taken, each with its reason. */
  refused: RefusedFile[]
  /** What has to be said before a file can be read, or read rightly; the first where there are several. */
  question: Question | null
  /** Files still at hand, to be read again with an answer; by the ids they were given. */
  uploads: string[]
  error: JobError | null
}

export type ImportOrder = {
  uploads: readonly Upload[]
  now: number
  preview?: boolean
  owners?: readonly string[]
  mappings?: ReadonlyMap<string, Mapping>
}

export type Jobs = AsyncDisposable & {
  uploads: Uploads
  /** Newest first. */
  list(asker: Asker): Job[]
  find(asker: Asker, id: string): Job | undefined
  /** Receives one file and imports it. @throws Refused where there is no room for it. */
  receive(asker: Asker, incoming: Incoming, now: number): Promise<Job>
  /** Imports files that were received. They stay at hand while a question about them is open, or where it was a preview. */
  importThem(asker: Asker, order: ImportOrder): Job
  /** Fills the workspace with an invented business. */
  demo(asker: Asker, now: number): Job
  /** Takes back what a source told, or lets it count again. */
  turn(asker: Asker, deed: 'retract' | 'restore', source: number): Promise<void>
  /** Stops it; what was read is kept, and repeating completes it. False where there is none. */
  stop(asker: Asker, id: string): boolean
}

type Said = Required<Pick<ImportOrder, 'owners' | 'mappings'>>
type Kept = {
  job: Job
  workspace: string
  control: AbortController
  end: Promise<void>
  /** Still open, `job.question` first. */
  questions: Question[]
  /** What was told of the files so far. */
  said: Said
}

/** Jobs remembered after they have ended. */
const mostKept = 100

export async function openJobs(desk: Desk, workshop: Workshop, onEnd: (workspace: string) => void): Promise<Jobs> {
  const uploads = await openUploads(desk.data)
  const kept = new Map<string, Kept>()
  const closing = new AbortController()

  const start = (asker: Asker, files: string[], state: JobState): Kept => {
    permit(asker, 'write')
    const job: Job = {
      id: randomUUID(),
      state,
      file: files.join(' + '),
      files,
      entry: null,
      counted: 0,
      inserted: 0,
      share: 0,
      preview: false,
      facts: [],
      report: null,
      reports: [],
      refused: [],
      question: null,
      uploads: [],
      error: null,
    }
    const entry: Kept = {
      job,
      workspace: asker.workspace,
      control: new AbortController(),
      end: Promise.resolve(),
      questions: [],
      said: { owners: [], mappings: new Map() },
    }
    kept.set(job.id, entry)
    for (const [id, { job: old }] of kept) {
      if (kept.size <= mostKept) break
      if (!isOpen(old)) kept.delete(id)
    }
    return entry
  }
  /** Files that are read again are asked about no longer; gives what was told of them before. */
  const answered = ({ workspace }: Asker, files: readonly Upload[]): Said => {
    const ids = new Set(files.map(({ id }) => id))
    const owners = new Set<string>()
    const mappings = new Map<string, Mapping>()
    for (const [id, entry] of kept) {
      const { job, said } = entry
      if (entry.workspace !== workspace || isOpen(job) || !job.uploads.some((upload) => ids.has(upload))) continue
      for (const owner of said.owners) owners.add(owner)
      for (const [print, mapping] of said.mappings) mappings.set(print, mapping)
      if (job.uploads.every((upload) => ids.has(upload))) kept.delete(id)
      else {
        job.uploads = job.uploads.filter((upload) => !ids.has(upload))
        entry.questions = withoutAnswered(entry.questions, ids)
        job.question = entry.questions[0] ?? null
        if (job.question === null && !job.preview) void uploads.drop(job.uploads.splice(0))
      }
    }
    return { owners: [...owners], mappings }
  }
  const run = (entry: Kept, work: (signal: AbortSignal) => Promise<Done>, paths: ReadonlyMap<string, string>): void => {
    const { job, control, workspace } = entry
    job.state = 'reading'
    const signal = AbortSignal.any([control.signal, closing.signal])
    entry.end = work(signal)
      .then(
        (done) => {
          if (signal.aborted) return trouble(undefined)
          entry.questions = questionsOf(done, paths, job.preview)
          return ended(done)
        },
        (error: unknown) => {
          if (error instanceof NeedsMapping)
            entry.questions = [{ about: 'columns', table: error.proposal, uploads: [...paths.values()] }]
          return trouble(error, job.files.length)
        },
      )
      .then(async (change) => {
        const [question = null] = entry.questions
        if (!question && !job.preview) await uploads.drop(job.uploads.splice(0))
        Object.assign(job, change, { entry: null, question })
        onEnd(workspace)
      })
  }
  const importThem = (asker: Asker, entry: Kept, order: ImportOrder): Job => {
    const { workspace } = asker
    const { uploads: files, now, preview = false } = order
    const before = answered(asker, files)
    const owners = order.owners?.length ? order.owners : before.owners
    const mappings = new Map([...before.mappings, ...(order.mappings ?? [])])
    entry.said = { owners, mappings }
    Object.assign(entry.job, { preview, uploads: files.map(({ id }) => id) } satisfies Partial<Job>)
    const given = files.map(({ path, file }) => ({ path, name: file }))
    run(
      entry,
      (signal) =>
        workshop.carryOut(
          { type: 'import', workspace, files: given, now, preview, owners: [...owners], mappings: [...mappings] },
          { signal, onProgress: (progress) => follow(entry.job, progress) },
        ),
      new Map(files.map(({ path, id }) => [path, id])),
    )
    return entry.job
  }
  const find = (asker: Asker, id: string): Kept | undefined => {
    permit(asker, 'read')
    const entry = kept.get(id)
    return entry?.workspace === asker.workspace ? entry : undefined
  }

  return {
    uploads,
    list(asker) {
      permit(asker, 'read')
      return [...kept.values()]
        .filter(({ workspace }) => workspace === asker.workspace)
        .map(({ job }) => job)
        .reverse()
    },
    find: (asker, id) => find(asker, id)?.job,
    async receive(asker, incoming, now) {
      const entry = start(asker, [incoming.name], 'receiving')
      try {
        const upload = await uploads.receive(asker, incoming, entry.control.signal)
        return importThem(asker, entry, { uploads: [upload], now })
      } catch (error) {
        Object.assign(entry.job, trouble(entry.control.signal.aborted ? undefined : error))
        throw error
      }
    },
    importThem: (asker, order) => {
      const files = order.uploads.map(({ file }) => file)
      return importThem(asker, start(asker, files, 'receiving'), order)
    },
    demo(asker, now) {
      const entry = start(asker, ['An invented business'], 'reading')
      run(
        entry,
        (signal) =>
          workshop.carryOut(
            { type: 'demo', workspace: asker.workspace, now },
            { signal, onProgress: (progress) => follow(entry.job, progress) },
          ),
        new Map(),
      )
      return entry.job
    },
    async turn(asker, deed, source) {
      permit(asker, 'retract')
      const found = (await desk.ledger.sources(asker)).find(({ id }) => id === source)
      if (found === undefined || found.kind === 'hand')
        throw new Refused('There is no such import: look at the list of sources.')
      await workshop.carryOut({ type: deed, workspace: asker.workspace, source })
      onEnd(asker.workspace)
    },
    stop(asker, id) {
      const entry = find(asker, id)
      if (!entry) return false
      if (isOpen(entry.job)) entry.control.abort()
      else {
        void uploads.drop(entry.job.uploads)
        kept.delete(id)
      }
      return true
    },
    async [Symbol.asyncDispose]() {
      closing.abort()
      await Promise.allSettled([...kept.values()].map(({ end }) => end))
      await uploads[Symbol.asyncDispose]()
    },
  }
}

function follow(job: Job, { entry, counted, inserted, share, facts }: Progress): void {
  Object.assign(job, { entry, counted, inserted, share: share ?? job.share, facts })
}

const isOpen = ({ state }: Job): boolean => state === 'receiving' || state === 'reading'

function ended({ reports, facts, refused = [] }: Done): Partial<Job> {
  return {
    state: 'done',
    share: 1,
    facts,
    reports,
    refused,
    report: reports[0] ?? null,
    ...(reports.length > 0 && {
      counted: reports.reduce((sum, { inserted, duplicates }) => sum + inserted + duplicates, 0),
    }),
    ...(reports.length > 0 && { inserted: reports.reduce((sum, { inserted }) => sum + inserted, 0) }),
  }
}

/** `undefined`: it was stopped. */
function trouble(error: unknown, files = 1): Partial<Job> {
  const subject = files === 1 ? 'This file was' : 'These files were'
  if (error instanceof NeedsMapping) return { state: 'asking' }
  if (error instanceof Refused)
    return { state: 'refused', error: { title: `${subject} not taken`, detail: error.message, status: 422 } }
  const title =
    error === undefined ? 'Stopped' : `${files === 1 ? 'This file' : 'One of these files'} could not be read to its end`
  const detail = 'What was read is kept. Give the same file again to complete it.'
  return { state: 'failed', error: { title, detail, status: error === undefined ? 409 : 500 } }
}
