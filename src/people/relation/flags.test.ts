/** Each flag at its limits, as the contract counts it. */
import { describe, expect, test } from 'vitest'
import type { Flag } from '../shapes.ts'
import { bob, favour, relation, them, us } from '../test-relation.ts'

const has = (flag: Flag, ...[happened, at, others]: Parameters<typeof relation>) =>
  relation(happened, at, others).flags.includes(flag)

describe('reply-owed', () => {
  test('their latest text that needs an answer has none', () => {
    expect(has('reply-owed', [them(0)], 1)).toBe(true)
    expect(has('reply-owed', [them(0), us(1)], 2)).toBe(false)
    expect(has('reply-owed', [them(0), us(1), them(2)], 3)).toBe(true)
    expect(has('reply-owed', [them(0), us(1, { kind: 'reaction', text: null })], 2)).toBe(true)
  })
  test.each([
    ['thanks or greeting', { pleasantry: true }],
    ['canned text', { canned: true }],
    ['a bare pitch', { sell: true, mode: 'broadcast' }],
    ['a reaction', { kind: 'reaction', text: null }],
    ['a share', { kind: 'share', text: null }],
  ] as const)('%s needs none, and does not hide what was asked before', (_, told) => {
    expect(has('reply-owed', [them(1, told)], 2)).toBe(false)
    expect(has('reply-owed', [them(0), them(1, told)], 2)).toBe(true)
  })
  test('for 90 days', () => {
    expect(has('reply-owed', [them(0)], 89)).toBe(true)
    expect(has('reply-owed', [them(0)], 91)).toBe(false)
  })
})

describe('thanks-owed', () => {
  const share = them(0, { kind: 'share', text: null })
  test('from a kindness until a later thanks, for 180 days', () => {
    expect(has('thanks-owed', [share], 1)).toBe(true)
    expect(has('thanks-owed', [share, us(1, { intents: ['thank'] })], 2)).toBe(false)
    expect(has('thanks-owed', [us(-1, { intents: ['thank'] }), share], 2)).toBe(true)
    expect(has('thanks-owed', [share, us(1)], 2)).toBe(true)
    expect(has('thanks-owed', [share], 179)).toBe(true)
    expect(has('thanks-owed', [share], 181)).toBe(false)
  })
  test('for a favour received, and not for one given', () => {
    expect(has('thanks-owed', [them(0)], 2, [favour(1, 'received')])).toBe(true)
    expect(has('thanks-owed', [them(0)], 2, [favour(1, 'given')])).toBe(false)
  })
})

describe('favour-owed', () => {
  test('more received than given back', () => {
    expect(has('favour-owed', [them(0)], 3, [favour(1, 'received')])).toBe(true)
    expect(has('favour-owed', [them(0)], 3, [favour(1, 'received'), favour(2, 'given')])).toBe(false)
  })
  test('or asked of us and not settled', () => {
    expect(has('favour-owed', [them(0)], 3, [favour(1, 'asked-of-us')])).toBe(true)
    expect(has('favour-owed', [them(0)], 3, [favour(1, 'asked-of-us', 2)])).toBe(false)
    expect(has('favour-owed', [them(0)], 3, [favour(1, 'asked-of-us', 4)])).toBe(true)
    expect(has('favour-owed', [them(0)], 3, [favour(1, 'asked-by-us')])).toBe(false)
  })
})

describe('new and fading', () => {
  test('new for 30 days after they were first seen', () => {
    expect(has('new', [them(0)], 29)).toBe(true)
    expect(has('new', [them(0)], 30)).toBe(false)
  })
  const close = [them(0), us(10), them(20), us(30, { kind: 'call', text: null })]
  test('fading after 30 days and 4 usual gaps, and no longer once lapsed', () => {
    expect(has('fading', close, 30 + 39)).toBe(false)
    expect(has('fading', close, 30 + 40)).toBe(true)
    expect(has('fading', close, 30 + 90)).toBe(false)
  })
  test('only who was once involved', () => {
    expect(has('fading', [them(0), us(10), them(20), us(30)], 30 + 60)).toBe(false)
  })
})

describe('one-sided', () => {
  test('from 8 contact days, where the interval leaves out even', () => {
    const mine = Array.from({ length: 8 }, (_, at) => us(at))
    expect(has('one-sided-us', [...mine, them(8)], 9)).toBe(true)
    expect(has('one-sided-us', mine.slice(0, 7), 9)).toBe(false)
    expect(has('one-sided-us', [...mine, ...mine.map(({ days }) => them(days + 0.1))], 9)).toBe(false)
    expect(
      has(
        'one-sided-them',
        Array.from({ length: 8 }, (_, at) => them(at)),
        9,
      ),
    ).toBe(true)
  })
})

