/** What was decided holds for its reason and no longer; days are days of the calendar where the user lives; words are right. */
import { describe, expect, test } from 'vitest'
import { ago, got, now, sent, type Telling, told } from '../test-world.ts'
import { dayStartOf, daysBetween } from './day.ts'
import { firstName } from './sentence.ts'
import { decided, friend, itemsOf, listOf, note, rhythm, said } from './test-today.ts'

const day = 86_400_000
const zone = (name: string): Telling => told({ type: 'setting', name: 'workspace.timeZone', value: name, at: ago(60) })
const favour = (id: string, days: number, side: 'received' | 'asked-of-us', what = 'help'): Telling =>
  told({ type: 'favour', id, at: ago(days), with: 'x:bo', what, side })
const doneOf = (tellings: readonly Telling[], at = now): Telling => {
  const [item] = itemsOf(tellings)
  return decided(item?.id ?? '', 'x:bo', { at })
}

describe('what was decided', () => {
  test('to put off without a day is back after a week', () => {
    const waits = [got('message', 20, { with: 'x:bo', text: 'well?' })]
    const [item] = itemsOf(waits)
    const off = decided(item?.id ?? '', 'x:bo', { did: 'snoozed', at: now - 6 * day })
    expect(listOf([...waits, off])).toEqual([])
    expect(listOf([...waits, off], { now: now + 2 * day })).toEqual(['reply bo'])
  })

  test('about a rhythm is decided for one turn of it', () => {
    const monthly = [...friend('x:bo', { last: 40 }), rhythm('person.rhythm:x:bo', 30)]
    const done = doneOf(monthly)
    const onDay = (days: number) => listOf([...monthly, done], { now: now + days * day, at: now + days * day })
    expect(onDay(29)).toEqual([])
    expect(onDay(31)).toEqual(['rekindle bo'])
  })

  test('about one favour is not decided about the next', () => {
    const first = [...friend('x:bo'), favour('a', 5, 'received')]
    const done = doneOf(first)
    const more = told({ type: 'favour', id: 'z', at: ago(1), with: 'x:bo', what: 'a lift', side: 'asked-of-us' })
    expect(listOf([...first, done, more])).toContain('return-favour bo')
  })

  test('about thanks for a favour is not decided about a later kindness', () => {
    const before = [
      told({ type: 'favour', id: 'g', at: ago(40), with: 'x:bo', what: 'help', side: 'given' }),
      favour('a', 9, 'received'),
    ]
    expect(listOf(before)).toEqual(['thank bo'])
    const done = doneOf(before, ago(8))
    expect(listOf([...before, done])).toEqual([])
    expect(listOf([...before, done, got('share', 2, { with: 'x:bo' })])).toEqual(['thank bo'])
  })

  test('about a complaint spends what answering it was said to take, so that nobody new comes in for it', () => {
    const unhappy = got('message', 3, { with: 'x:bo', text: 'broken', labels: { intents: ['complain'] } })
    const after = got('message', 2, { with: 'x:bo', text: 'any news?', labels: { intents: ['question'] } })
    const all = [unhappy, after, ...['a', 'b'].map((who, n) => got('share', n + 1, { with: `x:${who}` }))]
    expect(listOf(all, { minutes: 7 })).toEqual(['reply bo', 'thank a'])
    const done = doneOf(all)
    expect(listOf([...all, done], { minutes: 7 })).toEqual(['thank a'])
    expect(listOf([...all, done, sent('message', -0.1, { with: 'x:bo' })], { minutes: 7 })).toEqual(['thank a'])
  })

  test('about a birthday stays decided when the clocks are put back', () => {
    const at = Date.UTC(2026, 9, 24, 12)
    const tellings = [...friend('x:bo'), zone('Europe/Berlin')]
    const birthday = note('x:bo', { kind: 'date', text: 'Birthday', on: '--10-26' })
    const ids = [at, at + 2 * day].map((moment) => itemsOf([...tellings, birthday], { at: moment, now: moment })[0]?.id)
    expect(ids[0]).toMatch(/^congratulate-properly/)
    expect(ids[1]).toBe(ids[0])
  })
})

