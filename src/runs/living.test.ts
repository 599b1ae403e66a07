/** A correction holds whenever it comes, before what it corrects or after, and whatever is told anew. */
import { expect, test } from 'vitest'
import type { RecordOf } from '../connectors/record.ts'
import { labelsOf, rowOfSeq, unpackLabels } from '../people/index.ts'
import { ask } from './ask.ts'
import { correct } from './corrections/correct.ts'
import { readAll } from './import/import-files.ts'
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

test('what is read anew behind what was read already is found', { timeout: 20_000 }, async () => {
  await using one = await openTestDesk()
  const owner = one.desk.owner('main')
  const { ledger } = one.desk
  await one.importRecords([post])
  const letter = { ...post, id: '2', kind: 'message', audience: 'direct' } as const
  await one.importRecords(
    [{ ...letter, with: ['x:ada'], text: 'We kept the rye loaf for you, Ada, it is on the shelf by the door.' }],
    now + 1,
  )
  const first = (await ledger.sources(owner)).reduce((one, other) => (one.id < other.id ? one : other))
  expect(await modeOfPost(one)).toBe('broadcast')
  // Taken back and given again its readings are gone, and the later ones are still there.
  await ledger.retract(owner, first.id)
  await ledger.restore(owner, first.id)
  expect(await modeOfPost(one)).toBeUndefined()
  await readAll(one.desk, owner, {})
  await expect.poll(() => modeOfPost(one), { timeout: 15_000, interval: 500 }).toBe('broadcast')
})
