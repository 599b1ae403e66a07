/** The header of a mail or of a part of one: unfolded, by name, without more work than the few fields we ask for need. */
import { isAscii, isUtf8 } from 'node:buffer'

export type Header = {
  /** The first field of the name, as it stands there; the first counts, as everywhere. */
  get(name: string): string | undefined
  all(name: string): readonly string[]
}

const LF = 10
const CR = 13

/** Above this a header has no end, and what it stands on is no mail. */
export const headerLimit = 256 << 10

/**
 * Where the header ends and where the body begins, counted from the beginning of `bytes`; `undefined` where no blank line
 * comes within the limit. A mail may end with its header.
 */
export function headerEnd(bytes: Buffer, from = 0, to = bytes.length): { end: number; body: number } | undefined {
  const within =
    to - from > headerLimit ? bytes.subarray(0, from + headerLimit) : to < bytes.length ? bytes.subarray(0, to) : bytes
  if (within[from] === LF) return { end: from, body: from + 1 }
  if (within[from] === CR && within[from + 1] === LF) return { end: from, body: from + 2 }
  const firstLine = within.indexOf(LF, from)
  const crlf = firstLine > from && within[firstLine - 1] === CR
  const usual = crlf ? '\n\r\n' : '\n\n'
  const other = crlf ? '\n\n' : '\n\r\n'
  const found = within.indexOf(usual, from, 'latin1')
  const before = (found < 0 ? within : within.subarray(0, found + 1)).indexOf(other, from, 'latin1')
  const at = before >= 0 ? before : found
  if (at >= 0) return { end: at + 1, body: at + (bytes[at + 1] === CR ? 3 : 2) }
  return to - from > headerLimit ? undefined : { end: to, body: to }
}

/** `wanted`: lower-case names; the others are not kept. */
export function readHeader(bytes: Buffer, from: number, to: number, wanted: ReadonlySet<string>): Header {
  const text = textOf(bytes, from, to)
  const fields = new Map<string, string[]>()
  let open: string[] | undefined
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const next = newline < 0 ? text.length : newline + 1
    const first = text.charCodeAt(at)
    if (first === 32 || first === 9) {
      if (open !== undefined) {
        const last = open.length - 1
        open[last] = `${open[last] ?? ''}${lineOf(text, at, newline)}`
      }
    } else {
      open = undefined
      const colon = text.indexOf(':', at)
      if (colon >= at && colon < next && colon - at < 80) {
        const name = text.slice(at, colon).trim().toLowerCase()
        if (wanted.has(name)) {
          open = fields.get(name)
          if (open === undefined) {
            open = []
            fields.set(name, open)
          }
          open.push(lineOf(text, colon + 1, newline))
        }
      }
    }
    at = next
  }
  return {
    get: (name) => fields.get(name)?.[0]?.trim(),
    all: (name) => fields.get(name) ?? none,
  }
}

const none: readonly string[] = []

function lineOf(text: string, from: number, newline: number): string {
  const end = newline < 0 ? text.length : newline
  return text.slice(from, text.charCodeAt(end - 1) === CR ? end - 1 : end)
}

/** Headers are ASCII or UTF-8, and Windows-1252 where an old program did not know. */
function textOf(bytes: Buffer, from: number, to: number): string {
  const part = bytes.subarray(from, to)
  if (isAscii(part)) return bytes.toString('latin1', from, to)
  return isUtf8(part) ? part.toString('utf8') : windows1252.decode(part)
}

const windows1252 = new TextDecoder('windows-1252')
