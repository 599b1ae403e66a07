/** From a file on disk to keyed entries and a report: what is taken, what is told, what is refused. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connectors, loadConnectors } from '../connectors/load.ts'
import type { FactRecord, InteractionRecord } from '../connectors/record.ts'
import { zipOf } from '../tools/archive/test-zip.ts'
import { Refused } from '../tools/refused.ts'
import { createReport, type FileReport, type NewEntry, openSource, readSource } from './index.ts'

const now = Date.UTC(2026, 10, 25)
let folder = ''
let connectors: Connectors = new Map()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-intake-'))
  connectors = (await loadConnectors()).connectors
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

async function taken(path: string): Promise<{ entries: NewEntry[]; report: FileReport }> {
  await using source = await openSource(path, connectors)
  const report = createReport(source)
  const entries: NewEntry[] = []
  for await (const item of readSource(source, { connectors, now, zone: 'UTC' })) {
    report.take(item)
    if (item.type === 'entry') entries.push(item.entry)
  }
  return { entries, report: report.end() }
}

const lines = (...records: object[]) =>
  `${[{ type: 'rapport', version: 1 }, ...records].map((record) => JSON.stringify(record)).join('\n')}\n`

const post = {
  type: 'interaction',
  id: '1',
  at: '2026-01-01T00:00:00Z',
  account: 'x:ada',
  direction: 'sent',
  kind: 'post',
}

async function takenLines(...records: object[]) {
  return taken(await fileOf('lines.jsonl', lines(...records)))
}

function records<T extends FactRecord['type']>(entries: NewEntry[], type: T): Extract<FactRecord, { type: T }>[] {
  return entries
    .map(({ record }) => record)
    .filter((record): record is Extract<FactRecord, { type: T }> => record.type === type)
}

async function refusal(path: string): Promise<string> {
  const error = await taken(path).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Refused)
  const message = error instanceof Refused ? error.message : ''
  expect(message).toMatch(/^\S[^\n]*[^.\n]\.$/)
  return message
}

describe('handles', () => {
  test('are one, however they are written', async () => {
    const { entries, report } = await takenLines(
      { ...post, account: 'Twitter:@Ada', with: ['twitter:Bob', 'X:@bob', 'x:Carol'], kind: 'reply' },
      { type: 'outcome', id: 'o', at: post.at, kind: 'sale', with: 'Twitter:@Bob' },
    )
    expect(entries[0]).toMatchObject({ key: 'x:ada#1', record: { account: 'x:ada', with: ['x:bob', 'x:carol'] } })
    expect(records(entries, 'outcome')[0]?.with).toBe('x:bob')
    expect(report.accounts).toEqual(['x:ada'])
    expect(report.people).toBe(2)
  })
})

describe('texts', () => {
  test('lose NUL and halves of pairs, at any depth', async () => {
    const { entries } = await takenLines(
      { ...post, text: 'a\0b\uD800c', mood: { deep: ['x\0', { 'y\0': '\uDC00z' }] } },
      { type: 'note', id: 'n', at: post.at, with: 'x:bob', text: 'n\0o' },
    )
    expect(entries[0]?.record).toMatchObject({ text: 'abc', more: { mood: { deep: ['x', { y: 'z' }] } } })
    expect(records(entries, 'note')[0]?.text).toBe('no')
  })
})

describe('dates', () => {
  test('that cannot be leave an interaction without one, and are told', async () => {
    const { entries, report } = await takenLines(
      { ...post, id: '1970', at: '1970-01-01T00:00:00Z' },
      { ...post, id: '2090', at: '2090-01-01T00:00:00Z' },
      { ...post, id: 'tomorrow', at: '2026-11-26T00:00:00Z' },
      { ...post, id: 'fine' },
    )
    const [old, future, tomorrow, fine] = records(entries, 'interaction')
    expect(old).toMatchObject({ at: null, more: { sourceAt: '1970-01-01T00:00:00.000Z' } })
    expect(future).toMatchObject({ at: null, more: { sourceAt: '2090-01-01T00:00:00.000Z' } })
    expect(tomorrow?.at).toBe(Date.UTC(2026, 10, 26))
    expect(fine?.at).toBe(Date.UTC(2026, 0, 1))
    expect(report.counts).toEqual({ post: { sent: 4, received: 0 } })
    expect(report.skipped).toEqual([
      { entry: 'lines.jsonl', reason: 'a date outside 2005 to 2026, kept without a date', count: 2 },
    ])
    expect(report.to).toBe('2026-11-26T00:00:00.000Z')
  })

  test('that cannot be do not stretch the coverage', async () => {
    const { entries } = await takenLines({ type: 'account', account: 'x:ada', since: '1970-01-01T00:00:00Z' }, post, {
      ...post,
      id: '2',
      at: '2090-01-01T00:00:00Z',
    })
    expect(records(entries, 'coverage')[0]).toMatchObject({ from: null, to: Date.UTC(2026, 0, 1) })
    expect(records(entries, 'account')[0]).toEqual({
      type: 'account',
      account: 'x:ada',
      more: { sourceSince: '1970-01-01T00:00:00.000Z' },
    })
  })

  test('of snapshots, effort and outcomes must be right, those of plans may lie ahead', async () => {
    const far = '2090-01-01T00:00:00Z'
    const { entries, report } = await takenLines(
      { type: 'followers', account: 'x:ada', at: far, count: 3 },
      { type: 'outcome', id: 'o', at: '1970-01-01', kind: 'sale' },
      { type: 'goal', id: 'g', aim: 'care', measure: 'received', target: 1, start: '2026-01-01', due: far },
      { type: 'draft', id: 'd', text: 'Soon', accounts: ['x:ada'], due: far },
    )
    expect(entries.map(({ record }) => record.type)).toEqual(['goal', 'draft', 'coverage'])
    expect(report.skipped.map(({ count }) => count)).toEqual([1, 1])
  })
})

describe('a line that comes twice', () => {
  test('is one event with one hash, and counts once', async () => {
    const { entries, report } = await takenLines(post, { ...post, mood: null }, post)
    expect(new Set(entries.filter(({ key }) => key === 'x:ada#1').map(({ hash }) => hash)).size).toBe(2)
    expect(report.counts).toEqual({ post: { sent: 1, received: 0 } })
  })

  test('is the same entry when the file is read again, when it is copied, or packed', async () => {
    const text = lines(post, { ...post, id: '2', with: 'x:bob', kind: 'reply' })
    const plain = await taken(await fileOf('one.jsonl', text))
    const packed = await taken(await fileOf('two.zip', zipOf([{ name: 'other name.jsonl', data: text }])))
    const telling = ({ entries }: { entries: NewEntry[] }) => entries.map(({ key, hash }) => `${key} ${hash}`)
    expect(telling(packed)).toEqual(telling(plain))
  })
})

describe('fields that nobody knows', () => {
  test('never take the name of one that is known', async () => {
    const { entries } = await takenLines({
      type: 'goal',
      id: 'g',
      aim: 'a',
      measure: 'm',
      target: 1,
      start: '2026-01-01',
      due: '2026-02-01',
      more: 1,
    })
    expect(entries[0]?.record.more).toEqual({ more: 1 })
  })
})

describe('the report', () => {
  test('counts each kind in each direction, snapshots, people and what was left out', async () => {
    const person = { type: 'person', handles: ['x:bob', 'email:bob@post.example'] }
    const { report } = await takenLines(
      { type: 'account', account: 'x:ada' },
      person,
      post,
      {
        ...post,
        id: '2',
        kind: 'message',
        direction: 'received',
        with: 'email:bob@post.example',
        at: '2026-02-01T00:00:00Z',
      },
      { ...post, id: '3', kind: 'message', with: 'x:bob', at: null },
      { ...post, id: '4', kind: 'share', with: ['x:carol', 'x:ada'] },
      { type: 'followers', account: 'x:ada', at: '2026-01-01T00:00:00Z', count: 100 },
      { type: 'followers', account: 'x:ada', at: '2026-02-01T00:00:00Z', handles: ['x:bob', 'x:dora'] },
      { type: 'followers', account: 'email:ada@shop.example', at: '2026-01-15T00:00:00Z', count: 7 },
      { type: 'weather' },
      { type: 'weather' },
      { ...post, id: '5', kind: 'shout' },
    )
    expect(report).toEqual({
      file: 'lines.jsonl',
      network: 'interchange',
      format: 'Rapport interchange format, version 1',
      accounts: ['email:ada@shop.example', 'x:ada'],
      counts: {
        post: { sent: 1, received: 0 },
        message: { sent: 1, received: 1 },
        share: { sent: 1, received: 0 },
      },
      snapshots: { followers: 9 },
      people: 3,
      inserted: 0,
      duplicates: 0,
      skipped: [
        { entry: 'lines.jsonl', reason: 'an unknown type (weather) (line 11, line 12)', count: 2 },
        { entry: 'lines.jsonl', reason: 'an interaction without a valid kind (line 13)', count: 1 },
      ],
      coverage: [
        expect.objectContaining({ account: 'x:ada', from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' }),
        expect.objectContaining({ account: 'email:ada@shop.example' }),
      ],
      from: '2026-01-01T00:00:00.000Z',
      to: '2026-02-01T00:00:00.000Z',
    })
  })

  test('names the first places of a reason and counts the others', async () => {
    const { report } = await takenLines(post, ...Array.from({ length: 20 }, () => ({ type: 'weather' })))
    expect(report.skipped).toEqual([
      {
        entry: 'lines.jsonl',
        reason: 'an unknown type (weather) (line 3, line 4, line 5, line 6, line 7 and 15 more)',
        count: 20,
      },
    ])
  })

  test('stays small when every line has a reason of its own', async () => {
    const { report } = await takenLines(...Array.from({ length: 3000 }, (_, i) => ({ type: `weather ${i}` })))
    expect(report.skipped.length).toBeLessThan(1100)
    expect(report.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(3000)
  })
})

describe('what is no export', () => {
  test('is refused in one sentence that says what to do', async () => {
    expect(await refusal(join(folder, 'nothing'))).toContain('is not there')
    expect(await refusal(await fileOf('empty.json', ''))).toContain('is empty')
    expect(await refusal(await fileOf('notes.txt', 'Dear diary'))).toContain('is no export Rapport knows')
    expect(
      await refusal(await fileOf('photos.zip', zipOf([{ name: 'a.jpg', data: 'x' }, { name: 'b.txt' }]))),
    ).toContain('is an archive, but of no network Rapport knows')
    expect(await refusal(await fileOf('locked.zip', zipOf([{ name: 'a', data: 'x', encrypted: true }])))).toContain(
      'password',
    )
    expect(await refusal(await fileOf('new.jsonl', '{"type":"rapport","version":2}\n'))).toContain('version 2')
  })

  test('among its own kind is told by name and not taken', async () => {
    const zip = zipOf([
      { name: '../evil.jsonl', data: 'x' },
      { name: 'good.jsonl', data: lines(post) },
    ])
    const { entries, report } = await taken(await fileOf('traversal.zip', zip))
    expect(records(entries, 'interaction')).toHaveLength(1)
    expect(report.skipped).toEqual([{ entry: '../evil.jsonl', reason: 'its name leaves the archive', count: 1 }])
  })
})

describe('a file in the wrong encoding, broken in the middle or cut at the end', () => {
  test('gives what can be read', async () => {
    const text = lines({ ...post, text: 'Zoë' }, { ...post, id: '2', text: 'Zoë' })
    for (const bytes of [
      Buffer.from(text, 'latin1'),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(`\uFEFF${text}`),
    ]) {
      const { entries } = await taken(await fileOf('encoded.jsonl', bytes))
      expect(records(entries, 'interaction').map((one: InteractionRecord) => one.text)).toEqual(['Zoë', 'Zoë'])
    }
    const cut = await taken(await fileOf('cut.jsonl', text.slice(0, -20)))
    expect(records(cut.entries, 'interaction')).toHaveLength(1)
    expect(cut.report.skipped).toEqual([{ entry: 'cut.jsonl', reason: 'a broken line (no JSON) (line 3)', count: 1 }])
  })
})

const shared = process.env.RAPPORT_SHARED ?? join(import.meta.dirname, '../../../shared')

describe.skipIf(!existsSync(shared))('the public samples', () => {
  test('of scenarios give the interactions that are expected', async () => {
    const expected: { scenarios: Record<string, { file: string; interactions: number }> } = JSON.parse(
      readFileSync(join(shared, 'data/scenarios/expected.json'), 'utf8'),
    )
    for (const { file, interactions } of Object.values(expected.scenarios)) {
      const { report } = await taken(join(shared, 'data/scenarios', file))
      const counts = Object.values(report.counts).map(({ sent, received }) => sent + received)
      expect(counts.reduce((a, b) => a + b, 0)).toBe(interactions)
      expect(report.skipped).toEqual([])
    }
  })

  test('that are hostile are refused or harmless', async () => {
    const hostile = join(shared, 'samples/hostile/synthetic')
    const { refused }: { refused: string[] } = JSON.parse(readFileSync(join(hostile, 'expected.json'), 'utf8'))
    for (const file of [...refused, 'deep.json']) await refusal(join(hostile, file))
    const { report } = await taken(join(hostile, 'path-traversal.zip'))
    expect(report.skipped.filter(({ reason }) => reason.startsWith('its name'))).toHaveLength(5)
    const prefixed = await taken(join(hostile, 'macosx-and-prefix.zip'))
    expect(prefixed.report.counts.connect).toEqual({ sent: 0, received: 1 })
    const html = await taken(join(hostile, 'html-in-text.js'))
    expect(
      records(html.entries, 'interaction')
        .map((one: InteractionRecord) => one.text)
        .join(),
    ).toContain('<img')
  })

  test('give the same tellings as zip, as tar and unpacked', async () => {
    const same: string[][] = [
      ['x/synthetic-2026/twitter-2026-07-25-synthetic.zip', 'x/synthetic-2026'],
      [
        'mastodon/synthetic-archive/archive-20240723215433-0123456789abcdef0123456789abcdef.zip',
        'mastodon/synthetic-archive/archive-20200101000000-0123456789abcdef0123456789abcdef.tar.gz',
      ],
      [
        'linkedin/synthetic-quirks/Complete_LinkedInDataExport_06-27-2026.zip',
        'linkedin/synthetic-quirks/Complete_LinkedInDataExport_06-27-2026',
      ],
    ]
    for (const files of same) {
      const tellings: string[][] = []
      for (const file of files) {
        const { entries } = await taken(join(shared, 'samples', file))
        const facts = entries.filter(({ record }) => record.type === 'interaction')
        tellings.push(facts.map(({ key, hash }) => `${key} ${hash}`).sort())
      }
      expect(tellings[0]?.length).toBeGreaterThan(0)
      expect(tellings[1]).toEqual(tellings[0])
    }
  })
})
