/** One account, as the exports of four generations tell it: the same events, under the same ids. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import { metaJson, threadJson } from '../_meta/test-export.ts'
import facebook from './index.ts'

const owner = 'Owner Exämple'
const zoe = 'Zoë Müller'

const person = (name: string, timestamp: number) => ({ name, timestamp })
const friends = [person(zoe, 1_300_000_000), person('John Smith', 1_500_000_001), person('John Smith', 1_500_000_000)]
const posts = [
  { timestamp: 1_690_000_000, data: [{ post: 'Sunny day ☀️' }], title: `${owner} updated his status.` },
  { timestamp: 1_690_004_000, data: [{ post: 'Happy birthday!' }], title: `${owner} wrote on ${zoe}'s timeline.` },
]
const comment = (text: string, timestamp: number, title: string, group?: string) => ({
  timestamp,
  title,
  data: [{ comment: { timestamp, comment: text, author: owner, ...(group === undefined ? {} : { group }) } }],
})
const comments = [comment('Gratuluję!', 1_690_010_000, `${owner} commented on ${zoe}'s post.`)]
const groupComments = [comment('in the group', 1_690_014_000, `${owner} commented on ${zoe}'s post.`, 'Garden Club')]
const groupPosts = [
  { timestamp: 1_690_015_000, data: [{ post: 'Hello group' }], title: `${owner} posted in Garden Club.` },
]
const reactions = [
  {
    timestamp: 1_680_000_000,
    title: `${owner} likes ${zoe}'s photo.`,
    data: [{ reaction: { reaction: 'LIKE', actor: owner } }],
  },
]
const pokes = [{ poker: zoe, pokee: owner, rank: 1, timestamp: 1_640_000_000 }]
const profile = { name: { full_name: owner }, username: 'ownerexample', registration_timestamp: 1_230_768_000 }
const thread = threadJson([zoe, owner], zoe, [
  { from: owner, at: 1_699_999_999_001, text: '😀 ok' },
  { from: zoe, at: 1_699_999_995_000, more: { photos: [{ uri: 'a/1.jpg' }] } },
])

const inbox = (folder: string) => ({ [`${folder}inbox/zoemuller_1916811289714840/message_1.json`]: thread })
const json = (files: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(files).map(([path, value]) => [path, metaJson(value)]))

const layouts = {
  'to 2021': {
    ...json({
      'profile_information/profile_information.json': { profile },
      'friends/friends.json': { friends },
      'friends/received_friend_requests.json': { received_requests: [person('Ann', 1_700_000_000)] },
      'following_and_followers/following.json': { following: [person('A Page', 1_610_000_000)] },
      'posts/your_posts_1.json': posts,
      'comments/comments.json': { comments: [...comments, ...groupComments] },
      'groups/your_posts_and_comments_in_groups.json': { group_posts: { activity_log_data: groupPosts } },
      'likes_and_reactions/posts_and_comments.json': { reactions },
      'likes_and_reactions/pages.json': { page_likes: [person('A Page', 1_610_000_001)] },
      'other_activity/pokes.json': { pokes: { data: pokes } },
    }),
    ...inbox('messages/'),
  },
  '2021 and 2022': {
    ...json({
      'profile_information/profile_information.json': { profile_v2: profile },
      'friends_and_followers/friends.json': { friends_v2: friends },
      'friends_and_followers/friend_requests_received.json': { received_requests_v2: [person('Ann', 1_700_000_000)] },
      'friends_and_followers/who_you_follow.json': { following_v2: [person('A Page', 1_610_000_000)] },
      'posts/your_posts_1.json': posts,
      'comments_and_reactions/comments.json': { comments_v2: comments },
      'groups/your_comments_in_groups.json': { group_comments_v2: groupComments },
      'groups/your_posts_in_groups.json': { group_posts_v2: groupPosts },
      'comments_and_reactions/posts_and_comments.json': { reactions_v2: reactions },
      'pages/pages_you_follow.json': {
        pages_followed_v2: [{ timestamp: 1_610_000_000, data: [{ name: 'A Page' }], title: 'A Page' }],
      },
      'other_activity/pokes.json': { pokes_v2: pokes },
    }),
    ...inbox('messages/'),
  },
  '2023': {
    ...json({
      'your_activity_across_facebook/personal_information/profile_information.json': { profile_v2: profile },
      'your_activity_across_facebook/friends/your_friends.json': { friends_v2: friends },
      'your_activity_across_facebook/friends/received_friend_requests.json': {
        received_requests_v2: [person('Ann', 1_700_000_000)],
      },
      "your_activity_across_facebook/followers/who_you've_followed.json": {
        following_v3: [person('A Page', 1_610_000_000)],
      },
      'your_activity_across_facebook/posts/your_posts__check_ins__photos_and_videos_1.json': posts,
      'your_activity_across_facebook/comments_and_reactions/comments.json': { comments_v2: comments },
      'your_activity_across_facebook/groups/your_comments_in_groups.json': { group_comments_v2: groupComments },
      'your_activity_across_facebook/groups/group_posts_and_comments.json': { group_posts_v2: groupPosts },
      'your_activity_across_facebook/comments_and_reactions/likes_and_reactions_1.json': reactions,
      'your_activity_across_facebook/other_activity/pokes.json': { pokes_v2: pokes },
    }),
    ...inbox('your_activity_across_facebook/messages/'),
  },
  'since 2024': {
    ...json({
      'personal_information/profile_information/profile_information.json': { profile_v2: profile },
      'connections/friends/your_friends.json': { friends_v2: friends },
      'connections/friends/received_friend_requests.json': { received_requests_v2: [person('Ann', 1_700_000_000)] },
      'connections/followers/who_you_ve_followed.json': { following_v3: [person('A Page', 1_610_000_000)] },
      'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json': posts,
      'your_facebook_activity/comments_and_reactions/comments.json': { comments_v2: comments },
      'your_facebook_activity/groups/your_comments_in_groups.json': { group_comments_v2: groupComments },
      'your_facebook_activity/groups/group_posts_and_comments.json': { group_posts_v2: groupPosts },
      'your_facebook_activity/comments_and_reactions/likes_and_reactions.json': [
        {
          timestamp: 1_680_000_000,
          media: [],
          label_values: [
            { label: 'Reaktion', value: 'Gefällt mir' },
            { label: 'URL', value: 'https://www.facebook.com/zoe/1', href: 'https://www.facebook.com/zoe/1' },
            { dict: [{ dict: [{ label: 'Name', value: zoe }], title: '' }], title: 'Inhaber' },
          ],
          fbid: '1',
        },
      ],
      'your_facebook_activity/other_activity/pokes.json': { pokes_v2: pokes },
    }),
    ...inbox('your_facebook_activity/messages/'),
  },
}

const tellings = async (files: Record<string, string>) => {
  const { interactions, recognition } = await trial(facebook, files)
  expect(recognition?.certainty).toBeGreaterThan(0.8)
  return new Map(
    interactions.map(({ id, at, kind, direction, audience, text, with: whom }) => [
      id,
      { at, kind, direction, audience, text, whom },
    ]),
  )
}

describe.each(Object.entries(layouts))('an export %s', (_name, files) => {
  test('tells what happened as the others do', async () => {
    const expected = await tellings(layouts['since 2024'])
    expect(expected.size).toBe(14)
    expect(await tellings(files)).toEqual(expected)
  })
})

test('one of which both forms of reactions lie in one export tells each reaction once', async () => {
  const { interactions, skipped } = await trial(facebook, {
    ...layouts['since 2024'],
    'your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json': metaJson(reactions),
  })
  expect(interactions.filter(({ kind, direction }) => kind === 'reaction' && direction === 'sent')).toHaveLength(1)
  expect(skipped).toMatchObject({ 'the same reaction again': 1 })
})
