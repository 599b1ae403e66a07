/** When something happened: what the program that wrote it says, checked against the time its key was given. */
import type { Time } from '../record.ts'

const day = 86_400_000
const digits = new Uint8Array(128)
for (const [digit, sign] of [...'234567abcdefghijklmnopqrstuvwxyz'].entries()) digits[sign.charCodeAt(0)] = digit
const key = /^[2-7a-j][2-7a-z]{12}$/

/** Microseconds since 1970 stand in the first 11 of a key's 13 signs; `undefined` for a key of another make. */
export function timeOfKey(rkey: string): Time | undefined {
  if (!key.test(rkey)) return undefined
  let microseconds = 0
  for (let i = 0; i < 11; i++) microseconds = microseconds * 32 + (digits[rkey.charCodeAt(i)] ?? 0)
  return Math.floor(microseconds / 1000)
}

const written =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/i

/** The form that nearly all programs write, which the machine reads many times as fast. */
const usual = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Any offset, any number of decimals; without an offset it is taken for UTC. */
export function timeOf(text: unknown): Time | undefined {
  if (typeof text === 'string' && usual.test(text)) {
    const at = Date.parse(text)
    return Number.isNaN(at) ? undefined : at
  }
  const found = typeof text === 'string' ? written.exec(text.trim()) : null
  if (found === null) return undefined
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  if (month < 1 || month > 12 || date < 1 || date > 31 || hour > 23 || minute > 59 || second > 60) return undefined
  const offset = (Number(found[10] ?? 0) * 60 + Number(found[11] ?? 0)) * (found[9] === '-' ? -1 : 1)
  const milliseconds = Number((found[7] ?? '').slice(0, 3).padEnd(3, '0'))
  return Date.UTC(year, month - 1, date, hour, minute - offset, second, milliseconds)
}

export type Span = { from: Time; to: Time }
export type Timed = {
  at: Time | null
  /** What was written, or the time of the key, where the other one counts and they are more than a day apart. */
  other?: { writtenAt: string } | { storedAt: string }
}

/**
 * The word of the program that wrote it counts: a post that was brought over from elsewhere bears its old date. It does
 * not where it is no date, lies outside `likely`, or is more than a day after the key was given, which cannot be.
 */
export function timed(createdAt: unknown, rkey: string, likely: Span): Timed {
  const isLikely = (at: Time | undefined): at is Time => at !== undefined && at >= likely.from && at <= likely.to
  const keyed = timeOfKey(rkey)
  const stored = isLikely(keyed) ? keyed : undefined
  const told = timeOf(createdAt)
  const said = isLikely(told) ? told : undefined
  if (said === undefined || (stored !== undefined && said > stored + day)) {
    const writtenAt = typeof createdAt === 'string' ? createdAt.slice(0, 64) : ''
    return { at: stored ?? null, ...(writtenAt === '' ? {} : { other: { writtenAt } }) }
  }
  const apart = stored !== undefined && said < stored - day
  return { at: said, ...(apart ? { other: { storedAt: new Date(stored).toISOString() } } : {}) }
}
