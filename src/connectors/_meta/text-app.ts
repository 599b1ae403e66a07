/** The part of an export that is of Threads: its files lie in Instagram's export, and in one of their own. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import type { Item } from '../connector.ts'
import { hashedId } from '../hashed-id.ts'
import type { Direction, InteractionKind, InteractionRecord, Time } from '../record.ts'
import { type Fields, fieldsOf, inside, secondsOf, textIn } from './field.ts'
import { jsonLists } from './json-lists.ts'
import { mapped } from './label-values.ts'
import { ownName, ownUser } from './labels.ts'
import { createTold } from './told.ts'
import { type UserRow, userRows, usersIn } from './users.ts'

/** What stands before the name of every list of Threads. */
export const textAppKey = /^text_post_app_/

type Tie = { kind: InteractionKind; direction: Direction }
/** By the end of the list's name. */
const ties: readonly (readonly [key: RegExp, tie: Tie])[] = [
  [/_app_followers$/, { kind: 'follow', direction: 'received' }],
  [/_app_following$/, { kind: 'follow', direction: 'sent' }],
  [/_unfollowed_users$/, { kind: 'unfollow', direction: 'sent' }],
  [/_(?:follow_requests_sent|permanent_follow_requests)$/, { kind: 'invite', direction: 'sent' }],
  [/_follow_requests_received$/, { kind: 'invite', direction: 'received' }],
  [/_media_likes$/, { kind: 'reaction', direction: 'sent' }],
]
const passedOver: readonly (readonly [key: RegExp, reason: string])[] = [
  [/_saved_posts$/, 'a saved post: nobody but you knows of it'],
  [/_blocked_users$/, 'an account you blocked: nothing that happened between you'],
  [/_archived_posts$/, 'a post you archived'],
]

export type TextApp = { account: string; user: string | undefined; madeAt: Time }

const minute = 60_000

