/** The picture of the steps says what the list says. */
import { expect, test } from 'vitest'
import { isForward, pathPoints } from './path-points.ts'

test('a step is placed by its time and its stage, and only touched stages have a row', () => {
  const steps = [
    { at: '2024-01-01T00:00:00.000Z', from: 'stranger', to: 'interest' },
    { at: '2025-01-01T00:00:00.000Z', from: 'interest', to: 'involve' },
    { at: '2025-12-31T00:00:00.000Z', from: 'involve', to: 'lapsed' },
  ] as const
  const { rows, begins, points, years } = pathPoints(steps, '2024-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')
  expect(rows).toEqual(['involve', 'interest', 'stranger', 'lapsed'])
  expect(begins).toBe(2)
  expect(points.map(({ row, forward }) => [row, forward])).toEqual([
    [1, true],
    [0, true],
    [3, false],
  ])
  expect(points.map(({ x }) => Math.round(x * 100) / 100)).toEqual([0, 0.5, 1])
  expect(years.map(({ year }) => year)).toEqual([2025])
})

test('coming back from having drifted away is forward, and everything happening at once is at the end', () => {
  expect(isForward('lapsed', 'interest')).toBe(true)
  const at = '2026-01-01T00:00:00.000Z'
  expect(pathPoints([{ at, from: 'stranger', to: 'interest' }], at, at).points[0]?.x).toBe(1)
})
