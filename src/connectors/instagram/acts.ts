/** What the owner did: posts, comments, likes and answers to stories, as records. */

import { baseName, type Fields, fieldsOf, secondsOf, textIn, webAddress } from '../_meta/field.ts'
import { labelled, mapped } from '../_meta/label-values.ts'
import { isOwnerLabel } from '../_meta/labels.ts'
import type { Card } from '../_meta/pages/cards.ts'
import { shownTime } from '../_meta/pages/dates.ts'
import type { Told } from '../_meta/told.ts'
import { type UserRow, userAt, userNamed, usersIn } from '../_meta/users.ts'
import type { Item } from '../connector.ts'
import { hashedId } from '../hashed-id.ts'
import type { InteractionRecord, Time } from '../record.ts'

export type ActContext = { account: string; user: string | undefined; told: Told; noted(user: string): void }

const minute = 60_000

export function createActs({ account, user: owner, told, noted }: ActContext) {
  const skipped = (entry: string, reason: string): Item => ({ type: 'skipped', entry, reason, count: 1 })
  const started = (id: string, kind: InteractionRecord['kind'], at: Time | null): InteractionRecord => ({
    type: 'interaction',
    id,
    at,
    account,
    direction: 'sent',
    kind,
    audience: 'public',
  })

  return {
    /** `form`: `post`, `story`, `reel`. */
    post(item: Fields, entry: string, form: string): Item {
      const media = fieldsOf(item.media)
      const first = media[0] ?? item
      // One picture has its words with it, several have theirs above them.
      const text = textIn(item, 'title', 'caption') || (media.map((one) => textIn(one, 'title')).find(Boolean) ?? '')
      const at = secondsOf(item.creation_timestamp) ?? secondsOf(first.creation_timestamp) ?? secondsOf(item.timestamp)
      const pictures = (media.length > 0 ? media : [item]).filter((one) => baseName(textIn(one, 'uri')) !== '').length
      if (text === '' && pictures === 0) return skipped(entry, 'an empty post')
      const id = told(form)(`post:${hashedId(form, minuteOf(at), text.replace(/\s+/g, ' '))}`)
      if (id === undefined) return skipped(entry, 'the same post again')
      const named = usersIn(text).filter((one) => one !== owner)
      const record = started(id, named.length > 0 ? 'mention' : 'post', at)
      if (named.length > 0) record.with = named.map((one) => `instagram:${one}`)
      if (text !== '') record.text = text
      record.more = { ...(form === 'post' ? {} : { form }), ...(pictures > 0 ? { media: pictures } : {}) }
      return record
    },

    comment({ text, user, at }: CommentRow, entry: string): Item {
      if (text === '') return skipped(entry, 'an empty comment')
      const id = told('comments')(`comment:${hashedId(minuteOf(at), text.replace(/\s+/g, ' '))}`)
      if (id === undefined) return skipped(entry, 'the same comment again')
      return withUser({ ...started(id, 'reply', at), text }, user)
    },

    /** `on`: `post`, `comment`, or the name of an answer to a story. */
    like(row: UserRow, entry: string, on: string): Item {
      const post = /instagram\.com\/(?:p|reels?|tv)\/([\w-]+)/i.exec(row.href)?.[1]
      const byPerson = hashedId(row.user, post, minuteOf(row.at))
      const id = told(`likes ${on}`)(`like:${on}:${on === 'post' && post !== undefined ? post : byPerson}`)
      if (id === undefined) return skipped(entry, 'the same like again')
      const record = withUser(started(id, 'reaction', row.at), row.user)
      if (record.with !== undefined && row.name !== '') record.withName = row.name
      if (on !== 'post' && on !== 'comment') record.more = { on: on.replaceAll('_', ' ') }
      else if (row.value !== '' && row.value.length <= 8) record.more = { reaction: row.value }
      if (webAddress(row.href) !== undefined && userAt(row.href) === undefined) record.url = row.href
      return record
    },
  }

  function withUser(record: InteractionRecord, user: string | undefined): InteractionRecord {
    if (user === undefined || user === owner) return record
    noted(user)
    return { ...record, with: [`instagram:${user}`] }
  }
}

export function minuteOf(at: Time | null): number | string {
  return at === null ? 'undated' : Math.floor(at / minute)
}

export type CommentRow = { text: string; user: string | undefined; at: Time | null }

/** The labels are in the account's language: the words come first, then whose post it was, then the time. */
export function commentOf(item: Fields): CommentRow {
  if (Array.isArray(item.label_values)) {
    const { at, texts, addresses, nested } = labelled(item)
    const told = [
      ...nested.flatMap((one) => [...one.addresses.map(userAt), ...one.texts.map(userNamed)]),
      ...addresses.map(userAt),
    ]
    return { text: texts[0]?.value ?? '', user: told.find((user) => user !== undefined), at }
  }
  const values = mapped(item)
  const at = values.find((one) => one.at !== null)?.at ?? secondsOf(item.timestamp)
  return { ...wordsAndOwner(values.filter(({ value }) => value !== '')), at }
}

export function commentOnCard({ pairs, date }: Card, zone: string): CommentRow {
  const at = [...pairs.map(({ value }) => value), date]
    .map((text) => shownTime(text, zone))
    .find((time) => time !== undefined)
  return {
    ...wordsAndOwner(pairs.filter(({ value }) => value !== '' && shownTime(value, zone) === undefined)),
    at: at ?? null,
  }
}

function wordsAndOwner(values: readonly { label: string; value: string }[]): {
  text: string
  user: string | undefined
} {
  const [first, second] = values
  const owner = values.find(({ label }) => isOwnerLabel(label)) ?? (second === undefined ? undefined : second)
  const words = values.find((one) => one !== owner)
  const user = owner === undefined ? undefined : userNamed(owner.value)
  // Where what should be a user name is none, the two have changed places.
  if (user === undefined && second !== undefined && first !== undefined && userNamed(first.value) !== undefined)
    return { text: second.value, user: userNamed(first.value) }
  return { text: words?.value ?? '', user }
}
