/** Who is who over the API: proposed with both sides and why, answered, and undone. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FactRecord } from '../../../../connectors/record.ts'
import { likelyShape, tiesShape, whoActShape } from '../../shapes/people/who.ts'
import { now, openTestDesk, type TestDesk } from '../../test-desk.ts'

let one: TestDesk
const account = 'x:shop'
const wrote = (id: string, handle: string, name: string, text: string): FactRecord => ({
  type: 'interaction',
  id,
  at: now - 86_400_000,
  account,
  direction: 'received',
  kind: 'message',
  audience: 'direct',
  with: [handle],
  withName: name,
  text,
})
beforeEach(async () => {
  one = await openTestDesk()
  await one.importRecords([
    { type: 'account', account },
    wrote('1', 'x:zbyszekp', 'Zbyszek Przybylski', 'Do you still have the blue one?'),
    wrote('2', 'facebook:zbigniew.przybylski', 'Zbigniew Przybylski', 'I saw it in the window.'),
    wrote('3', 'x:johnsmith', 'John Smith', 'Good morning to you all.'),
    wrote('4', 'facebook:john.smith', 'John Smith', 'When do you open?'),
    { type: 'person', handles: ['x:acme'], name: 'Acme Pottery Ltd', says: ['feed:acmepottery.example'] },
    { type: 'person', handles: ['email:jo@acmepottery.example'], name: 'Jo Quill', more: { company: 'Acme Pottery' } },
  ])
}, 60_000)
afterEach(() => one[Symbol.asyncDispose]())

const likely = async (query = '') => likelyShape.parse((await one.ask(`main/people/likely${query}`)).body)
const post = async (path: string, body: object) => whoActShape.parse((await one.post(`main/people/${path}`, body)).body)

test('a rare name in two forms is very likely one person, a common one is not, and a firm only has a spokeswoman', async () => {
  const { looking, proposals } = await likely()
  expect(looking).toBe(false)
  const of = (name: string) => proposals.find(({ people }) => people.some((side) => side.name === name))
  expect(of('Zbigniew Przybylski')).toMatchObject({ kind: 'same', band: 'very likely' })
  expect(of('Zbigniew Przybylski')?.reasons.for[0]).toContain('Two forms of one name')
  expect(of('Zbigniew Przybylski')?.people.map(({ quote }) => quote?.text)).toContain('I saw it in the window.')
  expect(of('John Smith')?.band ?? 'none').not.toBe('very likely')
  expect(of('Jo Quill')).toMatchObject({ kind: 'speaks-for' })
})

test('once joined, or held apart, a pair is proposed no longer, until that is undone', async () => {
  const ids = ['x:zbyszekp', 'facebook:zbigniew.przybylski']
  const pair = async () => (await likely(`?person=${ids[0]}&band=perhaps`)).proposals.length
  expect(await pair()).toBe(1)
  const joined = await post('joined', { ids, name: 'Zbyszek' })
  expect(await pair()).toBe(0)
  const ties = tiesShape.parse((await one.ask(`main/people/ties?id=${ids[0]}`)).body)
  expect(ties).toMatchObject({ name: 'Zbyszek', handles: [{ why: [{ by: 'you', undo: joined.act }] }, {}] })
  await post('who-undone', { act: joined.act })
  expect(await pair()).toBe(1)
  const apart = await post('apart', { ids })
  expect(await pair()).toBe(0)
  await post('who-undone', { act: apart.act })
  expect(await pair()).toBe(1)
})

test('a handle is split off with the word of the user, and told as held apart', async () => {
  await post('joined', { ids: ['x:johnsmith', 'facebook:john.smith'] })
  const { people } = await post('split', { id: 'x:johnsmith', handles: ['x:johnsmith'] })
  expect(people).toHaveLength(2)
  const { apart } = tiesShape.parse((await one.ask('main/people/ties?id=x:johnsmith')).body)
  expect(apart).toMatchObject([{ handles: ['facebook:john.smith'] }])
})

test('what cannot be is refused in words', async () => {
  expect(await one.post('main/people/joined', { ids: ['x:johnsmith', 'x:nobody'] })).toMatchObject({ status: 422 })
  expect(await one.ask('main/people/ties?id=x:nobody')).toMatchObject({ status: 422 })
})
