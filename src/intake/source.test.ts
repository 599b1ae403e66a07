/** Files that are no export, that are broken, and those everybody has: the public samples. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { InteractionRecord } from '../connectors/record.ts'
import { zipOf } from '../tools/archive/test-zip.ts'
import { lines, postOf, records, testIntake } from './test-intake.ts'

const { fileOf, pathOf, refusal, taken } = testIntake()
const post = postOf('x:ada')

describe('what is no export', () => {
  test('is refused in one sentence that says what to do', async () => {
    expect(await refusal(pathOf('nothing'))).toContain('is not there')
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
