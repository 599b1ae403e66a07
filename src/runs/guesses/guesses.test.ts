/** Guesses are kept once a week, told with what came of them, and looked back on, whatever else the desk is asked. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import { day } from '../../people/index.ts'
import { peopleAnswer } from '../answers/people.ts'
import { ask } from '../ask.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { startUpkeep } from '../work/upkeep.ts'
import { openWorkshop } from '../work/workshop.ts'
import { guessesAnswer } from './guesses.ts'
import { keepGuesses } from './keep.ts'

let one: TestDesk
beforeEach(async () => {
  one = await openTestDesk()
})
afterEach(() => one[Symbol.asyncDispose]())

const owner = () => one.desk.owner('main')
const asked = (asOf?: number) => ask(one.desk, owner(), asOf)

const liked = (who: number, daysAgo: number): FactRecord => ({
  type: 'interaction',
  id: `${who} ${daysAgo}`,
  at: now - daysAgo * day,
  account: 'x:shop',
  direction: 'received',
  kind: 'reaction',
  with: [`x:p${who}`],
})
/** Forty people who liked something every month, up to `until` days ago. */
const monthly = (until: number): FactRecord[] =>
  Array.from({ length: 40 }, (_, who) =>
    Array.from({ length: 12 }, (_, month) => liked(who, 400 - month * 30 - (who % 9))).filter(
      (record) => record.type === 'interaction' && (record.at ?? 0) <= now - until * day,
    ),
  ).flat()

const guess = (who: number, daysAgo: number): FactRecord => ({
  type: 'prediction',
  id: `${who} ${daysAgo}`,
  at: now - daysAgo * day,
  due: now - (daysAgo - 30) * day,
  person: `x:p${who}`,
  value: 0.5,
  target: 'in',
  logOdds: 0,
})

describe('keeping', () => {
  test('keeps a week once, all of it or nothing, and nothing of an empty workspace', async () => {
    expect(await keepGuesses(one.desk, owner(), now)).toMatchObject({ kept: 0, asOf: null })
    await one.importRecords(monthly(0))
    const first = await keepGuesses(one.desk, owner(), now)
    expect(first).toMatchObject({ kept: 120, people: 40, why: null })
    const again = await keepGuesses(one.desk, owner(), now + day)
    expect(again).toMatchObject({ kept: 0, week: first.week })
    expect(again.why).toMatch(/kept already/)
    const told = await guessesAnswer(await asked(), {})
    expect(told).toMatchObject({ kept: 120, resolved: 0, pending: { count: 120 }, calibrated: false })
    expect(told.pending.byMonth.reduce((sum, { count }) => sum + count, 0)).toBe(120)
  })

  test('a running desk does it by itself', { timeout: 60_000 }, async () => {
    await one.importRecords(monthly(0), now, true)
    await using workshop = openWorkshop({ data: one.data })
    await using _upkeep = startUpkeep(one.desk, workshop, { every: 20, now: () => now })
    while ((await guessesAnswer(await asked(), {})).kept < 120) await pause(20)
  })
})

describe('telling', () => {
  test('what came of each, opening to what settled it; bands until there are enough', async () => {
    await one.importRecords([...monthly(100), guess(0, 160), guess(1, 160), guess(39, 5)])
    const told = await guessesAnswer(await asked(now), {})
    expect(told).toMatchObject({ kept: 3, resolved: 2, pending: { count: 1 }, needed: 100, listTotal: 2 })
    const [question] = told.questions
    expect(question).toMatchObject({ target: 'in', horizonDays: 30, resolved: 2, came: 2, expected: 1 })
    expect(told.list[0]).toMatchObject({ came: true, person: { name: expect.any(String) } })
    expect(told.list[0]?.settledBy).toMatch(/^x:shop#0 /)
    expect(await guessesAnswer(await asked(now), { limit: 1, offset: 1 })).toMatchObject({ listTotal: 2, list: [{}] })
  })

  test('what was learned is what every list tells, sorts and narrows by', async () => {
    const guesses = Array.from({ length: 120 }, (_, at) => guess(at % 40, 200 + Math.floor(at / 40)))
    const silent = Array.from({ length: 40 }, (_, who) => liked(who, 240 + who))
    await one.importRecords([...silent, { ...liked(99, 1) }])
    const before = await peopleAnswer(await asked(), {})
    await one.importRecords(guesses)
    const after = await peopleAnswer(await asked(), {})
    expect(before.people.every(({ calibrated }) => !calibrated)).toBe(true)
    expect(after.people.every(({ calibrated }) => calibrated)).toBe(true)
    expect(after.people.map(({ id }) => id)).toEqual(before.people.map(({ id }) => id))
    for (const [place, { vitality }] of after.people.entries())
      expect(vitality).toBeLessThan(before.people[place]?.vitality ?? 0)
    const { band } = after.people[0] ?? { band: 'close' }
    const narrowed = await peopleAnswer(await asked(), { band })
    expect(narrowed.people.map(({ id }) => id)).toEqual(
      after.people.filter((person) => person.band === band).map(({ id }) => id),
    )
  })

  test('looks back only where it is asked to', async () => {
    await one.importRecords(monthly(0))
    expect((await guessesAnswer(await asked(), {})).back).toBeNull()
    const { back } = await guessesAnswer(await asked(), { back: true })
    expect(back).toMatchObject({ horizonDays: 90, people: { asked: 40, of: 40 } })
    expect(back?.count).toBeGreaterThan(100)
    expect(back?.months[0]?.at).toMatch(/-01T00:00:00.000Z$/)
  })
})
