/** Posts of every kind: what was written to all, answered, passed on, quoted. */
import type { Item, Skipped } from '../../connector.ts'
import type { InteractionRecord, Time } from '../../record.ts'
import type { Link } from '../fields.ts'
import type { Names } from '../names.ts'
import type { Owner } from '../owner.ts'
import { timeOf, timeOfId, unescaped, withLinks } from '../text.ts'
import { type LongPosts, wholeText } from './long-posts.ts'
import { type Named, type Post, postOf } from './post.ts'
import { createVersions } from './versions.ts'

export type PostContext = { account: string; owner: Owner; names: Names; longPosts: LongPosts }
/** `circle`: the posts of this file were for a few chosen people. */
export type PostsFile = { entry: string; circle: boolean }

/** Gives each post once, however often and in however many versions the files hold it; teaches `names` on the way. */
export function createPostReader({ account, owner, names, longPosts }: PostContext) {
  const versions = createVersions()
  let from: Time | undefined

  return {
    read(value: unknown, { entry, circle }: PostsFile): Item[] {
      const skipped = (reason: string): Skipped => ({ type: 'skipped', entry, reason, count: 1 })
      const post = postOf(value, circle)
      if (post === undefined) return [skipped('a post without an id')]
      const at = timeOf(post.written) ?? timeOfId(post.id)
      if (at !== undefined && (from === undefined || at < from)) from = at
      learn(post, at ?? 0)
      const met = versions.meet(post)
      if (met === 'kept') return []
      if (met === 'earlier') return [skipped('an earlier version of an edited post')]
      if (met === 'again') return [skipped('the same post again')]
      const { record, own } = actOf(post, post.id, at)
      const released = versions.released(post.id)
      if (own !== undefined && versions.mustWait(own, record)) return released
      return released.length === 0 ? [record] : [record, ...released]
    },

    /** What waited for the end of all files. */
    *end(): Generator<InteractionRecord> {
      for (const { post, first, written } of versions.edited()) {
        const at = timeOf(written) ?? timeOfId(first) ?? timeOf(post.written)
        yield actOf(post, first, at).record
      }
      for (const [post, records] of versions.left())
        for (const record of records) yield { ...record, inReplyTo: nameOf(versions.firstOf(post)) }
    },

    /** The earliest post so far. */
    from: (): Time | undefined => from,
  }

  function learn({ mentions, shared, answers }: Post, at: Time): void {
    for (const { id, name, shown } of mentions) names.learn(id, name, shown, at)
    if (shared !== undefined) names.learn(shared.author.id, shared.author.name, shared.author.shown, at)
    names.learn(answers.id, answers.name, undefined, at)
  }

  /** `own`: the post of the owner's that it refers to. */
  function actOf(post: Post, id: string, at: Time | undefined) {
    const record: InteractionRecord = {
      type: 'interaction',
      id: nameOf(id),
      at: at ?? null,
      account,
      direction: 'sent',
      kind: 'post',
      audience: post.circle ? 'group' : 'public',
    }
    if (owner.name !== undefined) record.url = `https://x.com/${owner.name}/status/${post.id}`
    const own = asShare(post, record) ? ownShared(post) : asOwnWords(post, record)
    return { record, own }
  }

  /** Somebody else's words passed on: they are kept apart, because they are not the owner's. */
  function asShare(post: Post, record: InteractionRecord): boolean {
    const prefix = /^RT @(\w{1,50}): ?/.exec(post.text)
    const original = post.shared
    const name = original?.author.name ?? prefix?.[1]?.toLowerCase()
    if (name === undefined) return false
    const id = original?.author.id ?? post.mentions.find((mention) => mention.name === name)?.id
    record.kind = 'share'
    const text = original?.text ?? post.text.slice(prefix?.[0].length ?? 0)
    record.more = { shared: withLinks(unescaped(text), post.links, post.media) }
    if (original?.id !== undefined) {
      record.inReplyTo = nameOf(versions.firstOf(original.id))
      record.url = `https://x.com/${name}/status/${original.id}`
    }
    addressed(record, isOwner({ id, name }) ? [] : [names.handleOf(id, name)])
    return true
  }

  function ownShared({ shared }: Post): string | undefined {
    return shared !== undefined && isOwner(shared.author) ? shared.id : undefined
  }

  function asOwnWords(post: Post, record: InteractionRecord): string | undefined {
    const note = longPosts.of(post)
    const links = note === undefined ? post.links : [...post.links, ...note.links]
    const text = withLinks(note === undefined ? unescaped(post.text) : wholeText(post, note), links, post.media)
    if (text !== '') record.text = text
    const mentioned: (string | undefined)[] = []
    for (const mention of post.mentions) {
      if (!isOwner(mention)) mentioned.push(names.handleOf(mention.id, mention.name))
    }
    for (const name of note?.mentions ?? []) if (!isOwner({ id: undefined, name })) mentioned.push(`x:${name}`)

    const { answers } = post
    if (answers.post !== undefined) record.inReplyTo = nameOf(versions.firstOf(answers.post))
    const isReply = answers.id !== undefined || answers.name !== undefined || answers.post !== undefined
    const isSelf = isReply && isOwner(answers)
    if (isReply && !isSelf) {
      record.kind = 'reply'
      addressed(record, [names.handleOf(answers.id, answers.name), ...mentioned])
      return undefined
    }
    const quoted = isReply ? undefined : quotedIn(post, links)
    if (quoted !== undefined) {
      record.kind = 'quote'
      record.inReplyTo = nameOf(versions.firstOf(quoted.post))
      const isOwn = isOwner({ id: undefined, name: quoted.name })
      addressed(record, [isOwn ? undefined : names.handleOf(undefined, quoted.name), ...mentioned])
      return isOwn ? quoted.post : undefined
    }
    if (mentioned.length > 0) record.kind = 'mention'
    addressed(record, mentioned)
    return isSelf ? answers.post : undefined
  }

  function isOwner({ id, name }: Pick<Named, 'id' | 'name'>): boolean {
    if (id !== undefined && owner.id !== undefined) return id === owner.id
    return name !== undefined && (name === owner.name || owner.formerNames.has(name))
  }
}

function addressed(record: InteractionRecord, handles: readonly (string | undefined)[]): void {
  const others = new Set<string>()
  for (const handle of handles) if (handle !== undefined) others.add(handle)
  if (others.size > 0) record.with = [...others]
}

export function nameOf(id: string): string {
  return `tweet:${id}`
}

/** A quote has no field of its own: it is a link to a post. */
function quotedIn(post: Post, links: readonly Link[]): { name: string; post: string } | undefined {
  for (let i = links.length - 1; i >= 0; i--) {
    const [, name, id] = statusLink.exec(links[i]?.expanded ?? '') ?? []
    if (name === undefined || id === undefined || id === post.id || /^i$/i.test(name)) continue
    return { name: name.toLowerCase(), post: id }
  }
  return undefined
}
const statusLink =
  /^https?:\/\/(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com\/(\w{1,50})\/status(?:es)?\/(\d+)\/?(?:[?#].*)?$/i
