/** Text out of the bytes of a part: transfer encodings and character sets. */
import { isAscii, isUtf8 } from 'node:buffer'
import { hex } from './words.ts'

export type Transfer = 'plain' | 'base64' | 'quoted-printable'

/** `undefined` for one that nobody knows. */
export function transferOf(written: string | undefined): Transfer | undefined {
  switch (written?.toLowerCase()) {
    case undefined:
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return 'plain'
    case 'base64':
      return 'base64'
    case 'quoted-printable':
      return 'quoted-printable'
    default:
      return undefined
  }
}

export function isKnownCharset(charset: string | undefined): boolean {
  return charset === undefined || charset === '' || decoderOf(charset) !== undefined
}

/** The text with line ends as LF. `charset`: a known one, lower case; without it what the bytes look like. */
export function decodedText(bytes: Buffer, transfer: Transfer, charset: string | undefined): string {
  const plain = transfer === 'plain' ? bytes : transfer === 'base64' ? fromBase64(bytes) : fromQuotedPrintable(bytes)
  const text = textOf(plain, charset)
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
}

function textOf(bytes: Buffer, charset = ''): string {
  if (isAscii(bytes) && !otherLetters.has(charset)) return bytes.toString('latin1')
  const told = charset === '' || charset === 'us-ascii' ? undefined : decoderOf(charset)
  return (told ?? (isUtf8(bytes) ? utf8 : windows1252)).decode(bytes)
}

/** Character sets that say other letters with ASCII's bytes. */
const otherLetters = new Set(['iso-2022-jp', 'utf-7', 'hz-gb-2312', 'iso-2022-kr', 'utf-16', 'utf-16le', 'utf-16be'])
const utf8 = new TextDecoder()
const windows1252 = new TextDecoder('windows-1252')
const decoders = new Map<string, TextDecoder | undefined>([['utf-8', utf8]])

function decoderOf(charset: string): TextDecoder | undefined {
  if (decoders.has(charset)) return decoders.get(charset)
  let decoder: TextDecoder | undefined
  try {
    decoder = new TextDecoder(charset)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  // A hostile mailbox can hold a new name in every mail.
  if (decoders.size < 200) decoders.set(charset, decoder)
  return decoder
}

/** Some programs pad every line, and what follows padding begins anew. */
function fromBase64(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1')
  const padding = text.indexOf('=')
  if (padding < 0 || !/[^=\s]/.test(text.slice(padding))) return Buffer.from(text, 'base64')
  return Buffer.concat(text.split(/=+/).map((unit) => Buffer.from(unit, 'base64')))
}

const equals = 61
const LF = 10
const CR = 13

function fromQuotedPrintable(bytes: Buffer): Buffer {
  let mark = bytes.indexOf(equals)
  if (mark < 0) return bytes
  const plain = Buffer.allocUnsafe(bytes.length)
  let length = 0
  let from = 0
  while (mark >= 0) {
    const [first, second] = [bytes[mark + 1], bytes[mark + 2]]
    const isSoftEnd = first === LF || (first === CR && second === LF) || first === undefined
    const [high, low] = [hex(first ?? 0), hex(second ?? 0)]
    if (isSoftEnd || (high >= 0 && low >= 0)) {
      bytes.copy(plain, length, from, mark)
      length += mark - from
      if (!isSoftEnd) plain[length++] = 16 * high + low
      from = Math.min(bytes.length, isSoftEnd ? mark + (first === CR ? 3 : 2) : mark + 3)
    }
    mark = bytes.indexOf(equals, Math.max(from, mark + 1))
  }
  bytes.copy(plain, length, from)
  return plain.subarray(0, length + Math.max(bytes.length - from, 0))
}
