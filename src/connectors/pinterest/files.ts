/** Which files of an export hold pages or lists, told by what they hold. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import type { Recognition } from '../connector.ts'

export type PinterestFiles = { pages: ArchiveEntry[]; lists: ArchiveEntry[]; unknown: ArchiveEntry[] }

export function findFiles(archive: Archive): PinterestFiles {
  const files: PinterestFiles = { pages: [], lists: [], unknown: [] }
  for (const entry of archive.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (/\.html?$/i.test(entry.path)) files.pages.push(entry)
    else if (/\.json$/i.test(entry.path)) files.lists.push(entry)
    else if (archive.form === 'file') files.pages.push(entry)
    else if (/\.(?:csv|txt|xml)$/i.test(entry.path)) files.unknown.push(entry)
  }
  return files
}

/** How far into a page is looked for its pins: the sections stand in no known order. */
const lookedThrough = 64 << 20
const heading = /<h1\b[^>]{0,200}>\s*pins\s*<\/h1>/i
const pinAddress = /pinterest\.[a-z.]{2,6}\/pin\/[\w-]/i

export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const { pages, lists } = findFiles(archive)
  const alone = archive.form === 'file'
  for (const entry of pages.slice(0, 10)) {
    if (await looksLikePage(archive, entry)) return { format: 'Pinterest export', certainty: 0.95 }
  }
  for (const entry of alone ? lists : lists.slice(0, 5)) {
    const start = await startOf(archive, entry)
    const likely = pinAddress.test(start) && /"board[ _]?(?:name|id)"/i.test(start) && /"created[ _]?at"/i.test(start)
    if (likely) return { format: 'Pinterest export', certainty: 0.85 }
  }
  return undefined
}

async function looksLikePage(archive: Archive, entry: ArchiveEntry): Promise<boolean> {
  let before = ''
  let read = 0
  let headed = false
  let pinned = false
  for await (const chunk of archive.open(entry)) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const latin = bytes.toString('latin1')
    const text = before + (read === 0 ? latin.replaceAll('\0', '') : latin)
    if (read === 0 && !/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(text)) return false
    headed ||= heading.test(text)
    pinned ||= pinAddress.test(text)
    if (headed && pinned) return true
    read += bytes.length
    if (read > lookedThrough) return false
    before = text.slice(-400)
  }
  return false
}

async function startOf(archive: Archive, entry: ArchiveEntry): Promise<string> {
  for await (const chunk of archive.open(entry))
    return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')
  return ''
}
