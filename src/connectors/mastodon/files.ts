/** Which file of an export holds what: the archive's own files, and the lists that can be asked for one by one. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import type { Recognition } from '../connector.ts'

export type ListKind = 'following' | 'followers' | 'mutes' | 'blocks' | 'domains' | 'lists' | 'bookmarks'
/** `statuses`: posts as the servers' programming interface gives them. */
type Single = 'outbox' | 'statuses' | 'actor' | 'likes'
/** `form`: rows of a table, addresses in a JSON list, or such a list inside an object. */
export type List = { kind: ListKind; entry: ArchiveEntry; form: 'table' | 'list' | 'collection' }

export type MastodonFiles = Record<Single, ArchiveEntry | undefined> & {
  lists: List[]
  /** Files that look like data and are none that is known. */
  unknown: ArchiveEntry[]
}

type Found = Single | Omit<List, 'entry'>

export async function findFiles(archive: Archive): Promise<MastodonFiles> {
  const files: MastodonFiles = {
    outbox: undefined,
    statuses: undefined,
    actor: undefined,
    likes: undefined,
    lists: [],
    unknown: [],
  }
  for (const entry of archive.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const alone = archive.form === 'file'
    if (!alone && !/\.(?:json|csv)$/i.test(entry.path)) continue
    const found = alone
      ? await kindOfStart(archive, entry)
      : (singleOf(entry.path) ?? (await inArchive(archive, entry)))
    if (found === undefined) files.unknown.push(entry)
    else if (typeof found === 'string') files[found] ??= entry
    else files.lists.push({ ...found, entry })
  }
  return files
}

export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const outbox = archive.find('outbox.json')
  if (outbox !== undefined && archive.form !== 'file') {
    const start = await readStart(archive.open(outbox))
    if (/"OrderedCollection"/.test(start)) {
      const actor = archive.find('actor.json') !== undefined
      return { format: actor ? 'Mastodon archive' : 'part of a Mastodon archive', certainty: actor ? 1 : 0.9 }
    }
  }
  if (archive.form === 'file') {
    const [entry] = archive.entries
    const kind = entry === undefined ? undefined : await kindOfStart(archive, entry)
    if (kind === undefined || kind === 'actor') return undefined
    if (kind === 'statuses') return { format: 'posts of a Mastodon-like server', certainty: 0.85 }
    const isList = typeof kind !== 'string'
    return { format: isList ? 'Mastodon list' : 'one file of a Mastodon archive', certainty: 0.9 }
  }
  for (const entry of archive.entries.filter(({ path }) => /\.(?:csv|json)$/i.test(path)).slice(0, 20)) {
    const start = await readStart(archive.open(entry))
    if (/\.csv$/i.test(entry.path) ? headerKind(start) !== undefined : isStatuses(start))
      return { format: 'Mastodon lists', certainty: 0.85 }
  }
  return undefined
}

function singleOf(path: string): Single | undefined {
  const name = nameOf(path)
  return name === 'outbox.json' || name === 'actor.json' || name === 'likes.json' ? singles[name] : undefined
}
const singles = { 'outbox.json': 'outbox', 'actor.json': 'actor', 'likes.json': 'likes' } as const

/** A single file tells by its content alone what it is; lists without a header do not. */
async function kindOfStart(archive: Archive, entry: ArchiveEntry): Promise<Found | undefined> {
  const start = await readStart(archive.open(entry))
  if (/^\s*\[/.test(start)) return isStatuses(start) ? 'statuses' : undefined
  if (!/^\s*\{/.test(start))
    return table(headerKind(start) ?? (plainHeader(start) ? followKind(entry.path) : undefined))
  if (!/"type"\s*:\s*"OrderedCollection"/.test(start) || !/"orderedItems"/.test(start)) return undefined
  const [, id = ''] = /"id"\s*:\s*"(\w+)\.json"/.exec(start) ?? []
  if (id === 'likes' || id === 'outbox') return id
  if (id === 'bookmarks' || id === 'followers' || id === 'following') return { kind: id, form: 'collection' }
  return /"type"\s*:\s*"(?:Create|Announce)"/.test(start) ? 'outbox' : undefined
}

async function inArchive(archive: Archive, entry: ArchiveEntry): Promise<Found | undefined> {
  const start = await readStart(archive.open(entry))
  const name = nameOf(entry.path)
  if (name.endsWith('.csv')) return table(headerKind(start) ?? namedKind(name))
  if (isStatuses(start)) return 'statuses'
  const kind = namedKind(name)
  if (kind === undefined) return undefined
  if (/^\s*\{/.test(start) && /"orderedItems"/.test(start)) return { kind, form: 'collection' }
  return /^\s*\[\s*(?:\]|"(?:https?:|@?[\w.-]+@))/.test(start) ? { kind, form: 'list' } : undefined
}

function table(kind: ListKind | undefined): Found | undefined {
  return kind === undefined ? undefined : { kind, form: 'table' }
}

function isStatuses(start: string): boolean {
  return (
    /^\s*\[\s*\{/.test(start) &&
    /"(?:uri|url)"\s*:\s*"https?:/.test(start) &&
    /"(?:visibility|reblog|in_reply_to_id|content_text|spoiler_text)"\s*:/.test(start)
  )
}

/** Only two of the lists have a header that says which they are; the others are told by their names. */
function namedKind(name: string): ListKind | undefined {
  if (/mute/.test(name)) return 'mutes'
  if (/domain/.test(name)) return 'domains'
  if (/block/.test(name)) return 'blocks'
  if (/bookmark/.test(name)) return 'bookmarks'
  if (/list/.test(name)) return 'lists'
  return followKind(name)
}

function headerKind(start: string): ListKind | undefined {
  const [header = ''] = start.trimStart().split(/\r?\n/, 1)
  if (/^"?Account address"?\s*,\s*"?(?:Show boosts|Notify on new posts|Languages)/i.test(header)) return 'following'
  if (/^"?Account address"?\s*,\s*"?Hide notifications/i.test(header)) return 'mutes'
  return undefined
}

/** The one column that old servers and other programs write for both directions. */
function plainHeader(start: string): boolean {
  return /^\s*"?Account address"?\s*(?:\r?\n|$)/i.test(start)
}

function followKind(path: string): ListKind | undefined {
  const name = nameOf(path)
  if (/follower/.test(name)) return 'followers'
  return /follow(?!ed_(?:hash)?tag)/.test(name) ? 'following' : undefined
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}
