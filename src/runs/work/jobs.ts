/** Files on their way into a workspace: received to disk, imported one after another, and told about while it lasts. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileReport } from '../../intake/index.ts'
import type { Asker } from '../../ledger/entry.ts'
import { permit } from '../../ledger/permissions.ts'
import { makeFolder } from '../../tools/folder.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import type { Done, Progress } from './messages.ts'
import type { Workshop } from './workshop.ts'

export type JobState = 'receiving' | 'reading' | 'done' | 'refused' | 'failed'
export type JobError = { title: string; detail: string; status: number }

/** As the desk shows it. */
export type Job = {
  id: string
  state: JobState
  file: string
  /** What of the archive is being read; null before and after. */
  entry: string | null
  counted: number
  inserted: number
  /** 0 to 1. */
  share: number
  /** True sentences about what was found so far. */
  facts: string[]
  report: FileReport | null
  error: JobError | null
}

export type Incoming = {
  name: string
  /** When the file was last changed where it comes from, epoch ms. */
  madeAt?: number | undefined
  /** Bytes, where they are told beforehand. */
  size?: number | undefined
  body: AsyncIterable<Uint8Array>
  now: number
}

export type Jobs = AsyncDisposable & {
  /** Newest first. */
  list(asker: Asker): Job[]
  find(asker: Asker, id: string): Job | undefined
  /** Resolves when the file is on disk and waits its turn. @throws Refused where there is no room for it. */
  receive(asker: Asker, incoming: Incoming): Promise<Job>
  /** Fills the workspace with an invented business. */
  demo(asker: Asker, now: number): Job
  /** Stops it; what was read is kept, and repeating completes it. False where there is none. */
  stop(asker: Asker, id: string): boolean
}

type Kept = { job: Job; workspace: string; control: AbortController; end: Promise<void> }

/** Jobs remembered after they have ended. */
const mostKept = 100

export async function openJobs(desk: Desk, workshop: Workshop, onEnd: (workspace: string) => void): Promise<Jobs> {
  const incoming = join(desk.data, 'incoming')
  // Whatever was on its way when the desk last stopped has to be sent again.
  await rm(incoming, { recursive: true, force: true })
  const kept = new Map<string, Kept>()
  const closing = new AbortController()

  const start = (asker: Asker, file: string, state: JobState): Kept => {
    permit(asker, 'write')
    const job: Job = {
      id: randomUUID(),
      state,
      file,
      entry: null,
      counted: 0,
      inserted: 0,
      share: 0,
      facts: [],
      report: null,
      error: null,
    }
    const entry: Kept = { job, workspace: asker.workspace, control: new AbortController(), end: Promise.resolve() }
    kept.set(job.id, entry)
    for (const [id, { job: old }] of kept) {
      if (kept.size <= mostKept) break
      if (old.state !== 'receiving' && old.state !== 'reading') kept.delete(id)
    }
    return entry
  }
  const run = (entry: Kept, work: (signal: AbortSignal) => Promise<Done>): void => {
    const { job, control, workspace } = entry
    job.state = 'reading'
    const signal = AbortSignal.any([control.signal, closing.signal])
    entry.end = work(signal)
      .then((done) => finish(job, done, signal.aborted))
      .catch((error: unknown) => fail(job, error))
      .finally(() => {
        job.entry = null
        onEnd(workspace)
      })
  }
  const find = (asker: Asker, id: string): Kept | undefined => {
    permit(asker, 'read')
    const entry = kept.get(id)
    return entry?.workspace === asker.workspace ? entry : undefined
  }

  return {
    list(asker) {
      permit(asker, 'read')
      return [...kept.values()]
        .filter(({ workspace }) => workspace === asker.workspace)
        .map(({ job }) => job)
        .reverse()
    },
    find: (asker, id) => find(asker, id)?.job,
    async receive(asker, { name, madeAt, size, body, now }) {
      const entry = start(asker, name, 'receiving')
      const { job, control } = entry
      const folder = join(incoming, job.id)
      const path = join(folder, nameOnDisk(name))
      try {
        makeFolder(folder, 0o700)
        await checkRoom(folder, name, size)
        await pipeline(Readable.from(body), createWriteStream(path, { mode: 0o600 }), {
          signal: AbortSignal.any([control.signal, closing.signal]),
        })
      } catch (error) {
        await rm(folder, { recursive: true, force: true })
        fail(job, control.signal.aborted ? undefined : roomError(name, error))
        throw error
      }
      const { workspace } = asker
      run(entry, (signal) =>
        workshop
          .carryOut(
            { type: 'import', workspace, path, name, now, ...(madeAt !== undefined && { madeAt }) },
            { signal, onProgress: (progress) => follow(job, progress) },
          )
          .finally(() => rm(folder, { recursive: true, force: true })),
      )
      return job
    },
    demo(asker, now) {
      const entry = start(asker, 'An invented business', 'reading')
      run(entry, (signal) =>
        workshop.carryOut(
          { type: 'demo', workspace: asker.workspace, now },
          { signal, onProgress: (progress) => follow(entry.job, progress) },
        ),
      )
      return entry.job
    },
    stop(asker, id) {
      const entry = find(asker, id)
      if (!entry) return false
      if (entry.job.state === 'receiving' || entry.job.state === 'reading') entry.control.abort()
      else kept.delete(id)
      return true
    },
    async [Symbol.asyncDispose]() {
      closing.abort()
      await Promise.allSettled([...kept.values()].map(({ end }) => end))
      await rm(incoming, { recursive: true, force: true })
    },
  }
}

function follow(job: Job, { entry, counted, inserted, share, facts }: Progress): void {
  Object.assign(job, { entry, counted, inserted, share: share ?? job.share, facts })
}

function finish(job: Job, { report, facts }: Done, stopped: boolean): void {
  if (stopped) {
    fail(job, undefined)
    return
  }
  Object.assign(job, { state: 'done', share: 1, facts, report } satisfies Partial<Job>)
  if (report) job.inserted = report.inserted
}

/** `undefined`: it was stopped. */
function fail(job: Job, error: unknown): void {
  job.state = error instanceof Refused ? 'refused' : 'failed'
  job.error =
    error === undefined
      ? { title: 'Stopped', detail: 'What was read is kept. Give the same file again to complete it.', status: 409 }
      : error instanceof Refused
        ? { title: 'This file was not taken', detail: error.message, status: 422 }
        : {
            title: 'This file could not be read to its end',
            detail: 'What was read is kept. Give the same file again to complete it.',
            status: 500,
          }
}

async function checkRoom(folder: string, name: string, size: number | undefined): Promise<void> {
  if (size === undefined) return
  const { bavail, bsize } = await statfs(folder)
  if (size > bavail * bsize) throw noRoom(name)
}

const noRoom = (name: string, cause?: unknown) =>
  new Refused(`There is no room for ${name} on the disk of the data folder: make some and try again.`, { cause })

const roomError = (name: string, error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? noRoom(name, error) : error

/** The file's own name where a file may be called so; readers look at it in single files. */
function nameOnDisk(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = [...last].filter((letter) => letter >= ' ' && letter !== '\u007f').join('')
  const short = clean.length > 120 ? clean.slice(-120) : clean
  return short === '' || /^\.+$/.test(short) ? 'file' : short
}
