/** What is told of chances: learned only of what had come due and could be seen, whatever order it arrived in. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRecord, RecordOf } from '../../connectors/record.ts'
import { historyOf, rowsOfPerson } from '../relation/history.ts'
import { momentAt } from '../relation/moment.ts'
import { logOdds, probability, sigmoid } from '../relation/vitality.ts'
import { createRelations, type Relations, refresh } from '../relations.ts'
import { peopleDefaults } from '../settings.ts'
import { addEntry, addReading } from '../world/fold.ts'
import { personOf } from '../world/identity.ts'
import { packLabels } from '../world/labels.ts'
import { createWorld, day, type World } from '../world/world.ts'
import { enough, guessesOf } from './guesses.ts'
import { lookBack } from './looking-back.ts'
import { keptBy, outcomeOf, outcomesAt } from './outcomes.ts'
import { bent, unchanged } from './recalibration.ts'
import { guessesToKeep, sampleOf } from './sample.ts'
import { tieAt } from './tie-at.ts'
import { weekName, weekStart } from './week.ts'

/** A Monday. */
const start = Date.UTC(2025, 0, 6)
const on = (days: number) => start + days * day

const contact = (who: number, days: number, sent = false, more: Partial<RecordOf<'interaction'>> = {}): FactRecord => ({
  type: 'interaction',
  id: `${who} ${days} ${sent}`,
  at: on(days),
  account: 'toot:us',
  direction: sent ? 'sent' : 'received',
  kind: 'message',
  with: [`toot:p${who}`],
  text: 'words',
  ...more,
})

const guess = (who: number, days: number, horizon = 30, more: Partial<RecordOf<'prediction'>> = {}): FactRecord => ({
  type: 'prediction',
  id: `${days} ${who} ${horizon}`,
  at: on(days),
  due: on(days + horizon),
  person: `toot:p${who}`,
  value: 0.6,
  logOdds: Math.log(0.6 / 0.4),
  target: 'in',
  ...more,
})

const covered = (from: number, to: number): FactRecord => ({
  type: 'coverage',
  account: 'toot:us',
  from: on(from),
  to: on(to),
  received: ['message'],
  sent: ['message'],
})

const stock = packLabels({
  mode: 'engage',
  subject: 'others',
  intents: [],
  canned: true,
  sell: false,
  breach: false,
  pleasantry: false,
  praise: false,
  read: true,
})

const keyOf = (record: FactRecord) => JSON.stringify(record)

function worldOf(records: readonly FactRecord[]): World {
  const world = createWorld()
  for (const [at, record] of records.entries()) {
    addEntry(world, { seq: at + 1, key: keyOf(record), record })
    if (record.type === 'interaction' && record.labels?.canned)
      addReading(world, { seq: at + 1, labels: stock, print: null })
  }
  return world
}

function at(records: readonly FactRecord[], days: number): Relations {
  const relations = createRelations(worldOf(records))
  refresh(relations, on(days))
  return relations
}

/** What is told of everybody, by handle. */
function toldOf(relations: Relations): unknown {
  const { chance, calibrated, learned } = guessesOf(relations)
  const people = [...relations.byRoot.values()].map(({ root, history }) => [
    relations.world.identity.handles[root],
    chance('in', history.tie, 90),
    chance('any', history.tie, 90),
  ])
  return { calibrated, learned, people: people.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)) }
}

/** Many resolved guesses: everybody was said to come at 0.6, and one in four did. */
const many = (count: number): FactRecord[] =>
  Array.from({ length: count }, (_, who) => [
    contact(who, 0),
    guess(who, 1),
    ...(who % 4 === 0 ? [contact(who, 9)] : []),
  ]).flat()

describe('a number is shown', () => {
  test('from a hundred resolved guesses on, and then says what was learned', () => {
    const before = at(many(enough - 1), 40)
    expect(guessesOf(before)).toMatchObject({ calibrated: false, learned: { in: { resolved: enough - 1 } } })
    const tie = before.byRoot.values().next().value?.history.tie
    if (tie === undefined) throw new Error('Nobody is there.')
    expect(guessesOf(before).chance('in', tie, 90)).toBe(probability('in', tie, on(40), 90))

    const after = guessesOf(at(many(enough), 40))
    expect(after.calibrated).toBe(true)
    expect(after.chance('in', tie, 90)).toBe(bent(logOdds('in', tie, on(40), 90), after.learned.in))
    // They came far less often than was said.
    expect(after.chance('in', tie, 90)).toBeLessThan(probability('in', tie, on(40), 90))
    expect(after.learned.any).toEqual({ ...unchanged, resolved: 0 })
    expect(after.chance('any', tie, 90)).toBe(probability('any', tie, on(40), 90))
  })

  test('that holds until the week is over', () => {
    const records = many(enough)
    // Due on the 31st day, a Thursday; the next Monday is the 35th.
    const calibrated = (days: number) => guessesOf(at(records, days)).calibrated
    expect([31, 34, 34.9].map(calibrated)).toEqual([false, false, false])
    expect([35, 36, 41].map(calibrated)).toEqual([true, true, true])
  })
})

