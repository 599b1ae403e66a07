/** What the owner did: posts of every visibility, answers, mentions, direct posts, boosts. */
import { htmlToText } from '../../tools/read/index.ts'
import type { Skipped } from '../connector.ts'
import type { InteractionRecord } from '../record.ts'
import { handleOfAddress, handleOfName } from './address.ts'
import type { Owner } from './owner.ts'
import { type Activity, activityOf, addressOf, type Note, noteOf, timeOf } from './shapes.ts'

type Visibility = 'public' | 'unlisted' | 'followers' | 'direct'

const everybody = new Set(['https://www.w3.org/ns/activitystreams#Public', 'as:Public', 'Public'])

/** Reads activities one by one; remembers which address bears which handle, since only mentions tell it for some servers. */
export function createActivityReader(account: string, owner: Owner) {
  const known = new Map<string, string>()

  return function read(value: unknown, entry: string): InteractionRecord | Skipped {
    const skipped = (reason: string): Skipped => ({ type: 'skipped', entry, reason, count: 1 })
    const activity = activityOf(value)
    if (activity === undefined) return skipped('no activity')
    if (activity.type === 'Announce') return asBoost(activity) ?? skipped('a boost without an id or a post')
    if (activity.type !== 'Create') return skipped('an activity of a kind Rapport does not read')
    const note = noteOf(activity.object)
    if (note === undefined) return skipped('a post of which the archive has only the address')
    return asPost(activity, note) ?? skipped('a direct post to nobody')
  }

  function asBoost(activity: Activity): InteractionRecord | undefined {
    const boosted = addressOf(activity.object)
    if (boosted === undefined || activity.id === undefined) return undefined
    const record = started(activity.id, activity.published)
    record.kind = 'share'
    record.audience = 'public'
    if (/^https?:\/\//i.test(boosted)) record.url = boosted
    record.inReplyTo = idOf(boosted)
    const told =
      authorOf(boosted) ?? activity.cc.map((address) => known.get(address)).find((handle) => handle !== undefined)
    return owner.owns(boosted) ? record : addressed(record, [told])
  }

  /** `undefined`: for nobody but the owner. */
  function asPost(activity: Activity, note: Note): InteractionRecord | undefined {
    const record = started(activity.id ?? `${note.id}/activity`, activity.published ?? note.published)
    const to = note.to.length + note.cc.length > 0 ? note : activity
    const visibility = visibilityOf(to, owner)
    const mentioned = mentionedIn(note)
    const text = htmlToText(note.content ?? '')
    if (text !== '') record.text = text
    record.url = note.url !== undefined && /^https?:\/\//i.test(note.url) ? note.url : note.id
    const more = moreOf(note, visibility)
    if (Object.keys(more).length > 0) record.more = more
    if (note.inReplyTo !== undefined) record.inReplyTo = idOf(note.inReplyTo)

    if (visibility === 'direct') {
      const all = mentioned.length > 0 ? mentioned : [...to.to, ...to.cc].map(handleOfPerson)
      record.kind = 'message'
      addressed(record, all)
      record.audience = (record.with?.length ?? 0) > 1 ? 'group' : 'direct'
      return record.with === undefined ? undefined : record
    }
    record.audience = 'public'
    if (note.inReplyTo !== undefined && !owner.owns(note.inReplyTo)) {
      record.kind = 'reply'
      return addressed(record, [authorOf(note.inReplyTo), ...mentioned])
    }
    const quoted = note.quote ?? note.quoteUri ?? note.quoteUrl ?? note._misskey_quote
    if (quoted !== undefined) {
      record.kind = 'quote'
      record.inReplyTo = idOf(quoted)
      return addressed(record, [owner.owns(quoted) ? undefined : authorOf(quoted), ...mentioned])
    }
    addressed(record, mentioned)
    if (record.with !== undefined) record.kind = 'mention'
    return record
  }

  function started(id: string, published: string | undefined): InteractionRecord {
    const at = timeOf(published) ?? null
    return { type: 'interaction', id, at, account, direction: 'sent', kind: 'post' }
  }

  function addressed(record: InteractionRecord, handles: readonly (string | undefined)[]): InteractionRecord {
    const others = new Set(handles.filter((handle) => handle !== undefined && handle !== owner.handle))
    if (others.size > 0) record.with = [...others].map((handle) => `mastodon:${handle}`)
    return record
  }

  /** `@cy` alone is somebody of the server that the mention's address is on. */
  function mentionedIn(note: Note): string[] {
    const handles: string[] = []
    for (const { type, href, name } of note.tag) {
      if (type !== 'Mention') continue
      const host = href !== undefined && URL.canParse(href) ? new URL(href).host : undefined
      const handle = (name === undefined ? undefined : handleOfName(name, host)) ?? (href && handleOfAddress(href))
      if (!handle) continue
      handles.push(handle)
      if (href !== undefined) known.set(href, handle)
    }
    return handles
  }

  function handleOfPerson(address: string): string | undefined {
    return everybody.has(address) || isFollowers(address, owner)
      ? undefined
      : (known.get(address) ?? handleOfAddress(address))
  }

  /** Of a post: some servers have the name in the address, of others a mention has told it. */
  function authorOf(post: string): string | undefined {
    return known.get(post.replace(/\/statuses\/.*$/, '')) ?? handleOfAddress(post)
  }

  /** The owner's own acts are named by their activity, a post of others by its address. */
  function idOf(post: string): string {
    return owner.owns(post) && /\/statuses\/[^/]+$/.test(post) ? `${post}/activity` : post
  }
}

function visibilityOf({ to, cc }: { to: string[]; cc: string[] }, owner: Owner): Visibility {
  if (to.some((address) => everybody.has(address))) return 'public'
  if (cc.some((address) => everybody.has(address))) return 'unlisted'
  return [...to, ...cc].some((address) => isFollowers(address, owner)) ? 'followers' : 'direct'
}

function isFollowers(address: string, owner: Owner): boolean {
  return address === owner.actor?.followers || /\/followers\/?$/.test(address)
}

function moreOf(note: Note, visibility: Visibility): Record<string, unknown> {
  const options = [...note.oneOf, ...note.anyOf].flatMap(({ name }) => (name ? [name] : []))
  return {
    ...(visibility === 'unlisted' || visibility === 'followers' ? { visibility } : {}),
    ...(note.summary ? { warning: note.summary } : {}),
    ...(options.length > 0 ? { options } : {}),
    ...(note.attachment.length > 0 ? { media: note.attachment.length } : {}),
  }
}
