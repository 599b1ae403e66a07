/** What X tells without a time: likes as undated acts, followers and followed as snapshots of the day it was asked. */
import type { Archive } from '../../tools/archive/archive.ts'
import { toBatches } from '../../tools/batches.ts'
import { met } from '../../tools/met.ts'
import { jsonValues } from '../_entries/values.ts'
import type { Item } from '../connector.ts'
import type { InteractionRecord, Time } from '../record.ts'
import { assignment, type XFile } from './files.ts'
import type { Names } from './names.ts'
import { nameOf } from './posts/acts.ts'
import { followerOf, type Like, likeOf } from './shapes.ts'
import { unescaped } from './text.ts'

export async function* readLikes(archive: Archive, files: readonly XFile[], account: string): AsyncGenerator<Item[]> {
  const given = met()
  for (const { entry, announced } of files) {
    const skipped = (reason: string, count = 1): Item => ({ type: 'skipped', entry: entry.path, reason, count })
    let met = 0
    for await (const batch of toBatches(jsonValues(archive, entry, { prefix: assignment }))) {
      const items: Item[] = []
      for (const item of batch) {
        if (item.type !== 'found') {
          items.push(item)
          continue
        }
        met++
        const like = likeOf(item.value)
        if (like === undefined) items.push(skipped('a like without a post'))
        else if (!given.add(like.post)) items.push(skipped('the same like again'))
        else items.push(likeRecord(like, account))
      }
      yield items
    }
    const missing = (announced ?? 0) - met
    if (missing > 0) yield [skipped('likes that the archive announces and does not hold', missing)]
  }
}

function likeRecord({ post, text, address }: Like, account: string): InteractionRecord {
  const record: InteractionRecord = {
    type: 'interaction',
    id: `like:${post}`,
    at: null,
    account,
    direction: 'sent',
    kind: 'reaction',
    audience: 'public',
    url: `https://x.com/i/web/status/${post}`,
    inReplyTo: nameOf(post),
  }
  // Nearly all addresses are without a name; one that has it says whose post it was.
  const name = address !== undefined && !address.includes('/i/web/') ? statusLink.exec(address)?.[1] : undefined
  if (name !== undefined) record.with = [`x:${name.toLowerCase()}`]
  // The liked words are somebody else's, so they are no text of this act.
  if (text) record.more = { liked: unescaped(text) }
  return record
}

const statusLink = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{2,50})\/status\/\d+/i

/** One snapshot over all parts of the file; none where the archive has no such file. */
export async function* readSnapshot(
  archive: Archive,
  files: readonly XFile[],
  snapshot: { type: 'followers' | 'following'; account: string; at: Time },
  names: Names,
): AsyncGenerator<Item[]> {
  if (files.length === 0) return
  const handles = new Set<string>()
  const items: Item[] = []
  let broken = false
  for (const { entry, announced } of files) {
    const skipped = (reason: string, count = 1): Item => ({ type: 'skipped', entry: entry.path, reason, count })
    let met = 0
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      if (item.type !== 'found') {
        broken ||= item.type === 'skipped'
        items.push(item)
        continue
      }
      met++
      const handle = names.handleOf(followerOf(item.value))
      if (handle === undefined) items.push(skipped('a row without an account'))
      else handles.add(handle)
    }
    const missing = (announced ?? 0) - met
    if (missing > 0) items.push(skipped('accounts that the archive announces and does not hold', missing))
    broken ||= missing > 0
  }
  // Half a list would look as if the other half had left.
  if (!broken) items.push({ ...snapshot, count: handles.size, handles: [...handles] })
  yield items
}
