/** The mix stretch by stretch adds up to the mix, and every figure of it opens to as many acts as it counts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modes, subjects } from '../../connectors/record.ts'
import { mixSteps } from '../shapes.ts'
import { ago, got, now, sent, type Telling, told, worldOf } from '../test-world.ts'
import { type MixFigure, mixFigures } from './figures.ts'
import { mixOf } from './mix.ts'
import { mixOverTime, mixRows } from './over-time.ts'

const telling: fc.Arbitrary<Telling> = fc
  .record({
    days: fc.integer({ min: 0, max: 500 }),
    kind: fc.constantFrom(...(['post', 'reply', 'message', 'share', 'reaction', 'read'] as const)),
    account: fc.constantFrom('x:us', 'y:us'),
    labels: fc.record({
      mode: fc.constantFrom(...modes),
      subject: fc.constantFrom(...subjects),
      intents: fc.subarray(['ask', 'offer', 'thank'] as const).map((intents) => [...intents]),
      canned: fc.boolean(),
      read: fc.boolean(),
    }),
    ours: fc.boolean(),
  })
  .map(({ days, kind, account, labels, ours }) =>
    (ours ? sent : got)(kind, days, { account, with: 'x:a', labels, ...(kind === 'read' && { minutes: 3 }) }),
  )

const logged = [
  told({ type: 'effort', at: ago(40), account: 'x:us', minutes: 30, activity: 'sending' }),
  told({ type: 'favour', id: 'f', at: ago(80), with: 'x:a', what: 'a lift', side: 'given' }),
]

test('whatever happened, the stretches add up to the whole, in all and account by account', () => {
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 40 }), fc.constantFrom(...mixSteps), (tellings, step) => {
      const world = worldOf([...tellings, ...logged])
      const whole = mixOf(world, { from: ago(400), at: now })
      const { spans } = mixOverTime(world, { from: ago(400), at: now, step })
      const sum = (of: (span: (typeof spans)[number]) => number) => spans.reduce((all, span) => all + of(span), 0)
      for (const figure of ['total', 'notRead', 'sent', 'received', 'aboutSelf', 'asks', 'gives', 'thanks'] as const)
        expect(sum((span) => span[figure])).toBe(whole[figure])
      expect(sum((span) => span.minutesSending)).toBe(whole.minutesSending)
      expect(sum((span) => span.minutesReceiving)).toBe(whole.minutesReceiving)
      for (const mode of modes) {
        expect(sum((span) => span.byMode[mode])).toBe(whole.byMode[mode])
        expect(sum((span) => span.byAccount.reduce((all, one) => all + one.byMode[mode], 0))).toBe(whole.byMode[mode])
      }
      for (const [at, span] of spans.entries()) expect(span.from).toBe(spans[at - 1]?.to ?? span.from)
    }),
    { numRuns: 100 },
  )
})

test('every figure opens to as many acts as it counts, also those of one account', () => {
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 40 }), (tellings) => {
      const world = worldOf(tellings)
      const mix = mixOf(world, { from: ago(300), at: now })
      const counted: Record<MixFigure, number> = {
        ...mix.byMode,
        received: mix.received,
        sent: mix.sent,
        acts: mix.total,
        'not-read': mix.notRead,
        'about-self': mix.aboutSelf,
        'about-others': mix.aboutOthers,
        'one-to-one': mix.oneToOne,
        canned: mix.canned,
        asks: mix.asks,
        gives: mix.gives,
        thanks: mix.thanks,
      }
      for (const figure of mixFigures)
        expect(mixRows(world, { from: ago(300), at: now }, figure)).toHaveLength(counted[figure])
      for (const { account, byMode } of mix.byAccount)
        expect(mixRows(world, { from: ago(300), at: now }, 'chat', account)).toHaveLength(byMode.chat)
    }),
    { numRuns: 100 },
  )
})

describe('how fine the stretches are', () => {
  const world = worldOf([sent('post', 3000), sent('post', 1)])
  const stepFor = (days: number, most?: number) =>
    mixOverTime(world, { from: ago(days), at: now, ...(most && { most }) }).step
  test('hangs on the time looked at and on what can be drawn', () => {
    expect([stepFor(90), stepFor(365), stepFor(1800), stepFor(3000)]).toEqual(['week', 'month', 'month', 'quarter'])
    expect(stepFor(365, 8)).toBe('quarter')
    expect(stepFor(3000, 10)).toBe('year')
  })
  test('weeks begin on Monday and months on their first day', () => {
    const days = (step: 'week' | 'month') =>
      mixOverTime(world, { from: Date.UTC(2026, 8, 16), at: now, step })
        .spans.slice(1, 3)
        .map(({ from }) => from.slice(0, 10))
    expect(days('week')).toEqual(['2026-09-21', '2026-09-28'])
    expect(days('month')).toEqual(['2026-10-01'])
  })
  test('without anything that happened there are none', () => {
    expect(mixOverTime(worldOf([]), { at: now }).spans).toEqual([])
  })
})
