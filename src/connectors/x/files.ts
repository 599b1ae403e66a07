/** Which file of an X archive holds what: by the archive's own list where it has one, else by the names X has used. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart, readText } from '../../tools/read/index.ts'
import type { Recognition, Skipped } from '../connector.ts'
import { type Manifest, manifestOf } from './shapes.ts'

/** What stands before the JSON in every generation of the archive. */
export const assignment = /^\s*(?:window\.)?(?:YTD\.[\w.]+|Grailbird\.data\.\w+|__THAR_CONFIG|var\s+\w+)\s*=\s*/

const namesOf = {
  account: ['account'],
  formerNames: ['screennamechange'],
  posts: ['tweet', 'tweets', 'post', 'posts', 'communitytweet', 'communitytweets', 'communitypost', 'communityposts'],
  deleted: ['deletedtweet', 'deletedtweets', 'deletedpost', 'deletedposts'],
  notes: ['notetweet', 'notetweets'],
  likes: ['like', 'likes'],
  followers: ['follower', 'followers'],
  following: ['following'],
  messages: ['directmessage', 'directmessages'],
  groupMessages: ['directmessagegroup', 'directmessagesgroup', 'directmessagegroups', 'directmessagesgroups'],
  encrypted: ['messageevent', 'messageevents'],
  articles: ['article', 'articles'],
  blocks: ['block', 'blocks'],
  mutes: ['mute', 'mutes'],
} as const
export type FileKind = keyof typeof namesOf

const kindOfName = new Map<string, FileKind>()
for (const [kind, names] of Object.entries(namesOf)) {
  for (const name of names) if (isFileKind(kind)) kindOfName.set(name, kind)
}

/** The same ids a second time, without the words. */
const repeated =
  /^(?:directmessages?(?:group)?|tweets?|deletedtweets?|communitytweets?|notetweets?)headers?$|^articlemetadata$/
/** Devices, places, advertising, settings, lists, other people's telephone numbers: nothing that happened between people. */
const leftAlone = new RegExp(
  `^(?:${[
    'ad[a-z].*|personalization|catalog.*|shop.*|product.*|commerce.*|branchlinks|twittershop|payment.*|xmoney.*',
    'ip.*|ni.*|.*device.*|phone.*|email.*|contacts?|syncedcontacts|connectedapplications?|app|sso|idverification',
    'account[a-z].*|ageinfo|verified.*|professional.*|profile|expandedprofile|protectedhistory|keyregistry',
    'grok.*|moments?|lists.*|savedsearch|searches|trends.*|bookmark.*|userlinkclicks|smartblock|replyprompt',
    'periscope.*|spaces.*|audiospaces?.*|live.*|tweetdeck|tweetmedia|twittercircle.*|deletenote.*|jobs?.*',
    'community[a-z]*note.*|birdwatch.*|userdetails|payloaddetails|tweetindex',
  ].join('|')})$`,
)

export type XFile = { entry: ArchiveEntry; announced: number | undefined }
export type XFiles = {
  manifest: Manifest | undefined
  of(kind: FileKind): XFile[]
  /** The old layout's description of its owner. */
  details: ArchiveEntry | undefined
  skipped: Skipped[]
}

/** Throws only what the archive throws. */
export async function findFiles(archive: Archive): Promise<XFiles> {
  const found = new Map<FileKind, XFile[]>()
  const skipped: Skipped[] = []
  const manifest = await readManifest(archive, skipped)
  const listed = listedFiles(manifest)
  for (const entry of archive.entries.toSorted((a, b) => inOrder.compare(a.path, b.path))) {
    if (archive.form !== 'file' && !isDataFile(entry.path)) continue
    const inList = listed.get(bareName(entry.path))
    const name = await nameOf(archive, entry, inList?.global)
    const kind = kindOfName.get(name)
    const announced = inList?.count
    if (kind !== undefined) {
      const files = found.get(kind) ?? []
      files.push({ entry, announced })
      found.set(kind, files)
    } else if (announced !== 0 && !isEmpty(entry)) {
      const reason = whyNot(name)
      if (reason !== undefined) skipped.push({ type: 'skipped', entry: entry.path, reason, count: announced ?? 1 })
    }
  }
  for (const { fileName, count } of listed.values()) {
    if (count === 0 || archive.entries.some((entry) => bareName(entry.path) === bareName(fileName))) continue
    skipped.push({
      type: 'skipped',
      entry: fileName,
      reason: 'named in the archive’s list but not in this file',
      count: 1,
    })
  }
  return {
    manifest,
    of: (kind) => found.get(kind) ?? [],
    details: archive.find('data/js/user_details.js'),
    skipped,
  }
}

