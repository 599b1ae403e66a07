/** Who has the same words from whom, and from when on, hangs on no order of arrival. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RecordOf } from '../../connectors/record.ts'
import { addEntry, addNear, addReading, isStock, modeAt, packLabels, rowOfSeq, rowsAlike, settle } from '../index.ts'
import { momentAt } from '../relation/moment.ts'
import { createWorld, day, type World } from './world.ts'

const start = Date.UTC(2026, 0, 5)

type Message = { id: number; days: number; who: string; sent: boolean; print: number }
type Step = { entry: Message } | { reading: Message } | { near: readonly [number, number] }

const record = ({ id, days, who, sent }: Message): RecordOf<'interaction'> => ({
  type: 'interaction',
  id: String(id),
  at: start + days * day,
  account: 'toot:ada',
  direction: sent ? 'sent' : 'received',
  kind: 'message',
  with: [`toot:${who}`],
  text: 'words',
})

const labels = (intents: 'thank'[] = [], sell = false) =>
  packLabels({
    mode: 'engage',
    subject: 'others',
    intents,
    canned: false,
    sell,
    breach: false,
    pleasantry: intents.length > 0,
    praise: false,
    read: true,
  })

/** Positions are those of arrival, as in the ledger; a reading waits for its entry. */
function worldOf(steps: readonly Step[], packed = labels()): { world: World; seqs: Map<number, number> } {
  const world = createWorld()
  const seqs = new Map<number, number>()
  for (const step of steps)
    if ('entry' in step) {
      seqs.set(step.entry.id, seqs.size + 1)
      addEntry(world, { seq: seqs.size, key: `toot:ada#${step.entry.id}`, record: record(step.entry) })
    }
  for (const step of steps) {
    if ('reading' in step)
      addReading(world, { seq: seqs.get(step.reading.id) ?? 0, labels: packed, print: step.reading.print })
    else if ('near' in step) addNear(world, ...step.near)
    settle(world)
  }
  return { world, seqs }
}

const told = (messages: readonly Message[], near: readonly (readonly [number, number])[]): Step[] => [
  ...messages.map((entry) => ({ entry })),
  ...messages.map((reading) => ({ reading })),
  ...near.map((pair) => ({ near: pair })),
]

const stockAt = ({ world, seqs }: ReturnType<typeof worldOf>, days: number) =>
  [...seqs.keys()]
    .filter((id) => isStock(world.facts, rowOfSeq(world.facts, seqs.get(id) ?? 0), momentAt(start + days * day)))
    .sort((a, b) => a - b)

const message: fc.Arbitrary<Omit<Message, 'id'>> = fc.record({
  days: fc.integer({ min: 0, max: 300 }),
  who: fc.constantFrom('bob', 'cyd', 'dee', 'eli'),
  sent: fc.boolean(),
  print: fc.integer({ min: 1, max: 7 }),
})

test('neither the order of entries, readings and pairs nor a pair told twice decides what counts as the same', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(
          fc.array(message, { maxLength: 25 }),
          fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })), { maxLength: 6 }),
        )
        .chain(([messages, near]) => {
          const steps = told(
            messages.map((one, id) => ({ id, ...one })),
            near,
          )
          const anew = [...steps, ...near.map((pair) => ({ near: pair }))]
          return fc.tuple(fc.constant(steps), fc.shuffledSubarray(anew, { minLength: anew.length }))
        }),
      fc.integer({ min: 0, max: 320 }),
      ([steps, shuffled], days) => {
        expect(stockAt(worldOf(shuffled), days)).toEqual(stockAt(worldOf(steps), days))
      },
    ),
    { numRuns: 500 },
  )
})

describe('near-copies to three people', () => {
  const to = (id: number, who: string, days: number, print = id): Message => ({ id, days, who, sent: true, print })
  const messages = [to(1, 'bob', 0), to(2, 'cyd', 10), to(3, 'dee', 20), to(4, 'eli', 30)]

  test('count from the day on which the third had the words', () => {
    const asked = worldOf(
      told(messages, [
        [1, 2],
        [3, 1],
      ]),
    )
    expect(stockAt(asked, 19)).toEqual([])
    expect(stockAt(asked, 20)).toEqual([1, 2, 3])
    expect(stockAt(asked, 99)).toEqual([1, 2, 3])
  })

  test('are found when a later pair joins two groups', () => {
    const apart = [
      [1, 2],
      [3, 4],
    ] as const
    expect(stockAt(worldOf(told(messages, apart)), 99)).toEqual([])
    expect(stockAt(worldOf(told(messages, [...apart, [4, 1]])), 99)).toEqual([1, 2, 3, 4])
  })

  test('are not found among two, in both directions together, or over more than 90 days', () => {
    const all = [
      [1, 2],
      [2, 3],
    ] as const
    expect(stockAt(worldOf(told([to(1, 'bob', 0), to(2, 'cyd', 1), to(3, 'bob', 2)], all)), 99)).toEqual([])
    expect(
      stockAt(worldOf(told([to(1, 'bob', 0), to(2, 'cyd', 1), { ...to(3, 'dee', 2), sent: false }], all)), 99),
    ).toEqual([])
    expect(stockAt(worldOf(told([to(1, 'bob', 0), to(2, 'cyd', 1), to(3, 'dee', 200)], all)), 299)).toEqual([])
  })

  test('are never talk with one: a courtesy is chat, what sells is broadcast, from that day on', () => {
    const near = [
      [1, 2],
      [2, 3],
    ] as const
    const modesAt = (days: number, packed: number) => {
      const { world } = worldOf(told(messages, near), packed)
      return [0, 1, 2, 3].map((row) => modeAt(world.facts, row, momentAt(start + days * day)))
    }
    expect(modesAt(19, labels())).toEqual(['engage', 'engage', 'engage', 'engage'])
    expect(modesAt(20, labels(['thank']))).toEqual(['chat', 'chat', 'chat', 'engage'])
    expect(modesAt(20, labels([], true))).toEqual(['broadcast', 'broadcast', 'broadcast', 'engage'])
  })

  test('are told together, in the order of time', () => {
    const { world } = worldOf(told(messages.toReversed(), [[1, 3]]))
    expect(rowsAlike(world, 3, true).map((row) => world.facts.at[row])).toEqual([start, start + 20 * day])
    expect(rowsAlike(world, 3, false)).toEqual([])
    expect(rowsAlike(world, 99, true)).toEqual([])
  })
})
