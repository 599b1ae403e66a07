/** When much is done and nothing is known to come of it. */
import { describe, expect, test } from 'vitest'
import { ago, sent, times, told, verdictOn } from '../../../test-world.ts'

const acts = (count: number) => times(count, (n) => sent('post', 1 + n / 10))
const outcomes = (count: number, days = 5) =>
  times(count, (n) => told({ type: 'outcome', id: `o${n}`, at: ago(days), kind: 'sale', amount: 1, currency: 'GBP' }))
const effort = (hours: number) =>
  told({ type: 'effort', at: ago(3), account: 'x:us', minutes: hours * 60, activity: 'talking' })

describe('no-evidence', () => {
  test('is a problem after fifty acts without an outcome', () => {
    expect(verdictOn('no-evidence', acts(50))).toBe('problem')
  })

  test('is a problem after ten hours without an outcome', () => {
    expect(verdictOn('no-evidence', [...acts(3), effort(10)])).toBe('problem')
  })

  test('is worth watching with one or two outcomes, and fine with three', () => {
    expect(verdictOn('no-evidence', [...acts(50), ...outcomes(2)])).toBe('watch')
    expect(verdictOn('no-evidence', [...acts(50), ...outcomes(3)])).toBe('fine')
  })

  test('looks at outcomes of the window alone', () => {
    expect(verdictOn('no-evidence', [...acts(50), ...outcomes(3, 91)])).toBe('problem')
    expect(verdictOn('no-evidence', [...acts(50), ...outcomes(3, -1)])).toBe('problem')
  })

  test('cannot be told with fewer acts and hours', () => {
    expect(verdictOn('no-evidence', [...acts(49), effort(9)])).toBe('not-enough-data')
  })
})
