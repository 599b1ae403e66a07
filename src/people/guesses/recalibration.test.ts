/** What is learned of resolved guesses: the published numbers, nothing from nothing, and never another order. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from '../fixtures/tie-rf4.json' with { type: 'json' }
import { sigmoid } from '../relation/vitality.ts'
import { bent, type Came, fitted, unchanged } from './recalibration.ts'

const pairs = (z: readonly number[], y: readonly number[]): Came[] =>
  z.map((one, at) => ({ z: one, came: y[at] === 1 }))

describe('reference', () => {
  const { z, y, a, b, few, tolerance } = reference.recalibration
  test.each([
    { name: 'forty guesses', found: fitted(pairs(z, y)), a, b },
    { name: 'five guesses', found: fitted(pairs(few.z, few.y)), a: few.a, b: few.b },
  ])('$name', ({ found, ...wanted }) => {
    expect(Math.abs(found.a - wanted.a)).toBeLessThan(tolerance)
    expect(Math.abs(found.b - wanted.b)).toBeLessThan(tolerance)
  })
})

const guess = fc.record({ z: fc.double({ min: -9, max: 9, noNaN: true }), came: fc.boolean() })

test('nothing is learned from nothing, and the chances are the model’s own', () => {
  expect(fitted([])).toEqual(unchanged)
  fc.assert(fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) => bent(z, unchanged) === sigmoid(z)))
  expect(bent(Number.NEGATIVE_INFINITY, { a: 3, b: 0.2 })).toBe(0)
})

test('who was ranked higher is ranked higher, whatever came', () => {
  fc.assert(
    fc.property(fc.array(guess, { maxLength: 60 }), guess, guess, (guesses, one, other) => {
      const learned = fitted(guesses)
      expect(learned.b).toBeGreaterThan(0)
      const [low, high] = one.z < other.z ? [one, other] : [other, one]
      expect(bent(low.z, learned)).toBeLessThanOrEqual(bent(high.z, learned))
    }),
  )
})

test('the top is a top: no step aside is more probable', () => {
  const height = (guesses: readonly Came[], a: number, b: number) =>
    guesses.reduce((sum, { z, came }) => sum + Math.log(came ? bent(z, { a, b }) : 1 - bent(z, { a, b })), 0) -
    a ** 2 / 0.2 -
    (b - 1) ** 2 / 0.1
  fc.assert(
    fc.property(fc.array(guess, { minLength: 1, maxLength: 40 }), (guesses) => {
      const { a, b } = fitted(guesses)
      const top = height(guesses, a, b)
      for (const [da, db] of [[0.01, 0], [-0.01, 0], [0, 0.01], ...(b > 0.07 ? [[0, -0.01]] : [])])
        expect(height(guesses, a + (da ?? 0), b + (db ?? 0))).toBeLessThanOrEqual(top + 1e-9)
    }),
  )
})

test('guesses that ran high are bent down, and those that ran low up', () => {
  const all = (came: boolean) => fitted(Array.from({ length: 200 }, (_, at) => ({ z: (at % 7) - 3, came })))
  expect(bent(0, all(false))).toBeLessThan(0.5)
  expect(bent(0, all(true))).toBeGreaterThan(0.5)
})
