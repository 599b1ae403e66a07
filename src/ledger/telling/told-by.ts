/** Which sources tell an entry that counts. */
import type { Database } from '../../tools/database/database.ts'
import type { Asker } from '../entry.ts'
import { permit } from '../permissions.ts'
import type { Schema } from '../schema.ts'
import { workspaceId } from '../workspace.ts'

/** Numbers of the sources by key; of the journal of imports, undone ones left out. At most some hundred keys. */
export async function toldBy(
  db: Database<Schema>,
  asker: Asker,
  keys: readonly string[],
): Promise<Map<string, number[]>> {
  permit(asker, 'read')
  const told = new Map<string, number[]>()
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined || keys.length === 0) return told
  const first = await db.query
    .selectFrom('entry')
    .innerJoin('source', (join) =>
      join.onRef('source.workspace', '=', 'entry.workspace').onRef('source.id', '=', 'entry.source'),
    )
    .select(['entry.key', 'entry.source'])
    .where('entry.workspace', '=', workspace)
    .where('entry.key', 'in', keys)
    .where('source.retracted_at', 'is', null)
    .execute()
  const further = await db.query
    .selectFrom('entry')
    .innerJoin('telling', (join) =>
      join.onRef('telling.workspace', '=', 'entry.workspace').onRef('telling.seq', '=', 'entry.seq'),
    )
    .innerJoin('source', (join) =>
      join.onRef('source.workspace', '=', 'telling.workspace').onRef('source.id', '=', 'telling.source'),
    )
    .select(['entry.key', 'telling.source'])
    .where('entry.workspace', '=', workspace)
    .where('entry.key', 'in', keys)
    .where('source.retracted_at', 'is', null)
    .execute()
  for (const { key, source } of [...first, ...further]) {
    const known = told.get(key) ?? []
    if (!known.includes(source)) told.set(key, [...known, source])
  }
  return told
}
