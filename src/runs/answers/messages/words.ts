/** Finds words in messages: the newest are looked through, up to a bound, because texts stay in the ledger. */
import { seqOf } from '../../../people/index.ts'
import type { Asked } from '../../ask.ts'

/** Messages looked through for one question. */
export const mostLookedThrough = 20_000
const atOnce = 500

const marks = /[\p{M}\p{Cf}]+/gu
const folded = (text: string): string => text.normalize('NFKD').replace(marks, '').toLowerCase()

/** Of rows that stand newest first, those with every word in them; `cut` where the bound was met before their end. */
export async function withWords(
  { desk, asker, world }: Asked,
  rows: readonly number[],
  words: string,
  most = mostLookedThrough,
): Promise<{ rows: number[]; cut: boolean }> {
  const sought = folded(words).split(/\s+/).filter(Boolean)
  const found: number[] = []
  const end = Math.min(most, rows.length)
  for (let start = 0; start < end; start += atOnce) {
    const some = rows.slice(start, Math.min(end, start + atOnce))
    const bySeq = new Map(some.map((row) => [seqOf(world.facts, row), row]))
    for (const { seq, record } of await desk.ledger.bySeq(asker, [...bySeq.keys()])) {
      const row = bySeq.get(seq)
      if (row === undefined || record.type !== 'interaction') continue
      const text = folded(record.text ?? '')
      if (sought.every((word) => text.includes(word))) found.push(row)
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { rows: found, cut: end < rows.length }
}
