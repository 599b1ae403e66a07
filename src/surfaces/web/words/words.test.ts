import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Person } from '../../../people/shapes.ts'
import { calledBy, spoken } from './accounts.ts'
import { monthsBetween, shortDay, takes, weekday } from './dates.ts'
import { counterpart, deed, family, networkOf, shownHandle } from './deeds.ts'
import { isShare, valueWords } from './measures.ts'
import { count, listed, startCount } from './numbers.ts'
import { lastContact, nearWords, summary } from './person.ts'

const now = '2026-06-27T17:00:00Z'

const ada: Person = {
  id: 'x:ada',
  name: 'Ada Holt',
  handles: ['x:ada'],
  roles: [],
  tags: [],
  keepInTouch: null,
  dueAt: null,
  overdue: null,
  key: false,
  stage: 'engage',
  vitality: 0.5,
  touch: 0.5,
  likelyToAnswer: 0.5,
  band: 'steady',
  calibrated: false,
  lastSentAt: '2026-06-01T10:00:00Z',
  lastReceivedAt: '2026-06-20T10:00:00Z',
  firstAt: '2019-03-02T10:00:00Z',
  sent: 4,
  received: 5,
  daysSent: 4,
  daysReceived: 5,
  initiatedByThem: 0.5,
  ourMedianReplyHours: null,
  theirMedianReplyHours: 20,
  usualGapDays: 3,
  longestGapDays: 9,
  gapWords: null,
  favours: { given: 0, received: 0, askedByUs: 0, askedOfUs: 0 },
  dayBalance: { value: null, interval: null, words: 'too few to tell' },
  flags: ['reply-owed', 'thanks-owed'],
  nextStep: null,
}

test('a date says its year only where it is another than now', () => {
  expect(shortDay('2026-06-12T10:00:00Z', now, 'UTC')).toBe('12 June')
  expect(shortDay('2024-06-12T10:00:00Z', now, 'UTC')).toBe('12 June 2024')
  expect(weekday('2026-06-27T10:00:00Z', now, 'UTC')).toBe('Saturday, 27 June')
})

test('months between two months are all of them, in order, each once', () => {
  const month = fc
    .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, m]) => `${year}-${String(m).padStart(2, '0')}`)
  fc.assert(
    fc.property(month, month, (a, b) => {
      const [first, last] = a <= b ? [a, b] : [b, a]
      const months = monthsBetween(first, last)
      expect(months[0]).toBe(first)
      expect(months.at(-1)).toBe(last)
      expect(new Set(months).size).toBe(months.length)
      expect([...months].sort()).toEqual(months)
    }),
  )
})

test('how long an answer takes is said in the unit one would use', () => {
  expect(takes(0.4)).toBe('within the hour')
  expect(takes(5.2)).toBe('in about five hours')
  expect(takes(25)).toBe('in about a day')
  expect(takes(70)).toBe('in about three days')
  expect(takes(24 * 21)).toBe('in about three weeks')
})

test('numbers are spelled up to twelve and agree with their noun', () => {
  expect(count(1, 'person', 'people')).toBe('one person')
  expect(startCount(11, 'person', 'people')).toBe('Eleven people')
  expect(count(14201, 'person', 'people')).toBe('14,201 people')
  expect(startCount(0, 'person', 'people')).toBe('No people')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
})

test('a deed says who did it and to whom', () => {
  expect(deed({ direction: 'received', kind: 'reply', with: ['x:ada'], withName: 'Ada' })).toBe('Ada replied to you')
  expect(deed({ direction: 'sent', kind: 'message', with: ['x:ada', 'x:bob'], withName: null })).toBe(
    'You wrote to ada and 1 more',
  )
  const bob = { name: 'Bob Holt', handles: ['x:bob'] }
  expect(deed({ direction: 'sent', kind: 'message', with: ['x:ada', 'x:bob'], withName: null }, bob)).toBe(
    'You wrote to Bob Holt and 1 more',
  )
  expect(deed({ direction: 'sent', kind: 'post', with: [], withName: null })).toBe('You posted')
  expect(deed({ direction: 'sent', kind: 'reaction', with: [], withName: null })).toBe('You liked something')
})

