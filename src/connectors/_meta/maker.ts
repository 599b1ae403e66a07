/** Which of Meta's networks an export is of: they share folders, forms and half of their file names. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import type { Recognition } from '../connector.ts'
import { isData } from './aside.ts'
import { isPage } from './known-files.ts'
import { isThreadPart } from './messages/thread-files.ts'

export type Network = 'facebook' | 'instagram' | 'threads'
type Made = Recognition & { network: Network }

const known = new WeakMap<Archive, Promise<Made | undefined>>()

/** Asked by each of the three; looked at once. */
export async function recognition(archive: Archive, network: Network): Promise<Recognition | undefined> {
  let made = known.get(archive)
  if (made === undefined) {
    made = makerOf(archive)
    known.set(archive, made)
  }
  const found = await made
  return found?.network === network ? { format: found.format, certainty: found.certainty } : undefined
}

async function makerOf(archive: Archive): Promise<Made | undefined> {
  const entries = archive.entries.filter(isData)
  if (entries.length === 0) return undefined
  const form = entries.some(({ path }) => /\.json$/i.test(path)) ? 'JSON' : 'HTML'
  const byFolder = networkOfFolders(fullPaths(archive, entries))
  if (byFolder !== undefined) return madeBy(byFolder, form, 1)
  return (await byContent(archive, entries, form)) ?? (await byMessages(archive, entries, form))
}

function madeBy(network: Network, form: string, certainty: number, part = 'export'): Made {
  const title = { facebook: 'Facebook', instagram: 'Instagram', threads: 'Threads' }[network]
  return { network, format: `${title} ${part} (${form})`, certainty }
}

const activities = ['your_facebook_activity', 'your_activity_across_facebook', 'your_instagram_activity']

/** With the root folder before them, where that is one that tells: of a folder alone it has been taken off. */
function fullPaths(archive: Archive, entries: readonly ArchiveEntry[]): string[] {
  const [first] = entries
  const root = activities.find((folder) => first !== undefined && archive.find(`${folder}/${first.path}`) === first)
  return entries.map(({ path }) => (root === undefined ? path : `${root}/${path}`))
}

