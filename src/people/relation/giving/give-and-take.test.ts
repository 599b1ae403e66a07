/** Who gives and who takes: counted with rows, on both sides, and in words only where there is enough of it. */
import { describe, expect, test } from 'vitest'
import { median } from '../../statistics.ts'
import { favour, type Happened, relationIn, them, us } from '../../test-relation.ts'
import { type GiveAndTake, giveAndTakeFrom } from './give-and-take.ts'

function between(happened: readonly Happened[], at: number, others: Parameters<typeof relationIn>[2] = []) {
  const { found, world, settings } = relationIn(happened, at, others)
  return { told: giveAndTakeFrom(world, found, settings), found }
}
const counts = ({ us, them }: GiveAndTake['asks']) => [us.count, them.count]

describe('asks against gives', () => {
  test('both sides, with favours, and a favour noted from a message once', () => {
    const { told } = between(
      [
        us(0, { intents: ['ask'] }),
        them(1, { intents: ['answer'] }),
        them(2, { intents: ['ask'] }),
        us(3, { intents: ['offer'] }),
      ],
      10,
      [favour(4, 'asked-by-us'), favour(5, 'received'), { ...favour(3, 'given'), of: 'toot:ada#9' }],
    )
    expect(counts(told.asks)).toEqual([2, 1])
    expect(counts(told.gives)).toEqual([1, 2])
    expect(told.gives.us).toMatchObject({ rows: [3], favours: [] })
    expect(told.gives.them).toMatchObject({ rows: [1], favours: ['received 5'] })
  })
  test('a pitch is no gift, and stock or passed-on words are neither', () => {
    const { told } = between(
      [
        them(0, { intents: ['offer'], sell: true, mode: 'engage' }),
        them(1, { intents: ['ask'], canned: true }),
        us(2, { intents: ['answer'], kind: 'share' }),
      ],
      10,
    )
    expect([...counts(told.asks), ...counts(told.gives)]).toEqual([0, 0, 0, 0])
    expect(told.gives.balance).toMatchObject({ value: null, words: 'too few to tell' })
  })
})

test('thanks owed and given, and kindnesses', () => {
  const { told } = between(
    [
      them(0, { kind: 'share', text: null }),
      us(1, { intents: ['thank'] }),
      them(5, { kind: 'recommend' }),
      them(6, { intents: ['thank'] }),
    ],
    10,
    [favour(7, 'received')],
  )
  expect(told.thanks).toMatchObject({
    given: { count: 1, rows: [1] },
    received: { count: 1, rows: [3] },
    owed: { count: 2, rows: [2], favours: ['received 7'] },
    kindnesses: { count: 3, rows: [2, 0] },
  })
})

test('favours are open until they are settled', () => {
  const { told } = between([them(0)], 10, [
    favour(1, 'asked-of-us'),
    favour(2, 'asked-by-us', 5),
    favour(3, 'asked-of-us', 12),
    favour(4, 'given'),
  ])
  expect(told.favours.map(({ side, open }) => `${side} ${open}`)).toEqual([
    'asked-of-us true',
    'asked-by-us false',
    'asked-of-us true',
    'given false',
  ])
})

describe('talk', () => {
  const talk = [them(0), them(0.5), us(1), them(1.25), us(20), them(22), us(40), us(41), them(60, { pleasantry: true })]
  test('how soon each answers, from the first message of a turn, as the list of people has it', () => {
    const { told, found } = between(talk, 100)
    expect(told.pace.us).toEqual({ median: 24, least: 24, most: 24, rows: [2] })
    expect(told.pace.them).toEqual({ median: 27, least: 6, most: 48, rows: [5, 3] })
    expect(told.pace.us.median).toBe(median(found.history.ourReplyHours))
    expect(told.pace.them.median).toBe(median(found.history.theirReplyHours))
  })
  test('who starts, and how many turns an exchange has', () => {
    const { told, found } = between(talk, 100)
    expect(counts(told.starts)).toEqual([2, 2])
    expect(found.history.begunByThem).toBe(2)
    expect(told.turns).toEqual({ exchanges: 4, perExchange: 3 / 4 })
  })
  test('what wanted an answer and got one, and what is still in time', () => {
    const { told } = between(talk, 100)
    // Ours: answered is their first turn, passed are those at 1.25 and 22; thanks want no answer.
    expect(told.answers.us).toMatchObject({ answered: { rows: [0] }, passed: { rows: [5, 3] }, value: 2 / 5 })
    // Theirs: ours at 20 was answered, ours at 40 was not; the reply at 1 asked nothing.
    expect(told.answers.them).toMatchObject({ answered: { count: 1 }, passed: { rows: [6] }, value: 2 / 4 })
    const [low = 1, high = 0] = told.answers.them.interval ?? []
    expect(low < 2 / 4 && 2 / 4 < high).toBe(true)
    expect(between([us(0)], 6).told.answers.them).toEqual({
      answered: { count: 0, rows: [], favours: [] },
      passed: { count: 0, rows: [], favours: [] },
      value: null,
      interval: null,
    })
  })
})

test('a last word of ours wants an answer only where it asks', () => {
  const theirs = (...happened: Parameters<typeof between>[0]) => between(happened, 100).told.answers.them.passed.count
  expect(theirs(them(0), us(1))).toBe(0)
  expect(theirs(them(0), us(1, { intents: ['question'] }))).toBe(1)
  expect(theirs(them(0), us(1), us(1.5, { intents: ['ask'] }))).toBe(1)
  expect(theirs(us(0))).toBe(1)
})

describe('contact days', () => {
  const many = (side: typeof us, from: number, n: number) => Array.from({ length: n }, (_, at) => side(from + at))
  test('of all time are those of the balance, and of a fading year the late ones count more', () => {
    const { told, found } = between([...many(us, 0, 30), ...many(them, 900, 8)], 910)
    expect(counts(told.days)).toEqual([30, 8])
    expect(told.days.balance).toEqual(found.balance)
    expect(told.days.balance.words).toBe('mostly us')
    expect(told.year.us).toBeLessThan(3)
    expect(told.year.them).toBeGreaterThan(7.8)
    expect(told.year.balance.value).toBeCloseTo((told.year.us - told.year.them) / (told.year.us + told.year.them + 1))
  })
  test('one-sided is told with the days', () => {
    const { told } = between(many(us, 0, 9), 10)
    expect(told.flags).toEqual([
      {
        flag: 'one-sided-us',
        words: 'You turned to them on nine days, they to you on none.',
        rows: [8, 7, 6, 5, 4, 3, 2, 1, 0],
      },
    ])
  })
  test('only selling and only stock are told with the texts', () => {
    const pitch = { sell: true, mode: 'broadcast' } as const
    expect(between([them(0, pitch), them(1, pitch), them(2, pitch)], 10).told.flags).toMatchObject([
      { flag: 'sell-only', rows: [2, 1, 0] },
    ])
    expect(between([them(0, { canned: true })], 10).told.flags).toMatchObject([{ flag: 'canned-only', rows: [0] }])
  })
})
