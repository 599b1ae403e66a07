/** Which file of an X archive holds what: by the archive's own list where it has one, else by the names X has used. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import type { Recognition, Skipped } from '../connector.ts'
import { inList, type Listed, readLists } from './lists.ts'

export { assignment } from './lists.ts'

const namesOf = {
  account: ['account'],
  formerNames: ['screennamechange'],
  posts: ['tweet', 'tweets', 'post', 'posts', 'communitytweet', 'communitytweets', 'communitypost', 'communityposts'],
  circlePosts: ['twittercircletweet', 'twittercircletweets'],
  table: ['tweetscsv'],
  deleted: ['deletedtweet', 'deletedtweets', 'deletedpost', 'deletedposts'],
  notes: ['notetweet', 'notetweets'],
  likes: ['like', 'likes'],
  followers: ['follower', 'followers'],
  following: ['following'],
  messages: ['directmessage', 'directmessages'],
  groupMessages: ['directmessagegroup', 'directmessagesgroup', 'directmessagegroups', 'directmessagesgroups'],
  messageHeaders: ['directmessageheaders', 'directmessagesheaders'],
  groupHeaders: ['directmessagegroupheaders', 'directmessagesgroupheaders'],
  encrypted: ['messageevent', 'messageevents'],
  calls: ['audiovideocallsindm'],
  articles: ['article', 'articles', 'twitterarticle', 'twitterarticles'],
  blocks: ['block', 'blocks'],
  mutes: ['mute', 'mutes', 'directmessagemute'],
} as const
export type FileKind = keyof typeof namesOf

const kindOfName = new Map<string, FileKind>()
for (const [kind, names] of Object.entries(namesOf)) {
  for (const name of names) if (isFileKind(kind)) kindOfName.set(name, kind)
}

/** What stands in for a file that is missing. */
const standIns = [
  ['messages', 'messageHeaders'],
  ['groupMessages', 'groupHeaders'],
  ['posts', 'table'],
] as const

/** The same ids a second time, without the words. */
const repeated =
  /^(?:tweets?|deletedtweets?|communitytweets?|notetweets?|twittercircletweets?)headers?$|^(?:twitter)?articlemetadata$|^deletednotetweets?$|^audiovideocallsindmrecipientsessions$/
/** Devices, places, advertising, settings, lists, other people's telephone numbers: nothing that happened between people. */
const leftAlone = new RegExp(
  `^(?:${[
    'ad[a-z].*|personalization|catalog.*|shop.*|product.*|commerce.*|branchlinks|twittershop|payment.*|xmoney.*',
    'ip.*|ni.*|.*device.*|phone.*|email.*|contacts?|syncedcontacts|connectedapplications?|app|sso|idverification',
    'account[a-z].*|ageinfo|verified.*|professional.*|profile|expandedprofile|protectedhistory|keyregistry',
    'grok.*|moments?|lists.*|savedsearch|searches|trends.*|bookmark.*|userlinkclicks|smartblock|replyprompt',
    'periscope.*|spaces.*|audiospaces?.*|live.*|tweetdeck|tweetmedia|twittercircle.*|fleet.*|jobs?.*',
    'community[a-z]*note.*|birdwatch.*',
  ].join('|')})$`,
)

export type XFile = { entry: ArchiveEntry; announced: number | undefined }
export type XFiles = Listed & {
  of(kind: FileKind): XFile[]
  skipped: Skipped[]
}

/** Throws only what the archive throws. */
export async function findFiles(archive: Archive): Promise<XFiles> {
  const lists = await readLists(archive)
  const found = new Map<FileKind, XFile[]>()
  const skipped = [...lists.skipped]
  const likely = archive.entries.filter(({ path }) => archive.form === 'file' || isDataFile(path))
  for (const entry of likely.sort((a, b) => inOrder.compare(a.path, b.path))) {
    if (lists.own.has(entry)) continue
    const listed = inList(lists.files, entry.path)
    const announced = listed?.count
    const named = await nameOf(archive, entry, listed?.global)
    const kind = kindOfName.get(named)
    if (kind !== undefined) found.set(kind, [...(found.get(kind) ?? []), { entry, announced }])
    else if (announced !== 0 && !isEmpty(entry))
      skipped.push({ type: 'skipped', entry: entry.path, reason: whyNot(named), count: announced ?? 1 })
  }
  for (const [kind, standIn] of standIns) {
    const others = found.get(standIn) ?? []
    found.delete(standIn)
    if (!found.has(kind) && others.length > 0) found.set(kind === 'posts' ? 'table' : kind, others)
    else for (const { entry } of others) skipped.push({ type: 'skipped', entry: entry.path, reason: again, count: 1 })
  }
  const there = new Set(archive.entries.map(({ path }) => path.slice(path.lastIndexOf('/') + 1).toLowerCase()))
  for (const [name, { path, count }] of lists.files) {
    if (count === 0 || there.has(name)) continue
    const reason = 'named in the archive’s list but not in this file'
    skipped.push({ type: 'skipped', entry: path, reason, count: 1 })
  }
  return { ...lists, of: (kind) => found.get(kind) ?? [], skipped }
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
    if (/^\s*Grailbird\.data\.\w+\s*=/.test(start) || tableHeader.test(start))
      return { format: 'Twitter archive of the years to 2019', certainty: 0.95 }
  }
  return undefined
}

const tableHeader = /^\s*"?tweet_id"?\s*,\s*"?in_reply_to_status_id"?\s*,/i

function isDataFile(path: string): boolean {
  return /\.js$|(?:^|\/)tweets\.csv$/i.test(path) && !/(?:^|\/)(?:(?:assets|lib|[a-z_]*media)\/|js\/[^/]*$)/i.test(path)
}

/** A month of posts of the old layout. */
export function isMonth(path: string): boolean {
  return /(?:^|\/)tweets\/\d{4}_\d{2}\.js$/i.test(path)
}

/** By the list, else by its name, else by what it says itself; private files are told by name and never opened. */
async function nameOf(archive: Archive, entry: ArchiveEntry, global: string | undefined): Promise<string> {
  if (global !== undefined) {
    const told = globalName(`window.${global} =`)
    if (kindOfName.has(told)) return told
  }
  const alone = archive.form === 'file'
  if (!alone && isMonth(entry.path)) return 'tweets'
  const named = plainName(entry.path)
  if (!alone && (kindOfName.has(named) || repeated.test(named) || leftAlone.test(named))) return named
  const start = await readStart(archive.open(entry), 512)
  if (/^\s*Grailbird\.data\.tweets_/.test(start)) return 'tweets'
  if (tableHeader.test(start)) return 'tweetscsv'
  return globalName(start) || named
}

/** `tweets` of `window.YTD.tweets.part0 = [`. */
function globalName(start: string): string {
  return plainName(/^\s*window\.(?:YTD\.)?(\w+)/.exec(start)?.[1] ?? '')
}

/** `directmessages` of `data/direct-messages-part1.js`. */
function plainName(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.js$/i, '')
    .replace(/[-_. ]part\d+$/i, '')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase()
}

const again = 'repeats another file'

function whyNot(name: string): string {
  if (repeated.test(name)) return again
  return leftAlone.test(name) ? 'left alone on purpose' : 'a file Rapport does not know'
}

/** `window.YTD.lists_member.part0 = [ ]` and nothing more. */
function isEmpty({ size }: ArchiveEntry): boolean {
  return size !== undefined && size < 64
}

function isFileKind(kind: string): kind is FileKind {
  return Object.hasOwn(namesOf, kind)
}
