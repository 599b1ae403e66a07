/** Finds the mailboxes in whatever the user gives: one mbox, a folder or zip of several, Maildir, single mails. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { isMbox } from './mbox.ts'
import { type Role, roleOfPath } from './roles.ts'

export type BoxForm = 'mbox' | 'mail' | 'apple-mail'

export type Box = {
  /** What the report calls it: the mbox itself, the folder of single mails. */
  name: string
  entry: ArchiveEntry
  form: BoxForm
  role: Role
}

/** `.Sent/cur/1700000000.M1P2.host:2,S`; on Windows the colon is another sign. */
const maildir = /(?:^|\/)(cur|new|tmp)\/([^/]+)$/
const flags = /[:;!_]2,([A-Za-z]*)$/
const indexes =
  /\.(?:msf|dat|json|html?|txt|js|css|sqlite|db|plist|xml|log|lock|rdf|index|cache)$|(?:^|\/)(?:dovecot|\.)[\w.-]*$/i
const media = /\.(?:jpe?g|png|gif|webp|heic|mp[34]|m4[av]|mov|pdf|docx?|xlsx?|zip|gz|ics|vcf|csv|tsv|jsonl?)$/i
const headers =
  /^(?:from|to|cc|date|subject|received|message-id|mime-version|return-path|delivered-to|content-type|x-[\w-]+|dkim-signature|reply-to|in-reply-to|references|sender|list-[\w-]+|arc-[\w-]+|authentication-results|received-spf):/i
const telling = /^(?:from|date|received|message-id|return-path|delivered-to):/i

/** What mailboxes are usually called. */
const likely = /\.(?:mbox|mbx|eml|emlx)$|(?:^|\/)(?:mbox|inbox|sent[^/.]*|archives?)$/i

/** `peek` is how many files of unknown kind are looked into, the likely ones first; without it all are. */
export async function findBoxes(
  archive: Archive,
  peek = Number.POSITIVE_INFINITY,
): Promise<{ boxes: Box[]; unknown: ArchiveEntry[] }> {
  const boxes: Box[] = []
  const unknown: ArchiveEntry[] = []
  let looked = 0
  const byPath = archive.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const [first, rest] = [
    byPath.filter(({ path }) => likely.test(path)),
    byPath.filter(({ path }) => !likely.test(path)),
  ]
  for (const entry of Number.isFinite(peek) ? [...first, ...rest] : byPath) {
    const inMaildir = archive.form === 'file' ? null : maildir.exec(entry.path)
    if (inMaildir !== null && (flags.test(entry.path) || /^\d+\./.test(inMaildir[2] ?? ''))) {
      if (inMaildir[1] !== 'tmp') boxes.push(mailBox(entry, 'mail', roleInMaildir(entry.path)))
      continue
    }
    if (archive.form !== 'file' && (media.test(entry.path) || indexes.test(entry.path))) {
      if (!indexes.test(entry.path)) unknown.push(entry)
      continue
    }
    if (looked >= peek) break
    looked++
    const form = formOf(await beginningOf(archive, entry))
    if (form === undefined) {
      if (entry.size !== 0) unknown.push(entry)
    } else if (form === 'mbox') boxes.push({ name: entry.path, entry, form, role: roleOfPath(entry.path) })
    else boxes.push(mailBox(entry, form, roleOfPath(entry.path)))
  }
  return { boxes, unknown }
}

function mailBox(entry: ArchiveEntry, form: BoxForm, role: Role): Box {
  const folder = entry.path.slice(0, Math.max(entry.path.lastIndexOf('/'), 0)).replace(/\/(?:cur|new)$/, '')
  return { name: folder === '' ? entry.path : folder, entry, form, role }
}

/** Flags in the name: a draft, thrown away. */
function roleInMaildir(path: string): Role {
  const set = flags.exec(path)?.[1] ?? ''
  if (set.includes('T')) return 'trash'
  if (set.includes('D')) return 'drafts'
  return roleOfPath(path.replace(/\/(?:cur|new)\/[^/]+$/, ''))
}

export async function beginningOf(archive: Archive, entry: ArchiveEntry, count = 8192): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of archive.open(entry)) {
    parts.push(chunk)
    length += chunk.byteLength
    if (length >= count) break
  }
  return Buffer.concat(parts).subarray(0, count)
}

export function formOf(beginning: Buffer): BoxForm | undefined {
  if (isMbox(beginning)) return 'mbox'
  const text = beginning.toString('latin1').replace(/^\xef\xbb\xbf/, '')
  if (/^\d+[ \t]*\r?\n/.test(text) && isHeader(text.slice(text.indexOf('\n') + 1))) return 'apple-mail'
  return isHeader(text) ? 'mail' : undefined
}

/** Two fields of a mail's header or more, one of them a telling one, before anything else. */
function isHeader(text: string): boolean {
  let known = 0
  let told = false
  const lines = text.split(/\r?\n/)
  // The last line may be cut off.
  for (const line of lines.slice(0, Math.max(1, Math.min(lines.length - 1, 60)))) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    if (!/^[!-9;-~]+:/.test(line)) return false
    if (headers.test(line)) known++
    if (telling.test(line)) told = true
  }
  return told && known >= 2
}