/** Everything but the account itself; the last batch is what the files can show. */
export async function* readTextApp(
  archive: Archive,
  entries: readonly ArchiveEntry[],
  { account, user, madeAt }: TextApp,
): AsyncGenerator<readonly Item[]> {
  const told = createTold()
  const lists = { followers: new Set<string>(), following: new Set<string>() }
  const broken = new Set<string>()
  const seen = new Set<string>()
  let from: Time | null = null
  for (const entry of entries) {
    for await (const list of jsonLists(archive, entry)) {
      if (list.type !== 'list') {
        if (list.type === 'skipped') broken.add(/following/i.test(entry.path) ? 'following' : 'followers')
        yield [list]
        continue
      }
      seen.add(list.key)
      const batch = itemsOf(list.key, fieldsOf(list.items), entry.path)
      for (const item of batch)
        if (item.type === 'interaction' && item.at !== null && (from === null || item.at < from)) from = item.at
      yield batch
    }
  }
  yield [...snapshots(), { type: 'coverage', account, from, to: madeAt, ...shown(seen) }]

  function itemsOf(key: string, items: readonly Fields[], entry: string): Item[] {
    if (/_text_posts$/.test(key)) return items.map((item) => postRecord(item, entry))
    const tie = ties.find(([form]) => form.test(key))?.[1]
    if (tie !== undefined) return items.flatMap(userRows).map((row) => tieRecord(row, tie, key, entry))
    const reason = passedOver.find(([form]) => form.test(key))?.[1]
    return reason === undefined || items.length === 0 ? [] : [{ type: 'skipped', entry, reason, count: items.length }]
  }

  function tieRecord(row: UserRow, { kind, direction }: Tie, key: string, entry: string): Item {
    if (row.user === undefined) return { type: 'skipped', entry, reason: 'no person in the row', count: 1 }
    const handle = `threads:${row.user}`
    if (kind === 'follow') lists[direction === 'received' ? 'followers' : 'following'].add(handle)
    const id = told(kind === 'reaction' ? 'likes' : key)(idOf(row, kind, direction))
    if (id === undefined) return { type: 'skipped', entry, reason: 'the same request again', count: 1 }
    const record: InteractionRecord = { type: 'interaction', id, at: row.at, account, direction, kind, with: [handle] }
    if (row.name !== '') record.withName = row.name
    if (kind === 'invite') record.audience = 'direct'
    if (kind !== 'reaction') return record
    record.audience = 'public'
    if (/^https?:/i.test(row.href)) record.url = row.href
    if (row.value !== '') record.more = { reaction: row.value }
    return record
  }

  function postRecord(item: Fields, entry: string): Item {
    const media = fieldsOf(item.media)
    const text = media.map((one) => textIn(one, 'title')).find((title) => title !== '') ?? textIn(item, 'title')
    const at = secondsOf(item.creation_timestamp) ?? secondsOf(media[0]?.creation_timestamp)
    const pictures = media.filter((one) => textIn(one, 'uri') !== '').length
    if (text === '' && pictures === 0) return { type: 'skipped', entry, reason: 'an empty post', count: 1 }
    const id = told('posts')(
      `post:${hashedId(at === null ? 'undated' : Math.floor(at / minute), text.replace(/\s+/g, ' '))}`,
    )
    if (id === undefined) return { type: 'skipped', entry, reason: 'the same post again', count: 1 }
    const isReply = media.some((one) => inside(one, 'text_app_post').is_reply === true)
    // Whom a reply answers is not told, unless it begins by naming them.
    const named = usersIn(isReply ? (/^(?:@[\w.]+\s*)+/.exec(text)?.[0] ?? '') : text).filter((one) => one !== user)
    const kind = isReply ? 'reply' : named.length > 0 ? 'mention' : 'post'
    const record: InteractionRecord = {
      type: 'interaction',
      id,
      at,
      account,
      direction: 'sent',
      kind,
      audience: 'public',
    }
    if (named.length > 0) record.with = named.map((one) => `threads:${one}`)
    if (text !== '') record.text = text
    if (pictures > 0) record.more = { media: pictures }
    return record
  }

  function* snapshots(): Generator<Item> {
    for (const type of ['followers', 'following'] as const) {
      const handles = [...lists[type]]
      const isThere = [...seen].some((key) => key.endsWith(`_app_${type}`))
      if (isThere && !broken.has(type)) yield { type, account, at: madeAt, count: handles.length, handles }
    }
  }
}

function idOf({ user = '', href, at }: UserRow, kind: InteractionKind, direction: Direction): string {
  const when = at === null ? 'undated' : Math.floor(at / minute)
  if (kind === 'follow' || kind === 'invite') return `${kind}:${direction}:${user}`
  if (kind === 'unfollow') return `unfollow:${hashedId(user, when)}`
  const post = /\/post\/([\w-]+)/.exec(href)?.[1]
  return post === undefined ? `like:${hashedId(user, when)}` : `like:${post}`
}

function shown(seen: ReadonlySet<string>): { received: InteractionKind[]; sent: InteractionKind[] } {
  const received = new Set<InteractionKind>()
  const sent = new Set<InteractionKind>()
  for (const key of seen) {
    if (/_text_posts$/.test(key)) for (const kind of ['post', 'mention', 'reply'] as const) sent.add(kind)
    const tie = ties.find(([form]) => form.test(key))?.[1]
    // Only those left lately are listed.
    if (tie !== undefined && tie.kind !== 'unfollow') (tie.direction === 'sent' ? sent : received).add(tie.kind)
  }
  return { received: [...received], sent: [...sent] }
}

/** The owner's user name and shown name, where the export has them. */
export async function textAppOwner(
  archive: Archive,
  entries: readonly ArchiveEntry[],
): Promise<{ user: string | undefined; name: string | undefined }> {
  for (const entry of entries) {
    if (!/personal_information/i.test(entry.path)) continue
    for await (const list of jsonLists(archive, entry)) {
      if (list.type !== 'list') continue
      const values = fieldsOf(list.items).flatMap(mapped)
      const user = ownUser(values)
      if (user !== undefined) return { user, name: ownName(values, user) }
    }
  }
  return { user: undefined, name: undefined }
}
