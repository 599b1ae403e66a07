/** Keeps of somebody's timeline what is of a kind, a direction or a network, or says certain words. */
import type { Direction, InteractionKind } from '../../../connectors/record.ts'
import { accountNameOf, hasText, isSent, kindOf, seqOf } from '../../../people/index.ts'
import type { Asked } from '../../ask.ts'
import { hasAll, wordsOf } from '../../memory/words.ts'

export type Narrowing = {
  kinds?: readonly InteractionKind[] | undefined
  direction?: Direction | undefined
  network?: string | undefined
  /** Words that all stand in it. */
  q?: string | undefined
}

/** Texts that are read at once. */
const atOnce = 2000

export async function narrowed(
  asked: Asked,
  rows: readonly number[],
  { kinds, direction, network, q }: Narrowing,
): Promise<readonly number[]> {
  const { world, desk, asker } = asked
  const { facts } = world
  const words = wordsOf(q ?? '')
  if (kinds === undefined && direction === undefined && network === undefined && words.length === 0) return rows
  const chosen = rows.filter(
    (row) =>
      (kinds === undefined || kinds.includes(kindOf(facts, row))) &&
      (direction === undefined || isSent(facts, row) === (direction === 'sent')) &&
      (network === undefined || accountNameOf(world, row).startsWith(`${network}:`)) &&
      (words.length === 0 || hasText(facts, row)),
  )
  if (words.length === 0) return chosen
  const said: number[] = []
  for (let start = 0; start < chosen.length; start += atOnce) {
    const part = chosen.slice(start, start + atOnce)
    const rowOf = new Map(part.map((row) => [seqOf(facts, row), row]))
    for (const { seq, record } of await desk.ledger.bySeq(asker, [...rowOf.keys()])) {
      const row = rowOf.get(seq)
      if (row !== undefined && record.type === 'interaction' && hasAll(record.text ?? '', words)) said.push(row)
    }
  }
  return said
}
