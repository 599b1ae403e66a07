/** Values out of DAG-CBOR that nobody has checked: named fields, texts, links to other blocks. */
import { decodeOptions } from '@ipld/dag-cbor'
import { decode } from 'cborg'
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

/** Links stay bytes: most are never followed, and to take each apart would take longer than all the rest. */
const options = { ...decodeOptions, strict: false, tags: { 42: (link: () => unknown) => link() } }

/** `undefined` for what is no DAG-CBOR, is nested too deep to be any record, or is no object. */
export function decoded(bytes: Uint8Array): Fields | undefined {
  try {
    const value: unknown = decode(bytes, options)
    return isFields(value) ? value : undefined
  } catch (error) {
    // The decoder throws bare errors, and `RangeError` where the nesting exhausts the stack.
    if (error instanceof Error) return undefined
    throw error
  }
}

/** A link to another block: a zero, version 1, a codec of one byte, SHA-256, its length, and from here on the hash. */
export const digestAt = 5
const digestLength = 32

/** `undefined` for what is no link by a SHA-256. */
export function linkOf(value: unknown): Uint8Array | undefined {
  if (!(value instanceof Uint8Array) || value.byteLength !== digestAt + digestLength) return undefined
  return value[0] === 0 && value[1] === 1 && value[3] === 0x12 && value[4] === digestLength ? value : undefined
}
