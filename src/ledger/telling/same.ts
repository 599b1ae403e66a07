/** Events that two sources tell without a common key: from then on both tellings stand under one. */
import type { Transaction } from 'kysely'
import type { Database } from '../../tools/database/database.ts'
import type { Asker, NewEntry } from '../entry.ts'
import { permit } from '../permissions.ts'
import type { Schema } from '../schema.ts'
import { ensureWorkspace, lock, turnEpoch, workspaceId } from '../workspace.ts'
import { settleKeys } from './count.ts'
import { moveWords, type Renamed, reachName } from './said.ts'

/** One event under two keys; `root` is the one it is known by from then on. */
export type Same = Renamed

/** Puts every telling of `key` under `root` as a further revision; a pair that is joined already changes nothing. */
export async function joinSame(db: Database<Schema>, asker: Asker, pairs: readonly Same[]): Promise<number> {
  permit(asker, 'write')
  if (pairs.length === 0) return 0
  const workspace = await ensureWorkspace(db, asker)
  return db.transaction(async (tx) => {
    await lock(tx, workspace)
    let joined = 0
    const roots: string[] = []
    for (const { key, root } of pairs) {
      if (!(await join(tx, workspace, key, root))) continue
      joined++
      roots.push(root)
    }
    if (joined === 0) return 0
    await settleKeys(tx, workspace, roots)
    await turnEpoch(tx, workspace)
    return joined
  })
}

async function join(tx: Transaction<Schema>, workspace: number, key: string, root: string): Promise<boolean> {
  const told = await tx
    .selectFrom('entry')
    .select(['seq', 'key', 'revision'])
    .where('workspace', '=', workspace)
    .where('key', 'in', [key, root])
    .orderBy('revision')
    .execute()
  const moved = told.filter((entry) => entry.key === key)
  const there = told.filter((entry) => entry.key === root)
  if (key === root || moved.length === 0 || there.length === 0) return false
  let revision = Math.max(...there.map((entry) => entry.revision))
  for (const { seq } of moved) {
    revision++
    await tx
      .updateTable('entry')
      .set({ key: root, revision })
      .where('workspace', '=', workspace)
      .where('seq', '=', seq)
      .execute()
  }
  await tx
    .insertInto('same')
    .values({ workspace, key, root })
    .onConflict((c) => c.columns(['workspace', 'key']).doUpdateSet({ root }))
    .execute()
  await moveWords(tx, workspace, [{ key, root }])
  return true
}

/** The entries of a batch under the keys their events are known by. */
export async function underRoots(
  tx: Transaction<Schema>,
  workspace: number,
  entries: readonly NewEntry[],
): Promise<readonly NewEntry[]> {
  const any = await tx.selectFrom('same').select('key').where('workspace', '=', workspace).limit(1).executeTakeFirst()
  if (any === undefined) return entries
  const roots = new Map<string, string>()
  const keys = entries.map(messageOf)
  for (let start = 0; start < keys.length; start += 500)
    for (const { key, root } of await tx
      .selectFrom('same')
      .select(['key', 'root'])
      .where('workspace', '=', workspace)
      .where('key', 'in', keys.slice(start, start + 500))
      .execute())
      roots.set(key, root)
  if (roots.size === 0) return entries
  return entries.map((entry) => {
    const { record } = entry
    const root = roots.get(messageOf(entry))
    if (root === undefined) return entry
    if (record.type === 'correction') return { ...entry, key: `correction:${root}`, record: { ...record, of: root } }
    if (record.type !== 'setting') return { ...entry, key: root }
    const name = reachName + root
    return { ...entry, key: `setting:${name}`, record: { ...record, name } }
  })
}

/** The key of the message that an entry is, or is said of. */
function messageOf({ key, record }: NewEntry): string {
  if (record.type === 'correction') return record.of
  return record.type === 'setting' && record.name.startsWith(reachName) ? record.name.slice(reachName.length) : key
}

/** What a received interaction is told apart by, for whoever looks for events that were told twice. */
export type Told = { key: string; body: string }

/** Everything received on an account between two moments (epoch ms), oldest first, in batches. */
export async function* received(
  db: Database<Schema>,
  asker: Asker,
  account: string,
  { from, to }: { from: number; to: number },
): AsyncIterable<Told[]> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return
  const atOnce = 5000
  let last: { at: number; seq: number } | undefined
  for (;;) {
    const rows = await db.query
      .selectFrom('entry')
      .select(['key', 'body', 'at', 'seq'])
      .where('workspace', '=', workspace)
      .where('type', '=', 'interaction')
      .where('at', '>=', last?.at ?? from)
      .where('at', '<=', to)
      .where('account', '=', account)
      .where('sent', '=', 0)
      .where('live', '=', 1)
      .where((e) =>
        last === undefined
          ? e.lit(true)
          : e.or([e('at', '>', last.at), e.and([e('at', '=', last.at), e('seq', '>', last.seq)])]),
      )
      .orderBy('at')
      .orderBy('seq')
      .limit(atOnce)
      .execute()
    const end = rows.at(-1)
    if (end === undefined) return
    yield rows
    if (rows.length < atOnce) return
    last = { at: Number(end.at), seq: end.seq }
  }
}

/** First and last moment (epoch ms) of the interactions of an account whose id begins so; undefined where there are none. */
export async function spanOfIds(
  db: Database<Schema>,
  asker: Asker,
  account: string,
  beginning: string,
): Promise<{ from: number; to: number } | undefined> {
  permit(asker, 'read')
  const workspace = await workspaceId(db.query, asker)
  if (workspace === undefined) return undefined
  const start = `${account}#${beginning}`
  const row = await db.query
    .selectFrom('entry')
    .select((e) => [e.fn.min('at').as('from'), e.fn.max('at').as('to')])
    .where('workspace', '=', workspace)
    .where('key', '>=', start)
    .where('key', '<', `${start}\uffff`)
    .where('live', '=', 1)
    .executeTakeFirst()
  if (row === undefined || row.from === null || row.to === null) return undefined
  return { from: Number(row.from), to: Number(row.to) }
}
