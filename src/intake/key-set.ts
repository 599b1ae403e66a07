/** A set of keys that takes 8 bytes for each, because a file can hold millions and memory must stay small. */

const firstSize = 1 << 12

/** Keys are told apart by 63 bits of hash: among ten million the chance of one mistake is one in 180,000. */
export function keySet() {
  let slots = new Uint32Array(2 * firstSize)
  let size = firstSize
  let count = 0

  const place = (table: Uint32Array, length: number, high: number, low: number): number => {
    let slot = (high & (length - 1)) * 2
    while ((table[slot] !== 0 || table[slot + 1] !== 0) && (table[slot] !== high || table[slot + 1] !== low)) {
      slot = (slot + 2) & (2 * length - 1)
    }
    return slot
  }
  const grow = () => {
    const larger = new Uint32Array(4 * size)
    for (let i = 0; i < slots.length; i += 2) {
      const high = slots[i] ?? 0
      const low = slots[i + 1] ?? 0
      if (high === 0 && low === 0) continue
      const slot = place(larger, 2 * size, high, low)
      larger[slot] = high
      larger[slot + 1] = low
    }
    slots = larger
    size *= 2
  }

  return {
    /** True where the key is new. */
    add(key: string): boolean {
      let high = 0xdeadbeef
      let low = 0x41c6ce57
      for (let i = 0; i < key.length; i++) {
        const code = key.charCodeAt(i)
        high = Math.imul(high ^ code, 2_654_435_761)
        low = Math.imul(low ^ code, 1_597_334_677)
      }
      // The last mixing of bryc's cyrb53 (public domain): without it, keys that differ at their end lie close together.
      const first = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
      const second = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909)
      // Never zero, which says that a slot is free.
      const top = first >>> 0
      const bottom = (second | 1) >>> 0
      const slot = place(slots, size, top, bottom)
      if (slots[slot + 1] !== 0) return false
      slots[slot] = top
      slots[slot + 1] = bottom
      if (++count > size * 0.6) grow()
      return true
    },
    get size(): number {
      return count
    },
  }
}
