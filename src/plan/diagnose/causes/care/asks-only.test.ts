/** When one only asks, and forgets to thank. */
import { describe, expect, test } from 'vitest'
import { ago, covers, findingOn, got, sent, times, told, verdictOn } from '../../../test-world.ts'

const asks = (count: number) =>
  times(count, (n) => sent('post', 1 + n, { text: `please ${n}`, labels: { intents: ['ask'] } }))
const gives = (count: number) =>
  times(count, (n) =>
    sent('reply', 1 + n, { with: 'x:a', text: `here ${n}`, labels: { intents: [n % 2 ? 'offer' : 'answer'] } }),
  )
const favour = (side: 'given' | 'received' | 'asked-by-us', n: number, days = 40) =>
  told({ type: 'favour', id: `${side}${n}`, at: ago(days), with: `x:k${n}`, what: 'a lift', side })
const kind = (count: number, thanked: number, after = 3) =>
  times(count, (n) => [
    got('share', 40, { with: `x:k${n}` }),
    ...(n < thanked
      ? [sent('reply', 40 - after, { with: `x:k${n}`, text: `thanks ${n}`, labels: { intents: ['thank'] } })]
      : []),
  ])

describe('asks-only', () => {
  test('is a problem with more asked than given', () => {
    const finding = findingOn('asks-only', [...asks(6), ...gives(5)])
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toBe('You asked for something six times and gave five times (90 days).')
  })

  test('is worth watching with as much asked as given, and fine with more given', () => {
    expect(verdictOn('asks-only', [...asks(6), ...gives(6)])).toBe('watch')
    expect(verdictOn('asks-only', [...asks(6), ...gives(7)])).toBe('fine')
  })

  test('counts favours on both sides', () => {
    const asked = times(3, (n) => favour('asked-by-us', n))
    expect(verdictOn('asks-only', [...asks(3), ...gives(5), ...asked])).toBe('problem')
    const given = times(3, (n) => favour('given', n))
    expect(verdictOn('asks-only', [...asks(3), ...gives(5), ...asked, ...given])).toBe('fine')
  })

  test('cannot be told from fewer than five asks and five kindnesses', () => {
    expect(verdictOn('asks-only', [...asks(4), ...kind(4, 0)])).toBe('not-enough-data')
  })

  test('does not count what somebody we shared asks for', () => {
    const shares = times(9, (n) =>
      sent('share', 2, { with: `x:p${n}`, text: `vote ${n}`, labels: { intents: ['ask'] } }),
    )
    expect(verdictOn('asks-only', shares)).toBe('not-enough-data')
  })

  test('is a problem where under half of the kind were thanked, a thing to watch under eight tenths', () => {
    const finding = findingOn('asks-only', kind(10, 4))
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toContain('6 of 10 people, 90 days')
    expect(verdictOn('asks-only', kind(10, 7))).toBe('watch')
    expect(verdictOn('asks-only', kind(10, 8))).toBe('fine')
  })

  test('counts thanks within fourteen days of the latest kindness that is due', () => {
    expect(verdictOn('asks-only', kind(10, 10, 14.1))).toBe('problem')
    const again = times(10, (n) => got('recommend', 20, { with: `x:k${n}` }))
    expect(verdictOn('asks-only', [...kind(10, 10), ...again])).toBe('problem')
    const fresh = times(10, (n) => got('recommend', 5, { with: `x:k${n}` }))
    expect(verdictOn('asks-only', [...kind(10, 10), ...fresh])).toBe('fine')
  })

  test('counts favours done to us and praise in a mention as kindness', () => {
    expect(
      verdictOn(
        'asks-only',
        times(5, (n) => favour('received', n)),
      ),
    ).toBe('problem')
    const praise = (is: boolean) => times(5, (n) => got('mention', 40, { with: `x:m${n}`, labels: { praise: is } }))
    expect(verdictOn('asks-only', praise(true))).toBe('problem')
    expect(verdictOn('asks-only', praise(false))).toBe('not-enough-data')
  })

  test('says of an export without shares received that they are not visible', () => {
    const archive = covers('x:us', { received: ['message'], sent: ['post', 'reply', 'message'] })
    const finding = findingOn('asks-only', [...gives(9), archive])
    expect(finding.verdict).toBe('not-enough-data')
    expect(finding.actions.join()).toContain('x:us')
  })
})
