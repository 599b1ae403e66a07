/** Erases one person for good: the one exception to append-only. */
import { createHmac } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { FactRecord } from '../connectors/record.ts'
import type { Database } from '../tools/database/database.ts'
import { dropGone } from './copies.ts'
import type { Asker } from './entry.ts'
import { contentOf, dropUntold } from './files.ts'
import { permit } from './permissions.ts'
import type { Schema } from './schema.ts'
import { ensureWorkspace, lock, turnEpoch } from './workspace.ts'

/** What is left of a record without these handles; undefined where nothing of it should be kept. */
export function withoutHandles(record: FactRecord, gone: (handle: string) => boolean): FactRecord | undefined {
  switch (record.type) {
    case 'interaction': {
      if (!record.with?.some(gone)) return record
      const rest = record.with.filter((handle) => !gone(handle))
      if (rest.length === 0) return undefined
      const { withName: _, ...kept } = record
      return { ...kept, with: rest }
    }
    case 'person': {
      if (record.handles.some(gone)) return undefined
      const points = [...(record.proves ?? []), ...(record.says ?? [])]
      if (!points.some(gone)) return record
      const { proves, says, ...kept } = record
      const rest = (list: string[] | undefined) => list?.filter((handle) => !gone(handle))
      return { ...kept, ...(proves && { proves: rest(proves) ?? [] }), ...(says && { says: rest(says) ?? [] }) }
    }
    case 'link':
      return record.handles.some(gone) ? undefined : record
    case 'followers':
    case 'following':
      return record.handles?.some(gone)
        ? { ...record, handles: record.handles.filter((handle) => !gone(handle)) }
        : record
    case 'favour':
      return gone(record.with) ? undefined : record
    case 'note': {
      if (gone(record.with)) return undefined
      if (record.through === undefined || !gone(record.through)) return record
      const { through: _, ...kept } = record
      return kept
    }
    case 'outcome': {
      if (record.with === undefined || !gone(record.with)) return record
      const { with: _, ...kept } = record
      if (kept.of === undefined) return kept
      // What was read from their message is noted in their words.
      const { of: _of, note: _note, ...bare } = kept
      return bare
    }
    case 'decision':
      return namedIn(record.suggestion).some(gone) || (record.person !== undefined && gone(record.person))
        ? undefined
        : record
    case 'setting': {
      // What a person said of somebody, or of everything that they write or are written.
      const handle = /^(?:reading\.(?:person|to)|person\.[a-z]+):(.+)$/s.exec(record.name)?.[1]
      if (handle !== undefined && gone(handle)) return undefined
      // And whom the one forgotten was spoken for by.
      const speaksForGone =
        record.name.startsWith('person.speaksfor:') && typeof record.value === 'string' && gone(record.value)
      return speaksForGone ? undefined : record
    }
    case 'prediction':
      return gone(record.person) ? undefined : record
    default:
      return record
  }
}

/** Whether a kept list is called as somebody is, or looks for the name or handle. `names` in small letters. */
function isListOf(record: FactRecord, names: ReadonlySet<string>): boolean {
  if (record.type !== 'setting' || !record.name.startsWith('list:')) return false
  const { value } = record
  const part = (of: unknown, name: string): unknown =>
    typeof of === 'object' && of !== null ? Object.entries(of).find(([own]) => own === name)?.[1] : undefined
  return [part(value, 'name'), part(part(value, 'filter'), 'q')].some(
    (text) => typeof text === 'string' && names.has(text.trim().toLowerCase()),
  )
}

/** Whom a suggestion can be about: it is called `action/handle/reason`, and handle and reason may hold slashes. */
function namedIn(suggestion: string): string[] {
  const [, ...parts] = suggestion.split('/')
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

export async function forget(
  db: Database<Schema>,
  secret: string,
  asker: Asker,
  handles: readonly string[],
  names: readonly string[] = [],
): Promise<{ erased: number }> {
  permit(asker, 'forget')
  const workspace = await ensureWorkspace(db, asker)
  const asked = new Set(handles)
  const called = [...names, ...handles.map(bare)]
  const known = new Set([...called, ...handles].map((name) => name.trim().toLowerCase()))
  const done = await db.transaction(async (tx) => {
    await lock(tx, workspace)
    let erased = 0
    let after = 0
    const contents = new Set<string>()
    for (;;) {
      const rows = await tx
        .selectFrom('entry')
        .select(['seq', 'body'])
        .where('workspace', '=', workspace)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(2000)
        .execute()
      for (const { seq, body } of rows) {
        after = seq
        const record: FactRecord = JSON.parse(body)
        const kept = isListOf(record, known) ? undefined : withoutHandles(record, (handle) => asked.has(handle))
        if (kept === record) continue
        erased++
        const content = contentOf(record)
        if (content !== undefined) contents.add(content)
        const place = (table: 'entry' | 'reading' | 'telling') =>
          tx.deleteFrom(table).where('workspace', '=', workspace).where('seq', '=', seq)
        await place('reading').execute()
        if (kept) {
          await tx
            .updateTable('entry')
            .set({ body: JSON.stringify(kept) })
            .where('workspace', '=', workspace)
            .where('seq', '=', seq)
            .execute()
          continue
        }
        await place('telling').execute()
        await place('entry').execute()
      }
      if (rows.length < 2000) break
    }
    await dropUntold(tx, workspace, contents)
    await dropGone(tx, workspace)
    await cleanReports(tx, workspace, called)
    await tx.deleteFrom('fold').where('workspace', '=', workspace).execute()
    for (const handle of asked)
      await tx
        .insertInto('forgotten')
        .values({ workspace, hash: keyed(secret, handle), at: Date.now() })
        .onConflict((c) => c.doNothing())
        .execute()
    await turnEpoch(tx, workspace)
    return { erased }
  })
  await db.scrub()
  return done
}

const bare = (handle: string): string => handle.replace(/^[^:]*:(?:name\/|id\/|@)?/, '')

/** Import reports show mails that could not be read; none that names the person stays. */
async function cleanReports(tx: Transaction<Schema>, workspace: number, names: readonly string[]): Promise<void> {
  const wanted = names.map((name) => name.trim().toLowerCase()).filter((name) => name.length > 2)
  const rows = await tx
    .selectFrom('source')
    .select(['id', 'report'])
    .where('workspace', '=', workspace)
    .where('report', 'like', '%"unread"%')
    .execute()
  for (const { id, report } of rows) {
    const told: { unread?: unknown } = JSON.parse(report ?? '{}')
    if (!Array.isArray(told.unread)) continue
    const unread = told.unread.filter((mail) => {
      const text = JSON.stringify(mail).toLowerCase()
      return !wanted.some((name) => text.includes(name))
    })
    if (unread.length === told.unread.length) continue
    await tx
      .updateTable('source')
      .set({ report: JSON.stringify({ ...told, unread }) })
      .where('workspace', '=', workspace)
      .where('id', '=', id)
      .execute()
  }
}

/** Tells of a handle whether its person was erased; undefined where nobody was. */
export async function forgottenTest(
  query: Kysely<Schema>,
  secret: string,
  workspace: number,
): Promise<((handle: string) => boolean) | undefined> {
  const rows = await query.selectFrom('forgotten').select('hash').where('workspace', '=', workspace).execute()
  if (rows.length === 0) return undefined
  const hashes = new Set(rows.map((row) => row.hash))
  return (handle) => hashes.has(keyed(secret, handle))
}

function keyed(secret: string, handle: string): string {
  return createHmac('sha256', secret).update(handle).digest('base64url')
}
