/** Names of the interactions behind rows, looked up at once for everything an answer tells. */
import { seqOf } from '../../people/index.ts'
import type { Asked } from '../ask.ts'

/** `account#id` by row; what is not in the ledger any more is left out. */
export async function namesByRow(asked: Asked, rows: Iterable<number>): Promise<ReadonlyMap<number, string>> {
  const { facts } = asked.world
  const { names: known } = asked.living
  const wanted = [...new Set(rows)]
  const unknown = wanted.map((row) => seqOf(facts, row)).filter((seq) => !known.has(seq))
  for (let from = 0; from < unknown.length; from += atOnce)
    for (const [seq, key] of await asked.desk.ledger.keysOf(asked.asker, unknown.slice(from, from + atOnce)))
      known.set(seq, key)
  const names = new Map<number, string>()
  for (const row of wanted) {
    const name = known.get(seqOf(facts, row))
    if (name !== undefined) names.set(row, name)
  }
  return names
}

const atOnce = 500

/** The names of these rows, in their order. */
export const namesIn = (names: ReadonlyMap<number, string>, rows: readonly number[]): string[] =>
  rows.flatMap((row) => names.get(row) ?? [])
