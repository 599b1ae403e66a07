/** Reads a table by what the user said of its columns, and asks where they have not yet. */
import type { Archive } from '../../tools/archive/archive.ts'
import { Refused } from '../../tools/refused.ts'
import { ownAccount } from '../_entries/own-account.ts'
import type { Item, ReadContext, Recognition } from '../connector.ts'
import { readInteractions } from './interactions.ts'
import { openIn } from './missing.ts'
import { type Plan, planOf } from './plan.ts'
import { questionOf } from './propose.ts'
import { readDrafts, readPeople, readSubscribers } from './rows.ts'
import { printOf, tableIn } from './source.ts'

/** Any connector that knows a file is surer than this. */
const certainty = 0.05

export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const table = await tableIn(archive)
  return table === undefined ? undefined : { format: `table of ${table.columns.length} columns`, certainty }
}

export async function* read(archive: Archive, context: ReadContext): AsyncGenerator<Item> {
  const table = await tableIn(archive)
  if (table === undefined) {
    throw new Refused(`${archive.name} is no table with a header: give it a first line that names its columns.`)
  }
  const mapping = context.mappings.get(printOf(table.columns))
  if (mapping === undefined) throw await questionOf(table, archive, context)
  if ((await openIn(table, mapping, context)).length > 0) throw await questionOf(table, archive, context, mapping)
  const plan = await planOf(table, mapping, context)
  if (mapping.rows === 'people') yield* readPeople(plan)
  else if (mapping.rows === 'drafts') yield* readDrafts(plan)
  else if (mapping.rows === 'subscribers') {
    const account = plan.account([])
    yield { type: 'account', account }
    yield* readSubscribers(plan, account)
  } else {
    const accounts = await accountsIn(plan)
    for (const account of accounts) yield { type: 'account', account }
    yield* readInteractions(plan, accounts)
  }
}

const mostAccounts = 10_000

/** Accounts come before what happened on them: where a column tells them, the table is read once for them alone. */
async function accountsIn(plan: Plan): Promise<ReadonlySet<string>> {
  if (!plan.has('account') && !plan.has('network')) return new Set([plan.account([])])
  const accounts = new Set<string>()
  for await (const item of plan.table.rows()) {
    if (item.type !== 'found' || item.value.cells.every((one) => one.trim() === '')) continue
    accounts.add(plan.account(item.value.cells))
    if (accounts.size > mostAccounts) {
      throw new Refused(
        `${plan.table.entry.path} names more than ${mostAccounts} accounts of yours: its column "account" is something else, say what with --map.`,
      )
    }
  }
  return accounts.size === 0 ? new Set([ownAccount(plan.network([]), undefined, plan.context)]) : accounts
}
