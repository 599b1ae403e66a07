/** What Mastodon tells without a time: likes as undated acts, following and followers as snapshots, the rest counted. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readLines } from '../../tools/read/index.ts'
import { jsonValues, valuesOf } from '../_entries/values.ts'
import type { Item } from '../connector.ts'
import type { InteractionRecord, Time } from '../record.ts'
import { handleOfAddress, handleOfName } from './address.ts'
import type { ListKind } from './files.ts'
import type { Owner } from './owner.ts'
import { addressOf } from './shapes.ts'

export async function* readLikes(
  archive: Archive,
  entry: ArchiveEntry,
  account: string,
  owner: Owner,
): AsyncGenerator<Item> {
  const given = new Set<string>()
  for await (const item of jsonValues(archive, entry, { paths: ['$.orderedItems.*'] })) {
    if (item.type !== 'found') {
      yield item
      continue
    }
    const address = addressOf(item.value)
    if (address === undefined) yield { type: 'skipped', entry: entry.path, reason: 'a like without a post', count: 1 }
    else if (given.has(address)) yield { type: 'skipped', entry: entry.path, reason: 'the same like again', count: 1 }
    else {
      given.add(address)
      yield likeRecord(address, account, owner)
    }
  }
}

function likeRecord(address: string, account: string, owner: Owner): InteractionRecord {
  const record: InteractionRecord = {
    type: 'interaction',
    id: `like:${address}`,
    at: null,
    account,
    direction: 'sent',
    kind: 'reaction',
    audience: 'public',
    inReplyTo: address,
  }
  if (/^https?:\/\//i.test(address)) record.url = address
  const author = owner.owns(address) ? undefined : handleOfAddress(address)
  if (author !== undefined && author !== owner.handle) record.with = [`mastodon:${author}`]
  return record
}

/** Counts what is nothing that happened between people. */
export async function* countBookmarks(archive: Archive, entry: ArchiveEntry): AsyncGenerator<Item> {
  let count = 0
  for await (const item of jsonValues(archive, entry, { paths: ['$.orderedItems.*'] })) {
    if (item.type === 'found') count++
    else yield item
  }
  if (count > 0) yield { type: 'skipped', entry: entry.path, reason: reasons.bookmarks, count }
}

const reasons: Record<Exclude<ListKind, 'following' | 'followers'>, string> = {
  bookmarks: 'a bookmark: nobody but you knows of it',
  blocks: 'an account you blocked: nothing that happened between you',
  mutes: 'an account you muted: nothing that happened between you',
  domains: 'a server you blocked: nothing that happened between people',
  lists: 'an entry of a list of yours: nothing that happened between people',
}

/** A CSV list. Rows hold no line ends, and their first cell no commas, so lines will do. */
export async function* readList(
  archive: Archive,
  { kind, entry }: { kind: ListKind; entry: ArchiveEntry },
  account: string,
  owner: Owner,
  at: Time,
): AsyncGenerator<Item> {
  const handles = new Set<string>()
  let count = 0
  let broken = false
  for await (const item of valuesOf(archive, entry, (bytes) => readLines(bytes))) {
    if (item.type !== 'found') {
      broken ||= item.type === 'skipped'
      yield item
      continue
    }
    for (const [i, line] of item.value.lines.entries()) {
      const cell = (line.split(',', 1)[0] ?? '').replaceAll('"', '').trim()
      if (cell === '' || /^account address$/i.test(cell)) continue
      count++
      if (kind !== 'following' && kind !== 'followers') continue
      const handle = handleOfName(cell, owner.host)
      if (handle !== undefined) handles.add(`mastodon:${handle}`)
      else {
        const where = `line ${item.value.first + i}`
        yield { type: 'skipped', entry: entry.path, reason: 'no address of an account', count: 1, where }
      }
    }
  }
  if (kind === 'following' || kind === 'followers') {
    // Half a list would look as if the other half had left.
    if (!broken) yield { type: kind, account, at, count: handles.size, handles: [...handles] }
  } else if (count > 0) yield { type: 'skipped', entry: entry.path, reason: reasons[kind], count }
}
