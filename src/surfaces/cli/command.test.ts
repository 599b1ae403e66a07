/** The command as a script sees it: what it writes, reads and checks, and how fast it is there. */
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { command, type Ended, rapport } from '../../../test/rapport.ts'
import { openShop, slow } from './test-shop.ts'

const { folder, data } = openShop()

test('an export is whole or not there, and tells its lines', slow, async () => {
  const out = join(folder, 'out.jsonl')
  await rapport(data, 'correct', 'bluesky:shop.example#post-1', '--mode', 'engage', '--intents', 'offer,thank')
  await rapport(data, 'correct', 'bluesky:shop.example#post-1', '--canned', 'no')
  const { stdout } = await rapport(data, 'export', '--out', out, '--json')
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n')
  expect(JSON.parse(stdout)).toEqual({ file: out, lines: lines.length })
  expect(JSON.parse(lines[0] ?? '')).toEqual({ type: 'rapport', version: 1 })
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  const corrected = lines.map((line) => JSON.parse(line)).find(({ id }) => id === 'post-1')
  expect(corrected).toMatchObject({ labels: { mode: 'engage', intents: ['offer', 'thank'], canned: false } })
  expect(lines.some((line) => line.includes('"type":"correction"'))).toBe(false)
})

describe('classify', slow, () => {
  const judged = (lines: readonly string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const child = execFile(command, ['classify'], (error, stdout, stderr) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      )
      child.stdin?.end(lines.join('\n'))
    })
  const line = (id: unknown, text: string, more = {}) =>
    JSON.stringify({ id, text, channel: 'x', direction: 'sent', audience: 'public', ...more })

  test('gives one judgement a line, in order, and takes dm for direct', async () => {
    const { status, stdout, stderr } = await judged([
      line('b', 'Thank you, Ada, that was kind of you.', { audience: 'dm' }),
      line(7, 'New stock in the shop, come and buy.'),
      '',
    ])
    expect([status, stderr]).toEqual([0, ''])
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text))
    expect(answers.map(({ id }) => id)).toEqual(['b', 7])
    expect(Object.keys(answers[0])).toEqual([
      'id',
      'mode',
      'subject',
      'intents',
      'canned',
      'sell',
      'breach',
      'sentiment',
      'lang',
      'why',
    ])
    expect(answers[0]).toMatchObject({ mode: 'engage', lang: 'en', intents: ['thank'] })
    expect(answers[1]).toMatchObject({ mode: 'broadcast', subject: 'self' })
  })

  test('names broken lines, judges the rest, and ends with 3', async () => {
    const { status, stdout, stderr } = await judged([
      line(1, 'Hello there, how are you?'),
      '{',
      '{"id":2}',
      line(3, 'x', { audience: 'all' }),
      line(4, 'Good morning'),
    ])
    expect(status).toBe(3)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((text) => JSON.parse(text).id),
    ).toEqual([1, 4])
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Line 2 is no JSON.*\.$/),
      expect.stringMatching(/^Line 3 has no valid "text".*\.$/),
      expect.stringMatching(/^Line 4 has no valid "audience".*\.$/),
    ])
  })
})

test('doctor says of each part whether it is well, and what to do', slow, async () => {
  const well = await rapport(data, 'doctor', '--json')
  expect(well.status).toBe(0)
  const { ok, checks } = JSON.parse(well.stdout)
  expect(ok).toBe(true)
  expect(checks.map(({ name }: { name: string }) => name)).toEqual([
    'Node',
    'Data folder',
    'Database',
    'Disk',
    'Networks',
    'Web desk',
    'Browser for tests',
  ])
  const broken = join(folder, 'broken')
  await rapport(broken, 'today')
  writeFileSync(join(broken, 'rapport.db'), 'this is no database, however long it may be'.repeat(100))
  const ill = await rapport(broken, 'doctor')
  expect(ill.status).toBe(1)
  expect(ill.stdout).toMatch(/not ok\s+Database/)
  expect(existsSync(broken)).toBe(true)
})

test('help costs little more than starting at all', slow, async () => {
  const time = async (...args: [string, string[]]) => {
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const begun = performance.now()
      await new Promise((resolve) => execFile(...args, resolve))
      times.push(performance.now() - begun)
    }
    return Math.min(...times)
  }
  const help = await time(command, ['--help'])
  const bare = await time(process.execPath, ['-e', '0'])
  expect(help - bare).toBeLessThan(300)
})
