/** What goes well is said only where it can be told. */
import { expect, test } from 'vitest'
import { ago, got, relationsOf, sent, type Telling, told, worldOf } from '../../test-world.ts'
import { encouragementOf } from './encourage.ts'

const wordsOf = (tellings: readonly Telling[]) => encouragementOf(relationsOf(worldOf(tellings)))?.words
const talk = (who: string, days: number): Telling[] => [
  got('message', days, { with: `x:${who}`, text: `${who} asks` }),
  sent('message', days - 0.5, { with: `x:${who}`, text: `we answer ${who}` }),
]

test('that people came near is said where it is known who was there before', () => {
  const fresh = [...talk('ann', 20), ...talk('bo', 15)]
  expect(wordsOf(fresh)).toBeUndefined()
  expect(wordsOf([...fresh, got('reaction', 200, { with: 'x:old' })])).toBe(
    'Two people you did not know two months ago talk with you now.',
  )
})

test('that everybody has an answer is said of all who wrote', () => {
  const wrote = ['a', 'b', 'c', 'd', 'e'].flatMap((who, at) => talk(who, 5 + at))
  expect(wordsOf(wrote)).toBe('Five people wrote to you in the last 30 days, and none of them is waiting.')
})

test('nobody who only sells is counted', () => {
  const pitch = (who: string): Telling[] =>
    [3, 5, 8].map((days) =>
      got('message', days, { with: `x:${who}`, text: `buy ${days}`, labels: { sell: true, mode: 'broadcast' } }),
    )
  const old = told({ type: 'account', account: 'x:us', since: ago(900) })
  expect(wordsOf([old, ...['a', 'b', 'c', 'd', 'e'].flatMap(pitch)])).toBeUndefined()
})
