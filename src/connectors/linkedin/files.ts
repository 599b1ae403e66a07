/** Which file of a LinkedIn export holds what: by name, and where the name is not known by the header. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import type { Recognition, Skipped } from '../connector.ts'
import { firstLines, isConnections } from './rows/columns.ts'

const recommended = /^First Name,Last Name,Company,Job Title,Text,/i

/** `name`: without spaces, signs and numbers. `header`: what the header begins with. */
const known = {
  profile: { name: /^profile$/, header: /^First Name,Last Name,Maiden Name/i },
  emails: { name: /^emailaddresses$/, header: /^Email Address,Confirmed/i },
  connections: { name: /^connections$/, header: /^First Name,Last Name,/i },
  messages: { name: /^messages$/, header: /^CONVERSATION ID,/i },
  invitations: { name: /^invitations$/, header: /^From,To,Sent At,/i },
  notes: { name: /^notes$/, header: /^Connection First Name,/i },
  shares: { name: /^shares$/, header: /^Date,ShareLink,/i },
  reposts: { name: /^instantreposts$/, header: /^Date,(?:Post ?URL)/i },
  comments: { name: /^comments$/, header: /^Date,Link,Message/i },
  reactions: { name: /^reactions$/, header: /^Date,Type,Link/i },
  votes: { name: /^votes$/, header: /^Date,Link,Option ?Text/i },
  memberFollows: { name: /^memberfollows$/, header: /^Date,Status,Full ?Name/i },
  companyFollows: { name: /^companyfollows$/, header: /^Organization,Followed On/i },
  endorsementsReceived: {
    name: /^endorsements?received(?:info)?$/,
    header: /^Endorsement Date,Skill Name,Endorser /i,
  },
  endorsementsGiven: {
    name: /^endorsements?given(?:info)?$/,
    header: /^Endorsement Date,Skill Name,Endorsee /i,
  },
  recommendationsReceived: { name: /^recommendationsreceived$/, header: recommended },
  recommendationsGiven: { name: /^recommendationsgiven$/, header: recommended },
} as const satisfies Record<string, { name: RegExp; header: RegExp }>
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

/** Written in the form of messages, but with LinkedIn's own machines. */
const machines = /^(?:guide|.*coach|.*roleplay)messages$/

export type LinkedInFiles = {
  of(kind: FileKind): ArchiveEntry[]
  has(kind: FileKind): boolean
  /** Published and unpublished, each a page of its own. */
  articles: ArchiveEntry[]
  skipped: Skipped[]
}

export const allKinds: readonly FileKind[] = kinds

export async function findFiles(archive: Archive): Promise<LinkedInFiles> {
  const found = new Map<FileKind, ArchiveEntry[]>()
  const articles: ArchiveEntry[] = []
  const skipped: Skipped[] = []
  const alone = archive.form === 'file'
  for (const entry of archive.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (/(?:^|\/)Articles\/.*\.html?$/i.test(entry.path)) articles.push(entry)
    if (!alone && !/\.csv$/i.test(entry.path)) continue
    const name = plainName(entry.path)
    const own = alone ? undefined : kinds.find((kind) => known[kind].name.test(name))
    if (own === undefined && !alone && isLeftAlone(entry.path, name)) {
      skipped.push({ type: 'skipped', entry: entry.path, reason: 'left alone on purpose', count: 1 })
      continue
    }
    const kind = own ?? kindOfContent(await readStart(archive.open(entry)), name)
    if (kind === undefined)
      skipped.push({ type: 'skipped', entry: entry.path, reason: 'a file Rapport does not know', count: 1 })
    else found.set(kind, [...(found.get(kind) ?? []), entry])
  }
  return { of: (kind) => found.get(kind) ?? [], has: (kind) => found.has(kind), articles, skipped }
}

/** Connections or messages make an export; the other files alone are taken where their header is LinkedIn's. */
export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  if (archive.form === 'file') {
    const [entry] = archive.entries
    const kind =
      entry === undefined ? undefined : kindOfContent(await readStart(archive.open(entry)), plainName(entry.path))
    if (kind === undefined) return undefined
    return { format: 'one file of a LinkedIn export', certainty: certain.has(kind) ? 0.95 : 0.6 }
  }
  const seen = new Set<FileKind>()
  for (const entry of archive.entries) {
    if (!/\.csv$/i.test(entry.path)) continue
    const named = kinds.find((kind) => known[kind].name.test(plainName(entry.path)))
    if (named === undefined || seen.has(named)) continue
    const start = await readStart(archive.open(entry))
    if (isOfKind(named, start) || (named === 'connections' && isConnections(start))) seen.add(named)
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

/** `name` tells only what the header leaves open: who recommended whom, and whether it was said to a machine. */
function kindOfContent(start: string, name: string): FileKind | undefined {
  if (machines.test(name)) return undefined
  const likely = kinds.filter((kind) => kind !== 'connections' && isOfKind(kind, start))
  if (likely.length > 1) return likely.find((kind) => known[kind].name.test(name))
  return likely[0] ?? (isConnections(start) ? 'connections' : undefined)
}

function isOfKind(kind: FileKind, start: string): boolean {
  const lines = firstLines(start)
  // Only the connections have something before their header.
  if (kind === 'connections') return lines.some((line) => known.connections.header.test(line))
  return known[kind].header.test(lines.find((line) => line !== '') ?? '')
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
