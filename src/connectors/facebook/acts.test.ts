/** Posts, comments, reactions and ties in the forms they have been written in. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import { metaJson, page } from '../_meta/test-export.ts'
import facebook from './index.ts'

const root = 'your_facebook_activity'
const owner = 'Owner Example'
const base = {
  'personal_information/profile_information/profile_information.json': metaJson({
    profile_v2: { name: { full_name: owner }, profile_uri: 'https://www.facebook.com/profile.php?id=1000123' },
  }),
  'connections/friends/your_friends.json': metaJson({
    friends_v2: ['Zoë Müller', 'Ann', 'Ann Lee'].map((name, at) => ({ name, timestamp: 1_300_000_000 + at })),
  }),
}
async function read(files: Record<string, string>) {
  const told = await trial(facebook, { ...base, ...files })
  return { ...told, interactions: told.interactions.filter(({ kind }) => kind !== 'connect') }
}
const at = 1_690_000_000
const posts = (...items: object[]) =>
  read({
    [`${root}/posts/your_posts__check_ins__photos_and_videos_1.json`]: metaJson(
      items.map((item, i) => ({ timestamp: at + i * 100, ...item })),
    ),
  })

test('an owner without a user name is known by number', async () => {
  expect((await read({})).only('account')).toMatchObject([{ account: 'facebook:id/1000123', name: owner }])
})

describe('a post', () => {
  test('is a mention of those it tags, names or is written to', async () => {
    const { interactions } = await posts(
      {
        data: [{ post: 'with friends' }],
        title: `${owner} was with Zoë Müller.`,
        tags: [{ name: 'Zoë Müller' }, { name: 'New Face' }],
      },
      { data: [{ post: 'thanks @[100001:2048:Ann Lee]!' }], title: `${owner} updated his status.` },
      { data: [{ post: 'Happy birthday!' }], title: `${owner} wrote on Ann's timeline.` },
      { data: [{ post: 'old tags' }], tags: ['Ann Lee'] },
      { data: [{ post: 'alone' }], title: `${owner} updated his status.` },
    )
    expect(interactions.map(({ kind, with: whom, text }) => [kind, whom, text])).toEqual([
      ['mention', ['facebook:name/zoë müller', 'facebook:name/new face'], 'with friends'],
      ['mention', ['facebook:name/ann lee'], 'thanks Ann Lee!'],
      ['mention', ['facebook:name/ann'], 'Happy birthday!'],
      ['mention', ['facebook:name/ann lee'], 'old tags'],
      ['post', undefined, 'alone'],
    ])
  })

  test('of somebody else’s is a share of theirs, one of a link to their page is not', async () => {
    const link = [{ data: [{ external_context: { url: 'https://example.org/a' } }] }]
    const { interactions } = await posts(
      { title: `${owner} shared Zoë Müller's post.`, attachments: link },
      { title: `${owner} hat einen Link in der Chronik von Zoë Müller geteilt.`, attachments: link },
      { title: `${owner} shared a link.`, attachments: link },
    )
    expect(interactions.map(({ kind, with: whom }) => [kind, whom?.[0]])).toEqual([
      ['share', 'facebook:name/zoë müller'],
      ['mention', 'facebook:name/zoë müller'],
      ['post', undefined],
    ])
  })

  test('without words and pictures is none, with a place or a picture’s own words it is', async () => {
    const { interactions, skipped } = await posts(
      { data: [{ update_timestamp: at }], attachments: [] },
      { data: [{ post: '' }], attachments: [{ data: [{ place: { name: 'Brno' } }] }] },
      { attachments: [{ data: [{ media: { uri: 'a/1.jpg', description: 'Sunset' } }] }], data: [] },
      { data: [], attachments: [{ data: [{ external_context: { url: '' } }] }], title: `${owner} shared a reel.` },
    )
    expect(interactions.map(({ text, more }) => [text, more?.place ?? more?.media])).toEqual([
      [undefined, 'Brno'],
      ['Sunset', 1],
    ])
    expect(skipped).toEqual({ 'an empty post': 2 })
  })

  test('twice in a minute is two, and one file in two parts is one', async () => {
    const same = { data: [{ post: 'again' }] }
    const { interactions } = await read({
      [`${root}/posts/your_posts_1.json`]: metaJson([
        { ...same, timestamp: at },
        { ...same, timestamp: at + 1 },
      ]),
      [`${root}/posts/your_posts_2.json`]: metaJson([{ ...same, timestamp: at + 2 }]),
    })
    expect(new Set(interactions.map(({ id }) => id)).size).toBe(3)
  })

  test('on another’s page has a file of its own, with labels in any language', async () => {
    const { interactions } = await read({
      [`${root}/posts/posts_on_other_pages_and_profiles.json`]: metaJson([
        {
          timestamp: at,
          media: [],
          label_values: [
            { label: 'Nachricht', value: 'Alles Gute!' },
            { title: 'Ziel', dict: [{ label: 'Name', value: 'Zoë Müller' }] },
          ],
          fbid: '1',
        },
      ]),
    })
    expect(interactions).toMatchObject([{ kind: 'mention', text: 'Alles Gute!', with: ['facebook:name/zoë müller'] }])
  })

  test('of others on the owner’s page is received, where an old export still has it', async () => {
    const item = { timestamp: at, data: [{ post: 'Hi there' }], title: 'Zoë Müller wrote on your timeline.' }
    const { interactions } = await read({
      "posts/other_people's_posts_to_your_timeline.json": metaJson({
        wall_posts_sent_to_you: { activity_log_data: [item] },
      }),
    })
    expect(interactions).toMatchObject([
      { kind: 'mention', direction: 'received', with: ['facebook:name/zoë müller'], text: 'Hi there' },
    ])
  })
})

describe('a comment', () => {
  const comment = (text: string, title: string, i: number) => ({
    timestamp: at + i * 100,
    title,
    data: [{ comment: { comment: text, author: owner } }],
  })
  const file = `${root}/comments_and_reactions/comments.json`

  test('is to the longest name known in its sentence, to nobody on the owner’s own post', async () => {
    const { interactions } = await read({
      [file]: metaJson({
        comments_v2: [
          comment('a', `${owner} commented on Ann Lee's post.`, 0),
          comment('b', `${owner} replied to Ann's comment.`, 1),
          comment('c', `${owner} commented on his own post.`, 2),
          comment('d', `${owner} hat den Beitrag von Zoë Müller kommentiert.`, 3),
          comment('e', `${owner} commented on Jane Stranger's post.`, 4),
        ],
      }),
    })
    expect(interactions.map(({ text, with: whom }) => [text, whom?.[0]])).toEqual([
      ['a', 'facebook:name/ann lee'],
      ['b', 'facebook:name/ann'],
      ['c', undefined],
      ['d', 'facebook:name/zoë müller'],
      ['e', undefined],
    ])
    expect(interactions.every(({ more }) => typeof more?.sentence === 'string')).toBe(true)
  })

  test('on a page tells the same as in JSON', async () => {
    const tell = async (files: Record<string, string>) =>
      (await read(files)).interactions.map(({ id, text, with: whom, kind }) => ({ id, text, whom, kind }))
    const inJson = await tell({
      [file]: metaJson({ comments_v2: [comment('so nice', `${owner} commented on Ann Lee's post.`, 0)] }),
    })
    const onPage = await tell({
      [file.replace('.json', '.html')]:
        `<html><body><main><section class="_a6-g"><h2>${owner} commented on Ann Lee's post.</h2><div class="_2pin"><div>so nice</div></div><footer><div class="_a72d">Jul 22, 2023 4:26:40 am</div></footer></section></main></body></html>`,
    })
    expect(inJson).toHaveLength(1)
    expect(onPage).toEqual(inJson)
  })
})

describe('a reaction', () => {
  const labelled = (labels: object[], i = 0) => ({
    timestamp: at + i,
    media: [],
    label_values: labels,
    fbid: String(i),
  })
  const url = { label: 'URL', value: 'https://www.facebook.com/1', href: 'https://www.facebook.com/1' }
  const file = `${root}/comments_and_reactions/likes_and_reactions.json`

  test('names the owner of what it is on, nested or flat, in any language', async () => {
    const { interactions } = await read({
      [file]: metaJson([
        labelled([
          { label: 'Reaction', value: 'Haha' },
          url,
          { title: 'Owner', dict: [{ title: '', dict: [{ label: 'Name', value: 'Zoë Müller' }] }] },
        ]),
        labelled([{ label: 'Cảm xúc', value: 'Thích' }, url, { label: 'Tên', value: 'Ann Lee' }], 1),
        labelled(
          [
            { label: 'Reaktion', value: 'Love' },
            url,
            { title: 'Gruppe', dict: [{ label: 'Name', value: 'Garden Club' }] },
            { title: 'Autor', dict: [{ label: 'Name', value: 'Ann' }] },
          ],
          2,
        ),
        labelled([{ label: 'Reaction', value: 'Like' }], 3),
      ]),
    })
    expect(interactions.map(({ with: whom, audience, url: link, more }) => [whom?.[0], audience, link, more])).toEqual([
      ['facebook:name/zoë müller', 'public', 'https://www.facebook.com/1', { reaction: 'HAHA' }],
      ['facebook:name/ann lee', 'public', 'https://www.facebook.com/1', { reaction: 'THÍCH' }],
      ['facebook:name/ann', 'group', 'https://www.facebook.com/1', { reaction: 'LOVE', group: 'Garden Club' }],
      [undefined, 'public', undefined, { reaction: 'LIKE' }],
    ])
  })

  test('on a story is one, and a poke goes either way', async () => {
    const { interactions } = await read({
      [`${root}/stories/story_reactions.json`]: metaJson({
        stories_feedback_v2: [{ timestamp: at, title: `${owner} loved Ann Lee's story.` }],
      }),
      [`${root}/other_activity/pokes.json`]: metaJson({
        pokes_v2: [
          { poker: 'Zoë Müller', pokee: owner, rank: 1, timestamp: at },
          { poker: owner, pokee: 'Ann', rank: 1, timestamp: at },
        ],
      }),
    })
    expect(interactions.map(({ kind, direction, with: whom }) => `${kind} ${direction} ${whom}`)).toEqual([
      'reaction sent facebook:name/ann lee',
      'reaction received facebook:name/zoë müller',
      'reaction sent facebook:name/ann',
    ])
  })
})

describe('ties', () => {
  test('requests are invitations, pages are followed once and left, what was declined or removed is told', async () => {
    const { interactions, skipped } = await read({
      'connections/friends/received_friend_requests.json': metaJson({
        received_requests_v2: [{ name: 'Some One', timestamp: at }],
      }),
      'connections/friends/sent_friend_requests.json': metaJson({
        sent_requests_v2: [{ name: 'Not Yet', timestamp: at }],
      }),
      'connections/friends/rejected_friend_requests.json': metaJson({
        rejected_requests_v2: [{ name: 'Spam', timestamp: at }],
      }),
      'connections/friends/removed_friends.json': metaJson({
        deleted_friends_v2: [{ name: 'Old Pal', timestamp: at }],
      }),
      "connections/followers/who_you've_followed.json": metaJson({ following_v3: [{ name: 'A Page', timestamp: at }] }),
      [`${root}/pages/pages_and_profiles_you_follow.json`]: metaJson({
        pages_followed_v2: [{ timestamp: at, data: [{ name: 'A Page' }], title: 'A Page' }],
      }),
      [`${root}/pages/pages_you've_liked.json`]: metaJson({
        page_likes_v2: [{ name: 'A Page', timestamp: at + 1 }, { name: 'Café' }],
      }),
      [`${root}/pages/pages_and_profiles_you've_unfollowed.json`]: metaJson({
        pages_unfollowed_v2: [{ timestamp: at, data: [{ name: 'Bad Page' }], title: 'Bad Page' }],
      }),
    })
    expect(
      interactions.map(({ kind, direction, at: when, with: whom }) => [kind, direction, when === null, whom?.[0]]),
    ).toEqual([
      ['invite', 'received', false, 'facebook:name/some one'],
      ['invite', 'sent', false, 'facebook:name/not yet'],
      ['follow', 'sent', false, 'facebook:name/a page'],
      ['follow', 'sent', true, 'facebook:name/café'],
      ['unfollow', 'sent', false, 'facebook:name/bad page'],
    ])
    expect(skipped).toMatchObject({ 'a request you declined': 1, 'the same follow again': 2 })
  })

  test('on pages are those of JSON, whatever the clock there says', async () => {
    const tell = async (files: Record<string, string>, zone: string) =>
      (await trial(facebook, files, { zone, owners: ['facebook:owner'] })).interactions.map(({ id, with: whom }) => ({
        id,
        whom,
      }))
    const inJson = await tell(
      { 'connections/friends/your_friends.json': metaJson({ friends_v2: [{ name: 'Zoë Müller', timestamp: at }] }) },
      'UTC',
    )
    const onPage = await tell(
      {
        'connections/friends/your_friends.html': page('Friends', [
          { heading: 'Zoë Müller', date: 'Jul 22, 2023 4:26:40 am' },
        ]),
      },
      'Asia/Tokyo',
    )
    expect(onPage).toEqual(inJson)
    expect(inJson).toHaveLength(1)
  })
})
