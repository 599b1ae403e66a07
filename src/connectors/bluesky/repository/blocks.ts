/** The blocks of a repository, found again by their hash; a block whose content has another hash is not taken in. */
import { hash } from 'node:crypto'
import { digestLength } from './cbor.ts'
import { openSpool } from './spool.ts'

export type Blocks = Disposable & {
  /** Takes the next bytes of the file the blocks lie in. */
  write(bytes: Buffer): void
  /**
   * A block that lies in `data` from `from` to `to`, behind its SHA-256, and at `place` in the file. False where its
   * content has another. Only before the first `get`.
   */
  add(data: Buffer, from: number, to: number, place: number): boolean
  /**
   * The content of the block whose SHA-256 stands in `bytes` at `at`: to be used before the next is asked for.
   * `number()` is then its number, from 0 to less than `count()`.
   */
  get(bytes: Buffer, at: number): Buffer | undefined
  number(): number
  count(): number
}

/** In memory are the beginning of each block's hash, its place and length, and the block it shares a slot with. */
export function openBlocks(name: string): Blocks {
  const spool = openSpool(name)
  let beginnings = new Uint32Array(1 << 12)
  let places = new Float64Array(1 << 12)
  let lengths = new Uint32Array(1 << 12)
  let count = 0
  let found = 0
  /** By the hash's first bits: the number of a block, and of each block the next in its slot; from 1, 0 is none. */
  let slots: Uint32Array | undefined
  let others = new Uint32Array(0)
  let shift = 0

  function resize(room: number): void {
    beginnings = new Uint32Array(beginnings.buffer.transfer(4 * room))
    places = new Float64Array(places.buffer.transfer(8 * room))
    lengths = new Uint32Array(lengths.buffer.transfer(4 * room))
  }

  function arranged(): Uint32Array {
    resize(count)
    const bits = Math.min(Math.max(Math.ceil(Math.log2(count + 1)), 1), 28)
    shift = 32 - bits
    const all = new Uint32Array(2 ** bits)
    others = new Uint32Array(count)
    for (let number = 0; number < count; number++) {
      const slot = (beginnings[number] ?? 0) >>> shift
      others[number] = all[slot] ?? 0
      all[slot] = number + 1
    }
    return all
  }

  return {
    write: (bytes) => spool.write(bytes),
    add(data, from, to, place) {
      const content = hash('sha256', data.subarray(from, to), 'latin1')
      if (content !== data.toString('latin1', from - digestLength, from)) return false
      if (count === places.length) resize(Math.ceil(1.5 * count))
      beginnings[count] = data.readUInt32BE(from - digestLength)
      places[count] = place
      lengths[count] = to - from
      count++
      return true
    },
    get(bytes, at) {
      slots ??= arranged()
      const beginning = bytes.readUInt32BE(at)
      for (let next = slots[beginning >>> shift] ?? 0; next > 0; next = others[next - 1] ?? 0) {
        found = next - 1
        if (beginnings[found] !== beginning) continue
        const length = lengths[found] ?? 0
        const whole = spool.reach((places[found] ?? 0) - digestLength, digestLength + length)
        const from = spool.from()
        if (isSame(whole, from, bytes, at)) return whole.subarray(from + digestLength, from + digestLength + length)
      }
      return undefined
    },
    number: () => found,
    count: () => count,
    [Symbol.dispose]: () => spool[Symbol.dispose](),
  }
}

/** Several times as fast as comparing by a call, for so few bytes. */
function isSame(a: Buffer, from: number, b: Buffer, at: number): boolean {
  for (let i = 0; i < digestLength; i++) if (a[from + i] !== b[at + i]) return false
  return true
}
