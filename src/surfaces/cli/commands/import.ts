/** `import` and `demo`: what comes in, with progress for whoever watches. */
import { resolve } from 'node:path'
import { type Mapping, NeedsMapping } from '../../../connectors/mapping.ts'
import { mappingFromWords } from '../../../connectors/mapping-words.ts'
import type { Asker } from '../../../ledger/entry.ts'
import type { Desk } from '../../../runs/desk.ts'
import { type ImportOptions, type ImportProgress, importFiles } from '../../../runs/import/import-files.ts'
import { handleFrom } from '../../../runs/log/keep.ts'
import { wordSetting } from '../../../runs/log/settings.ts'
import { Refused } from '../../../tools/refused.ts'
import { answer, atDesk, type Call, type Deed, tell } from '../call.ts'
import { importText } from '../words/imports.ts'
import { many } from '../words/style.ts'

export type ImportCall = { wait: boolean; preview?: boolean; account?: string[]; map?: string }

export const importThem: Deed<ImportCall> = async (call, { wait, preview = false, account = [], map }, files) => {
  const work = watched(call, async (desk, asker, watch) => {
    const mappings = new Map<string, Mapping>()
    const options: ImportOptions = {
      now: call.environment.now(),
      zone: await wordSetting(desk, asker, 'workspace.timeZone'),
      owners: account.map((given) => handleFrom(desk, given)),
      preview,
      mappings,
      anew: map !== undefined,
      noWait: !wait,
      ...watch,
    }
    return answered(map, mappings, () => importFiles(desk, asker, files, options))
  })
  const report = await work.catch((error: unknown) => {
    if (error instanceof NeedsMapping && map === undefined) return error
    if (error instanceof Refused && files.length > 1) throw new Refused(withNothing(error.message), { cause: error })
    throw error
  })
  if (report instanceof NeedsMapping) {
    tell(files.length > 1 ? withNothing(report.message) : report.message)
    tell(copied(call, files, account, preview, report.say))
    return 3
  }
  if (report === undefined) {
    tell('Stopped. What was read is kept; give the same files again to complete it.')
    return 1
  }
  await answer(call, report, () => importText(report, call.environment.width))
  return 0
}

/** Each table asks by itself, and is asked once. */
async function answered<T>(
  map: string | undefined,
  mappings: Map<string, Mapping>,
  work: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof NeedsMapping) || map === undefined || mappings.has(error.proposal.print)) throw error
      mappings.set(error.proposal.print, mappingFromWords(map, error.proposal))
    }
  }
}

/** What is wrong with one of several files, and that the others were left as well. */
const withNothing = (message: string): string => `${message.replace(/\.$/, '')}; nothing of the other files was taken.`

/** The same call once more with what is to be said of the table, on a line of its own to be copied. */
function copied(
  { workspace, data, environment }: Call,
  files: readonly string[],
  account: string[],
  preview: boolean,
  say: string,
): string {
  const words = [
    ...['rapport', 'import', ...files],
    ...(data === resolve(environment.data) ? [] : ['--data', data]),
    ...(workspace === 'main' ? [] : ['--workspace', workspace]),
    ...account.flatMap((one) => ['--account', one]),
    ...(preview ? ['--preview'] : []),
    ...['--map', say],
  ]
  return words.map((word) => (/^[\w./:@=,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ')
}

export const demo: Deed = async (call) => {
  const { fillDemo } = await import('../../../runs/demo/fill-demo.ts')
  const report = await watched(call, (desk, asker, watch) =>
    fillDemo(desk, asker, { now: call.environment.now(), ...watch }),
  )
  if (report === undefined) {
    tell('Stopped. What was invented so far is kept; the same command completes it.')
    return 1
  }
  await answer(call, report, () => {
    const { accounts, interactions, people } = report
    return `An invented business is there: ${many(interactions, 'interaction')} with ${many(people, 'person', 'people')} on ${many(accounts.length, 'account')}. Look at it: rapport today`
  })
  return 0
}

type Watch = { signal: AbortSignal; onProgress: (progress: ImportProgress) => void }

/** With progress for whoever watches; undefined where it was stopped. */
async function watched<T>(
  call: Call,
  work: (desk: Desk, asker: Asker, watch: Watch) => Promise<T>,
): Promise<T | undefined> {
  using stop = stopOnInterrupt()
  const bar = await progressBar(call.environment.showsProgress)
  const done = await atDesk(call, async (desk, asker) => {
    try {
      return await work(desk, asker, { signal: stop.signal, onProgress: bar.show })
    } finally {
      bar.end()
    }
  })
  return stop.signal.aborted ? undefined : done
}

/** The first interrupt stops in good order; a second one ends the program at once. */
function stopOnInterrupt(): Disposable & { signal: AbortSignal } {
  const control = new AbortController()
  const stop = () => {
    if (control.signal.aborted) process.exit(1)
    control.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: control.signal,
    [Symbol.dispose]() {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

type Bar = { show(progress: ImportProgress): void; end(): void }

async function progressBar(isShown: boolean): Promise<Bar> {
  if (!isShown) return { show: () => {}, end: () => {} }
  const { SingleBar, Presets } = await import('cli-progress')
  const bar = new SingleBar(
    {
      format: '{bar} {percentage}% {what}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      gracefulExit: false,
      barsize: 24,
    },
    Presets.shades_classic,
  )
  let isOpen = false
  return {
    show({ stage, file, entry, counted, share }) {
      if (!isOpen) bar.start(1000, 0, { what: '' })
      isOpen = true
      const what =
        stage === 'reading' ? `reading, ${counted} texts` : `${file} ${entry === file ? '' : entry} ${counted}`
      bar.update(Math.round((share ?? 0) * 1000), { what: what.slice(0, 60) })
    },
    end() {
      if (isOpen) bar.stop()
    },
  }
}
