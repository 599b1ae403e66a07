/** The page's sentences say what the figures say, with their basis. */
import { expect, test } from 'vitest'
import type { GuessesPage } from '../../../people/guesses/shapes.ts'
import { called, learnedWords, standing, tenth } from './telling.ts'

const none = { a: 0, b: 1, resolved: 0 }
const page: GuessesPage = {
  asOf: '2026-11-26T05:00:00.000Z',
  calibrated: false,
  needed: 100,
  kept: 300,
  resolved: 0,
  resolvedIn: 0,
  pending: { count: 300, next: '2026-12-26T12:00:00.000Z', last: '2027-02-24T12:00:00.000Z', byMonth: [] },
  unseen: 0,
  questions: [],
  learned: { in: none, any: none },
  bent: null,
  list: [],
  listTotal: 0,
  back: null,
}

test('says when the first will be known, how many are missing, and when there are enough', () => {
  expect(standing(page)).toBe(
    '300 guesses are kept, and none has come due yet. The first will be known on 26 December 2026.',
  )
  const some = { ...page, resolved: 90, learned: { in: { ...none, resolved: 60 }, any: none } }
  expect(standing(some)).toContain('60 of those count so far')
  expect(standing({ ...some, calibrated: true })).toContain('enough for a number')
})

test('a share never stands without what it was counted from', () => {
  const share = { count: 40, came: 33, share: 0.825, people: 12, interval: [0.6, 0.93] as [number, number] }
  expect(called({ band: 'close', ...share }, 90)).toBe(
    'Twelve people were called close, 40 times in all; 33 of these times they did something within 90 days.',
  )
  expect(tenth({ from: 0.8, to: 0.9, said: 0.84, ...share })).toBe(
    'Given about 84 in 100: 33 of 40 came true (twelve people), so between 60 and 93 in 100 of such guesses come true.',
  )
})

test('what was learned is not praised where it did not help', () => {
  const scores = (error: number) => ({ error, brier: 0.1, ranked: 0.8 })
  expect(learnedWords({ count: 500, before: scores(0.11), after: scores(0.04) })).toContain('nearer')
  expect(learnedWords({ count: 500, before: scores(0.04), after: scores(0.11) })).toContain('further off')
  expect(learnedWords({ count: 500, before: scores(0.04), after: scores(0.04) })).toContain('no nearer')
})
