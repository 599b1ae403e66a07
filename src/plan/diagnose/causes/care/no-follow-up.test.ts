/** When new people never get a personal word. */
import { describe, expect, test } from 'vitest'
import type { Telling } from '../../../test-world.ts'
import { ago, covers, findingOn, got, now, sent, times, verdictOn } from '../../../test-world.ts'

/** The account was there long before. */
const early = sent('post', 200)
const connections = (count: number, followed: number, word: (n: number) => Telling) => [
  early,
  ...times(count, (n) => [got('connect', 40, { with: `x:p${n}` }), ...(n < followed ? [word(n)] : [])]),
]
const message = (n: number) => sent('message', 35, { with: `x:p${n}`, text: `about you ${n}` })

describe('no-follow-up', () => {
  test('is a problem where under a quarter got a personal message', () => {
    const finding = findingOn('no-follow-up', connections(9, 2, message))
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toContain('7 of 9 new people, 90 days')
  })

  test('is worth watching under six tenths, and fine from there', () => {
    expect(verdictOn('no-follow-up', connections(8, 2, message))).toBe('watch')
    expect(verdictOn('no-follow-up', connections(10, 6, message))).toBe('fine')
  })

  test('cannot be told from fewer than five new people', () => {
    expect(verdictOn('no-follow-up', connections(4, 0, message))).toBe('not-enough-data')
  })

  test('takes a call or a meeting for a personal message, and a stock phrase, a reply or a late word for none', () => {
    expect(
      verdictOn(
        'no-follow-up',
        connections(10, 10, (n) => got('call', 30, { with: `x:p${n}` })),
      ),
    ).toBe('fine')
    const stock = (n: number) => sent('message', 35, { with: `x:p${n}`, labels: { canned: true } })
    expect(verdictOn('no-follow-up', connections(10, 10, stock))).toBe('problem')
    expect(
      verdictOn(
        'no-follow-up',
        connections(10, 10, (n) => sent('reply', 35, { with: `x:p${n}` })),
      ),
    ).toBe('problem')
    const late = (n: number) => sent('message', 25.9, { with: `x:p${n}`, text: `late ${n}` })
    expect(verdictOn('no-follow-up', connections(10, 10, late))).toBe('problem')
  })

  test('counts first-time writers, but no follower and nobody who is not due yet', () => {
    const writers = times(5, (n) => got('mention', 40, { with: `x:w${n}` }))
    expect(verdictOn('no-follow-up', [early, ...writers])).toBe('problem')
    const again = times(5, (n) => got('mention', 120, { with: `x:w${n}`, text: 'long ago' }))
    expect(verdictOn('no-follow-up', [early, ...writers, ...again])).toBe('not-enough-data')
    const followers = times(20, (n) => got('follow', 40, { with: `x:f${n}` }))
    const fresh = times(20, (n) => got('connect', 13, { with: `x:n${n}` }))
    expect(verdictOn('no-follow-up', [early, ...followers, ...fresh])).toBe('not-enough-data')
  })

  test('takes nobody for new who only came into view with the account', () => {
    const seen = covers('x:us', { received: ['connect', 'message'], sent: ['message', 'post'] }, ago(60), now)
    expect(verdictOn('no-follow-up', [...connections(9, 0, message), seen])).toBe('not-enough-data')
    const longer = covers('x:us', { received: ['connect', 'message'], sent: ['message', 'post'] }, ago(80), now)
    expect(verdictOn('no-follow-up', [...connections(9, 0, message), longer])).toBe('problem')
  })

  test('does not ask for the time of people who only sell', () => {
    const sellers = times(9, (n) => [
      got('connect', 40, { with: `x:s${n}` }),
      ...times(3, (k) =>
        got('message', 39 - k, { with: `x:s${n}`, text: `buy ${k}`, labels: { sell: true, mode: 'broadcast' } }),
      ),
    ])
    expect(verdictOn('no-follow-up', [early, ...sellers])).toBe('not-enough-data')
  })

  test('says nothing where our messages are not visible', () => {
    const blind = covers('x:us', { received: ['connect', 'reply'], sent: ['post', 'reply'] })
    const finding = findingOn('no-follow-up', [...connections(9, 0, message), blind])
    expect(finding.verdict).toBe('not-enough-data')
    expect(finding.headline).toContain('the messages you send')
  })
})
