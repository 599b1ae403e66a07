/** Keeps what each message was read as, and tells which are still to be read. */
import type { Transaction } from 'kysely'
import { interactionKinds, type RecordOf } from '../connectors/record.ts'
import type { Database } from '../tools/database/database.ts'
import { type NewCopies, saveCopies } from './copies.ts'
import type { Asker, Entry } from './entry.ts'
import { permit } from './permissions.ts'
import { entryOf } from './read.ts'
import type { Schema } from './schema.ts'
import { ensureWorkspace, lock, workspaceId } from './workspace.ts'

/** Packed labels and print of one entry; the packing is the reader's own. */
export type Reading = { seq: number; labels: number; print: number | null }

export type Unread = Entry<'interaction'>

/** Live interactions behind `after` that have no reading of this version, in order of arrival. */
export async function unread(
  db: Database<Schema>,
  asker: Asker,
  version: string,
  after: number,
  limit: number,
): Promise<Unread[]> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return []
  const rows = await db.query
    .selectFrom('entry')
    .leftJoin('reading', (join) =>
      join
        .onRef('reading.workspace', '=', 'entry.workspace')
        .onRef('reading.seq', '=', 'entry.seq')
        .on('reading.version', '=', version),
    )
    .select(['entry.seq', 'entry.key', 'entry.body'])
    .where('entry.workspace', '=', workspace)
    .where('entry.seq', '>', after)
    .where('entry.kind', 'in', interactionKinds)
    .where('entry.live', '=', 1)
    .where('reading.seq', 'is', null)
    .orderBy('entry.seq')
    .limit(limit)
    .execute()
  return rows.map(entryOf).filter((entry): entry is Unread => entry.record.type === 'interaction')
}

/**
 * With `copies`, the sketches of texts met for the first time are saved together with the readings: both or none. False
 * where nothing was saved: others saved sketches meanwhile, or an entry no longer counts.
 */
export async function saveReadings(
  db: Database<Schema>,
  asker: Asker,
  version: string,
  readings: readonly Reading[],
  copies?: NewCopies,
): Promise<boolean> {
  permit(asker, 'write')
  const workspace = await ensureWorkspace(db, asker)
  const seqs = readings.map((reading) => reading.seq)
  return db.transaction(async (tx) => {
    // Two processes may read the same texts at once.
    await lock(tx, workspace)
    if (copies && !((await allCount(tx, workspace, seqs)) && (await saveCopies(db, tx, workspace, copies))))
      return false
    for (let start = 0; start < seqs.length; start += 500)
      await tx
        .deleteFrom('reading')
        .where('workspace', '=', workspace)
        .where('seq', 'in', seqs.slice(start, start + 500))
        .execute()
    await db.insertRows(
      tx,
      'reading',
      ['workspace', 'seq', 'version', 'labels', 'print'],
      readings.map(({ seq, labels, print }) => [workspace, seq, version, labels, print]),
    )
    return true
  })
}

async function allCount(tx: Transaction<Schema>, workspace: number, seqs: readonly number[]): Promise<boolean> {
  for (let start = 0; start < seqs.length; start += 500) {
    const some = seqs.slice(start, start + 500)
    const { n } = await tx
      .selectFrom('entry')
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('workspace', '=', workspace)
      .where('seq', 'in', some)
      .where('live', '=', 1)
      .executeTakeFirstOrThrow()
    if (Number(n) !== some.length) return false
  }
  return true
}

/** Readings of a version, of entries behind `after` up to `upto`, in order, at most `limit`. */
export async function readReadings(
  db: Database<Schema>,
  asker: Asker,
  version: string,
  after: number,
  upto: number,
  limit: number,
): Promise<Reading[]> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return []
  return db.query
    .selectFrom('reading')
    .select(['seq', 'labels', 'print'])
    .where('workspace', '=', workspace)
    .where('version', '=', version)
    .where('seq', '>', after)
    .where('seq', '<=', upto)
    .orderBy('seq')
    .limit(limit)
    .execute()
}

/** How many interactions are read, of how many. */
export async function countReadings(
  db: Database<Schema>,
  asker: Asker,
  version: string,
): Promise<{ done: number; total: number }> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return { done: 0, total: 0 }
  const done = await db.query
    .selectFrom('reading')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('workspace', '=', workspace)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  const total = await db.query
    .selectFrom('entry')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('workspace', '=', workspace)
    .where('type', '=', 'interaction' satisfies RecordOf<'interaction'>['type'])
    .where('live', '=', 1)
    .executeTakeFirstOrThrow()
  return { done: Math.min(Number(done.n), Number(total.n)), total: Number(total.n) }
}
