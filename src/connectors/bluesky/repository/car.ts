/** A CAR file as it streams by: its root, then where its blocks lie, each length checked before it is believed. */
import { Refused } from '../../../tools/refused.ts'
import { decoded, digestOf } from './cbor.ts'

/** What one piece of the file held. */
export type CarPiece = {
  /** SHA-256 of the block that everything begins with; comes once, before any block. */
  root: Buffer | undefined
  data: Buffer
  /** Where in the file `data` begins. */
  place: number
  /**
   * Three numbers a block, within `data`: where its frame begins, and its content from and to. The 32 bytes before the
   * content are the SHA-256 it claims to have.
   */
  blocks: number[]
  tooLarge: number
  /** How far `data` is made out. */
  end: number
}

/** The network stores no record above 1 MB; what claims to be longer than this is passed over without being held. */
const largestBlock = 4 << 20
const largestHeader = 64 << 10
const sha256 = 0x12
/** Bytes of a block's name: version 1, a codec of one byte, SHA-256, 32 bytes; and the first version's, a bare hash. */
const usualName = 36
const bareName = 34

/** Throws `Refused` where the file is no CAR of version 1, ends early, or lies about its lengths. */
export async function* carPieces(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<CarPiece> {
  /** The beginning of what is not whole yet, and how many bytes it needs at least to be. */
  let held: Buffer[] = []
  let heldBytes = 0
  let needed = 0
  let toSkip = 0
  let read = 0
  let headerSeen = false
  for await (const chunk of bytes) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    while (rest.length > 0) {
      const taken = toSkip > 0 ? toSkip : heldBytes > 0 ? needed - heldBytes : rest.length
      const part = rest.subarray(0, taken)
      rest = rest.subarray(part.length)
      read += part.length
      if (toSkip > 0) {
        toSkip -= part.length
        continue
      }
      held.push(part)
      heldBytes += part.length
      if (heldBytes < needed) continue
      const data = held.length === 1 ? part : Buffer.concat(held)
      const piece = pieceOf(data)
      const left = data.subarray(piece.end)
      held = left.length > 0 ? [left] : []
      heldBytes = left.length
      yield piece
    }
  }
  if (!headerSeen || heldBytes > 0 || toSkip > 0) throw endsEarly(name)

  /** What is whole in `data`; `needed` and `toSkip` say how to go on. */
  function pieceOf(data: Buffer): CarPiece {
    const piece: CarPiece = { root: undefined, data, place: read - data.length, blocks: [], tooLarge: 0, end: 0 }
    needed = 0
    while (piece.end < data.length) {
      const from = afterVarint(data, piece.end, name)
      const length = from < 0 ? 0 : varint(data, piece.end)
      const end = from + length
      if (from >= 0 && (length === 0 || (!headerSeen && length > largestHeader))) throw damaged(name)
      if (headerSeen && length > largestBlock) {
        piece.tooLarge++
        toSkip = Math.max(end - data.length, 0)
        piece.end = Math.min(end, data.length)
        continue
      }
      if (from < 0 || end > data.length) {
        needed = (from < 0 ? data.length + 1 : end) - piece.end
        break
      }
      if (headerSeen) {
        const start = contentOf(data, from, end, name)
        if (start >= 0) piece.blocks.push(piece.end, start, end)
      } else piece.root = rootOf(data.subarray(from, end), name)
      headerSeen = true
      piece.end = end
    }
    return piece
  }
}

/** The header's first root. Throws `Refused` where it is no header of version 1 or names no root. */
function rootOf(header: Buffer, name: string): Buffer {
  const fields = decoded(header)
  if (fields === undefined) throw new Refused(`${name} is no CAR file: choose the file that Bluesky gave.`)
  if (fields.version !== 1) {
    throw new Refused(`${name} is a CAR file of another version than 1: get it again from Bluesky.`)
  }
  const root = Array.isArray(fields.roots) ? digestOf(fields.roots[0]) : undefined
  if (root === undefined) {
    throw new Refused(`${name} does not say where its repository begins: get the file again from Bluesky.`)
  }
  return root
}

/** Where a block's content begins behind its name; -1 where it is named by another kind of hash. */
function contentOf(data: Buffer, from: number, end: number, name: string): number {
  const usual = data[from] === 1 && data[from + 2] === sha256 && data[from + 3] === 32
  const bare = data[from] === sha256 && data[from + 1] === 32
  let start = from + (usual ? usualName : bareName)
  if (!usual && !bare) {
    const codec = afterVarint(data, from, name)
    const hash = codec < 0 ? -1 : afterVarint(data, codec, name)
    const size = hash < 0 ? -1 : afterVarint(data, hash, name)
    start = size < 0 ? -1 : afterVarint(data, size, name)
    if (start < 0 || varint(data, from) !== 1 || start + varint(data, size) > end) throw damaged(name)
    return -1
  }
  if (start > end) throw damaged(name)
  return start
}

/** Where the content begins in a frame that was made out before and begins at `at`. */
export function contentOfFrame(data: Buffer, at: number): number {
  let from = at
  while ((data[from] ?? 0) >= 0x80) from++
  return from + 1 + (data[from + 1] === sha256 ? bareName : usualName)
}

/** The bytes of such a frame, its own length included. */
export function lengthOfFrame(data: Buffer, at: number): number {
  let from = at
  while ((data[from] ?? 0) >= 0x80) from++
  return from + 1 - at + varint(data, at)
}

/** Behind the number that begins at `at`; -1 where it goes on behind the bytes at hand. */
function afterVarint(data: Buffer, at: number, name: string): number {
  for (let i = at; i < data.length; i++) {
    if (i - at > 6) throw damaged(name)
    if ((data[i] ?? 0) < 0x80) return i + 1
  }
  return -1
}

/** Seven bytes at most, so that no number is larger than can be counted with. */
function varint(data: Buffer, at: number): number {
  let value = 0
  let scale = 1
  for (let i = at; ; i++) {
    const byte = data[i] ?? 0
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return value
    scale *= 128
  }
}

function damaged(name: string): Refused {
  return new Refused(`${name} is damaged: its blocks do not have the lengths they say; download it again.`)
}

function endsEarly(name: string): Refused {
  return new Refused(`${name} ends in the middle: download it again and import the new file.`)
}
