/** The Instagram connector as a whole: the contract, the part of Threads, damage, and how handles are spelled. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { endureDamage, sample, trial, trialContext, trialOf } from '../_entries/trial.ts'
import { metaJson, page, threadJson, words } from '../_meta/test-export.ts'
import { describeConnector } from '../contract.ts'
import facebook from '../facebook/index.ts'
import instagram from './index.ts'

const fixture = join(import.meta.dirname, 'fixtures/instagram-owner.example-2026-05-11-YOudpLi7.zip')
const pages = join(import.meta.dirname, 'fixtures/pages')
const shared = sample('instagram/synthetic-2026')

describeConnector(instagram, [
  {
    file: fixture,
    counts: {
      // One of the followers is on Threads.
      follow: { sent: 2, received: 5 },
      unfollow: { sent: 1 },
      invite: { sent: 1, received: 1 },
      message: { sent: 1, received: 2 },
      reaction: { sent: 4, received: 1 },
      reply: { sent: 3 },
      post: { sent: 4 },
      mention: { sent: 1 },
    },
  },
  {
    file: pages,
    counts: {
      follow: { sent: 2, received: 2 },
      reaction: { sent: 3 },
      reply: { sent: 2 },
      message: { sent: 1, received: 1 },
    },
  },
])

describe('the export as a whole', () => {
  test('what was skipped is counted by its reason', async () => {
    expect((await trialOf(instagram, fixture)).skipped).toEqual({
      'the same request again': 1,
      'a close friend of yours: nothing that happened between you': 1,
      'an account you blocked: nothing that happened between you': 1,
      'a saved post: nobody but you knows of it': 1,
      'a notice of the network, not written by a person': 1,
    })
  })

  test('followers and followed stand in snapshots of the day as well', async () => {
    const { only } = await trialOf(instagram, fixture)
    const at = trialContext.madeAt
    expect(only('followers').find(({ account }) => account.startsWith('instagram:'))).toMatchObject({ at, count: 4 })
    expect(only('following')).toMatchObject([{ at, count: 2, handles: ['instagram:zoe.m', 'instagram:brand.x'] }])
  })

  test('each account has its own coverage, and neither claims what others do in public', async () => {
    const { only } = await trialOf(instagram, fixture)
    expect(only('account').map(({ account }) => account)).toEqual(['instagram:owner.example', 'threads:owner.example'])
    const [own, other] = only('coverage')
    expect(own).toMatchObject({ account: 'instagram:owner.example', from: 1_400_000_000_000 })
    expect(own?.received.toSorted()).toEqual(['call', 'follow', 'invite', 'message'])
    expect(other).toMatchObject({ account: 'threads:owner.example', received: ['follow'] })
  })

  test('nothing joins a shown name to a user name, however alike', async () => {
    const { interactions } = await trialOf(instagram, fixture)
    const partners = interactions.filter(({ kind }) => kind === 'message').flatMap(({ with: whom }) => whom ?? [])
    expect(new Set(partners)).toEqual(new Set(['instagram:name/zoë m', 'instagram:name/brand x']))
  })

  test.skipIf(!existsSync(shared))('zip and folder give the same records', async () => {
    const folder = await trialOf(instagram, join(shared, 'instagram-owner.example-2026-05-11-YOudpLi7'))
    expect(folder.records).toEqual((await trialOf(instagram, fixture)).records)
  })

  test('random damage to any file ends in items, never in an error', { timeout: 120_000 }, async () => {
    await endureDamage(instagram, fixture)
    await endureDamage(instagram, pages)
  })

  test('sign-ins and what was looked at are left alone on purpose, pages that are not read are told', async () => {
    const { skipped } = await trial(instagram, {
      'your_instagram_activity/story_interactions/stories_viewed.json': '{"x":[]}',
      'security_and_login_information/login_activity.json': '{"x":[]}',
      'logged_information/recent_searches/profile_searches.json': '{"x":[]}',
      'ads_information/ads_viewed.json': '{"x":[]}',
      'your_instagram_activity/media/posts_1.html': page('Posts', []),
      'your_instagram_activity/telepathy/thoughts.json': '{"thoughts":[]}',
    })
    expect(skipped).toEqual({
      'left alone on purpose': 4,
      'a page Rapport does not read: ask Instagram for the export as JSON': 1,
      'a file Rapport does not know': 1,
    })
  })
})

describe('which of the makers’ networks messages are of', () => {
  const thread = (more: Record<string, unknown> = {}) =>
    threadJson(['Zoë M', 'Owner'], 'Zoë M', [{ from: 'Zoë M', at: 1.7e12, text: 'hi', more }])

  test('is told by the folder, else by what they lead to', async () => {
    const inFolder = { 'your_instagram_activity/messages/inbox/zoem_17917492/message_1.json': thread() }
    const byLink = {
      'inbox/zoem_17917492/message_1.json': thread({ share: { link: 'https://www.instagram.com/p/A/' } }),
    }
    const bare = { 'inbox/zoem_17917492/message_1.json': thread() }
    expect((await trial(instagram, inFolder)).recognition?.certainty).toBe(1)
    expect((await trial(facebook, inFolder)).recognition).toBeUndefined()
    expect((await trial(instagram, byLink)).recognition?.certainty).toBeGreaterThan(0.5)
    expect((await trial(instagram, bare)).recognition).toBeUndefined()
    expect((await trial(facebook, bare)).recognition?.certainty).toBe(0.5)
  })
})

describe('who somebody is in messages', () => {
  const followers = (...users: string[]) => ({
    'connections/followers_and_following/followers_1.json': metaJson(
      users.map((user) => ({
        title: '',
        string_list_data: [{ href: `https://www.instagram.com/${user}`, value: user, timestamp: 1.4e9 }],
      })),
    ),
  })
  const chat = (name: string, folder: string, members = [name, 'Owner']) => ({
    [`your_instagram_activity/messages/inbox/${folder}/message_1.json`]: threadJson(members, name, [
      { from: 'Owner', at: 1.7e12, text: 'hi' },
      { from: members[0] ?? name, at: 1.7e12 + 6e4, text: 'ho' },
    ]),
  })
  const partners = async (...files: Record<string, string>[]) => {
    const { interactions } = await trial(instagram, Object.assign({}, ...files))
    return interactions.filter(({ kind }) => kind === 'message').map(({ with: whom }) => whom?.join())
  }

  test('is the shown name, unless it or the folder’s is a user name that is known', async () => {
    expect(await partners(followers('zoe.m'), chat('Zoë M', 'zoem_17917492'))).toEqual([
      'instagram:name/zoë m',
      'instagram:name/zoë m',
    ])
    expect(await partners(followers('carla'), chat('Carla', 'carla_17917492'))).toEqual([
      'instagram:carla',
      'instagram:carla',
    ])
    expect(await partners(followers('bob_b'), chat('Bob Brown', 'bob_b_17917492'))).toEqual([
      'instagram:bob_b',
      'instagram:bob_b',
    ])
  })

  test('is the same in a group', async () => {
    const found = await partners(
      followers('bob_b'),
      chat('Bob Brown', 'bob_b_17917492'),
      chat('Friends', 'friends_17917493', ['Bob Brown', 'Cy', 'Owner']),
    )
    expect(found.slice(2)).toEqual(['instagram:bob_b,instagram:name/cy', 'instagram:bob_b'])
  })

  test('is parted by conversation where several bear one name, or none', async () => {
    const found = await partners(
      chat('Anna', 'anna_17917492'),
      chat('Anna', 'anna_17917493'),
      chat('Instagram User', 'instagramuser_17917494'),
    )
    expect(new Set(found)).toEqual(
      new Set([
        'instagram:name/anna#17917492',
        'instagram:name/anna#17917493',
        'instagram:name/instagram user#17917494',
      ]),
    )
  })

  test('ids of JSON and of pages are one', async () => {
    const folder = 'your_instagram_activity/messages/inbox/zoem_1791749205554383'
    const at = Date.UTC(2026, 0, 8, 4, 41)
    const json = await trial(instagram, {
      [`${folder}/message_1.json`]: threadJson(['Zoë M', 'Owner'], 'Zoë M', [
        {
          from: 'Owner',
          at: at + 12_345,
          text: 'salut\n😀',
          more: { reactions: [{ reaction: '❤', actor: 'Zoë M', timestamp: 1.7e9 }] },
        },
        {
          from: 'Zoë M',
          at: at + 999,
          text: 'Zoë M sent an attachment.',
          more: { share: { link: 'https://www.instagram.com/p/A/' } },
        },
      ]),
    })
    const html = await trial(
      instagram,
      {
        [`${folder}/message_1.html`]: page('Zoë M', [
          {
            heading: 'Owner',
            body: words(
              'salut\n😀',
              '<ul class="_a6-q"><li><span>❤Zoë M<span> (Jan 08, 2026 5:42 am)</span></span></li></ul>',
            ),
            date: 'Jan 08, 2026 5:41 am',
          },
          {
            heading: 'Zoë M',
            body: words('Zoë M sent an attachment.', '<a href="https://www.instagram.com/p/A/">x</a>'),
            date: 'Jan 08, 2026 5:41 am',
          },
        ]),
      },
      { zone: 'Europe/Rome' },
    )
    const tell = ({ interactions }: typeof json) =>
      interactions.map(({ id, kind, direction, with: whom, text }) => ({ id, kind, direction, whom, text }))
    expect(tell(html)).toEqual(tell(json))
    expect(json.interactions).toHaveLength(3)
  })
})

describe('handles', () => {
  test('are spelled from whatever people write', () => {
    const spelled: [written: string, spelled: string][] = [
      ['@Ada_B', 'ada_b'],
      ['https://www.instagram.com/_u/ada_b', 'ada_b'],
      ['https://instagram.com/Ada_B/?hl=de', 'ada_b'],
    ]
    for (const [written, expected] of spelled) expect(instagram.about.spell(written)).toBe(expected)
  })

  test('lead to a page, a mere name to none', () => {
    expect(instagram.about.profile?.('ada')).toBe('https://www.instagram.com/ada/')
    expect(instagram.about.profile?.('name/ada b.')).toBeUndefined()
  })
})

test('what is not built yet is said', () => {
  expect(Object.keys(instagram.about.missing ?? {}).sort()).toEqual(['account', 'publish'])
})
