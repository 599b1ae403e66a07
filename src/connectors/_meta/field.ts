/** Reads named fields of a parsed export: nothing is believed to be there, and every text comes out mended. */
import { cleanText } from '../../tools/read/index.ts'
import type { Time } from '../record.ts'
import { mended } from './mojibake.ts'

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The list, or an empty one where there is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function fieldsOf(value: unknown): readonly Fields[] {
  return listOf(value).filter(isFields)
}

/** What is inside a field that holds further fields; nothing where it does not. */
export function inside(fields: Fields, name: string): Fields {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return isFields(value) ? value : nothing
}
const nothing: Fields = {}

/** A text of the export as it was meant, without what a database refuses; empty for whatever is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? cleanText(mended(value)).trim() : ''
}

/** The first of the fields that holds a text. */
export function textIn(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const text = Object.hasOwn(fields, name) ? textOf(fields[name]) : ''
    if (text !== '') return text
  }
  return ''
}

const latest = 8.64e15

/** Seconds since 1970; zero stands for no time. */
export function secondsOf(value: unknown): Time | null {
  return timeOf(value, 1000)
}

/** Milliseconds since 1970. */
export function millisecondsOf(value: unknown): Time | null {
  return timeOf(value, 1)
}

function timeOf(value: unknown, unit: number): Time | null {
  const given = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  if (typeof given !== 'number' || !Number.isFinite(given) || given <= 0) return null
  const at = Math.round(given * unit)
  return at <= latest ? at : null
}

/** A name of a person in the form it has in a handle. */
export function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The address where it leads to the web, and nothing else. */
export function webAddress(text: string): string | undefined {
  return /^https?:\/\/\S+$/i.test(text) ? text : undefined
}

/** The file's own name of a picture or film, whatever folder a layout keeps it in. */
export function baseName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}
