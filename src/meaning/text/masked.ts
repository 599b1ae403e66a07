/** The words of a message that its next copy has as well: without names, greetings, numbers, links, emoji and merge fields. */
import { isNameLike } from './names.ts'
import type { Text } from './text.ts'
import type { Sentence } from './tokens.ts'

/** Below it a text is too short to be somebody's own, and too short to be told from others. */
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

/** The words that are left, folded; null where they have under 25 letters. */
export const maskedWords = (text: Text): string[] | null => {
  const words: string[] = []
  let letters = 0
  for (const sentence of text.sentences)
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = text.tokens[at]
      if (token === undefined || token.kind !== 'word' || numbers.has(token.word) || isAddress(text, sentence, at))
        continue
      words.push(token.word)
      letters += token.word.length
    }
  return letters < fewestLetters ? null : words
}
