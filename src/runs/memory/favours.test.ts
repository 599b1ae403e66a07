/** A favour is settled and opened again, and the person's page knows it at once. */
import { expect, test } from 'vitest'
import { personAnswer } from '../answers/person/person.ts'
import { ask } from '../ask.ts'
import { logFavour } from '../log/log.ts'
import { now, openTestDesk } from '../test-desk.ts'
import { settleFavour, undoFavour } from './favours.ts'

const ada = 'x:ada'

test('settling is seen at once, undone to what was before, and said twice it is said once', async () => {
  await using opened = await openTestDesk()
  const { desk } = opened
  const asker = desk.owner('main')
  const asked = { with: ada, side: 'asked-of-us', what: 'a reference', at: now - 1000 } as const
  const { id } = await logFavour(desk, asker, asked, now)
  const person = async () => (await personAnswer(await ask(desk, asker), ada, {})).giveAndTake.favours
  const before = await person()
  expect(before).toMatchObject([{ id, open: true, settledAt: null }])
  await settleFavour(desk, asker, id, now, now)
  expect(await person()).toMatchObject([{ id, open: false, settledAt: new Date(now).toISOString() }])
  const head = await desk.ledger.head(asker)
  await settleFavour(desk, asker, id, now, now)
  expect(await desk.ledger.head(asker)).toEqual(head)
  await settleFavour(desk, asker, id, null, now)
  expect(await person()).toEqual(before)
})

test('what was never asked for, is not there, or would be done too early is refused', async () => {
  await using opened = await openTestDesk()
  const { desk } = opened
  const asker = desk.owner('main')
  const { id } = await logFavour(desk, asker, { with: ada, side: 'given', what: 'a loaf', at: now }, now)
  const asked = await logFavour(desk, asker, { with: ada, side: 'asked-by-us', what: 'a word', at: now }, now)
  await expect(settleFavour(desk, asker, id, now, now)).rejects.toThrow(/Only a favour that was asked for/)
  await expect(settleFavour(desk, asker, 'none', now, now)).rejects.toThrow(/No favour has the id "none"/)
  await expect(settleFavour(desk, asker, asked.id, now - 1, now)).rejects.toThrow(/before it was asked/)
  await expect(settleFavour(desk, asker, asked.id, now + 1, now)).rejects.toThrow(/still to come is not done/)
  await undoFavour(desk, asker, asked.id, true, now)
  await expect(settleFavour(desk, asker, asked.id, now, now)).rejects.toThrow(/was taken away/)
})
