/** Posts of every kind: what was written to all, answered, passed on, quoted. */
import type { Skipped } from '../connector.ts'
import type { InteractionRecord, Time } from '../record.ts'
import { type LongPosts, wholeText } from './long-posts.ts'
import type { Names } from './names.ts'
import type { Owner } from './owner.ts'
import { type Post, postOf } from './shapes.ts'
import { repliedTo, type Survey } from './survey.ts'
import { timeOf, unescaped, withLinks } from './text.ts'

export type PostContext = { account: string; owner: Owner; names: Names; survey: Survey; longPosts: LongPosts }

type Link = { url?: string | undefined; expanded_url?: string | undefined }

/** Gives each post once, however often and in however many versions the files hold it. */
export function createPostReader({ account, owner, names, survey, longPosts }: PostContext) {
  const given = new Set<string>()

  return function read(value: unknown, entry: string): InteractionRecord | Skipped {
    const post = postOf(value)
    if (post === undefined) return { type: 'skipped', entry, reason: 'a post without an id', count: 1 }
    const edited = survey.edited.get(post.id_str)
    if (edited !== undefined && edited.last !== post.id_str) {
      return { type: 'skipped', entry, reason: 'an earlier version of an edited post', count: 1 }
    }
    const id = edited?.first ?? post.id_str
    if (given.has(id)) return { type: 'skipped', entry, reason: 'the same post again', count: 1 }
    given.add(id)
    const at = edited?.firstAt ?? timeOf(post.created_at) ?? timeOfId(id) ?? null
    const record: InteractionRecord = {
      type: 'interaction',
      id: nameOf(id),
      at,
      account,
      direction: 'sent',
      kind: 'post',
    }
    record.audience = 'public'
    if (owner.name !== undefined) record.url = `https://x.com/${owner.name}/status/${post.id_str}`
    return asShare(post, record) ?? asOwnWords(post, record)
  }

  /** Somebody else's words passed on: they are kept apart, because they are not the owner's. */
  function asShare(post: Post, record: InteractionRecord): InteractionRecord | undefined {
    const text = post.full_text ?? post.text ?? ''
    const original = post.retweeted_status
    const prefix = /^RT @(\w{1,50}): ?/.exec(text)
    const name = original?.user?.screen_name ?? prefix?.[1]
    if (name === undefined) return undefined
    const mentioned = post.entities.user_mentions.find(({ screen_name }) => lower(screen_name) === lower(name))
    const id = original?.user?.id_str ?? mentioned?.id_str
    record.kind = 'share'
    const shared = original?.full_text ?? original?.text ?? text.slice(prefix?.[0].length ?? 0)
    record.more = { shared: withLinks(unescaped(shared), post.entities.urls, mediaOf(post)) }
    if (original?.id_str !== undefined) {
      record.inReplyTo = nameOf(firstOf(original.id_str))
      record.url = `https://x.com/${lower(name)}/status/${original.id_str}`
    }
    return addressed(record, isOwner(id, name) ? [] : [names.handleOf(id, name)])
  }

  function asOwnWords(post: Post, record: InteractionRecord): InteractionRecord {
    const note = longPosts.of(post)
    const links: Link[] = [
      ...post.entities.urls,
      ...(note?.core.urls ?? []).map(({ shortUrl, expandedUrl }) => ({ url: shortUrl, expanded_url: expandedUrl })),
    ]
    const raw = note === undefined ? unescaped(post.full_text ?? post.text ?? '') : wholeText(post, note)
    const text = withLinks(raw, links, mediaOf(post))
    if (text !== '') record.text = text
    const mentioned = [
      ...post.entities.user_mentions.map(({ id_str, screen_name }) => ({ id: id_str, name: screen_name })),
      ...(note?.core.mentions ?? []).map(({ screenName }) => ({ id: undefined, name: screenName })),
    ]
      .filter(({ id, name }) => !isOwner(id, name))
      .map(({ id, name }) => names.handleOf(id, name))

    const target = repliedTo(post)
    if (target.post !== undefined) record.inReplyTo = nameOf(firstOf(target.post))
    const isReply = target.id !== undefined || target.name !== undefined || target.post !== undefined
    if (isReply && !isOwner(target.id, target.name)) {
      record.kind = 'reply'
      return addressed(record, [names.handleOf(target.id, target.name), ...mentioned])
    }
    const quoted = isReply ? undefined : quotedIn(post, links)
    if (quoted !== undefined) {
      record.kind = 'quote'
      record.inReplyTo = nameOf(firstOf(quoted.post))
      const author = isOwner(undefined, quoted.name) ? undefined : names.handleOf(undefined, quoted.name)
      return addressed(record, [author, ...mentioned])
    }
    if (mentioned.length > 0) record.kind = 'mention'
    return addressed(record, mentioned)
  }

  function isOwner(id: string | undefined, name: string | undefined): boolean {
    if (id !== undefined && owner.id !== undefined) return id === owner.id
    const spelled = lower(name)
    return spelled !== undefined && (spelled === owner.name || owner.formerNames.has(spelled))
  }

  function firstOf(id: string): string {
    return survey.edited.get(id)?.first ?? id
  }
}

function addressed(record: InteractionRecord, handles: (string | undefined)[]): InteractionRecord {
  const others = [...new Set(handles.filter((handle) => handle !== undefined))]
  if (others.length > 0) record.with = others
  return record
}

export function nameOf(id: string): string {
  return `tweet:${id}`
}

function mediaOf(post: Post): Link[] {
  return [...post.entities.media, ...(post.extended_entities?.media ?? [])]
}

/** A quote has no field of its own: it is a link to a post. */
function quotedIn(post: Post, links: Link[]): { name: string; post: string } | undefined {
  for (const { expanded_url } of links.toReversed()) {
    const found = statusLink.exec(expanded_url ?? '')
    const [, name, id] = found ?? []
    if (name === undefined || id === undefined || id === post.id_str || /^i$/i.test(name)) continue
    return { name, post: id }
  }
  return undefined
}
const statusLink =
  /^https?:\/\/(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com\/(\w{1,50})\/status(?:es)?\/(\d+)\/?(?:[?#].*)?$/i

/** Ids since the end of 2010 hold the millisecond they were given. */
export function timeOfId(id: string): Time | undefined {
  if (!/^\d{11,20}$/.test(id) || BigInt(id) < 30_000_000_000n) return undefined
  return Number(BigInt(id) >> 22n) + 1_288_834_974_657
}

function lower(name: string | undefined): string | undefined {
  return name?.toLowerCase()
}
