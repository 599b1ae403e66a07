/** The mix is said in plain sentences, each with what it was counted from. */
import { describe, expect, test } from 'vitest'
import { byAccount, marksUnder, minutesInWords, ratioInWords, sharesInWords, spanName, sumOf } from './sums.ts'

const none = sumOf([])

describe('minutes', () => {
  const said = (minutesSending: number, minutesReceiving: number) =>
    minutesInWords({ ...none, minutesSending, minutesReceiving })
  test('are held against an hour of writing', () => {
    expect(said(90, 6)).toBe('For each hour of writing, four minutes of reading.')
    expect(said(60, 0)).toBe('For each hour of writing, no minute of reading.')
    expect(said(30, 60)).toBe('For each hour of writing, two hours of reading.')
    expect(said(6000, 5)).toBe('For each hour of writing, less than a minute of reading.')
  })
  test('are not made up where none were logged', () => {
    expect(said(0, 0)).toBe('No minutes are logged in this time.')
    expect(said(0, 20)).toBe('20 minutes of reading, and no writing that was logged.')
  })
})

test('shares leave out what could not be read', () => {
  expect(sharesInWords({ total: 12, notRead: 2, byMode: { broadcast: 5, chat: 3, engage: 2 } })).toBe(
    '50% broadcast, 30% chat and 20% engage',
  )
})

test('a ratio is whole where it is', () => {
  expect([ratioInWords(28, 12), ratioInWords(40, 20), ratioInWords(500, 20)]).toEqual(['2.3', 'two', '25'])
})

test('stretches have names', () => {
  const from = '2026-01-05T00:00:00.000Z'
  expect(spanName({ from, to: '2026-01-12T00:00:00.000Z' }, 'week')).toBe('the week of 5 January 2026')
  expect(spanName({ from, to: '2026-02-01T00:00:00.000Z' }, 'month')).toBe('January 2026')
  expect(spanName({ from, to: '2026-04-01T00:00:00.000Z' }, 'quarter')).toBe('January to March 2026')
})

test('marks keep apart, and a year stands before a month', () => {
  const months = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'].map((month) => ({
    from: `${month}-01T00:00:00Z`,
  }))
  expect(marksUnder(months, 'month', 2)).toEqual([
    { at: 0, words: '2025' },
    { at: 2, words: '2026' },
    { at: 4, words: 'Mar' },
  ])
})

test('accounts stand the busiest first, and their stripes add up', () => {
  const span = (from: string, x: number, y: number) => ({
    ...none,
    from,
    to: from,
    byAccount: [
      { account: 'x:us', ...none, total: x },
      { account: 'y:us', ...none, total: y },
      { account: 'z:us', ...none, received: 3 },
    ],
  })
  const told = byAccount([span('2026-01', 1, 4), span('2026-02', 2, 0)])
  expect(told.map(({ account, sum }) => [account, sum.total])).toEqual([
    ['y:us', 4],
    ['x:us', 3],
  ])
  expect(told[1]?.stripes.map(({ total }) => total)).toEqual([1, 2])
})
