/** Whom a week's guesses are on, and how good they would have been looking back. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import { historyOf, rowsOfPerson } from '../relation/history.ts'
import { momentAt } from '../relation/moment.ts'
import { sigmoid } from '../relation/vitality.ts'
import { peopleDefaults } from '../settings.ts'
import { lookBack } from './looking-back.ts'
import { guessesToKeep, sampleOf } from './sample.ts'
import { at, contact, covered, keyOf, on, worldOf } from './test-guesses.ts'
import { tieAt } from './tie-at.ts'
import { weekName, weekStart } from './week.ts'

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

  test('know nothing of a talk that was logged after the moment they are made for', () => {
    const talk = contact(0, 20, false, { account: 'other:elsewhere', text: '' })
    const open: FactRecord = {
      type: 'coverage',
      account: 'other:elsewhere',
      from: null,
      to: null,
      received: ['message'],
      sent: [],
    }
    const known = [...records, covered(0, 8), open]
    expect(
      at([...known, talk], 8)
        .byRoot.values()
        .next().value?.at,
    ).toBe(on(20))
    expect(guessesToKeep(at([...known, talk], 8), on(21))).toEqual(guessesToKeep(at(known, 8), on(21)))
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

const contacts = fc
  .record({ who: fc.nat(5), days: fc.nat(200), sent: fc.boolean() })
  .map(({ who, days, sent }) => contact(who, days + 0.5, sent))

test('the quick state of a tie is that of the whole history', () => {
  fc.assert(
    fc.property(fc.uniqueArray(contacts, { maxLength: 80, selector: keyOf }), fc.nat(220), (records, days) => {
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
