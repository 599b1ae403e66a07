/** Files in the interchange format, whole and broken. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive } from '../../tools/archive/index.ts'
import { Refused } from '../../tools/refused.ts'
import type { Item } from '../connector.ts'
import { describeConnector } from '../contract.ts'
import { type CoverageRecord, interactionKinds } from '../record.ts'
import interchange from './index.ts'

const fixture = join(import.meta.dirname, 'fixtures/everything.jsonl')

describeConnector(interchange, [
  {
    file: fixture,
    counts: {
      post: { sent: 1 },
      reply: { received: 1 },
      reaction: { sent: 1 },
      message: { received: 1 },
      call: { sent: 1 },
    },
  },
])

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-interchange-'))
})
afterAll(() => rm(folder, { recursive: true }))

const header = '{"type":"rapport","version":1}'
const post = (id: string, at: string | null = '2026-01-01T00:00:00Z') =>
  JSON.stringify({ type: 'interaction', id, at, account: 'x:a', direction: 'sent', kind: 'post' })

async function itemsOf(lines: string[], end = '\n'): Promise<Item[]> {
  const path = join(folder, 'file.jsonl')
  await writeFile(path, lines.join(end) + end)
  await using archive = await openArchive(path)
  return Array.fromAsync(interchange.archive.read(archive))
}

describe('a file', () => {
  test('is known by its first line, wherever its type stands', async () => {
    for (const line of [header, '{ "version" : 1, "type" : "rapport", "madeBy":"us" }', `\uFEFF${header}`]) {
      await writeFile(join(folder, 'any name'), `${line}\n`)
      await using archive = await openArchive(join(folder, 'any name'))
      expect(await interchange.archive.recognise(archive)).toMatchObject({ certainty: 1 })
    }
    for (const line of ['{"type":"account"}', 'rapport', '{"text":"\\"type\\":\\"rapport\\""}']) {
      await writeFile(join(folder, 'any name'), `${line}\n`)
      await using archive = await openArchive(join(folder, 'any name'))
      expect(await interchange.archive.recognise(archive)).toBeUndefined()
    }
  })

  test('of another version is refused in one sentence', async () => {
    for (const version of ['2', '"1"', 'null']) {
      await writeFile(join(folder, 'new.jsonl'), `{"type":"rapport","version":${version}}\n`)
      await using archive = await openArchive(join(folder, 'new.jsonl'))
      await expect(interchange.archive.recognise(archive)).rejects.toBeInstanceOf(Refused)
    }
  })

  test('with broken lines gives the rest, and says which lines', async () => {
    const items = await itemsOf([
      header,
      post('1'),
      '{"type":"inter',
      '',
      post('2'),
      '{"type":"weather"}',
      post('3', 'soon'),
    ])
    expect(items.flatMap((item) => (item.type === 'interaction' ? [item.id] : []))).toEqual(['1', '2'])
    expect(items.filter((item) => item.type === 'skipped')).toEqual([
      { type: 'skipped', entry: 'file.jsonl', reason: 'a broken line (no JSON)', count: 1, where: 'line 3' },
      { type: 'skipped', entry: 'file.jsonl', reason: 'an unknown type (weather)', count: 1, where: 'line 6' },
      { type: 'skipped', entry: 'file.jsonl', reason: 'an interaction without a valid at', count: 1, where: 'line 7' },
    ])
  })

  test('may have lines that end as on Windows', async () => {
    const items = await itemsOf([header, post('1'), post('2')], '\r\n')
    expect(items.filter((item) => item.type === 'interaction')).toHaveLength(2)
    expect(items.filter((item) => item.type === 'skipped')).toEqual([])
  })
})

describe('an account without a word on coverage', () => {
  const coverageIn = (items: Item[]) => items.filter((item): item is CoverageRecord => item.type === 'coverage')
  const all = [...interactionKinds]

  test('is taken as complete, from its beginning to the last date of the file', async () => {
    const items = await itemsOf([
      header,
      '{"type":"account","account":"x:a"}',
      '{"type":"account","account":"x:b","since":"2025-06-01T00:00:00Z"}',
      '{"type":"account","account":"x:c"}',
      post('2', '2026-02-01T00:00:00Z'),
      post('1'),
      post('0', null),
      '{"type":"favour","id":"f","at":"2026-03-01T00:00:00Z","with":"x:z","what":"helped","side":"given"}',
      '{"type":"goal","id":"g","aim":"care","measure":"received","target":1,"start":"2026-01-01T00:00:00Z","due":"2027-01-01T00:00:00Z"}',
    ])
    const to = Date.UTC(2026, 2, 1)
    expect(coverageIn(items)).toEqual([
      { type: 'coverage', account: 'x:a', from: Date.UTC(2026, 0, 1), to, received: all, sent: all },
      { type: 'coverage', account: 'x:b', from: Date.UTC(2025, 5, 1), to, received: all, sent: all },
      { type: 'coverage', account: 'x:c', from: null, to, received: all, sent: all },
    ])
  })

  test('is left to the file where it has one', async () => {
    const told = '{"type":"coverage","account":"x:a","from":null,"to":null,"received":[],"sent":["post"]}'
    expect(coverageIn(await itemsOf([header, post('1'), told]))).toEqual([
      { type: 'coverage', account: 'x:a', from: null, to: null, received: [], sent: ['post'] },
    ])
  })
})

const scenarios = join(process.env.RAPPORT_SHARED ?? join(import.meta.dirname, '../../../../shared'), 'data/scenarios')

describe.skipIf(!existsSync(scenarios))('the scenarios', () => {
  test('are read whole', async () => {
    const expected: { scenarios: Record<string, { file: string; interactions: number }> } = JSON.parse(
      readFileSync(join(scenarios, 'expected.json'), 'utf8'),
    )
    for (const { file, interactions } of Object.values(expected.scenarios)) {
      await using archive = await openArchive(join(scenarios, file))
      const items = await Array.fromAsync(interchange.archive.read(archive))
      expect(items.filter((item) => item.type === 'interaction')).toHaveLength(interactions)
      expect(items.filter((item) => item.type === 'skipped')).toEqual([])
    }
  })
})
