/** What the owner did: posts of every visibility, answers, mentions, direct posts, boosts, and what some servers add. */
import { met } from '../../tools/met.ts'
import { htmlToText } from '../../tools/read/index.ts'
import type { Item } from '../connector.ts'
import type { InteractionRecord } from '../record.ts'
import { handleOfAddress, handleOfName, hostOf } from './address.ts'
import type { Owner } from './owner.ts'
import { type Activity, activityOf, addressOf, type Mention, type Note, noteOf, timeOf } from './shapes.ts'

type Visibility = 'public' | 'unlisted' | 'followers' | 'direct'

const everybody = new Set(['https://www.w3.org/ns/activitystreams#Public', 'as:Public', 'Public'])

/** Reads activities one by one; remembers which address bears which handle, since only mentions tell it for some servers. */
export function createActivityReader(account: string, owner: Owner) {
  const known = new Map<string, string>()
  /** Own posts whose address does not show that they are, with their activity. */
  const mine = new Map<string, string>()
  const given = met()

  return function read(value: unknown, entry: string): Item[] {
    const skipped = (reason: string): Item[] => [{ type: 'skipped', entry, reason, count: 1 }]
    const activity = activityOf(value)
    if (activity === undefined) return skipped('no activity')
    if (activity.actor !== undefined && owner.id !== undefined && !owner.is(activity.actor))
      return skipped('an activity of somebody else')
    const told: Item[] = []
    const record = recordOf(activity, told)
    if (typeof record === 'string') return skipped(record)
    if (!given.add(record.id)) return skipped('the same activity again')
    told.push(record)
    return told
  }

  /** The reason where it is none. */
  function recordOf(activity: Activity, told: Item[]): InteractionRecord | string {
    switch (activity.type) {
      case 'Create': {
        const note = noteOf(activity.object)
        if (note === undefined) return 'a post of which the archive has only the address'
        return asPost(activity, note, told) ?? 'a direct post to nobody'
      }
      case 'Announce':
        return asBoost(activity) ?? 'a boost without an id or a post'
      case 'Like':
      case 'EmojiReact':
        return asReaction(activity) ?? 'a like without an id or a post'
      case 'Follow':
        return asFollow(activity, activity, 'follow') ?? 'a follow without an id or an account'
      case 'Undo': {
        const undone = activityOf(activity.object)
        if (undone?.type !== 'Follow') return unread
        return asFollow(activity, undone, 'unfollow') ?? 'a follow without an id or an account'
      }
      default:
        return unread
    }
  }

  function asBoost(activity: Activity): InteractionRecord | undefined {
    const boosted = addressOf(activity.object)
    if (boosted === undefined || activity.id === undefined) return undefined
    const record = started(activity.id, activity.published)
    record.kind = 'share'
    record.audience = 'public'
    if (isWeb(boosted)) record.url = boosted
    record.inReplyTo = idOf(boosted)
    return isOwn(boosted) ? record : addressed(record, [authorOf(boosted) ?? peopleIn(activity)[0]])
  }

  /** Only some servers put them here; others give a list without times. */
  function asReaction(activity: Activity): InteractionRecord | undefined {
    const liked = addressOf(activity.object)
    if (liked === undefined || activity.id === undefined) return undefined
    const record = started(`like:${liked}`, activity.published)
    record.kind = 'reaction'
    record.audience = 'public'
    if (isWeb(liked)) record.url = liked
    record.inReplyTo = idOf(liked)
    return isOwn(liked) ? record : addressed(record, [authorOf(liked) ?? peopleIn(activity)[0]])
  }

  function asFollow(
    { id, published }: Activity,
    { object }: Activity,
    kind: 'follow' | 'unfollow',
  ): InteractionRecord | undefined {
    const followed = addressOf(object)
    const handle = followed === undefined ? undefined : handleOfPerson(followed)
    if (id === undefined || handle === undefined) return undefined
    const record = started(id, published)
    record.kind = kind
    record.audience = 'public'
    return addressed(record, [handle])
  }

  /** `undefined`: for nobody but the owner. */
  function asPost(activity: Activity, note: Note, told: Item[]): InteractionRecord | undefined {
    const record = started(activity.id ?? `${note.id}/activity`, activity.published ?? note.published)
    if (!owner.owns(note.id)) mine.set(note.id, record.id)
    const to = note.to.length + note.cc.length > 0 ? note : activity
    const visibility = visibilityOf(to, owner)
    const mentioned = handlesOf(note.mentions, told)
    const text = htmlToText(note.content)
    if (text !== '') record.text = text
    record.url = note.url !== undefined && isWeb(note.url) ? note.url : note.id
    const more = moreOf(note, visibility)
    if (Object.keys(more).length > 0) record.more = more
    if (note.inReplyTo !== undefined) record.inReplyTo = idOf(note.inReplyTo)

    if (visibility === 'direct') {
      record.kind = 'message'
      addressed(record, mentioned.length > 0 ? mentioned : peopleIn(to))
      record.audience = (record.with?.length ?? 0) > 1 ? 'group' : 'direct'
      return record.with === undefined ? undefined : record
    }
    record.audience = 'public'
    if (note.inReplyTo !== undefined && !isOwn(note.inReplyTo)) {
      record.kind = 'reply'
      const author = authorOf(note.inReplyTo)
      const others = author === undefined && mentioned.length === 0 ? peopleIn(to) : mentioned
      return addressed(record, [author, ...others])
    }
    if (note.quoted !== undefined) {
      record.kind = 'quote'
      record.inReplyTo = idOf(note.quoted)
      return addressed(record, [isOwn(note.quoted) ? undefined : authorOf(note.quoted), ...mentioned])
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
    const others: string[] = []
    for (const handle of handles) {
      if (handle === undefined || handle === owner.handle) continue
      const spelled = `mastodon:${handle}`
      if (!others.includes(spelled)) others.push(spelled)
      // Nobody writes to more at once, and each is compared with all before.
      if (others.length >= mostAddressed) break
    }
    if (others.length > 0) record.with = others
    return record
  }

  /** `@cy` alone is somebody of the server that the mention's address is on. */
  function handlesOf(mentions: readonly Mention[], told: Item[]): string[] {
    const handles: string[] = []
    for (const { href, name } of mentions) {
      const byAddress = href === undefined ? undefined : handleOfAddress(href)
      const handle =
        (name === undefined ? undefined : (handleOfName(name) ?? handleOfName(name, hostOf(href)))) ?? byAddress
      if (handle === undefined) continue
      handles.push(handle)
      if (href === undefined || byAddress === handle || known.get(href) === handle) continue
      known.set(href, handle)
      // Elsewhere such an address may stand for the person: both are told to be one.
      if (byAddress === undefined && isWeb(href) && !owner.is(href))
        told.push({ type: 'person', handles: [`mastodon:${handle}`, `mastodon:${href}`] })
    }
    return handles
  }

  /** Whom it went to by address, without everybody, followers and the owner. */
  function peopleIn({ to, cc }: { to: readonly string[]; cc: readonly string[] }): string[] {
    return [...to, ...cc].map(handleOfPerson).filter((handle) => handle !== undefined)
  }

  /** An address that tells no handle stands for the person until a mention names them. */
  function handleOfPerson(address: string): string | undefined {
    if (everybody.has(address) || isFollowers(address, owner) || owner.is(address)) return undefined
    return known.get(address) ?? handleOfAddress(address) ?? (isWeb(address) ? address : undefined)
  }

  /** Of a post: some servers have the name in the address, of others a mention has told it. */
  function authorOf(post: string): string | undefined {
    const named = known.size === 0 ? undefined : known.get(post.replace(/\/statuses\/[^/]*$/, ''))
    return named ?? handleOfAddress(post)
  }

  function isOwn(post: string): boolean {
    return owner.owns(post) || (mine.size > 0 && mine.has(post))
  }

  /** The owner's own acts are named by their activity, a post of others by its address. */
  function idOf(post: string): string {
    const own = mine.size > 0 ? mine.get(post) : undefined
    return own ?? (owner.owns(post) && /\/statuses\/[^/]+$/.test(post) ? `${post}/activity` : post)
  }
}

const mostAddressed = 1000

const unread = 'an activity of a kind Rapport does not read'

function isWeb(address: string): boolean {
  return /^https?:\/\/\S+$/i.test(address)
}

function visibilityOf({ to, cc }: { to: string[]; cc: string[] }, owner: Owner): Visibility {
  if (to.some((address) => everybody.has(address))) return 'public'
  if (cc.some((address) => everybody.has(address))) return 'unlisted'
  return [...to, ...cc].some((address) => isFollowers(address, owner)) ? 'followers' : 'direct'
}

function isFollowers(address: string, owner: Owner): boolean {
  return address === owner.actor?.followers || /\/followers\/?$/.test(address)
}

function moreOf({ warning, options, media }: Note, visibility: Visibility): Record<string, unknown> {
  return {
    ...(visibility === 'unlisted' || visibility === 'followers' ? { visibility } : {}),
    ...(warning === undefined ? {} : { warning }),
    ...(options.length > 0 ? { options } : {}),
    ...(media > 0 ? { media } : {}),
  }
}
