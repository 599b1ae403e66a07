/** When private messages could have gone to anybody. */
import { describe, expect, test } from 'vitest'
import { ago, findingOn, sent, times, verdictOn } from '../../../test-world.ts'

const personal = (count: number) => times(count, (n) => sent('message', 1 + n, { with: `x:p${n}`, text: `own ${n}` }))
const stock = (count: number) =>
  times(count, (n) => sent('message', 1 + n, { with: `x:s${n}`, text: `stock ${n}`, labels: { canned: true } }))

describe('canned', () => {
  test('is a problem where over three tenths of private messages are stock', () => {
    const finding = findingOn('canned', [...personal(13), ...stock(6)])
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toBe('Six of your 19 private messages could have gone to anybody.')
    expect(verdictOn('canned', [...personal(7), ...stock(3)])).toBe('watch')
  })

  test('is worth watching over a tenth, and fine below', () => {
    expect(verdictOn('canned', [...personal(9), ...stock(2)])).toBe('watch')
    expect(verdictOn('canned', [...personal(18), ...stock(2)])).toBe('fine')
  })

  test('counts the same words to three people, once they went to three', () => {
    const same = times(12, (n) => sent('message', 1 + n, { with: `x:c${n}`, text: `hello ${n}`, print: 7 }))
    expect(verdictOn('canned', same)).toBe('problem')
    expect(verdictOn('canned', same, ago(10.5))).toBe('not-enough-data')
  })

  test('counts only messages to one person alone', () => {
    const groups = times(20, (n) => sent('message', n, { with: 'x:a', audience: 'group', labels: { canned: true } }))
    const replies = times(20, (n) => sent('reply', n, { with: 'x:a', labels: { canned: true } }))
    expect(verdictOn('canned', [...groups, ...replies])).toBe('not-enough-data')
  })

  test('cannot be told from fewer than ten messages', () => {
    expect(verdictOn('canned', stock(9))).toBe('not-enough-data')
  })
})
