/** What is told of chances: learned only of what had come due and could be seen, whatever order it arrived in. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import { rowsOfPerson } from '../relation/history.ts'
import { logOdds, probability, sigmoid } from '../relation/vitality.ts'
import { createRelations, type Relations, refresh } from '../relations.ts'
import { addEntry } from '../world/fold.ts'
import { personOf } from '../world/identity.ts'
import { createWorld } from '../world/world.ts'
import { enough, guessesOf } from './guesses.ts'
import { keptBy, outcomeOf, outcomesAt } from './outcomes.ts'
import { bent, unchanged } from './recalibration.ts'

import { at, contact, covered, guess, keyOf, on } from './test-guesses.ts'

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
