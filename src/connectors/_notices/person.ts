/** Which of a mail's links leads to the person its words name. */
import { fold } from './folded.ts'
import { type MailLink, matchLink } from './links.ts'
import { isOwn, type Ready, type Sender } from './networks.ts'

type Around = {
  ready: Ready
  sender: Sender
  links: readonly MailLink[]
  /** The workspace's own handles: mails link to those as well. */
  own: readonly string[]
}

/**
 * By handle where the mail says it, else by a link whose text is the name, whose handle is like the name, or which is the
 * only one to a person. `undefined` where nobody is told. `alone`: nobody else did it.
 */
export function personOf(
  name: string | undefined,
  handle: string | undefined,
  alone: boolean,
  around: Around,
): { name?: string; handle?: string } | undefined {
  const told = handle === undefined ? undefined : wholeHandle(handle, around.sender)
  const shown = name === undefined ? undefined : plainName(name)
  const found = told ?? linkedPerson(shown, alone, around)
  if (found === undefined || around.own.includes(found)) return shown === undefined ? undefined : { name: shown }
  return { ...(shown !== undefined && { name: shown }), handle: found }
}

function plainName(name: string): string {
  return name.replace(/^["'“”]+|["'“”]+$/g, '').trim()
}

/** `@bob` on `toot.example` is `@bob@toot.example`; one with a host has its own. `undefined` where a host is missing. */
export function wholeHandle(written: string, { network, host }: Sender): string | undefined {
  const bare = written.replace(/^@+|[.,:;]+$/g, '').toLowerCase()
  if (!network.handle.includes('{host}')) return network.handle.replace('{handle}', bare)
  const [user = '', ownHost = host] = bare.split('@', 2)
  return ownHost === undefined ? undefined : network.handle.replace('{handle}', user).replace('{host}', ownHost)
}

/** Where a handle could stand and pages of the network do. */
const pages = new Set(
  `
  home settings notifications notification explore about help login logout signup register search legal privacy
  terms unsubscribe optout accounts account profile profiles me download app apps mobile i feed messages message
  messenger inbox direct t chat pages policies policy discover today ideas business support blog friends requests
  reqs invite invites invitations groups group watch hashtag hashtags tag tags lists list preferences jobs learning
  premium community safety email emails mail mails n nd nt p pin pins comm l r e o u redirect redir link links click
  track out go url story stories status statuses post posts photo photos picture pictures video videos reel reels
  live event events marketplace gaming ads ad adsmanager share sharer sharing intent compose permalink comment
  comments reply replies like likes reaction reactions follow followers following confirm confirmation confirmemail
  verify verification recover recovery checkpoint security password reset activity timeline memories birthdays news
  media web board boards idea shop shopping store create collections saved bookmarks map maps mynetwork dialog
  plugins oauth auth
`
    .trim()
    .split(/\s+/),
)

/** A page of the network, or the file that makes one: `reqs.php`. */
const isPage = (word: string): boolean => pages.has(word) || /\.(?:php|html?|aspx?|jsp|do|cgi)$/.test(word)

/** `bare`: its link could as well lead to a page of the network that is called so. */
type Candidate = { handle: string; text: string; bare: boolean }

/** A link that could be a page's counts where it bears the very name, or its handle is like it: `/n/?new` is nobody. */
function linkedPerson(name: string | undefined, alone: boolean, around: Around): string | undefined {
  const candidates = candidatesIn(around)
  const only = ([handle, ...others]: readonly string[]) => (others.length === 0 ? handle : undefined)
  const certain = distinct(candidates.filter(({ bare }) => !bare))
  if (name === undefined) return only(certain)
  const wanted = fold(name).folded
  const texts = candidates.map((candidate) => ({ ...candidate, folded: fold(candidate.text).folded }))
  const isLikely = ({ handle, bare }: Candidate) => !bare || isLike(handle, wanted)
  return (
    only(distinct(texts.filter(({ folded }) => folded === wanted))) ??
    only(distinct(texts.filter((one) => one.folded.includes(wanted) && isLikely(one)))) ??
    only(distinct(candidates.filter(({ handle }) => isLike(handle, wanted)))) ??
    (alone ? only(certain) : undefined)
  )
}

const distinct = (candidates: readonly Candidate[]): string[] => [...new Set(candidates.map(({ handle }) => handle))]

function candidatesIn({ ready, sender, links, own }: Around): Candidate[] {
  const patterns = ready.personLinks.length > 0 ? ready.personLinks : sender.network.personLinks
  // Of a template of their own the user has said that the link leads to the person.
  const isTold = ready.personLinks.length > 0 && isOwn(ready.template)
  const found: Candidate[] = []
  for (const { url, text } of links)
    for (const pattern of patterns) {
      const match = matchLink(pattern, url)
      const value = match?.values.find(({ place }) => place === 'handle' || place === 'id')
      if (match === undefined || value === undefined) continue
      const host = new URL(url).host
      const handle = value.place === 'id' ? `id/${value.value}` : wholeHandle(value.value, { host, ...sender })
      const isNobody = pattern.bare && isPage(value.value.toLowerCase())
      if (handle !== undefined && !own.includes(handle) && !isNobody)
        found.push({ handle, text, bare: pattern.bare && !isTold })
      break
    }
  return found
}

/** `mary-barlow-12ab` is like `Mary Barlow`: a word of the name of three letters or more is in it. */
function isLike(handle: string, name: string): boolean {
  const plain = bare(handle)
  return name.split(/[^\p{L}\p{N}]+/u).some((word) => word.length >= 3 && plain.includes(bare(word)))
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
