/** Stretches of time add up whatever order they are told in. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isIn, joined, lengthOf, shared, without } from './spans.ts'

const stretch = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 })).map(([from, length]) => ({
  from,
  to: from + length,
}))
const stretches = fc.array(stretch, { maxLength: 6 })
const halves = Array.from({ length: 80 }, (_, n) => n + 0.5)
const cover = (spans: readonly { from: number; to: number }[]) => halves.filter((at) => isIn(spans, at))

test('joined stretches cover the same time, each moment once', () => {
  fc.assert(
    fc.property(stretches, (spans) => {
      expect(cover(joined(spans))).toEqual(cover(spans))
      expect(lengthOf(joined(spans))).toBe(cover(spans).length)
    }),
  )
})

test('what is shared lies in both, and what is left in the first alone', () => {
  fc.assert(
    fc.property(stretches, stretches, (a, b) => {
      const [left, right] = [joined(a), joined(b)]
      expect(cover(shared(left, right))).toEqual(halves.filter((at) => isIn(left, at) && isIn(right, at)))
      expect(cover(without(left, right))).toEqual(halves.filter((at) => isIn(left, at) && !isIn(right, at)))
      expect(lengthOf(shared(left, right)) + lengthOf(without(left, right))).toBe(lengthOf(left))
    }),
  )
})
