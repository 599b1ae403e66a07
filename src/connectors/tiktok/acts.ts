/** What the owner did in public, and who follows whom. */
import { hashedId, twinNumbers } from '../hashed-id.ts'
import type { Direction, InteractionKind, InteractionRecord, Time } from '../record.ts'
import { cell, type Fields, handleOf, ownerInLink, rowTime, videoIn, webAddress } from './rows/fields.ts'

/** The record, or why there is none. */
export type Read = InteractionRecord | string

export function createActReaders(account: string) {
  const given = new Set<string>()
  const numbered = twinNumbers()

  function started(id: string, kind: InteractionKind, fields: Fields): InteractionRecord {
    const at = rowTime(fields) ?? null
    return { type: 'interaction', id, at, account, direction: 'sent', kind, audience: 'public' }
  }

  /** Towards a video. The export has its link, and now and then that names whose it is. */
  function towards(record: InteractionRecord, link: string): InteractionRecord {
    const url = webAddress(link)
    if (url !== undefined) record.url = url
    const owner = ownerInLink(link)
    if (owner !== undefined && owner !== account) record.with = [owner]
    return record
  }

  function onVideo(fields: Fields, kind: 'reaction' | 'share', prefix: string, nothing: string, again: string): Read {
    const link = cell(fields, 'link', 'videolink', 'url')
    if (link === '') return nothing
    const id = `${prefix}:${videoIn(link) ?? link}`
    if (given.has(id)) return again
    given.add(id)
    return towards(started(id, kind, fields), link)
  }

  return {
    likes: (fields: Fields): Read =>
      onVideo(fields, 'reaction', 'like', 'a like without a video', 'the same like again'),

    reposts: (fields: Fields): Read =>
      onVideo(fields, 'share', 'repost', 'a repost without a video', 'the same repost again'),

    comments(fields: Fields): Read {
      const text = cell(fields, 'comment', 'content', 'text')
      const date = cell(fields, 'date', 'datetime', 'time')
      if (text === '' && date === '') return 'an empty row'
      const record = started(numbered(`comment:${hashedId(rowTime(fields) ?? date, text)}`), 'reply', fields)
      if (text !== '') record.text = text
      if (cell(fields, 'photo') !== '') record.more = { media: 1 }
      return towards(record, cell(fields, 'url', 'link', 'videolink'))
    },

    /** Named by its second: links change from export to export, and titles can be edited. */
    posts(fields: Fields): Read {
      const link = cell(fields, 'link', 'videolink', 'url')
      const title = cell(fields, 'title', 'text', 'caption')
      const seen = cell(fields, 'whocanview')
      const at = rowTime(fields)
      if (at === undefined && link === '' && title === '') return 'an empty row'
      const name = at === undefined ? hashedId(link, title) : hashedId(at)
      const record = started(numbered(`post:${name}`), 'post', fields)
      if (title !== '') record.text = title
      const url = webAddress(link)
      if (url !== undefined) record.url = url
      if (seen !== '' && !/^(?:public|everyone)$/i.test(seen)) record.more = { visibility: seen.toLowerCase() }
      return record
    },
  }
}

/** Who came when, and whom the owner went to: one is often listed twice, and the first time counts. */
export function createFollows(account: string) {
  const lists = { followers: new Map<string, Time | null>(), following: new Map<string, Time | null>() }
  return {
    /** Why the row tells nothing new, if it does not. */
    add(list: keyof typeof lists, fields: Fields): string | undefined {
      const name = cell(fields, 'username', 'user', 'name')
      if (name === '') return 'no user name in the row'
      const handle = handleOf(name)
      const known = lists[list]
      const at = rowTime(fields) ?? null
      const before = known.get(handle)
      known.set(handle, before === undefined || before === null ? at : at === null ? before : Math.min(at, before))
      return before === undefined ? undefined : 'the same account listed again'
    },
    followers: () => [...lists.followers.keys()],
    *records(): Generator<InteractionRecord> {
      for (const [handle, at] of lists.followers) yield follow(account, handle, at, 'received')
      for (const [handle, at] of lists.following) yield follow(account, handle, at, 'sent')
    },
  }
}

function follow(account: string, handle: string, at: Time | null, direction: Direction): InteractionRecord {
  const id = `${direction === 'sent' ? 'following' : 'follower'}:${handle.slice('tiktok:'.length)}`
  return { type: 'interaction', id, at, account, direction, kind: 'follow', with: [handle], audience: 'public' }
}
