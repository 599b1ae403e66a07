/** A large source is read in a thread of its own: what it gives, and what becomes of its troubles. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blankContext, type Item } from '../connectors/connector.ts'
import { loadConnectors } from '../connectors/load.ts'
import { Refused } from '../tools/refused.ts'
import { itemsOf } from './items.ts'
import { openSource } from './source.ts'

const { connectors } = await loadConnectors()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-items-'))
})
afterAll(() => rm(folder, { recursive: true }))

const line = (n: number) =>
  JSON.stringify({
    type: 'interaction',
    id: `m${n}`,
    at: '2026-05-01T10:00:00Z',
    account: 'x:shop',
    direction: 'received',
    kind: 'message',
    with: `x:person${n}`,
    text: 'Nice to hear from you. '.repeat(40),
  })

async function read(lines: readonly string[], madeAt = 0): Promise<{ items: Item[]; direct: Item[] }> {
  const path = join(folder, `${lines.length}.jsonl`)
  await writeFile(path, lines.join('\n'))
  await using source = await openSource(path, connectors)
  const context = { ...blankContext, madeAt }
  const items: Item[] = []
  for await (const batch of itemsOf(source, context)) items.push(...batch)
  const direct: Item[] = []
  for await (const item of source.reader.read(source.archive, context)) direct.push(item)
  return { items, direct }
}

const lines = (count: number) => ['{"type":"rapport","version":1}', ...Array.from({ length: count }, (_, n) => line(n))]

test('gives the same as reading without a thread', async () => {
  const { items, direct } = await read(lines(20_000))
  expect(items.filter(({ type }) => type === 'interaction')).toHaveLength(20_000)
  expect(items).toEqual(direct)
})

test('ends the thread where reading is left early', async () => {
  const path = join(folder, 'left.jsonl')
  await writeFile(path, lines(20_000).join('\n'))
  await using source = await openSource(path, connectors)
  for await (const batch of itemsOf(source, blankContext)) {
    expect(batch.length).toBeGreaterThan(0)
    break
  }
})

test('refuses with the reader’s own sentence', async () => {
  const path = join(folder, 'table.csv')
  const row = `somebody,${'x'.repeat(400)},maybe\n`
  await writeFile(path, `who,what,perhaps\n${row.repeat(45_000)}`)
  await using source = await openSource(path, connectors)
  const reading = async () => {
    for await (const _ of itemsOf(source, blankContext));
  }
  const told = await reading().catch((error: unknown) => error)
  expect(told).toBeInstanceOf(Refused)
  expect(String(told)).toContain('table.csv')
})
