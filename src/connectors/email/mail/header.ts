/** The header of a mail or of a part of one: unfolded, by name, without more work than the few fields we ask for need. */
import { isAscii, isUtf8 } from 'node:buffer'

export type Header = {
  /** The first field of the name, as it stands there; the first counts, as everywhere. */
  get(name: string): string | undefined
  all(name: string): readonly string[]
}

const LF = 10
const CR = 13
const lfEnd = Buffer.from('\n\n')
const crlfEnd = Buffer.from('\n\r\n')

/** Above this a header has no end, and what it stands on is no mail. */
export const headerLimit = 256 << 10

/**
 * Where the header ends and where the body begins, counted from the beginning of `bytes`; `undefined` where no blank line
 * comes within the limit. A mail may end with its header.
 */
export function headerEnd(bytes: Buffer, from = 0, to = bytes.length): { end: number; body: number } | undefined {
  const limit = Math.min(to, from + headerLimit)
  const within = limit < bytes.length ? bytes.subarray(0, limit) : bytes
  if (within[from] === LF) return { end: from, body: from + 1 }
  if (within[from] === CR && within[from + 1] === LF) return { end: from, body: from + 2 }
  const firstLine = within.indexOf(LF, from)
  const crlf = firstLine > from && within[firstLine - 1] === CR
  const found = within.indexOf(crlf ? crlfEnd : lfEnd, from)
  // Line ends are mixed here and there.
  const before = (found < 0 ? within : within.subarray(0, found + 1)).indexOf(crlf ? lfEnd : crlfEnd, from)
  const at = before >= 0 ? before : found
  if (at >= 0) return { end: at + 1, body: at + (bytes[at + 1] === CR ? 3 : 2) }
  return limit < to ? undefined : { end: to, body: to }
}

/** Names of fields that are kept, lower case; all others are passed over by their first letter and length. */
export type Wanted = { names: ReadonlySet<string>; lengths: Int32Array }

export function wantedFields(names: readonly string[]): Wanted {
  const lengths = new Int32Array(128)
  for (const name of names) {
    const letter = name.charCodeAt(0)
    lengths[letter] = (lengths[letter] ?? 0) | (1 << (name.length & 31))
  }
  return { names: new Set(names), lengths }
}

export function readHeader(bytes: Buffer, from: number, to: number, { names, lengths }: Wanted): Header {
  const text = textOf(bytes, from, to)
  const fields = new Map<string, string[]>()
  let colon = -1
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at) | 32
    // Lines without one share the next, so that each is looked for once.
    if (colon < at) colon = text.indexOf(':', at)
    if (colon < 0) break
    let newline = text.indexOf('\n', at)
    if (newline < 0) newline = text.length
    let name = ''
    if (colon < newline) {
      const end = isBlank(text.charCodeAt(colon - 1)) ? text.slice(at, colon).trimEnd().length + at : colon
      if (first < 128 && ((lengths[first] ?? 0) & (1 << ((end - at) & 31))) !== 0) {
        const written = text.slice(at, end).toLowerCase()
        if (names.has(written)) name = written
      }
    }
    let value = name === '' ? '' : lineOf(text, colon + 1, newline)
    while (isBlank(text.charCodeAt(newline + 1))) {
      const start = newline + 1
      newline = text.indexOf('\n', start)
      if (newline < 0) newline = text.length
      if (name !== '') value += lineOf(text, start, newline)
    }
    if (name !== '') {
      const known = fields.get(name)
      if (known === undefined) fields.set(name, [value.trim()])
      else known.push(value.trim())
    }
    at = newline + 1
  }
  return {
    get: (name) => fields.get(name)?.[0],
    all: (name) => fields.get(name) ?? none,
  }
}

const none: readonly string[] = []

const isBlank = (code: number): boolean => code === 32 || code === 9

function lineOf(text: string, from: number, end: number): string {
  return text.slice(from, text.charCodeAt(end - 1) === CR ? end - 1 : end)
}

/** Headers are ASCII or UTF-8, and Windows-1252 where an old program did not know. */
function textOf(bytes: Buffer, from: number, to: number): string {
  const part = bytes.subarray(from, to)
  if (isAscii(part)) return part.toString('latin1')
  return isUtf8(part) ? part.toString('utf8') : windows1252.decode(part)
}

const windows1252 = new TextDecoder('windows-1252')