test('a name that looks like a replacement pattern is written as it is', () => {
  expect(deed({ direction: 'received', kind: 'follow', with: [], withName: '$& Co' })).toBe('$& Co followed you')
})

test('handles are shown as the network writes them', () => {
  expect(shownHandle('mastodon:@ada@toot.example')).toBe('@ada@toot.example')
  expect(shownHandle('linkedin:name/Ada: the Countess')).toBe('Ada: the Countess')
  expect(networkOf('mastodon:@ada@toot.example')).toBe('mastodon')
  expect(counterpart({ with: [], withName: null })).toBe('')
})

test('a kind that is not known is counted as a gesture', () => {
  expect(family('wave')).toBe('gestures')
  expect(family('message')).toBe('words')
})

test('who somebody is is said in two sentences from facts', () => {
  const [who, where] = summary({ ...ada, handles: ['x:ada', 'mastodon:@ada@toot.example'] }, now, 'UTC')
  expect(who).toBe(
    'Ada Holt is in conversation with you; you meet on two networks and have known each other since 2 March 2019.',
  )
  expect(where).toBe(
    'The last contact was seven days ago, where three days is usual; they usually answer in about 20 hours; you owe them an answer and thanks.',
  )
})

test('days are those of the calendar where one is, however few hours lie between', () => {
  const late = { ...ada, lastReceivedAt: '2026-06-25T21:00:00Z' }
  const told = (moment: string, zone: string) => summary(late, moment, zone)[1]
  expect(told('2026-06-27T06:00:00Z', 'UTC')).toMatch(/^The last contact was two days ago/)
  expect(told('2026-06-25T22:30:00Z', 'UTC')).toMatch(/^You were in contact today/)
  expect(told('2026-06-25T22:30:00Z', 'Europe/Berlin')).toMatch(/^You were in contact yesterday/)
})

test('what is not known is left out of the sentence, never guessed', () => {
  const bare = {
    ...ada,
    sent: 0,
    firstAt: null,
    lastSentAt: null,
    lastReceivedAt: null,
    theirMedianReplyHours: null,
    initiatedByThem: null,
  }
  const [who, where] = summary({ ...bare, stage: 'stranger', flags: [] }, now, 'UTC')
  expect(who).toBe('Ada Holt has said nothing of their own to you yet.')
  expect(where).toBe('Nothing has passed between you yet.')
})

test('the last contact names who was last first', () => {
  expect(lastContact(ada, now, 'UTC')).toBe('Last from them on 20 June, from you on 1 June.')
  expect(lastContact({ lastSentAt: ada.lastSentAt, lastReceivedAt: null }, now, 'UTC')).toBe(
    'You last turned to them on 1 June; nothing has come back.',
  )
})

test('accounts are named in a sentence by their network, and by handle only where there are two', () => {
  const title = (network: string) => network.toUpperCase()
  expect(spoken('Nothing on x:ada for 21 days.', ['x:ada', 'email:ada@shop.example'], title)).toBe(
    'Nothing on X for 21 days.',
  )
  expect(spoken('x:ada2 takes more than x:ada.', ['x:ada', 'x:ada2'], title)).toBe('X (ada2) takes more than X (ada).')
})

test('a share is told by its name, so that one of one is not taken for a hundred per cent', () => {
  expect(isShare('share answered within 7 days', 0.42)).toBe(true)
  expect(isShare('goals running', 1)).toBe(false)
  expect(valueWords(0.42, true)).toBe('42%')
  expect(valueWords(0.354, false)).toBe('0.35')
  expect(valueWords(14201.4, false)).toBe('14,201')
})

test('a workspace without a name of its own is called as most of its accounts are', () => {
  expect(calledBy('Quayside Bindery', 'main')).toBe('Quayside Bindery')
  expect(calledBy('main', 'main')).toBeUndefined()
})

test('nobody who has drifted away is called close, however likely they are to be back', () => {
  expect(nearWords({ ...ada, band: 'close' })).toBe('close')
  expect(nearWords({ ...ada, band: 'close', stage: 'lapsed' })).toBe('likely to be back')
  expect(nearWords({ ...ada, band: 'quiet', stage: 'lapsed' })).toBe('quiet')
})
