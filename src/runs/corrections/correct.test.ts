/** Corrections reach as far as their user means, at once and for what comes later, and are taken back whole. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FactRecord, RecordOf } from '../../connectors/record.ts'
import { labelsOf, rowOfSeq, unpackLabels } from '../../people/index.ts'
import { Refused } from '../../tools/refused.ts'
import { interactionsByName } from '../answers/interactions.ts'
import { ask } from '../ask.ts'
import { openDesk } from '../desk.ts'
import { exportWorkspace } from '../export-workspace.ts'
import { importFiles } from '../import/import-files.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { correct, type NewCorrection, undoCorrection } from './correct.ts'
import { correctionsAnswer } from './log.ts'

const letter =
  'we make bread every morning and would love to show you around our little bakery in the old mill next week before it gets busy; ask for me at the counter and I will bring you a coffee, a chair and whatever is warm from the oven'
const near = letter.replace('morning', 'mornign')

const message = (id: string, text: string, more: Partial<RecordOf<'interaction'>> = {}): RecordOf<'interaction'> => ({
  type: 'interaction',
  id,
  at: now - 1e9,
  account: 'x:shop',
  direction: 'received',
  kind: 'message',
  with: ['x:bob'],
  text,
  ...more,
})
const name = (id: string) => `x:shop#${id}`

async function modeOf({ desk }: TestDesk, id: string): Promise<string | undefined> {
  const owner = desk.owner('main')
  const { world } = await ask(desk, owner)
  const [entry] = await desk.ledger.byKey(owner, [name(id)])
  return unpackLabels(labelsOf(world.facts, rowOfSeq(world.facts, entry?.seq ?? -1)))?.mode
}

const modes = async (one: TestDesk, ...ids: string[]) => Promise.all(ids.map((id) => modeOf(one, id)))
const say = (one: TestDesk, given: NewCorrection, preview = false) =>
  correct(one.desk, one.desk.owner('main'), given, now, preview)
const log = async ({ desk }: TestDesk) => correctionsAnswer(await ask(desk, desk.owner('main')), {})
const whyOf = async ({ desk }: TestDesk, id: string) =>
  (await interactionsByName(await ask(desk, desk.owner('main')), [name(id)]))[0]?.why

/** The same workspace in another place, from its export. */
async function moved(one: TestDesk): Promise<TestDesk> {
  const out = join(one.data, 'out.jsonl')
  await exportWorkspace(one.desk, one.desk.owner('main'), out)
  const other = await openTestDesk()
  await writeFile(join(other.data, 'in.jsonl'), await readFile(out))
  await importFiles(other.desk, other.desk.owner('main'), [join(other.data, 'in.jsonl')], { now })
  return other
}

const told: FactRecord[] = [
  message('1', letter),
  message('2', letter, { with: ['x:cyd'] }),
  message('3', near, { with: ['x:dee'] }),
  message('4', letter, { direction: 'sent' }),
  message('5', 'Is the shop open on Sunday? Link in bio!'),
]

describe('a correction of a message', () => {
  test('holds at once for its copies, for near ones and later ones, and is taken back with them', async () => {
    await using one = await openTestDesk()
    await one.importRecords(told)
    const before = await modes(one, '1', '2', '3', '4', '5')
    const given: NewCorrection = { of: name('1'), labels: { mode: 'broadcast' } }
    const reach = { changed: before.slice(0, 3).filter((mode) => mode !== 'broadcast').length, copies: 2 }
    expect(await say(one, given, true)).toEqual(reach)
    expect(await modes(one, '1', '2', '3', '4', '5')).toEqual(before)
    expect(await say(one, given)).toEqual(reach)
    await one.importRecords([message('6', letter, { with: ['x:eli'] })], now + 1)
    expect(await modes(one, '1', '2', '3', '6')).toEqual(['broadcast', 'broadcast', 'broadcast', 'broadcast'])
    expect(await modes(one, '4', '5')).toEqual(before.slice(3))
    expect([await whyOf(one, '1'), await whyOf(one, '6')]).toEqual([
      ['You said so of this message.'],
      ['You said so of its copy.'],
    ])
    await undoCorrection(one.desk, one.desk.owner('main'), name('1'), now)
    expect(await modes(one, '1', '2', '3', '4', '5')).toEqual(before)
    expect(await log(one)).toMatchObject({ total: 0, corrections: [] })
  })

  test('gives way to the copy’s own, or stays with this message where that is wanted', async () => {
    await using one = await openTestDesk()
    await one.importRecords(told)
    await say(one, { of: name('2'), labels: { mode: 'chat' }, scope: 'this' })
    expect(await modes(one, '2', '3')).toEqual(['chat', await modeOf(one, '3')])
    await say(one, { of: name('1'), labels: { mode: 'broadcast' } })
    expect(await modes(one, '1', '2', '3')).toEqual(['broadcast', 'chat', 'broadcast'])
  })

  test('of many is kept in one go, and what is wrong with one keeps all back', async () => {
    await using one = await openTestDesk()
    await one.importRecords(told)
    await expect(say(one, { of: [name('1'), name('none')], labels: { sell: true } })).rejects.toThrow(Refused)
    await expect(say(one, { of: name('1'), labels: {} })).rejects.toThrow(Refused)
    expect((await log(one)).total).toBe(0)
    await say(one, { of: [name('1'), name('5')], labels: { mode: 'chat' }, scope: 'this' })
    expect(await modes(one, '1', '5')).toEqual(['chat', 'chat'])
    expect((await log(one)).total).toBe(2)
  })
})

