/** For tests of connectors: an export made up of a few files, read from disk as a real one is. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openArchive } from '../../tools/archive/index.ts'
import type { Connector, Item, ReadContext, Recognition, Skipped } from '../connector.ts'
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

export const trialContext: ReadContext = { madeAt: Date.UTC(2026, 9, 31), zone: 'UTC' }

/** One file is opened alone, several as a folder; names with `/` make folders in it. */
export async function trial(connector: Connector, files: Record<string, string | Uint8Array>): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-trial-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    const names = Object.keys(files)
    const alone = names.length === 1 && names[0] !== undefined && !names[0].includes('/') ? names[0] : ''
    return await trialOf(connector, join(folder, alone))
  } finally {
    await rm(folder, { recursive: true })
  }
}

export async function trialOf(connector: Connector, path: string): Promise<Trial> {
  await using archive = await openArchive(path)
  const recognition = await connector.archive?.recognise(archive)
  const items =
    connector.archive === undefined ? [] : await Array.fromAsync(connector.archive.read(archive, trialContext))
  const records = items.filter((item): item is FactRecord => item.type !== 'skipped' && item.type !== 'reached')
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
