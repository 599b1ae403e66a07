/** Followers and likes in the forms of several years and languages: the same events under the same ids. */
import { describe, expect, test } from 'vitest'
import { trial, trialContext } from '../_entries/trial.ts'
import { metaJson, page } from '../_meta/test-export.ts'
import type { InteractionRecord } from '../record.ts'
import instagram from './index.ts'

const ties = 'connections/followers_and_following'
const activity = 'your_instagram_activity'
const at = 1_700_000_000
const owner = {
  'personal_information/personal_information/personal_information.json': metaJson({
    profile_user: [{ string_map_data: { Username: { value: 'owner.example' }, Name: { value: 'Owner Example' } } }],
  }),
}
const read = (files: Record<string, string>) => trial(instagram, { ...owner, ...files })
const tell = ({ interactions }: { interactions: InteractionRecord[] }) =>
  interactions.map(({ id, kind, direction, at: when, with: whom, text }) => ({ id, kind, direction, when, whom, text }))

const tie = (user: string, timestamp = at) => ({
  title: '',
  media_list_data: [],
  string_list_data: [{ href: `https://www.instagram.com/${user}`, value: user, timestamp }],
})

describe('who follows whom', () => {
  const now = { [`${ties}/followers_1.json`]: metaJson([tie('zoe.m'), tie('Bob_B', at - 1e8)]) }

  test('is the same in the lists of all years', async () => {
    const expected = tell(await read(now))
    expect(expected.map(({ whom }) => whom?.[0])).toEqual(['instagram:zoe.m', 'instagram:bob_b'])
    const to2022 = {
      'followers_and_following/followers.json': metaJson({
        relationships_followers: [tie('zoe.m'), tie('Bob_B', at - 1e8)],
      }),
    }
    expect(tell(await read(to2022))).toEqual(expected)
    const inParts = {
      [`${ties}/followers_1.json`]: metaJson([tie('zoe.m')]),
      [`${ties}/followers_2.json`]: metaJson([tie('Bob_B', at - 1e8)]),
    }
    expect(tell(await read(inParts))).toEqual(expected)
  })

  test('is found by address or title, where the value is gone', async () => {
    const old = { [`${ties}/following.json`]: metaJson({ relationships_following: [tie('zoe.m')] }) }
    const expected = tell(await read(old))
    for (const item of [
      { title: 'zoe.m', string_list_data: [{ href: 'https://www.instagram.com/_u/zoe.m', timestamp: at }] },
      { title: 'zoe.m', string_list_data: [{ timestamp: at }] },
      { title: '', string_list_data: [{ href: '', value: 'zoe.m', timestamp: at }] },
      { title: 'Zoë M', string_list_data: [{ href: 'https://www.instagram.com/zoe.m/?hl=de', timestamp: at }] },
    ]) {
      const told = await read({ [`${ties}/following.json`]: metaJson({ relationships_following: [item] }) })
      expect(tell(told)).toEqual(expected)
    }
  })

  test('on pages is the same, by the owner’s clock', async () => {
    const date = (shown: string) =>
      `<div><div><a href="https://www.instagram.com/zoe.m">zoe.m</a></div><div>${shown}</div></div>`
    const html = { [`${ties}/followers_1.html`]: page('Followers', [{ body: date('Nov 14, 2023 10:13 pm') }]) }
    const told = await read(html)
    const json = await read({ [`${ties}/followers_1.json`]: metaJson([tie('zoe.m')]) })
    expect(told.interactions.map(({ id }) => id)).toEqual(json.interactions.map(({ id }) => id))
    expect(told.interactions[0]?.at).toBe(Date.UTC(2023, 10, 14, 22, 13))
    expect(told.only('followers')).toEqual(json.only('followers'))
  })

  test('is no snapshot where the list breaks off', async () => {
    const whole = now[`${ties}/followers_1.json`] ?? ''
    const { only, interactions } = await read({ [`${ties}/followers_1.json`]: whole.slice(0, -40) })
    expect(interactions).toHaveLength(1)
    expect(only('followers')).toEqual([])
  })

  test('may be cut, and is said to be, where nobody came more than a year before', async () => {
    const cut =
      'the list of followers may be cut: nobody in it came more than a year before the export; ask Instagram for the whole time'
    const seconds = trialContext.madeAt / 1000
    const fresh = await read({
      [`${ties}/followers_1.json`]: metaJson([tie('a', seconds - 86_400), tie('b', seconds - 86_400 * 300)]),
    })
    expect(fresh.skipped).toEqual({ [cut]: 1 })
    const whole = await read({
      [`${ties}/followers_1.json`]: metaJson([tie('a', seconds - 86_400), tie('b', seconds - 86_400 * 400)]),
    })
    expect(whole.skipped).toEqual({})
  })

  test('a request is one, in both lists of requests; what was left and asked for is told', async () => {
    const { interactions, skipped } = await read({
      [`${ties}/pending_follow_requests.json`]: metaJson({ relationships_follow_requests_sent: [tie('private.p')] }),
      [`${ties}/recent_follow_requests.json`]: metaJson({
        relationships_permanent_follow_requests: [tie('private.p', at + 5)],
      }),
      [`${ties}/follow_requests_you've_received.json`]: metaJson({
        relationships_follow_requests_received: [tie('wannabe')],
      }),
      [`${ties}/recently_unfollowed_profiles.json`]: metaJson({ relationships_unfollowed_users: [tie('old.pal')] }),
      [`${ties}/close_friends.json`]: metaJson({ relationships_close_friends: [tie('zoe.m'), tie('b')] }),
      [`${ties}/blocked_profiles.json`]: metaJson({
        timestamp: at,
        media: [],
        label_values: [{ label: 'Nom de profil', value: 'spam' }],
      }),
    })
    expect(interactions.map(({ kind, direction, with: whom }) => `${kind} ${direction} ${whom}`)).toEqual([
      'invite sent instagram:private.p',
      'invite received instagram:wannabe',
      'unfollow sent instagram:old.pal',
    ])
    expect(skipped).toEqual({
      'the same request again': 1,
      'a close friend of yours: nothing that happened between you': 2,
      'an account you blocked: nothing that happened between you': 1,
    })
  })
})

