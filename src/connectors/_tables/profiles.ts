/** Which network's handle somebody's page or user name is; the form of addresses as data. */
import { cleanText } from '../../tools/read/index.ts'
import { mailHandle } from './addresses.ts'
import { plainName } from './look.ts'

type Site = {
  network: string
  /** As people and address books call it, as `plainName` leaves it. */
  names: readonly string[]
  /** Domains; subdomains count as well. */
  hosts: readonly string[]
  /** Whose page a path is: what it captures, behind `place` where the network keeps that. */
  paths: readonly { form: RegExp; place?: string }[]
  /** First parts of paths that are nobody's name. */
  reserved?: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const name = '([^/?#]+)'

const sites: readonly Site[] = [
  {
    network: 'x',
    names: ['x', 'twitter', 'x twitter', 'twitter x', 'x com', 'tweet'],
    hosts: ['x.com', 'twitter.com'],
    paths: [
      { form: /^\/i\/user\/(\d+)/, place: 'id/' },
      { form: /^\/intent\/user\?(?:.*&)?user_id=(\d+)/, place: 'id/' },
      { form: new RegExp(`^/(?:#!/)?@?${name}`) },
    ],
    reserved: words('i intent home share search hashtag explore messages notifications settings login'),
  },
  {
    network: 'linkedin',
    names: ['linkedin', 'linked in'],
    hosts: ['linkedin.com'],
    paths: [
      { form: new RegExp(`^/in/${name}`) },
      { form: new RegExp(`^/company/${name}`), place: 'company/' },
      { form: new RegExp(`^/school/${name}`), place: 'school/' },
      { form: new RegExp(`^/pub/${name}`), place: 'pub/' },
    ],
  },
  {
    network: 'facebook',
    names: ['facebook', 'fb', 'messenger', 'facebook messenger'],
    hosts: ['facebook.com', 'fb.com', 'fb.me', 'm.me'],
    paths: [
      { form: /^\/profile\.php\?(?:.*&)?id=(\d+)/, place: 'id/' },
      { form: /^\/people\/[^/]+\/(\d+)/, place: 'id/' },
      { form: new RegExp(`^/${name}`) },
    ],
    reserved: words(
      'profile.php people groups pages events share sharer sharer.php login watch photo photo.php story.php permalink.php home.php marketplace',
    ),
  },
  {
    network: 'instagram',
    names: ['instagram', 'ig', 'insta'],
    hosts: ['instagram.com'],
    paths: [{ form: new RegExp(`^/(?:_u/)?${name}`) }],
    reserved: words('p reel reels stories explore accounts direct tv'),
  },
  {
    network: 'threads',
    names: ['threads', 'threads net'],
    hosts: ['threads.net', 'threads.com'],
    paths: [{ form: new RegExp(`^/@${name}`) }],
  },
  {
    network: 'tiktok',
    names: ['tiktok', 'tik tok'],
    hosts: ['tiktok.com'],
    paths: [{ form: new RegExp(`^/@${name}`) }],
  },
  {
    network: 'pinterest',
    names: ['pinterest'],
    hosts: [
      'pinterest.com',
      'pinterest.de',
      'pinterest.co.uk',
      'pinterest.fr',
      'pinterest.es',
      'pinterest.ca',
      'pinterest.at',
    ],
    paths: [{ form: new RegExp(`^/${name}`) }],
    reserved: words('pin search ideas today'),
  },
  {
    network: 'bluesky',
    names: ['bluesky', 'bsky', 'blue sky'],
    hosts: ['bsky.app'],
    paths: [{ form: new RegExp(`^/profile/${name}`) }],
  },
  {
    network: 'mastodon',
    names: ['mastodon', 'fediverse'],
    hosts: [
      ...[
        'mastodon.social',
        'mastodon.online',
        'mas.to',
        'fosstodon.org',
        'hachyderm.io',
        'chaos.social',
        'mstdn.social',
      ],
      ...[
        'infosec.exchange',
        'techhub.social',
        'social.coop',
        'mastodon.world',
        'mastodon.art',
        'troet.cafe',
        'norden.social',
      ],
    ],
    paths: [{ form: /^\/(?:@|users\/)([^/?#@]+)/ }],
  },
]

const byNetwork: ReadonlyMap<string, Site> = new Map(sites.map((site) => [site.network, site]))
const byName: ReadonlyMap<string, string> = new Map(
  sites.flatMap(({ network, names }) => names.map((called) => [called, network] as const)),
)
const mailNames = words('email mail newsletter gmail outlook')

/** The network that a word names: `x` for `Twitter`, `email` for `E-Mail`, `facebook` for `Facebook page`. */
export function networkNamed(written: string): string | undefined {
  if (written === '' || written.length > 40) return undefined
  const plain = plainName(written)
  const told = byName.get(plain) ?? (mailNames.has(plain.replace(/ /g, '')) ? 'email' : undefined)
  if (told !== undefined) return told
  // A page, a profile or a business of one network; a text that names two means neither.
  const named = new Set(
    [...byName].flatMap(([called, network]) =>
      called.length > 3 && ` ${plain} `.includes(` ${called} `) ? [network] : [],
    ),
  )
  const [only, ...others] = named
  return others.length === 0 ? only : undefined
}

/** The handle of the one whose page an address leads to; `undefined` for other pages. */
export function handleOfAddress(written: string): string | undefined {
  // Millions of cells hold none.
  if (written.length > 2000 || !written.includes('/')) return undefined
  const text = cleanText(written).trim()
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (/\s/.test(text) || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const { hostname, pathname, search, hash } = new URL(address)
  const site = sites.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)))
  if (site === undefined) return undefined
  const path = hash.startsWith('#!/') ? `/${hash.slice(3)}` : pathname + search
  const handle = handleIn(site, path)
  return handle === undefined || site.network !== 'mastodon' ? handle : `mastodon:@${handle.slice(9)}@${hostname}`
}

function handleIn({ network, paths, reserved }: Site, path: string): string | undefined {
  for (const { form, place = '' } of paths) {
    const found = form.exec(path)?.[1]
    const user = found === undefined ? undefined : decoded(found)
    if (user === undefined || user === '') continue
    return place === '' && reserved?.has(user.toLowerCase()) ? undefined : `${network}:${place}${user.toLowerCase()}`
  }
  return undefined
}

/**
 * The handle that a user name, an address of a page or a mail address is on a network; `undefined` for what cannot be one,
 * as a name with spaces.
 */
export function handleNamed(network: string, written: string): string | undefined {
  if (written.length > 500) return undefined
  const text = cleanText(written).trim().normalize('NFC')
  if (text === '') return undefined
  if (network === 'email') return mailHandle(text)
  const onPage = handleOfAddress(text)
  if (onPage !== undefined) return onPage.startsWith(`${network}:`) ? onPage : undefined
  if (network === 'mastodon') return fediverseHandle(text)
  const bare = text.replace(/^@+/, '').replace(/\/+$/, '').toLowerCase()
  if (/^id\/\d+$/.test(bare)) return `${network}:${bare}`
  if (network === 'bluesky')
    return /^(?:did:[a-z]+:\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.test(bare) ? `${network}:${bare}` : undefined
  if (!byNetwork.has(network)) return /[\s/]/.test(bare) ? undefined : `${network}:${bare}`
  return /^(?:(?:company|school|pub)\/)?[\p{L}\p{M}\p{N}_.%-]{1,100}$/u.test(bare) ? `${network}:${bare}` : undefined
}

function fediverseHandle(text: string): string | undefined {
  const [, user, host] = /^(?:acct:)?@?([\p{L}\p{N}_.-]+)@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)$/u.exec(text) ?? []
  if (user !== undefined && host !== undefined) return `mastodon:@${user}@${host}`.toLowerCase()
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined
  const { hostname, pathname } = new URL(text)
  const onPage = /^\/(?:@|users\/)([^/@]+)\/?$/.exec(pathname)?.[1]
  return onPage === undefined ? undefined : `mastodon:@${decoded(onPage)}@${hostname}`.toLowerCase()
}

function decoded(part: string): string {
  try {
    return cleanText(decodeURIComponent(part)).normalize('NFC').trim()
  } catch {
    return part
  }
}
