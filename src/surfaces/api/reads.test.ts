/** What the API tells, against the shapes that describe it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { evidenceShape, interactionsShape, peopleShape, personPageShape } from './shapes/people.ts'
import { audienceShape, diagnosisShape, goalsShape, mixShape, todayShape } from './shapes/plan.ts'
import { healthShape, networksShape, statusShape, workspacesShape } from './shapes/workspace.ts'
import { openTestDesk, someRecords, type TestDesk } from './test-desk.ts'

let one: TestDesk
beforeAll(async () => {
  one = await openTestDesk()
  await one.importRecords(someRecords)
}, 60_000)
afterAll(() => one[Symbol.asyncDispose]())

const told = async <S extends z.ZodType>(shape: S, path: string): Promise<z.output<S>> => {
  const { status, body } = await one.ask(path)
  expect(status, path).toBe(200)
  return shape.parse(body)
}

describe('every answer is of the shape that is described', () => {
  test.each([
    ['health', healthShape],
    ['networks', networksShape],
    ['workspaces', workspacesShape],
    ['main/status', statusShape],
    ['main/today', todayShape],
    ['main/people', peopleShape],
    ['main/person?id=bluesky:ada.example', personPageShape],
    ['main/mix', mixShape],
    ['main/diagnose', diagnosisShape],
    ['main/audience', audienceShape],
    ['main/goals', goalsShape],
  ] as const)('%s', async (path, shape) => {
    await told(shape, path)
  })

  test.each([
    ['empty/status', statusShape],
    ['empty/today', todayShape],
    ['empty/people', peopleShape],
    ['empty/mix', mixShape],
    ['empty/diagnose', diagnosisShape],
    ['empty/audience', audienceShape],
    ['empty/goals', goalsShape],
  ] as const)('a workspace that nobody has written to reads as an empty one: %s', async (path, shape) => {
    await told(shape, path)
    expect(await told(workspacesShape, 'workspaces')).toEqual({ workspaces: ['main'] })
  })
})

test('people can be narrowed, sorted and paged', async () => {
  const all = await told(peopleShape, 'main/people?sort=name')
  expect(all.people.map(({ name }) => name)).toEqual(['Ada Love', 'bob.example'])
  expect(await told(peopleShape, 'main/people?sort=name&limit=1&offset=1')).toMatchObject({
    total: 2,
    people: [{ name: 'bob.example' }],
  })
  expect(await told(peopleShape, 'main/people?q=LOVE')).toMatchObject({ total: 1 })
  expect(await told(peopleShape, 'main/people?flag=reply-owed')).toMatchObject({
    total: 1,
    people: [{ name: 'Ada Love' }],
  })
  expect(await told(peopleShape, 'main/people?stage=advocate')).toMatchObject({ total: 0, people: [] })
})

test('a person is found by any handle in any spelling, newest first and the undated last', async () => {
  const person = await told(personPageShape, `main/person?id=${encodeURIComponent('Email:ADA@example.org')}&limit=3`)
  expect(person).toMatchObject({
    name: 'Ada Love',
    timelineTotal: 9,
    roles: ['customer'],
    notes: [{ text: 'likes tea' }],
  })
  expect(person.timeline.map(({ id }) => id)).toEqual([
    'bluesky:shop.example#in-7',
    'bluesky:shop.example#in-6',
    'bluesky:shop.example#in-5',
  ])
  expect(person.timeline[0]?.why?.length).toBeGreaterThan(0)
  const before = await told(
    personPageShape,
    `main/person?id=bluesky:ada.example&before=${person.timeline[2]?.at}&limit=1`,
  )
  expect(before.timeline[0]?.id).toBe('bluesky:shop.example#in-4')
  const bob = await told(personPageShape, 'main/person?id=bluesky:bob.example')
  expect(bob.timeline).toMatchObject([{ at: null }])
})

test('nothing later than the moment asked about is looked at', async () => {
  const { people } = await told(peopleShape, 'main/people?asOf=2026-10-04')
  expect(people.find(({ name }) => name === 'Ada Love')).toMatchObject({ received: 1, sent: 0 })
  expect(await told(todayShape, 'main/today?as-of=2026-10-04')).toMatchObject({ asOf: '2026-10-04T00:00:00.000Z' })
})

test('every figure of a finding opens to what was counted', async () => {
  const { findings } = await told(diagnosisShape, 'main/diagnose')
  const counted = findings.flatMap(({ cause, evidence }) => evidence.map((figure) => ({ cause, ...figure })))
  const figures = counted.filter(({ interactionIds }) => interactionIds !== undefined)
  expect(figures.length).toBeGreaterThan(0)
  for (const { cause, measure, counted = 0, interactionIds = [] } of figures) {
    const page = await told(
      evidenceShape,
      `main/evidence?cause=${cause}&measure=${encodeURIComponent(measure)}&limit=5`,
    )
    expect(page.total, measure).toBe(counted)
    expect(page.interactions.map(({ id }) => id)).toEqual(interactionIds.slice(0, 5))
  }
  expect((await one.ask('main/evidence?cause=canned&measure=none')).status).toBe(422)
})

test('interactions are told by name, and unknown names are left out', async () => {
  const ids = ['bluesky:shop.example#out-1', 'bluesky:shop.example#none', 'bluesky:shop.example#post-3'].join(',')
  const { interactions } = await told(interactionsShape, `main/interactions?ids=${encodeURIComponent(ids)}`)
  expect(interactions.map(({ text }) => text?.slice(0, 8))).toEqual(['We will,', 'We baked'])
})

test('the status says what is there and that all of it is read', async () => {
  const status = await told(statusShape, 'main/status')
  expect(status).toMatchObject({
    empty: false,
    people: 2,
    accounts: [{ account: 'bluesky:shop.example', name: 'The shop', network: 'bluesky' }],
  })
  expect(status.reading).toEqual({ done: 40, total: 40 })
  expect(status.accounts[0]?.coverage?.from).toBe('2024-01-01T00:00:00.000Z')
})

test('an answer that has not changed is told as such, until something is written', async () => {
  for (const path of ['main/today', 'main/people', 'main/diagnose', 'main/status']) {
    const first = await one.ask(path)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).not.toBe('')
    const again = await one.ask(path, { headers: { 'if-none-match': tag } })
    expect([again.status, again.body], path).toEqual([304, undefined])
    await one.post('main/notes', { with: 'bluesky:ada.example', text: `asked for ${path}` })
    expect((await one.ask(path, { headers: { 'if-none-match': tag } })).status, path).toBe(200)
  }
  const tag = (await one.ask('main/people')).headers.get('etag') ?? ''
  expect((await one.ask('main/people?limit=1', { headers: { 'if-none-match': tag } })).status).toBe(200)
})

test.each([
  ['main/people?limit=0', 400],
  ['main/people?sort=height', 400],
  ['main/today?asOf=soon', 400],
  ['main/person', 400],
  ['main/person?id=x:nobody', 404],
  ['main/imports/none', 404],
  ['main/nothing', 404],
  ['Main!/today', 404],
  ['nothing', 404],
])('%s is refused with what is wrong and what to do', async (path, expected) => {
  const { status, headers, body } = await one.ask(path)
  expect(status).toBe(expected)
  expect(headers.get('content-type')).toBe('application/problem+json')
  expect(body).toMatchObject({ type: 'about:blank', status: expected })
  expect(JSON.stringify(body)).not.toMatch(/\bat .*\.ts:\d/)
})

test('the description names every route that answers', async () => {
  const { body } = await one.ask('openapi.json')
  expect(body).toMatchObject({ openapi: '3.1.0', paths: { '/api/v1/{workspace}/today': { get: {} } } })
})
