/** What changed since one last looked is told of what is there now. */
import { expect, test } from 'vitest'
import type { Interaction } from '../../../../people/shapes.ts'
import { changes, type Seen } from './since.ts'

const seen: Seen = {
  at: '2026-11-03T10:00:00Z',
  asOf: '2026-11-01T00:00:00.000Z',
  stage: 'engage',
  band: 'steady',
  flags: [],
  balance: 'mostly us',
  total: 2,
  newest: 'x:shop#2',
}
const said = (id: number, day: number, direction: 'sent' | 'received', text: string | null = 'words') =>
  ({ id: `x:shop#${id}`, at: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`, direction, text }) as Interaction
type Given = Parameters<typeof changes>[0]
const person = (timeline: Interaction[], more: Partial<Given> = {}) =>
  ({
    stage: 'engage',
    flags: [],
    dayBalance: { value: 0, interval: null, words: 'mostly us' },
    timeline,
    timelineTotal: timeline.length,
    ...more,
  }) as unknown as Given
const old = [
  { ...said(2, 1, 'sent'), at: '2026-10-20T09:00:00.000Z' },
  { ...said(1, 1, 'received'), at: '2026-10-19T09:00:00.000Z' },
]

test('who wrote, how often, and that they are even now', () => {
  const now = person([said(5, 9, 'received'), said(4, 8, 'received'), said(3, 7, 'sent', null), ...old], {
    dayBalance: { value: 0, interval: [-0.1, 0.1], words: 'even' },
    flags: ['reply-owed'],
  })
  expect(changes(now, seen)).toEqual([
    'they wrote twice',
    'one other thing happened',
    'you are even now',
    'you owe an answer now',
  ])
})

test('nothing where nothing changed, or where what came was taken back', () => {
  expect(changes(person(old), seen)).toEqual([])
  expect(changes(person(old.slice(1)), seen)).toEqual([])
})

test('what an archive brought from before is not told as if it were new', () => {
  const older = { ...said(0, 1, 'received'), at: '2020-01-01T00:00:00.000Z' }
  expect(changes(person([...old, older]), seen)).toEqual(['one earlier thing came to be known'])
})

test('where not all that is newer was fetched it says at least', () => {
  const many = Array.from({ length: 3 }, (_, at) => said(10 + at, 20, 'received'))
  expect(changes(person(many, { timelineTotal: 500 }), seen)).toEqual(['they wrote at least three times'])
})

test('of several debts only what was settled is told as settled', () => {
  const owing = { ...seen, flags: ['reply-owed', 'thanks-owed'] satisfies Seen['flags'] }
  expect(changes(person(old, { flags: ['reply-owed'] }), owing)).toEqual(['you no longer owe them thanks'])
})
