/** Which messages count as one text sent to many. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'

const same = (one: string, other: string) => {
  expect(fingerprint(one)).not.toBeNull()
  expect(fingerprint(other)).toBe(fingerprint(one))
}

test('the name in the greeting does not count', () => {
  same(
    'Hi Anna, we would love to show you our new range next week.',
    'Hi Bob, we would love to show you our new range next week.',
  )
  same(
    'Dear Mrs Quinn, the autumn catalogue is out and yours is waiting.',
    'Hello Tom! The autumn catalogue is out and yours is waiting.',
  )
  same('Hi {{first_name}}, we loved your recent post about growth.', 'Hi Nia, we loved your recent post about growth.')
})

test('a name spoken to at the end or on a line of its own does not count', () => {
  same(
    'Thanks for telling your people about the jam, Zach. I owe you one.',
    'Thanks for telling your people about the jam, Ivo. I owe you one.',
  )
  same(
    'The new timetable is up on the website for everybody.\nBest, Tom',
    'The new timetable is up on the website for everybody.\nBest, Jo',
  )
})

test('numbers, links, emoji, capitals and marks do not count', () => {
  same(
    'We have 3 slots left this week, book at https://a.example/1',
    'we have THREE slots left this week 🎉 - book at https://b.example/99!',
  )
})

test('other words are another text', () => {
  expect(fingerprint('Your clock is ready to be collected from the shop.')).not.toBe(
    fingerprint('Your bicycle is ready to be collected from the shop.'),
  )
})

test('short texts have none', () => {
  expect(fingerprint('Congrats on 5 years!')).toBeNull()
  expect(fingerprint('😀'.repeat(100))).toBeNull()
  expect(fingerprint('Anna, Bob, Carla, Dora, Emil, Fred, Gina, Hans')).toBeNull()
})

test('it is a whole number of at most 52 bits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 20 }), (text) => {
      const number = fingerprint(text)
      if (number !== null) expect(Number.isInteger(number) && number >= 0 && number < 2 ** 52).toBe(true)
    }),
  )
})

test('ten thousand different texts have ten thousand numbers', () => {
  const syllables = 'ba be bi bo bu da de di do du'.split(' ')
  const spell = (n: number) => [...String(n)].map((digit) => syllables[Number(digit)]).join('')
  const numbers = new Set<number | null>()
  for (let i = 0; i < 10_000; i++) numbers.add(fingerprint(`the quick brown fox jumps over ${spell(i)} lazy dogs`))
  expect(numbers.size).toBe(10_000)
})
