/** From sums to odds, and from which odds a label is said. */
import { expect, test } from 'vitest'
import { calibrated, thresholdFor } from './calibrate.ts'

const draws = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

test('sums that are twice too bold are halved', () => {
  const next = draws(5)
  const truth = Array.from({ length: 5000 }, () => next() * 6 - 3)
  const labels = truth.map((sum) => (next() < 1 / (1 + Math.exp(-sum)) ? 1 : 0))
  const { slope, offset } = calibrated(
    truth.map((sum) => 2 * sum),
    labels,
  )
  expect(slope).toBeCloseTo(0.5, 1)
  expect(Math.abs(offset)).toBeLessThan(0.15)
})

test('a threshold keeps the wanted precision', () => {
  const odds = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]
  const labels = [1, 1, 1, 0, 1, 0, 0, 0]
  const threshold = thresholdFor(odds, labels, 0.99)
  expect(odds.filter((one) => one >= threshold)).toHaveLength(3)
  expect(odds.filter((one) => one >= thresholdFor(odds, labels, 0.75))).toHaveLength(5)
})
