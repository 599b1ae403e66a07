/** What could be seen of an account, from all of its sources together. */
import { expect, test } from 'vitest'
import {
  beginningOf,
  couldSeeAll,
  coverageOf,
  daysSeen,
  hearingSights,
  isPublic,
  seenWithin,
  talkSights,
} from './coverage.ts'
import { ago, covers, now, sent, told, worldOf } from './test-world.ts'

test('an account without a word of its sources is taken as complete', () => {
  const coverage = coverageOf(worldOf([sent('post', 3)]))
  expect(seenWithin(coverage, 'x:us', ['received:reply'], ago(90), now)).toEqual([{ from: ago(90), to: now }])
})

test('two sources together show what each shows', () => {
  const world = worldOf([
    covers('x:us', { sent: ['post'] }, ago(400), ago(30)),
    covers('x:us', { sent: ['post', 'reply'], received: ['reply'] }, ago(40), null),
  ])
  const coverage = coverageOf(world)
  expect(couldSeeAll(coverage, 'x:us', 'sent:post', ago(90), now)).toBe(true)
  expect(seenWithin(coverage, 'x:us', ['sent:post', 'received:reply'], ago(90), now)).toEqual([
    { from: ago(40), to: now },
  ])
  expect(couldSeeAll(coverage, 'x:us', 'received:reply', ago(41), now)).toBe(false)
})

test('an account that cannot post is one of letters, and is asked about its letters', () => {
  const coverage = coverageOf(worldOf([covers('m:us', { sent: ['message'], received: ['message', 'bounce'] })]))
  expect(isPublic(coverage, 'm:us')).toBe(false)
  expect(talkSights(coverage, 'm:us')).toEqual(['sent:message'])
  expect(hearingSights(coverage, 'm:us')).toEqual(['received:message'])
})

test('an account begins where its sources begin, else where it was opened, else with the first that is known', () => {
  const known = coverageOf(worldOf([covers('x:us', { received: ['reply'] }, ago(100), now)]))
  expect(beginningOf(known, 'x:us', 'received:reply', ago(5))).toBe(ago(100))
  const open = coverageOf(worldOf([covers('x:us', { received: ['reply'] }, null, now)]))
  expect(beginningOf(open, 'x:us', 'received:reply', ago(5))).toBe(ago(5))
  const since = coverageOf(worldOf([told({ type: 'account', account: 'x:us', since: ago(50) })]))
  expect(beginningOf(since, 'x:us', 'received:reply', ago(5))).toBe(ago(50))
})

test('an account is not asked about days before it was there', () => {
  const since = told({ type: 'account', account: 'x:us', since: ago(20) })
  const seen = covers('x:us', { received: ['reply'] }, ago(20), ago(5))
  const coverage = coverageOf(worldOf([since, seen]))
  expect(daysSeen(coverage, 'x:us', ['received:reply'], ago(90), now)).toEqual({ seen: 15, there: 20 })
  expect(daysSeen(coverage, 'x:us', ['received:reply'], ago(10), now)).toEqual({ seen: 5, there: 10 })
})
