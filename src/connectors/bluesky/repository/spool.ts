/** A stream that can be read again in any order: kept in memory while it is small, else in a nameless file. */
import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refused } from '../../../tools/refused.ts'

export type Spool = Disposable & {
  /** Takes the next bytes of the stream, which are kept as they are and must not change. */
  write(bytes: Buffer): void
  /** Whether what was written at `place` is what stands in `bytes` at `at`. */
  has(place: number, bytes: Buffer, at: number, length: number): boolean
  /** Only of what was written. */
  read(place: number, length: number): Buffer
}

/** Bytes of the file that are read at once. */
const nearby = 1 << 14

/**
 * `inMemory`: bytes that are held before a file is made in the system's folder for temporary files. Its name is taken
 * away before anything is written to it, so that nothing remains however the program ends; where a system does not
 * allow that, it goes when the spool is closed. Writing throws `Refused` where there is no room.
 */
export function openSpool(name: string, inMemory = 128 << 20): Spool {
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

  /** The last part of the file that was read: what is asked for one after another mostly lies together. */
  const near = { bytes: Buffer.alloc(0), from: 0, length: 0 }

  function fromFile(from: number, place: number, length: number): Buffer {
    const wanted = Buffer.allocUnsafe(length)
    if (place < near.from || place + length > near.from + near.length) {
      if (length > nearby / 2) {
        fill(from, wanted, length, place)
        return wanted
      }
      if (near.bytes.length === 0) near.bytes = Buffer.allocUnsafe(nearby)
      near.from = Math.max(0, Math.min(place + length / 2 - nearby / 2, written - nearby))
      near.from = Math.floor(near.from)
      near.length = Math.min(nearby, written - near.from)
      fill(from, near.bytes, near.length, near.from)
    }
    near.bytes.copy(wanted, 0, place - near.from, place - near.from + length)
    return wanted
  }

  function fill(from: number, bytes: Buffer, length: number, place: number): void {
    for (let at = 0; at < length; ) {
      const more = readSync(from, bytes, at, length - at, place + at)
      if (more === 0) throw new Error('a spool is shorter than what was written to it')
      at += more
    }
  }

  function read(place: number, length: number): Buffer {
    if (place + length > written) throw new Error('a spool was asked for what was never written to it')
    if (file !== undefined) return fromFile(file, place, length)
    const parts: Buffer[] = []
    let left = length
    for (let i = pieceAt(place); left > 0; i++) {
      const from = place + length - left - (starts[i] ?? 0)
      const part = pieces[i]?.subarray(from, from + left) ?? Buffer.alloc(left)
      if (part.length === length) return part
      parts.push(part)
      left -= part.length
    }
    return Buffer.concat(parts)
  }

  return {
    write(bytes) {
      if (file === undefined && written + bytes.length <= inMemory) {
        pieces.push(bytes)
        starts.push(written)
      } else put(file ?? toFile(), bytes, written)
      written += bytes.length
    },
    has(place, bytes, at, length) {
      const i = file === undefined ? pieceAt(place) : -1
      const from = place - (starts[i] ?? 0)
      const piece = pieces[i]
      const together = piece !== undefined && from + length <= piece.length
      const there = together ? piece : read(place, length)
      const start = together ? from : 0
      for (let k = 0; k < length; k++) if (there[start + k] !== bytes[at + k]) return false
      return true
    },
    read,
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
