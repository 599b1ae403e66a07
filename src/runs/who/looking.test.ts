/** Many people are looked through in a thread, and whoever asks does not wait for it. */
import { expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import { ask } from '../ask.ts'
import { openTestDesk } from '../test-desk.ts'
import { likelyAnswer } from './likely.ts'

test('asked at once it is still looking, and then everything found is there', async () => {
  await using tested = await openTestDesk()
  const people = Array.from({ length: 600 }, (_, at): FactRecord => ({ type: 'person', handles: [`x:number${at}a`] }))
  await tested.importRecords([
    ...people,
    { type: 'person', handles: ['x:zbyszekp'], name: 'Zbyszek Przybylski' },
    { type: 'person', handles: ['facebook:zbigniew.przybylski'], name: 'Zbigniew Przybylski' },
  ])
  const asked = await ask(tested.desk, tested.desk.owner('main'))
  expect(await likelyAnswer(asked, {})).toMatchObject({ looking: true, proposals: [] })
  const { looking, proposals } = await likelyAnswer(asked, { wait: true })
  expect(looking).toBe(false)
  expect(proposals.map(({ band, people }) => [band, ...people.map(({ id }) => id).sort()])).toEqual([
    ['very likely', 'facebook:zbigniew.przybylski', 'x:zbyszekp'],
  ])
}, 60_000)
