/** What X tells without a time: likes as undated acts, followers and followed as snapshots of the day it was asked. */
import type { Archive } from '../../tools/archive/archive.ts'
import { jsonValues } from '../_entries/values.ts'
import type { Item } from '../connector.ts'
import type { InteractionRecord, Time } from '../record.ts'
import { assignment, type XFile } from './files.ts'
import type { Names } from './names.ts'
import { nameOf } from './posts.ts'
import { followerOf, likeOf } from './shapes.ts'
import { unescaped } from './text.ts'

export async function* readLikes(archive: Archive, files: XFile[], account: string): AsyncGenerator<Item> {
  const given = new Set<string>()
  for (const { entry } of files) {
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      if (item.type !== 'found') {
        yield item
        continue
      }
      const like = likeOf(item.value)
      if (like === undefined) yield { type: 'skipped', entry: entry.path, reason: 'a like without a post', count: 1 }
      else if (given.has(like.tweetId))
        yield { type: 'skipped', entry: entry.path, reason: 'the same like again', count: 1 }
      else {
        given.add(like.tweetId)
        yield likeRecord(like.tweetId, like.fullText, account)
      }
    }
  }
}

function likeRecord(post: string, text: string | undefined, account: string): InteractionRecord {
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
  // The liked words are somebody else's, so they are no text of this act.
  if (text) record.more = { liked: unescaped(text) }
  return record
}

/** One snapshot over all parts of the file; none where the archive has no such file. */
export async function* readSnapshot(
  archive: Archive,
  files: XFile[],
  snapshot: { type: 'followers' | 'following'; account: string; at: Time },
  names: Names,
): AsyncGenerator<Item> {
  if (files.length === 0) return
  const handles = new Set<string>()
  let broken = false
  for (const { entry } of files) {
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      if (item.type !== 'found') {
        broken ||= item.type === 'skipped'
        yield item
        continue
      }
      const id = followerOf(item.value)
      const handle = names.handleOf(id)
      if (handle === undefined)
        yield { type: 'skipped', entry: entry.path, reason: 'a row without an account', count: 1 }
      else handles.add(handle)
    }
  }
  // Half a list would look as if the other half had left.
  if (!broken) yield { ...snapshot, count: handles.size, handles: [...handles] }
}
