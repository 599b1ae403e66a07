/** What an export has to carry so that the same is known elsewhere. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FactRecord, RecordOf } from '../connectors/record.ts'
import { statusAnswer } from './answers/status.ts'
import { ask } from './ask.ts'
import { correct } from './corrections/correct.ts'
import { exportWorkspace } from './export-workspace.ts'
import { importFiles } from './import/import-files.ts'
import { logEffort, logOutcome } from './log/log.ts'
import { now, openTestDesk, type TestDesk } from './test-desk.ts'

const said = (id: string, account: string, more: Partial<RecordOf<'interaction'>> = {}): FactRecord => ({
  type: 'interaction',
  id,
  at: now - 1e9,
  account,
  direction: 'sent',
  kind: 'post',
  text: `Words of ${id} today.`,
  ...more,
})

async function linesOf({ data, desk }: TestDesk): Promise<Record<string, unknown>[]> {
  const out = join(data, 'out.jsonl')
  const { lines } = await exportWorkspace(desk, desk.owner('main'), out)
  const all = (await readFile(out, 'utf8')).trimEnd().split('\n')
  expect(lines).toBe(all.length)
  return all.map((line) => JSON.parse(line))
}

test('an account that was renamed is still one, under its first name', async () => {
  await using one = await openTestDesk()
  await one.importRecords([{ type: 'account', account: 'x:old', lasting: 'x:id/1' }, said('1', 'x:old')])
  await one.importRecords([{ type: 'account', account: 'x:new', lasting: 'x:id/1' }, said('2', 'x:new')], now + 1)
  // The first name is told again later, so that its line stands behind the other.
  await one.importRecords([{ type: 'account', account: 'x:old', lasting: 'x:id/1', name: 'Shop' }], now + 2)
  const lines = await linesOf(one)
  expect(lines.filter(({ type }) => type === 'account').map(({ account }) => account)).toEqual(['x:old', 'x:new'])
  await using other = await openTestDesk()
  await writeFile(join(other.data, 'in.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  await importFiles(other.desk, other.desk.owner('main'), [join(other.data, 'in.jsonl')], { now })
  const { world } = await ask(other.desk, other.desk.owner('main'))
  expect(world.facts.size).toBe(2)
  expect(new Set([...world.facts.account.slice(0, 2)].map((at) => world.accounts[at]))).toEqual(new Set(['x:old']))
})

test('corrections stand on what they correct, on top of what was said before', async () => {
  await using one = await openTestDesk()
  await one.importRecords([said('1', 'x:shop', { labels: { sell: true, mode: 'chat' } })])
  await correct(one.desk, one.desk.owner('main'), { of: 'x:shop#1', labels: { mode: 'engage' } }, now)
  const lines = await linesOf(one)
  expect(lines.find(({ id }) => id === '1')).toMatchObject({ labels: { sell: true, mode: 'engage' } })
  expect(lines.some(({ type }) => type === 'correction')).toBe(false)
})

test('what was logged by hand does not move the moment that is answered for', async () => {
  await using one = await openTestDesk()
  const owner = one.desk.owner('main')
  await one.importRecords([{ type: 'account', account: 'x:shop' }, said('1', 'x:shop')])
  await logEffort(one.desk, owner, { account: 'x:elsewhere', minutes: 5, activity: 'sending' }, now)
  await logOutcome(one.desk, owner, { kind: 'press', account: 'x:elsewhere' }, now)
  const before = await statusAnswer(await ask(one.desk, owner))
  const lines = await linesOf(one)
  await using other = await openTestDesk()
  await writeFile(join(other.data, 'in.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  await importFiles(other.desk, other.desk.owner('main'), [join(other.data, 'in.jsonl')], { now })
  const after = await statusAnswer(await ask(other.desk, other.desk.owner('main')))
  expect(after.asOf).toBe(before.asOf)
})

test('an empty workspace is a file with its first line', async () => {
  await using one = await openTestDesk()
  expect(await linesOf(one)).toEqual([{ type: 'rapport', version: 1 }])
})
