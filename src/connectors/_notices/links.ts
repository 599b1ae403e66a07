/** The links of notification mails: out of what follows their reader, and told apart by their paths. */
import { fold, plainLine } from './folded.ts'
import { compile, type Match, matchWhole, type Pattern } from './pattern.ts'

/** `line`: which line of the mail it stands in, where that is known. */
export type MailLink = { text: string; url: string; line?: number }

/** What a network does to its links: paths put before theirs, and parameters that say something; all others go. */
export type Wrapping = { prefixes: readonly string[]; keeps: ReadonlySet<string> }

const carriers = new Set([
  ...[
    'url',
    'u',
    'q',
    'redirect',
    'redirect_url',
    'redirecturl',
    'redirect_uri',
    'target',
    'to',
    'dest',
    'destination',
  ],
  ...['link', 'href', 'next', 'session_redirect', 'loc', 'returnurl', 'continue', 'r', 'l', 'ulink'],
])
const deepest = 3
const longest = 4000

/** The address a link leads to, without what only counts its reader; `undefined` for what is no web address. */
export function plainLink(written: string, { prefixes, keeps }: Wrapping): string | undefined {
  let url = parsed(written)
  for (let depth = 0; url !== undefined && depth < deepest; depth++) {
    const inner = carried(url)
    if (inner === undefined) break
    url = inner
  }
  if (url === undefined) return undefined
  const path = withoutPrefix(url, prefixes)
  const kept = [...url.searchParams].filter(([name]) => keeps.has(name))
  const query = kept.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return `https://${url.host}${path.length > 1 ? path.replace(/\/+$/, '') : path}${query === '' ? '' : `?${query}`}`
}

/** A prefix that ends with `?` has the path behind it: `/n/?bob.smith&aref=1`. */
function withoutPrefix({ pathname, search }: URL, prefixes: readonly string[]): string {
  for (const prefix of prefixes) {
    if (prefix.endsWith('?')) {
      const [, inner] = `${pathname}?` === prefix ? (/^\?\/?([^&=]+)(?:&|$)/.exec(search) ?? []) : []
      if (inner !== undefined) return `/${inner}`
    } else if (pathname === prefix || pathname.startsWith(`${prefix}/`)) return pathname.slice(prefix.length) || '/'
  }
  return pathname
}

function parsed(written: string): URL | undefined {
  if (!/^https?:\/\//i.test(written) || written.length > longest || !URL.canParse(written)) return undefined
  return new URL(written)
}

/** The address that another one carries to lead there. */
function carried(url: URL): URL | undefined {
  for (const [name, value] of url.searchParams) {
    if (!carriers.has(name.toLowerCase())) continue
    const inner = parsed(value)
    if (inner !== undefined) return inner
  }
  return undefined
}

/** `bare`: a word alone is its whole path, so that any page of the network fits it as well as a person. */
export type LinkPattern = { pattern: Pattern; host: boolean; bare: boolean }

/** Several are parted by a blank. One that begins with `/` is a path on any host, another begins with the host. */
export function compileLinks(source: string | undefined): readonly LinkPattern[] {
  return (source ?? '')
    .split(/\s+/)
    .filter((one) => one !== '')
    .map((one) => ({ pattern: compile(one), host: !one.startsWith('/'), bare: /^[^/]*\/\{handle\}$/.test(one) }))
}

/** How a plain link reads by the pattern. */
export function matchLink({ pattern, host }: LinkPattern, url: string): Match | undefined {
  const rest = url.replace(/^https:\/\/(?:www\.)?/, '')
  const path = decoded(host ? rest : rest.slice(Math.max(rest.indexOf('/'), 0)))
  return matchWhole(pattern, fold(plainLine(path)))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
