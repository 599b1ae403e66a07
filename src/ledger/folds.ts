/** Keeps the state of a fold, so that the next start goes on from there. Always rebuildable. */
import type { Database } from '../tools/database/database.ts'
import type { Asker } from './entry.ts'
import { permit } from './permissions.ts'
import type { Schema } from './schema.ts'
import { ensureWorkspace, workspaceId } from './workspace.ts'

export type FoldName = 'world'
export type SavedFold = { version: string; epoch: number; upto: number; state: Uint8Array }

export async function saveFold(db: Database<Schema>, asker: Asker, name: FoldName, fold: SavedFold): Promise<void> {
  // Saving what can be made again is part of reading: a reader's start may keep it, too.
  permit(asker, 'read')
  const workspace = await ensureWorkspace(db, asker)
  const values = { version: fold.version, epoch: fold.epoch, upto: fold.upto, state: fold.state, saved_at: Date.now() }
  await db.query
    .insertInto('fold')
    .values({ workspace, name, ...values })
    .onConflict((c) => c.columns(['workspace', 'name']).doUpdateSet(values))
    .execute()
}

export async function loadFold(db: Database<Schema>, asker: Asker, name: FoldName): Promise<SavedFold | undefined> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return undefined
  return db.query
    .selectFrom('fold')
    .select(['version', 'epoch', 'upto', 'state'])
    .where('workspace', '=', workspace)
    .where('name', '=', name)
    .executeTakeFirst()
}
