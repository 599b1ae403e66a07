/** Finds a workspace by its name, and makes it when it is first written to. */
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../tools/database/database.ts'
import { Refused } from '../tools/refused.ts'
import type { Asker } from './entry.ts'
import type { Schema } from './schema.ts'

export type Locked = { id: number; lastSeq: number; epoch: number }

/** The workspace's number; undefined before anything was written to it. */
export async function workspaceId(query: Kysely<Schema>, asker: Asker): Promise<number | undefined> {
  const row = await query.selectFrom('workspace').select('id').where('slug', '=', asker.workspace).executeTakeFirst()
  return row?.id
}

export const isWorkspaceName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,62}$/.test(name)

/** Makes the workspace where it is new. */
export async function ensureWorkspace(db: Database<Schema>, asker: Asker): Promise<number> {
  const known = await workspaceId(db.query, asker)
  if (known !== undefined) return known
  if (!isWorkspaceName(asker.workspace))
    throw new Refused(`"${asker.workspace}" is no name for a workspace: use small letters, digits and hyphens.`)
  for (;;) {
    const { next } = await db.query
      .selectFrom('workspace')
      .select((e) => e.fn.coalesce(e.fn.max('id'), e.lit(0)).as('next'))
      .executeTakeFirstOrThrow()
    await db.query
      .insertInto('workspace')
      .values({ slug: asker.workspace, id: Number(next) + 1, created_at: Date.now(), last_seq: 0, epoch: 0 })
      .onConflict((c) => c.doNothing())
      .execute()
    const id = await workspaceId(db.query, asker)
    if (id !== undefined) return id
  }
}

/** Takes the workspace's lock until the transaction ends, so that appends come one after another. */
export async function lock(tx: Transaction<Schema>, id: number): Promise<Locked> {
  const row = await tx
    .updateTable('workspace')
    .set((e) => ({ last_seq: e.ref('last_seq') }))
    .where('id', '=', id)
    .returning(['last_seq', 'epoch'])
    .executeTakeFirstOrThrow()
  return { id, lastSeq: row.last_seq, epoch: row.epoch }
}

/** Tells every fold that it cannot go on from where it is. */
export async function turnEpoch(tx: Transaction<Schema>, id: number): Promise<void> {
  await tx
    .updateTable('workspace')
    .set((e) => ({ epoch: e('epoch', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
