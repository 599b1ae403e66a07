/** What is promised of everything that is worked out: neither the order of arrival nor the way there decides anything. */
import { deserialize, serialize } from 'node:v8'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactRecord, RecordOf } from '../src/connectors/record.ts'
import { keyOf } from '../src/intake/keyed.ts'
import { addReading, createWorld, packLabels, settle, type World } from '../src/people/index.ts'
import { type Arrival, answers, bring, fold, followed, history, start } from './worlds.ts'

const day = 86_400_000
const moment = fc.integer({ min: 0, max: 1300 }).map((days) => start + days * day)

function asked(world: World, arrivals: readonly Arrival[], at: number, past = false) {
  const fresh = followed(world)
  bring(fresh, at, true, past)
  return answers(fresh, at, arrivals)
}

function folded(arrivals: readonly Arrival[]): World {
  const world = createWorld()
  fold(world, arrivals)
  settle(world)
  return world
}

test('the order of arrival decides nothing about people, flags, today and the mix', () => {
  fc.assert(
    fc.property(
      history().chain((arrivals) =>
        fc.tuple(fc.constant(arrivals), fc.shuffledSubarray(arrivals, { minLength: arrivals.length })),
      ),
      moment,
      ([arrivals, shuffled], at) => {
        expect(asked(folded(shuffled), shuffled, at)).toEqual(asked(folded(arrivals), arrivals, at))
      },
    ),
    { numRuns: 400 },
  )
}, 60_000)

