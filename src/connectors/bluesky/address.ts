/** Addresses of records (`at://did/collection/key`) and the handles and pages they stand for. */

export type RecordAddress = { authority: string; collection: string; rkey: string }

const address = /^at:\/\/([^/?#\s]+)(?:\/([^/?#\s]+)(?:\/([^/?#\s]+))?)?/i
const did = /^did:[a-z0-9]+:[a-z0-9._:%-]+$/i
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i

export function recordAddress(uri: string | undefined): RecordAddress | undefined {
  const [, authority, collection = '', rkey = ''] = address.exec(uri ?? '') ?? []
  return authority === undefined ? undefined : { authority, collection, rkey }
}

/** `bluesky:did:plc:…`, or the handle where that is what is written; `undefined` for what is neither. */
export function handleOf(authority: unknown): string | undefined {
  if (typeof authority !== 'string') return undefined
  const known = handles.get(authority)
  if (known !== undefined) return known
  if (!isDid(authority) && !hostName.test(authority)) return undefined
  const handle = `bluesky:${authority.toLowerCase()}`
  if (handles.size >= remembered) handles.clear()
  handles.set(authority, handle)
  return handle
}

/** The same few thousand people come a million times, and one text for each is less than a new one each time. */
const handles = new Map<string, string>()
const remembered = 100_000

export function isDid(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 2048 && did.test(text)
}

/** `bob.example` of `@bob.example`. */
export function shownHandle(text: string): string | undefined {
  const shown = text.trim().replace(/^@/, '')
  return hostName.test(shown) ? shown.toLowerCase() : undefined
}

const pages: Record<string, string> = {
  'app.bsky.feed.post': 'post',
  'app.bsky.feed.generator': 'feed',
  'app.bsky.graph.list': 'lists',
}

/** Where a record can be looked at, if it can. */
export function pageOf({ authority, collection, rkey }: RecordAddress): string | undefined {
  if (collection === 'app.bsky.graph.starterpack') return `https://bsky.app/starter-pack/${authority}/${rkey}`
  if (collection === 'app.bsky.labeler.service') return `https://bsky.app/profile/${authority}`
  const page = Object.hasOwn(pages, collection) ? pages[collection] : undefined
  return page === undefined || rkey === '' ? undefined : `https://bsky.app/profile/${authority}/${page}/${rkey}`
}
