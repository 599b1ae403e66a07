/** Who speaks for an organisation is told on both pages, undone without a trace, and never makes one person of two. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personAnswer } from '../answers/person/person.ts'
import { ask } from '../ask.ts'
import { forgetPerson, personToForget } from '../forget-person.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { undoLink } from './join.ts'
import { speakFor } from './speaks-for.ts'

let tested: TestDesk
beforeAll(async () => {
  tested = await openTestDesk()
  await tested.importRecords([
    { type: 'person', handles: ['email:hello@oak.example', 'x:oakbooks'], name: 'Oak Books' },
    { type: 'person', handles: ['email:ann@oak.example'], name: 'Ann Oakes' },
  ])
})
afterAll(() => tested[Symbol.asyncDispose]())

const owner = () => tested.desk.owner('main')
const said = async (id: string) => {
  const { speaksFor, speakers } = await personAnswer(await ask(tested.desk, owner()), id, {})
  return { speaksFor, speakers }
}
const nobody = { speaksFor: null, speakers: [] }

test('both pages name the other, until it is taken back', async () => {
  const { act } = await speakFor(
    tested.desk,
    owner(),
    { organisation: 'x:oakbooks', person: 'email:ann@oak.example' },
    now,
  )
  expect(await said('email:ann@oak.example')).toEqual({
    speaksFor: { id: 'email:hello@oak.example', name: 'Oak Books' },
    speakers: [],
  })
  expect((await said('x:oakbooks')).speakers).toEqual([{ id: 'email:ann@oak.example', name: 'Ann Oakes' }])
  await undoLink(tested.desk, owner(), act, now)
  expect(await said('email:ann@oak.example')).toEqual(nobody)
  expect(await said('x:oakbooks')).toEqual(nobody)
})

test('nobody speaks for themselves, for us or for a stranger', async () => {
  const speak = (organisation: string, person: string) => speakFor(tested.desk, owner(), { organisation, person }, now)
  await expect(speak('x:oakbooks', 'email:hello@oak.example')).rejects.toThrow('one person')
  await expect(speak('x:oakbooks', 'x:stranger')).rejects.toThrow('Nobody is known')
})

test('an organisation that is forgotten is spoken for by nobody, and named nowhere', async () => {
  await speakFor(tested.desk, owner(), { organisation: 'x:oakbooks', person: 'email:ann@oak.example' }, now)
  await forgetPerson(tested.desk, owner(), await personToForget(tested.desk, owner(), 'x:oakbooks'))
  expect(await said('email:ann@oak.example')).toEqual(nobody)
  for await (const entries of tested.desk.ledger.read(owner()))
    for (const { record } of entries) expect(JSON.stringify(record)).not.toContain('oakbooks')
})
