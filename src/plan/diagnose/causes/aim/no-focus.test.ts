/** When there are too many accounts to look after. */
import { describe, expect, test } from 'vitest'
import { covers, findingOn, got, sent, times, verdictOn } from '../../../test-world.ts'

const posts = (accounts: number, each = 5) =>
  times(accounts, (n) => times(each, (i) => sent('post', 1 + i, { account: `n${n}:us` })))
const writers = (account: number, people: number) =>
  times(people, (i) => got('reply', 3, { account: `n${account}:us`, with: `n${account}:p${i}` }))
const sees = (account: number, received: ('reply' | 'message')[]) =>
  covers(`n${account}:us`, { received, sent: ['post', 'reply'] })

describe('no-focus', () => {
  test('is a problem where half of more than three accounts have fewer than three people writing back', () => {
    const finding = findingOn('no-focus', [...posts(4), ...writers(0, 3), ...writers(1, 5), ...writers(2, 2)])
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toContain('n2:us and n3:us')
  })

  test('is worth watching where people write back on most of more than three accounts', () => {
    expect(verdictOn('no-focus', [...posts(4), ...writers(0, 3), ...writers(1, 3), ...writers(2, 3)])).toBe('watch')
  })

  test('is fine with three accounts', () => {
    expect(verdictOn('no-focus', posts(3))).toBe('fine')
  })

  test('cannot be told from fewer than ten posts', () => {
    expect(verdictOn('no-focus', posts(4, 2))).toBe('not-enough-data')
  })

  test('counts accounts posted to, not those only answered on', () => {
    const answers = times(20, (n) => sent('reply', 2 + n, { account: 'n3:us', with: 'n3:a' }))
    expect(verdictOn('no-focus', [...posts(3), ...answers])).toBe('fine')
  })

  test('never says that nobody writes back where that is not visible', () => {
    const blind = times(4, (n) => sees(n, ['message']))
    const finding = findingOn('no-focus', [...posts(4), ...blind])
    expect(finding.verdict).toBe('watch')
    expect(finding.actions.join()).toContain('n0:us')
  })

  test('does not count people who only sell', () => {
    const pitches = times(3, (i) =>
      times(4, (k) =>
        got('message', 3 + k, { account: 'n3:us', with: `n3:s${i}`, labels: { mode: 'broadcast', sell: true } }),
      ),
    )
    const others = [...writers(0, 3), ...writers(1, 1), ...writers(2, 3)]
    expect(verdictOn('no-focus', [...posts(4), ...others, ...pitches])).toBe('problem')
  })
})