const inOrder = new Intl.Collator('en', { numeric: true })

/** An X archive by its beginnings: the list, a file of the archive, or one file alone. */
export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const list = archive.find('data/manifest.js') ?? archive.find('manifest.js')
  if (list !== undefined) {
    const start = await readStart(archive.open(list), 65_536)
    if (/^\s*window\.__THAR_CONFIG\s*=/.test(start)) {
      const year = /"generationDate"\s*:\s*"(\d{4})-/.exec(start)?.[1]
      return { format: year === undefined ? 'X archive' : `X archive of ${year}`, certainty: 1 }
    }
  }
  const alone = archive.form === 'file'
  const likely = archive.entries.filter(({ path }) => alone || kindOfName.has(plainName(path)) || isMonth(path))
  for (const entry of likely.slice(0, 5)) {
    const start = await readStart(archive.open(entry), 512)
    if (/^\s*window\.YTD\.\w+\.part\d+\s*=/.test(start)) {
      if (alone && !kindOfName.has(globalName(start))) continue
      return { format: alone ? 'one file of an X archive' : 'X archive', certainty: 0.95 }
    }
    if (/^\s*Grailbird\.data\.\w+\s*=/.test(start))
      return { format: 'Twitter archive of the years to 2019', certainty: 0.95 }
  }
  return undefined
}

async function readManifest(archive: Archive, skipped: Skipped[]): Promise<Manifest | undefined> {
  const entry = archive.find('data/manifest.js') ?? archive.find('manifest.js')
  if (entry === undefined) return undefined
  const read = await jsonOf(archive, entry)
  const manifest = read === undefined ? undefined : manifestOf(read)
  if (manifest === undefined) {
    skipped.push({ type: 'skipped', entry: entry.path, reason: 'the archive’s own list cannot be read', count: 1 })
  }
  return manifest
}

/** The whole of a small file behind its assignment; `undefined` where it is no JSON. */
export async function jsonOf(archive: Archive, entry: ArchiveEntry): Promise<unknown> {
  if ((entry.size ?? 0) > 16 << 20) return undefined
  const text = await readText(archive.open(entry))
  try {
    return JSON.parse(text.replace(assignment, '').replace(/;\s*$/, ''))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

function listedFiles(manifest: Manifest | undefined) {
  const listed = new Map<string, { fileName: string; global: string | undefined; count: number | undefined }>()
  for (const { files } of Object.values(manifest?.dataTypes ?? {})) {
    for (const { fileName, globalName, count } of files) {
      const number = count !== undefined && /^\d{1,12}$/.test(count) ? Number(count) : undefined
      listed.set(bareName(fileName), { fileName, global: globalName, count: number })
    }
  }
  return listed
}

function isDataFile(path: string): boolean {
  return /\.js$/i.test(path) && !/(?:^|\/)(?:assets|[a-z_]*media)\//i.test(path)
}

function isMonth(path: string): boolean {
  return /(?:^|\/)tweets\/\d{4}_\d{2}\.js$/i.test(path)
}

async function nameOf(archive: Archive, entry: ArchiveEntry, global: string | undefined): Promise<string> {
  if (global !== undefined) return globalName(`window.${global} =`)
  if (archive.form !== 'file') return isMonth(entry.path) ? 'tweets' : plainName(entry.path)
  const start = await readStart(archive.open(entry), 512)
  return /^\s*Grailbird\.data\.tweets_/.test(start) ? 'tweets' : globalName(start)
}

/** `tweets` of `window.YTD.tweets.part0 = [`. */
function globalName(start: string): string {
  return plainName(/^\s*window\.(?:YTD\.)?(\w+)/.exec(start)?.[1] ?? '')
}

/** `directmessages` of `data/direct-messages-part1.js`. */
function plainName(path: string): string {
  return (path.split('/').at(-1) ?? '')
    .replace(/\.js$/i, '')
    .replace(/[-_. ]part\d+$/i, '')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase()
}

function bareName(path: string): string {
  return (path.split('/').at(-1) ?? '').toLowerCase()
}

function whyNot(name: string): string | undefined {
  if (name === 'manifest') return undefined
  if (repeated.test(name)) return 'repeats another file without its words'
  return leftAlone.test(name) ? 'left alone on purpose' : 'a file Rapport does not know'
}

/** `window.YTD.lists_member.part0 = [ ]` and nothing more. */
function isEmpty({ size }: ArchiveEntry): boolean {
  return size !== undefined && size < 64
}

function isFileKind(kind: string): kind is FileKind {
  return Object.hasOwn(namesOf, kind)
}
