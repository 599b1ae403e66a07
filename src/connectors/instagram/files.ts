/** Which file of an Instagram export holds what, under all names it has had. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { type FileForm, fileTable, firstKey } from '../_meta/known-files.ts'
import { textAppKey } from '../_meta/text-app.ts'

const table = fileTable({
  owner: { key: /^profile_user$/, name: /^personal_information$/, page: true },
  followers: { key: /^relationships_followers$/, name: /^followers$/, page: true },
  following: { key: /^relationships_following$/, name: /^following$/, page: true },
  unfollowed: {
    key: /^relationships_unfollowed_users$/,
    name: /^recently_unfollowed_(?:profiles|accounts)$/,
    page: true,
  },
  invitesSent: {
    key: /^relationships_(?:follow_requests_sent|permanent_follow_requests)$/,
    name: /^(?:pending|recent)_follow_requests$/,
    page: true,
  },
  invitesReceived: {
    key: /^relationships_follow_requests_received$/,
    name: /^follow_requests_you_?'?_?ve_received$/,
    page: true,
  },
  closeFriends: { key: /^relationships_close_friends$/, name: /^close_friends$/ },
  blocked: {
    key: /^relationships_(?:blocked_users|restricted_users|hide_stories_from)$/,
    name: /^(?:blocked_(?:profiles|accounts)|restricted_(?:profiles|accounts)|hide_story_from)$/,
  },
  otherTies: { key: /^relationships_/, name: /^(?:removed_suggestions|following_hashtags|.*favorited_.*)$/ },
  likedPosts: { key: /^likes_media_likes$/, name: /^liked_posts$/, page: true },
  likedComments: { key: /^likes_comment_likes$/, name: /^liked_comments$/, page: true },
  comments: { key: /^comments_\w+$/, name: /^(?:post_comments|reels_comments|hype|comments)$/, page: true },
  posts: { name: /^posts$/ },
  stories: { key: /^ig_stories$/, name: /^stories$/ },
  reels: { key: /^ig_(?:reels_media|igtv_media|clips)$/, name: /^(?:reels|igtv_videos)$/ },
  archived: { key: /^ig_archived_post_media$/, name: /^archived_posts$/ },
  pictures: { key: /^ig_\w+$/, name: /^(?:profile_photos|other_content|recently_deleted_content)$/ },
  saved: { key: /^saved_\w+$/, name: /^saved_(?:posts|collections|locations|music)$/ },
  storyActs: {
    key: /^story_activities_\w+$/,
    name: /^(?:story_likes|polls|quizzes|questions|emoji_sliders|countdowns|emoji_story_reactions|story_reaction_sticker_reactions)$/,
  },
} satisfies Record<string, FileForm>)

export const { kindOfKey } = table
export type FileKind = Parameters<Sorted['of']>[0]
type Sorted = Awaited<ReturnType<typeof table.sort>>
/** `textApp`: of the network that shares the export. */
export type InstagramFiles = Sorted & { textApp: readonly ArchiveEntry[] }

export async function findFiles(archive: Archive): Promise<InstagramFiles> {
  const textApp: ArchiveEntry[] = []
  const files = await table.sort(archive, {
    title: 'Instagram',
    takes(entry, start) {
      const isTaken =
        start === undefined ? /(?:^|\/)threads\/[^/]+$/i.test(entry.path) : textAppKey.test(firstKey(start))
      if (isTaken) textApp.push(entry)
      return isTaken ? true : undefined
    },
  })
  return { ...files, textApp }
}
