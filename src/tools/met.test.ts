/** Remembering texts in little memory. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { met } from './met.ts'

test('a text is met for the first time once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (texts) => {
      const known = met()
      const certain = new Set<string>()
      for (const text of texts) {
        expect(known.has(text)).toBe(certain.has(text))
        expect(known.add(text)).toBe(!certain.has(text))
        certain.add(text)
      }
      for (const text of certain) expect(known.has(text)).toBe(true)
    }),
  )
})

test('a hundred thousand ids that hardly differ are all told apart', () => {
  const known = met()
  for (let id = 0; id < 100_000; id++)
    expect(known.add(`https://social.example/users/ada/statuses/${10 ** 15 + id}`)).toBe(true)
  expect(known.has('https://social.example/users/ada/statuses/1000000000050000')).toBe(true)
  expect(known.has('https://social.example/users/ada/statuses/2000000000050000')).toBe(false)
})
