/** Each stage at its limits, as the contract counts it. */
import { describe, expect, test } from 'vitest'
import { favour, type Happened, relation, them, us } from '../test-relation.ts'

const stage = (happened: readonly Happened[], at: number, others = [] as Parameters<typeof relation>[2]) =>
  relation(happened, at, others).stage
const engage = { mode: 'engage' } as const

describe('stranger and interest', () => {
  test.each([
    ['a connection alone', [them(0, { kind: 'connect', text: null })]],
    ['a bare pitch', [them(0, { sell: true, mode: 'broadcast' })]],
    ['canned text', [them(0, { canned: true })]],
    ['only our own words', [us(0)]],
  ])('%s makes a stranger', (_, happened) => {
    expect(stage(happened, 1)).toBe('stranger')
  })
  test.each([
    ['a follow', [them(0, { kind: 'follow', text: null })]],
    ['a reaction', [them(0, { kind: 'reaction', text: null })]],
    ['a share', [them(0, { kind: 'share', text: null })]],
    ['words', [them(0)]],
    ['a pitch about our own case', [them(0, { sell: true, mode: 'engage' })]],
  ])('%s makes interest', (_, happened) => {
    expect(stage(happened, 1)).toBe('interest')
  })
})

describe('engage', () => {
  test('words both ways within 14 days, whoever began', () => {
    expect(stage([them(0), us(14)], 15)).toBe('engage')
    expect(stage([us(0), them(14)], 15)).toBe('engage')
    expect(stage([them(0), us(15)], 16)).toBe('interest')
  })
  test('no longer after 365 days', () => {
    expect(stage([them(0), us(1), them(300)], 364)).toBe('engage')
    expect(stage([them(0), us(1), them(300)], 366)).toBe('interest')
  })
  test('canned and bulk words of ours make none', () => {
    expect(stage([them(0), us(1, { canned: true })], 2)).toBe('interest')
    const list = ['toot:bob', 'toot:c', 'toot:d', 'toot:e', 'toot:f']
    expect(stage([them(0), us(1, { audience: 'group', with: list })], 2)).toBe('interest')
  })
})

describe('involve', () => {
  test('engaged words both ways in two different weeks', () => {
    expect(stage([them(0, engage), us(1, engage), them(7, engage), us(8, engage)], 9)).toBe('involve')
    expect(stage([them(0, engage), us(1, engage), them(5, engage), us(6, engage)], 9)).toBe('engage')
    expect(stage([them(0, engage), us(1, engage), them(7, engage), us(8)], 9)).toBe('engage')
  })
  test('weeks begin on Monday: Sunday and Monday are two', () => {
    expect(stage([them(6, engage), us(6, engage), them(7, engage), us(7, engage)], 9)).toBe('involve')
  })
  test.each([
    ['a favour given', favour(1, 'given')],
    ['a favour received', favour(1, 'received')],
    ['a favour asked and done', favour(1, 'asked-of-us', 2)],
  ])('%s', (_, done) => {
    expect(stage([them(0)], 3, [done])).toBe('involve')
  })
  test('a favour only asked is none yet', () => {
    expect(stage([them(0)], 3, [favour(1, 'asked-of-us')])).toBe('interest')
    expect(stage([them(0)], 3, [favour(1, 'asked-of-us', 4)])).toBe('interest')
  })
  test.each(['meeting', 'call'] as const)('a %s', (kind) => {
    expect(stage([them(0, { kind, text: null })], 1)).toBe('involve')
  })
})

describe('retain', () => {
  const kept = [them(0, engage), us(1, engage), them(40, engage), us(41, engage), them(181, engage)]
  test('contact in three months over at least 180 days, and not long ago', () => {
    expect(stage(kept, 182)).toBe('retain')
    expect(stage([...kept.slice(0, 4), them(179, engage)], 182)).toBe('involve')
  })
  test('bears 60 days of silence or 4 usual gaps', () => {
    const often = [...kept, us(182, engage)]
    expect(stage(often, 182 + 59)).toBe('retain')
    // Gaps of 1, 39, 1, 140, 1 days: the usual one is 1.
    expect(stage(often, 182 + 61)).toBe('involve')
  })
})

describe('advocate', () => {
  const talk = [them(0), us(1)]
  const share = (days: number) => them(days, { kind: 'share', text: null })
  test('on two different days they shared, quoted or recommended us, or praised us in a mention', () => {
    expect(stage([...talk, share(5), share(6)], 7)).toBe('advocate')
    expect(stage([...talk, share(5), them(6, { kind: 'mention', praise: true })], 7)).toBe('advocate')
    expect(stage([...talk, them(5, { kind: 'recommend' }), them(6, { kind: 'quote' })], 7)).toBe('advocate')
    expect(stage([...talk, share(5), share(5.2)], 7)).toBe('engage')
    expect(stage([...talk, share(5), them(6, { kind: 'mention' })], 7)).toBe('engage')
  })
  test('not without words both ways, and not after 180 days', () => {
    expect(stage([share(5), share(6)], 7)).toBe('interest')
    const later = [...talk, share(5), share(6), them(170)]
    expect(stage(later, 5 + 179)).toBe('advocate')
    expect(stage(later, 5 + 181)).toBe('engage')
  })
})

describe('lapsed', () => {
  const often = [them(0), us(10), them(20), us(30)]
  test('after 90 days and 8 usual gaps', () => {
    expect(stage(often, 30 + 89)).toBe('engage')
    expect(stage(often, 30 + 90)).toBe('lapsed')
    const slow = [them(0), us(14), them(44), us(74)]
    expect(stage(slow, 74 + 8 * 30 - 1)).not.toBe('lapsed')
    expect(stage(slow, 74 + 8 * 30)).toBe('lapsed')
  })
  test('after 365 days where there is no usual gap', () => {
    expect(stage([them(0), us(1)], 364)).toBe('engage')
    expect(stage([them(0), us(1)], 366)).toBe('lapsed')
  })
  test('only who was once engaged, and no longer once they are back', () => {
    expect(stage([them(0)], 1000)).toBe('interest')
    expect(stage([...often, them(300), us(301)], 302)).toBe('engage')
  })
  test('a canned congratulation is no contact', () => {
    expect(stage([...often, us(100, { canned: true }), them(110, { canned: true })], 121)).toBe('lapsed')
  })
})
