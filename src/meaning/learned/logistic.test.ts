/** The regression finds what made the data. */
import { expect, test } from 'vitest'
import { type Row, regression } from './logistic.ts'

const draws = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

function made(count: number): { rows: Row[]; labels: number[] } {
  const next = draws(11)
  const rows: Row[] = []
  const labels: number[] = []
  for (let i = 0; i < count; i++) {
    const values = Float32Array.of(next() * 2 - 1, next() * 2 - 1, next() * 2 - 1)
    rows.push({ ids: Int32Array.of(0, 1, 2), values })
    const sum = 2 * (values[0] ?? 0) - 3 * (values[1] ?? 0) + 0.5
    labels.push(next() < 1 / (1 + Math.exp(-sum)) ? 1 : 0)
  }
  return { rows, labels }
}

test('weights come out as they went in', () => {
  const { rows, labels } = made(20_000)
  const { weights, bias } = regression({ rows, labels, size: 3, strength: 1 })
  expect(weights[0]).toBeCloseTo(2, 0)
  expect(weights[1]).toBeCloseTo(-3, 0)
  expect(Math.abs(weights[2] ?? 9)).toBeLessThan(0.15)
  expect(bias).toBeCloseTo(0.5, 0)
})

test('the same rows give the same bits', () => {
  const { rows, labels } = made(300)
  const once = regression({ rows, labels, size: 3, strength: 0.3 })
  const again = regression({ rows, labels, size: 3, strength: 0.3 })
  expect(again).toEqual(once)
})

test('at the end the gradient is nothing', () => {
  const { rows, labels } = made(500)
  const { weights, bias } = regression({ rows, labels, size: 3, strength: 1, iterations: 200 })
  for (let feature = 0; feature < 3; feature++) {
    let gradient = weights[feature] ?? 0
    for (const [at, { values }] of rows.entries()) {
      const sum = values.reduce((total, value, i) => total + value * (weights[i] ?? 0), bias)
      gradient += (1 / (1 + Math.exp(-sum)) - (labels[at] ?? 0)) * (values[feature] ?? 0)
    }
    expect(Math.abs(gradient)).toBeLessThan(0.05)
  }
})
