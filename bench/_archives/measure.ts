/** Measures one network: the import of its archive against appending the same entries, and how much memory it takes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Counts } from './network.ts'
import { runStep } from './run-step.ts'

export type Figures = {
  interactions: number
  megabytes: number
  importPerSecond: number
  peakMegabytes: number
  appendPerSecond?: number
  ratio?: number
  /** The same in seconds of the processor, which hang less on what else the machine does. */
  processorRatio?: number
  /** What the report counts, where that is not what was written. */
  miscounted?: string
}

export type Measured = {
  network: string
  interactions: number
  /** How often both are done, in turn. 0: the import alone, for its memory. */
  repeats: number
  /** Where the profile of each import is put. */
  profiles?: string | undefined
}

/** Above so many seconds of importing once is enough. */
const longImport = 90

export async function measure({ network, interactions, repeats, profiles }: Measured): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
  try {
    const written = await runStep('write', { network, interactions, folder: join(folder, 'archive') })
    const importOnce = async () => {
      const data = join(folder, 'imported')
      const profile = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${join(profiles, network)}`]
      const done = await runStep('import', { network, file: written.path, folder: data }, profile)
      rmSync(data, { recursive: true })
      return done
    }
    const ratios: number[] = []
    const processorRatios: number[] = []
    const importRates: number[] = []
    const appendRates: number[] = []
    let peakMegabytes = 0
    let last: Awaited<ReturnType<typeof importOnce>> | undefined
    const imported = async () => {
      last = await importOnce()
      importRates.push(last.entries / last.seconds)
      peakMegabytes = Math.max(peakMegabytes, last.peakMegabytes)
      return last
    }
    const entries =
      repeats === 0
        ? undefined
        : await runStep('collect', { network, file: written.path, folder: join(folder, 'kept') })
    const appended = async (file: string) => {
      const data = join(folder, 'appended')
      const done = await runStep('append', { entries: file, folder: data })
      rmSync(data, { recursive: true })
      appendRates.push(done.entries / done.seconds)
      return done
    }
    if (entries === undefined) await imported()
    else
      for (let turn = 0; turn < repeats; turn++) {
        // Whoever comes second may find a busier machine, so they take turns.
        const early = turn % 2 === 0 ? undefined : await appended(entries.file)
        const { seconds, processorSeconds, entries: count } = await imported()
        const raw = early ?? (await appended(entries.file))
        if (raw.entries !== count) throw new Error(`${count} entries were imported and ${raw.entries} appended`)
        ratios.push(raw.seconds / seconds)
        processorRatios.push(raw.processorSeconds / processorSeconds)
        if (seconds > longImport) break
      }
    const difference = isDeepStrictEqual(last?.counts, written.counts)
      ? undefined
      : shown(written.counts, last?.counts ?? {})
    return {
      interactions,
      megabytes: Math.round(written.bytes / 1e6),
      importPerSecond: Math.round(median(importRates)),
      peakMegabytes,
      ...(ratios.length > 0 && {
        appendPerSecond: Math.round(median(appendRates)),
        ratio: thousandths(median(ratios)),
        processorRatio: thousandths(median(processorRatios)),
      }),
      ...(difference !== undefined && { miscounted: `${difference}${skips(last?.skipped)}` }),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `post sent 120 of 123`, for each kind that is not as written. */
function shown(written: Counts, told: Counts): string {
  const kinds = new Set([...keysOf(written), ...keysOf(told)])
  const differences: string[] = []
  for (const kind of kinds)
    for (const direction of ['sent', 'received'] as const) {
      const was = written[kind]?.[direction] ?? 0
      const is = told[kind]?.[direction] ?? 0
      if (was !== is) differences.push(`${kind} ${direction} ${is} of ${was}`)
    }
  return differences.join(', ')
}

const keysOf = (counts: Counts) =>
  Object.keys(counts).filter((kind): kind is keyof Counts => Object.hasOwn(counts, kind))

const skips = (skipped: readonly string[] = []) => (skipped.length === 0 ? '' : ` (skipped: ${skipped.join('; ')})`)

const thousandths = (value: number) => Math.round(1000 * value) / 1000

function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.floor(ordered.length / 2)] ?? 0
}
