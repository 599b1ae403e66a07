/** When followers are a number and nothing more. */
import { describe, expect, test } from 'vitest'
import { ago, covers, findingOn, got, now, sent, times, told, verdictOn } from '../../../test-world.ts'

const counted = (count: number, days = 1) => told({ type: 'followers', account: 'x:us', at: ago(days), count })
const home = sent('post', 200)
const likes = (count: number) => times(count, (n) => got('reaction', 5, { with: `x:p${n}` }))
/** One follower every fourth day, each of whom says something a week later. */
const ordinary = times(40, (n) => [
  got('follow', 200 - 4 * n, { with: `x:o${n}` }),
  got('reply', 193 - 4 * n, { with: `x:o${n}` }),
])
const crowd = (size: number, days: number) => times(size, (n) => got('follow', days + n / 1000, { with: `x:c${n}` }))

describe('numbers-game', () => {
  test('is a problem where under two of a hundred followers did anything', () => {
    const finding = findingOn('numbers-game', [home, counted(1000), ...likes(19)])
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toBe('Only 19 of 1,000 followers did anything in 90 days (1.9%).')
  })

  test('is worth watching under five, and fine from there', () => {
    expect(verdictOn('numbers-game', [home, counted(1000), ...likes(20)])).toBe('watch')
    expect(verdictOn('numbers-game', [home, counted(1000), ...likes(50)])).toBe('fine')
  })

  test('cannot be told from fewer than a hundred followers', () => {
    expect(verdictOn('numbers-game', [home, counted(99)])).toBe('not-enough-data')
    expect(verdictOn('numbers-game', [home])).toBe('not-enough-data')
  })

  test('does not take following itself for doing something', () => {
    const follows = times(40, (n) => got('follow', 2 + n, { with: `x:f${n}` }))
    expect(verdictOn('numbers-game', [home, counted(1000, 0), ...follows])).toBe('problem')
  })

  test('does not count canned words', () => {
    const stock = times(60, (n) => got('message', 5, { with: `x:p${n}`, labels: { canned: true } }))
    expect(verdictOn('numbers-game', [home, counted(1000), ...stock])).toBe('problem')
  })

  test('never says that followers do nothing where that is not visible', () => {
    const archive = covers('x:us', { received: ['message', 'follow'], sent: ['post', 'reply'] })
    const finding = findingOn('numbers-game', [home, counted(1000), archive])
    expect(finding.verdict).toBe('not-enough-data')
    expect(finding.actions.join()).toContain('x:us')
    const recent = covers('x:us', { received: ['reply', 'reaction'], sent: ['post', 'reply'] }, ago(20), now)
    expect(verdictOn('numbers-game', [home, counted(1000), recent])).toBe('not-enough-data')
  })

  test('calls a burst worth watching, before it can be judged', () => {
    const finding = findingOn('numbers-game', [home, ...ordinary, ...crowd(60, 10)])
    expect(finding.verdict).toBe('watch')
    expect(finding.headline).toContain('60 people came to follow x:us')
  })

  test('does not see a burst in fewer than fifty, in less than ten times the usual, or before the window', () => {
    expect(verdictOn('numbers-game', [home, ...ordinary, ...crowd(49, 10)])).not.toBe('watch')
    const busy = times(180 * 6, (n) => got('follow', 20 + n / 6, { with: `x:b${n}` }))
    expect(verdictOn('numbers-game', [home, ...busy, ...crowd(55, 10)])).not.toBe('watch')
    expect(findingOn('numbers-game', [home, ...ordinary, ...crowd(60, 100)]).headline).not.toContain('60 people came')
  })

  test('calls a burst of people who do nothing hollow, and a problem, after thirty days', () => {
    const finding = findingOn('numbers-game', [home, ...ordinary, ...crowd(60, 40)])
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toContain('they have done next to nothing since')
  })

  test('leaves a burst alone in which people do what others do', () => {
    const lively = times(60, (n) => got('reply', 38, { with: `x:c${n}` }))
    const finding = findingOn('numbers-game', [home, ...ordinary, ...crowd(60, 40), ...lively])
    expect(finding.verdict).toBe('watch')
    expect(finding.headline).toContain('they do as much as others do')
  })

  test('calls a burst a problem where over half of it is gone again', () => {
    const left = (count: number) => times(count, (n) => got('unfollow', 5, { with: `x:c${n}` }))
    expect(verdictOn('numbers-game', [home, ...ordinary, ...crowd(60, 10), ...left(31)])).toBe('problem')
    expect(verdictOn('numbers-game', [home, ...ordinary, ...crowd(60, 10), ...left(30)])).toBe('watch')
  })

  test('sees a burst between two snapshots, spread over its days', () => {
    const growth = [counted(500, 60), counted(502, 30), counted(602, 28.5)]
    expect(verdictOn('numbers-game', [home, ...growth, ...likes(60)])).toBe('watch')
    const slow = [counted(500, 60), counted(502, 30), counted(602, 20)]
    expect(verdictOn('numbers-game', [home, ...slow, ...likes(60)])).toBe('fine')
  })

  const cameLong = (count: number) => times(count, (n) => got('follow', 300 + n / 10, { with: `x:r${n}` }))
  const leftSoon = (count: number) => times(count, (n) => got('unfollow', 200, { with: `x:r${n}` }))

  test('is a problem where under six tenths are still there after 180 days, a thing to watch under eight', () => {
    expect(verdictOn('numbers-game', [home, ...cameLong(40), ...leftSoon(17)])).toBe('problem')
    expect(verdictOn('numbers-game', [home, ...cameLong(40), ...leftSoon(16)])).toBe('watch')
    expect(verdictOn('numbers-game', [home, ...cameLong(40), ...leftSoon(8)])).toBe('fine')
    expect(verdictOn('numbers-game', [home, ...cameLong(29), ...leftSoon(29)])).toBe('not-enough-data')
  })

  test('does not take those who are left in an export for all who came', () => {
    const archive = covers('x:us', { received: ['message', 'follow'], sent: ['post', 'reply'] })
    expect(verdictOn('numbers-game', [home, ...cameLong(40), archive])).toBe('not-enough-data')
  })

  test('can tell from lists that follow each other who stayed, without those of the first', () => {
    const list = (days: number, from: number, to: number) =>
      told({
        type: 'followers',
        account: 'x:us',
        at: ago(days),
        handles: Array.from({ length: to - from }, (_, n) => `x:h${from + n}`),
      })
    const blind = covers('x:us', { received: ['message'], sent: ['post', 'reply'] })
    expect(verdictOn('numbers-game', [home, blind, list(400, 0, 10), list(300, 0, 60), list(10, 0, 35)])).toBe(
      'problem',
    )
    expect(verdictOn('numbers-game', [home, blind, list(400, 0, 10), list(300, 0, 60), list(10, 0, 55)])).toBe('fine')
    expect(verdictOn('numbers-game', [home, blind, list(400, 0, 60), list(300, 0, 60), list(10, 0, 5)])).toBe(
      'not-enough-data',
    )
  })
})
