/** People are joined and split, and undoing either leaves exactly what was there before. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InteractionRecord } from '../../connectors/record.ts'
import { peopleAnswer } from '../answers/people.ts'
import { todayAnswer } from '../answers/today.ts'
import { ask } from '../ask.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { joinPeople, keepApart, splitPerson, undoLink } from './join.ts'

const day = 86_400_000
let tested: TestDesk
beforeAll(async () => {
  tested = await openTestDesk()
  const talk = (handle: string, days: readonly number[]): InteractionRecord[] =>
    days.map((ago) => ({
      type: 'interaction',
      id: `${handle} ${ago}`,
      at: now - ago * day,
      account: 'x:shop',
      direction: ago % 2 === 0 ? 'received' : 'sent',
      kind: 'message',
      audience: 'direct',
      with: [handle],
      text: `Did the new wheel of ${handle} hold on the ${ago} miles to your work and back?`,
    }))
  await tested.importRecords([
    ...talk('x:ada', [90, 61, 30, 4]),
    ...talk('email:ada@example.org', [80, 41, 20, 9]),
    ...talk('x:bob', [50, 31]),
    { type: 'person', handles: ['x:carl', 'email:carl@example.org', 'other:name/carl'], name: 'Carl' },
    ...talk('x:carl', [12]),
  ])
})
afterAll(() => tested[Symbol.asyncDispose]())

const owner = () => tested.desk.owner('main')
async function all() {
  const asked = await ask(tested.desk, owner())
  return { people: (await peopleAnswer(asked, {})).people, today: await todayAnswer(asked, 60, now) }
}
const ids = async () => (await all()).people.map(({ id }) => id).sort()

test('two become one with everything of both, and undone they are two as they were', async () => {
  const before = await all()
  const { act, people } = await joinPeople(
    tested.desk,
    owner(),
    { ids: ['x:ada', 'email:ada@example.org'], name: 'Ada L.' },
    now,
  )
  expect(people).toEqual(['email:ada@example.org'])
  const joined = (await all()).people.find(({ id }) => id === people[0])
  expect(joined).toMatchObject({ name: 'Ada L.', sent: 3, received: 5, handles: ['email:ada@example.org', 'x:ada'] })
  expect(await ids()).not.toContain('x:ada')
  await undoLink(tested.desk, owner(), act, now)
  expect(await all()).toEqual(before)
  await undoLink(tested.desk, owner(), act, now)
  expect(await all()).toEqual(before)
})

test('what a source ties is split by a word of the user, and tied again when that is undone', async () => {
  const before = await all()
  const { act } = await splitPerson(tested.desk, owner(), { id: 'x:carl', handles: ['x:carl'] }, now)
  const after = await all()
  expect(after.people.find(({ id }) => id === 'x:carl')?.handles).toEqual(['x:carl'])
  expect(after.people.find(({ id }) => id === 'email:carl@example.org')?.handles).toEqual([
    'email:carl@example.org',
    'other:name/carl',
  ])
  await undoLink(tested.desk, owner(), act, now)
  expect(await all()).toEqual(before)
})

test('a split of what was joined gives back what the user said before', async () => {
  const { act: joined } = await joinPeople(tested.desk, owner(), { ids: ['x:ada', 'x:bob'] }, now)
  const together = await all()
  const { act: split } = await splitPerson(tested.desk, owner(), { id: 'x:bob', handles: ['x:bob'] }, now)
  expect(await ids()).toContain('x:bob')
  await undoLink(tested.desk, owner(), split, now)
  expect(await all()).toEqual(together)
  await undoLink(tested.desk, owner(), joined, now)
  expect(await ids()).toContain('x:bob')
})

test('those held apart can still be joined, by a later word', async () => {
  const before = await all()
  const { act: apart } = await keepApart(tested.desk, owner(), ['x:bob', 'x:carl'], now)
  expect(await all()).toEqual(before)
  const { act } = await joinPeople(tested.desk, owner(), { ids: ['x:bob', 'x:carl'] }, now)
  expect(await ids()).not.toContain('x:carl')
  await undoLink(tested.desk, owner(), act, now)
  await undoLink(tested.desk, owner(), apart, now)
  expect(await all()).toEqual(before)
})

test.each([
  [{ ids: ['x:ada', 'x:nobody'] }, 'Nobody is known as "x:nobody"'],
  [{ ids: ['x:ada', 'x:shop'] }, 'is an account of your own'],
  [{ ids: ['x:ada', 'x:ada'] }, 'one person already'],
])('%o is refused and changes nothing', async (join, words) => {
  const before = await all()
  await expect(joinPeople(tested.desk, owner(), join, now)).rejects.toThrow(words)
  expect(await all()).toEqual(before)
})
