/** Finds a person's own phrase in messages: the same words in a row, whatever their capitals, accents and marks. */
import { fold } from './fold.ts'
import { mostCharacters } from './text.ts'

const marks = /[^\p{L}\p{N}']+/gu
const fewestLetters = 3
const mostLetters = 200

const spelled = (text: string): string => fold(text).replace(marks, ' ').trim()

/** The phrase in its one spelling; undefined where it is under 3 letters or over 200. */
export const phraseOf = (given: string): string | undefined => {
  const phrase = spelled(given.slice(0, mostCharacters))
  return phrase.replaceAll(' ', '').length < fewestLetters || phrase.length > mostLetters ? undefined : phrase
}

/** Tells which of the phrases a message says; each is spelled as by `phraseOf`. Of a long message its beginning is read. */
export const sayingOf = (phrases: readonly string[]): ((text: string) => string[]) => {
  const padded = phrases.map((phrase) => ({ phrase, words: ` ${phrase} ` }))
  return (text) => {
    const words = ` ${spelled(text.slice(0, mostCharacters))} `
    return padded.filter((one) => words.includes(one.words)).map(({ phrase }) => phrase)
  }
}
