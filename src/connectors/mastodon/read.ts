/** Reads a Mastodon export from end to end: whose it is, what it can show, then what the owner did, oldest first. */
import type { Archive } from '../../tools/archive/archive.ts'
import { jsonValues } from '../_entries/values.ts'
import type { Item, ReadContext, Skipped } from '../connector.ts'
import { createActivityReader } from './activities.ts'
import { findFiles } from './files.ts'
import { countBookmarks, readLikes, readList } from './lists.ts'
import { accountRecord, findOwner } from './owner.ts'

export async function* read(archive: Archive, context: ReadContext): AsyncGenerator<Item> {
  const files = await findFiles(archive)
  const skipped: Skipped[] = []
  const owner = await findOwner(archive, files, skipped)
  const record = accountRecord(owner)
  const { account } = record
  yield record
  yield {
    type: 'coverage',
    account,
    from: owner.from ?? null,
    to: context.madeAt,
    // Nothing of what others did is in the archive, and likes are there without a time.
    received: [],
    sent: files.outbox === undefined ? [] : ['post', 'reply', 'mention', 'message', 'share', 'quote'],
  }
  yield* skipped
  for (const entry of files.unknown) {
    yield { type: 'skipped', entry: entry.path, reason: 'a file Rapport does not know', count: 1 }
  }
  if (files.outbox !== undefined) {
    const readActivity = createActivityReader(account, owner)
    for await (const item of jsonValues(archive, files.outbox, { paths: ['$.orderedItems.*'] })) {
      yield item.type === 'found' ? readActivity(item.value, files.outbox.path) : item
    }
  }
  if (files.likes !== undefined) yield* readLikes(archive, files.likes, account, owner)
  if (files.bookmarks !== undefined) yield* countBookmarks(archive, files.bookmarks)
  for (const list of files.lists) yield* readList(archive, list, account, owner, context.madeAt)
}
