/** Handles and web addresses of the fediverse: `@user@host` is a handle, some addresses tell one, others do not. */

/** The same few thousand servers come a million times. */
const hosts = new Map<string, string | undefined>()
const remembered = 10_000

/** `host` in the letters the internet uses (`xn--…`), lower case; `undefined` where it is no host. */
function plainHost(host: string): string | undefined {
  if (hosts.has(host)) return hosts.get(host)
  const plain = host.length > 300 ? undefined : hostIn(host)
  if (hosts.size >= remembered) hosts.clear()
  hosts.set(host, plain)
  return plain
}

function hostIn(host: string): string | undefined {
  const address = `https://${host}/`
  if (/[\s/?#@\\]/.test(host) || !URL.canParse(address)) return undefined
  return new URL(address).host
}

/**
 * `@user@host` of `user@host`, `@user@host`, `acct:user@host`; a name alone is of `ownHost`. `undefined` where there is
 * no host to be had or it is no name.
 */
export function handleOfName(name: string, ownHost?: string): string | undefined {
  const [, usualUser, usualHost] = usualName.exec(name) ?? []
  if (usualUser !== undefined && usualHost !== undefined) return `@${usualUser.toLowerCase()}@${usualHost}`
  const [user = '', host = ownHost, ...more] = name
    .trim()
    .replace(/^acct:/i, '')
    .replace(/^@/, '')
    .split('@')
  if (host === undefined || more.length > 0 || !/^[\p{L}\p{N}_.~-]+$/u.test(user)) return undefined
  const plain = plainHost(host)
  return plain === undefined ? undefined : `@${user.toLowerCase()}@${plain}`
}

/**
 * Whose page or post an address is, where it says so: `https://host/@user/1`, `https://host/users/user/statuses/1`.
 * Other programs put numbers there (`/notes/9abc`, `/objects/…`, `/ap/users/116`): `undefined`.
 */
export function handleOfAddress(address: string): string | undefined {
  const [, usualHost, usualUser] = usualAddress.exec(address) ?? []
  if (usualHost !== undefined && usualUser !== undefined) return `@${usualUser.toLowerCase()}@${usualHost}`
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const { pathname, host } = new URL(address)
  const named = /^\/(?:@|users\/)([^/@]+)(?:@([^/@]+))?(?:\/|$)/.exec(pathname)
  if (named?.[1] === undefined) return undefined
  return handleOfName(decoded(named[1]), named[2] === undefined ? host : decoded(named[2]))
}

/** Nearly all are of these forms and need no parser. */
const usualAddress = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,24})\/(?:@|users\/)([\w.-]+)(?:\/|$)/
const usualName = /^@?([\w.-]+)@((?:[a-z0-9-]+\.)+[a-z]{2,24})$/

/** The server of an address, in the letters the internet uses. */
export function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host || undefined : undefined
}

/** The one spelling that is stored; an address that tells no handle stays an address. */
export function spell(written: string): string {
  const handle = written.trim()
  if (/^(?:name|id)\//i.test(handle)) return handle.normalize('NFC').toLowerCase()
  const told = /^https?:\/\//i.test(handle) ? (handleOfAddress(handle) ?? handle) : handleOfName(handle)
  return told?.toLowerCase() ?? `@${handle.replace(/^(?:acct:)?@?/i, '')}`.toLowerCase()
}

export function profile(handle: string): string | undefined {
  const [, user, host] = /^@([^@]+)@([^@]+)$/.exec(handle) ?? []
  if (user !== undefined && host !== undefined) return `https://${host}/@${user}`
  return /^https?:\/\//.test(handle) ? handle : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
