/** Counts of what is not certain. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addLikely, nothing, rangeOf, rangeWords, ratioRange } from './likely.ts'

const sumOf = (chances: readonly number[]) => {
  const sum = nothing()
  for (const chance of chances) addLikely(sum, chance)
  return sum
}

test('what is certain has one number', () => {
  const sum = sumOf([1, 1, 1, 0, 0])
  expect(rangeOf(sum)).toEqual([3, 3])
  expect(rangeWords(rangeOf(sum))).toBe('3')
})

test('a hundred even chances lie between 40 and 60', () => {
  expect(rangeOf(sumOf(new Array(100).fill(0.5)))).toEqual([40, 60])
})

test('the range holds what the chances give, 19 times in 20', () => {
  let state = 7
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  const chances = Array.from({ length: 80 }, (_, i) => 0.1 + 0.8 * ((i * 37) % 80) * 0.0125)
  const [low, high] = rangeOf(sumOf(chances))
  let inside = 0
  for (let draw = 0; draw < 2000; draw++) {
    const count = chances.filter((chance) => next() < chance).length
    if (count >= low && count <= high) inside++
  }
  expect(inside / 2000).toBeGreaterThan(0.93)
})

test('a quotient lies within its range, which is open where the divisor may be nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (chances) => {
      const sum = sumOf(chances)
      const [low, high] = ratioRange(sum, sum)
      expect(low).toBeLessThanOrEqual(1)
      if (high !== null && sum.mean > 0.5) expect(high).toBeGreaterThanOrEqual(1)
    }),
  )
  expect(ratioRange(sumOf([1, 1]), sumOf([0.1]))).toEqual([2, null])
})
