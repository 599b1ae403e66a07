/** Yes notes, no is remembered, undo takes back: over re-imports, and gone with the person. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FactRecord, RecordOf } from '../../connectors/record.ts'
import { personFrom } from '../../people/index.ts'
import { rootOf, todayAnswer } from '../answers/today.ts'
import { ask } from '../ask.ts'
import { forgetPerson } from '../forget-person.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { type Answer, answerProposal, proposalsAnswer } from './proposals.ts'

const message = (id: string, from: string, text: string, days: number): RecordOf<'interaction'> => ({
  type: 'interaction',
  id,
  at: now - days * 86_400_000,
  account: 'email:shop@shop.example',
  direction: 'received',
  kind: 'message',
  audience: 'direct',
  with: [`email:${from}@mail.example`],
  withName: from,
  text,
})
const records: FactRecord[] = [
  message('1', 'karim', 'Hello Nell, I sent a neighbour of mine your way, she has a piano stool to mend.', 3),
  message('2', 'ines', "Good morning. We'd like to order six of the blue cups for the café, please.", 5),
  message('3', 'bo', 'What a lovely window you have this week, I walked past it twice.', 6),
]
const sent = 'email:shop@shop.example#1'
const order = 'email:shop@shop.example#2'

let one: TestDesk
beforeEach(async () => {
  one = await openTestDesk()
  await one.importRecords(records)
}, 60_000)
afterEach(() => one[Symbol.asyncDispose]())

const asked = () => ask(one.desk, one.desk.owner('main'))
const proposals = async (person?: string) => proposalsAnswer(await asked(), { person }, now)
const ids = async () => (await proposals()).proposals.map(({ id }) => id)
const say = (id: string, answer: Answer) => answerProposal(one.desk, one.desk.owner('main'), { id, answer }, now)
const favours = async () => {
  const { world, relations, at } = await asked()
  const root = rootOf(await asked(), 'email:karim@mail.example') ?? -1
  const relation = relations.byRoot.get(root)
  return relation && personFrom(world, relation, at ?? 0, 90).favours.received
}

test('what messages tell of is proposed, of everybody or of one', async () => {
  expect(await proposals()).toMatchObject({
    left: 2,
    proposals: [
      { id: sent, person: { name: 'karim' }, side: 'received', what: 'sent somebody your way' },
      { id: order, person: { name: 'ines' }, outcome: 'sale' },
    ],
  })
  expect((await proposals('email:ines@mail.example')).proposals.map(({ id }) => id)).toEqual([order])
  expect((await proposals('email:nobody@mail.example')).proposals).toEqual([])
})

test('yes notes it with the message it was read from, once', async () => {
  expect(await say(sent, 'yes')).toMatchObject({
    record: { type: 'favour', side: 'received', with: 'email:karim@mail.example', of: sent },
  })
  await say(sent, 'yes')
  expect(await favours()).toBe(1)
  expect(await ids()).toEqual([order])
  expect((await proposals()).left).toBe(1)
  expect(await say(order, 'yes')).toMatchObject({ record: { type: 'outcome', kind: 'sale', of: order } })
  expect([...(await asked()).world.register.outcome.values()]).toHaveLength(1)
})

test('no notes nothing, hides nobody from Today, and holds when the file is read again', async () => {
  expect(await say(sent, 'no')).toMatchObject({ record: null })
  await one.importRecords(records, now + 1)
  expect(await ids()).toEqual([order])
  expect(await favours()).toBe(0)
  const { items, done } = await todayAnswer(await asked(), 60, now)
  expect(items.map(({ person }) => person.name)).toContain('karim')
  expect(done).toBe(0)
})

test('undo takes either back, and yes may be said again', async () => {
  await say(sent, 'yes')
  await say(sent, 'undo')
  expect(await favours()).toBe(0)
  expect(await ids()).toEqual([sent, order])
  await say(sent, 'yes')
  expect(await favours()).toBe(1)
  await say(sent, 'no')
  expect(await favours()).toBe(0)
  await expect(say(order, 'undo')).rejects.toThrow('there is nothing to take back')
})

test('what tells of nothing cannot be answered', async () => {
  await expect(say('email:shop@shop.example#3', 'yes')).rejects.toThrow('Nothing is proposed of')
  await expect(say('email:shop@shop.example#none', 'no')).rejects.toThrow('Nothing is proposed of')
})

test('their words go with the person', async () => {
  await say(order, 'yes')
  await forgetPerson(one.desk, one.desk.owner('main'), { name: 'ines', handles: ['email:ines@mail.example'] })
  const [left] = (await asked()).world.register.outcome.values()
  expect(left).toMatchObject({ kind: 'sale' })
  expect(JSON.stringify(left)).not.toContain('order six')
  expect(left).not.toHaveProperty('with')
})
