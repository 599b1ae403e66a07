/** Who is really there, and what cannot be known of it. */
import { describe, expect, test } from 'vitest'
import { ago, covers, got, now, relationsOf, sent, type Telling, times, told, worldOf } from '../test-world.ts'
import { audienceOf } from './audience.ts'

const report = (tellings: readonly Telling[], at = now) => {
  const world = worldOf(tellings)
  return audienceOf(world, relationsOf(world, at), at)
}
const snapshot = (days: number, more: { count?: number; handles?: string[] }, account = 'x:us') =>
  told({ type: 'followers', account, at: ago(days), ...more })
const post = sent('post', 300)

describe('the audience', () => {
  test('of nobody knows no number and no ratio', () => {
    expect(report([])).toMatchObject({
      followers: null,
      real: 0,
      engagedShare: null,
      retention: [],
      bursts: [],
      followBackShare: null,
      lapsed: 0,
    })
  })

  test('is counted by the latest snapshot and what came after it, over all accounts', () => {
    const { followers } = report([
      post,
      snapshot(20, { count: 100 }),
      snapshot(10, { count: 110 }),
      got('follow', 15, { with: 'x:a' }),
      got('follow', 5, { with: 'x:b' }),
      got('unfollow', 4, { with: 'x:a' }),
      got('follow', 3, { with: 'x:c' }),
      sent('post', 9, { account: 'y:us' }),
      snapshot(9, { handles: ['y:a', 'y:b'] }, 'y:us'),
    ])
    expect(followers).toBe(113)
  })

  test('without a snapshot is counted from those who came and left', () => {
    expect(
      report([
        got('follow', 5, { with: 'x:a' }),
        got('follow', 4, { with: 'x:b' }),
        got('unfollow', 3, { with: 'x:a' }),
      ]).followers,
    ).toBe(1)
  })

  test('is real where people did something of their own in ninety days', () => {
    const { real } = report([
      got('reaction', 89, { with: 'x:a' }),
      got('reply', 91, { with: 'x:b' }),
      got('message', 3, { with: 'x:c', labels: { canned: true } }),
      got('follow', 2, { with: 'x:d' }),
      got('unfollow', 2, { with: 'x:e' }),
      got('bounce', 2, { with: 'm:f' }),
    ])
    expect(real).toBe(1)
  })

  test('counts of those who did something only followers, where they are known by name', () => {
    const handles = Array.from({ length: 100 }, (_, n) => `x:f${n}`)
    const deeds = times(30, (n) => got('reaction', 5, { with: n < 10 ? `x:f${n}` : `x:stranger${n}` }))
    expect(report([post, snapshot(20, { handles }), ...deeds]).engagedShare).toBe(0.1)
    expect(report([post, snapshot(20, { count: 100 }), ...deeds]).engagedShare).toBe(0.3)
  })

  test('knows no share where deeds are not visible', () => {
    const archive = covers('x:us', { received: ['message', 'follow'], sent: ['post'] })
    expect(report([post, archive, snapshot(20, { count: 100 })]).engagedShare).toBeNull()
  })

  test('tells by month of coming who is still there, from thirty on and after half a year', () => {
    const came = (count: number, days: number, name: string) =>
      times(count, (n) => got('follow', days, { with: `x:${name}${n}` }))
    const { retention } = report([
      post,
      ...came(40, 250, 'a'),
      ...times(10, (n) => got('unfollow', 200, { with: `x:a${n}` })),
      ...times(10, (n) => got('unfollow', 20, { with: `x:a${10 + n}` })),
      ...came(10, 220, 'b'),
      ...came(40, 100, 'c'),
    ])
    expect(retention).toEqual([
      { cohort: '2026-02', size: 40, after180d: 0.75 },
      { cohort: '2026-03', size: 10, after180d: null },
      { cohort: '2026-07', size: 40, after180d: null },
    ])
  })

  test('takes a return after leaving for still being there', () => {
    const { retention } = report([
      post,
      ...times(30, (n) => got('follow', 250, { with: `x:a${n}` })),
      ...times(30, (n) => got('unfollow', 200, { with: `x:a${n}` })),
      ...times(15, (n) => got('follow', 150, { with: `x:a${n}` })),
    ])
    expect(retention[0]?.after180d).toBe(0.5)
  })

  test('shows a burst with its days, the usual day, and what became of it', () => {
    const { bursts } = report([
      post,
      ...times(100, (n) => got('follow', 70 + n / 1000, { with: `x:c${n}` })),
      ...times(75, (n) => got('unfollow', 50, { with: `x:c${n}` })),
    ])
    expect(bursts).toEqual([
      {
        account: 'x:us',
        from: '2026-08-22T00:00:00.000Z',
        to: '2026-08-23T00:00:00.000Z',
        followers: 100,
        typical: 0,
        hollow: null,
        gone: 0.75,
      },
    ])
  })

  test('does not take the first days of an account for a burst', () => {
    const since = told({ type: 'account', account: 'x:us', since: ago(72) })
    const begun = covers('x:us', { received: ['follow'], sent: ['post'] }, ago(72), now)
    const came = times(100, (n) => got('follow', 70 + n / 1000, { with: `x:c${n}` }))
    expect(report([since, begun, ...came]).bursts).toEqual([])
  })

  test('takes a follow within two days of ours for courtesy', () => {
    const { followBackShare } = report([
      sent('follow', 20, { with: 'x:a' }),
      got('follow', 19, { with: 'x:a' }),
      sent('follow', 20, { with: 'x:b' }),
      got('follow', 17, { with: 'x:b' }),
      got('follow', 16, { with: 'x:c' }),
      got('follow', 16, { with: 'x:d' }),
    ])
    expect(followBackShare).toBe(0.25)
  })

  test('knows nothing of courtesy where our own follows are not visible', () => {
    const archive = covers('x:us', { received: ['follow'], sent: ['post'] })
    expect(report([archive, got('follow', 16, { with: 'x:c' })]).followBackShare).toBeNull()
  })

  test('counts those who lapsed', () => {
    const talk = times(5, (n) => [
      got('message', 200 + n * 2, { with: 'x:a', text: `yours ${n}` }),
      sent('message', 199.5 + n * 2, { with: 'x:a', text: `mine ${n}` }),
    ])
    expect(report(talk).lapsed).toBe(1)
  })
})
