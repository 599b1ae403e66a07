/** Which file of an export holds what: the archive's own files, and the lists that can be asked for one by one. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import type { Recognition } from '../connector.ts'

export type ListKind = 'following' | 'followers' | 'mutes' | 'blocks' | 'domains' | 'lists' | 'bookmarks'

export type MastodonFiles = {
  outbox: ArchiveEntry | undefined
  actor: ArchiveEntry | undefined
  likes: ArchiveEntry | undefined
  bookmarks: ArchiveEntry | undefined
  lists: { kind: ListKind; entry: ArchiveEntry }[]
  /** Files that look like data and are none that is known. */
  unknown: ArchiveEntry[]
}

export async function findFiles(archive: Archive): Promise<MastodonFiles> {
  const files: MastodonFiles = {
    outbox: undefined,
    actor: undefined,
    likes: undefined,
    bookmarks: undefined,
    lists: [],
    unknown: [],
  }
  for (const entry of archive.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const alone = archive.form === 'file'
    if (!alone && !/\.(?:json|csv)$/i.test(entry.path)) continue
    const kind = alone
      ? await kindOfStart(archive, entry)
      : (collectionOf(entry.path) ?? (await listOf(archive, entry)))
    if (kind === 'outbox' || kind === 'actor' || kind === 'likes' || kind === 'bookmarks.json') {
      const place = kind === 'bookmarks.json' ? 'bookmarks' : kind
      files[place] ??= entry
    } else if (kind !== undefined) files.lists.push({ kind, entry })
    else files.unknown.push(entry)
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
    if (kind === undefined) return undefined
    const isList = kind !== 'outbox' && kind !== 'likes'
    return { format: isList ? 'Mastodon list' : 'one file of a Mastodon archive', certainty: 0.9 }
  }
  for (const entry of archive.entries.filter(({ path }) => /\.csv$/i.test(path)).slice(0, 20)) {
    if (headerKind(await readStart(archive.open(entry), 200)) !== undefined)
      return { format: 'Mastodon lists', certainty: 0.9 }
  }
  return undefined
}

type Collection = 'outbox' | 'actor' | 'likes' | 'bookmarks.json'

function collectionOf(path: string): Collection | undefined {
  const [, name] = /(?:^|\/)(outbox|actor|likes|bookmarks)\.json$/i.exec(path) ?? []
  if (name === undefined) return undefined
  const lower = name.toLowerCase()
  return lower === 'outbox' || lower === 'actor' || lower === 'likes' ? lower : 'bookmarks.json'
}

/** A single file tells by its content alone what it is; lists without a header do not. */
async function kindOfStart(archive: Archive, entry: ArchiveEntry): Promise<Collection | ListKind | undefined> {
  const start = await readStart(archive.open(entry))
  if (!/^\s*\{/.test(start)) return headerKind(start) ?? (plainHeader(start) ? followKind(entry.path) : undefined)
  if (!/"type"\s*:\s*"OrderedCollection"/.test(start) || !/"orderedItems"/.test(start)) return undefined
  if (/"id"\s*:\s*"likes\.json"/.test(start)) return 'likes'
  if (/"id"\s*:\s*"bookmarks\.json"/.test(start)) return 'bookmarks.json'
  return /"id"\s*:\s*"outbox\.json"/.test(start) || /"type"\s*:\s*"(?:Create|Announce)"/.test(start)
    ? 'outbox'
    : undefined
}

/** Only two of the lists have a header that says which they are; the others are told by their names. */
async function listOf(archive: Archive, entry: ArchiveEntry): Promise<ListKind | undefined> {
  if (!/\.csv$/i.test(entry.path)) return undefined
  const named = (entry.path.split('/').at(-1) ?? '').toLowerCase()
  const kind = headerKind(await readStart(archive.open(entry), 200))
  if (kind !== undefined) return kind
  if (/mute/.test(named)) return 'mutes'
  if (/domain/.test(named)) return 'domains'
  if (/block/.test(named)) return 'blocks'
  if (/bookmark/.test(named)) return 'bookmarks'
  if (/list/.test(named)) return 'lists'
  return followKind(named)
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
  const named = (path.split('/').at(-1) ?? '').toLowerCase()
  if (/follower/.test(named)) return 'followers'
  return /follow/.test(named) ? 'following' : undefined
}
