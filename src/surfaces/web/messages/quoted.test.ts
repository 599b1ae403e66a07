/** The words a reading hung on are found where they stand, and nothing of the message is lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inWords, wordsIn } from './quoted.ts'

test('words are taken from a sentence, also with an apostrophe in them', () => {
  expect(wordsIn("Asks a question: 'could you', 'when'.")).toEqual(['could you', 'when'])
  expect(wordsIn("Thanks: 'don't thank me'.")).toEqual(["don't thank me"])
  expect(wordsIn("Sells: 'a long phrase that was cut…'.")).toEqual(['a long phrase that was cut'])
  expect(wordsIn('Counted as chat: talk for all to see.')).toEqual([])
})

test('they are marked in any case', () => {
  expect(inWords('Could you come? Thanks', ['could you', 'thanks'])).toEqual([
    { text: 'Could you', hung: true, at: 0 },
    { text: ' come? ', hung: false, at: 9 },
    { text: 'Thanks', hung: true, at: 16 },
  ])
})

test('whatever is marked, the text stays whole', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ minLength: 1, maxLength: 4 })), (text, words) => {
      expect(
        inWords(text, words)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
