/** What a made-up archive is: the files of one export, in text, and what a correct reader must count in it. */
import type { Direction, InteractionKind } from '../../src/connectors/record.ts'

/** Files in the order they are written; each piece is taken before the next is made. */
export type MadeFile = { path: string; pieces: Iterable<string | Uint8Array> }

export type Tally = {
  add(kind: InteractionKind, direction: Direction, count?: number): void
  counts(): Counts
}
export type Counts = Partial<Record<InteractionKind, Record<Direction, number>>>

export type Network = {
  /** About so many bytes of text an interaction takes. */
  bytesEach: number
  /** Several files go into a zip, one file stands alone. */
  form: 'zip' | 'file'
  /** What the network calls the file it gives. */
  name: string
  /** Whose it is, where the file does not tell. */
  owners?: readonly string[]
  /** Whether real ones reach gigabytes of text. */
  growsLarge: boolean
  /** About `interactions` of them, whatever is skipped aside; each is told to `tally`. */
  files(interactions: number, tally: Tally): Iterable<MadeFile>
}

export function createTally(): Tally {
  const counts: Counts = {}
  return {
    add(kind, direction, count = 1) {
      const both = counts[kind] ?? { sent: 0, received: 0 }
      both[direction] += count
      counts[kind] = both
    },
    counts: () => counts,
  }
}

/** A JSON list, one value at a time; `shown` writes a value. */
export function* jsonList(
  values: Iterable<unknown>,
  shown: (value: unknown) => string = (value) => JSON.stringify(value),
): Generator<string> {
  let before = '['
  for (const value of values) {
    yield before + shown(value)
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}

export function* around(before: string, pieces: Iterable<string>, after: string): Generator<string> {
  yield before
  yield* pieces
  yield after
}

/** Numbers from 0 to less than `count`. */
export function* upTo(count: number): Generator<number> {
  for (let at = 0; at < count; at++) yield at
}
