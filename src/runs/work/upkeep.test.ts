/** A running desk reads what comes in, whoever brought it, and keeps what it worked out. */
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { RecordOf } from '../../connectors/record.ts'
import { readingOf } from '../answers/status.ts'
import { ask } from '../ask.ts'
import { now, openTestDesk } from '../test-desk.ts'
import { startUpkeep } from './upkeep.ts'
import { openWorkshop } from './workshop.ts'

const message = (id: number): RecordOf<'interaction'> => ({
  type: 'interaction',
  id: `m${id}`,
  at: now - id * 1000,
  account: 'x:shop',
  direction: 'received',
  kind: 'reply',
  with: ['x:ada'],
  text: `Where is number ${id}?`,
})

test('texts that another process brought are read; what is taken back and told again as well', {
  timeout: 60_000,
}, async () => {
  await using one = await openTestDesk()
  const { desk } = one
  const owner = desk.owner('main')
  const troubles: unknown[] = []
  await using workshop = openWorkshop({ data: one.data })
  await using _upkeep = startUpkeep(desk, workshop, { every: 20, onTrouble: (error) => troubles.push(error) })
  const untilRead = async (count: number) => {
    for (;;) {
      const { done, total } = readingOf((await ask(desk, owner)).world)
      if (done === count && total === count) return
      await pause(20)
    }
  }
  await one.importRecords([message(1), message(2)], now, true)
  await untilRead(2)
  await one.importRecords([message(3)], now, true)
  await untilRead(3)
  // Told differently and later: the old entry no longer counts, and the new one is unread.
  await one.importRecords([{ ...message(1), text: 'It has come.' }], now + 1, true)
  await untilRead(3)
  expect(troubles).toEqual([])
})

test('enough that is new is saved, and the next start goes on from there', { timeout: 60_000 }, async () => {
  await using one = await openTestDesk()
  const { desk } = one
  const owner = desk.owner('main')
  await one.importRecords(
    Array.from({ length: 2100 }, (_, at) => message(at)),
    now,
    true,
  )
  await using workshop = openWorkshop({ data: one.data })
  await using _upkeep = startUpkeep(desk, workshop, { every: 20 })
  await ask(desk, owner)
  while ((await desk.ledger.loadFold(owner, 'world')) === undefined) await pause(20)
  expect(await desk.ledger.loadFold(owner, 'world')).toMatchObject({ upto: 2101 })
})
