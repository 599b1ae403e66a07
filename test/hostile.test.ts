/** Files that attack an importer, through the whole program: refused in one sentence or harmless, and nothing is changed. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { rapport, told } from './rapport.ts'
import { shared } from './shared.ts'

// Each step is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const home = mkdtempSync(join(tmpdir(), 'rapport-hostile-'))
const data = join(home, 'inside', 'data')
afterAll(() => rmSync(home, { recursive: true, force: true }))

const oneSentence = /^[^\n]+[.?!]\n$/
const trace = /\n\s+at |node:|\.ts:\d+/

async function refused(file: string): Promise<string> {
  const { status, stdout, stderr } = await rapport(data, 'import', file, '--json')
  expect(status, stderr).toBe(3)
  expect(stdout).toBe('')
  expect(stderr).toMatch(oneSentence)
  expect(stderr).not.toMatch(trace)
  expect(stderr).toContain(basename(file))
  return stderr
}

describe('what is no export', () => {
  const made = (name: string, content: string) => {
    const file = join(home, name)
    writeFileSync(file, content)
    return file
  }
  test.each([
    ['nothing at all', 'empty.zip', ''],
    ['a zip that is none', 'no.zip', 'PK\u0003\u0004 and then nothing'],
    ['another program’s text', 'notes.txt', 'Dear diary'],
    ['another version of the interchange format', 'later.jsonl', '{"type":"rapport","version":9}\n'],
    ['JSON of nobody', 'data.json', '{"a":[1,2,3]}'],
  ])('%s is refused with one sentence', async (_, name, content) => {
    await refused(made(name, content))
  })

  test('a file that is not there is refused with one sentence', async () => {
    await refused(join(home, 'gone.zip'))
  })

  test('of several files none is taken where one cannot be', async () => {
    const good = made('good.jsonl', '{"type":"rapport","version":1}\n{"type":"account","account":"x:ada"}\n')
    const { status } = await rapport(data, 'import', good, join(home, 'gone.zip'))
    expect(status).toBe(3)
    expect(z.object({ total: z.number() }).parse(await told(data, 'people')).total).toBe(0)
    expect(z.object({ lines: z.number() }).parse(await told(data, 'export', '--out', join(home, 'out.jsonl')))).toEqual(
      {
        lines: expect.toSatisfy((lines: number) => lines <= 1),
      },
    )
  })

  test('broken lines are told with their numbers, and the rest is taken', async () => {
    const mixed = made(
      'mixed.jsonl',
      [
        '{"type":"rapport","version":1}',
        '{"type":"account","account":"x:ada"}',
        '{"type":"interaction","id":"1","at":"2026-01-01T00:00:00Z","account":"x:ada","direction":"sent","kind":"post"}',
        '{"type":"interaction","id":"2"',
        '{"type":"wish","for":"a pony"}',
        '{"type":"interaction","id":"3","at":"tomorrow","account":"x:ada","direction":"sent","kind":"post"}',
        '{"type":"interaction","id":"4","at":null,"account":"x:ada","direction":"sent","kind":"post","text":"=1+1"}',
      ].join('\n'),
    )
    const shape = z.object({
      files: z.tuple([
        z.object({
          counts: z.record(z.string(), z.object({ sent: z.number() })),
          skipped: z.array(z.object({ reason: z.string(), count: z.number() })),
        }),
      ]),
    })
    const [report] = shape.parse(await told(join(home, 'mixed'), 'import', mixed)).files
    expect(report.counts.post?.sent).toBe(2)
    const reasons = report.skipped.map(({ reason }) => reason).join('; ')
    for (const line of ['line 4', 'line 5', 'line 6']) expect(reasons).toContain(line)
  })
})

const samples = shared('samples/hostile/synthetic')

describe.skipIf(samples === undefined)('the hostile samples (skipped where they are not)', () => {
  const sample = (name: string) => join(samples ?? '', name)

  test.each(['truncated.zip', 'bomb-300mb.zip', 'deep.json', 'duplicate-names.zip'])('%s is refused', async (name) => {
    await refused(sample(name))
  })

  test.each(['path-traversal.zip', 'symlink.zip'])(
    '%s writes nothing outside and reads no other file',
    async (name) => {
      const before = readdirSync(home, { recursive: true }).length
      const { status, stdout, stderr } = await rapport(data, 'import', sample(name), '--json')
      expect([0, 3]).toContain(status)
      if (status === 3) expect(stderr).toMatch(oneSentence)
      expect(stdout + stderr).not.toMatch(/root:x:|\/bin\/(?:ba)?sh/)
      for (const folder of [home, dirname(samples ?? ''), tmpdir(), '/'])
        expect(existsSync(join(folder, 'evil.js'))).toBe(false)
      expect(readdirSync(home, { recursive: true }).length - before).toBeLessThanOrEqual(8)
    },
  )

  test('macosx-and-prefix.zip is recognised in its subfolder', async () => {
    const shape = z.object({
      files: z.tuple([
        z.object({ network: z.string(), counts: z.object({ connect: z.object({ received: z.number() }) }) }),
      ]),
    })
    const [report] = shape.parse(await told(join(home, 'prefix'), 'import', sample('macosx-and-prefix.zip'))).files
    expect(report).toMatchObject({ network: 'linkedin', counts: { connect: { received: 1 } } })
  })
})
