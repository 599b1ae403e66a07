/**
 * Values out of DAG-CBOR that nobody has checked. Read here and not by a library because a repository holds a million
 * small values of which half are of no use, and because nesting has to have a limit.
 */
import { cleanText } from '../../../tools/read/index.ts'

export type Fields = Record<string, unknown>

const nothing: Fields = Object.freeze({})

/** An object's fields, and none for whatever is no object. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : nothing
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `undefined` for an empty text as well. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? cleanText(value) : undefined
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Of these nothing is ever asked: hashes of others' records, which the address tells as well, and settings. */
const unasked = new Set(['cid', 'root', 'langs', '__proto__'])

/** `undefined` for what is no DAG-CBOR, is nested deeper than any record, or is no object. Bytes are views of `bytes`. */
export function decoded(bytes: Buffer): Fields | undefined {
  return cborReader().decoded(bytes)
}

/** The SHA-256 that a link names a block by. */
export function digestOf(link: unknown): Buffer | undefined {
  const isLink = Buffer.isBuffer(link) && link.length === 5 + digestLength && namesSha256(link, 0)
  return isLink ? link.subarray(5) : undefined
}

/** No message, because nobody is told more than that it is no value. */
class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

const [integer, negative, binary, text, list, map, tag] = [0, 1, 2, 3, 4, 5, 6]
const deepest = 64

export type CborReader = ReturnType<typeof cborReader>
/** Goes through one value after another; throws `Unreadable` where there is none. */
export type Cursor = ReturnType<typeof createCursor>

/** To be made once for many values, and for one at a time. */
export function cborReader() {
  const cursor = createCursor()
  const asValue = () => cursor.value()

  /** What `read` makes of the bytes; `undefined` where they are no value, or more than one. */
  function readWith<T>(bytes: Buffer, read: (cursor: Cursor) => T): T | undefined {
    cursor.begin(bytes)
    try {
      const made = read(cursor)
      return cursor.atEnd() ? made : undefined
    } catch (error) {
      if (error instanceof Unreadable) return undefined
      throw error
    }
  }

  return {
    readWith,
    decoded(bytes: Buffer): Fields | undefined {
      const value = readWith(bytes, asValue)
      return isFields(value) ? value : undefined
    },
  }
}

function createCursor() {
  let bytes: Buffer = Buffer.alloc(0)
  let end = 0
  let at = 0
  let depth = 0

  function begin(on: Buffer): void {
    bytes = on
    end = on.length
    at = 0
    depth = 0
  }

  /** The length or number behind a first byte. */
  function size(first: number): number {
    const short = first & 31
    if (short < 24) return short
    const width = short < 28 ? 1 << (short - 24) : 0
    if (width === 0 || at + width > end) throw new Unreadable()
    let value = 0
    for (let i = 0; i < width; i++) value = value * 256 + (bytes[at++] ?? 0)
    return value
  }

  function past(length: number): number {
    const from = at
    if (length > end - from) throw new Unreadable()
    at += length
    return from
  }

  function first(): number {
    if (at >= end) throw new Unreadable()
    return bytes[at++] ?? 0
  }

  /** Steps into the next value, which has to be a list or map; gives how many values are in it. */
  function enter(kind: 'list' | 'map'): number {
    const byte = first()
    if (byte >> 5 !== (kind === 'list' ? list : map) || ++depth > deepest) throw new Unreadable()
    return size(byte)
  }

  function key(): string {
    const byte = first()
    if (byte >> 5 !== text) throw new Unreadable()
    const length = size(byte)
    return knownText(bytes, past(length), length)
  }

  function value(): unknown {
    const byte = first()
    switch (byte >> 5) {
      case integer:
        return size(byte)
      case negative:
        return -1 - size(byte)
      case binary: {
        const length = size(byte)
        return bytes.subarray(past(length), at)
      }
      case text: {
        const length = size(byte)
        return bytes.toString('utf8', past(length), at)
      }
      case list: {
        const items: unknown[] = []
        at--
        for (let left = enter('list'); left > 0; left--) items.push(value())
        depth--
        return items
      }
      case map: {
        const fields: Fields = {}
        at--
        for (let left = enter('map'); left > 0; left--) {
          const name = key()
          if (unasked.has(name)) skip()
          else fields[name] = value()
        }
        depth--
        return fields
      }
      case tag:
        // A link stays bytes.
        if (size(byte) !== linkTag) throw new Unreadable()
        return value()
      default:
        return simple(byte)
    }
  }

  /** Goes past the next value and all that is in it. */
  function skip(): void {
    for (let left = 1; left > 0; left--) {
      const byte = first()
      const kind = byte >> 5
      if (kind === 7) simple(byte)
      else {
        const length = size(byte)
        if (kind === binary || kind === text) past(length)
        else if (kind === list) left += length
        else if (kind === map) left += 2 * length
        else if (kind === tag) left++
      }
    }
  }

  function simple(byte: number): unknown {
    if (byte === 0xf4) return false
    if (byte === 0xf5) return true
    if (byte === 0xf6 || byte === 0xf7) return null
    const width = byte === 0xf9 ? 2 : byte === 0xfa ? 4 : byte === 0xfb ? 8 : 0
    if (width === 0) throw new Unreadable()
    const from = past(width)
    return width === 8 ? bytes.readDoubleBE(from) : width === 4 ? bytes.readFloatBE(from) : 0
  }

  /** Where in `bytes` the hash begins that the next value links to; -1 where it is no link by a SHA-256. */
  function link(): number {
    const from = at
    skip()
    const isLink = at - from === 9 + digestLength && bytes[from] === 0xd8 && bytes[from + 1] === linkTag
    return isLink && namesSha256(bytes, from + 4) ? from + 9 : -1
  }

  /** The next value where it is a whole number from 0 on, else -1. */
  function count(): number {
    if ((bytes[at] ?? 0) >> 5 === integer) return size(first())
    skip()
    return -1
  }

  /** The next value where it is bytes, as text of one sign each; else `undefined`. */
  function bytesAsText(): string | undefined {
    const byte = first()
    if (byte >> 5 === binary) {
      const length = size(byte)
      return bytes.toString('latin1', past(length), at)
    }
    at--
    skip()
    return undefined
  }

  return {
    begin,
    value,
    enter,
    leave: () => void depth--,
    key,
    skip,
    link,
    count,
    bytesAsText,
    atEnd: () => at === end,
  }
}

const linkTag = 42
export const digestLength = 32

/** A zero, version 1, any codec of one byte, SHA-256, its length. */
function namesSha256(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0 && bytes[at + 1] === 1 && bytes[at + 3] === 0x12 && bytes[at + 4] === digestLength
}

/** The same few names come a million times, and to look one up is faster than to make it. */
const names: string[] = []
const longestName = 24

function knownText(bytes: Buffer, from: number, length: number): string {
  if (length > longestName) return bytes.toString('utf8', from, from + length)
  let mixed = length
  for (let i = from; i < from + length; i++) mixed = (mixed * 31 + (bytes[i] ?? 0)) & 0xffff
  const slot = mixed & 255
  const known = names[slot]
  if (known !== undefined && isText(known, bytes, from, length)) return known
  const name = bytes.toString('utf8', from, from + length)
  names[slot] = name
  return name
}

function isText(known: string, bytes: Buffer, from: number, length: number): boolean {
  if (known.length !== length) return false
  for (let i = 0; i < length; i++) if (known.charCodeAt(i) !== bytes[from + i]) return false
  return true
}