function networkOfFolders(paths: readonly string[]): Network | undefined {
  const has = (form: RegExp) => paths.some((path) => form.test(path))
  if (has(/(?:^|\/)(?:your_facebook_activity|your_activity_across_facebook)\//i)) return 'facebook'
  if (!has(/(?:^|\/)your_instagram_activity\//i)) return undefined
  const instagram = /(?:^|\/)(?:your_instagram_activity\/(?!threads\/)|connections\/followers_and_following\/)/i
  return has(instagram) ? 'instagram' : 'threads'
}

/** What a file of each network begins with. */
const signs: readonly (readonly [network: Network, certainty: number, sign: RegExp])[] = [
  ['threads', 0.95, /^\s*\{\s*"text_post_app_/],
  [
    'instagram',
    0.95,
    /^\s*\{\s*"(?:relationships_|ig_|likes_(?:media|comment)_likes|comments_(?!v\d)\w|saved_saved|story_activities_|profile_user")/,
  ],
  [
    'instagram',
    0.95,
    /^\s*[[{][\s\S]*?"string_list_data"\s*:\s*\[\s*\{[^}]*"href"\s*:\s*"https?:[\\/]+(?:www\.)?instagram\.com/,
  ],
  ['instagram', 0.9, /^\s*[[{][\s\S]*?"label_values"[\s\S]*?https?:[\\/]+(?:www\.)?instagram\.com/],
  ['instagram', 0.8, /^\s*\[\s*\{\s*(?:"[\w]+"\s*:\s*(?:"[^"]*"|\d+)\s*,\s*)*"string_map_data"/],
  ['instagram', 0.8, /^\s*\[?\s*\{\s*"media"\s*:\s*\[\s*\{\s*"uri"\s*:\s*"media\//],
  [
    'facebook',
    0.95,
    /^\s*\{\s*"(?:friends_v|profile_v|comments_v|group_(?:comments|posts)_v|reactions_v|following_v|pages_followed_v|page_likes_v|pokes_v|stories_feedback_v|(?:received|sent|rejected)_requests|deleted_friends|wall_posts_sent_to_you)/,
  ],
  ['facebook', 0.9, /^\s*\[\s*\{[\s\S]*?"reaction"\s*:\s*\{\s*"reaction"/],
  ['facebook', 0.9, /^\s*\[\s*\{[\s\S]*?"label_values"[\s\S]*?https?:[\\/]+(?:www\.|m\.)?facebook\.com/],
  ['facebook', 0.85, /^\s*\[\s*\{[\s\S]*?"data"\s*:\s*\[\s*\{\s*"(?:post|update_timestamp)"/],
  [
    'facebook',
    0.85,
    /^\s*\{\s*"(?:friends|comments|group_posts|page_likes|pages_followed|following|followers|reactions|status_updates)"\s*:\s*(?:\[|\{\s*"activity_log_data"\s*:\s*\[)\s*\{\s*"(?:timestamp|name)"/,
  ],
  ['facebook', 0.85, /^\s*\{\s*"profile"\s*:\s*\{\s*"name"\s*:\s*(?:"|\{\s*"full_name")/],
  ['facebook', 0.85, /^\s*\{\s*"pokes"\s*:/],
  ['facebook', 0.9, /^\s*\{[\s\S]*?"participants"\s*:\s*\[\s*(?:"|\])[\s\S]*?"(?:threadName|senderName)"/],
]

const mostProbes = 60

/** The surest sign among the beginnings of the files. */
async function byContent(archive: Archive, entries: readonly ArchiveEntry[], form: string): Promise<Made | undefined> {
  let best: Made | undefined
  let probes = 0
  for (const entry of entries) {
    if (isThreadPart(entry.path) || !/\.(?:json|txt)$|(?:^|\/)[^.]*$/i.test(entry.path)) continue
    if (probes++ >= mostProbes) break
    const start = await readStart(archive.open(entry), 4096)
    for (const [network, certainty, sign] of signs) {
      if (certainty <= (best?.certainty ?? 0) || !sign.test(start)) continue
      const isChats = /"threadName"|"senderName"/.test(start)
      best = isChats
        ? { ...madeBy(network, form, certainty), format: 'Facebook encrypted chats' }
        : madeBy(network, form, certainty, entries.length === 1 ? 'file' : 'export')
    }
    if ((best?.certainty ?? 0) >= 0.95) break
  }
  return best
}

/** What only one of them writes, and what its conversations mostly lead to. */
const own = {
  facebook: /your_facebook_activity|your_activity_across_facebook|stickers_used/i,
  instagram: /your_instagram_activity|"original_content_owner"/i,
}
const links = { facebook: /\b(?:facebook|fb)\.com[\\/]/gi, instagram: /\binstagram\.com[\\/]/gi }
const facebookFolders = /(?:^|\/)(?:archived_threads|filtered_threads|e2ee_cutover)\//i

/** Conversations and pages alone: by folder, else by what they lead to, else Facebook as the likelier, with little certainty. */
async function byMessages(archive: Archive, entries: readonly ArchiveEntry[], form: string): Promise<Made | undefined> {
  const parts = entries.filter(({ path }) => isThreadPart(path))
  const pages = entries.filter(({ path }) => isPage(path) && !isThreadPart(path))
  const part = parts.length === 0 ? 'pages' : 'messages'
  const count = { facebook: 0, instagram: 0 }
  let isMeta = false
  for (const entry of [...parts, ...pages].slice(0, 8)) {
    const start = await readStart(archive.open(entry), isPage(entry.path) ? 1 << 18 : 1 << 14)
    isMeta ||= isPage(entry.path) ? isMetaPage(start) : isThread(start)
    for (const network of ['facebook', 'instagram'] as const) {
      if (isMeta && own[network].test(start)) return madeBy(network, form, 0.9, part)
      count[network] += start.match(links[network])?.length ?? 0
    }
  }
  if (!isMeta) return undefined
  if (parts.some(({ path }) => facebookFolders.test(path))) return madeBy('facebook', form, 0.8, part)
  if (count.facebook === count.instagram) return madeBy('facebook', form, 0.5, part)
  return madeBy(count.facebook > count.instagram ? 'facebook' : 'instagram', form, 0.7, part)
}

function isThread(start: string): boolean {
  return /"participants"\s*:\s*\[/.test(start) && /"sender_name"|"messages"/.test(start)
}

function isMetaPage(start: string): boolean {
  return (
    /class="[^"]*\b(?:_a6-[ghop]|uiBoxWhite)\b/.test(start) ||
    /<div class="message">\s*<div class="message_header"/.test(start)
  )
}
