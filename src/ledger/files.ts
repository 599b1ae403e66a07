/** Keeps what is in attached files beside the entries that tell of them, in pieces, by the hash of the whole. */
import { createHash, randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { FactRecord } from '../connectors/record.ts'
import type { Database } from '../tools/database/database.ts'
import type { Asker } from './entry.ts'
import { permit } from './permissions.ts'
import type { Schema } from './schema.ts'
import { ensureWorkspace, lock, workspaceId } from './workspace.ts'

/** Most bytes that one file may have. */
export const longestFile = 10 << 20

/** Bytes of one piece. */
const pieceSize = 192 << 10

/** How long the content of a note that was taken away is kept, so that it can be brought back; milliseconds. */
const graceTime = 30 * 86_400_000

/** How contents are called while they come in; one that never ended is taken away after a day. */
const coming = (at: number): string => `coming-${at}`

/** The content is longer than may be kept. */
export class TooLong extends Error {
  override readonly name = 'TooLong'
}

export type KeptFile = { sha256: string; bytes: number }

/**
 * Keeps a content as it streams by; the same again is kept once. With `expected` only what has that hash is kept, and
 * `undefined` told of everything else. @throws TooLong above `longestFile`; nothing is kept then.
 */
export async function keepFile(
  db: Database<Schema>,
  asker: Asker,
  content: AsyncIterable<Uint8Array>,
  expected?: string,
): Promise<KeptFile | undefined> {
  permit(asker, 'write')
  const workspace = await ensureWorkspace(db, asker)
  // An import brings many, and would look through all notes for each.
  if (expected === undefined) await dropOld(db, workspace)
  // Its name is known when all of it has gone by: until then it lies under one that no content has.
  const meanwhile = `${coming(Date.now())}-${randomBytes(12).toString('hex')}`
  const hash = createHash('sha256')
  let bytes = 0
  let part = 0
  const put = (body: Uint8Array) =>
    db.query.insertInto('file').values({ workspace, sha256: meanwhile, part: part++, body }).execute()
  try {
    for await (const piece of piecesOf(content)) {
      bytes += piece.length
      if (bytes > longestFile) throw new TooLong(`A file may have at most ${longestFile >> 20} MB.`)
      hash.update(piece)
      await put(piece)
    }
    if (part === 0) await put(new Uint8Array())
    const sha256 = hash.digest('hex')
    const isFit = expected === undefined || expected === sha256
    if (isFit)
      await db.transaction(async (tx) => {
        await lock(tx, workspace)
        if (await isThere(tx, workspace, sha256)) return
        await tx
          .updateTable('file')
          .set({ sha256 })
          .where('workspace', '=', workspace)
          .where('sha256', '=', meanwhile)
          .execute()
      })
    return isFit ? { sha256, bytes } : undefined
  } finally {
    await drop(db.query, workspace, [meanwhile])
  }
}

/** The content piece by piece; `undefined` where it is not kept. */
export async function readFile(
  db: Database<Schema>,
  asker: Asker,
  sha256: string,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined || !(await isThere(db.query, workspace, sha256))) return undefined
  return pieces(db.query, workspace, sha256)
}

async function* pieces(query: Kysely<Schema>, workspace: number, sha256: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part++) {
    const row = await query
      .selectFrom('file')
      .select('body')
      .where('workspace', '=', workspace)
      .where('sha256', '=', sha256)
      .where('part', '=', part)
      .executeTakeFirst()
    if (row === undefined) return
    yield row.body
  }
}

/** Takes away the contents among these that no entry tells of. */
export async function dropFiles(db: Database<Schema>, asker: Asker, among: ReadonlySet<string>): Promise<void> {
  permit(asker, 'write')
  const workspace = await workspaceId(db.query, asker)
  if (workspace !== undefined) await dropUntold(db.query, workspace, among)
}

/** As `dropFiles`, within what is being done. */
export async function dropUntold(query: Kysely<Schema>, workspace: number, among: ReadonlySet<string>): Promise<void> {
  if (among.size === 0) return
  const told = new Set<string>()
  for (const { body } of await notes(query, workspace)) {
    const sha256 = contentOf(JSON.parse(body))
    if (sha256 !== undefined) told.add(sha256)
  }
  await drop(
    query,
    workspace,
    [...among].filter((sha256) => !told.has(sha256)),
  )
}

/** The hash of the content that a record tells of. */
export const contentOf = (record: FactRecord): string | undefined =>
  record.type === 'note' ? record.file?.sha256 : undefined

/** Takes away what was kept only so that a note could be brought back, when it is too late for that. */
async function dropOld(db: Database<Schema>, workspace: number): Promise<void> {
  await db.query
    .deleteFrom('file')
    .where('workspace', '=', workspace)
    .where('sha256', 'like', 'coming-%')
    .where('sha256', '<', coming(Date.now() - 86_400_000))
    .execute()
  const old = new Set<string>()
  const kept = new Set<string>()
  for (const { body, seen_at: seen, live } of await notes(db.query, workspace)) {
    const record: FactRecord = JSON.parse(body)
    const sha256 = contentOf(record)
    if (sha256 === undefined || live === 0) continue
    const isOld = record.type === 'note' && record.undone === true && seen < Date.now() - graceTime
    if (isOld) old.add(sha256)
    else kept.add(sha256)
  }
  await drop(
    db.query,
    workspace,
    [...old].filter((sha256) => !kept.has(sha256)),
  )
}

const notes = (query: Kysely<Schema>, workspace: number) =>
  query
    .selectFrom('entry')
    .select(['body', 'seen_at', 'live'])
    .where('workspace', '=', workspace)
    .where('type', '=', 'note')
    .where('body', 'like', '%"sha256"%')
    .execute()

async function drop(query: Kysely<Schema> | Transaction<Schema>, workspace: number, gone: readonly string[]) {
  if (gone.length > 0)
    await query.deleteFrom('file').where('workspace', '=', workspace).where('sha256', 'in', gone).execute()
}

async function isThere(query: Kysely<Schema>, workspace: number, sha256: string): Promise<boolean> {
  const row = await query
    .selectFrom('file')
    .select('part')
    .where('workspace', '=', workspace)
    .where('sha256', '=', sha256)
    .where('part', '=', 0)
    .executeTakeFirst()
  return row !== undefined
}

/** The same bytes in pieces of one size. */
async function* piecesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const given of content)
    for (let at = 0; at < given.length; ) {
      const piece = given.subarray(at, at + pieceSize - length)
      waiting.push(piece)
      length += piece.length
      at += piece.length
      if (length < pieceSize) continue
      yield Buffer.concat(waiting)
      waiting = []
      length = 0
    }
  if (length > 0) yield Buffer.concat(waiting)
}
