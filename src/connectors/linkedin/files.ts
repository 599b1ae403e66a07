/** Which file of a LinkedIn export holds what: by name, and where the name is not known by the header. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import type { Recognition, Skipped } from '../connector.ts'

/** `name`: without spaces, signs and numbers. `header`: what the header begins with. `when`: the column with the date. */
const known = {
  profile: { name: /^profile$/, header: /^First Name,Last Name,Maiden Name/i, when: undefined },
  emails: { name: /^emailaddresses$/, header: /^Email Address,Confirmed/i, when: undefined },
  connections: { name: /^connections$/, header: /^First Name,Last Name,.*Connected On/i, when: 'Connected On' },
  messages: { name: /^messages$/, header: /^CONVERSATION ID,/i, when: 'DATE' },
  invitations: { name: /^invitations$/, header: /^From,To,Sent At,/i, when: 'Sent At' },
  notes: { name: /^notes$/, header: /^Connection First Name,/i, when: 'Created On' },
  shares: { name: /^shares$/, header: /^Date,ShareLink,/i, when: 'Date' },
  reposts: { name: /^instantreposts$/, header: /^Date,(?:Post ?URL)/i, when: 'Date' },
  comments: { name: /^comments$/, header: /^Date,Link,Message/i, when: 'Date' },
  reactions: { name: /^reactions$/, header: /^Date,Type,Link/i, when: 'Date' },
  votes: { name: /^votes$/, header: /^Date,Link,Option ?Text/i, when: 'Date' },
  memberFollows: { name: /^memberfollows$/, header: /^Date,Status,Full ?Name/i, when: 'Date' },
  companyFollows: { name: /^companyfollows$/, header: /^Organization,Followed On/i, when: 'Followed On' },
  endorsementsReceived: {
    name: /^endorsements?received(?:info)?$/,
    header: /^Endorsement Date,Skill Name,Endorser /i,
    when: 'Endorsement Date',
  },
  endorsementsGiven: {
    name: /^endorsements?given(?:info)?$/,
    header: /^Endorsement Date,Skill Name,Endorsee /i,
    when: 'Endorsement Date',
  },
  recommendationsReceived: { name: /^recommendationsreceived$/, header: undefined, when: 'Creation Date' },
  recommendationsGiven: { name: /^recommendationsgiven$/, header: undefined, when: 'Creation Date' },
} as const satisfies Record<string, { name: RegExp; header: RegExp | undefined; when: string | undefined }>
export type FileKind = keyof typeof known

const kinds = Object.keys(known).filter(isFileKind)

/** Advertising, sign-ins, devices, telephone numbers, other people's address books, the owner's life: not between people. */
const leftAlone = new RegExp(
  `^(?:${[
    'ad.*|lanads.*|inferences.*|registration|logins|security.*|phonenumbers?|whatsapp.*|receipts.*|payment.*|search.*',
    'private.*|verification.*|job.*|savedjob.*|learning.*|.*coachmessages|guidemessages|.*roleplaymessages',
    'contacts|importedcontacts|skills|positions|education|certifications|projects|languages|courses|honors|patents',
    'publications|testscores|volunteering.*|organizations?|causes.*|profilesummary|hashtagfollows|saveditems|events',
    'richmedia|groups|mobileapplications|devices?|trusted.*|talent.*|services.*|reviews|recipients|endorsements?',
  ].join('|')})$`,
)

export type LinkedInFiles = { of(kind: FileKind): ArchiveEntry[]; has(kind: FileKind): boolean; skipped: Skipped[] }

/** The column that dates a file's rows. */
export function dateColumn(kind: FileKind): string | undefined {
  return known[kind].when
}

export const allKinds: readonly FileKind[] = kinds

