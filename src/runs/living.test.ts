/** A correction holds whenever it comes, before what it corrects or after, and whatever is told anew. */
import { expect, test } from 'vitest'
import type { RecordOf } from '../connectors/record.ts'
import { labelsOf, rowOfSeq, unpackLabels } from '../people/index.ts'
import { ask } from './ask.ts'
import { correct } from './corrections/correct.ts'
import { now, openTestDesk, type TestDesk } from './test-desk.ts'

const post: RecordOf<'interaction'> = {
  type: 'interaction',
  id: '1',
  at: now - 1000,
  account: 'x:shop',
  direction: 'sent',
  kind: 'post',
  audience: 'public',
  text: 'The oven is on and the bread is in it.',
}

async function modeOfPost({ desk }: TestDesk): Promise<string | undefined> {
  const owner = desk.owner('main')
  const { world } = await ask(desk, owner)
  const [entry] = await desk.ledger.byKey(owner, ['x:shop#1'])
  return unpackLabels(labelsOf(world.facts, rowOfSeq(world.facts, entry?.seq ?? -1)))?.mode
}

test('a correction that came first is waiting', async () => {
  await using one = await openTestDesk()
  await one.importRecords([{ type: 'correction', of: 'x:shop#1', labels: { mode: 'engage' }, at: now - 5 }])
  await ask(one.desk, one.desk.owner('main'))
  await one.importRecords([post])
  expect(await modeOfPost(one)).toBe('engage')
})

test('a corrected message that is told anew stays corrected', async () => {
  await using one = await openTestDesk()
  await one.importRecords([post])
  expect(await modeOfPost(one)).toBe('broadcast')
  await correct(one.desk, one.desk.owner('main'), { of: 'x:shop#1', labels: { mode: 'engage' } }, now)
  expect(await modeOfPost(one)).toBe('engage')
  await one.importRecords([{ ...post, url: 'https://shop.example/1' }], now + 1)
  expect(await modeOfPost(one)).toBe('engage')
})
