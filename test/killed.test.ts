/** Killed in the middle and repeated, an import ends with the same as one that was never killed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { command, told } from './rapport.ts'

const home = mkdtempSync(join(tmpdir(), 'rapport-killed-'))
const file = join(home, 'many.jsonl')
const many = 20_000

beforeAll(async () => {
  const out = createWriteStream(file)
  out.write('{"type":"rapport","version":1}\n')
  for (let at = 0; at < many; at++)
    out.write(
      `${JSON.stringify({
        type: 'interaction',
        id: String(at),
        at: new Date(Date.UTC(2025, 0, 1) + at * 60_000).toISOString(),
        account: 'x:shop',
        direction: at % 2 === 0 ? 'sent' : 'received',
        kind: 'message',
        with: `x:p${at % 300}`,
        text: `words number ${at % 977}`,
      })}\n`,
    )
  out.end()
  await once(out, 'finish')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const rows = (data: string): number => {
  const database = new DatabaseSync(join(data, 'rapport.db'), { readOnly: true, timeout: 5000 })
  try {
    return z.object({ n: z.number() }).parse(database.prepare('select count(*) as n from entry').get()).n
  } catch {
    return 0
  } finally {
    database.close()
  }
}

async function started(data: string): Promise<{ kill(): Promise<void> }> {
  const env = { ...process.env, RAPPORT_DATA: data, DATABASE_URL: '' }
  const child = spawn(command, ['import', file], { env, stdio: 'ignore' })
  const ended = once(child, 'exit')
  return {
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const insertedShape = z.object({ files: z.tuple([z.object({ inserted: z.number(), duplicates: z.number() })]) })

test('kill -9 in the middle of an import, several times, loses and doubles nothing', async () => {
  const data = join(home, 'killed')
  const reached: number[] = []
  for (const atLeast of [1, many / 3, (2 * many) / 3]) {
    const run = await started(data)
    for (const begun = Date.now(); Date.now() - begun < 30_000; ) {
      await new Promise((resolve) => setTimeout(resolve, 25))
      try {
        if (rows(data) >= atLeast) break
      } catch {
        // The database is not there yet.
      }
    }
    await run.kill()
    reached.push(rows(data))
  }
  expect(reached[0]).toBeGreaterThan(0)
  expect(reached[0]).toBeLessThan(many)
  expect(reached).toEqual(reached.toSorted((a, b) => a - b))
  const { files } = insertedShape.parse(await told(data, 'import', file))
  expect(files[0].inserted + files[0].duplicates).toBe(many + 1)
  expect(rows(data)).toBe(many + 1)

  const whole = join(home, 'whole')
  await told(whole, 'import', file)
  for (const args of [['people'], ['mix'], ['today']])
    expect(await told(data, ...args)).toEqual(await told(whole, ...args))
}, 180_000)
