/** The blocks of a repository, found again by their hash; a block whose content has another hash is not taken in. */
import { hash } from 'node:crypto'
import { contentOfFrame, lengthOfFrame } from './car.ts'
import { digestLength } from './cbor.ts'
import { openSpool } from './spool.ts'

export type Blocks = Disposable & {
  /** Takes the next bytes of the file the blocks lie in. */
  write(bytes: Buffer): void
  /**
   * A block that lies in `data` from `from` to `to`, behind its SHA-256. `frame`: where in the file its frame begins,
   * which says how long it is. False where the content has another hash. Only before the first `get`.
   */
  add(data: Buffer, from: number, to: number, frame: number): boolean
  /**
   * The content of the block whose SHA-256 stands in `bytes` at `at`: to be used before the next is asked for.
   * `number()` is then its number, from 0 to less than `count()`.
   */
  get(bytes: Buffer, at: number): Buffer | undefined
  number(): number
  count(): number
}

/** Eight bytes for each; more than this many blocks are in no file that may be read. */
const mostBlocks = 1 << 26
const atOnce = 1 << 14

/** Blocks that share a beginning of their hashes, on average. */
const together = 16
const placeBits = 3
/** Of a frame; enough for its length and the name of the block. */
const frameHead = 64

/**
 * Eight bytes a block in memory, put in order once all are there: 29 bits of its hash, then 35 of its place. A hash that
 * agrees in these bits is compared whole, where the block lies.
 */
export function openBlocks(name: string): Blocks {
  const spool = openSpool(name)
  // It grows where it is, so that its content is never held twice.
  const memory = new ArrayBuffer(8 * atOnce, { maxByteLength: 8 * mostBlocks })
  const words = new Uint32Array(memory)
  let count = 0
  let found = 0
  /** The same, once they are in order: a view of fixed length is read faster. */
  let keys: Uint32Array | undefined
  /** Where the keys begin that have these first bits. */
  let starts = new Uint32Array(0)
  let shift = 0

  function putInOrder(): Uint32Array {
    const inOrder = new Uint32Array(memory, 0, 2 * count)
    // Little-endian, as every processor is that Node runs on: the second word is the upper half.
    new BigUint64Array(memory, 0, count).sort()
    const bits = Math.max(Math.ceil(Math.log2(count / together + 1)), 1)
    shift = 32 - bits
    starts = new Uint32Array(2 ** bits)
    let bucket = 0
    for (let i = 0; i < count; i++) {
      const own = (inOrder[2 * i + 1] ?? 0) >>> shift
      while (bucket < own) starts[++bucket] = i
    }
    starts.fill(count, bucket + 1)
    return inOrder
  }

  /** The content of the block whose frame begins at `frame`, if its SHA-256 is the one in `bytes` at `at`. */
  function contentAt(frame: number, bytes: Buffer, at: number): Buffer | undefined {
    const head = spool.reach(frame, Math.min(frameHead, spool.size() - frame))
    const from = spool.from()
    const start = contentOfFrame(head, from)
    for (let i = 0; i < digestLength; i++) if (head[start - digestLength + i] !== bytes[at + i]) return undefined
    const length = lengthOfFrame(head, from) - (start - from)
    const whole = spool.reach(frame + start - from, length)
    return whole.subarray(spool.from(), spool.from() + length)
  }

  return {
    write: (bytes) => spool.write(bytes),
    add(data, from, to, frame) {
      const content = hash('sha256', data.subarray(from, to), 'latin1')
      if (count === mostBlocks || content !== data.toString('latin1', from - digestLength, from)) return false
      if (8 * count === memory.byteLength) memory.resize(memory.byteLength + 8 * atOnce)
      words[2 * count] = frame
      const high = Math.floor(frame / 2 ** 32)
      words[2 * count + 1] = ((data.readUInt32BE(from - digestLength) >>> placeBits) << placeBits) | high
      count++
      return true
    },
    get(bytes, at) {
      keys ??= putInOrder()
      const wanted = bytes.readUInt32BE(at) >>> placeBits
      for (let i = starts[(wanted << placeBits) >>> shift] ?? count; i < count; i++) {
        const high = keys[2 * i + 1] ?? 0
        if (high >>> placeBits > wanted) return undefined
        if (high >>> placeBits < wanted) continue
        const content = contentAt((high & 7) * 2 ** 32 + (keys[2 * i] ?? 0), bytes, at)
        found = i
        if (content !== undefined) return content
      }
      return undefined
    },
    number: () => found,
    count: () => count,
    [Symbol.dispose]: () => spool[Symbol.dispose](),
  }
}
