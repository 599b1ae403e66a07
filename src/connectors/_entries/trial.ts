/** For tests of connectors: an export made up of a few files, read from disk as a real one is. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { type Archive, type ArchiveEntry, openArchive } from '../../tools/archive/index.ts'
import { Refused } from '../../tools/refused.ts'
import {
  blankContext,
  type Connector,
  type Item,
  isFact,
  type ReadContext,
  type Recognition,
  type Skipped,
} from '../connector.ts'
import type { FactRecord, InteractionRecord, RecordOf, RecordType } from '../record.ts'

export type Trial = {
  recognition: Recognition | undefined
  items: Item[]
  records: FactRecord[]
  interactions: InteractionRecord[]
  /** How often each reason was given. */
  skipped: Record<string, number>
  only<T extends RecordType>(type: T): RecordOf<T>[]
}

export const trialContext: ReadContext = { ...blankContext, madeAt: Date.UTC(2026, 9, 31) }

/** One file is opened alone, several as a folder; names with `/` make folders in it. */
export async function trial(
  connector: Connector,
  files: Record<string, string | Uint8Array>,
  context: Partial<ReadContext> = {},
): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-trial-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    const names = Object.keys(files)
    const alone = names.length === 1 && names[0] !== undefined && !names[0].includes('/') ? names[0] : ''
    return await trialOf(connector, join(folder, alone), context)
  } finally {
    await rm(folder, { recursive: true })
  }
}

export async function trialOf(connector: Connector, path: string, context: Partial<ReadContext> = {}): Promise<Trial> {
  await using archive = await openArchive(path)
  return await trialOfArchive(connector, archive, context)
}

async function trialOfArchive(
  connector: Connector,
  archive: Archive,
  context: Partial<ReadContext> = {},
): Promise<Trial> {
  const recognition = await connector.archive?.recognise(archive)
  const items =
    connector.archive === undefined
      ? []
      : await Array.fromAsync(connector.archive.read(archive, { ...trialContext, ...context }))
  const records = items.filter(isFact)
  const skipped: Record<string, number> = {}
  for (const item of items) if (isSkipped(item)) skipped[item.reason] = (skipped[item.reason] ?? 0) + item.count
  return {
    recognition,
    items,
    records,
    interactions: ofType(records, 'interaction'),
    skipped,
    only: (type) => ofType(records, type),
  }
}

/** Changes bytes of one file of the export, and cuts it off, fifty times: what comes is items or a refusal, with each id once. */
export async function endureDamage(connector: Connector, path: string): Promise<void> {
  await using archive = await openArchive(path)
  const whole = new Map<ArchiveEntry, Buffer>()
  for (const entry of archive.entries) whole.set(entry, Buffer.concat(await Array.fromAsync(archive.open(entry))))
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const changes = fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...archive.entries), changes, fc.option(share), async (entry, changed, cut) => {
      const damaged = Buffer.from(whole.get(entry) ?? '')
      for (const [place, byte] of changed) damaged[Math.floor(place * (damaged.length - 1))] = byte
      const kept = cut === null ? damaged : damaged.subarray(0, Math.floor(cut * damaged.length))
      const broken: Archive = {
        ...archive,
        async *open(asked) {
          yield asked === entry ? kept : (whole.get(asked) ?? Buffer.alloc(0))
        },
      }
      const { interactions } = await trialOfArchive(connector, broken).catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error
        return { interactions: [] }
      })
      const ids = interactions.map(({ id }) => id)
      if (new Set(ids).size < ids.length) throw new Error(`an id twice in ${entry.path}`)
    }),
    { numRuns: 50 },
  )
}

function ofType<T extends RecordType>(records: FactRecord[], type: T): RecordOf<T>[] {
  return records.filter((record): record is RecordOf<T> => record.type === type)
}

function isSkipped(item: Item): item is Skipped {
  return item.type === 'skipped'
}

/** Where the public samples are, for tests of data that may not be copied. */
export function sample(path: string): string {
  return join(process.env.RAPPORT_SHARED ?? join(import.meta.dirname, '../../../../shared'), 'samples', path)
}
