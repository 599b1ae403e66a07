/** What was corrected changes the reading only once enough has come together, and never for the worse. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Mode, RecordOf } from '../../connectors/record.ts'
import { readerWith } from '../../meaning/index.ts'
import { ask } from '../ask.ts'
import { readAll } from '../import/import-files.ts'
import { messageOf, readingRules } from '../read-texts.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { startUpkeep } from '../work/upkeep.ts'
import { openWorkshop } from '../work/workshop.ts'
import { correct, undoCorrection } from './correct.ts'
import { correctionsAnswer } from './log.ts'
import { isRefitDue, refitNow } from './refit.ts'

const places = [
  'Leeds',
  'York',
  'Hull',
  'Bath',
  'Ely',
  'Wells',
  'Truro',
  'Perth',
  'Derby',
  'Lincoln',
  'Ripon',
  'Exeter',
]
const things = ['the jug', 'our bowl', 'that plate', 'a new mug', 'some tiles']
/** What this workspace calls a broadcast, and the reading does not. */
const texts = places.flatMap((place) => things.map((thing) => `Kiln notes: ${thing} went off to ${place} today`))
const others = texts.map((_, at) => `Can you tell me when number ${at} will be ready for me, please?`)

const message = (id: string, text: string): RecordOf<'interaction'> => ({
  type: 'interaction',
  id,
  at: now - 1e9,
  account: 'x:shop',
  direction: 'received',
  kind: 'reply',
  with: [`x:p${id}`],
  text,
})
const kiln = texts.map((text, at) => message(`k${at}`, text))
const name = (at: number) => `x:shop#k${at}`

async function desk(corrected: number): Promise<TestDesk> {
  const one = await openTestDesk()
  await one.importRecords([
    ...kiln.slice(0, Math.max(20, corrected)),
    ...others.map((text, at) => message(`o${at}`, text)),
  ])
  const of = Array.from({ length: corrected }, (_, at) => name(at))
  const labels = { mode: 'broadcast', intents: ['promote'] } as const
  await correct(
    one.desk,
    one.desk.owner('main'),
    { of, labels: { ...labels, intents: [...labels.intents] }, scope: 'this' },
    now,
  )
  return one
}

/** Messages that come with the program: here those that the test wants. */
async function shipped(one: TestDesk, setAside: readonly { text: string; mode: Mode }[]): Promise<string> {
  const folder = join(one.data, 'shipped')
  await mkdir(join(folder, 'set-aside'), { recursive: true })
  const lines = setAside.map(({ text, mode }) =>
    JSON.stringify({
      ...{ text, mode, channel: 'x', direction: 'received', audience: 'reply', as: 'person' },
      ...{ subject: 'others', intents: mode === 'broadcast' ? ['promote'] : [], canned: false, sell: false },
    }),
  )
  await writeFile(join(folder, 'set-aside', 'messages.jsonl'), `${lines.join('\n')}\n`)
  return folder
}

const fresh = 'Kiln notes: the teapot went off to Dover today'
const readAs = async ({ desk }: TestDesk, text: string) => {
  const { changes } = await readingRules(desk.ledger, desk.owner('main'))
  return readerWith(changes)(messageOf(message('new', text), false))
}

test('it is due from twenty corrections on, counted from the last time', async () => {
  await using one = await desk(19)
  const owner = one.desk.owner('main')
  expect(await isRefitDue(one.desk, owner)).toBe(false)
  expect(await refitNow(one.desk, owner, now)).toBeUndefined()
  await correct(one.desk, owner, { of: name(19), labels: { mode: 'broadcast' }, scope: 'this' }, now)
  expect(await isRefitDue(one.desk, owner)).toBe(true)
  expect(await refitNow(one.desk, owner, now, await shipped(one, [{ text: fresh, mode: 'broadcast' }]))).toMatchObject({
    of: 20,
  })
  expect(await isRefitDue(one.desk, owner)).toBe(false)
})

