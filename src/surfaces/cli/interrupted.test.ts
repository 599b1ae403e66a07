/** An import that is killed or stopped anywhere and then repeated leaves the same ledger as one that was left alone. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command, rapport } from '../../../test/rapport.ts'
import { writeHeader, writeInterchange } from '../../connectors/interchange/write.ts'
import type { FactRecord } from '../../connectors/record.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-cut-'))
const file = join(folder, 'many.jsonl')
const records = Array.from(
  { length: 12_000 },
  (_, at): FactRecord => ({
    type: 'interaction',
    id: `m${at}`,
    at: Date.UTC(2026, 0, 1) + at * 60_000,
    account: 'bluesky:shop.example',
    direction: at % 3 === 0 ? 'sent' : 'received',
    kind: 'reply',
    with: [`bluesky:p${at % 70}.example`],
    text: `Thank you for number ${at}, it came today.`,
  }),
)
let whole: string[]
let takes = 0

async function exported(data: string): Promise<string[]> {
  const out = join(data, 'out.jsonl')
  await rapport(data, 'export', '--out', out)
  return readFileSync(out, 'utf8').trimEnd().split('\n').sort()
}

beforeAll(async () => {
  writeFileSync(file, `${[writeHeader(), ...records.map(writeInterchange)].join('\n')}\n`)
  const begun = performance.now()
  await rapport(join(folder, 'whole'), 'import', file)
  takes = performance.now() - begun
  whole = await exported(join(folder, 'whole'))
  expect(whole).toHaveLength(records.length + 2)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([1, 2])('killed at a random moment, time %i', { timeout: 240_000 }, async (time) => {
  const data = join(folder, `killed-${time}`)
  for (let kill = 0; kill < 2; kill++) {
    const child = spawn(command, ['import', file, '--data', data], { stdio: 'ignore', detached: true })
    const ended = once(child, 'exit')
    await pause(Math.random() * takes)
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It was through already.
    }
    await ended
  }
  const { status, stderr } = await rapport(data, 'import', file)
  expect([status, stderr]).toEqual([0, ''])
  expect(await exported(data)).toEqual(whole)
  expect((await rapport(data, 'people', '--json')).stdout).toBe(
    (await rapport(join(folder, 'whole'), 'people', '--json')).stdout,
  )
})

test('an interrupt stops it in good order, and says that repeating completes it', { timeout: 240_000 }, async () => {
  const data = join(folder, 'stopped')
  const child = spawn(command, ['import', file, '--data', data], { stdio: ['ignore', 'pipe', 'pipe'] })
  // Waited for from the start: on a fast machine it is through before it can be stopped.
  const closed = once(child, 'close')
  let words = ''
  child.stderr.on('data', (chunk) => {
    words += chunk
  })
  await pause(takes / 2)
  child.kill('SIGINT')
  const [status] = await closed
  if (status !== 0) {
    expect(status).toBe(1)
    expect(words).toContain('give the same files again to complete it')
  }
  await rapport(data, 'import', file)
  expect(await exported(data)).toEqual(whole)
})
