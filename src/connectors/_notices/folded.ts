/** Text as mails and templates are compared: case, spacing and the shape of quotation marks do not matter. */

/** `folded` is as long as `text`, sign by sign. */
export type Folded = { text: string; folded: string }

const invisible = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]|\u034f/g

/** In one line: blanks of any kind and number are one. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed()
}

/** Expects plain lines, parted by LF. */
export function fold(text: string): Folded {
  const lower = text.toLowerCase()
  const folded =
    lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => small(text[i] ?? '')).join('')
  return {
    text,
    folded: folded
      .replace(/[‘’‚‛`´]/g, "'")
      .replace(/[“”„‟«»]/g, '"')
      .replace(/[‐‑‒–—−]/g, '-'),
  }
}

/** A few capitals have small letters of another length. */
function small(sign: string): string {
  const lower = sign.toLowerCase()
  return lower.length === sign.length ? lower : sign
}
