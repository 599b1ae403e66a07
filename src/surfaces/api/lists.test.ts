/** Lists, what is said of people, tables and proposals over HTTP: as described, and refused whole where they must be. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { keyProposalsShape, listShape, overviewShape, rhythmShape, saidShape } from './shapes/people/lists.ts'
import { peopleShape } from './shapes/people.ts'
import { host, openTestDesk, someRecords, type TestDesk } from './test-desk.ts'

const ada = 'bluesky:ada.example'
let one: TestDesk
beforeAll(async () => {
  one = await openTestDesk()
  await one.importRecords(someRecords)
}, 60_000)
afterAll(() => one[Symbol.asyncDispose]())

async function told<S extends z.ZodType>(shape: S, path: string): Promise<z.output<S>> {
  const { status, body } = await one.ask(`main/${path}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return shape.parse(body)
}
async function done<S extends z.ZodType>(shape: S, path: string, body: unknown, method = 'PUT'): Promise<z.output<S>> {
  const answer = await one.post(`main/${path}`, body, method)
  expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status)
  return shape.parse(answer.body)
}
const who = async (query: string) => (await told(peopleShape, `people?sort=name&${query}`)).people.map(({ id }) => id)

test('people are narrowed by what was said of them, and what was said is put back', async () => {
  const said = await done(saidShape, 'people/said', { ids: [ada], addTags: ['Fair'], everyDays: 7, key: true })
  expect(said).toMatchObject({ people: 1, changed: 1 })
  expect(await who('tag=fair')).toEqual([ada])
  expect(await who('key=true')).toEqual([ada])
  expect(await who('key=false')).toEqual(['bluesky:bob.example'])
  expect(await who('role=customer&network=email')).toEqual([ada])
  expect(await who('due=set')).toEqual([ada])
  await done(saidShape, 'people/said/before', { words: said.before })
  expect(await who('tag=fair')).toEqual([])
  expect(await who('key=true')).toEqual([])
})

test('their last words come where they are asked for', async () => {
  const { people } = await told(peopleShape, 'people?sort=name&words=1')
  expect(people.find(({ id }) => id === ada)?.lastWords?.text).toMatch(/keep a loaf/)
  expect((await told(peopleShape, 'people')).people[0]).not.toHaveProperty('lastWords')
})

test('a list is kept, listed, renamed, deleted and brought back', async () => {
  const list = await done(listShape, 'people/lists', { name: 'Customers', filter: { role: 'customer' } }, 'POST')
  expect(await who(`list=${list.id}`)).toEqual([ada])
  await done(listShape, 'people/lists', { id: list.id, name: 'My customers' })
  expect((await told(overviewShape, 'people/lists')).lists).toMatchObject([{ name: 'My customers', total: 1 }])
  const gone = await done(listShape, 'people/lists/deleted', { id: list.id })
  expect((await one.ask(`main/people?list=${list.id}`)).status).toBe(422)
  await done(listShape, 'people/lists/restored', gone)
  expect(await who(`list=${list.id}`)).toEqual([ada])
})

test('a rhythm for a role counts in the time, and is taken back', async () => {
  await done(rhythmShape, 'people/rhythm', { role: 'customer', everyDays: 7 })
  const { roles, time } = await told(overviewShape, 'people/lists')
  expect(roles).toEqual([{ name: 'customer', people: 1, everyDays: 7 }])
  expect(time).toMatchObject({ people: 1, contactsAWeek: 1, minutesAWeek: 4, fits: true })
  expect(time.words).toBe('Your rhythms ask for at most one contact a week, about four minutes; you have 75.')
  expect(await done(rhythmShape, 'people/rhythm', { role: 'customer', everyDays: null })).toEqual({
    before: 7,
    everyDays: null,
  })
})

test('whom to choose is proposed', async () => {
  const { proposals } = await told(keyProposalsShape, 'people/key-proposals')
  expect(proposals.map(({ id }) => id)).toEqual([ada])
})

test('any list comes as a table', async () => {
  const table = async (query: string) => {
    const answer = await one.app.request(`http://${host}/api/v1/main/people.csv?${query}`)
    return { answer, text: await answer.text() }
  }
  const { answer, text } = await table('role=customer')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toContain('people.csv')
  expect(text.trim().split('\r\n')).toHaveLength(2)
  expect(text).toContain('Ada Love')
  expect((await table('list=none')).answer.status).toBe(422)
})

test.each([
  ['people/said', { ids: [], key: true }, 'PUT', 400],
  ['people/said', { ids: ['x:nobody'], key: true }, 'PUT', 422],
  ['people/said', { ids: [ada], everyDays: -3 }, 'PUT', 422],
  ['people/said', { ids: [ada], addTags: ['a,b'] }, 'PUT', 422],
  ['people/said/before', { words: [{ id: ada, field: 'key', value: 'yes' }] }, 'PUT', 422],
  ['people/lists', { name: 'All', filter: {} }, 'POST', 422],
  ['people/lists', { name: ' ', filter: { role: 'peer' } }, 'POST', 422],
  ['people/lists', { id: 'none', name: 'x' }, 'PUT', 422],
  ['people/rhythm', { everyDays: 7 }, 'PUT', 422],
  ['people/rhythm', { role: 'a', tag: 'b', everyDays: 7 }, 'PUT', 422],
])('%s with %j is refused, and nothing is changed', async (path, body, method, status) => {
  const before = await one.desk.ledger.head(one.desk.owner('main'))
  expect((await one.post(`main/${path}`, body, method)).status).toBe(status)
  expect(await one.desk.ledger.head(one.desk.owner('main'))).toEqual(before)
})
