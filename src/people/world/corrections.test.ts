/** What people said of messages holds as far as they meant it, whatever came first. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRecord, Labels, RecordOf } from '../../connectors/record.ts'
import {
  addEntry,
  addNear,
  addReading,
  addSaying,
  labelsOf,
  packLabels,
  placeWord,
  rowOfSeq,
  saidOf,
  settle,
  tryWords,
  unpackLabels,
  wordIn,
  wordOn,
} from '../index.ts'
import { createWorld, day, type World } from './world.ts'

const start = Date.UTC(2026, 0, 5)

type Message = { id: number; who: string; sent: boolean; print: number | null; labels?: Labels; says: string[] }
type Step =
  | { message: Message }
  | { reading: Message }
  | { near: readonly [number, number] }
  | { word: RecordOf<'correction'> | RecordOf<'setting'> }
  | { join: [string, string] }

const account = 'toot:ada'
const nameOf = (id: number) => `${account}#${id}`

const record = ({ id, who, sent, labels }: Message): RecordOf<'interaction'> => ({
  type: 'interaction',
  id: String(id),
  at: start + id * day,
  account,
  direction: sent ? 'sent' : 'received',
  kind: 'message',
  with: [`toot:${who}`],
  text: 'words',
  ...(labels && { labels }),
})

const asRead = packLabels({
  mode: 'engage',
  subject: 'others',
  intents: [],
  canned: false,
  sell: false,
  breach: false,
  pleasantry: false,
  praise: false,
  read: true,
})

const keyOf = (told: RecordOf<'correction'> | RecordOf<'setting'>) =>
  told.type === 'correction' ? `correction:${told.of}` : `setting:${told.name}`

/** As a workspace in memory does it: readings wait for their entries, words are told where their message stands. */
function worldOf(steps: readonly Step[], settleAt: (place: number) => boolean = () => false): World {
  const world = createWorld()
  const seqs = new Map<string, number>()
  const waiting = new Map<number, Message>()
  let seq = 0
  const take = (key: string, told: FactRecord): number => {
    addEntry(world, { seq: ++seq, key, record: told })
    seqs.set(key, seq)
    return seq
  }
  const read = ({ id, print }: Message) => addReading(world, { seq: seqs.get(nameOf(id)) ?? 0, labels: asRead, print })
  for (const [place, step] of steps.entries()) {
    if ('message' in step) {
      const { id, says } = step.message
      const at = take(nameOf(id), record(step.message))
      for (const phrase of says) addSaying(world, at, saidOf.phrase + phrase)
      const early = waiting.get(id)
      if (early) read(early)
    } else if ('reading' in step) {
      if (seqs.has(nameOf(step.reading.id))) read(step.reading)
      else waiting.set(step.reading.id, step.reading)
    } else if ('near' in step) addNear(world, ...step.near)
    else if ('join' in step) take(`person:${place}`, { type: 'person', handles: step.join })
    else {
      take(keyOf(step.word), step.word)
      const of = wordIn(step.word)
      if (of && seqs.has(of)) placeWord(world, of, seqs.get(of) ?? 0)
    }
    if (settleAt(place)) settle(world)
  }
  settle(world)
  return world
}

function shownIn(world: World): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (let row = 0; row < world.facts.size; row++) {
    const at = (world.facts.at[row] ?? 0) - start
    const word = wordOn(world, row)
    shown[String(at / day)] = [
      unpackLabels(labelsOf(world.facts, row)),
      labelsOf(world.facts, row),
      word?.level,
      word?.of,
    ]
  }
  return shown
}

const labels: fc.Arbitrary<Labels> = fc.record(
  {
    mode: fc.constantFrom('broadcast', 'chat', 'engage'),
    subject: fc.constantFrom('self', 'useful'),
    sell: fc.boolean(),
  },
  { requiredKeys: [] },
)
const person = fc.constantFrom('bob', 'cyd', 'dee')
const print = fc.integer({ min: 1, max: 5 })
const phrase = fc.constantFrom('link in bio', 'by the way')
const ids = 8

const messages = fc.uniqueArray(
  fc.record(
    {
      id: fc.integer({ min: 0, max: ids - 1 }),
      who: person,
      sent: fc.boolean(),
      print: fc.option(print, { freq: 4 }),
      labels,
      says: fc.uniqueArray(phrase, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'who', 'sent', 'print', 'says'] },
  ),
  { selector: ({ id }) => id, maxLength: ids },
)
const name = fc.oneof(
  person.map((who) => `${saidOf.person}toot:${who}`),
  person.map((who) => `${saidOf.addressee}toot:${who}`),
  phrase.map((said) => saidOf.phrase + said),
)
const message = fc.integer({ min: 0, max: ids - 1 }).map(nameOf)
const at = fc.integer({ min: 0, max: 3 })
/** One word of each name: of two that are told, the ledger says which counts. */
const words = fc
  .uniqueArray(
    fc.oneof(
      fc.record({ type: fc.constant('correction' as const), of: message, labels, at }),
      fc.record({ type: fc.constant('setting' as const), name, value: fc.option(labels), at }),
      fc.record({
        type: fc.constant('setting' as const),
        name: message.map((of) => saidOf.message + of),
        value: fc.record({ copies: fc.boolean(), alone: fc.boolean() }, { requiredKeys: [] }),
        at,
      }),
    ),
    { selector: keyOf, maxLength: 8 },
  )
  .map((all) => all.map((word): Step => ({ word })))