test('a saved prefix and then the rest equal all', () => {
  fc.assert(
    fc.property(history(), fc.nat({ max: 60 }), moment, (arrivals, cut, at) => {
      const prefix = folded(arrivals.slice(0, cut))
      bring(followed(prefix), at)
      const world: World = deserialize(serialize(prefix))
      fold(world, arrivals.slice(cut), Math.min(cut, arrivals.length) + 1)
      expect(asked(world, arrivals, at)).toEqual(asked(folded(arrivals), arrivals, at))
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('a reading told twice is told once', () => {
  fc.assert(
    fc.property(history(), moment, (arrivals, at) => {
      const world = folded(arrivals)
      for (const [place, { labels, print }] of arrivals.entries()) addReading(world, { seq: place + 1, labels, print })
      expect(asked(world, arrivals, at)).toEqual(asked(folded(arrivals), arrivals, at))
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('asking does not change the world', () => {
  fc.assert(
    fc.property(history(), moment, moment, (arrivals, at, before) => {
      const world = folded(arrivals)
      const first = asked(world, arrivals, at)
      asked(world, arrivals, before)
      expect(asked(world, arrivals, at)).toEqual(first)
    }),
    { numRuns: 100 },
  )
}, 60_000)

const step = fc.record({ take: fc.nat({ max: 12 }), days: fc.nat({ max: 120 }), hours: fc.constantFrom(0, 9, 14) })

test('what is brought up step by step equals what is worked out anew, at every step', () => {
  fc.assert(
    fc.property(history(80), fc.array(step, { minLength: 1, maxLength: 12 }), (arrivals, steps) => {
      const world = createWorld()
      const kept = followed(world)
      let told = 0
      let at = start + 200 * day
      for (const { take, days, hours } of steps) {
        fold(world, arrivals.slice(told, told + take), told + 1)
        told = Math.min(told + take, arrivals.length)
        at += days * day + hours * 3_600_000
        bring(kept, at)
        expect(answers(kept, at, arrivals)).toEqual(asked(world, arrivals, at))
      }
    }),
    { numRuns: 500 },
  )
}, 120_000)

test('time alone changes the answers when it should', () => {
  fc.assert(
    fc.property(history(80), fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 25 }), (arrivals, gaps) => {
      const world = folded(arrivals)
      const kept = followed(world)
      let at = start
      for (const gap of gaps) {
        at += gap * day
        bring(kept, at)
        expect(answers(kept, at, arrivals)).toEqual(asked(world, arrivals, at))
      }
    }),
    { numRuns: 300 },
  )
}, 120_000)

const pair = fc.uniqueArray(fc.constantFrom('toot:bob', 'post:bob', 'toot:cyd', 'toot:dee', 'post:eli'), {
  minLength: 2,
  maxLength: 2,
})

/** Folded on as it is said, with everything brought up to date in between, as at the desk. */
function said(arrivals: readonly Arrival[], words: readonly RecordOf<'link'>[], at: number) {
  const world = folded(arrivals)
  const kept = followed(world)
  bring(kept, at)
  for (const [place, record] of words.entries()) {
    fold(world, [{ record, labels: 0, print: null }], arrivals.length + 1 + place)
    bring(kept, at)
  }
  return answers(kept, at, arrivals)
}

test('joined then taken back is never joined, held apart then taken back never held apart', () => {
  fc.assert(
    fc.property(history(), pair, fc.boolean(), moment, (arrivals, handles, same, at) => {
      const known = (handle: string) => folded(arrivals).identity.index.has(handle)
      const link = { type: 'link' as const, handles, same, at: start + 2000 * day }
      const isNew = !arrivals.some(({ record }) => keyOf(record) === keyOf(link))
      fc.pre(isNew && handles.every(known))
      const undone = { ...link, undone: true, at: start + 2001 * day }
      expect(said(arrivals, [link, undone], at)).toEqual(said(arrivals, [], at))
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('of what is said of two handles the last word alone counts', () => {
  fc.assert(
    fc.property(
      history(),
      pair,
      fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
      moment,
      (arrivals, handles, words, at) => {
        fc.pre(!arrivals.some(({ record }) => record.type === 'link'))
        const links = words.map((same, place) => ({
          type: 'link' as const,
          handles,
          same,
          at: start + (2000 + place) * day,
        }))
        expect(said(arrivals, links, at)).toEqual(said(arrivals, links.slice(-1), at))
      },
    ),
    { numRuns: 200 },
  )
}, 60_000)

/** Accounts are ours whenever we are asked. */
const ours = ['toot:ada', 'post:ada', 'post:shop'].map(
  (account): Arrival => ({ record: { type: 'account', account }, labels: 0, print: null }),
)

test('as of a moment is what a ledger cut then would tell', () => {
  fc.assert(
    fc.property(history(90), moment, (arrivals, at) => {
      const all = [...ours, ...arrivals.filter(({ record }) => record.type !== 'account').map(unnamed)]
      const cut = all.filter(({ record }) => !isLater(record, at))
      const past = asked(folded(all), all, at, true)
      const then = asked(folded(cut), cut, at, true)
      const ids = new Set(then.people.map(({ id }) => id))
      // Who is met only later is known by then as somebody of whom nothing has happened.
      const others = past.people.filter(({ id }) => !ids.has(id))
      expect(others.every(({ sent, received, stage }) => sent + received === 0 && stage === 'stranger')).toBe(true)
      expect({ ...past, people: past.people.filter(({ id }) => ids.has(id)), own: [] }).toEqual({ ...then, own: [] })
    }),
    { numRuns: 300 },
  )
}, 60_000)

/** Names shown beside what happened are told as they are known now. */
function unnamed(arrival: Arrival): Arrival {
  if (arrival.record.type !== 'interaction') return arrival
  const { withName: _, ...record } = arrival.record
  return { ...arrival, record }
}

/** What happened later; corrections, joins and settings hold for all time. */
function isLater(record: FactRecord, at: number): boolean {
  const { type } = record
  if (type === 'link' || type === 'setting' || !('at' in record)) return false
  return typeof record.at === 'number' && record.at > at
}

test('a stock greeting neither makes a newcomer nor hides one', () => {
  const none = { sell: false, breach: false, praise: true, read: true }
  const from = (id: string, days: number, kind: 'message' | 'connect', canned: boolean): Arrival => ({
    record: {
      type: 'interaction',
      id,
      at: start + days * day,
      account: 'toot:ada',
      direction: 'received',
      kind,
      with: ['toot:bob'],
      ...(kind === 'message' && { text: 'words' }),
    },
    labels: packLabels({ ...none, mode: 'chat', subject: 'none', intents: [], canned, pleasantry: true }),
    print: null,
  })
  const arrivals = [from('1', 0, 'message', true), from('2', 3, 'connect', false), from('3', 4, 'message', false)]
  const world = folded(arrivals)
  const kept = followed(world)
  const actions = (days: number) => {
    bring(kept, start + days * day)
    return answers(kept, start + days * day, arrivals).today.items.map(({ action }) => action)
  }
  expect(actions(1)).toEqual([])
  expect(actions(5)).toEqual(['welcome'])
  expect(actions(15)).toEqual(['welcome'])
  expect(actions(40)).toEqual([])
})
