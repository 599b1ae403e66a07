/** A number that bulk messages differing only in a name, a number or a link have in common. */
import { maskedWords } from './masked.ts'
import { readText } from './text.ts'

/**
 * 0 to 2^52 - 1, or null under 25 letters once greetings, names of those spoken to and of whoever signs, numbers,
 * links, emoji, merge fields, capitals and marks are left out.
 */
export const fingerprint = (message: string): number | null => {
  const words = maskedWords(readText(message))
  return words === null ? null : printOf(words)
}

/** Two 32-bit FNV-1a sums give 26 bits each. */
export const printOf = (words: readonly string[]): number => {
  let one = 0x811c9dc5
  let other = 0x2325a6b3
  const add = (code: number) => {
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code ^ (one & 0xff), 0x010001a7)
  }
  for (const word of words) {
    for (let i = 0; i < word.length; i++) add(word.charCodeAt(i))
    add(32)
  }
  return (one >>> 6) * 0x4000000 + (other >>> 6)
}
