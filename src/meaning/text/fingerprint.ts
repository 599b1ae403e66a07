/** A number that bulk messages differing only in a name, a number or a link have in common. */
import { isNameLike } from './names.ts'
import { readText, type Text } from './text.ts'
import type { Sentence } from './tokens.ts'

const fewestLetters = 25

const numbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred zwei drei vier funf deux trois quatre cinq dos tres cuatro cinco'.split(
    ' ',
  ),
)

/** Greeting and name before a sentence, a name spoken to inside it, and whatever signs the message. */
const isAddress = (text: Text, sentence: Sentence, at: number): boolean => {
  const token = text.tokens[at]
  if (token === undefined) return false
  if (text.hails(at)) return true
  const isLast = text.sentences.at(-1) === sentence
  if (isLast && text.trails(at, sentence.last)) return true
  const before = at > sentence.first ? text.tokens[at - 1] : undefined
  return before?.pause === true && isNameLike(token) && (token.pause || at + 1 === sentence.last)
}

/**
 * 0 to 2^52 - 1, or null under 25 letters once greetings, names of those spoken to and of whoever signs, numbers,
 * links, emoji, merge fields, capitals and marks are left out. Two 32-bit FNV-1a sums give 26 bits each.
 */
export const fingerprint = (message: string): number | null => {
  const text = readText(message)
  let one = 0x811c9dc5
  let other = 0x2325a6b3
  let letters = 0
  const add = (code: number) => {
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code ^ (one & 0xff), 0x010001a7)
  }
  for (const sentence of text.sentences)
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = text.tokens[at]
      if (token === undefined || token.kind !== 'word' || numbers.has(token.word) || isAddress(text, sentence, at))
        continue
      for (let i = 0; i < token.word.length; i++) add(token.word.charCodeAt(i))
      add(32)
      letters += token.word.length
    }
  return letters < fewestLetters ? null : (one >>> 6) * 0x4000000 + (other >>> 6)
}
