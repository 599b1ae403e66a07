/** Which file of a Facebook export holds what, under all names it has had. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { type FileForm, fileTable } from '../_meta/known-files.ts'
import type { Thread } from '../_meta/messages/thread-files.ts'

const table = fileTable({
  profile: { key: /^profile(?:_v\d)?$/, name: /^profile_information$/, page: true },
  friends: { key: /^friends(?:_v\d)?$/, name: /^(?:your_)?friends$/, page: true },
  invitesReceived: { key: /^received_requests(?:_v\d)?$/, name: /^received_friend_requests$/, page: true },
  invitesSent: { key: /^sent_requests(?:_v\d)?$/, name: /^sent_friend_requests$/, page: true },
  declined: { key: /^rejected_requests(?:_v\d)?$/, name: /^rejected_friend_requests$/, page: true },
  removed: { key: /^deleted_friends(?:_v\d)?$/, name: /^removed_friends$/, page: true },
  followed: { key: /^following(?:_v\d)?$/, name: /^(?:who_you_?'?_?ve_followed|following)$/, page: true },
  followers: { key: /^followers(?:_v\d)?$/, name: /^(?:people_who_followed_you|followers)$/, page: true },
  pagesFollowed: {
    key: /^pages_followed(?:_v\d)?$/,
    name: /^(?:pages_and_profiles_you_follow|pages_you_follow)$/,
    page: true,
  },
  pagesLiked: { key: /^page_likes(?:_v\d)?$/, name: /^(?:pages_you_?'?_?ve_liked|pages)$/, page: true },
  pagesLeft: {
    key: /^pages_unfollowed(?:_v\d)?$/,
    name: /^(?:pages_and_profiles_you_?'?_?ve_unfollowed|unfollowed_pages|pages_you_?'?_?ve_unfollowed)$/,
    page: true,
  },
  posts: { key: /^status_updates$/, name: /^your_posts(?:__check_ins__photos_and_videos)?$/ },
  wallPosts: { name: /^posts_on_other_pages_and_profiles$/ },
  received: { key: /^wall_posts_sent_to_you$/, name: /^other_people_?'?_?s_posts_to_your_timeline$/ },
  groupPosts: {
    key: /^group_posts(?:_v\d)?$/,
    name: /^(?:group_posts_and_comments|your_posts(?:_and_comments)?_in_groups)$/,
  },
  comments: { key: /^comments(?:_v\d)?$/, name: /^comments$/, page: true },
  groupComments: { key: /^group_comments(?:_v\d)?$/, name: /^your_comments_in_groups$/, page: true },
  reactions: { key: /^reactions(?:_v\d)?$/, name: /^(?:likes_and_reactions|posts_and_comments)$/, page: true },
  storyReactions: { key: /^stories_feedback(?:_v\d)?$/, name: /^story_reactions$/ },
  pokes: { key: /^pokes(?:_v\d)?$/, name: /^pokes$/ },
} satisfies Record<string, FileForm>)

export const { kindOfKey, isKind } = table
export type FileKind = Parameters<FacebookFiles['of']>[0]
export type FacebookFiles = Awaited<ReturnType<typeof table.sort>>

export async function findFiles(archive: Archive): Promise<FacebookFiles> {
  const encrypted: Thread[] = []
  const files: FacebookFiles = await table.sort(archive, {
    title: 'Facebook',
    takes(entry, start) {
      if (start === undefined) return /(?:^|\/)your_group_messages\//.test(entry.path) ? groupMessages : undefined
      if (!isEncryptedChat(start)) return undefined
      encrypted.push(encryptedThread(entry))
      return true
    },
  })
  return { ...files, threads: [...files.threads, ...encrypted] }
}
const groupMessages = { reason: 'messages of a group, which are among the conversations as well' }

/** A conversation of the export of encrypted chats: its members are bare names. */
export function isEncryptedChat(start: string): boolean {
  if (!/^\s*\{/.test(start)) return false
  return /"participants"\s*:\s*\[\s*(?:"|\])/.test(start) && /"(?:threadName|senderName)"\s*:/.test(start)
}

/** `Zoë Müller_40.json`: the number is of the export and not of the conversation. */
function encryptedThread(entry: ArchiveEntry): Thread {
  const name = entry.path.slice(entry.path.lastIndexOf('/') + 1).replace(/(?:_\d+)?\.json$/i, '')
  return { id: '', slug: name.toLowerCase(), section: '', form: 'encrypted', parts: [entry] }
}