describe('what came of a guess', () => {
  const is = (records: readonly FactRecord[], days: number) => {
    const { world } = at(records, days)
    const [[root = -1, [kept] = []] = []] = keptBy(world, on(days)).byRoot
    return kept && outcomeOf(outcomesAt(world, on(days)), rowsOfPerson(world, root), kept).is
  }

  test('is known when it is due, and not before', () => {
    expect(is([contact(1, 0), guess(1, 1), contact(1, 2)], 20)).toBe('pending')
    expect(is([contact(1, 0), guess(1, 1), contact(1, 2)], 31)).toBe('came')
    expect(is([contact(1, 0), guess(1, 1), contact(1, 1), contact(1, 31.5)], 40)).toBe('silent')
    expect(is([contact(1, 0), guess(1, 1), contact(1, 31)], 40)).toBe('came')
  })

  test('is nothing stock, bounced, unfollowed or of our own, unless either side was asked about', () => {
    const silent: FactRecord[] = [
      contact(1, 2, false, { kind: 'bounce' }),
      contact(1, 3, false, { kind: 'unfollow' }),
      contact(1, 4, false, { labels: { canned: true } }),
      contact(1, 5, true),
    ]
    expect(is([contact(1, 0), guess(1, 1), ...silent], 40)).toBe('silent')
    expect(is([contact(1, 0), guess(1, 1, 30, { target: 'any' }), ...silent], 40)).toBe('came')
  })

  test('is looked for wherever the person is now', () => {
    const elsewhere = contact(2, 9)
    expect(is([contact(1, 0), guess(1, 1), elsewhere], 40)).toBe('silent')
    const joined: FactRecord = { type: 'link', handles: ['toot:p1', 'toot:p2'], same: true, at: on(35) }
    expect(is([contact(1, 0), guess(1, 1), elsewhere, joined], 40)).toBe('came')
  })

  test('is unseen where not all could be seen up to the day, even if something was', () => {
    const told = (...coverage: FactRecord[]) => is([contact(1, 0), guess(1, 1), contact(1, 5), ...coverage], 40)
    expect(told(covered(-100, 20))).toBe('unseen')
    expect(told(covered(-100, 20), covered(25, 60))).toBe('unseen')
    expect(told(covered(-100, 20), covered(20, 60))).toBe('came')
  })

  test('counts for nothing where the guess was made after the fact, or is none', () => {
    const late = { more: { writtenAt: new Date(on(0)).toISOString() } }
    expect(is([contact(1, 0), guess(1, 1, 30, late)], 40)).toBeUndefined()
    expect(is([contact(1, 0), guess(1, 1, 30, { value: 7 })], 40)).toBeUndefined()
    expect(is([contact(1, 0), guess(1, 1, -3)], 40)).toBeUndefined()
  })
})

const happened = fc.oneof(
  fc
    .record({ who: fc.nat(5), days: fc.nat(200), sent: fc.boolean() })
    .map(({ who, days, sent }) => contact(who, days + 0.5, sent)),
  fc
    .record({
      who: fc.nat(5),
      days: fc.nat(200),
      horizon: fc.constantFrom(7, 30, 90),
      z: fc.integer({ min: -4, max: 4 }),
    })
    .map(({ who, days, horizon, z }) => guess(who, days, horizon, { logOdds: z, value: sigmoid(z) })),
)
const history = fc.uniqueArray(happened, { maxLength: 80, selector: keyOf })

test('the order of arrival changes nothing, and neither does asking in between', () => {
  fc.assert(
    fc.property(
      history.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([records, shuffled]) => {
        const world = createWorld()
        const relations = createRelations(world)
        for (const [place, record] of shuffled.entries()) {
          addEntry(world, { seq: place + 1, key: keyOf(record), record })
          if (place % 7 === 0) {
            refresh(relations, on(230))
            guessesOf(relations)
          }
        }
        refresh(relations, on(230))
        expect(toldOf(relations)).toEqual(toldOf(at(records, 230)))
      },
    ),
    { numRuns: 60 },
  )
})

test('an earlier moment tells what a ledger cut there would', () => {
  fc.assert(
    fc.property(history, fc.nat(220), (records, days) => {
      const cut = records.filter((record) => 'at' in record && Number(record.at) <= on(days))
      const whole = at(records, days)
      const relations = at(cut, days)
      const told = (of: Relations) => {
        const { chance, learned } = guessesOf(of)
        return [
          learned,
          ...relations.world.identity.handles.map((handle) => {
            const root = personOf(of.world.identity, of.world.identity.index.get(handle) ?? -1)
            const tie = of.byRoot.get(root)?.history.tie
            return tie && chance('in', tie, 90)
          }),
        ]
      }
      expect(told(whole)).toEqual(told(relations))
    }),
    { numRuns: 60 },
  )
})

