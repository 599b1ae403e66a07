/** Prints of texts that are near-copies, joined: each leads to another of its group, or is the first itself. */

/** The print that stands for all its near-copies; which one it is hangs on the order and decides nothing. */
export function firstOf(near: Map<number, number>, print: number): number {
  let first = print
  for (let next = near.get(first); next !== undefined; next = near.get(first)) first = next
  for (let at = print; at !== first; ) {
    const next = near.get(at) ?? first
    near.set(at, first)
    at = next
  }
  return first
}
