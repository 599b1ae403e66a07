/** What a list holds: by its own key wherever it stands, by the name of its file, or by the heading above it. */

import { type Chat, type Fields, plainName } from './fields.ts'
import type { Path } from './leaves.ts'

export type Section =
  | 'followers'
  | 'following'
  | 'likes'
  | 'comments'
  | 'messages'
  | 'posts'
  | 'reposts'
  | 'profile'
  | 'favourites'
  | 'shares'
  | 'deleted'
  | 'blocked'
  | 'alone'

/** Names of lists, files and headings, plain. The list keys have stayed where all around them was renamed. */
const names: Record<Exclude<Section, 'alone'>, readonly string[]> = {
  followers: ['fanslist', 'fans', 'follower', 'followers', 'followerlist', 'volger', 'volgers'],
  following: ['following', 'followinglist', 'volgend'],
  likes: ['itemfavoritelist', 'likelist', 'likes', 'likelijst', 'списоклайков'],
  comments: ['commentslist', 'commentlist', 'comments', 'comment', 'reacties', 'комментарии'],
  messages: [
    'chathistory',
    'directmessages',
    'directmessage',
    'groupchat',
    'directeberichten',
    'groepschat',
    'личныесообщения',
  ],
  posts: ['posts', 'post', 'videos', 'video', 'postlist', 'berichten'],
  reposts: ['reposts', 'repost', 'repostlist', 'repostslist', 'herplaatsingen'],
  profile: ['profilemap', 'profileinfo', 'profileinformation', 'profielinformatie', 'данныепрофиля'],
  favourites: ['favoritevideolist', 'favoritevideos', 'favouritevideos', 'favoritevideo', 'избранныевидео'],
  shares: ['sharehistorylist', 'sharehistory', 'geschiedenisdelen'],
  deleted: ['recentlydeletedposts', 'recentlydeletedpost', 'onlangsverwijderdeberichten'],
  blocked: ['blocklist', 'block', 'blokkeringslijst'],
}
const sectionOfName = new Map<string, Section>()
for (const [section, all] of Object.entries(names))
  for (const name of all) if (isSection(section)) sectionOfName.set(name, section)

/** Where somebody was and what they watched, searched, bought, set and paid: nothing that happened between people. */
const leftAlone = new RegExp(
  [
    'watch|brows|search|login|location|device|status|setting|autofill|activitysummary|offtiktok|usagedata|thirdparty',
    '^ads?(?:$|[^d])|advert|partner|interest|instantform|purchase|gift|transaction|wallet|coin|payment|shop|order|voucher',
    'address|product|refund|cart|customer|donation|fundraiser|moji|tako|live|sticker|hashtag|sound|effect|review|favou?rite',
    'kijk|zoek|inlog|locatie|instelling|advertentie|aankop|bestel|winkel|favoriet|profielweergaven|просмотр|настройки|избранн',
  ].join('|'),
)

/** By a single name, of a file or a heading; `undefined` for one that nobody knows. */
export function sectionNamed(name: string): Section | undefined {
  const plain = plainName(name)
  return sectionOfName.get(plain) ?? (leftAlone.test(plain) ? 'alone' : undefined)
}

export type Place = { section: Section | undefined; chat: Chat | undefined }

/** By the keys that lead to a list. Of chats the innermost key is a stranger's name, and decides nothing. */
export function placeOf(path: Path): Place {
  const chats = path.findLastIndex((key) => /^(?:chathistory|groupchat)$/.test(plainName(key)))
  if (chats >= 0 && chats < path.length - 1) {
    const group = path.some((key, i) => i < path.length - 1 && plainName(key) === 'groupchat')
    return { section: 'messages', chat: { name: chatName(path.at(-1) ?? ''), group } }
  }
  return { section: sectionOfPath(path.map(plainName)), chat: undefined }
}

function sectionOfPath(path: readonly string[]): Section | undefined {
  const last = path.at(-1) ?? ''
  const around = path.slice(0, -1)
  const isIn = (section: Section) => around.some((key) => sectionOfName.get(key) === section)
  if (isIn('deleted')) return 'deleted'
  if (isIn('profile') || around.some((key) => /live|shop|^ads/.test(key))) return 'alone'
  // What was watched and what was posted are both lists of videos: what is around them tells.
  if (last === 'videolist') return around.some((key) => /watch|brows/.test(key)) ? 'alone' : 'posts'
  const own = sectionOfName.get(last)
  if (own !== undefined) return own
  const isAlone = [...around, last].some((key) => leftAlone.test(key) && !sectionOfName.has(key))
  return isAlone ? 'alone' : undefined
}

/** `ada` of `Chat History with ada:`; in another language what stands last, where it can be a user name. */
export function chatName(heading: string): string {
  const named = /^>*\s*(?:group\s+)?chat(?:\s+history)?\s+with\s+(.*?)\s*:*\s*$/i.exec(heading)?.[1]
  if (named !== undefined) return named
  const whole = heading.replace(/[\s:]+$/, '').trim()
  return /\s([\w.]{2,24})$/.exec(whole)?.[1] ?? whole
}

/** A post has at least one of these; what was merely watched is a date and a link. */
export function isPost(fields: Fields): boolean {
  return ['likes', 'title', 'whocanview', 'allowcomments', 'text'].some((name) => fields.has(name))
}

function isSection(section: string): section is Exclude<Section, 'alone'> {
  return Object.hasOwn(names, section)
}
