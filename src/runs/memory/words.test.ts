/** Words are found as a person looks for them, and marked where they stand. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, hasAll, marksIn, plain, wordsOf } from './words.ts'

test('capitals and accents do not matter, and words in quotation marks are one', () => {
  expect(wordsOf('Zoë "oat  cakes" ZOE')).toEqual(['oat cakes', 'zoe'])
  expect(hasAll('Zoë loves OAT CAKES', wordsOf('"oat cakes" zoe'))).toBe(true)
  expect(hasAll('oat and cakes', wordsOf('"oat cakes"'))).toBe(false)
  expect(wordsOf('  ')).toEqual([])
})

test('marks stand on the letters as they were written', () => {
  const text = 'Die Größe von Zoë: große Freude'
  const marked = marksIn(text, wordsOf('große zoe')).map(([from, to]) => text.slice(from, to))
  expect(marked).toEqual(['Größe', 'Zoë', 'große'])
})

test('marks hold exactly what was looked for, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'É', 'e\u0301', 'İ', 'ß', '👍', ' ', 'b', 'ñ'), maxLength: 40 })
  fc.assert(
    fc.property(text, fc.constantFrom('a', 'e', 'n', 'ab', 'b a'), (where, word) => {
      const marks = marksIn(where, [word])
      expect(marks.length > 0).toBe(plain(where).includes(word))
      for (const [from, to] of marks) expect(plain(where.slice(from, to))).toContain(word)
      for (let at = 1; at < marks.length; at++) expect(marks[at]?.[0]).toBeGreaterThan(marks[at - 1]?.[1] ?? 0)
    }),
  )
})

test('of a long text the stretch around the first find is shown, with the mark in its place', () => {
  const long = `${'before '.repeat(100)}needle ${'after '.repeat(100)}`
  const { words, marks } = excerpt(long, ['needle'])
  expect(words.length).toBeLessThan(240)
  expect(words).toMatch(/^… before .* after …$/)
  expect(marks.map(([from, to]) => words.slice(from, to))).toEqual(['needle'])
})
