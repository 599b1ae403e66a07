/** A row of an export, whichever form told it: the fields by their plain names, and what is read in a field. */
import { cleanText } from '../../../tools/read/index.ts'
import type { Time } from '../../record.ts'
import type { Section } from './sections.ts'

export type Chat = { name: string; group: boolean }
/** `chat`: for messages alone. */
export type Row = { section: Section; chat: Chat | undefined; fields: Fields }
/** By names in small letters without signs: `username` for `UserName`, `User name` and `userName`. */
export type Fields = ReadonlyMap<string, string>

export function fieldsOf(item: unknown): Fields {
  const fields = new Map<string, string>()
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return fields
  for (const [key, value] of Object.entries(item)) {
    const name = plainName(key)
    if (fields.has(name)) continue
    if (typeof value === 'string') fields.set(name, value)
    else if (typeof value === 'number') fields.set(name, String(value))
  }
  return fields
}

const plainNames = new Map<string, string>()

/** Letters and figures alone, small; the few names there are come a million times. */
export function plainName(key: string): string {
  const known = plainNames.get(key)
  if (known !== undefined) return known
  const name = key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  // A copy, since the key may be a part of a long text that would be kept in memory by it.
  if (plainNames.size < 2000 && key.length < 100) plainNames.set(Buffer.from(key).toString(), name)
  return name
}

const nothing = /^(?:N\/A|None|n\.v\.t\.|null|-)?$/i

/** The first of the fields that holds something; empty where none does. */
export function cell(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = fields.get(name)
    if (value === undefined) continue
    const text = cleanText(value).trim()
    if (!nothing.test(text)) return text
  }
  return ''
}

const written = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?\s*(?:UTC|GMT|Z)?$/i

/** `2025-05-05 05:05:05`, with `UTC` behind it or without: TikTok writes all times so. */
export function timeOf(text: string): Time | undefined {
  const found = written.exec(text)
  if (found === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number)
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return undefined
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

export function rowTime(fields: Fields): Time | undefined {
  return timeOf(cell(fields, 'date', 'datetime', 'time', 'createtime'))
}

const userName = /^@?([\p{L}\p{N}_.]{1,64})$/u

/** `tiktok:ada`; a name that can be no user name is only shown. */
export function handleOf(name: string): string {
  const user = userName.exec(name)?.[1]
  return user === undefined
    ? `tiktok:name/${name.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()}`
    : `tiktok:${user.toLowerCase()}`
}

/** Whom a link names: user names have two signs at least, and are not figures alone. */
export function ownerInLink(link: string): string | undefined {
  const name = /^https?:\/\/(?:www\.|m\.)?tiktok\.com\/@([\w.]{2,24})\//i.exec(link)?.[1]
  return name === undefined || /^[\d.]+$/.test(name) ? undefined : `tiktok:${name.toLowerCase()}`
}

/** The number of a video or photo, however it is linked to. */
export function videoIn(link: string): string | undefined {
  return /\/(?:video|photo|v)\/(\d{5,25})/i.exec(link)?.[1]
}

export function webAddress(link: string): string | undefined {
  return /^https?:\/\/\S+$/i.test(link) ? link : undefined
}
