/** Reads a Mastodon export from end to end: whose it is, what it can show, then what the owner did, oldest first. */
import type { Archive } from '../../tools/archive/archive.ts'
import { fromBatches, toBatches } from '../../tools/batches.ts'
import { jsonValues } from '../_entries/values.ts'
import type { Item, ReadContext, Skipped } from '../connector.ts'
import { createActivityReader } from './activities.ts'
import { findFiles } from './files.ts'
import { readLikes, readList } from './lists.ts'
import { findOwner } from './owner.ts'
import { statusAsActivity } from './shapes.ts'

export function read(archive: Archive, context: ReadContext): AsyncIterable<Item> {
  return fromBatches(batchesOf(archive, context))
}

async function* batchesOf(archive: Archive, context: ReadContext): AsyncGenerator<Item[]> {
  const files = await findFiles(archive)
  const skipped: Skipped[] = []
  const { owner, account: record } = await findOwner(archive, files, context, skipped)
  const { account } = record
  const posts = files.outbox ?? files.statuses
  yield [
    record,
    {
      type: 'coverage',
      account,
      from: owner.from ?? null,
      to: context.madeAt,
      // Nothing of what others did is in the archive, and likes are there without a time.
      received: [],
      sent: posts === undefined ? [] : ['post', 'reply', 'mention', 'message', 'share', 'quote'],
    },
    ...skipped,
  ]
  for (const { path } of files.unknown)
    yield [{ type: 'skipped', entry: path, reason: 'a file Rapport does not know', count: 1 }]
  const readActivity = createActivityReader(account, owner)
  for (const entry of [files.outbox, files.statuses]) {
    if (entry === undefined) continue
    const isOutbox = entry === files.outbox
    const paths = [isOutbox ? '$.orderedItems.*' : '$.*']
    for await (const batch of toBatches(jsonValues(archive, entry, { paths }))) {
      const items: Item[] = []
      for (const item of batch) {
        if (item.type !== 'found') items.push(item)
        else items.push(...readActivity(isOutbox ? item.value : statusAsActivity(item.value), entry.path))
      }
      yield items
    }
  }
  if (files.likes !== undefined) yield* readLikes(archive, files.likes, account, owner)
  for (const list of files.lists) yield* readList(archive, list, account, owner, context.madeAt)
}
