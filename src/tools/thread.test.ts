/** Batches from a thread: in order, no more than are wanted, and its failures. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { batchesFromThread } from './thread.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-thread-'))
})
afterAll(() => rm(folder, { recursive: true }))

const tool = JSON.stringify(new URL('thread.ts', import.meta.url).href)

async function run(body: string): Promise<number[]> {
  const path = join(folder, `${Math.abs(hash(body))}.ts`)
  await writeFile(path, `import { giveBatches } from ${tool}\n${body}`)
  const items: number[] = []
  const asked = { script: pathToFileURL(path), data: 3000, failure: (told: unknown) => new Error(`told: ${told}`) }
  for await (const batch of batchesFromThread<number>(asked)) items.push(...batch)
  return items
}

const hash = (text: string) => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) | 0, 7)

test('gives every item once and in order', async () => {
  const items = await run(`
    await giveBatches(async function* (count) { for (let i = 0; i < count; i++) yield [i, i + 0.5] }, () => undefined)`)
  expect(items).toEqual(Array.from({ length: 6000 }, (_, i) => i / 2))
})

test('makes the error again that the thread tells of, behind what came before it', async () => {
  const failing = run(`
    await giveBatches(async function* () { yield [1]; throw new Error('broken') }, (error) => error.message)`)
  await expect(failing).rejects.toThrow('told: broken')
})

test('fails where the thread ends by itself', async () => {
  await expect(run('process.exit(3)')).rejects.toThrow('ended before its work did')
  await expect(run('throw new Error("at once")')).rejects.toThrow('at once')
})
