/** Which files of an export hold data, told by what they hold. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import type { Recognition } from '../connector.ts'
import { sectionNamed } from './rows/sections.ts'
import { chatHeading, fileName } from './rows/text-rows.ts'

export type TikTokFiles = { json: ArchiveEntry[]; text: ArchiveEntry[]; unknown: ArchiveEntry[]; alone: ArchiveEntry[] }

const listKeys =
  /(?<!\\)"(FansList|ChatHistory|ItemFavoriteList|ProfileMap|FavoriteVideoList|CommentsList|ShareHistoryList|LoginHistoryList|SearchList|VideoList)"\s*:/gi
const telling = new Set([
  'fanslist',
  'chathistory',
  'itemfavoritelist',
  'profilemap',
  'commentslist',
  'favoritevideolist',
])
/** How far into a file is looked for its lists: what was watched can come before them. */
const lookedThrough = 64 << 20

export async function findFiles(archive: Archive): Promise<TikTokFiles> {
  const files: TikTokFiles = { json: [], text: [], unknown: [], alone: [] }
  for (const entry of archive.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const alone = archive.form === 'file'
    const isJson = /\.json$/i.test(entry.path) || (alone && (await startsWith(archive, entry, /^\s*\{/)))
    if (isJson) {
      const held = (await keysIn(archive, entry, 1)) > 0
      if (held || /(?:^|\/)user_data[^/]*\.json$/i.test(entry.path)) files.json.push(entry)
      else files.unknown.push(entry)
    } else if (/\.txt$/i.test(entry.path) || alone) {
      const section = sectionNamed(fileName(entry.path))
      if (section === 'alone') files.alone.push(entry)
      else if (section !== undefined || (await startsAsText(archive, entry))) files.text.push(entry)
      else files.unknown.push(entry)
    } else if (/\.(?:csv|html?)$/i.test(entry.path)) files.unknown.push(entry)
  }
  return files
}

export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const alone = archive.form === 'file'
  const json = alone ? archive.entries : archive.entries.filter(({ path }) => /\.json$/i.test(path))
  const likelyFirst = json.toSorted((a, b) => Number(/user_data/i.test(b.path)) - Number(/user_data/i.test(a.path)))
  for (const entry of likelyFirst.slice(0, 5)) {
    if (!(await startsWith(archive, entry, /^\s*\{/))) continue
    if ((await keysIn(archive, entry, 2)) >= 2) return { format: 'TikTok export', certainty: 0.95 }
  }
  const text = alone ? archive.entries : archive.entries.filter(({ path }) => /\.txt$/i.test(path))
  for (const entry of text.slice(0, 60)) {
    if (await startsAsText(archive, entry))
      return { format: 'TikTok export in text form', certainty: alone ? 0.8 : 0.9 }
  }
  return undefined
}

async function startsWith(archive: Archive, entry: ArchiveEntry, pattern: RegExp): Promise<boolean> {
  return pattern.test(await readStart(archive.open(entry), 256))
}

/** How many of the keys that only this network has are in the file; stops when there are enough. */
async function keysIn(archive: Archive, entry: ArchiveEntry, enough: number): Promise<number> {
  const found = new Set<string>()
  let before = ''
  let read = 0
  for await (const chunk of archive.open(entry)) {
    const text = before + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')
    // Notepad on Windows writes UTF-16 where it is asked to.
    for (const [, key = ''] of (read === 0 ? text.replaceAll('\0', '') : text).matchAll(listKeys)) {
      if (telling.has(key.toLowerCase())) found.add(key.toLowerCase())
    }
    read += chunk.byteLength
    if (found.size >= enough || read > lookedThrough) break
    before = text.slice(-64)
  }
  return found.size
}

const row =
  /^(?:date|datetime|datum|дата): \d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?: UTC)?\s*\n(?:user ?name|gebruikersnaam|имя пользователя|comment|link|ссылка|комментарий): /im

/** Chats keep their English heading in every language. */
async function startsAsText(archive: Archive, entry: ArchiveEntry): Promise<boolean> {
  const start = (await readStart(archive.open(entry), 4096)).replaceAll('\r', '')
  return row.test(start) || start.split('\n').some((line) => />>>/.test(line) && chatHeading.test(line))
}
