/** What the user tells of a talk counts at once, and is gone when it is taken back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InteractionRecord } from '../../connectors/record.ts'
import { personAnswer } from '../answers/person/person.ts'
import { ask } from '../ask.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { logFavour } from './log.ts'
import { logTalk, undoTalk } from './talk.ts'

const day = 86_400_000
let tested: TestDesk
beforeAll(async () => {
  tested = await openTestDesk()
  // Monthly talks that stopped a good while ago; the archive ends a week before today.
  const told = Array.from({ length: 12 }, (_, at): InteractionRecord[] => {
    const when = now - (500 - at * 20) * day
    const common: Omit<InteractionRecord, 'id' | 'at' | 'direction'> = {
      type: 'interaction',
      account: 'x:shop',
      kind: 'message',
      with: ['x:bob'],
      audience: 'direct',
    }
    return [
      {
        ...common,
        id: `in${at}`,
        at: when,
        direction: 'received',
        text: 'How did the wheel of your bicycle turn out?',
      },
      {
        ...common,
        id: `out${at}`,
        at: when + day,
        direction: 'sent',
        text: 'Your saddle is ready, it took me two evenings.',
      },
    ]
  }).flat()
  await tested.importRecords([
    ...told,
    {
      type: 'coverage',
      account: 'x:shop',
      from: now - 900 * day,
      to: now - 7 * day,
      received: ['message'],
      sent: ['message'],
    },
  ])
})
afterAll(() => tested[Symbol.asyncDispose]())

const bob = async (asOf?: number) => {
  const { desk } = tested
  return personAnswer(await ask(desk, desk.owner('main'), asOf), 'x:bob', {})
}

test('that all is well ends the silence though no archive reaches so far, and moves nothing else', async () => {
  const { desk } = tested
  const before = await bob()
  expect(before.stage).toBe('lapsed')
  const { id } = await logTalk(desk, desk.owner('main'), { with: 'x:bob', kind: 'fine' }, now)
  const after = await bob()
  expect(after.stage).not.toBe('lapsed')
  expect(after.vitality).toBeGreaterThan(before.vitality)
  expect(after.asOf).toBe(before.asOf)
  expect(after.timeline[0]?.account).toBe('other:elsewhere')
  expect((await bob(now - 7 * day)).stage).toBe('lapsed')
  await undoTalk(desk, desk.owner('main'), id)
  expect(await bob()).toEqual(before)
})

test('long after the archive ended it still makes sense of every figure', async () => {
  const { desk } = tested
  const later = now + 90 * day
  const { id } = await logTalk(desk, desk.owner('main'), { with: 'x:bob', kind: 'meeting', at: later }, later)
  const person = await bob()
  expect(person.vitality).toBeGreaterThan(0)
  expect(person.vitality).toBeLessThan(1)
  expect(person.likelyToAnswer).toBeGreaterThan(0)
  await undoTalk(desk, desk.owner('main'), id)
})

test('one does not talk with oneself', async () => {
  const { desk } = tested
  const talk = { with: 'x:shop', kind: 'call' } as const
  await expect(logTalk(desk, desk.owner('main'), talk, now)).rejects.toThrow(/account of your own/)
})

test('a favour logged today counts today', async () => {
  const { desk } = tested
  await logFavour(desk, desk.owner('main'), { with: 'x:bob', side: 'received', what: 'lent us the van' }, now)
  const person = await bob()
  expect(person.favours.received).toBe(1)
  expect(person.flags).toContain('favour-owed')
})
