/** How alike two short texts or two pictures are. */

/**
 * Edits between two words, a swap of neighbours being one (Damerau–Levenshtein, optimal string alignment), or anything
 * above `most` where there are more than that.
 */
export function edits(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** Whether one could be the other mistyped: one edit from five letters on, two from nine on. */
export function isTypo(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  if (length < 5) return false
  return edits(a, b, length >= 9 ? 2 : 1) <= (length >= 9 ? 2 : 1)
}

/** Bits in which two hashes of 16 hexadecimal digits differ, 0 to 64. */
export function bitsApart(a: string, b: string): number {
  let bits = 0
  for (let at = 0; at < 16; at++) {
    let differ = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16)
    for (; differ > 0; differ >>= 1) bits += differ & 1
  }
  return bits
}
