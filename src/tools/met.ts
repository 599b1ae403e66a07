/** Remembers which texts were met, in about 16 bytes each: an export may hold millions of ids, and memory must stay small. */

const smallest = 1 << 10

export type Met = {
  /** Whether it is met for the first time. */
  add(text: string): boolean
  has(text: string): boolean
}

/** Texts are told apart by 53 bits of hash: among ten million the chance of one mistake is one in 180. */
export function met(): Met {
  // A hash stands in the first free place from its own on; 0 is a free place.
  let table = new Float64Array(smallest)
  let count = 0

  function placeOf(print: number): number {
    const last = table.length - 1
    let place = print % table.length
    for (let there = table[place]; there !== 0 && there !== print; there = table[place])
      place = place === last ? 0 : place + 1
    return place
  }

  function grow(): void {
    const before = table
    table = new Float64Array(2 * before.length)
    for (const print of before) if (print !== 0) table[placeOf(print)] = print
  }

  return {
    add(text) {
      const print = printOf(text)
      const place = placeOf(print)
      if (table[place] === print) return false
      table[place] = print
      if (2 * ++count > table.length) grow()
      return true
    },
    has(text) {
      const print = printOf(text)
      return table[placeOf(print)] === print
    },
  }
}

/** bryc's cyrb53 (public domain); never 0. */
function printOf(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  const first = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  const second = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & second) + (first >>> 0) || 1
}
