/** News and needs are heard in the ledger's texts once, and whoever is in a hurry does not wait for them. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FactRecord, RecordOf } from '../../../connectors/record.ts'
import { ask } from '../../ask.ts'
import { decide } from '../../log/decide.ts'
import { setSetting } from '../../log/settings.ts'
import { now, openTestDesk, type TestDesk } from '../../test-desk.ts'
import { learningAnswer, todayAnswer } from '../today.ts'
import { hearingOf } from './listen.ts'

let count = 0
const message = (who: string, days: number, text: string, more: Partial<RecordOf<'interaction'>> = {}) =>
  ({
    type: 'interaction',
    id: `m${count++}`,
    at: now - days * 86_400_000,
    account: 'email:shop@shop.example',
    direction: 'received',
    kind: 'message',
    audience: 'direct',
    with: [`email:${who}@mail.example`],
    withName: who,
    text,
    ...more,
  }) satisfies FactRecord

const talk = (who: string, days: number, theirs: string): FactRecord[] => [
  message(who, days, theirs),
  message(who, days - 0.1, `Thank you for that, I shall think of it when I am at the bench on day ${days}.`, {
    direction: 'sent',
  }),
]

const need = 'We are looking for a photographer for the spring fair.'
const offer = 'I photograph weddings and anything else that holds still.'
const records: FactRecord[] = [
  ...talk('ravi', 40, 'The old score sheets are in nine bags, and one is in a hatbox.'),
  ...talk('ravi', 9, need),
  ...talk('clem', 60, offer),
  ...talk('clem', 30, 'The albums came home and nobody has wiped them yet.'),
]

let one: TestDesk
beforeEach(async () => {
  one = await openTestDesk()
}, 60_000)
afterEach(() => one[Symbol.asyncDispose]())

const owner = () => one.desk.owner('main')
const asked = () => ask(one.desk, owner())
const today = async (wait?: number) => todayAnswer(await asked(), 240, now, wait)

test('two are introduced with both their words and the messages that hold them', async () => {
  await one.importRecords(records)
  const { items } = await today()
  const item = items.find(({ action }) => action === 'introduce')
  expect(item).toMatchObject({ person: { name: 'ravi' }, with: { name: 'clem' } })
  expect(item?.evidence).toHaveLength(2)
  const [said, does] = item?.hooks ?? []
  expect(said).toMatchObject({ kind: 'need', text: need, id: item?.evidence[0] })
  expect(does).toMatchObject({ kind: 'offer', text: offer, id: item?.evidence[1], who: 'clem' })
})

test('whoever answered one message of ours knows the other', async () => {
  const both = [
    message('ravi', 20, 'Lovely.', { inReplyTo: 'post' }),
    message('clem', 20, 'So it is.', { inReplyTo: 'post' }),
  ]
  await one.importRecords([...records, ...both])
  expect((await today()).items.map(({ action }) => action)).not.toContain('introduce')
})

test('whoever does not wait is told what is heard, and later that more is', async () => {
  await one.importRecords(records)
  const before = await hearingOf(await asked(), 0)
  expect((await today(0)).items.map(({ action }) => action)).not.toContain('introduce')
  await today()
  expect(await hearingOf(await asked(), 0)).not.toBe(before)
  expect((await today(0)).items.map(({ action }) => action)).toContain('introduce')
})

test('what was learned is told with its counts, and forgotten on request', async () => {
  await one.importRecords(records)
  const did = {
    suggestion: 'introduce/email:ravi@mail.example/1',
    person: 'email:ravi@mail.example',
    did: 'refused',
  } as const
  await decide(one.desk, owner(), did, now)
  const tomorrow = now + 86_400_000
  const lesson = async () => learningAnswer(await asked(), tomorrow).lessons.find(({ kind }) => kind === 'introduce')
  expect(await lesson()).toMatchObject({ done: 0, refused: 1 })
  expect((await lesson())?.words).toContain('comes later now')
  await setSetting(one.desk, owner(), 'today.learnFrom', String(now + 1000), now)
  expect(await lesson()).toMatchObject({ refused: 0, factor: 1 })
})
