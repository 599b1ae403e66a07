/** Reads entries that count: in order of arrival, by position, by key, or by words in them. */
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { RecordType } from '../connectors/record.ts'
import type { Database } from '../tools/database/database.ts'
import type { Asker, Entry } from './entry.ts'
import { permit } from './permissions.ts'
import type { Schema } from './schema.ts'
import { workspaceId } from './workspace.ts'

export type Head = { seq: number; epoch: number }

export type Range = {
  /** Only entries behind this position. */
  after?: number
  /** Only entries up to this position. */
  upto?: number
  types?: readonly RecordType[]
}

const atOnce = 2000

export async function head(db: Database<Schema>, asker: Asker): Promise<Head | undefined> {
  permit(asker, 'read')
  const row = await db.query
    .selectFrom('workspace')
    .select(['last_seq', 'epoch'])
    .where('slug', '=', asker.workspace)
    .executeTakeFirst()
  return row && { seq: row.last_seq, epoch: row.epoch }
}

export async function* readEntries(db: Database<Schema>, asker: Asker, range: Range = {}): AsyncIterable<Entry[]> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return
  if (range.types && !range.types.includes('interaction')) {
    yield* readFew(db, workspace, range, range.types)
    return
  }
  let after = range.after ?? 0
  for (;;) {
    let query = db.query
      .selectFrom('entry')
      .select(['seq', 'key', 'body'])
      .where('workspace', '=', workspace)
      .where('seq', '>', after)
      .where('live', '=', 1)
    if (range.upto !== undefined) query = query.where('seq', '<=', range.upto)
    if (range.types) query = query.where('type', 'in', range.types)
    const rows = await query.orderBy('seq').limit(atOnce).execute()
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(entryOf)
    if (rows.length < atOnce) return
    after = last.seq
  }
}

/** Types that are few are found by type, not by walking everything that happened. */
async function* readFew(
  db: Database<Schema>,
  workspace: number,
  { after = 0, upto = Number.MAX_SAFE_INTEGER }: Range,
  types: readonly RecordType[],
): AsyncIterable<Entry[]> {
  const rows = await db.query
    .selectFrom('entry')
    .select(['seq', 'key', 'body'])
    .where('workspace', '=', workspace)
    .where('type', 'in', types)
    .where('live', '=', 1)
    .execute()
  yield rows
    .filter(({ seq }) => seq > after && seq <= upto)
    .sort((a, b) => a.seq - b.seq)
    .map(entryOf)
}

export async function entriesBySeq(db: Database<Schema>, asker: Asker, seqs: readonly number[]): Promise<Entry[]> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return []
  const found = new Map<number, Entry>()
  for (let start = 0; start < seqs.length; start += 500) {
    const rows = await db.query
      .selectFrom('entry')
      .select(['seq', 'key', 'body'])
      .where('workspace', '=', workspace)
      .where('seq', 'in', seqs.slice(start, start + 500))
      .execute()
    for (const row of rows) found.set(row.seq, entryOf(row))
  }
  return seqs.flatMap((seq) => found.get(seq) ?? [])
}

/** Keys of entries by position, without reading what they say. */
export async function keysOf(
  db: Database<Schema>,
  asker: Asker,
  seqs: readonly number[],
): Promise<Map<number, string>> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  const keys = new Map<number, string>()
  if (workspace === undefined) return keys
  for (let start = 0; start < seqs.length; start += 500)
    for (const { seq, key } of await db.query
      .selectFrom('entry')
      .select(['seq', 'key'])
      .where('workspace', '=', workspace)
      .where('seq', 'in', seqs.slice(start, start + 500))
      .execute())
      keys.set(seq, key)
  return keys
}

export async function entriesByKey(db: Database<Schema>, asker: Asker, keys: readonly string[]): Promise<Entry[]> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return []
  const found = new Map<string, Entry>()
  for (let start = 0; start < keys.length; start += 500) {
    const rows = await db.query
      .selectFrom('entry')
      .select(['seq', 'key', 'body'])
      .where('workspace', '=', workspace)
      .where('key', 'in', keys.slice(start, start + 500))
      .where('live', '=', 1)
      .execute()
    for (const row of rows) found.set(row.key, entryOf(row))
  }
  return keys.flatMap((key) => found.get(key) ?? [])
}

/** Which of these keys are told already. */
export async function knownKeys(db: Database<Schema>, asker: Asker, keys: readonly string[]): Promise<Set<string>> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  const known = new Set<string>()
  if (workspace === undefined) return known
  for (let start = 0; start < keys.length; start += 500)
    for (const { key } of await db.query
      .selectFrom('entry')
      .select('key')
      .distinct()
      .where('workspace', '=', workspace)
      .where('key', 'in', keys.slice(start, start + 500))
      .where('live', '=', 1)
      .execute())
      known.add(key)
  return known
}

/** What was checked at the door is trusted here. */
export function entryOf({ seq, key, body }: { seq: number; key: string; body: string }): Entry {
  return { seq, key, record: JSON.parse(body) }
}

export type Sought = {
  /** Epoch ms, from and below; `null` for what has no date. */
  span: { from: number; below: number } | null
  /** Each of them is in it. */
  all: readonly string[]
  /** And any of these, where there are any. */
  any: readonly string[]
}

/**
 * Interactions in which the words stand, the newest first, at most `limit`. Small and capital letters are the same, save
 * inside words of other than Latin letters and with accents, which are found as written, in small letters, in capitals and
 * with one at the beginning. The words may stand in another part of the record than its text.
 */
export async function searchTexts(
  db: Database<Schema>,
  asker: Asker,
  { span, all, any }: Sought,
  limit: number,
): Promise<Entry[]> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return []
  const has = (word: string) => anyOf(spellings(word).map((one) => like(db, one)))
  const conditions: Expression<SqlBool>[] = all.map(has)
  if (any.length > 0) conditions.push(anyOf(any.map(has)))
  let query = db.query
    .selectFrom('entry')
    .select(['seq', 'key', 'body'])
    .where('workspace', '=', workspace)
    .where('type', '=', 'interaction')
  query =
    span === null
      ? query.where('at', 'is', null)
      : query.where('at', '>=', span.from).where('at', '<', span.below).orderBy('at', 'desc')
  for (const condition of conditions) query = query.where(condition)
  const rows = await query.where('live', '=', 1).limit(limit).execute()
  return rows.map(entryOf)
}

const anyOf = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.join(conditions, sql` or `)})`

/** The embedded database takes Latin letters of both sizes for the same by itself. */
function like(db: Database<Schema>, word: string): RawBuilder<SqlBool> {
  const written = JSON.stringify(word).slice(1, -1)
  const pattern = `%${written.replace(/[\\%_]/g, '\\$&')}%`
  return db.dialect === 'postgres'
    ? sql<SqlBool>`body ilike ${pattern} escape '\\'`
    : sql<SqlBool>`body like ${pattern} escape '\\'`
}

function spellings(word: string): string[] {
  const small = word.toLowerCase()
  const first = small.slice(0, 1).toUpperCase() + small.slice(1)
  return /^[ -~]*$/.test(word) ? [small] : [...new Set([word, small, word.toUpperCase(), first])]
}