describe('a week’s guesses', () => {
  const records = [0, 1, 2].flatMap((who) => [contact(who, 0), contact(who, 3, true), contact(who, 6)])
  const written = on(10)

  test('are two horizons for them and one for either, of the moment asked', () => {
    const kept = guessesToKeep(at(records, 8), written)
    expect(kept).toHaveLength(9)
    const first = kept.find(({ id }) => id === '2025-W03/toot:p0/in/30')
    expect(first).toMatchObject({ at: on(8), due: on(38), person: 'toot:p0', target: 'in' })
    expect(first?.value).toBe(sigmoid(first?.logOdds ?? 0))
    expect(first?.more).toEqual({ writtenAt: new Date(written).toISOString() })
  })

  test('are kept once: neither again, nor later in the week, nor for a moment that has not come', () => {
    const kept = guessesToKeep(at(records, 8), written)
    expect(guessesToKeep(at([...records, ...kept], 8), written)).toEqual([])
    expect(guessesToKeep(at([...records, ...kept], 9), written)).toEqual([])
    expect(guessesToKeep(at([...records, ...kept], 14), on(14))).toHaveLength(9)
    expect(guessesToKeep(at(records, 8), on(7))).toEqual([])
    // What was interrupted is completed, at the moment it was begun for.
    expect(guessesToKeep(at([...records, ...kept.slice(0, 4)], 8), written)).toEqual(kept.slice(4))
  })

  test('are on at most about a hundred people, the chosen all among them, the far not left out, and the same every time', () => {
    const crowd = Array.from({ length: 300 }, (_, who) =>
      who < 200 ? [0, 2, 4, 6].map((days) => contact(who, days)) : [contact(who, -400, true)],
    ).flat()
    const chosen = [250, 251].map((who): FactRecord => ({ type: 'person', handles: [`toot:p${who}`], key: true }))
    const relations = at([...crowd, ...chosen], 8)
    const drawn = sampleOf(relations, weekName(on(8)))
    expect(drawn).toHaveLength(100)
    expect(drawn.filter(({ key }) => key)).toHaveLength(2)
    expect(drawn.filter(({ history }) => history.tie.lastIn === null).length).toBeGreaterThanOrEqual(30)
    const again = sampleOf(at([...chosen, ...crowd.toReversed()], 8), weekName(on(8)))
    const last = (of: typeof drawn) => of.map(({ history }) => history.contactDays.join()).sort()
    expect(last(again)).toEqual(last(drawn))
    expect(sampleOf(relations, '2025-W30')).not.toEqual(drawn)
  })

  test('leave out whoever only sends what is stock', () => {
    const alike = contact(7, 1, false, { labels: { canned: true } })
    expect(sampleOf(at([...records, alike], 8), 'w').map(({ root }) => root)).toHaveLength(3)
  })
})

test('weeks are those of ISO 8601', () => {
  expect(weekName(Date.UTC(2020, 11, 31))).toBe('2020-W53')
  expect(weekName(Date.UTC(2025, 11, 29))).toBe('2026-W01')
  expect(weekStart(Date.UTC(2026, 10, 29, 23))).toBe(Date.UTC(2026, 10, 23))
})

test('the quick state of a tie is that of the whole history', () => {
  fc.assert(
    fc.property(history, fc.nat(220), (records, days) => {
      const world = worldOf(records)
      for (const root of world.identity.handles.keys()) {
        const whole = historyOf(world, root, momentAt(on(days)), peopleDefaults)
        expect(tieAt(world, root, rowsOfPerson(world, root), on(days))).toEqual(whole.tie)
      }
    }),
    { numRuns: 40 },
  )
})

describe('looking back', () => {
  const ended = <T>(looking: Generator<undefined, T>): T => {
    for (;;) {
      const step = looking.next()
      if (step.done) return step.value
    }
  }
  /** Half of the people come every ten days, half came once. */
  const years = Array.from({ length: 20 }, (_, who) =>
    who < 10 ? Array.from({ length: 60 }, (_, step) => contact(who, step * 10)) : [contact(who, who)],
  ).flat()

  test('asks past ends of months of what had happened by then, and is right about a steady history', () => {
    const back = ended(lookBack(at(years, 600)))
    expect(back.people).toEqual({ asked: 20, of: 20 })
    expect(back.months.length).toBeGreaterThan(10)
    expect(back.count).toBe(back.months.reduce((sum, { count }) => sum + count, 0))
    const [close] = back.bands
    expect(close).toMatchObject({ band: 'close', share: 1, people: 10 })
    expect(back.scores?.ranked).toBe(1)
    expect(back.bent?.after.brier).toBeLessThan(back.bent?.before.brier ?? 0)
  })

  test('tells of nothing where the history is too short or could not be seen', () => {
    expect(ended(lookBack(at(years, 60)))).toMatchObject({ count: 0, months: [], scores: null, bent: null })
    const blind = ended(lookBack(at([...years, covered(0, 300)], 600)))
    expect(blind.unseen).toBeGreaterThan(0)
    expect(Math.max(...blind.months.map(({ at: moment }) => moment))).toBeLessThanOrEqual(on(210))
  })
})
