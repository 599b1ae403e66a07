/** The one test of what every connector promises, called from each connector's own test. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../tools/archive/archive.ts'
import { openArchive } from '../tools/archive/index.ts'
import { Refused } from '../tools/refused.ts'
import { blankContext, type Connector, type Item, isFact, type ReadContext } from './connector.ts'
import { loadConnectors } from './load.ts'
import { recognise } from './recognise.ts'
import type { InteractionKind, InteractionRecord } from './record.ts'
import { recordSchema } from './record-schema.ts'

export type Fixture = {
  /** Full path of the export: a zip, a folder, a single file. */
  file: string
  /** How many interactions of each kind it holds, distinct by id; a kind that is not named must not occur. */
  counts: Partial<Record<InteractionKind, { sent?: number; received?: number }>>
  /** What the reader is told beforehand, as where a mailbox needs its owner's addresses. */
  context?: Partial<ReadContext>
}

const bare: ReadContext = { ...blankContext, madeAt: Date.UTC(2026, 9, 31) }

/** Holds a connector to the contract. A fixture that is not there is skipped, with its path as the reason. */
export function describeConnector(connector: Connector, fixtures: Fixture[]): void {
  const { about } = connector
  describe(`${about.title} keeps the contract of connectors`, () => {
    test('says what the rest of the program needs to know', () => {
      expect(about.network).toMatch(/^[a-z][a-z0-9-]*$/)
      expect(about.title.trim()).not.toBe('')
      expect(new Date(about.began).toISOString().slice(0, 10)).toBe(about.began)
      expect(about.icon.path).toMatch(/^[Mm][\d\s.,a-zA-Z-]+$/)
      expect(about.icon.colour).toMatch(/^#[0-9a-f]{6}$/i)
    })

    test('spells a spelled handle no further, and never with capitals or spaces around', () => {
      for (const given of [
        'Ada',
        '@Ada',
        ' ada ',
        'ADA.Example',
        '@Ada@Toot.Example',
        'Ada@Shop.Example',
        'did:plc:Ab1',
      ]) {
        const spelled = about.spell(given)
        expect(about.spell(spelled)).toBe(spelled)
        expect(spelled).toBe(spelled.trim().toLowerCase())
      }
    })

    for (const fixture of fixtures) describeFixture(connector, fixture)
  })
}

function describeFixture(connector: Connector, { file, counts, context = {} }: Fixture): void {
  const given = { ...bare, ...context }
  describe.skipIf(!existsSync(file))(`with ${file.split('/').slice(-2).join('/')}`, () => {
    test('is the one that recognises it', async () => {
      const { connectors } = await loadConnectors({ example: true })
      await using archive = await openArchive(file)
      const found = await recognise(archive, connectors.values())
      expect(found?.connector.about.network).toBe(connector.about.network)
      expect(found?.format.trim()).not.toBe('')
    })

    test('counts what is there', async () => {
      const { interactions } = await readAll(connector, file, given)
      const expected = Object.entries(counts).map(([kind, { sent = 0, received = 0 }]) => [kind, { sent, received }])
      expect(countsOf(interactions)).toEqual(Object.fromEntries(expected))
    })

    test('gives records of the agreed shape, the accounts first, and one id to one thing in an account', async () => {
      const { records, interactions } = await readAll(connector, file, given)
      for (const record of records) {
        const checked = recordSchema.safeParse(record)
        expect(checked.success ? [] : checked.error.issues, JSON.stringify(record)).toEqual([])
      }
      const first = records.findIndex((record) => record.type !== 'account' && 'account' in record)
      const lastAccount = records.findLastIndex((record) => record.type === 'account')
      expect(first === -1 || lastAccount < first).toBe(true)
      const tellings = Map.groupBy(interactions, nameOf)
      for (const [name, [told, ...again]] of tellings) for (const more of again) expect(more, name).toEqual(told)
    })

    test('tells what the source can show of every account', async () => {
      const { records } = await readAll(connector, file, given)
      const accounts = new Set(records.flatMap((record) => ('account' in record ? [record.account] : [])))
      const covered = new Set(records.flatMap((record) => (record.type === 'coverage' ? [record.account] : [])))
      expect([...accounts].filter((account) => account !== undefined && !covered.has(account))).toEqual([])
    })

    test('tells the same a second time', async () => {
      const { records } = await readAll(connector, file, given)
      expect((await readAll(connector, file, given)).records).toEqual(records)
    })

    test('makes items of what is broken, and does not stop', async () => {
      await using archive = await openArchive(file)
      const items = await itemsOf(connector, cutInHalf(archive), given).catch((error: unknown) => {
        if (error instanceof Refused) return undefined
        throw error
      })
      for (const item of items ?? []) if (item.type === 'skipped') expect(item.reason.trim()).not.toBe('')
    })
  })
}

async function readAll(connector: Connector, file: string, context: ReadContext) {
  await using archive = await openArchive(file)
  const items = await itemsOf(connector, archive, context)
  const records = items.filter(isFact)
  const interactions = records.filter((record): record is InteractionRecord => record.type === 'interaction')
  return { records, interactions }
}

async function itemsOf(connector: Connector, archive: Archive, context: ReadContext): Promise<Item[]> {
  return connector.archive === undefined ? [] : Array.fromAsync(connector.archive.read(archive, context))
}

function nameOf(interaction: InteractionRecord): string {
  return `${interaction.account}#${interaction.id}`
}

function countsOf(interactions: InteractionRecord[]): Record<string, { sent: number; received: number }> {
  const distinct = new Map(interactions.map((interaction) => [nameOf(interaction), interaction])).values()
  const counts: Record<string, { sent: number; received: number }> = {}
  for (const { kind, direction } of distinct) {
    counts[kind] ??= { sent: 0, received: 0 }
    counts[kind][direction]++
  }
  return counts
}

/** The same archive with each file ending in its middle, as after a broken download. */
function cutInHalf(archive: Archive): Archive {
  return {
    ...archive,
    async *open(entry) {
      const chunks = await Array.fromAsync(archive.open(entry))
      const whole = Buffer.concat(chunks)
      yield whole.subarray(0, whole.length >> 1)
    },
  }
}
