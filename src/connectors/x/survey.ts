/** A first pass over all posts: who bears which name, which posts are versions of one, and whose archive it is. */
import type { Archive } from '../../tools/archive/archive.ts'
import { jsonValues } from '../_entries/values.ts'
import type { Time } from '../record.ts'
import { assignment, type XFile } from './files.ts'
import type { Names } from './names.ts'
import type { Owner } from './owner.ts'
import { type Post, postOf } from './shapes.ts'
import { timeOf } from './text.ts'

/** An edited post: all its versions are in the archive, the last one counts with the first one's time. */
export type Edited = { first: string; firstAt: Time | undefined; last: string }

export type Survey = {
  /** By the id of each version. Posts that were never edited are not here. */
  edited: Map<string, Edited>
  /** Earliest post, for archives that do not say when the account began. */
  from: Time | undefined
}

/** Fills `names`, and `owner` where the archive did not tell. */
export async function surveyPosts(archive: Archive, files: XFile[], owner: Owner, names: Names): Promise<Survey> {
  const chains = new Map<string, Chain>()
  let from: Time | undefined
  for (const { entry } of files) {
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      if (item.type !== 'found') continue
      const post = postOf(item.value)
      if (post === undefined) continue
      const at = timeOf(post.created_at)
      if (at !== undefined) from = Math.min(at, from ?? at)
      learnNames(post, at ?? 0, names)
      learnOwner(post, owner)
      noteVersion(post, at, chains)
    }
  }
  return { edited: editedOf(chains), from }
}

/** Ids of the post and its other versions, oldest first. */
function versionsOf({ edit_info, id_str }: Post): string[] {
  const ids = edit_info?.edit?.editControlInitial?.editTweetIds ?? edit_info?.initial?.editTweetIds ?? []
  return ids.includes(id_str) ? ids : [id_str]
}

type Chain = { there: { id: string; place: number; at: Time | undefined }[] }

function noteVersion(post: Post, at: Time | undefined, chains: Map<string, Chain>): void {
  const versions = versionsOf(post)
  const first = versions[0]
  if (first === undefined || versions.length < 2) return
  const chain = chains.get(first) ?? { there: [] }
  chains.set(first, chain)
  chain.there.push({ id: post.id_str, place: versions.indexOf(post.id_str), at })
}

function editedOf(chains: Map<string, Chain>): Map<string, Edited> {
  const edited = new Map<string, Edited>()
  for (const [first, { there }] of chains) {
    const inOrder = there.toSorted((a, b) => a.place - b.place)
    const last = inOrder.at(-1)
    if (last === undefined) continue
    const chain: Edited = { first, firstAt: inOrder[0]?.at, last: last.id }
    for (const { id } of inOrder) edited.set(id, chain)
    edited.set(first, chain)
  }
  return edited
}

function learnNames(post: Post, at: Time, names: Names): void {
  for (const { id_str, screen_name, name } of post.entities.user_mentions) names.learn(id_str, screen_name, name, at)
  const { user } = post.retweeted_status ?? {}
  if (user !== undefined) names.learn(user.id_str, user.screen_name, user.name, at)
  const target = repliedTo(post)
  if (target.id !== undefined) names.learn(target.id, target.name, undefined, at)
}

/** Whom a post answers. Where the name is missing, the `@name` that an answer begins with fills the gap. */
export function repliedTo(post: Post): { id: string | undefined; name: string | undefined; post: string | undefined } {
  const id = post.in_reply_to_user_id_str ?? post.in_reply_to_user_id
  const answered = post.in_reply_to_status_id_str ?? post.in_reply_to_status_id
  const isReply = id !== undefined || answered !== undefined
  let name = post.in_reply_to_screen_name
  if (name === undefined && isReply) {
    const leading = /^@(\w{1,50})/.exec(post.full_text ?? post.text ?? '')?.[1]
    const other = post.entities.user_mentions.find(({ screen_name }) => same(screen_name, leading))?.id_str
    if (other === undefined || id === undefined || other === id) name = leading
  }
  return { id, name: name?.toLowerCase(), post: answered }
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase()
}

/** Old archives name the author in each post; newer ones only in the address of a picture. */
function learnOwner(post: Post, owner: Owner): void {
  if (owner.name !== undefined) return
  if (post.user?.screen_name !== undefined) {
    owner.name = post.user.screen_name.toLowerCase()
    owner.id ??= post.user.id_str
    owner.shownName ??= post.user.name
    return
  }
  if (/^RT @/.test(post.full_text ?? '')) return
  for (const { expanded_url } of post.entities.media) {
    const found = /\/\/(?:twitter|x)\.com\/(\w{1,50})\/status\/(\d+)\//i.exec(expanded_url ?? '')
    if (found?.[2] === post.id_str) owner.name = found[1]?.toLowerCase()
  }
}
