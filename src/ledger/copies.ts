/**
 * Keeps what finds near-copies among texts, and which were found. Several processes may read at once: whoever saves says
 * what it knew, and is told where that is no longer all there is.
 */
import type { Transaction } from 'kysely'
import type { Database } from '../tools/database/database.ts'
import type { Asker } from './entry.ts'
import { permit } from './permissions.ts'
import type { Schema } from './schema.ts'
import { ensureWorkspace, lock, turnEpoch, workspaceId } from './workspace.ts'

/** What a saver knows: since which turn, and up to which sketch. */
export type CopiesState = { turn: number; upto: number; paired: boolean }

/** A text's sketch under its print; `place` counts from 1 in order of arrival. */
export type StoredSketch = { place: number; print: number; body: Uint8Array }

/** Prints of two texts that are nearly the same; `place` counts from 1 in order of arrival. */
export type Near = { place: number; one: number; other: number }

/** Comes with the readings of a portion: sketches of texts not met before, and what they are near to. */
export type NewCopies = {
  known: CopiesState
  sketches: readonly { print: number; body: Uint8Array }[]
  near: readonly (readonly [one: number, other: number])[]
}

/**
 * Where near-copies stand, made ready to go on from: sketches of another version and of texts that no longer count are
 * dropped first. Where `paired` is false, the pairs have to be found anew.
 */
export async function prepareCopies(db: Database<Schema>, asker: Asker, version: string): Promise<CopiesState> {
  permit(asker, 'write')
  const workspace = await ensureWorkspace(db, asker)
  const { epoch } = await db.query
    .selectFrom('workspace')
    .select('epoch')
    .where('id', '=', workspace)
    .executeTakeFirstOrThrow()
  const known = await stateOf(db.query, workspace)
  if (known?.version === version && known.epoch === epoch) return known
  return db.transaction(async (tx) => {
    const locked = await lock(tx, workspace)
    const there = await stateOf(tx, workspace)
    if (there?.version === version) await dropGone(tx, workspace)
    else {
      const had = await tx.deleteFrom('near').where('workspace', '=', workspace).executeTakeFirst()
      await tx.deleteFrom('sketch').where('workspace', '=', workspace).execute()
      await tx.deleteFrom('copies').where('workspace', '=', workspace).execute()
      await tx
        .insertInto('copies')
        .values({ workspace, version, turn: (there?.turn ?? 0) + 1, upto: 0, paired: 1, epoch: locked.epoch })
        .execute()
      if (had.numDeletedRows > 0) await turnEpoch(tx, workspace)
    }
    const { epoch: now } = await lock(tx, workspace)
    await tx.updateTable('copies').set({ epoch: now }).where('workspace', '=', workspace).execute()
    const { turn, upto, paired } = (await stateOf(tx, workspace)) ?? { turn: 0, upto: 0, paired: true }
    return { turn, upto, paired }
  })
}

/** The state as it is; undefined where no text was ever sketched. */
export async function copiesState(db: Database<Schema>, asker: Asker): Promise<CopiesState | undefined> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  return workspace === undefined ? undefined : stateOf(db.query, workspace)
}

async function stateOf(
  query: Database<Schema>['query'],
  workspace: number,
): Promise<(CopiesState & { version: string; epoch: number }) | undefined> {
  const row = await query.selectFrom('copies').selectAll().where('workspace', '=', workspace).executeTakeFirst()
  return row && { version: row.version, turn: row.turn, upto: row.upto, paired: row.paired === 1, epoch: row.epoch }
}

export async function readSketches(
  db: Database<Schema>,
  asker: Asker,
  after: number,
  limit: number,
): Promise<StoredSketch[]> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return []
  return db.query
    .selectFrom('sketch')
    .select(['place', 'print', 'body'])
    .where('workspace', '=', workspace)
    .where('place', '>', after)
    .orderBy('place')
    .limit(limit)
    .execute()
}

export async function readNear(db: Database<Schema>, asker: Asker, after: number, limit: number): Promise<Near[]> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return []
  return db.query
    .selectFrom('near')
    .select(['place', 'one', 'other'])
    .where('workspace', '=', workspace)
    .where('place', '>', after)
    .orderBy('place')
    .limit(limit)
    .execute()
}

