/** Remembers which mails were given, in eight bytes each: a mailbox may hold the same mail in several folders. */

const firstSize = 1 << 14

/** True the first time. Ids are told apart by a hash of 64 bits. */
export function firstTimes(): (id: string) => boolean {
  let table = new Uint32Array(2 * firstSize)
  let count = 0

  /** The place of a hash in a table of a power of two, or of the gap where it belongs. */
  const placeIn = (slots: Uint32Array, high: number, low: number): number => {
    const mask = slots.length / 2 - 1
    let slot = low & mask
    while (!isFree(slots, slot) && !(slots[2 * slot] === high && slots[2 * slot + 1] === low)) slot = (slot + 1) & mask
    return slot
  }
  const put = (slots: Uint32Array, slot: number, high: number, low: number) => {
    slots[2 * slot] = high
    slots[2 * slot + 1] = low
  }

  return (id) => {
    let [high, low] = [0xdeadbeef, 0x41c6ce57]
    for (let i = 0; i < id.length; i++) {
      const code = id.charCodeAt(i)
      high = Math.imul(high ^ code, 2_654_435_761)
      low = Math.imul(low ^ code, 1_597_334_677)
    }
    // The last mixing of bryc's cyrb53 (public domain): without it, ids that differ at their end are too much alike.
    const mixed = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
    low = (Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(mixed ^ (mixed >>> 13), 3_266_489_909)) >>> 0
    // Zero means a gap.
    high = mixed >>> 0 || 1
    const slot = placeIn(table, high, low)
    if (!isFree(table, slot)) return false
    put(table, slot, high, low)
    count++
    if (count > table.length / 4) {
      const larger = new Uint32Array(table.length * 2)
      for (let at = 0; at < table.length; at += 2) {
        const [oldHigh = 0, oldLow = 0] = [table[at], table[at + 1]]
        if (oldHigh !== 0) put(larger, placeIn(larger, oldHigh, oldLow), oldHigh, oldLow)
      }
      table = larger
    }
    return true
  }
}

const isFree = (slots: Uint32Array, slot: number): boolean => slots[2 * slot] === 0
