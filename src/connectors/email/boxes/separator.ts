/** Tells the `From ` lines that part the mails of an mbox from the lines of mails that only begin so. */

const LF = 10
const CR = 13
const lineLimit = 1000
const nameLimit = 1000

/** How far past the beginning of a `From ` line one has to see to be certain of it. */
export const separatorLimit = lineLimit + nameLimit + 8

/** More has to be read before it can be told. */
export const unsure = -2

/**
 * Where the mail begins whose `From ` line stands at `at`; -1 where that line parts nothing, `unsure` where `bytes` end too
 * early to tell and `isEnd` is not said. The rule: one word, then nothing or text with a time, and a header on the next
 * line. Neither half is enough alone on real mailboxes.
 */
export function mailAfter(bytes: Buffer, at: number, isEnd: boolean): number {
  if (!beginsFrom(bytes, at)) return -1
  const newline = bytes.indexOf(LF, at)
  const end = newline < 0 ? bytes.length : newline
  if (end - at > lineLimit) return -1
  if (newline < 0) return isEnd ? -1 : unsure
  if (!isEnvelope(bytes, at + 5, bytes[end - 1] === CR ? end - 1 : end)) return -1
  const header = headerAt(bytes, newline + 1, isEnd)
  return header === true ? newline + 1 : header === false ? -1 : unsure
}

function beginsFrom(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === 0x46 &&
    bytes[at + 1] === 0x72 &&
    bytes[at + 2] === 0x6f &&
    bytes[at + 3] === 0x6d &&
    bytes[at + 4] === 0x20
  )
}

/** `word`, `word `, `word … 10:30 …`. */
function isEnvelope(bytes: Buffer, from: number, to: number): boolean {
  let at = from
  while (at < to && !isSpace(bytes[at])) at++
  if (at === from) return false
  if (at === to) return true
  if (!isBlank(bytes[at])) return false
  let blank = true
  for (let i = at; i < to; i++) {
    if (!isBlank(bytes[i])) blank = false
    if (bytes[i] === 0x3a && isDigit(bytes[i - 1]) && isDigit(bytes[i + 1]) && isDigit(bytes[i + 2]) && i + 2 < to)
      return true
  }
  return blank
}

/** `>From ` or a header's name and its colon; `undefined` where the bytes end before that can be told. */
function headerAt(bytes: Buffer, from: number, isEnd: boolean): boolean | undefined {
  if (bytes[from] === 0x3e && beginsFrom(bytes, from + 1)) return true
  for (let at = from; at - from <= nameLimit; at++) {
    const byte = bytes[at]
    if (byte === undefined) return isEnd ? false : undefined
    if (byte === 0x3a) return at > from
    if (byte < 33 || byte > 126) return false
  }
  return false
}

const isDigit = (byte = 0): boolean => byte >= 48 && byte <= 57
const isBlank = (byte = 0): boolean => byte === 32 || byte === 9
const isSpace = (byte = 0): boolean => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0xa0
