/**
 * Fields of an export's JSON by hand: a hundred thousand posts come in one file, and a schema takes longer over each than
 * everything else together. A field of an unexpected shape is as good as missing.
 */
import { cleanText } from '../../tools/read/index.ts'

export type Json = Readonly<Record<string, unknown>>

/** An object that is no list. */
export function objectIn(value: unknown): Json | undefined {
  return isJson(value) ? value : undefined
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function inside(value: unknown, field: string): unknown {
  return isJson(value) ? value[field] : undefined
}

/** Without the characters that a database refuses. */
export function textIn(value: unknown, field: string): string | undefined {
  const found = inside(value, field)
  return typeof found === 'string' ? cleanText(found) : undefined
}

export function listIn(value: unknown, field: string): readonly unknown[] {
  const found = inside(value, field)
  return Array.isArray(found) ? found : []
}
