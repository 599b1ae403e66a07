/** What was done, put off and refused changes the order of what is owed to nobody, gently, and from the next day on. */
import { expect, test } from 'vitest'
import { ago, got, now, sent, type Telling, times, told } from '../test-world.ts'
import { decided, friend, listOf, todayOf } from './test-today.ts'

/** Talked with in public alone, and often. */
const deepens: Telling[] = times(4, (n) => [
  got('reply', 10 + n * 9, { with: 'x:pam', text: `pam ${n}` }),
  sent('reply', 9.5 + n * 9, { with: 'x:pam', text: `to pam ${n}` }),
])
const lapsed = friend('x:leo', { last: 400, days: 5, every: 6 })
const both = [...deepens, ...lapsed]

const past = (action: string, who: string, days: number, did: 'done' | 'snoozed' | 'refused') => [
  got('reaction', 700, { with: `x:${who}` }),
  decided(`${action}/x:${who}/${ago(days + 500)}`, `x:${who}`, { did, at: ago(days), until: ago(days - 1) }),
]
const many = (action: string, did: 'done' | 'snoozed' | 'refused') =>
  Array.from({ length: 12 }, (_, n) => past(action, `past${n}`, 30 + n, did)).flat()

const factor = (tellings: readonly Telling[], kind: string) =>
  todayOf(tellings).lessons.find((lesson) => lesson.kind === kind)?.factor ?? Number.NaN

test('what is mostly put off comes later, what is mostly done sooner, and one answer changes little', () => {
  expect(listOf(both)).toEqual(['rekindle leo', 'deepen pam'])
  const taught = [
    ...both,
    ...many('rekindle', 'refused'),
    ...past('deepen', 'kit', 5, 'done'),
    ...past('deepen', 'kim', 6, 'done'),
  ]
  expect(listOf(taught)).toEqual(['deepen pam', 'rekindle leo'])
  expect(factor(taught, 'rekindle-lapsed')).toBeLessThan(0.9)
  expect(factor(taught, 'deepen')).toBeGreaterThan(1.1)
  const one = factor([...both, ...past('deepen', 'kit', 5, 'refused')], 'deepen')
  expect(one).toBeGreaterThan(0.75)
  expect(one).toBeLessThanOrEqual(1)
})

test('nothing owed is ever moved or hidden by it', () => {
  const owed = got('message', 3, { with: 'x:bo', text: 'hello?' })
  expect(listOf([owed, ...both, ...many('reply', 'refused')])[0]).toBe('reply bo')
})

test('what is said today counts from tomorrow on', () => {
  const today = Array.from({ length: 6 }, (_, n) =>
    decided(`rekindle/x:some${n}/${ago(600)}`, `x:some${n}`, { did: 'refused', at: now - 1000 }),
  )
  const tellings = [...both, ...today, ...times(6, (n) => got('reaction', 700, { with: `x:some${n}` }))]
  expect(factor(tellings, 'rekindle-lapsed')).toBe(1)
  const { lessons } = todayOf(tellings, { now: now + 86_400_000, at: now })
  expect(lessons.find(({ kind }) => kind === 'rekindle-lapsed')).toMatchObject({ refused: 6 })
})

test('it begins anew where one asks it to, and what was taken back taught nothing', () => {
  const reset = told({ type: 'setting', name: 'today.learnFrom', value: ago(1) })
  const taught = [...both, ...many('rekindle', 'refused')]
  expect(todayOf([...taught, reset]).lessons.every(({ factor }) => factor === 1)).toBe(true)
  const [, refused] = past('deepen', 'kit', 5, 'refused')
  const back = decided(`deepen/x:kit/${ago(505)}`, 'x:kit', { did: 'reopened', at: ago(4) })
  const lesson = todayOf([...both, ...(refused ? [refused, back] : [])]).lessons.find(({ kind }) => kind === 'deepen')
  expect(lesson).toMatchObject({ done: 0, refused: 0 })
})
