/** How much an archive may hold before it is refused, and the counting of what is really read. */
import { Refused } from '../refused.ts'

export type Limits = {
  /** Entries in one archive. */
  entries: number
  /** Inflated bytes of everything read from one archive. */
  bytes: number
  /** How many times its packed size an entry may grow, once it is above `ratioFrom` bytes. */
  ratio: number
  ratioFrom: number
}

export const defaultLimits: Limits = { entries: 200_000, bytes: 20e9, ratio: 200, ratioFrom: 10e6 }

/** Throws `Refused` where `inflated` bytes out of `packed` are more than real data ever gives. */
export function checkRatio(limits: Limits, what: string, inflated: number, packed: number): void {
  if (inflated <= limits.ratioFrom || inflated <= limits.ratio * Math.max(packed, 1)) return
  throw new Refused(
    `${what} would unpack to more than ${limits.ratio} times its size, which no real export does: nothing was read; get the export again from the network itself.`,
  )
}

/** Throws `Refused` where an archive holds more entries than allowed. */
export function checkEntries(limits: Limits, name: string, entries: number): void {
  if (entries <= limits.entries) return
  throw new Refused(
    `${name} holds more than ${limits.entries} files: leave out pictures and films, or import its parts one by one.`,
  )
}

/** Throws `Refused` where the text of an archive is more than allowed. */
export function checkBytes(limits: Limits, name: string, bytes: number): void {
  if (bytes <= limits.bytes) return
  throw new Refused(`${name} holds more than ${gigabytes(limits.bytes)} of text: ask the network for a shorter time.`)
}

/** Counts what is read of an archive. An entry that is read twice is counted once. */
export function byteCounter(limits: Limits, name: string) {
  const read = new Map<string, number>()
  let total = 0
  return {
    /** `inflated`: bytes of the entry so far. */
    count(path: string, inflated: number): void {
      const before = read.get(path) ?? 0
      if (inflated <= before) return
      read.set(path, inflated)
      total += inflated - before
      checkBytes(limits, name, total)
    },
  }
}
export type ByteCounter = ReturnType<typeof byteCounter>

function gigabytes(bytes: number): string {
  return `${Math.round(bytes / 1e8) / 10} GB`
}

/** Bytes read at a time: strings decoded from larger pieces are several times as slow. */
export const chunkSize = 1 << 16
