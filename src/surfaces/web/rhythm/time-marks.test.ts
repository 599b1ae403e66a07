import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buckets } from './buckets.ts'
import { timeMarks } from './time-marks.ts'

const since = (month: string, last: string, most: number) =>
  buckets([{ month, sent: { message: 1 }, received: {} }], last, most)

test('years are marked where they begin', () => {
  const drawn = since('2020-08', '2023-06', 200)
  expect(timeMarks(drawn, 12).map(({ words }) => words)).toEqual(['2020', '2021', '2022', '2023'])
  expect(timeMarks(drawn, 12)[1]?.index).toBe(5)
})

test('a first year that would touch the second is left out', () => {
  expect(timeMarks(since('2020-11', '2023-06', 200), 12)[0]?.words).toBe('2021')
})

test('a young relationship is marked by months', () => {
  expect(timeMarks(since('2025-11', '2026-02', 200), 44).map(({ words }) => words)).toEqual([
    'Nov',
    'Dec',
    '2026',
    'Feb',
  ])
})

test('whatever the width, marks do not touch', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 200, max: 1100 }), (months, width) => {
      const first = new Date(Date.UTC(2026, 5 - months, 1)).toISOString().slice(0, 7)
      const drawn = since(first, '2026-06', Math.floor(width / 5))
      const step = Math.min(width, drawn.length * 44) / drawn.length
      const marks = timeMarks(drawn, step)
      for (const [at, mark] of marks.entries()) {
        const next = marks[at + 1]
        if (next) expect((next.index - mark.index) * step).toBeGreaterThanOrEqual(30)
      }
    }),
  )
})