describe('days', () => {
  test('one begins once, though the clocks are put on or back in it', () => {
    for (const [begins, hours] of [
      [Date.UTC(2026, 2, 28, 23), 23],
      [Date.UTC(2026, 9, 24, 22), 25],
    ] as const)
      for (let hour = 0; hour < hours; hour++)
        expect(dayStartOf(begins + hour * 3_600_000, 'Europe/Berlin')).toBe(begins)
  })

  test('what was said last evening was said yesterday, where the user lives', () => {
    const wrote = got('message', 0.5, { with: 'x:bo', text: 'well?', labels: { intents: ['question'] } })
    // `now` is noon in London: half a day before is midnight there, still the evening before in New York.
    expect(itemsOf([wrote])[0]?.why).toContain(' today ')
    expect(itemsOf([wrote, zone('America/New_York')])[0]?.why).toContain(' yesterday ')
    expect(daysBetween(now - 13 * 3_600_000, now, 'UTC')).toBe(1)
  })

  test('what was logged after the archives end is told from the day of asking', () => {
    const logged = told({
      type: 'favour',
      id: 'f',
      at: now + 30 * day,
      with: 'x:bo',
      what: 'a lift.',
      side: 'asked-of-us',
    })
    const [item] = itemsOf([...friend('x:bo'), logged], { now: now + 33 * day })
    expect(item?.why).toBe('bo asked a favour of you three days ago: a lift.')
  })
})

describe('words', () => {
  test.each([
    ['Anna Berg', 'Anna'],
    ['Dr Weber', 'Dr Weber'],
    ['The Guardian', 'The Guardian'],
    ['Acorn Bakery', 'Acorn Bakery'],
    ['Café Central', 'Café Central'],
    ['J Smith', 'J Smith'],
    ['🌻 Ada', '🌻 Ada'],
    ['李 明', '李 明'],
    ['X', 'X'],
  ])('%s is called %s', (name, called) => {
    expect(firstName(name)).toBe(called)
  })

  test('a notice about somebody else is no news of whoever sent it', () => {
    const sender = [...friend('x:bo'), note('x:bo', { kind: 'matters', text: 'her bees' })]
    const notice = (name: string) =>
      got('reaction', 2, { with: 'x:bo', text: `${name} has a work anniversary. Say congrats!` })
    expect(listOf([...sender, notice('Tom Reed')])).toEqual([])
    expect(listOf([...sender, notice('Bo Berg')])).toEqual(['congratulate-properly bo'])
  })

  test('a day without a word is none to congratulate on', () => {
    expect(listOf([...friend('x:bo'), note('x:bo', { kind: 'date', text: '', on: '--10-31' })])).toEqual([])
  })

  test('of two people of one name each is told by the whole of it', () => {
    const called = (handle: string, name: string) => told({ type: 'person', handles: [handle], name })
    const both = [called('x:ann', 'Anna Berg'), called('x:cy', 'Anna Roth')]
    const wants = said('x:ann', 10, 'I am looking for a clockmaker, the one in the hall has stopped.')
    const does = said('x:cy', 15, 'I am a clockmaker by trade.')
    const all = [...friend('x:ann'), ...friend('x:cy'), ...wants, ...does, ...both]
    const why = itemsOf(all).find(({ action }) => action === 'introduce')?.why
    expect(why).toMatch(/^Anna Berg needs what Anna Roth does,/)
  })

  test('a need that was told in private is called so', () => {
    const wants = 'I am looking for a clockmaker, the one in the hall has stopped.'
    const pair = [...friend('x:ann'), ...friend('x:cy'), ...said('x:cy', 15, 'I am a clockmaker by trade.')]
    const hushed = [
      got('message', 10.2, { with: 'x:ann', text: wants, audience: 'direct' }),
      sent('message', 10.1, { with: 'x:ann', text: 'an answer' }),
    ]
    const why = (more: Telling[]) => itemsOf([...pair, ...more]).find(({ action }) => action === 'introduce')?.why
    expect(why(said('x:ann', 10, wants))).toMatch(/each other\.$/)
    expect(why(hushed)).toMatch(/in private: ask before you pass it on\.$/)
  })
})
