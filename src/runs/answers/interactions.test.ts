/** What several had in the same words is shown as such, and says to how many it went, at any moment. */
import { expect, test } from 'vitest'
import type { RecordOf } from '../../connectors/record.ts'
import { ask } from '../ask.ts'
import { openTestDesk } from '../test-desk.ts'
import { interactionsByName } from './interactions.ts'

const words =
  'we make bread every morning and would love to show you around our little bakery in the old mill next week before it gets busy; ask for me at the counter and I will bring you a coffee, a chair and whatever is warm from the oven'

const message = (id: string, at: number, direction: 'sent' | 'received', text: string): RecordOf<'interaction'> => ({
  type: 'interaction',
  id,
  at,
  account: 'x:shop',
  direction,
  kind: 'message',
  with: [`x:p${id}`],
  text,
})
const may = (date: number) => Date.UTC(2026, 4, date, 9)

test.each([
  ['sent', 'went to'],
  ['received', 'came from'],
] as const)('near-copies %s', async (direction, verb) => {
  await using one = await openTestDesk()
  const reworded = words.replace('busy', 'full')
  const records = [4, 6, 9, 20].map((date) =>
    message(String(date), may(date), direction, date % 2 ? reworded : `Hi Anna, ${words}`),
  )
  await one.importRecords(records)
  const shownAt = async (at: number) => {
    const asked = await ask(one.desk, one.desk.owner('main'), at)
    const [shown] = await interactionsByName(asked, ['x:shop#6'])
    return shown
  }
  const before = await shownAt(may(8))
  expect(before?.labels?.canned).toBe(false)
  expect(before?.labels?.mode).toBe('engage')
  expect(before?.why?.join(' ')).not.toMatch(/same words/)
  const after = await shownAt(may(30))
  expect(after?.labels?.canned).toBe(true)
  expect(after?.labels?.mode).not.toBe('engage')
  expect(after?.why?.[0]).toBe(`Counted as ${after?.labels?.mode}: the same words ${verb} 4 people since 4 May.`)
  const later = await shownAt(Date.UTC(2027, 0, 1))
  expect(later?.why?.[0]).toMatch(/since 4 May 2026\.$/)
})
