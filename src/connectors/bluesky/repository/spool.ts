/** A stream that can be read again in any order: kept in memory while it is small, else in a nameless file. */
import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refused } from '../../../tools/refused.ts'

export type Spool = Disposable & {
  /** Takes the next bytes of the stream, which are kept as they are and must not change. */
  write(bytes: Buffer): void
  /**
   * Bytes that hold what was written at `place`, beginning at `from()`; they stay so until the next call.
   */
  reach(place: number, length: number): Buffer
  from(): number
  /** Bytes that were written. */
  size(): number
}

/** Bytes of the file that are read at once, between these two: more while what is asked for lies together. */
const [fewest, most] = [1 << 11, 1 << 16]

/**
 * `inMemory`: bytes that are held before a file is made in the system's folder for temporary files. Its name is taken
 * away before anything is written to it, so that nothing remains however the program ends; where a system does not
 * allow that, it goes when the spool is closed. Writing throws `Refused` where there is no room.
 */
export function openSpool(name: string, inMemory = 32 << 20): Spool {
  let pieces: Buffer[] = []
  /** Where each piece begins. */
  let starts: number[] = []
  let written = 0
  let file: number | undefined
  let folder: string | undefined

  function toFile(): number {
    try {
      folder = mkdtempSync(join(tmpdir(), 'rapport-'))
      file = openSync(join(folder, 'spool'), 'wx+', 0o600)
    } catch (cause) {
      throw noRoom(cause)
    }
    try {
      rmSync(folder, { recursive: true })
      folder = undefined
    } catch {
      // Some systems keep the name of an open file.
    }
    for (const [i, piece] of pieces.entries()) put(file, piece, starts[i] ?? 0)
    pieces = []
    starts = []
    return file
  }

  function put(into: number, bytes: Buffer, place: number): void {
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(into, bytes, at, bytes.length - at, place + at)
    } catch (cause) {
      throw noRoom(cause)
    }
  }

  function noRoom(cause: unknown): Refused {
    return new Refused(
      `${name} is large and finds no room in ${tmpdir()}: free some space there, or set TMPDIR to another folder, and try again.`,
      { cause },
    )
  }

  /** The piece that holds this place: they are nearly all of one size. */
  function pieceAt(place: number): number {
    let at = Math.min(Math.floor((place / written) * pieces.length), pieces.length - 1)
    while ((starts[at] ?? 0) > place) at--
    while (at + 1 < pieces.length && (starts[at + 1] ?? 0) <= place) at++
    return at
  }

  /** The part of the file that was read last, and how often what was asked for was in it. */
  const near = { bytes: Buffer.alloc(0), start: 0, length: 0, span: fewest, hits: 0 }
  let from = 0

  function inFile(of: number, place: number, length: number): Buffer {
    if (place < near.start || place + length > near.start + near.length) {
      near.span = near.hits > 2 ? Math.min(2 * near.span, most) : Math.max(near.span / 2, fewest)
      near.hits = 0
      const span = Math.max(near.span, length)
      if (near.bytes.length < span) near.bytes = Buffer.allocUnsafe(span)
      // What is asked for next may lie on either side.
      near.start = Math.floor(Math.max(0, Math.min(place + length / 2 - span / 2, written - span)))
      near.length = Math.min(span, written - near.start)
      fill(of, near.bytes, near.length, near.start)
    }
    near.hits++
    from = place - near.start
    return near.bytes
  }

  function fill(of: number, bytes: Buffer, length: number, place: number): void {
    for (let at = 0; at < length; ) {
      const more = readSync(of, bytes, at, length - at, place + at)
      if (more === 0) throw new Error('a spool is shorter than what was written to it')
      at += more
    }
  }

  return {
    write(bytes) {
      if (file === undefined && written + bytes.length <= inMemory) {
        pieces.push(bytes)
        starts.push(written)
      } else put(file ?? toFile(), bytes, written)
      written += bytes.length
    },
    reach(place, length) {
      if (place + length > written) throw new Error('a spool was asked for what was never written to it')
      if (file !== undefined) return inFile(file, place, length)
      let i = pieceAt(place)
      from = place - (starts[i] ?? 0)
      const first = pieces[i] ?? Buffer.alloc(0)
      if (from + length <= first.length) return first
      const parts = [first]
      for (let held = first.length - from; held < length; ) {
        const next = pieces[++i] ?? Buffer.alloc(0)
        parts.push(next)
        held += next.length
      }
      return Buffer.concat(parts)
    },
    from: () => from,
    size: () => written,
    [Symbol.dispose]() {
      pieces = []
      if (file !== undefined) {
        // Where the name could not be taken away beforehand, at least nothing stays under it should that fail again.
        if (folder !== undefined) ftruncateSync(file)
        closeSync(file)
        file = undefined
      }
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
      folder = undefined
    },
  }
}
