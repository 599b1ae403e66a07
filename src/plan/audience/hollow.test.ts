/** When a cohort may be called hollow; the smallest ones are those of SCIENCE.md A 6. */
import { expect, test } from 'vitest'
import { hollowness } from './hollow.ts'

test.each([
  [0.01, 429],
  [0.02, 198],
  [0.05, 77],
  [0.1, 38],
  [0.2, 18],
  [0.4, 10],
])(
  'a cohort without any engagement is hollow, where the usual rate of %d is known from 500, from %d people on',
  (rate, smallest) => {
    const usual = { size: 500, engaged: 500 * rate }
    const sizes = Array.from({ length: 600 }, (_, n) => n + 1)
    const first = sizes.find((size) => hollowness({ size, engaged: 0 }, usual) > 0.95)
    // Those were found by drawing lots, so they are met within one person or four in a hundred.
    expect(Math.abs((first ?? 0) - smallest)).toBeLessThanOrEqual(Math.max(1, 0.04 * smallest))
  },
)

test('is never sure of a cohort that does what others do', () => {
  expect(hollowness({ size: 300, engaged: 30 }, { size: 500, engaged: 50 })).toBeLessThan(0.01)
})

test('is a probability also where nobody or everybody engages', () => {
  for (const engaged of [0, 40]) {
    const chance = hollowness({ size: 40, engaged }, { size: 40, engaged })
    expect(chance).toBeGreaterThanOrEqual(0)
    expect(chance).toBeLessThanOrEqual(1)
  }
})
