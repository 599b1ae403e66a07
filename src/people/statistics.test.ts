/** The functions of statistics give what scipy gives. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import reference from './fixtures/special-functions.json' with { type: 'json' }
import { betaQuantile, incompleteBeta, logGamma, median, wilson } from './statistics.ts'

const tolerance = 1e-10
const near = (value: number, expected: number) =>
  Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected))

describe('against reference values', () => {
  test.each(reference.lgamma)('the logarithm of gamma at $x', ({ x, value }) => {
    expect(logGamma(x)).toSatisfy((found: number) => near(found, value))
  })
  test.each(reference.betainc)('the incomplete beta of $a and $b at $x', ({ a, b, x, value }) => {
    expect(incompleteBeta(x, a, b)).toSatisfy((found: number) => near(found, value))
  })
  test.each(reference.betaincinv)('the quantile $p of beta $a and $b', ({ a, b, p, value }) => {
    expect(betaQuantile(p, a, b)).toSatisfy((found: number) => near(found, value))
  })
})

const shape = fc.double({ min: 0.5, max: 400, noNaN: true })

test('the quantile is where the incomplete beta reaches it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), shape, shape, (p, a, b) => {
      expect(incompleteBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8)
    }),
  )
})

/** Shares of which `1 - x` loses nothing: next to 0 the mirror of a steep curve would show the loss and not the function. */
const exactShare = fc.integer({ min: 0, max: 1024 }).map((part) => part / 1024)

test('the incomplete beta is a share that never falls, and mirrors itself', () => {
  fc.assert(
    fc.property(exactShare, shape, shape, (x, a, b) => {
      const value = incompleteBeta(x, a, b)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      expect(incompleteBeta(Math.min(1, x + 0.01), a, b)).toBeGreaterThanOrEqual(value - 1e-12)
      expect(incompleteBeta(1 - x, b, a)).toBeCloseTo(1 - value, 9)
    }),
  )
})

test('the median is the middle, whatever the order, and null of none', () => {
  expect(median([])).toBeNull()
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('the interval of a share is that of the published tables, and lies within 0 and 1', () => {
  const rounded = (right: number, all: number) => wilson(right, all)?.map((end) => Math.round(end * 1000) / 1000)
  expect(rounded(81, 263)).toEqual([0.255, 0.366])
  expect(rounded(0, 20)).toEqual([0, 0.161])
  expect(rounded(10, 10)).toEqual([0.722, 1])
  expect(wilson(0, 0)).toBeNull()
})
