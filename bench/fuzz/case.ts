/** Reads one damaged export as an import would, and judges what came: items, or one plain refusal. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connectors } from '../../src/connectors/load.ts'
import { type Mapping, NeedsMapping } from '../../src/connectors/mapping.ts'
import { recognise } from '../../src/connectors/recognise.ts'
import { recordSchema } from '../../src/connectors/record-schema.ts'
import { createReport, type Incoming, openSource, readSource, type Source } from '../../src/intake/index.ts'
import { archiveOf, entryList } from '../../src/tools/archive/container.ts'
import { CutOff } from '../../src/tools/read/index.ts'
import { Refused } from '../../src/tools/refused.ts'
import { type Damaged, damagedExport } from './damage.ts'
import { type Base, contextFor } from './inputs.ts'
import { randomOf } from './random.ts'

/** `nobody`: no connector knows the file any more. */
export type Outcome = { end: 'read' | 'refused' | 'nobody' } | { end: 'fault'; fault: string }
/** `seconds`: of the processor, for reading alone; a busy machine does not make a slow reader. */
export type Judged = Outcome & { seconds: number }

const now = Date.UTC(2026, 10, 25)
const mostChecked = 500

/** The damaged export of a seed, read. `bases`: those of the connector, in their order. */
export async function runCase(
  connectors: Connectors,
  network: string,
  bases: readonly Base[],
  seed: number,
): Promise<Judged> {
  const base = bases[seed % bases.length]
  if (base === undefined) return { end: 'nobody', seconds: 0 }
  const random = randomOf(network, seed)
  const damaged = damagedExport(base, random)
  const context = contextFor(connectors, random.chance(0.5))
  const begun = process.threadCpuUsage()
  const outcome = await attempt(damaged, base, connectors, context)
  const { user, system } = process.threadCpuUsage(begun)
  return { ...outcome, seconds: (user + system) / 1e6 }
}

type Context = ReturnType<typeof contextFor>

/** A table whose columns have to be said first is read a second time, as the program proposes. */
async function attempt(damaged: Damaged, base: Base, connectors: Connectors, context: Context): Promise<Outcome> {
  try {
    return await read(damaged, base, connectors, context)
  } catch (error) {
    if (!(error instanceof NeedsMapping)) return judged(error)
    const mappings = new Map<string, Mapping>([[error.proposal.print, error.proposal.mapping]])
    return read(damaged, base, connectors, { ...context, mappings }).catch(judged)
  }
}

function judged(error: unknown): Outcome {
  if (error instanceof CutOff) return { end: 'fault', fault: 'the end of a file reached the importer as an error' }
  if (!(error instanceof Refused)) return { end: 'fault', fault: shown(error) }
  const isSentence = /^\S[^\n]*[^\n]\.$/.test(error.message)
  return isSentence ? { end: 'refused' } : { end: 'fault', fault: `a refusal that is no sentence: ${error.message}` }
}

export function shown(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const [, place = ''] = /\n\s+at ([^\n]*(?:src|bench)\/[^\n]*)/.exec(error.stack ?? '') ?? []
  return `${error.name}: ${error.message.slice(0, 200)} ${place.replace(/\(?file:\/\/.*?\/(src|bench)\//, '($1/')}`.trim()
}

async function read(damaged: Damaged, base: Base, connectors: Connectors, context: Context): Promise<Outcome> {
  if (damaged.packed === undefined) {
    const archive = inMemory(damaged, base)
    const found = await recognise(archive, connectors.values())
    if (found === undefined) return { end: 'nobody' }
    const source: Source = {
      archive,
      reader: found.reader,
      network: found.connector.about.network,
      format: found.format,
      files: [base.name],
      names: [archive.name],
      [Symbol.asyncDispose]: async () => {},
    }
    return take(source, connectors, context)
  }
  const folder = await mkdtemp(join(tmpdir(), 'rapport-fuzz-'))
  try {
    const path = join(folder, 'export.zip')
    await writeFile(path, damaged.packed)
    await using source = await openSource(path, connectors)
    return await take(source, connectors, context)
  } catch (error) {
    if (error instanceof Refused && /of no network|is no export/.test(error.message)) return { end: 'nobody' }
    throw error
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The bytes come in pieces of odd sizes, as they may from a disk. */
function inMemory({ files, form }: Damaged, base: Base) {
  const list = entryList<Buffer>()
  for (const { path, bytes } of files) list.add(path, bytes.length, bytes)
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  const name = base.name.slice(base.name.lastIndexOf('/') + 1)
  return archiveOf({ name, path: name, modifiedAt: now - 86_400_000, bytes }, list, {
    form,
    async *read(content) {
      for (let from = 0; from < content.length; from += 8_191) yield content.subarray(from, from + 8_191)
    },
    close: async () => {},
  })
}

async function take(source: Source, connectors: Connectors, context: Context): Promise<Outcome> {
  const report = createReport(source)
  let checked = 0
  for await (const item of readSource(source, { connectors, now, zone: 'UTC', ...context })) {
    report.take(item)
    const fault = checked++ < mostChecked ? faultOf(item) : undefined
    if (fault !== undefined) return { end: 'fault', fault }
  }
  report.end()
  return { end: 'read' }
}

function faultOf(item: Incoming): string | undefined {
  if (item.type === 'skipped') {
    if (item.reason.trim() === '' || item.reason.length > 500) return 'a reason for skipping that is none'
    return Number.isSafeInteger(item.count) && item.count >= 0 ? undefined : 'a count of skipped things that is none'
  }
  if (item.type !== 'entry') return undefined
  const { record } = item.entry
  const known = recordSchema.safeParse(record)
  if (!known.success) {
    const [issue] = known.error.issues
    return `a record of another shape: ${record.type} ${issue?.path.join('.')} ${issue?.message}`
  }
  const text = JSON.stringify(record)
  if (/\\u0000|\\ud[89a-f]/i.test(text.replaceAll('\\\\', '')))
    return `a record with characters no database takes: ${record.type}`
  return undefined
}
