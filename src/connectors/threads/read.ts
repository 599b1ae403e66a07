/** Reads an export of Threads alone; most lie within one of Instagram's, which Instagram's reader reads as a whole. */
import type { Archive } from '../../tools/archive/archive.ts'
import { fromBatches } from '../../tools/batches.ts'
import { ownAccount } from '../_entries/own-account.ts'
import { asideItems, isData, isPrivate, leftAlone } from '../_meta/aside.ts'
import { isPage } from '../_meta/known-files.ts'
import { readTextApp, textAppOwner } from '../_meta/text-app.ts'
import type { Item, ReadContext } from '../connector.ts'
import type { AccountRecord } from '../record.ts'

export function read(archive: Archive, context: ReadContext): AsyncIterable<Item> {
  return fromBatches(batchesOf(archive, context))
}

async function* batchesOf(archive: Archive, context: ReadContext): AsyncGenerator<readonly Item[]> {
  const data = archive.entries.filter(isData)
  const entries = data.filter(({ path }) => !isPage(path) && !isPrivate(path))
  const { user, name } = await textAppOwner(archive, entries)
  const account: AccountRecord = {
    type: 'account',
    account: ownAccount('threads', user === undefined ? undefined : `threads:${user}`, context),
  }
  if (name !== undefined) account.name = name
  const aside = data
    .filter((entry) => !entries.includes(entry))
    .map(({ path }) => ({ path, reason: isPrivate(path) ? leftAlone : askForJson }))
  yield [account, ...asideItems(aside)]
  yield* readTextApp(archive, entries, { account: account.account, user, madeAt: context.madeAt })
}
const askForJson = 'a page Rapport does not read: ask Threads for the export as JSON'
