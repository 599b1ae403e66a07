/** What the API proposes, and that an answer holds at once. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { personPageShape } from './shapes/people.ts'
import { answeredShape, proposalsShape } from './shapes/proposals.ts'
import { now, openTestDesk, type TestDesk } from './test-desk.ts'

let one: TestDesk
const account = 'email:shop@shop.example'
const karim = 'email:karim@mail.example'
/** A name holds what an address must not. */
const id = `${account}#<a/1?%@mail.example>`
beforeEach(async () => {
  one = await openTestDesk()
  await one.importRecords([
    {
      type: 'interaction',
      id: id.slice(id.indexOf('#') + 1),
      at: now - 3 * 86_400_000,
      account,
      direction: 'received',
      kind: 'message',
      audience: 'direct',
      with: [karim],
      text: 'Hello Nell, I sent my neighbour your way. Could you show her the green ones?',
    },
  ])
}, 60_000)
afterEach(() => one[Symbol.asyncDispose]())

const proposals = async (query = '') => proposalsShape.parse((await one.ask(`main/proposals${query}`)).body)
const say = (of: string, answer: string) => one.post(`main/proposals/${encodeURIComponent(of)}`, { answer })
const person = async () => personPageShape.parse((await one.ask(`main/person?id=${karim}`)).body)

test('a proposal is answered by the name of its message, and taken back', async () => {
  expect(await proposals()).toMatchObject({ left: 2, proposals: [{ id, side: 'received' }] })
  expect((await proposals(`?person=${karim}`)).proposals).toHaveLength(1)
  const { status, body } = await say(id, 'yes')
  expect(status).toBe(200)
  expect(answeredShape.parse(body)).toMatchObject({ id, record: { type: 'favour', with: karim, of: id } })
  expect(await proposals()).toMatchObject({ left: 1, proposals: [] })
  expect((await person()).favours.list).toMatchObject([{ side: 'received', what: 'sent somebody your way' }])
  await say(id, 'undo')
  expect((await person()).favours.list).toEqual([])
  expect((await proposals()).proposals).toHaveLength(1)
})

test('what cannot be answered is refused in words', async () => {
  expect(await say(`${account}#other`, 'no')).toMatchObject({ status: 422 })
  expect(await say(id, 'perhaps')).toMatchObject({ status: 400 })
})

test('a person shows what was asked, in the sentence that asks', async () => {
  expect((await person()).asks).toContainEqual(
    expect.objectContaining({ by: 'them', what: 'ask', words: 'Could you show her the green ones?' }),
  )
})
