/** Counts distinct keys in 8 bytes each, because a file can hold millions of them and memory must stay small. */

const labelBits = 6
const firstSize = 1 << 12

/**
 * Each key carries a label from 0 to 63, and the answer is a count for each label. Keys are told apart by 58 bits of hash:
 * among ten million the chance of one mistake is one in 5,000. They are put in order at the end, which is several
 * times as fast as looking each up in a table that no processor's cache can hold.
 */
export function distinctKeys() {
  let words = new Uint32Array(2 * firstSize)
  let count = 0
  return {
    add(key: string, label: number): void {
      if (2 * count === words.length) words = new Uint32Array(words.buffer.transfer(2 * words.byteLength))
      let high = 0xdeadbeef
      let low = 0x41c6ce57
      for (let i = 0; i < key.length; i++) {
        const code = key.charCodeAt(i)
        high = Math.imul(high ^ code, 2_654_435_761)
        low = Math.imul(low ^ code, 1_597_334_677)
      }
      // The last mixing of bryc's cyrb53 (public domain): without it, keys that differ at their end are too much alike.
      const first = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
      const second = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909)
      words[2 * count] = (second << labelBits) | label
      words[2 * count + 1] = first
      count++
    },
    /** By label. Of a key that was given under several labels the lowest counts. */
    counts(): number[] {
      const counts: number[] = new Array(1 << labelBits).fill(0)
      // Little-endian, as every processor is that Node runs on: the first word is the lower half.
      const sorted = words.slice(0, 2 * count)
      new BigUint64Array(sorted.buffer).sort()
      for (let i = 0; i < sorted.length; i += 2) {
        const low = sorted[i] ?? 0
        const isSame =
          i > 0 && sorted[i + 1] === sorted[i - 1] && low >>> labelBits === (sorted[i - 2] ?? 0) >>> labelBits
        const label = low & ((1 << labelBits) - 1)
        if (!isSame) counts[label] = (counts[label] ?? 0) + 1
      }
      return counts
    },
  }
}
