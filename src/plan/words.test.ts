/** Numbers and people as they stand in a sentence. */
import { expect, test } from 'vitest'
import { relationsOf, sent, worldOf } from './test-world.ts'
import { accountList, dayInWords, inWords, people, percent, several, tooLittle } from './words.ts'

test('small numbers are words, great ones digits in groups of three', () => {
  expect([0, 1, 12, 13, 1000, 1234567].map(inWords)).toEqual(['no', 'one', 'twelve', '13', '1,000', '1,234,567'])
  expect(inWords(2.54)).toBe('2.5')
})

test('one is singular, all else plural', () => {
  expect([several(1, 'act'), several(2, 'act'), several(0, 'person', 'people')]).toEqual([
    'one act',
    'two acts',
    'no people',
  ])
})

test('small shares keep a place behind the point', () => {
  expect([0.123, 0.019, 0.004, 0, 1].map(percent)).toEqual(['12%', '1.9%', '0.4%', '0%', '100%'])
})

test('a day is told with its month', () => {
  expect(dayInWords(Date.UTC(2026, 7, 27, 23))).toBe('27 August 2026')
})

test('two people are named, the rest are counted', () => {
  const world = worldOf(['a', 'b', 'c', 'd'].map((name) => sent('reply', 1, { with: `x:${name}` })))
  const roots = [...relationsOf(world).byRoot.keys()]
  expect(people(world, roots.slice(0, 1))).toBe('a')
  expect(people(world, roots.slice(0, 2))).toBe('a and b')
  expect(people(world, roots.slice(0, 3))).toBe('a, b and one other')
  expect(people(world, roots)).toBe('a, b and two others')
})

test('three accounts are named, the rest are counted', () => {
  expect(accountList(['x:a', 'x:b', 'x:c'])).toBe('x:a, x:b and x:c')
  expect(accountList(['x:a', 'x:b', 'x:c', 'x:d'])).toBe('x:a, x:b, x:c and one more')
})

test('a basis that is too small says how small', () => {
  expect(tooLittle(0, 'post', 90, 10)).toBe('There is no post in 90 days to go by; it takes 10.')
  expect(tooLittle(1, 'post', 90, 10)).toBe('There is one post in 90 days, too few to tell; it takes 10.')
  expect(tooLittle(3, 'post', 90, 10)).toBe('There are three posts in 90 days, too few to tell; it takes 10.')
})
