/** When time goes where nothing comes back, and when mail does not arrive. */
import { describe, expect, test } from 'vitest'
import { ago, covers, findingOn, got, now, sent, times, told, verdictOn } from '../../../test-world.ts'

const acts = (account: string, count: number) => times(count, (n) => sent('post', 1 + n / 10, { account }))
const back = (account: string, count: number) =>
  times(count, (n) => got('reply', 1 + n / 10, { account, with: `x:p${n}` }))

describe('wrong-place', () => {
  test('is a problem where an account takes a fifth of the acts and gives under a twentieth of what comes back', () => {
    const finding = findingOn('wrong-place', [
      ...acts('x:us', 60),
      ...acts('y:us', 20),
      ...back('x:us', 40),
      ...back('y:us', 1),
    ])
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toContain('y:us takes 25%')
  })

  test('is worth watching where it takes a tenth', () => {
    expect(verdictOn('wrong-place', [...acts('x:us', 70), ...acts('y:us', 10), ...back('x:us', 40)])).toBe('watch')
  })

  test('is fine where every account gives back', () => {
    expect(
      verdictOn('wrong-place', [...acts('x:us', 60), ...acts('y:us', 20), ...back('x:us', 40), ...back('y:us', 5)]),
    ).toBe('fine')
    expect(verdictOn('wrong-place', [...acts('x:us', 60), ...back('x:us', 3)])).toBe('fine')
  })

  test('cannot be told from fewer than fifty acts', () => {
    expect(verdictOn('wrong-place', [...acts('x:us', 30), ...acts('y:us', 19), ...back('x:us', 40)])).toBe(
      'not-enough-data',
    )
  })

  test('takes no follow and no bounce for something that comes back', () => {
    const follows = times(30, (n) => got('follow', 2, { account: 'y:us', with: `x:f${n}` }))
    expect(verdictOn('wrong-place', [...acts('x:us', 60), ...acts('y:us', 20), ...back('x:us', 40), ...follows])).toBe(
      'problem',
    )
  })

  test('never says that an account gives nothing where what comes back is not visible', () => {
    const blind = covers('y:us', { received: ['message'], sent: ['post', 'reply'] })
    const finding = findingOn('wrong-place', [...acts('x:us', 60), ...acts('y:us', 40), ...back('x:us', 40), blind])
    expect(finding.verdict).toBe('not-enough-data')
    expect(finding.headline).toContain('y:us')
    expect(finding.actions.join()).toContain('y:us')
  })

  const mail = (addressees: number) =>
    sent('message', 5, {
      account: 'm:us@shop.example',
      with: Array.from({ length: addressees }, (_, n) => `m:p${n}@a.example`),
      audience: 'group',
    })
  const bounces = (count: number) =>
    times(count, (n) => got('bounce', 4.9, { account: 'm:us@shop.example', with: `m:p${n}@a.example` }))

  test('is a problem where over five of a hundred addresses bounce, a thing to watch over two', () => {
    expect(verdictOn('wrong-place', [mail(100), ...bounces(6)])).toBe('problem')
    expect(verdictOn('wrong-place', [mail(100), ...bounces(3)])).toBe('watch')
    expect(verdictOn('wrong-place', [mail(100), ...bounces(2)])).toBe('fine')
    expect(verdictOn('wrong-place', [mail(19), ...bounces(6)])).toBe('not-enough-data')
  })

  test('does not set bounced mail against messages of other kinds', () => {
    const chats = times(300, (n) => sent('message', 3, { with: `x:p${n}` }))
    expect(verdictOn('wrong-place', [mail(100), ...bounces(6), ...chats])).toBe('problem')
  })

  test('takes no private messages for mail', () => {
    expect(
      verdictOn(
        'wrong-place',
        times(30, (n) => sent('message', 3, { with: `x:p${n}` })),
      ),
    ).toBe('not-enough-data')
  })

  test('knows of a list only its cleaned addresses', () => {
    const list = told({ type: 'followers', account: 'm:us@shop.example', at: ago(3), count: 90 })
    const account = told({ type: 'account', account: 'm:us@shop.example', since: now })
    expect(verdictOn('wrong-place', [account, list, ...bounces(10)])).toBe('problem')
    expect(verdictOn('wrong-place', [account, list])).toBe('fine')
  })
})
