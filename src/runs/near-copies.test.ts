/** Near-copies are found while texts are read: in one go, in parts, by two at once, and again after some are gone. */
import { describe, expect, test } from 'vitest'
import type { RecordOf } from '../connectors/record.ts'
import { isStock, rowOfSeq } from '../people/index.ts'
import { momentAt } from '../people/relation/moment.ts'
import { ask } from './ask.ts'
import { type Desk, openDesk } from './desk.ts'
import { readAll } from './import/import-files.ts'
import { readingRules, readTexts } from './read-texts.ts'
import { now, openTestDesk } from './test-desk.ts'
import { openWorkshop } from './work/workshop.ts'

const day = 86_400_000
const words =
  'we make bread every morning and would love to show you around our little bakery in the old mill next week before it gets busy; ask for me at the counter and I will bring you a coffee, a chair and whatever is warm from the oven'
const wordings = [
  words,
  words.replace('morning', 'mornign'),
  words.replace('busy', 'full'),
  `Hi Anna, ${words.replace('a chair', 'a seat')} 🎉`,
]

const message = (id: string, who: string, text: string, daysAgo: number): RecordOf<'interaction'> => ({
  type: 'interaction',
  id,
  at: now - daysAgo * day,
  account: 'x:shop',
  direction: 'sent',
  kind: 'message',
  with: [`x:${who}`],
  text,
})
const own = message('own', 'bob', 'The dentist moved our appointment to Friday, so could you fetch the children?', 3)
const letters = [
  message('1', 'bob', wordings[0] ?? '', 40),
  message('2', 'cyd', wordings[1] ?? '', 30),
  message('3', 'dee', wordings[2] ?? '', 20),
  message('4', 'eli', wordings[3] ?? '', 10),
]

/** Ids of the messages that count as near-copies. */
async function stock(desk: Desk, daysAgo = 0): Promise<string[]> {
  const owner = desk.owner('main')
  const { world } = await ask(desk, owner)
  const found: string[] = []
  for await (const entries of desk.ledger.read(owner, { types: ['interaction'] }))
    for (const { seq, record } of entries)
      if (
        record.type === 'interaction' &&
        isStock(world.facts, rowOfSeq(world.facts, seq), momentAt(now - daysAgo * day))
      )
        found.push(record.id)
  return found.sort()
}

const sketches = async (desk: Desk) => (await desk.ledger.sketches(desk.owner('main'), 0, 1000)).length

test('letters of one hand about different things are each their own', async () => {
  await using one = await openTestDesk()
  const moving = ['Dundee', 'Whitby', 'Stroud', 'Alnwick', 'Falmouth'].map((place, at) => {
    const thing = ['lining', 'waistcoat', 'suit pattern', 'tweed jacket', 'collar'][at]
    const text = `We are moving to ${place} and cannot decide about the ${thing}. May I send you pictures?`
    return { ...message(`m${at}`, `p${at}`, text, at), direction: 'received' as const }
  })
  await one.importRecords(moving)
  expect(await stock(one.desk)).toEqual([])
})

describe('near-copies', () => {
  test('are stock from when the third person had them, and other messages are not', async () => {
    await using one = await openTestDesk()
    await one.importRecords([...letters, own])
    expect(await stock(one.desk)).toEqual(['1', '2', '3', '4'])
    expect(await stock(one.desk, 20)).toEqual(['1', '2', '3'])
    expect(await stock(one.desk, 21)).toEqual([])
  })

  test('are found when they come one by one, in any order, by desks opened anew', async () => {
    await using one = await openTestDesk()
    for (const letter of letters.toReversed()) {
      await using later = await openDesk({ data: one.data })
      await one.importRecords([letter])
      expect(await sketches(later)).toBeGreaterThan(0)
    }
    expect(await stock(one.desk)).toEqual(['1', '2', '3', '4'])
    await using later = await openDesk({ data: one.data })
    expect(await stock(later)).toEqual(['1', '2', '3', '4'])
  })

  test('are found by several that read at once', async () => {
    await using one = await openTestDesk()
    const many = Array.from({ length: 1200 }, (_, at) =>
      message(
        String(at),
        `p${at}`,
        `${words} ${['soon', 'later', 'then', 'again'][at % 4]} ${at % 2 ? 'please' : ''}`,
        at % 50,
      ),
    )
    await one.importRecords(many, now, true)
    await using workshop = openWorkshop({ data: one.data })
    const owner = one.desk.owner('main')
    const read = async () => {
      for await (const _ of readTexts(one.desk.ledger, owner, await readingRules(one.desk.ledger, owner)));
    }
    await Promise.all([workshop.carryOut({ type: 'read', workspace: 'main', after: 0 }), read(), read()])
    expect(await stock(one.desk)).toHaveLength(many.length)
    expect(await sketches(one.desk)).toBeLessThanOrEqual(8)
  })

  test('stay together when the one between them is forgotten or undone, and nothing of it is left', async () => {
    await using one = await openTestDesk()
    const owner = one.desk.owner('main')
    await one.importRecords([...letters, message('5', 'fay', wordings[0] ?? '', 5)])
    const before = await sketches(one.desk)
    await one.desk.ledger.forget(owner, ['x:dee'])
    expect(await sketches(one.desk)).toBe(before - 1)
    expect(await stock(one.desk)).toEqual([])
    await readAll(one.desk, owner, {})
    expect(await stock(one.desk)).toEqual(['1', '2', '4', '5'])
    const [first] = await one.desk.ledger.sources(owner)
    await one.importRecords([own])
    await one.desk.ledger.retract(owner, first?.id ?? 0)
    expect(await sketches(one.desk)).toBe(1)
    await one.desk.ledger.restore(owner, first?.id ?? 0)
    await readAll(one.desk, owner, {})
    expect(await stock(one.desk)).toEqual(['1', '2', '4', '5'])
  })

  test('to a group, or without a date, are no matter of this', async () => {
    await using one = await openTestDesk()
    await one.importRecords(letters.map((letter) => ({ ...letter, audience: 'group' as const })))
    expect([await sketches(one.desk), await stock(one.desk)]).toEqual([0, []])
  })
})

test('twenty people who congratulate in nearly the same words move nobody', async () => {
  await using one = await openTestDesk()
  const wish =
    'Many congratulations on ten wonderful years of baking, here is to many more of them with your lovely team'
  const wishes = Array.from({ length: 20 }, (_, at): RecordOf<'interaction'> => {
    const text = at % 2 ? wish : wish.replace('team', 'crew')
    return { ...message(`w${at}`, `p${at}`, text, 2), direction: 'received' }
  })
  await one.importRecords(wishes)
  expect(await stock(one.desk)).toHaveLength(20)
  const { relations } = await ask(one.desk, one.desk.owner('main'))
  expect(new Set([...relations.byRoot.values()].map(({ stage }) => stage))).not.toContain('engage')
})