const pairs = fc.array(
  fc.tuple(print, print).map((near): Step => ({ near })),
  { maxLength: 3 },
)
const joins = fc.array(
  fc.tuple(person, person).map(([one, other]): Step => ({ join: [`toot:${one}`, `toot:${other}`] })),
  { maxLength: 2 },
)

test('no order of messages, readings, pairs, people and words decides what holds', () => {
  fc.assert(
    fc.property(
      fc.tuple(messages, words, pairs, joins).chain(([all, said, near, joined]) => {
        const steps: Step[] = [
          ...all.flatMap((one): Step[] => [{ message: one }, { reading: one }]),
          ...said,
          ...near,
          ...joined,
        ]
        return fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length }))
      }),
      fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      ([steps, shuffled], settles) => {
        expect(shownIn(worldOf(shuffled, (place) => settles[place] ?? false))).toEqual(shownIn(worldOf(steps)))
      },
    ),
    { numRuns: 600 },
  )
})

const told = (id: number, more: Partial<Message> = {}): Message => ({
  id,
  who: 'bob',
  sent: false,
  print: 1,
  says: [],
  ...more,
})
const arrived = (...all: Message[]): Step[] => all.flatMap((one) => [{ message: one }, { reading: one }])
const correction = (id: number, said: Labels, when = 1): Step => ({
  word: { type: 'correction', of: nameOf(id), labels: said, at: when },
})
const setting = (name: string, value: unknown, when = 1): Step => ({ word: { type: 'setting', name, value, at: when } })
const modes = (world: World) =>
  [...Array(world.facts.size).keys()].map((row) => unpackLabels(labelsOf(world.facts, row))?.mode)

describe('a correction', () => {
  test('holds for copies in the same direction that have none of their own, near ones and later ones as well', () => {
    const before = arrived(told(0), told(1), told(2, { sent: true }), told(3, { print: 2 }), told(4, { print: 3 }))
    const said = [correction(0, { mode: 'chat' }), correction(1, { subject: 'self' })]
    const world = worldOf([...before, ...said, { near: [2, 1] }, ...arrived(told(5))])
    // The later word of two on copies counts for the others.
    expect(modes(world)).toEqual(['chat', 'engage', 'engage', 'engage', 'engage', 'engage'])
    const one = worldOf([...before, correction(0, { mode: 'chat' }, 2), { near: [2, 1] }, ...arrived(told(5))])
    expect(modes(one)).toEqual(['chat', 'chat', 'engage', 'chat', 'engage', 'chat'])
    expect([...Array(6).keys()].map((row) => wordOn(one, row)?.level)).toEqual([
      'this',
      'copy',
      undefined,
      'copy',
      undefined,
      'copy',
    ])
  })

  test('is taken back with its copies', () => {
    const steps = [...arrived(told(0), told(1)), correction(0, { mode: 'chat' })]
    expect(modes(worldOf([...steps, correction(0, {}, 2)]))).toEqual(['engage', 'engage'])
  })

  test('of this message alone reaches no copy', () => {
    const steps = [...arrived(told(0), told(1)), correction(0, { mode: 'chat' })]
    const world = worldOf([...steps, setting(saidOf.message + nameOf(0), { copies: false })])
    expect(modes(world)).toEqual(['chat', 'engage'])
  })

  test('of a message too short to tell from others reaches no other', () => {
    expect(
      modes(worldOf([...arrived(told(0, { print: null }), told(1, { print: null })), correction(0, { mode: 'chat' })])),
    ).toEqual(['chat', 'engage'])
  })
})

test('own words come before those of a copy, a person and a phrase, in this order', () => {
  const says = ['link in bio']
  const all = [
    told(0, { says }),
    told(1, { says }),
    told(2, { says, print: 2 }),
    told(3, { says, print: 2, who: 'cyd' }),
  ]
  const world = worldOf([
    ...arrived(...all),
    correction(0, { subject: 'useful' }, 1),
    setting(`${saidOf.person}toot:bob`, { subject: 'none' }, 9),
    setting(`${saidOf.phrase}link in bio`, { subject: 'self' }, 9),
  ])
  expect([0, 1, 2, 3].map((row) => unpackLabels(labelsOf(world.facts, row))?.subject)).toEqual([
    'useful',
    'useful',
    'none',
    'self',
  ])
})

test('what is said of somebody who is not met yet waits', () => {
  const said = setting(`${saidOf.person}toot:bob`, { mode: 'broadcast' })
  expect(modes(worldOf([said, ...arrived(told(0), told(1, { who: 'cyd' }))], () => true))).toEqual([
    'broadcast',
    'engage',
  ])
})

test('a trial tells what would change and changes nothing', () => {
  const world = worldOf([...arrived(told(0), told(1), told(2, { print: 2 })), correction(1, { mode: 'broadcast' }, 1)])
  const before = structuredClone(world.facts.labels)
  const { happened } = world
  const word = { type: 'correction' as const, of: nameOf(0), labels: { mode: 'chat' as const }, at: 5 }
  expect(tryWords(world, [word], new Map([[nameOf(0), rowOfSeq(world.facts, 1)]]))).toEqual({
    changed: [0],
    copies: [],
  })
  const wide = { type: 'setting' as const, name: `${saidOf.person}toot:bob`, value: { sell: true } }
  expect(tryWords(world, [wide], new Map()).changed).toEqual([2])
  expect(world.facts.labels).toEqual(before)
  expect(world.happened).toBe(happened)
})