describe('sell-only and canned-only', () => {
  const pitch = (days: number, told = {}) => them(days, { sell: true, mode: 'broadcast', ...told })
  test('three texts, four fifths of them pitches, and no interest', () => {
    expect(has('sell-only', [pitch(0), pitch(1), pitch(2)], 3)).toBe(true)
    expect(has('sell-only', [pitch(0), pitch(1)], 3)).toBe(false)
    expect(has('sell-only', [pitch(0), pitch(1), pitch(2), them(3)], 4)).toBe(false)
    expect(has('sell-only', [pitch(0), pitch(1), pitch(2), pitch(3), them(4)], 5)).toBe(true)
    expect(has('sell-only', [pitch(0), pitch(1), pitch(2), pitch(3), them(4, { intents: ['question'] })], 5)).toBe(
      false,
    )
  })
  test('within 180 days', () => {
    expect(has('sell-only', [pitch(0), pitch(1), pitch(2)], 179)).toBe(true)
    expect(has('sell-only', [pitch(0), pitch(1), pitch(2)], 181)).toBe(false)
  })
  test('canned-only: wrote, and all of it is canned', () => {
    expect(has('canned-only', [them(0, { canned: true })], 1)).toBe(true)
    expect(has('canned-only', [them(0, { canned: true }), them(1)], 2)).toBe(false)
    expect(has('canned-only', [them(0, { kind: 'reaction', text: null })], 1)).toBe(false)
  })
})

describe('the same words to several people', () => {
  const same = { print: 7 }
  const to = (days: number, handle: string) => us(days, { ...same, with: [handle] })
  const owed = (happened: Parameters<typeof relation>[0], at: number) => has('reply-owed', [them(0), ...happened], at)
  const engaged = (happened: Parameters<typeof relation>[0], at: number) =>
    relation([them(0), ...happened], at).stage === 'engage'
  test('count as canned from the third person within 90 days on', () => {
    expect(engaged([to(1, 'toot:bob'), to(2, 'toot:c')], 3)).toBe(true)
    expect(engaged([to(1, 'toot:bob'), to(2, 'toot:c'), to(3, 'toot:d')], 4)).toBe(false)
    expect(engaged([to(1, 'toot:bob'), to(2, 'toot:c'), to(92, 'toot:d')], 93)).toBe(true)
    expect(engaged([to(1, 'toot:bob'), to(2, 'toot:c'), to(3, 'toot:c')], 4)).toBe(true)
  })
  test('a moment before the third person saw them as words', () => {
    expect(engaged([to(1, 'toot:bob'), to(2, 'toot:c'), to(5, 'toot:d')], 4)).toBe(true)
    expect(engaged([to(1, 'toot:bob'), to(2, 'toot:c'), to(5, 'toot:d')], 6)).toBe(false)
  })
  test('still answer somebody, as far as owing goes', () => {
    expect(owed([to(1, 'toot:bob'), to(2, 'toot:c'), to(3, 'toot:d')], 4)).toBe(false)
  })
})

describe('what was asked of everybody in a group', () => {
  const question = them(1, { audience: 'group', intents: ['question'] })
  const answer = (days: number, told = {}) =>
    them(days, { audience: 'group', intents: ['answer'], with: ['toot:cy'], ...told })
  test('is not owed an answer once somebody else gave one', () => {
    expect(has('reply-owed', [question], 3)).toBe(true)
    expect(has('reply-owed', [question, answer(2)], 3)).toBe(false)
    expect(has('reply-owed', [answer(2), question], 3)).toBe(false)
  })
  test.each([
    ['their own further words', answer(2, { with: [bob] })],
    ['words that answer nothing', answer(2, { intents: ['question'] })],
    ['an answer before it', answer(0)],
    ['an answer days later', answer(5)],
    ['an answer elsewhere, to us alone', answer(2, { audience: 'direct' })],
  ])('but is, after %s', (_, other) => {
    expect(has('reply-owed', [question, other], 6)).toBe(true)
  })
  test('and a complaint is ours to answer, whoever did', () => {
    const complaint = them(1, { audience: 'group', intents: ['complain'] })
    expect(has('reply-owed', [complaint, answer(2)], 3)).toBe(true)
  })
})

describe('thanks given', () => {
  const share = them(0, { kind: 'share', text: null })
  test('to a crowd or in words passed on thank nobody', () => {
    const crowd = [bob, ...Array.from({ length: 9 }, (_, at) => `toot:p${at}`)]
    expect(has('thanks-owed', [share, us(1, { intents: ['thank'], audience: 'group', with: crowd })], 2)).toBe(true)
    expect(has('thanks-owed', [share, us(1, { intents: ['thank'], kind: 'share' })], 2)).toBe(true)
  })
  test('are not owed for a complaint passed on', () => {
    expect(has('thanks-owed', [them(0, { kind: 'quote', intents: ['complain'] })], 1)).toBe(false)
    expect(has('thanks-owed', [them(0, { kind: 'recommend', intents: ['complain'] })], 1)).toBe(false)
  })
  test('are owed once for a favour noted from the message that is a kindness itself', () => {
    const noted = { ...favour(0, 'received'), of: 'toot:ada#2' }
    const { owed } = relation([share], 1, [noted])
    expect(owed.thanks.length + owed.thanksFavours.length).toBe(1)
    const { owed: both } = relation([share], 1, [favour(0, 'received')])
    expect(both.thanks.length + both.thanksFavours.length).toBe(2)
  })
})

test('a favour that was taken back does not count, until it is told again', () => {
  const made = favour(0, 'received')
  const undone = { ...made, undone: true }
  expect(relation([them(0)], 1, [made, undone]).favours).toEqual([])
  expect(relation([them(0)], 1, [undone, made]).favours).toHaveLength(1)
})
