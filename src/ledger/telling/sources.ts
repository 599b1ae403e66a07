/** The journal of what was imported, synced or logged, and taking an import back. */
import type { Database } from '../../tools/database/database.ts'
import { dropGone } from '../copies.ts'
import type { Asker } from '../entry.ts'
import { permit } from '../permissions.ts'
import type { Schema } from '../schema.ts'
import { ensureWorkspace, lock, turnEpoch, workspaceId } from '../workspace.ts'
import { revive, settleKeys } from './count.ts'

export type SourceStart = {
  kind: 'file' | 'account' | 'hand' | 'demo'
  name: string
  print?: string
  network?: string
  format?: string
  at: number
}

export type Source = {
  id: number
  kind: string
  name: string
  print: string | null
  network: string | null
  format: string | null
  startedAt: number
  finishedAt: number | null
  retractedAt: number | null
  report: unknown
}

/** A new row of the journal, or the row of the same file where it was imported before (so that repeating it completes it). */
export async function startSource(db: Database<Schema>, asker: Asker, start: SourceStart): Promise<number> {
  permit(asker, 'write')
  const workspace = await ensureWorkspace(db, asker)
  return db.transaction(async (tx) => {
    await lock(tx, workspace)
    const known = await tx
      .selectFrom('source')
      .select('id')
      .where('workspace', '=', workspace)
      .where('kind', '=', start.kind)
      .where('name', '=', start.name)
      .where('print', start.print === undefined ? 'is' : '=', start.print ?? null)
      .executeTakeFirst()
    if (known) {
      await tx
        .updateTable('source')
        .set({ retracted_at: null })
        .where('workspace', '=', workspace)
        .where('id', '=', known.id)
        .execute()
      return known.id
    }
    const { last } = await tx
      .selectFrom('source')
      .select((e) => e.fn.coalesce(e.fn.max('id'), e.lit(0)).as('last'))
      .where('workspace', '=', workspace)
      .executeTakeFirstOrThrow()
    const id = Number(last) + 1
    await tx
      .insertInto('source')
      .values({
        workspace,
        id,
        kind: start.kind,
        name: start.name,
        print: start.print ?? null,
        network: start.network ?? null,
        format: start.format ?? null,
        started_at: start.at,
        finished_at: null,
        retracted_at: null,
        report: null,
      })
      .execute()
    return id
  })
}

export async function finishSource(db: Database<Schema>, asker: Asker, source: number, report: unknown): Promise<void> {
  permit(asker, 'write')
  const workspace = await ensureWorkspace(db, asker)
  await db.query
    .updateTable('source')
    .set({ finished_at: Date.now(), report: JSON.stringify(report) })
    .where('workspace', '=', workspace)
    .where('id', '=', source)
    .execute()
}

export async function listSources(db: Database<Schema>, asker: Asker): Promise<Source[]> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return []
  const rows = await db.query
    .selectFrom('source')
    .selectAll()
    .where('workspace', '=', workspace)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    print: row.print,
    network: row.network,
    format: row.format,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    retractedAt: row.retracted_at,
    report: row.report === null ? null : JSON.parse(row.report),
  }))
}

/** Entries that no other source tells stop counting; of those told differently the next best telling counts. */
export async function retract(db: Database<Schema>, asker: Asker, source: number): Promise<void> {
  permit(asker, 'retract')
  const workspace = await ensureWorkspace(db, asker)
  await db.transaction(async (tx) => {
    await lock(tx, workspace)
    await tx
      .updateTable('source')
      .set({ retracted_at: Date.now() })
      .where('workspace', '=', workspace)
      .where('id', '=', source)
      .execute()
    await tx
      .updateTable('entry')
      .set({ live: 0 })
      .where('workspace', '=', workspace)
      .where('live', '=', 1)
      .where((e) =>
        e.or([
          e('source', '=', source),
          e('seq', 'in', (query) =>
            query
              .selectFrom('telling')
              .select('telling.seq')
              .where('telling.workspace', '=', workspace)
              .where('telling.source', '=', source),
          ),
        ]),
      )
      .execute()
    await revive(tx, workspace)
    await dropGone(tx, workspace)
    await turnEpoch(tx, workspace)
  })
}

/** Lets a source tell again what it told before it was taken back. */
export async function restore(db: Database<Schema>, asker: Asker, source: number): Promise<void> {
  permit(asker, 'retract')
  const workspace = await ensureWorkspace(db, asker)
  await db.transaction(async (tx) => {
    await lock(tx, workspace)
    await tx
      .updateTable('source')
      .set({ retracted_at: null })
      .where('workspace', '=', workspace)
      .where('id', '=', source)
      .execute()
    const told = await tx
      .selectFrom('entry')
      .select('key')
      .distinct()
      .where('workspace', '=', workspace)
      .where((e) =>
        e.or([
          e('source', '=', source),
          e('seq', 'in', (query) =>
            query
              .selectFrom('telling')
              .select('telling.seq')
              .where('telling.workspace', '=', workspace)
              .where('telling.source', '=', source),
          ),
        ]),
      )
      .execute()
    await settleKeys(
      tx,
      workspace,
      told.map(({ key }) => key),
    )
    await dropGone(tx, workspace)
    await turnEpoch(tx, workspace)
  })
}
