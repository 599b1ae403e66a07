/** Names of one account: entries are kept under the first one met, and every later name and the lasting id lead to it. */
import type { Transaction } from 'kysely'
import type { FactRecord } from '../../connectors/record.ts'
import { keyed } from '../../intake/keyed.ts'
import type { Database } from '../../tools/database/database.ts'
import type { Asker, NewEntry } from '../entry.ts'
import { permit } from '../permissions.ts'
import type { Schema } from '../schema.ts'
import { ensureWorkspace, lock, turnEpoch } from '../workspace.ts'
import { settleKeys } from './count.ts'
import { moveWords } from './said.ts'

type Aliases = Map<string, string>

export async function aliasesOf(tx: Transaction<Schema>, workspace: number): Promise<Aliases> {
  const rows = await tx.selectFrom('alias').select(['alias', 'root']).where('workspace', '=', workspace).execute()
  return new Map(rows.map(({ alias, root }) => [alias, root]))
}

/** Adds what the batch's account records tell, to the table and to the answer. */
export async function learnAliases(
  tx: Transaction<Schema>,
  workspace: number,
  aliases: Aliases,
  entries: readonly NewEntry[],
): Promise<Aliases> {
  for (const { record } of entries) {
    if (record.type !== 'account') continue
    const names = record.lasting === undefined ? [record.account] : [record.lasting, record.account]
    const root = names.map((name) => aliases.get(name)).find((found) => found !== undefined) ?? record.account
    for (const alias of names) {
      if (aliases.has(alias)) continue
      aliases.set(alias, root)
      await tx
        .insertInto('alias')
        .values({ workspace, alias, root })
        .onConflict((c) => c.doNothing())
        .execute()
    }
  }
  return aliases
}

/** The entry as it is kept: under the account's first name. */
export function rooted(entry: NewEntry, aliases: Aliases): NewEntry {
  const { record, key } = entry
  if (!('account' in record) || record.account === undefined || record.type === 'account') return entry
  const root = aliases.get(record.account)
  if (root === undefined || root === record.account) return entry
  return { ...entry, key: key.replace(record.account, root), record: { ...record, account: root } }
}

/**
 * Puts everything kept under the account `from` under `to`, and whatever comes under it later: for files that did not tell
 * whose they are, once it is known. Says how many entries it was.
 */
export async function adopt(db: Database<Schema>, asker: Asker, from: string, to: string): Promise<number> {
  permit(asker, 'write')
  const workspace = await ensureWorkspace(db, asker)
  return db.transaction(async (tx) => {
    await lock(tx, workspace)
    const aliases = await aliasesOf(tx, workspace)
    const root = aliases.get(to) ?? to
    if (root === from) return 0
    for (const alias of new Set([
      from,
      to,
      ...aliases.entries().flatMap(([name, its]) => (its === from ? [name] : [])),
    ]))
      await tx
        .insertInto('alias')
        .values({ workspace, alias, root })
        .onConflict((c) => c.columns(['workspace', 'alias']).doUpdateSet({ root }))
        .execute()
    let moved = 0
    for (;;) {
      const rows = await tx
        .selectFrom('entry')
        .select(['seq', 'key', 'body', 'seen_at as seenAt'])
        .where('workspace', '=', workspace)
        .where('account', '=', from)
        .orderBy('seq')
        .limit(500)
        .execute()
      if (rows.length === 0) break
      moved += rows.length
      await move(tx, workspace, rows, from, root)
    }
    if (moved > 0) await turnEpoch(tx, workspace)
    return moved
  })
}

type Row = { seq: number; key: string; body: string; seenAt: number }

async function move(
  tx: Transaction<Schema>,
  workspace: number,
  rows: Row[],
  from: string,
  root: string,
): Promise<void> {
  const names = new Map<string, string>()
  const entries = rows.map(({ seq, key, body, seenAt }) => {
    const record: FactRecord = JSON.parse(body)
    const told = 'account' in record && record.account !== undefined ? { ...record, account: root } : record
    // What was said of nobody's account says less than whatever is known of the real one.
    const entry = keyed(told, told.type === 'account' ? 0 : seenAt)
    if (told.type !== 'interaction' || !key.startsWith(`${from}#`)) return { seq, ...entry }
    // An event that was joined with another stays under the name that both are known by.
    const name = root + key.slice(from.length)
    names.set(key, name)
    return { seq, ...entry, key: name }
  })
  const keys = entries.map(({ key }) => key)
  const revisions = new Map<string, number>()
  for (const { key, last } of await tx
    .selectFrom('entry')
    .select((e) => ['key', e.fn.max('revision').as('last')])
    .where('workspace', '=', workspace)
    .where('key', 'in', keys)
    .groupBy('key')
    .execute())
    revisions.set(key, Number(last))
  for (const { seq, key, hash, record, seenAt } of entries) {
    const revision = (revisions.get(key) ?? -1) + 1
    revisions.set(key, revision)
    await tx
      .updateTable('entry')
      .set({ key, revision, hash, account: root, seen_at: seenAt, body: JSON.stringify(record) })
      .where('workspace', '=', workspace)
      .where('seq', '=', seq)
      .execute()
  }
  // Keys that nobody else tells only change their name; of the others the best telling counts.
  await settleKeys(tx, workspace, keys)
  await moveWords(
    tx,
    workspace,
    [...names].map(([key, name]) => ({ key, root: name })),
  )
}
