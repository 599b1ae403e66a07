/** How surely two bearers of one name are one human. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { furtherEach, probabilityOfOne } from './namesakes.ts'

const any = {
  count: fc.integer({ min: 1, max: 200 }),
  expected: fc.double({ min: 0, max: 50, noNaN: true }),
  each: fc.double({ min: 0.05, max: 3, noNaN: true }),
}

test('two of a name nobody else can be expected to have are one, and of many namesakes hardly ever', () => {
  expect(probabilityOfOne(2, 0, 1e-5, 1.3)).toBeGreaterThan(0.99)
  expect(probabilityOfOne(60, 20, 15, 1.3)).toBeLessThan(0.3)
})

test('that one network has the name twice speaks for namesakes', () => {
  fc.assert(
    fc.property(any.expected, any.each, (expected, each) => {
      const once = probabilityOfOne(4, 0, expected, each)
      const twice = probabilityOfOne(4, 1, expected, each)
      expect(twice).toBeLessThanOrEqual(once + 1e-9)
    }),
  )
  expect(probabilityOfOne(4, 2, 0.2, 1.3)).toBeLessThan(probabilityOfOne(4, 0, 0.2, 1.3) - 0.2)
})

test('it is a probability, whatever is known', () => {
  fc.assert(
    fc.property(any.count, any.count, any.expected, any.each, (count, repeats, expected, each) => {
      const one = probabilityOfOne(count, repeats, expected, each)
      expect(one).toBeGreaterThanOrEqual(0)
      expect(one).toBeLessThanOrEqual(1)
    }),
  )
})

test('handles beside the first are what makes so many others met from any one', () => {
  for (const each of [0.2, 1, 2.5]) expect(furtherEach((each * each + 2 * each) / (1 + each))).toBeCloseTo(each)
})
