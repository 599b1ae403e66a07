/** A number that bulk messages differing only in a name, a number or a link have in common. */
import { readText } from './text.ts'

const fewestLetters = 25
/** FNV-1a in two halves of 26 bits, so that the whole stays an exact integer. */
const half = 0x3ffffff

/** 0 to 2^52 - 1, or null under 25 letters once names, numbers, links, emoji and merge fields are masked. */
export const fingerprint = (text: string): number | null => {
  const read = readText(text)
  let low = 0x11c9dc5
  let high = 0x2325a6b
  let letters = 0
  for (const sentence of read.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = read.tokens[at]
      if (token === undefined || token.kind !== 'word') continue
      if (read.leads(at) && token.capital && at > sentence.first) continue
      for (let i = 0; i < token.word.length; i++) {
        const code = token.word.charCodeAt(i)
        low = Math.imul(low ^ code, 0x1000193) & half
        high = Math.imul(high ^ code ^ (low & 0xff), 0x10001a7) & half
      }
      low = Math.imul(low ^ 32, 0x1000193) & half
      high = Math.imul(high ^ 32, 0x10001a7) & half
      letters += token.word.length
    }
  }
  return letters < fewestLetters ? null : high * 0x4000000 + low
}
