/** What our acts of a time were. */
import { describe, expect, test } from 'vitest'
import { ago, got, now, sent, type Telling, times, told, worldOf } from '../test-world.ts'
import { mixOf } from './mix.ts'

const mix = (tellings: readonly Telling[], from: number | null = null, to: number | null = null) =>
  mixOf(worldOf(tellings), { from, to, at: now })

describe('the mix', () => {
  test('counts acts with text, shares and quotes, by their mode', () => {
    const {
      total,
      byMode,
      shares,
      sent: acts,
    } = mix([
      sent('post', 5, { labels: { mode: 'broadcast' } }),
      sent('reply', 4, { with: 'x:a', labels: { mode: 'chat' } }),
      sent('message', 3, { with: 'x:a', labels: { mode: 'engage' } }),
      sent('share', 2, { with: 'x:a' }),
      sent('reaction', 1, { with: 'x:a' }),
      sent('post', 1, { text: null }),
    ])
    expect({ total, byMode, acts }).toEqual({ total: 4, byMode: { broadcast: 2, chat: 1, engage: 1 }, acts: 6 })
    expect(shares).toEqual({ broadcast: 0.5, chat: 0.25, engage: 0.25 })
  })

  test('takes a share as about others, of our own as about ourselves, and none of its words as ours', () => {
    const labels = { mode: 'engage', subject: 'self', intents: ['ask', 'offer', 'thank'] } as const
    const said = { text: 'vote for me', labels: { ...labels, intents: [...labels.intents] } }
    const { aboutSelf, aboutOthers, asks, gives, thanks, byMode } = mix([
      sent('share', 2, { with: 'x:a', ...said }),
      sent('share', 1, { inReplyTo: 'p', ...said }),
    ])
    expect({ aboutSelf, aboutOthers, asks, gives, thanks }).toEqual({
      aboutSelf: 1,
      aboutOthers: 1,
      asks: 0,
      gives: 0,
      thanks: 0,
    })
    expect(byMode.broadcast).toBe(2)
  })

  test('takes our own words in a quote as ours', () => {
    const { aboutSelf, asks } = mix([sent('quote', 2, { with: 'x:a', labels: { subject: 'self', intents: ['ask'] } })])
    expect({ aboutSelf, asks }).toEqual({ aboutSelf: 1, asks: 1 })
  })

  test('leaves what was not read out of every ratio, and says how much that is', () => {
    const unread: Telling = { record: sent('post', 3, { text: 'hm' }).record }
    const { total, notRead, shares, aboutSelf } = mix([
      unread,
      sent('post', 2, { text: 'foreign', labels: { read: false, subject: 'self' } }),
      sent('post', 1, { labels: { mode: 'broadcast' } }),
    ])
    expect({ total, notRead, aboutSelf }).toEqual({ total: 3, notRead: 2, aboutSelf: 0 })
    expect(shares.broadcast).toBe(1)
  })

  test('has no ratio without a basis', () => {
    const { shares, othersPerSelf, sentPerReceived } = mix([])
    expect(shares).toEqual({ broadcast: null, chat: null, engage: null })
    expect([othersPerSelf, sentPerReceived]).toEqual([null, null])
  })

  test('counts private messages to one person, and the canned among them', () => {
    const { oneToOne, canned } = mix([
      sent('message', 5, { with: 'x:a' }),
      sent('message', 4, { with: 'x:b', labels: { canned: true } }),
      sent('message', 3, { with: ['x:a', 'x:b'], labels: { canned: true } }),
      sent('message', 2, { with: 'x:a', audience: 'group', labels: { canned: true } }),
    ])
    expect({ oneToOne, canned }).toEqual({ oneToOne: 2, canned: 1 })
  })

  test('counts what was asked, given and thanked for, favours with it', () => {
    const favour = (side: 'given' | 'received' | 'asked-by-us') =>
      told({ type: 'favour', id: side, at: ago(4), with: 'x:a', what: 'a lift', side })
    const { asks, gives, thanks } = mix([
      sent('post', 5, { labels: { intents: ['ask', 'thank'] } }),
      sent('reply', 4, { with: 'x:a', labels: { intents: ['offer', 'answer'] } }),
      favour('given'),
      favour('received'),
      favour('asked-by-us'),
    ])
    expect({ asks, gives, thanks }).toEqual({ asks: 2, gives: 2, thanks: 1 })
  })

  test('adds up the minutes, reading among those of receiving', () => {
    const effort = (activity: 'sending' | 'receiving' | 'talking', minutes: number) =>
      told({ type: 'effort', at: ago(3), account: 'x:us', minutes, activity })
    const { minutesSending, minutesReceiving } = mix([
      effort('sending', 30),
      effort('receiving', 10),
      effort('talking', 100),
      sent('read', 2, { with: 'x:a', minutes: 7 }),
    ])
    expect({ minutesSending, minutesReceiving }).toEqual({ minutesSending: 30, minutesReceiving: 17 })
  })

  test('counts its first moment and not its last, nothing later than the moment asked about, and nothing undated', () => {
    const posts = [sent('post', 10), sent('post', 5), sent('post', 1), sent('post', -1), sent('post', null)]
    expect(mix(posts, ago(10), ago(1)).total).toBe(2)
    expect(mix(posts).total).toBe(3)
    expect(mix([...posts, sent('post', 0)]).total).toBe(4)
  })

  test('takes no bounce for something received', () => {
    const { received, sentPerReceived } = mix([
      sent('post', 3),
      got('bounce', 2, { with: 'm:a' }),
      got('follow', 2, { with: 'x:a' }),
      got('reply', 1, { with: 'x:a' }),
    ])
    expect({ received, sentPerReceived }).toEqual({ received: 2, sentPerReceived: 0.5 })
  })

  test('tells each account, the busiest first', () => {
    const { byAccount } = mix([
      ...times(3, (n) => sent('post', n + 1, { account: 'y:us', labels: { mode: 'broadcast', subject: 'self' } })),
      sent('reply', 3, { with: 'x:a', labels: { mode: 'chat' } }),
      got('reply', 3, { with: 'x:a' }),
    ])
    expect(
      byAccount.map(({ account, total, aboutSelf, received }) => ({ account, total, aboutSelf, received })),
    ).toEqual([
      { account: 'y:us', total: 3, aboutSelf: 3, received: 0 },
      { account: 'x:us', total: 1, aboutSelf: 0, received: 1 },
    ])
  })

  test('aims at what the workspace has set, as shares of one', () => {
    expect(mix([]).target).toEqual({ broadcast: 0.3, chat: 0.4, engage: 0.3 })
    const set = told({ type: 'setting', name: 'mix.target.broadcast', value: 1.3 })
    expect(mix([set]).target.broadcast).toBeCloseTo(0.65)
  })
})