describe('likes', () => {
  const labels = (post: string, user: string, words: { url: string; name: string; user: string; owner: string }) => ({
    timestamp: at,
    media: [],
    label_values: [
      { label: words.url, value: post, href: post },
      { label: 'Caption', value: 'Grüße aus Köln' },
      { title: 'Hashtags', dict: [] },
      {
        title: words.owner,
        dict: [
          {
            title: '',
            dict: [
              { label: words.url, value: `https://www.instagram.com/${user}` },
              { label: words.name, value: 'Zoë M' },
              { label: words.user, value: user },
            ],
          },
        ],
      },
    ],
  })
  const english = { url: 'URL', name: 'Name', user: 'Username', owner: 'Owner' }
  const french = { url: 'Adresse', name: 'Nom', user: 'Nom d’utilisateur', owner: 'Propriétaire' }

  test('of posts are the same in the old form, in the new one of any language, and on pages', async () => {
    const file = `${activity}/likes/liked_posts`
    const post = 'https://www.instagram.com/p/AAA/'
    const old = { title: 'zoe.m', string_list_data: [{ href: post, value: '👍', timestamp: at }] }
    const expected = tell(await read({ [`${file}.json`]: metaJson({ likes_media_likes: [old] }) }))
    expect(expected).toMatchObject([{ kind: 'reaction', direction: 'sent', whom: ['instagram:zoe.m'] }])
    for (const words of [english, french])
      expect(tell(await read({ [`${file}.json`]: metaJson([labels(post, 'zoe.m', words)]) }))).toEqual(expected)
    const body = `<div><div><a href="${post}">👍</a></div><div>Nov 14, 2023 10:13 pm</div></div>`
    const onPage = tell(await read({ [`${file}.html`]: page('Likes', [{ heading: 'zoe.m', body }]) }))
    expect(onPage.map(({ id, whom }) => ({ id, whom }))).toEqual(expected.map(({ id, whom }) => ({ id, whom })))
  })

  test('of several comments in one post are several', async () => {
    const like = (timestamp: number) => ({
      title: 'bob_b',
      string_list_data: [{ href: 'https://www.instagram.com/p/CCC/', value: '👍', timestamp }],
    })
    const { interactions } = await read({
      [`${activity}/likes/liked_comments.json`]: metaJson({
        likes_comment_likes: [like(at), like(at + 3), like(at + 300)],
      }),
    })
    expect(new Set(interactions.map(({ id }) => id)).size).toBe(3)
  })

  test('and answers to stories name the person and the deed', async () => {
    const act = { title: 'zoe.m', string_list_data: [{ timestamp: at }] }
    const { interactions } = await read({
      [`${activity}/story_sticker_interactions/polls.json`]: metaJson({ story_activities_polls: [act] }),
      'story_interactions/story_likes.json': metaJson({ story_activities_story_likes: [act] }),
    })
    expect(interactions).toMatchObject([
      { kind: 'reaction', with: ['instagram:zoe.m'], more: { on: 'story likes' } },
      { kind: 'reaction', with: ['instagram:zoe.m'], more: { on: 'polls' } },
    ])
  })
})

test('the owner is found in any language, by label or by place', async () => {
  const account = async (values: Record<string, string>) => {
    const data = Object.fromEntries(
      Object.entries(values).map(([label, value]) => [label, { href: '', value, timestamp: 0 }]),
    )
    const { only } = await trial(instagram, {
      'personal_information/personal_information.json': metaJson({ profile_user: [{ string_map_data: data }] }),
      [`${ties}/following.json`]: metaJson({ relationships_following: [] }),
    })
    return only('account')[0]
  }
  expect(await account({ 'E-Mail': 'a@b.example', Benutzername: 'owner.example', Name: 'Owner Ä' })).toMatchObject({
    account: 'instagram:owner.example',
    name: 'Owner Ä',
  })
  expect(await account({ 'Nom d’utilisateur': 'owner.example', Nom: 'Owner Ä' })).toMatchObject({
    account: 'instagram:owner.example',
  })
  expect(
    await account({ 'Эл. адрес': 'a@b.example', Логин: 'owner.example', Ник: 'Owner Ä', Пол: 'male' }),
  ).toMatchObject({
    account: 'instagram:owner.example',
    name: 'Owner Ä',
  })
  expect(await account({})).toMatchObject({ account: 'instagram:name/unknown' })
})
