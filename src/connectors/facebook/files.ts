/** Which file of a Facebook export holds what: by what stands in it, and by its name where that says nothing. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import { asideItems, isData, isPrivate, leftAlone } from '../_meta/aside.ts'
import { findThreads, isThreadPart, type Thread } from '../_meta/messages/thread-files.ts'
import type { Skipped } from '../connector.ts'

/** `key`: under which a list stands in the file. `name`: of the file, numbers at its end aside. `page`: its HTML is read. */
const known = {
  profile: { key: /^profile(?:_v\d)?$/, name: /^profile_information$/, page: true },
  friends: { key: /^friends(?:_v\d)?$/, name: /^(?:your_)?friends$/, page: true },
  invitesReceived: { key: /^received_requests(?:_v\d)?$/, name: /^received_friend_requests$/, page: true },
  invitesSent: { key: /^sent_requests(?:_v\d)?$/, name: /^sent_friend_requests$/, page: true },
  declined: { key: /^rejected_requests(?:_v\d)?$/, name: /^rejected_friend_requests$/, page: true },
  removed: { key: /^deleted_friends(?:_v\d)?$/, name: /^removed_friends$/, page: true },
  followed: { key: /^following(?:_v\d)?$/, name: /^(?:who_you_?'?_?ve_followed|following)$/, page: true },
  followers: { key: /^followers(?:_v\d)?$/, name: /^(?:people_who_followed_you|followers)$/, page: true },
  pagesFollowed: {
    key: /^pages_followed(?:_v\d)?$/,
    name: /^(?:pages_and_profiles_you_follow|pages_you_follow)$/,
    page: true,
  },
  pagesLiked: { key: /^page_likes(?:_v\d)?$/, name: /^(?:pages_you_?'?_?ve_liked|pages)$/, page: true },
  pagesLeft: {
    key: /^pages_unfollowed(?:_v\d)?$/,
    name: /^(?:pages_and_profiles_you_?'?_?ve_unfollowed|unfollowed_pages|pages_you_?'?_?ve_unfollowed)$/,
    page: true,
  },
  posts: { key: /^status_updates$/, name: /^your_posts(?:__check_ins__photos_and_videos)?$/, page: false },
  wallPosts: { key: undefined, name: /^posts_on_other_pages_and_profiles$/, page: false },
  received: {
    key: /^wall_posts_sent_to_you$/,
    name: /^other_people_?'?_?s_posts_to_your_timeline$/,
    page: false,
  },
  groupPosts: {
    key: /^group_posts(?:_v\d)?$/,
    name: /^(?:group_posts_and_comments|your_posts(?:_and_comments)?_in_groups)$/,
    page: false,
  },
  comments: { key: /^comments(?:_v\d)?$/, name: /^comments$/, page: true },
  groupComments: { key: /^group_comments(?:_v\d)?$/, name: /^your_comments_in_groups$/, page: true },
  reactions: { key: /^reactions(?:_v\d)?$/, name: /^(?:likes_and_reactions|posts_and_comments)$/, page: true },
  storyReactions: { key: /^stories_feedback(?:_v\d)?$/, name: /^story_reactions$/, page: false },
  pokes: { key: /^pokes(?:_v\d)?$/, name: /^pokes$/, page: false },
} as const satisfies Record<string, { key: RegExp | undefined; name: RegExp; page: boolean }>

export type FileKind = keyof typeof known
const kinds = Object.keys(known).filter(isFileKind)

function isFileKind(name: string): name is FileKind {
  return Object.hasOwn(known, name)
}

export function kindOfKey(key: string): FileKind | undefined {
  return kinds.find((kind) => known[kind].key?.test(key))
}

function kindOfName(path: string): FileKind | undefined {
  const name = plainName(path)
  return kinds.find((kind) => known[kind].name.test(name))
}

/** The file's own name without its ending and number, lower case. */
function plainName(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .replace(/_\d+$/, '')
    .replaceAll('’', "'")
    .toLowerCase()
}

export type FacebookFiles = {
  of(kind: FileKind): readonly ArchiveEntry[]
  has(kind: FileKind): boolean
  threads: readonly Thread[]
  skipped: readonly Skipped[]
}

const askForJson = 'a page Rapport does not read: ask Facebook for the export as JSON'
const mostProbes = 500

export async function findFiles(archive: Archive): Promise<FacebookFiles> {
  const found = new Map<FileKind, ArchiveEntry[]>()
  const encrypted: Thread[] = []
  const aside: { path: string; reason: string }[] = []
  const threads = findThreads(archive, isPrivate)
  const entries = archive.entries.filter(isData).sort(inOrder)
  const asJson = new Set(entries.filter(({ path }) => /\.json$/i.test(path)).map(({ path }) => withoutEnding(path)))
  let probes = 0
  for (const entry of entries) {
    const { path } = entry
    if (isThreadPart(path)) continue
    const isPage = /\.html?$/i.test(path)
    const kind = isPrivate(path) && archive.form !== 'file' ? undefined : kindOfName(path)
    if (kind === undefined && isPrivate(path)) aside.push({ path, reason: leftAlone })
    else if (isPage) {
      if (asJson.has(withoutEnding(path))) continue
      if (kind !== undefined && known[kind].page) add(found, kind, entry)
      else aside.push({ path, reason: askForJson })
    } else if (kind !== undefined && archive.form !== 'file') add(found, kind, entry)
    else {
      const start = probes++ < mostProbes ? await readStart(archive.open(entry), 2048) : ''
      const told = isEncryptedChat(start) ? 'encrypted' : (kindOfStart(start) ?? kind)
      if (told === 'encrypted') encrypted.push(encryptedThread(entry))
      else if (told !== undefined) add(found, told, entry)
      else if (/(?:^|\/)your_group_messages\//.test(path))
        aside.push({ path, reason: 'messages of a group, which are among the conversations as well' })
      else aside.push({ path, reason: 'a file Rapport does not know' })
    }
  }
  return {
    of: (kind) => found.get(kind) ?? [],
    has: (kind) => found.has(kind),
    threads: [...threads, ...encrypted],
    skipped: asideItems(aside),
  }
}

function add(found: Map<FileKind, ArchiveEntry[]>, kind: FileKind, entry: ArchiveEntry): void {
  found.set(kind, [...(found.get(kind) ?? []), entry])
}

/** By name, and by number where one is at the end: `_10` comes after `_2`. */
function inOrder(a: ArchiveEntry, b: ArchiveEntry): number {
  const [left, right] = [withoutNumber(a.path), withoutNumber(b.path)]
  if (left !== right) return left < right ? -1 : 1
  return numberOf(a.path) - numberOf(b.path)
}
const withoutEnding = (path: string) => path.replace(/\.\w+$/, '').toLowerCase()
const withoutNumber = (path: string) => path.replace(/_\d+(?=\.\w+$)/, '')
const numberOf = (path: string) => Number(/_(\d+)\.\w+$/.exec(path)?.[1] ?? 0)

/** The list a file begins with. `undefined` where its beginning is of no export. */
export function kindOfStart(start: string): FileKind | undefined {
  const key = /^\s*\{\s*"([\w-]+)"\s*:/.exec(start)?.[1]
  if (key !== undefined) return kindOfKey(key)
  if (!/^\s*\[\s*\{/.test(start)) return undefined
  if (/"label_values"/.test(start)) return undefined
  if (/"reaction"\s*:\s*\{\s*"reaction"/.test(start)) return 'reactions'
  return /"data"\s*:\s*\[\s*\{\s*"(?:post|update_timestamp|backdated_timestamp)"/.test(start) ? 'posts' : undefined
}

/** A conversation of the export of encrypted chats: its members are bare names. */
export function isEncryptedChat(start: string): boolean {
  if (!/^\s*\{/.test(start)) return false
  return /"participants"\s*:\s*\[\s*(?:"|\])/.test(start) && /"(?:threadName|senderName)"\s*:/.test(start)
}

/** `Zoë Müller_40.json`: the number is of the export and not of the conversation. */
function encryptedThread(entry: ArchiveEntry): Thread {
  const name = entry.path.slice(entry.path.lastIndexOf('/') + 1).replace(/(?:_\d+)?\.json$/i, '')
  return { id: '', slug: name.toLowerCase(), section: '', form: 'encrypted', parts: [entry] }
}
