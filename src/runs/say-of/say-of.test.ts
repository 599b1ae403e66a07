/** What is said of people holds against later imports, can be put back, and is the same after an export. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import { type PeopleAsk, peopleAnswer } from '../answers/people.ts'
import { ask } from '../ask.ts'
import { exportWorkspace } from '../export-workspace.ts'
import { importFiles } from '../import/import-files.ts'
import { saveList } from '../lists/saved.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { markKey, sayBefore, sayOf, setRhythm } from './say-of.ts'

const person = (handle: string, more: object = {}): FactRecord => ({ type: 'person', handles: [handle], ...more })
const wrote = (handle: string, days: number): FactRecord => ({
  type: 'interaction',
  id: `${handle}/${days}`,
  at: now - days * 86_400_000,
  account: 'x:shop',
  direction: 'received',
  kind: 'message',
  with: [handle],
  text: 'How is the lathe?',
})
const told: FactRecord[] = [
  person('x:ada', { name: 'Ada Holt', roles: ['customer'] }),
  person('x:bo', { key: true }),
  wrote('x:ada', 40),
  wrote('x:bo', 3),
]

async function people(one: TestDesk, wanted: PeopleAsk = {}) {
  const { people } = await peopleAnswer(await ask(one.desk, one.desk.owner('main')), { sort: 'name', ...wanted })
  return people
}
const names = async (one: TestDesk, wanted: PeopleAsk) => (await people(one, wanted)).map(({ id }) => id)

test('a mark, a name, roles, tags and a rhythm hold though the same archive, or a newer one, comes in again', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  await one.importRecords(told)
  await markKey(one.desk, asker, 'x:ada', true, now)
  await markKey(one.desk, asker, 'x:bo', false, now)
  const saying = { name: 'Ada H.', addRoles: ['  Peer '], addTags: ['Lathe  club'], everyDays: 30 }
  await sayOf(one.desk, asker, ['x:ada'], saying, now)
  const said = {
    key: true,
    name: 'Ada H.',
    roles: ['customer', 'peer'],
    tags: ['Lathe club'],
    keepInTouch: { days: 30, from: 'person' },
    overdue: 'seven days past monthly',
  }
  for (const again of [
    [],
    told,
    [person('x:ada', { name: 'ADA', roles: ['vendor'] }), person('x:bo', { key: true })],
  ]) {
    if (again.length > 0) await one.importRecords(again)
    expect(await people(one)).toMatchObject([said, { id: 'x:bo', key: false }])
  }
})

test('what was said of several at once is put back to the word, what the sources tell included', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  await one.importRecords(told)
  const before = await people(one)
  const said = await sayOf(
    one.desk,
    asker,
    ['x:ada', 'x:bo'],
    { addTags: ['fair'], removeRoles: ['customer'], key: false },
    now,
  )
  expect(said).toMatchObject({ people: 2, changed: 2 })
  expect(await names(one, { tag: 'Fair' })).toEqual(['x:ada', 'x:bo'])
  expect(await names(one, { role: 'customer' })).toEqual([])
  expect(await names(one, { key: true })).toEqual([])
  const back = await sayBefore(one.desk, asker, said.before, now)
  expect(await people(one)).toEqual(before)
  await sayBefore(one.desk, asker, back.before, now)
  expect(await names(one, { tag: 'fair' })).toEqual(['x:ada', 'x:bo'])
})

test('where one of several is not known, nothing is said of anybody', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  await one.importRecords(told)
  const say = (ids: string[], saying: object) => sayOf(one.desk, asker, ids, saying, now)
  await expect(say(['x:ada', 'x:nobody'], { key: true })).rejects.toThrow('Nobody is known as "x:nobody"')
  await expect(say(['x:ada', 'x:bo'], { name: 'Both' })).rejects.toThrow("one person's")
  await expect(say(['x:ada'], { addTags: ['a,b'] })).rejects.toThrow('no role or tag')
  await expect(say(['x:ada'], { everyDays: 0.5 })).rejects.toThrow('whole number of days')
  expect((await people(one)).map(({ key, tags }) => ({ key, tags }))).toEqual([
    { key: false, tags: [] },
    { key: true, tags: [] },
  ])
})

test('a rhythm for a role makes those due who are quiet for so long, in order, until it is taken back', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  await one.importRecords([...told, person('x:cy', { roles: ['customer'] }), wrote('x:cy', 90)])
  await sayOf(one.desk, asker, ['x:bo'], { everyDays: 7 }, now)
  expect(await names(one, { sort: 'due', due: 'set' })).toEqual(['x:bo'])
  expect(await setRhythm(one.desk, asker, { role: 'Customer', everyDays: 30 }, now)).toEqual({
    before: null,
    everyDays: 30,
  })
  expect(await names(one, { sort: 'due' })).toEqual(['x:cy', 'x:ada', 'x:bo'])
  expect(await names(one, { sort: 'due', due: 'now' })).toEqual(['x:cy', 'x:ada'])
  expect(await names(one, { sort: 'due', due: 'week' })).toEqual(['x:cy', 'x:ada', 'x:bo'])
  await setRhythm(one.desk, asker, { role: 'customer', everyDays: null }, now)
  expect(await names(one, { due: 'set' })).toEqual(['x:bo'])
})

test('words on people and saved lists are the same after an export into an empty workspace', async () => {
  await using one = await openTestDesk()
  await using other = await openTestDesk()
  const asker = one.desk.owner('main')
  await one.importRecords(told)
  await sayOf(one.desk, asker, ['x:ada'], { key: true, addTags: ['Fair'], everyDays: 30, name: 'Ada H.' }, now)
  await setRhythm(one.desk, asker, { tag: 'fair', everyDays: 7 }, now)
  const list = await saveList(
    one.desk,
    asker,
    { name: 'The fair', filter: { tag: 'fair', key: true }, sort: 'due' },
    now,
  )
  const file = join(one.data, 'all.jsonl')
  await exportWorkspace(one.desk, asker, file)
  await importFiles(other.desk, other.desk.owner('main'), [file], { now })
  expect(await people(other)).toEqual(await people(one))
  expect(await names(other, { list: list.id })).toEqual(['x:ada'])
})

test('a role or tag is written as it was first, whatever the size of the letters one writes it in later', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  await one.importRecords(told)
  await sayOf(one.desk, asker, ['x:ada'], { addTags: ['The Yard'], addRoles: ['PEER'] }, now)
  await sayOf(one.desk, asker, ['x:ada', 'x:bo'], { addTags: ['the yard'], addRoles: ['Lender'] }, now)
  expect((await people(one)).map(({ tags, roles }) => ({ tags, roles }))).toEqual([
    { tags: ['The Yard'], roles: ['Lender', 'customer', 'peer'] },
    { tags: ['The Yard'], roles: ['Lender'] },
  ])
  await setRhythm(one.desk, asker, { tag: 'THE YARD', everyDays: 7 }, now)
  expect(await names(one, { due: 'set' })).toEqual(['x:ada', 'x:bo'])
  await sayOf(one.desk, asker, ['x:ada'], { removeTags: ['the YARD'] }, now)
  expect(await names(one, { due: 'set' })).toEqual(['x:bo'])
})

test('a rhythm holds for a role or tag in whatever size of letters, and is one', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  await one.importRecords([person('x:ada', { roles: ['Choir'] }), person('x:bo', { roles: ['choir'] })])
  await setRhythm(one.desk, asker, { role: 'CHOIR', everyDays: 14 }, now)
  const rhythms = async () => (await people(one)).map(({ keepInTouch }) => keepInTouch?.days)
  expect(await rhythms()).toEqual([14, 14])
  expect(await setRhythm(one.desk, asker, { role: 'chOir', everyDays: 30 }, now)).toEqual({ before: 14, everyDays: 30 })
  expect(await rhythms()).toEqual([30, 30])
})