test('what is learned is kept where others are read no worse, reads the next such message, and is taken back', async () => {
  await using one = await desk(40)
  const owner = one.desk.owner('main')
  const before = await readAs(one, fresh)
  expect(before.mode).not.toBe('broadcast')
  const folder = await shipped(one, [
    { text: 'Kiln notes: two lamps went off to Ayr today', mode: 'broadcast' },
    { text: 'Can you tell me when my bowl will be ready, please?', mode: 'chat' },
  ])
  const version = (await readingRules(one.desk.ledger, owner)).version
  const tried = await refitNow(one.desk, owner, now, folder)
  expect(tried).toMatchObject({ kept: true, of: 40, id: 'reading.refit' })
  expect(tried?.here ?? 0).toBeGreaterThanOrEqual(tried?.before ?? 1)
  const rules = await readingRules(one.desk.ledger, owner)
  expect(rules.version).not.toBe(version)
  expect(JSON.stringify(rules.changes).length).toBeLessThan(40_000)
  expect((await readAs(one, fresh)).mode).toBe('broadcast')
  expect((await readAs(one, others[3] ?? '')).mode).not.toBe('broadcast')
  await readAll(one.desk, owner, {})
  const { refits } = await correctionsAnswer(await ask(one.desk, owner), {})
  expect(refits).toMatchObject([{ kept: true, id: 'reading.refit' }])
  await undoCorrection(one.desk, owner, 'reading.refit', now)
  expect((await readingRules(one.desk.ledger, owner)).version).toBe(version)
  expect(await readAs(one, fresh)).toEqual(before)
  await expect(undoCorrection(one.desk, owner, 'reading.refit', now)).rejects.toThrow('in force')
})

test('what would read others worse is not kept, and the log says so', async () => {
  await using one = await desk(40)
  const owner = one.desk.owner('main')
  const before = await readAs(one, fresh)
  const folder = await shipped(one, [
    { text: 'Kiln notes: two lamps went off to Ayr today', mode: before.mode },
    { text: 'Kiln notes: six cups went off to Deal today', mode: before.mode },
  ])
  expect(await refitNow(one.desk, owner, now, folder)).toMatchObject({ kept: false, id: null })
  expect(await readAs(one, fresh)).toEqual(before)
  const { refits } = await correctionsAnswer(await ask(one.desk, owner), {})
  expect(refits[0]?.words).toContain('Not kept')
})

test('without the messages set aside none is made, and the log says so', async () => {
  await using one = await desk(25)
  const tried = await refitNow(one.desk, one.desk.owner('main'), now, join(one.data, 'nowhere'))
  expect(tried).toMatchObject({ kept: false, here: null })
  expect(tried?.words).toContain('set aside')
})

test('the same corrections give the same changes, whenever they were said, and with the messages that ship', async () => {
  const fitted = async (turned: boolean) => {
    await using one = await openTestDesk()
    await one.importRecords([...kiln.slice(0, 24), ...others.map((text, at) => message(`o${at}`, text))])
    const owner = one.desk.owner('main')
    const of = Array.from({ length: 24 }, (_, at) => name(at))
    for (const each of turned ? of.toReversed() : of)
      await correct(one.desk, owner, { of: each, labels: { mode: 'broadcast' }, scope: 'this' }, now)
    const tried = await refitNow(one.desk, owner, now)
    return { tried: { ...tried, at: null }, changes: (await readingRules(one.desk.ledger, owner)).changes }
  }
  const first = await fitted(false)
  expect(await fitted(true)).toEqual(first)
  expect(first.tried.here).toBeGreaterThan(0.5)
}, 60_000)

test('a desk that is left alone does it by itself', async () => {
  await using one = await desk(22)
  const owner = one.desk.owner('main')
  await using workshop = openWorkshop({ data: one.data })
  await using _upkeep = startUpkeep(one.desk, workshop, { every: 20 })
  const tried = async () => (await correctionsAnswer(await ask(one.desk, owner), {})).refits
  while ((await tried()).length === 0) await pause(100)
  expect(await tried()).toMatchObject([{ of: 22 }])
}, 120_000)
