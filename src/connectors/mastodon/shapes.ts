/** What is read of an archive's JSON: the parts of ActivityPub that this needs, in the several ways servers write them. */
import { cleanText } from '../../tools/read/index.ts'
import { inside, listIn, objectIn, textIn } from '../_entries/json-fields.ts'
import { handleOfName, hostOf } from './address.ts'

export type Mention = { href: string | undefined; name: string | undefined }

export type Note = {
  id: string
  published: string | undefined
  url: string | undefined
  content: string
  warning: string | undefined
  inReplyTo: string | undefined
  to: string[]
  cc: string[]
  mentions: Mention[]
  media: number
  /** Of a poll. */
  options: string[]
  quoted: string | undefined
}

export type Activity = {
  id: string | undefined
  type: string | undefined
  actor: string | undefined
  published: string | undefined
  to: string[]
  cc: string[]
  object: unknown
}

export function activityOf(value: unknown): Activity | undefined {
  if (objectIn(value) === undefined) return undefined
  return {
    id: textIn(value, 'id') || undefined,
    type: textIn(value, 'type'),
    actor: addressOf(inside(value, 'actor')),
    published: textIn(value, 'published'),
    to: addressesIn(value, 'to'),
    cc: addressesIn(value, 'cc'),
    object: inside(value, 'object'),
  }
}

export function noteOf(value: unknown): Note | undefined {
  const id = textIn(value, 'id')
  if (!id) return undefined
  return {
    id,
    published: textIn(value, 'published'),
    url: addressOf(inside(value, 'url')),
    content: textIn(value, 'content') ?? '',
    warning: textIn(value, 'summary') || undefined,
    inReplyTo: addressOf(inside(value, 'inReplyTo')),
    to: addressesIn(value, 'to'),
    cc: addressesIn(value, 'cc'),
    mentions: someIn(value, 'tag')
      .filter((tag) => inside(tag, 'type') === 'Mention')
      .map((tag) => ({ href: textIn(tag, 'href'), name: textIn(tag, 'name') })),
    media: someIn(value, 'attachment').length,
    options: [...someIn(value, 'oneOf'), ...someIn(value, 'anyOf')].flatMap((option) => textIn(option, 'name') || []),
    quoted: quoteFields.map((field) => addressOf(inside(value, field))).find((address) => address !== undefined),
  }
}

/** One network, four names for one thing. */
const quoteFields = ['quote', 'quoteUri', 'quoteUrl', '_misskey_quote'] as const

/** An address, alone or as the `id` or `href` of an object. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return cleanText(value).trim() || undefined
  return textIn(value, 'id') || textIn(value, 'href') || undefined
}

function addressesIn(value: unknown, field: string): string[] {
  const addresses: string[] = []
  for (const one of someIn(value, field)) {
    const address = addressOf(one)
    if (address !== undefined) addresses.push(address)
  }
  return addresses
}

/** One or a list of them. */
function someIn(value: unknown, field: string): readonly unknown[] {
  const found = inside(value, field)
  return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found]
}

export type Actor = {
  id: string
  type: string | undefined
  preferredUsername: string
  name: string | undefined
  url: string | undefined
  followers: string | undefined
  published: string | undefined
  webfinger: string | undefined
}

export function actorOf(value: unknown): Actor | undefined {
  const id = textIn(value, 'id')
  const preferredUsername = textIn(value, 'preferredUsername')
  if (!id || !preferredUsername) return undefined
  return {
    id,
    type: textIn(value, 'type'),
    preferredUsername,
    name: textIn(value, 'name'),
    url: addressOf(inside(value, 'url')),
    followers: addressOf(inside(value, 'followers')),
    published: textIn(value, 'published'),
    webfinger: textIn(value, 'webfinger'),
  }
}

const everybody = 'https://www.w3.org/ns/activitystreams#Public'

/**
 * A post as the servers' programming interface gives it, which some hand out as an export, in the form of an activity.
 * `undefined`: no such post.
 */
export function statusAsActivity(value: unknown): object | undefined {
  const uri = textIn(value, 'uri') || textIn(value, 'url')
  const author = textIn(inside(value, 'account'), 'url')
  if (!uri || !author) return undefined
  const common = { actor: author, published: textIn(value, 'created_at') }
  const shared = inside(value, 'reblog')
  if (objectIn(shared) !== undefined) {
    const to = [textIn(inside(shared, 'account'), 'url')]
    return {
      ...common,
      id: `${uri}/activity`,
      type: 'Announce',
      to,
      object: textIn(shared, 'uri') || textIn(shared, 'url'),
    }
  }
  const mentions = listIn(value, 'mentions')
  const mentioned = mentions.map((mention) => textIn(mention, 'url'))
  const seen = visibilities[textIn(value, 'visibility') ?? 'public'] ?? ((followers) => ({ to: [followers], cc: [] }))
  const { to, cc } = seen(`${author}/followers`)
  const object = {
    id: uri,
    published: common.published,
    url: textIn(value, 'url'),
    content: textIn(value, 'content'),
    summary: textIn(value, 'spoiler_text'),
    inReplyTo: answeredIn(value, author),
    to: [...to, ...mentioned],
    cc,
    tag: mentions.map((mention) => ({
      type: 'Mention',
      href: textIn(mention, 'url'),
      name: textIn(mention, 'acct'),
    })),
    attachment: listIn(value, 'media_attachments'),
  }
  return { ...common, id: `${uri}/activity`, type: 'Create', object }
}

/** The handle of a status's author. */
export function authorIn(status: unknown): string | undefined {
  const account = inside(status, 'account')
  const name = textIn(account, 'acct') ?? textIn(account, 'username')
  return name === undefined ? undefined : handleOfName(name, hostOf(textIn(account, 'url')))
}

/** Only numbers are told of what was answered: they are put behind the author's page, where that is known. */
function answeredIn(status: unknown, owner: string): string | undefined {
  const post = textIn(status, 'in_reply_to_id')
  if (!post) return undefined
  const author = textIn(status, 'in_reply_to_account_id')
  if (author !== undefined && author === textIn(inside(status, 'account'), 'id')) return `${owner}/${post}`
  const mention = listIn(status, 'mentions').find((mentioned) => textIn(mentioned, 'id') === author)
  return `${textIn(mention, 'url') ?? 'status:'}/${post}`
}

const visibilities: Record<string, (followers: string) => { to: string[]; cc: string[] }> = {
  public: (followers) => ({ to: [everybody], cc: [followers] }),
  unlisted: (followers) => ({ to: [followers], cc: [everybody] }),
  direct: () => ({ to: [], cc: [] }),
}

/** An instant with its zone; a time without one is no time. */
export function timeOf(written: string | undefined): number | undefined {
  if (written === undefined || !instant.test(written)) return undefined
  const at = Date.parse(written)
  return Number.isNaN(at) ? undefined : at
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i