export async function findFiles(archive: Archive): Promise<LinkedInFiles> {
  const found = new Map<FileKind, ArchiveEntry[]>()
  const skipped: Skipped[] = []
  for (const entry of archive.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (/(?:^|\/)Articles\/.*\.html?$/i.test(entry.path)) {
      skipped.push({
        type: 'skipped',
        entry: entry.path,
        reason: 'an article: Rapport does not read them yet',
        count: 1,
      })
    }
    if (archive.form !== 'file' && !/\.csv$/i.test(entry.path)) continue
    const name = plainName(entry.path)
    const own = archive.form === 'file' ? undefined : kinds.find((kind) => known[kind].name.test(name))
    if (own === undefined && archive.form !== 'file' && isLeftAlone(entry.path, name)) {
      skipped.push({ type: 'skipped', entry: entry.path, reason: 'left alone on purpose', count: 1 })
      continue
    }
    const kind = own ?? kindOfHeader(await readStart(archive.open(entry)))
    if (kind === undefined)
      skipped.push({ type: 'skipped', entry: entry.path, reason: 'a file Rapport does not know', count: 1 })
    else found.set(kind, [...(found.get(kind) ?? []), entry])
  }
  return { of: (kind) => found.get(kind) ?? [], has: (kind) => found.has(kind), skipped }
}

/** Connections or messages make an export; the other files alone are taken where their header is LinkedIn's. */
export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  if (archive.form === 'file') {
    const [entry] = archive.entries
    const kind = entry === undefined ? undefined : kindOfHeader(await readStart(archive.open(entry)))
    if (kind === undefined) return undefined
    return { format: 'one file of a LinkedIn export', certainty: certain.has(kind) ? 0.95 : 0.6 }
  }
  const seen = new Set<FileKind>()
  for (const entry of archive.entries) {
    if (!/\.csv$/i.test(entry.path)) continue
    const named = kinds.find((kind) => known[kind].name.test(plainName(entry.path)))
    if (named === undefined || known[named].header === undefined || seen.size > 20) continue
    const start = await readStart(archive.open(entry))
    if (kindOfHeader(start) === named || (named === 'connections' && hasNames(start))) seen.add(named)
  }
  if (seen.size === 0) return undefined
  const complete = seen.has('shares') || seen.has('comments') || seen.has('reactions')
  const format = `LinkedIn ${complete ? 'complete' : 'basic'} export`
  if (seen.has('connections') || seen.has('messages')) return { format, certainty: 1 }
  return { format: 'part of a LinkedIn export', certainty: [...seen].some((kind) => certain.has(kind)) ? 0.9 : 0.6 }
}

/** Headers that nobody else writes. */
const certain: ReadonlySet<FileKind> = new Set<FileKind>([
  'connections',
  'messages',
  'invitations',
  'notes',
  'shares',
  'memberFollows',
  'companyFollows',
  'endorsementsReceived',
  'endorsementsGiven',
])

function kindOfHeader(start: string): FileKind | undefined {
  const lines = firstLines(start)
  const header = lines.find((line) => line !== '') ?? ''
  // Only the connections have something before their header.
  return kinds.find((kind) => {
    const begins = known[kind].header
    return (
      begins !== undefined && (kind === 'connections' ? lines.some((line) => begins.test(line)) : begins.test(header))
    )
  })
}

function hasNames(start: string): boolean {
  return firstLines(start).some((line) => /^First Name,Last Name,/i.test(line))
}

function firstLines(start: string): string[] {
  return start
    .replaceAll('"', '')
    .split(/\r?\n/)
    .slice(0, 10)
    .map((line) => line.trim())
}

function isLeftAlone(path: string, name: string): boolean {
  return leftAlone.test(name) || /(?:^|\/)(?:Jobs|Verifications|Articles)\//i.test(path)
}

/** `comments` of `Comments_34875879.csv` and `Comments (1).csv`. */
function plainName(path: string): string {
  return (path.split('/').at(-1) ?? '')
    .replace(/\.csv$/i, '')
    .replace(/(?:_\d+|\s*\(\d+\))+$/, '')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase()
}

function isFileKind(kind: string): kind is FileKind {
  return Object.hasOwn(known, kind)
}
