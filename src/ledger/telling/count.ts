/** Which telling of a key counts: settled anew where sources, or the keys themselves, have changed. */
import type { SelectQueryBuilder, Transaction } from 'kysely'
import type { Schema } from '../schema.ts'

type Teller = { seq: number; key: string; hash: string; seenAt: number }

/** Lets the best telling of each of these keys count, and no other. */
export async function settleKeys(tx: Transaction<Schema>, workspace: number, keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += 500) {
    const some = keys.slice(start, start + 500)
    await tx
      .updateTable('entry')
      .set({ live: 0 })
      .where('workspace', '=', workspace)
      .where('key', 'in', some)
      .where('live', '=', 1)
      .execute()
    await letCount(tx, workspace, await tellersOf(tx, workspace, some))
  }
}

/** Lets the best telling count of every key that none counts of though a source still tells it. */
export async function revive(tx: Transaction<Schema>, workspace: number): Promise<void> {
  const dead = tx
    .selectFrom('entry as e')
    .select('e.key')
    .where('e.workspace', '=', workspace)
    .groupBy('e.key')
    .having((h) => h.fn.max('e.live'), '=', 0)
  await letCount(tx, workspace, await tellersOf(tx, workspace, dead))
}

type Keys = readonly string[] | SelectQueryBuilder<Schema & { e: Schema['entry'] }, 'e', { key: string }>

/** Every telling of the keys by a source that was not taken back. */
async function tellersOf(tx: Transaction<Schema>, workspace: number, keys: Keys): Promise<Teller[]> {
  const first = await tx
    .selectFrom('entry')
    .innerJoin('source', (j) =>
      j.onRef('source.workspace', '=', 'entry.workspace').onRef('source.id', '=', 'entry.source'),
    )
    .select(['entry.seq', 'entry.key', 'entry.hash', 'entry.seen_at as seenAt'])
    .where('entry.workspace', '=', workspace)
    .where('entry.key', 'in', keys)
    .where('source.retracted_at', 'is', null)
    .execute()
  const further = await tx
    .selectFrom('telling')
    .innerJoin('entry', (j) =>
      j.onRef('entry.workspace', '=', 'telling.workspace').onRef('entry.seq', '=', 'telling.seq'),
    )
    .innerJoin('source', (j) =>
      j.onRef('source.workspace', '=', 'telling.workspace').onRef('source.id', '=', 'telling.source'),
    )
    .select(['entry.seq', 'entry.key', 'entry.hash', 'telling.seen_at as seenAt'])
    .where('telling.workspace', '=', workspace)
    .where('entry.key', 'in', keys)
    .where('source.retracted_at', 'is', null)
    .execute()
  return [...first, ...further]
}

async function letCount(tx: Transaction<Schema>, workspace: number, tellers: readonly Teller[]): Promise<void> {
  const best = new Map<string, Teller>()
  for (const told of tellers) {
    const rival = best.get(told.key)
    if (!rival || beats(told, rival)) best.set(told.key, told)
  }
  const seqs = [...best.values()].map(({ seq }) => seq)
  for (let start = 0; start < seqs.length; start += 500)
    await tx
      .updateTable('entry')
      .set({ live: 1 })
      .where('workspace', '=', workspace)
      .where('seq', 'in', seqs.slice(start, start + 500))
      .execute()
}

/** Of two tellings of one event the later seen counts, and of equally late ones the greater hash: arrival decides nothing. */
export function beats(a: { seenAt: number; hash: string }, b: { seenAt: number; hash: string }): boolean {
  return a.seenAt !== b.seenAt ? a.seenAt > b.seenAt : a.hash > b.hash
}
