import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buckets, gaps, stretchName, years } from './buckets.ts'

const monthly = fc.uniqueArray(
  fc.record({
    month: fc
      .tuple(fc.integer({ min: 2012, max: 2025 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    sent: fc.dictionary(fc.constantFrom('message', 'reply', 'share', 'call', 'follow'), fc.integer({ min: 1, max: 9 })),
    received: fc.dictionary(fc.constantFrom('message', 'reaction', 'meeting'), fc.integer({ min: 1, max: 9 })),
  }),
  { selector: ({ month }) => month, minLength: 1, maxLength: 40 },
)

const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, n) => sum + n, 0)

test('whatever the width, everything that happened is drawn once', () => {
  fc.assert(
    fc.property(monthly, fc.integer({ min: 10, max: 200 }), (rhythm, most) => {
      const drawn = buckets(rhythm, '2026-01', most)
      expect(drawn.reduce((sum, bucket) => sum + bucket.sent.all, 0)).toBe(
        rhythm.reduce((sum, m) => sum + total(m.sent), 0),
      )
      expect(drawn.reduce((sum, bucket) => sum + bucket.received.all, 0)).toBe(
        rhythm.reduce((sum, m) => sum + total(m.received), 0),
      )
      expect(years(rhythm).reduce((sum, year) => sum + year.received.all, 0)).toBe(
        rhythm.reduce((sum, m) => sum + total(m.received), 0),
      )
    }),
  )
})

test('silent months take as much room as loud ones', () => {
  const drawn = buckets([{ month: '2025-01', sent: { message: 1 }, received: {} }], '2026-02', 100)
  expect(drawn).toHaveLength(14)
  expect(gaps(drawn)).toEqual([{ start: 1, end: 14, months: 13 }])
})

test('where months are too many for the room they become quarters', () => {
  const drawn = buckets([{ month: '2020-01', sent: { message: 2 }, received: { reaction: 1 } }], '2025-12', 30)
  expect(drawn).toHaveLength(24)
  expect(drawn[0]?.sent.words).toBe(2)
  expect(stretchName(drawn[0] ?? expect.unreachable())).toBe('January to March 2020')
  expect(stretchName({ ...(drawn[0] ?? expect.unreachable()), month: '2020-11' })).toBe('November 2020 to January 2021')
})

test('nothing at all draws nothing', () => {
  expect(buckets([], '2026-01', 100)).toEqual([])
})
