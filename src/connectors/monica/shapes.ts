/** What stands in a Monica export, read by name and never trusted: every value may be missing or of another sort. */
import { cleanText } from '../../tools/read/index.ts'
import { dateColumn } from '../_tables/dates.ts'
import { hashedId } from '../hashed-id.ts'
import type { Time } from '../record.ts'

export type Fields = Readonly<Record<string, unknown>>

/** One thing of the export: its own columns, and what it says beside them. */
export type Thing = {
  uuid: string
  createdAt: Time | undefined
  updatedAt: Time | undefined
  says: Fields
  data: unknown
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function thingOf(value: unknown): Thing | undefined {
  if (!isFields(value)) return undefined
  const says = isFields(value.properties) ? value.properties : {}
  return {
    uuid: textOf(value, 'uuid') || hashedId(textOf(value, 'created_at'), JSON.stringify(says)),
    createdAt: timeOf(value.created_at),
    updatedAt: timeOf(value.updated_at),
    says,
    data: value.data,
  }
}

/** Trimmed, with line ends in one form; empty where there is no text. */
export function textOf(fields: Fields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? cleanText(value).replace(/\r\n?/g, '\n').trim() : ''
}

export function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'yes' || value === 'true'
}

const dates = dateColumn([], 'UTC')

/** Monica writes UTC, with a `Z` or without. */
export function timeOf(value: unknown): Time | undefined {
  if (typeof value === 'string') return dates.read(value)
  return isFields(value) && typeof value.date === 'string' ? dates.read(value.date) : undefined
}

/** `1985-04-12`, or `--04-12` where the year is not known; `undefined` for an age that was guessed. */
export function specialDay(value: unknown): string | undefined {
  if (!isFields(value) || isTrue(value.is_age_based)) return undefined
  const at = timeOf(value.date)
  if (at === undefined) return undefined
  const day = new Date(at).toISOString().slice(0, 10)
  return isTrue(value.is_year_unknown) ? `-${day.slice(4)}` : day
}

/** A list, or what should have been one and has numbers for names. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isFields(value) ? Object.values(value) : []
}

/** The things of one type among the collections of a contact. */
export function partsOf(data: unknown, type: string): Thing[] {
  return collection(data, type)
    .map(thingOf)
    .filter((thing) => thing !== undefined)
}

/** The ids of a collection that names things told elsewhere. */
export function idsOf(data: unknown, type: string): string[] {
  return collection(data, type).filter((id) => typeof id === 'string')
}

function collection(data: unknown, type: string): readonly unknown[] {
  return listOf(data).flatMap((part) => (isFields(part) && part.type === type ? listOf(part.values) : []))
}

/** How many things a contact has of each type. */
export function countsOf(data: unknown): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const part of listOf(data)) {
    if (!isFields(part) || typeof part.type !== 'string') continue
    counts.set(part.type, (counts.get(part.type) ?? 0) + listOf(part.values).length)
  }
  return counts
}

export type Sort = 'contact' | 'activity' | 'relationship' | 'user' | 'other'

/** What a thing of the account is: its collection says so, but the thing comes without it. */
export function sortOf(value: unknown): Sort {
  if (!isFields(value)) return 'other'
  const says = isFields(value.properties) ? value.properties : {}
  if (Object.hasOwn(says, 'contact_is') && Object.hasOwn(says, 'of_contact')) return 'relationship'
  if (Object.hasOwn(says, 'first_name') || Object.hasOwn(says, 'is_partial') || Object.hasOwn(says, 'avatar'))
    return 'contact'
  if (Object.hasOwn(says, 'happened_at') || Object.hasOwn(says, 'summary')) return 'activity'
  return typeof value.email === 'string' && Object.hasOwn(value, 'first_name') ? 'user' : 'other'
}
