/** Names of one account: entries are kept under the first one met, and every later name and the lasting id lead to it. */
import type { Transaction } from 'kysely'
import type { NewEntry } from '../entry.ts'
import type { Schema } from '../schema.ts'

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