describe('a word on a person', () => {
  test('holds for what they write, and what they write later, but not where a message has its own', async () => {
    await using one = await openTestDesk()
    await one.importRecords(told)
    const sent = await modeOf(one, '4')
    await say(one, { of: name('5'), labels: { mode: 'chat' }, scope: 'this' })
    expect(await say(one, { of: name('1'), labels: { mode: 'broadcast' }, scope: 'person' })).toMatchObject({
      copies: 0,
    })
    await one.importRecords([message('6', 'See you at the market.')], now + 1)
    expect(await modes(one, '1', '4', '5', '6')).toEqual(['broadcast', sent, 'chat', 'broadcast'])
    expect(await whyOf(one, '6')).toEqual(['You said so of this person.'])
    const [rule] = (await log(one)).corrections
    expect(rule).toMatchObject({ scope: 'person', person: { id: 'x:bob' }, is: { mode: 'broadcast' }, messages: 2 })
    await undoCorrection(one.desk, one.desk.owner('main'), rule?.id ?? '', now)
    expect(await modeOf(one, '6')).not.toBe('broadcast')
    expect(await modeOf(one, '5')).toBe('chat')
  })

  test('goes when the person is forgotten', async () => {
    await using one = await openTestDesk()
    await one.importRecords(told)
    await say(one, { of: name('1'), labels: { mode: 'broadcast' }, scope: 'person' })
    await one.desk.ledger.forget(one.desk.owner('main'), ['x:bob'])
    expect((await log(one)).total).toBe(0)
  })
})

describe('a word on a phrase', () => {
  const given: NewCorrection = {
    of: name('5'),
    labels: { mode: 'broadcast' },
    scope: 'phrase',
    phrase: '  LINK in  bio',
  }

  test('holds for whatever says it, before and later, however it is written', async () => {
    await using one = await openTestDesk()
    await one.importRecords([...told, message('7', 'New cups, línk in BIO 🎉'), message('8', 'A link in biology')])
    const before = await modes(one, '5', '7', '8')
    const reach = await say(one, given, true)
    expect(reach).toEqual({ changed: before.slice(0, 2).filter((mode) => mode !== 'broadcast').length, copies: 0 })
    expect(await say(one, given)).toEqual(reach)
    await one.importRecords([message('9', 'link in bio, dear friend')], now + 1)
    expect(await modes(one, '5', '7', '8', '9')).toEqual(['broadcast', 'broadcast', before[2], 'broadcast'])
    expect(await whyOf(one, '9')).toEqual(['You said so of this phrase (“link in bio”).'])
    await using anew = await openDesk({ data: one.data })
    expect(await modes({ ...one, desk: anew }, '7', '9')).toEqual(['broadcast', 'broadcast'])
    await undoCorrection(one.desk, one.desk.owner('main'), 'reading.phrase:link in bio', now)
    expect(await modes(one, '5', '7', '8')).toEqual(before)
  })

  test('is refused where it is none, or the message does not say it', async () => {
    await using one = await openTestDesk()
    await one.importRecords(told)
    for (const phrase of ['', '?!', 'not there']) await expect(say(one, { ...given, phrase })).rejects.toThrow(Refused)
  })
})

test('an export carries what was said, how far and when, so that the same holds elsewhere', async () => {
  await using one = await openTestDesk()
  await one.importRecords([...told, message('6', letter, { labels: { sell: true } })])
  await say(one, { of: name('1'), labels: { mode: 'broadcast' } })
  await say(one, { of: name('2'), labels: { mode: 'chat' } })
  await say(one, { of: name('3'), labels: { mode: 'engage', sell: true }, scope: 'this' })
  await say(one, { of: name('5'), labels: { sell: true }, scope: 'phrase', phrase: 'link in bio' })
  await say(one, { of: name('5'), labels: { subject: 'useful' }, scope: 'person' })
  await undoCorrection(one.desk, one.desk.owner('main'), name('6'), now)
  await using other = await moved(one)
  await using third = await moved(other)
  const ids = ['1', '2', '3', '4', '5', '6'].map(name)
  const shown = async ({ desk }: TestDesk) => {
    const found = await interactionsByName(await ask(desk, desk.owner('main')), ids)
    return found.map(({ labels, corrected, why }) => ({ labels, corrected, why }))
  }
  expect(await shown(other)).toEqual(await shown(one))
  expect(await shown(third)).toEqual(await shown(one))
  const logged = async (desk: TestDesk) =>
    (await log(desk)).corrections.map(({ id, scope, is, at }) => ({ id, scope, is, at }))
  expect(await logged(other)).toEqual(await logged(one))
  await undoCorrection(other.desk, other.desk.owner('main'), name('2'), now)
  expect(await modeOf(other, '2')).toBe('broadcast')
})
