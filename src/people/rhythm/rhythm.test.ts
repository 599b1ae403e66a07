/** When somebody is due again, how long the silence is, and how much time the rhythms ask for. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import { personFrom } from '../person.ts'
import { bob, favour, type Happened, relation, relationIn, start, them, us } from '../test-relation.ts'
import { day } from '../world/world.ts'
import { lastContact } from './contact.ts'
import { dueOf, overdueWords } from './due.ts'
import { gapsOf } from './gaps.ts'
import { type Kept, loadOf } from './load.ts'
import { rhythmWords } from './names.ts'

const weekly = { days: 7, from: 'person' } as const

test('it is due from the very moment on at which the last contact is as old as the rhythm', () => {
  const last = start
  const justBefore = dueOf(weekly, last, last + 7 * day - 1)
  const atLast = dueOf(weekly, last, last + 7 * day)
  expect([justBefore.isDue, overdueWords(justBefore)]).toEqual([false, null])
  expect([atLast.isDue, atLast.daysOver, overdueWords(atLast)]).toEqual([true, 0, 'due today'])
  expect(overdueWords(dueOf(weekly, last, last + 8 * day - 1))).toBe('due today')
  expect(overdueWords(dueOf(weekly, last, last + 8 * day))).toBe('one day past weekly')
  expect(overdueWords(dueOf({ days: 9, from: 'tag' }, last, last + 12 * day))).toBe('three days past every nine days')
})

test('whoever was never in touch is due at once, and there is no day to count from', () => {
  expect(dueOf(weekly, null, start)).toMatchObject({ isDue: true, dueAt: null, daysOver: 0 })
  expect(overdueWords(dueOf(weekly, null, start))).toBe('not in touch yet')
})

test('only real contact from either side begins the rhythm anew', () => {
  const lastDay = (happened: readonly Happened[], favours: readonly FactRecord[] = []) => {
    const last = lastContact(relation([them(0), ...happened], 20, favours))
    return last === null ? null : (last - start) / day
  }
  const wordless = { text: null, audience: 'direct' } as const
  for (const side of [us, them]) {
    expect(lastDay([side(5)])).toBe(5)
    expect(lastDay([side(5, { kind: 'reply' })])).toBe(5)
    expect(lastDay([side(5, { kind: 'call', text: null })])).toBe(5)
    expect(lastDay([side(5, { kind: 'meeting', text: null })])).toBe(5)
    expect(lastDay([side(5, wordless)])).toBe(5)
    expect(lastDay([side(5, { ...wordless, audience: 'group' })])).toBe(0)
    expect(lastDay([side(5, { canned: true })])).toBe(0)
    expect(lastDay([side(5, { sell: true, mode: 'broadcast' })])).toBe(0)
    expect(lastDay([side(5, { audience: 'group', with: [bob, 'a:1', 'a:2', 'a:3', 'a:4'] })])).toBe(0)
    for (const kind of ['reaction', 'share', 'follow', 'unfollow', 'connect', 'invite', 'read'] as const)
      expect(lastDay([side(5, { kind, text: null })])).toBe(0)
  }
  expect(lastDay([], [favour(5, 'given')])).toBe(5)
  expect(lastDay([], [favour(5, 'received')])).toBe(5)
  expect(lastDay([], [favour(5, 'asked-by-us')])).toBe(0)
  expect(lastDay([], [favour(5, 'asked-of-us', 9)])).toBe(9)
  expect(lastDay([], [favour(5, 'asked-of-us', 21), favour(21, 'given')])).toBe(0)
})

test('whoever only liked was never in touch, and a person is told so', () => {
  const rhythm: FactRecord = { type: 'setting', name: `person.rhythm:${bob}`, value: 7 }
  const told = (happened: readonly Happened[], at: number) => {
    const { found, world } = relationIn(happened, at, [rhythm])
    const { dueAt, overdue } = personFrom(world, found, start + at * day, 90)
    return { dueAt, overdue }
  }
  const like = (days: number) => them(days, { kind: 'reaction', text: null })
  expect(told([like(0)], 1)).toEqual({ dueAt: null, overdue: 'not in touch yet' })
  const dueAt = new Date(start + 7 * day).toISOString()
  expect(told([them(0), like(6)], 7 - 1e-8)).toEqual({ dueAt, overdue: null })
  expect(told([them(0), like(6)], 7)).toEqual({ dueAt, overdue: 'due today' })
})

test('as of a day, what came later neither resets the rhythm nor makes a gap', () => {
  const happened = [them(0), us(10), them(20), us(30), them(90)]
  for (const at of [35, 60, 89])
    expect(gapsOf(relation(happened, at).history, start + at * day)).toEqual(
      gapsOf(relation(happened.slice(0, 4), at).history, start + at * day),
    )
  expect(relation(happened, 60).history.tie.last).toBe(start + 30 * day)
})

test('a silence is told against the usual gap, from twice on, and said to be the longest only where it is', () => {
  const at = (silent: number) =>
    gapsOf(relation([them(0), us(10), them(20), us(30)], 30 + silent).history, start + (30 + silent) * day)
  expect(at(19)).toMatchObject({ usualDays: 10, longestDays: 10, silentDays: 19, words: null })
  expect(at(40).words).toBe('four times your usual gap, longer than ever before')
  const once = relation([them(0), us(60), them(70), us(80), them(90)], 115).history
  expect(gapsOf(once, start + 115 * day).words).toBe('twice your usual gap')
  expect(gapsOf(relation([them(0)], 50).history, start + 50 * day)).toMatchObject({ longestDays: null, words: null })
})

const kept = fc.record({
  id: fc.uuid(),
  name: fc.constant('Ada'),
  days: fc.constantFrom(7, 30, 182, 365, 9),
  theirDays: fc.nat({ max: 50 }),
})

test('what is eased makes it fit, and nothing more than needed; whoever gives least is eased first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(kept, { selector: ({ id }) => id }), fc.integer({ min: 0, max: 200 }), (all, have) => {
      const load = loadOf(all, 4, have)
      expect(load.contactsAWeek).toBeCloseTo(
        all.reduce((sum, { days }) => sum + 7 / days, 0),
        9,
      )
      expect(load.fits).toBe(load.minutesAWeek <= have)
      if (load.fits) expect(load.easings).toEqual([])
      const eased = (upTo: number) =>
        all.map((one) => ({
          ...one,
          days: load.easings.slice(0, upTo).find(({ id }) => id === one.id)?.toDays ?? one.days,
        }))
      expect(load.minutesThen).toBeCloseTo(loadOf(eased(load.easings.length), 4, have).minutesAWeek, 6)
      if (load.easings.length > 1)
        expect(loadOf(eased(load.easings.length - 1), 4, have).minutesAWeek).toBeGreaterThan(have)
      const given = load.easings.map(({ id }) => all.find((one) => one.id === id)?.theirDays ?? 0)
      expect(given).toEqual(given.toSorted((a, b) => a - b))
    }),
  )
})

test('circles are told by the words one says, the most often first', () => {
  const someone = (days: number, n: number): Kept => ({ id: `x:${n}`, name: 'A', days, theirDays: 3 })
  const { circles, contactsAWeek } = loadOf([someone(30, 1), someone(7, 2), someone(7, 3)], 4, 75)
  expect(circles).toMatchObject([
    { words: 'weekly', people: 2, contactsAWeek: 2 },
    { words: 'monthly', people: 1 },
  ])
  expect(contactsAWeek).toBeCloseTo(2 + 7 / 30, 9)
  expect([rhythmWords(182), rhythmWords(365), rhythmWords(1)]).toEqual(['half-yearly', 'yearly', 'daily'])
})
