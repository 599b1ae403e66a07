/** Where somebody stands is told with what it rests on, what is missing for more, and when it ends by itself. */
import { expect, test } from 'vitest'
import { favour, type Happened, relationIn, start, them, us } from '../../test-relation.ts'
import { type Standing, standingFrom } from './standing.ts'

const day = 86_400_000
const engage = { mode: 'engage' } as const
const on = (days: number) => start + days * day

function standing(happened: readonly Happened[], at: number, others: Parameters<typeof relationIn>[2] = []): Standing {
  const { found, world, settings } = relationIn(happened, at, others)
  return standingFrom(world, found, settings)
}
const steps = ({ steps: all }: Standing) => all.map(({ from, to, at }) => `${from} > ${to} ${(at - start) / day}`)
const words = (all: readonly { words: string }[]) => all.map((one) => one.words)

test('a stranger has said nothing of their own, and is asked for something of their own', () => {
  const told = standing([them(0, { kind: 'connect', text: null })], 1)
  expect(told).toMatchObject({ stage: 'stranger', since: on(0), steps: [] })
  expect(words(told.because)).toEqual([
    'They connected with you on 6 January 2025, and have said nothing of their own yet.',
  ])
  expect(told.because[0]?.rows).toEqual([0])
  expect(told.moves[0]).toMatchObject({ to: 'interest', at: null })
})

test('interest is what they did, and a word of ours within 14 days makes it a conversation', () => {
  const told = standing(
    [them(0, { kind: 'reaction', text: null }), them(2), them(3, { kind: 'reaction', text: null })],
    5,
  )
  expect(told).toMatchObject({ stage: 'interest', since: on(0) })
  expect(words(told.because)).toEqual([
    'They liked something of yours twice, last on 9 January 2025 and wrote to you on 8 January 2025.',
  ])
  expect(told.because[0]?.rows).toEqual([0, 1, 2])
  expect(told.moves[0]).toMatchObject({
    to: 'engage',
    words: 'A word from you by 22 January 2025: they wrote on 8 January 2025.',
    rows: [1],
  })
  expect(standing([us(2)], 5).moves.find(({ to }) => to === 'engage')?.words).toBe(
    'A word from them by 22 January 2025: you wrote on 8 January 2025.',
  )
  expect(standing([them(2)], 30).moves[0]?.words).toBe('A word from each of you, no more than 14 days apart.')
})

test('a conversation names both words, what personal words are missing, and when it ends', () => {
  const told = standing([us(0, engage), them(2, engage), us(9, engage)], 10)
  expect(words(told.because)).toEqual(['Words both ways: they on 8 January 2025, you on 15 January 2025.'])
  expect(told.because[0]?.rows).toEqual([1, 2])
  expect(told.moves.map(({ to }) => to)).toEqual(['involve', 'advocate', 'interest', 'lapsed'])
  expect(told.moves[0]).toMatchObject({
    words:
      'One more personal word of theirs in another week than that of 8 January 2025; or a meeting, a call, or a favour done.',
    rows: [0, 1, 2],
  })
  expect(told.moves[2]).toMatchObject({
    at: on(2 + 365),
    words:
      'If nothing happens, it steps back on 8 January 2026: the last words both ways, of 8 January 2025 and 15 January 2025, lie 365 days back.',
  })
  // The last contact is of the 15th.
  expect(told.moves[3]).toMatchObject({
    at: on(9 + 365),
    words: 'If nothing happens, it counts as drifted away from 15 January 2026 on: 365 days without contact.',
  })
})

const kept = [them(0, engage), us(1, engage), them(40, engage), us(41, engage)]

test('what is missing to be here to stay is told as the rule counts it', () => {
  const [retain] = standing(kept, 42).moves
  expect(retain).toMatchObject({
    to: 'retain',
    words:
      'Contact in three different months, two so far and a contact on or after 5 July 2025, 180 days from the first (41 days so far).',
  })
})

test('being here to stay rests on months, and steps back after four usual gaps or 60 days', () => {
  const told = standing([...kept, them(181, engage)], 182)
  expect(told).toMatchObject({ stage: 'retain', since: on(181) })
  expect(told.because[0]).toMatchObject({
    words: 'Contact in three different months over 181 days, the latest on 6 July 2025.',
    rows: [0, 2, 4],
  })
  expect(words(told.because)[1]).toBe(
    'Personal words both ways in two different weeks: you on 7 January 2025 and 16 February 2025, they on 15 February 2025 and 6 July 2025.',
  )
  // Gaps of 1, 39, 1 and 140 days: the usual one is 20, four of them are 80.
  expect(told.moves[1]).toMatchObject({ to: 'involve', at: on(181 + 80) })
  expect(told.moves[1]?.words).toBe(
    'If nothing happens, it steps back on 24 September 2025: 80 days, four usual gaps, without contact.',
  )
})

test('steps forward and back are told with their dates, and coming back as well', () => {
  const share = (days: number) => them(days, { kind: 'share', text: null })
  const often = [them(0), us(10), them(20), us(30), share(31), share(40), us(400), them(401)]
  const told = standing(often, 402)
  expect(steps(told)).toEqual([
    'stranger > interest 0',
    'interest > engage 10',
    'engage > advocate 40',
    'advocate > lapsed 130',
    'lapsed > interest 400',
    'interest > engage 401',
  ])
  expect(words(told.steps)).toMatchObject(
    [
      'They wrote to you on 6 January 2025.',
      'Words both ways: they on 6 January 2025, you on 16 January 2025.',
      'They shared something of yours on 6 February 2025 and 15 February 2025.',
      'No contact since 15 February 2025: 90 days, nine times your usual gap of ten days.',
      /^In touch again\. /,
      /^Words both ways/,
    ].map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))),
  )
})

test('involved by a favour, a call or a meeting for a year, by their names', () => {
  const told = standing([them(0), us(1), them(300)], 302, [favour(1, 'given')])
  expect(told.because[0]).toMatchObject({
    words: 'You did them a favour on 7 January 2025: a favour.',
    favours: ['given 1'],
  })
  expect(told.moves.at(-2)).toMatchObject({ to: 'interest', at: on(366) })
  expect(standing([them(0), us(1), them(300)], 400, [favour(1, 'given')]).steps.at(-1)).toMatchObject({
    from: 'involve',
    to: 'interest',
    words: 'The favour “a favour” lies 365 days back.',
    favours: ['given 1'],
  })
})

test('only a favour, of somebody never met, is a relationship for a year', () => {
  const told = standing([], 10, [favour(1, 'received')])
  expect(told).toMatchObject({ stage: 'involve', since: on(1) })
  expect(told.moves.at(-1)).toMatchObject({ to: 'lapsed', at: on(366) })
})
