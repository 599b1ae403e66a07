/** What the API lets one change, and that it holds at once. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { correctionsShape } from './shapes/corrections.ts'
import { peopleShape, personPageShape } from './shapes/people.ts'
import { goalsShape, mixShape, todayShape } from './shapes/plan.ts'
import { openTestDesk, someRecords, type TestDesk } from './test-desk.ts'

let one: TestDesk
beforeEach(async () => {
  one = await openTestDesk()
  await one.importRecords(someRecords)
}, 60_000)
afterEach(() => one[Symbol.asyncDispose]())

const ada = 'bluesky:ada.example'
const today = async () => todayShape.parse((await one.ask('main/today')).body)
const person = async () => personPageShape.parse((await one.ask(`main/person?id=${ada}`)).body)

test('what is done leaves Today, and comes back where it is taken back', async () => {
  const [first] = (await today()).items
  expect(first?.person.id).toBe(ada)
  const decide = (did: string, until?: string) =>
    one.post('main/decisions', { suggestion: first?.id, person: ada, did, ...(until && { until }) })
  expect(await decide('done')).toMatchObject({ status: 201, body: { type: 'decision', did: 'done', person: ada } })
  expect(await today()).toMatchObject({ done: 1 })
  expect((await today()).items.map(({ id }) => id)).not.toContain(first?.id)
  await decide('reopened')
  expect((await today()).items[0]?.id).toBe(first?.id)
  await decide('snoozed', '2026-11-01T00:00:00Z')
  expect((await today()).items.map(({ id }) => id)).not.toContain(first?.id)
  await decide('snoozed', '2026-10-31T06:00:00Z')
  expect((await today()).items[0]?.id).toBe(first?.id)
  await decide('refused')
  expect((await today()).items.map(({ person }) => person.id)).not.toContain(ada)
})

test('one more interaction makes Today right again', async () => {
  expect((await today()).items[0]).toMatchObject({ action: 'reply' })
  await one.importRecords([
    {
      type: 'interaction',
      id: 'new',
      at: Date.UTC(2026, 9, 30),
      account: 'bluesky:shop.example',
      direction: 'sent',
      kind: 'reply',
      with: [ada],
      audience: 'public',
      text: 'Yes Ada, the loaf is on the shelf for you.',
    },
  ])
  expect((await today()).items.map(({ action }) => action)).not.toContain('reply')
})

test('notes, favours, outcomes and minutes are kept', async () => {
  const at = '2026-10-22T10:00:00Z'
  expect(
    await one.post('main/notes', { with: '@Ada.example'.replace('@', 'Bluesky:'), text: ' met at the fair ' }),
  ).toMatchObject({
    status: 201,
    body: { type: 'note', with: ada, text: 'met at the fair' },
  })
  expect((await one.post('main/favours', { with: ada, side: 'given', what: 'a loaf', at })).body).toMatchObject({
    at,
    side: 'given',
  })
  expect(
    (await one.post('main/outcomes', { kind: 'sale', with: ada, amount: 12.5, currency: 'eur', at })).body,
  ).toMatchObject({ currency: 'EUR' })
  expect(
    (await one.post('main/efforts', { account: 'bluesky:shop.example', minutes: 20, activity: 'sending', at })).status,
  ).toBe(201)
  expect(await person()).toMatchObject({
    notes: [{ text: 'met at the fair' }, { text: 'likes tea' }],
    favours: { given: 1, received: 1 },
  })
  expect(goalsShape.parse((await one.ask('main/goals')).body).goals).toMatchObject([{ id: 'g1', value: 1 }])
  expect(mixShape.parse((await one.ask('main/mix')).body)).toMatchObject({ minutesSending: 20 })
})

test('a corrected label is counted from then on, and a second correction adds to the first', async () => {
  const of = 'bluesky:shop.example#post-0'
  const mix = async () => mixShape.parse((await one.ask('main/mix')).body)
  const before = await mix()
  const alone = { of, labels: { mode: 'engage' }, scope: 'this' }
  expect(await one.post('main/corrections', alone)).toMatchObject({ status: 201, body: { changed: 1, copies: 0 } })
  expect((await mix()).byMode.engage).toBe(before.byMode.engage + 1)
  await one.post('main/corrections', { of, labels: { canned: true }, scope: 'this' })
  const { body } = await one.ask(`main/interactions?ids=${encodeURIComponent(of)}`)
  expect(body).toMatchObject({
    interactions: [
      { corrected: true, labels: { mode: 'engage', canned: true }, why: ['You said so of this message.'] },
    ],
  })
})

test('a correction is looked at beforehand, reaches the copies, stands in the log, and is taken back', async () => {
  const of = ['bluesky:shop.example#post-1', 'bluesky:shop.example#post-2']
  const log = async () => correctionsShape.parse((await one.ask('main/corrections')).body)
  const { total } = await log()
  const given = { of, labels: { mode: 'chat' } }
  const reach = { changed: 30, copies: 28 }
  expect((await one.post('main/corrections?preview=1', given)).body).toEqual(reach)
  expect((await log()).total).toBe(total)
  expect((await one.post('main/corrections', given)).body).toEqual(reach)
  const [newest] = (await log()).corrections
  expect(newest).toMatchObject({ scope: 'copies', is: { mode: 'chat' }, was: { mode: 'broadcast' } })
  // All that follow count with the later of the two.
  expect(newest).toMatchObject({ of: 'bluesky:shop.example#post-2', messages: 29 })
  for (const id of of) expect((await one.post('main/corrections/undone', { id }, 'PUT')).status).toBe(200)
  expect((await one.post('main/corrections/undone', { id: of[0] }, 'PUT')).status).toBe(422)
  expect((await log()).total).toBe(total)
})

test('a key person is marked and unmarked, with name and roles kept', async () => {
  const key = (marked: boolean) => one.post('main/people/key', { id: ada, key: marked }, 'PUT')
  expect(await key(true)).toMatchObject({ status: 201, body: { type: 'setting', value: true } })
  expect(await person()).toMatchObject({ key: true, name: 'Ada Love', roles: ['customer'] })
  await key(false)
  expect(await person()).toMatchObject({ key: false, name: 'Ada Love', roles: ['customer'] })
  await key(true)
  expect(await person()).toMatchObject({ key: true })
  expect(peopleShape.parse((await one.ask('main/people')).body).total).toBe(2)
})

test('a goal is set and closed', async () => {
  const given = { aim: 'care', measure: 'received', target: 5, start: '2026-10-01', due: '2026-12-01' }
  const made = await one.post('main/goals', given)
  expect(made).toMatchObject({ status: 201, body: { start: '2026-10-01T00:00:00Z' } })
  const { id } = goalsShape.shape.goals.element.pick({ id: true }).parse(made.body)
  expect((await one.post('main/goals/closed', { id }, 'PUT')).status).toBe(201)
  expect((await one.post('main/goals/closed', { id }, 'PUT')).status).toBe(422)
})

test.each([
  ['POST', 'main/notes', { with: 'bob', text: 'x' }, 422],
  ['POST', 'main/notes', { with: ada, text: '  ' }, 400],
  ['POST', 'main/notes', { with: ada, text: 'x', at: '1970-01-01' }, 422],
  ['POST', 'main/outcomes', { kind: 'sale', amount: 5 }, 422],
  ['POST', 'main/outcomes', { kind: 'sale', amount: 5, currency: 'euros' }, 422],
  ['POST', 'main/outcomes', { kind: 'wish' }, 400],
  ['POST', 'main/efforts', { account: ada, minutes: -1, activity: 'sending' }, 400],
  ['POST', 'main/corrections', { of: 'x:a#none', labels: { canned: true } }, 422],
  ['POST', 'main/corrections', { of: 'bluesky:shop.example#post-0', labels: { mood: 'good' } }, 400],
  ['PUT', 'main/people/key', { id: 'x:nobody', key: true }, 422],
  ['POST', 'main/goals', { aim: 'a', measure: 'received', target: 1, start: '2026-10-02', due: '2026-10-01' }, 422],
  ['POST', 'A b/notes', { with: ada, text: 'x' }, 404],
])('%s %s with %j is refused, and nothing is changed', async (method, path, body, status) => {
  const before = await one.desk.ledger.head(one.desk.owner('main'))
  const answer = await one.post(path, body, method)
  expect(answer).toMatchObject({ status, body: { status } })
  expect(await one.desk.ledger.head(one.desk.owner('main'))).toEqual(before)
})

test('what is no JSON is refused', async () => {
  const init = { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }
  expect((await one.ask('main/notes', init)).status).toBe(400)
  expect((await one.ask('main/notes', { method: 'POST', body: 'with=x:a&text=b' })).status).toBe(400)
  const long = JSON.stringify({ with: ada, text: 'x'.repeat(1 << 21) })
  const headers = { ...init.headers, 'content-length': String(long.length) }
  expect((await one.ask('main/notes', { ...init, headers, body: long })).status).toBe(413)
})
