/** How goals stand, and what their measures count. */
import { describe, expect, test } from 'vitest'
import { day } from '../../people/index.ts'
import { ago, covers, goal, got, now, relationsOf, sent, type Telling, times, told, worldOf } from '../test-world.ts'
import { goalsOf } from './goals.ts'
import { measureOver } from './measure.ts'

const value = (measure: string, tellings: readonly Telling[], from = ago(30), to = now) => {
  const world = worldOf(tellings)
  return measureOver(world, relationsOf(world), measure, from, to).value
}
const outcome = (days: number, kind: 'sale' | 'enquiry' = 'enquiry', amount?: number, currency?: string) =>
  told({
    type: 'outcome',
    id: `${days}`,
    at: ago(days),
    kind,
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
  })

describe('a measure', () => {
  test('counts conversations as people with words both ways', () => {
    const talk = [
      got('reply', 20, { with: 'x:a' }),
      sent('reply', 19, { with: 'x:a' }),
      got('reply', 5, { with: 'x:b' }),
      got('reply', 31, { with: 'x:c' }),
      sent('reply', 29, { with: 'x:c' }),
      sent('message', 10, { with: 'x:d', labels: { canned: true } }),
      got('message', 9, { with: 'x:d' }),
    ]
    expect(value('conversations', talk)).toBe(1)
    expect(value('conversations', talk, ago(40))).toBe(2)
  })

  test('counts new relationships once, when they begin', () => {
    const talk = [
      got('reply', 20, { with: 'x:a' }),
      sent('reply', 19, { with: 'x:a' }),
      got('reply', 60, { with: 'x:b' }),
      sent('reply', 59, { with: 'x:b' }),
      got('reply', 8, { with: 'x:b', text: 'again' }),
      sent('reply', 7, { with: 'x:b', text: 'again' }),
      got('reply', 40, { with: 'x:c' }),
      sent('reply', 20, { with: 'x:c' }),
      got('call', 10, { with: 'x:d' }),
      told({ type: 'favour', id: 'f', at: ago(5), with: 'x:e', what: 'a lift', side: 'received' }),
    ]
    expect(value('new-relationships', talk)).toBe(3)
    expect(value('new-relationships', talk, ago(90))).toBe(4)
  })

  test('counts advocates of its last day', () => {
    const fan = [
      got('reply', 150, { with: 'x:a' }),
      sent('reply', 149, { with: 'x:a' }),
      got('share', 100, { with: 'x:a' }),
      got('share', 50, { with: 'x:a' }),
    ]
    expect(value('advocates', fan)).toBe(1)
    expect(value('advocates', fan, ago(90), ago(60))).toBe(0)
  })

  test('counts the real audience of its last ninety days', () => {
    const deeds = [
      got('reaction', 80, { with: 'x:a' }),
      got('reaction', 10, { with: 'x:b' }),
      got('follow', 9, { with: 'x:c' }),
    ]
    expect(value('real-audience', deeds)).toBe(2)
    expect(value('real-audience', deeds, ago(90), ago(20))).toBe(1)
  })

  test('counts outcomes, of one kind or all, and their value in one currency', () => {
    const came = [
      outcome(20, 'sale', 100, 'GBP'),
      outcome(10, 'sale', 50, 'GBP'),
      outcome(5, 'enquiry'),
      outcome(4, 'sale', 900, 'JPY'),
      outcome(40, 'sale', 7, 'GBP'),
    ]
    expect(value('outcomes', came)).toBe(4)
    expect(value('outcomes:sale', came)).toBe(3)
    expect(value('outcomes:nothing', came)).toBeNull()
    expect(value('value', came)).toBe(150)
    expect(value('value', [...came, told({ type: 'setting', name: 'currency', value: 'JPY' })])).toBe(900)
  })

  test('tells the median hours until our answers', () => {
    const talk = [
      got('reply', 20, { with: 'x:a' }),
      sent('reply', 19.5, { with: 'x:a' }),
      got('reply', 10, { with: 'x:b' }),
      got('reply', 9.5, { with: 'x:b', text: 'hello?' }),
      sent('reply', 9, { with: 'x:b' }),
    ]
    expect(value('reply-hours', talk)).toBe(18)
    expect(value('reply-hours', [got('reply', 20, { with: 'x:a' })])).toBeNull()
  })

  test('counts what comes back without bounces, follows and unfollows', () => {
    const kinds = (['reply', 'reaction', 'bounce', 'follow', 'unfollow'] as const).map((kind) =>
      got(kind, 3, { with: 'x:a' }),
    )
    expect(value('received', kinds)).toBe(2)
  })

  test('is not nothing where it could not be seen', () => {
    const archive = covers('x:us', { received: ['message'], sent: ['post'] })
    expect(value('conversations', [sent('post', 3), archive])).toBeNull()
    expect(value('conversations', [sent('post', 3)])).toBe(0)
    expect(value('cheerfulness', [sent('post', 3)])).toBeNull()
  })
})

describe('a goal', () => {
  const stand = (tellings: readonly Telling[], at = now) => {
    const world = worldOf(tellings)
    return goalsOf(world, relationsOf(world, at), at)[0]
  }
  const outcomes = (count: number) => times(count, (n) => outcome(50 - n))

  test('is met once its target is reached, and on track or behind by where it leads', () => {
    expect(stand([goal(), ...outcomes(10)])).toMatchObject({ value: 10, verdict: 'met' })
    expect(stand([goal(), ...outcomes(5)])).toMatchObject({ value: 5, forecast: 10, verdict: 'on-track' })
    expect(stand([goal(), ...outcomes(4)])).toMatchObject({ value: 4, forecast: 8, verdict: 'behind' })
  })

  test('that is over was met or missed', () => {
    expect(stand([goal({ due: ago(1) }), ...outcomes(10)])).toMatchObject({ verdict: 'met' })
    expect(stand([goal({ due: ago(1) }), ...outcomes(9)])).toMatchObject({ value: 9, verdict: 'missed' })
    expect(stand([goal({ closedAt: ago(45) }), ...outcomes(10)])).toMatchObject({ value: 6, verdict: 'missed' })
  })

  test('that has hardly begun, or counts what cannot be seen, is not judged', () => {
    expect(stand([goal({ start: ago(5), due: now + 90 * day }), outcome(3)])).toMatchObject({
      value: 1,
      forecast: null,
      verdict: 'not-enough-data',
    })
    expect(stand([goal({ start: now + day })])).toMatchObject({ value: null, verdict: 'not-enough-data' })
    expect(stand([goal({ measure: 'cheerfulness' })])).toMatchObject({ value: null, verdict: 'not-enough-data' })
  })

  test('of short answers is the better the lower', () => {
    const talk = [got('reply', 20, { with: 'x:a' }), sent('reply', 19.5, { with: 'x:a' })]
    expect(stand([goal({ measure: 'reply-hours', target: 24 }), ...talk])).toMatchObject({
      value: 12,
      verdict: 'on-track',
    })
    expect(stand([goal({ measure: 'reply-hours', target: 6 }), ...talk])).toMatchObject({
      value: 12,
      verdict: 'behind',
    })
  })

  test('looks at nothing later than the moment asked about', () => {
    expect(stand([goal(), ...outcomes(10)], ago(46))).toMatchObject({ value: 5 })
  })
})
