/** What cannot be seen of an account: each thing once, with what would show it, and none covered up by another source. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InteractionKind, RecordOf } from '../../connectors/record.ts'
import { ask } from '../ask.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { sourcesAnswer } from './sources.ts'

let one: TestDesk
beforeEach(async () => {
  one = await openTestDesk()
})
afterEach(() => one[Symbol.asyncDispose]())

const day = 86_400_000
const covered = (
  account: string,
  daysAgo: number,
  sent: InteractionKind[],
  received: InteractionKind[] = [],
): RecordOf<'coverage'> => ({
  type: 'coverage',
  account,
  from: now - 400 * day,
  to: now - daysAgo * day,
  sent,
  received,
})
async function gaps(...records: RecordOf<'coverage'>[]) {
  await one.importRecords(records)
  const { accounts } = await sourcesAnswer(await ask(one.desk, one.desk.owner('main')), now)
  return new Map(accounts.map(({ account, gaps }) => [account, gaps]))
}

test('a subscriber list of today does not close the gap of a mailbox that ends months ago', async () => {
  const both = await gaps(
    covered('email:a@shop.example', 150, ['message'], ['message']),
    covered('email:a@shop.example', 0, [], ['follow']),
  )
  expect(both.get('email:a@shop.example')).toContainEqual(
    expect.objectContaining({
      what: 'Nothing is known of the last 150 days: what you wrote in private and what was written to you in private.',
      ended: true,
    }),
  )
})

test('where all ends together it is said of all', async () => {
  const told = await gaps(covered('x:ada', 40, ['post', 'message'], ['message']))
  expect(told.get('x:ada')).toContainEqual(
    expect.objectContaining({ what: 'Nothing is known of the last 40 days.', fill: 'Ask X for a new export.' }),
  )
})

test('what mails would show is said once, and only of what they tell', async () => {
  const told = await gaps(covered('instagram:ada', 0, ['post']), covered('bluesky:ada.example', 0, ['post']))
  const instagram = told.get('instagram:ada') ?? []
  expect(instagram.filter(({ fill }) => fill?.includes('mailbox'))).toHaveLength(1)
  expect(instagram.find(({ what }) => what.includes('who passed it on'))?.fill).toBeNull()
  const bluesky = told.get('bluesky:ada.example') ?? []
  expect(bluesky.find(({ what }) => what.includes('in private'))?.fill).toMatch(/chats in a file/)
})

test('where a mailbox was given nobody is told to give it', async () => {
  const told = await gaps(covered('x:ada', 0, ['post']), covered('email:a@shop.example', 0, ['message'], ['message']))
  expect(told.get('x:ada')?.map(({ fill }) => fill)).toEqual([null])
})
