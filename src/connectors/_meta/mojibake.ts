/** Mends the texts of Meta's JSON exports, which hold UTF-8 written as if each byte were a letter. */
import { isUtf8 } from 'node:buffer'

/**
 * `ZoÃ«` becomes `Zoë`. A text that holds any letter beyond U+00FF, or whose letters are no UTF-8 bytes, is right already
 * and stays. To be done once, where the file is read: a text about such damage would be mended to pieces a second time.
 */
export function mended(text: string): string {
  if (!beyondAscii.test(text) || beyondLatin.test(text)) return text
  const bytes = Buffer.from(text, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : text
}

const beyondAscii = /[\u0080-\uffff]/
const beyondLatin = /[\u0100-\uffff]/