/** Saves pairs that were found anew among all sketches. False where there are other sketches by now, or they are paired. */
export async function savePairs(
  db: Database<Schema>,
  asker: Asker,
  known: CopiesState,
  near: NewCopies['near'],
): Promise<boolean> {
  permit(asker, 'write')
  const workspace = await ensureWorkspace(db, asker)
  return db.transaction(async (tx) => {
    await lock(tx, workspace)
    const there = await stateOf(tx, workspace)
    if (there?.turn !== known.turn || there.upto !== known.upto || there.paired) return false
    await insertNear(db, tx, workspace, near)
    await tx.updateTable('copies').set({ paired: 1 }).where('workspace', '=', workspace).execute()
    return true
  })
}

/** Within a transaction that holds the lock. False, with nothing saved, where `known` is no longer all there is. */
export async function saveCopies(
  db: Database<Schema>,
  tx: Transaction<Schema>,
  workspace: number,
  { known, sketches, near }: NewCopies,
): Promise<boolean> {
  const there = await stateOf(tx, workspace)
  if (there?.turn !== known.turn || there.upto !== known.upto || !there.paired) return false
  await db.insertRows(
    tx,
    'sketch',
    ['workspace', 'place', 'print', 'body'],
    sketches.map(({ print, body }, at) => [workspace, there.upto + 1 + at, print, body]),
  )
  await insertNear(db, tx, workspace, near)
  await tx
    .updateTable('copies')
    .set({ upto: there.upto + sketches.length })
    .where('workspace', '=', workspace)
    .execute()
  return true
}

async function insertNear(
  db: Database<Schema>,
  tx: Transaction<Schema>,
  workspace: number,
  near: NewCopies['near'],
): Promise<void> {
  if (near.length === 0) return
  const { last } = await tx
    .selectFrom('near')
    .select((e) => e.fn.coalesce(e.fn.max('place'), e.lit(0)).as('last'))
    .where('workspace', '=', workspace)
    .executeTakeFirstOrThrow()
  await db.insertRows(
    tx,
    'near',
    ['workspace', 'place', 'one', 'other'],
    near.map(([one, other], at) => [workspace, Number(last) + 1 + at, one, other]),
  )
}

/**
 * Drops the sketches of texts that no message says any longer, within a transaction that holds the lock. What was near to
 * one of them may be near to each other without it: then all pairs are dropped, to be found anew.
 */
export async function dropGone(tx: Transaction<Schema>, workspace: number): Promise<void> {
  const any = await tx
    .selectFrom('sketch')
    .select('place')
    .where('workspace', '=', workspace)
    .limit(1)
    .executeTakeFirst()
  if (any === undefined) return
  // An import that counts again is read again, so that its sketches come back as well.
  await tx
    .deleteFrom('reading')
    .where('workspace', '=', workspace)
    .where('print', 'is not', null)
    .where('seq', 'in', (e) =>
      e.selectFrom('entry').select('entry.seq').where('entry.workspace', '=', workspace).where('entry.live', '=', 0),
    )
    .execute()
  const rows = await tx
    .selectFrom('sketch')
    .leftJoin(
      (e) =>
        e
          .selectFrom('reading')
          .innerJoin('entry', (j) =>
            j.onRef('entry.workspace', '=', 'reading.workspace').onRef('entry.seq', '=', 'reading.seq'),
          )
          .select('reading.print')
          .distinct()
          .where('reading.workspace', '=', workspace)
          .where('entry.kind', '=', 'message')
          .where('reading.print', 'is not', null)
          .as('said'),
      (j) => j.onRef('said.print', '=', 'sketch.print'),
    )
    .select('sketch.print')
    .where('sketch.workspace', '=', workspace)
    .where('said.print', 'is', null)
    .execute()
  const gone = rows.map(({ print }) => print)
  if (gone.length === 0) return
  let bridged = false
  for (let start = 0; start < gone.length; start += 400) {
    const some = gone.slice(start, start + 400)
    bridged ||= await hasNear(tx, workspace, some)
    await tx.deleteFrom('sketch').where('workspace', '=', workspace).where('print', 'in', some).execute()
  }
  if (bridged) {
    await tx.deleteFrom('near').where('workspace', '=', workspace).execute()
    await turnEpoch(tx, workspace)
  }
  await tx
    .updateTable('copies')
    .set((e) => ({ turn: e('turn', '+', 1), ...(bridged && { paired: 0 }) }))
    .where('workspace', '=', workspace)
    .execute()
}

async function hasNear(tx: Transaction<Schema>, workspace: number, prints: readonly number[]): Promise<boolean> {
  const row = await tx
    .selectFrom('near')
    .select('place')
    .where('workspace', '=', workspace)
    .where((e) => e.or([e('one', 'in', prints), e('other', 'in', prints)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
