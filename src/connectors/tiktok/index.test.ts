/** The TikTok connector as a whole: the contract, every layout and form, and damage. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { endureDamage, trial, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import tiktok from './index.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
const zip = fixture('TikTok_Data_synthetic.zip')
const old = fixture('user_data.json')
const text = fixture('text-form')

const counts = {
  follow: { sent: 2, received: 2 },
  message: { sent: 1, received: 3 },
  post: { sent: 1 },
  reply: { sent: 2 },
  reaction: { sent: 2 },
}
describeConnector(tiktok, [
  { file: zip, counts },
  { file: text, counts },
  {
    file: old,
    counts: {
      follow: { sent: 1, received: 1 },
      message: { sent: 1, received: 1 },
      post: { sent: 1 },
      reply: { sent: 1 },
      reaction: { sent: 1 },
    },
  },
])

const read = (value: unknown, context = {}) => trial(tiktok, { 'user_data.json': JSON.stringify(value) }, context)
const profile = { Profile: { 'Profile Information': { ProfileMap: { userName: 'Owner_User' } } } }

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['@Ada.B', 'ada.b'],
    ['https://www.tiktok.com/@Ada.B/video/7', 'ada.b'],
  ]
  for (const [written, expected] of spelled) expect(tiktok.about.spell(written)).toBe(expected)
})

test('a handle leads to its page, a mere name to none', () => {
  expect(tiktok.about.profile?.('ada')).toBe('https://www.tiktok.com/@ada')
  expect(tiktok.about.profile?.('name/ada b.')).toBeUndefined()
})

describe('the export as a whole', () => {
  test('the text form tells the same as JSON, under the same ids', async () => {
    const byId = (records: { id: string }[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const [json, plain] = [await trialOf(tiktok, zip), await trialOf(tiktok, text)]
    expect(byId(plain.interactions)).toEqual(byId(json.interactions))
    expect(plain.only('account')).toEqual(json.only('account'))
    expect(plain.only('coverage')).toEqual(json.only('coverage'))
    expect(plain.only('followers')).toEqual(json.only('followers'))
  })

  test('what was skipped is counted by its reason', async () => {
    expect((await trialOf(tiktok, zip)).skipped).toEqual({
      'a favourite: nobody but you knows of it': 1,
      'a post you deleted': 1,
      'a video sent on: the export does not say to whom': 1,
      'an account you blocked: nothing that happened between you': 1,
      'left alone on purpose': 2,
      'the same account listed again': 1,
    })
  })

  test('coverage names what the lists that are there can show', async () => {
    expect((await trialOf(tiktok, zip)).only('coverage')).toEqual([
      {
        type: 'coverage',
        account: 'tiktok:owner_user',
        from: Date.parse('2024-05-05T05:05:05Z'),
        to: Date.UTC(2026, 9, 31),
        received: ['follow', 'message'],
        sent: ['follow', 'message', 'post', 'reaction', 'reply'],
      },
    ])
    const { only } = await read({ ...profile, Activity: { 'Follower List': { FansList: null } } })
    expect(only('coverage')).toMatchObject([{ received: ['follow'], sent: [], from: null }])
  })

  test('followers bear the day of the export as a snapshot; one that breaks off gives none', async () => {
    expect((await trialOf(tiktok, zip)).only('followers')).toEqual([
      {
        type: 'followers',
        account: 'tiktok:owner_user',
        at: Date.UTC(2026, 9, 31),
        count: 2,
        handles: ['tiktok:friend_one', 'tiktok:fan_three'],
      },
    ])
    const cut = '{"Activity":{"Follower List":{"FansList":[{"Date":"2025-05-05 05:05:05","UserName":"a_b"},{"Da'
    const { only, interactions } = await trial(tiktok, { 'user_data.json': cut })
    expect(interactions).toHaveLength(1)
    expect(only('followers')).toEqual([])
  })

  test('private lists are not even parsed, and files of them not opened', async () => {
    const broken =
      '{"Activity":{"Login History":{"LoginHistoryList":[{"IP":tru}]},"Follower List":{"FansList":[{"UserName":"a_b"}]}}}'
    const { interactions, skipped } = await trial(tiktok, { 'user_data.json': broken })
    expect(interactions).toHaveLength(1)
    expect(skipped).toEqual({ 'left alone on purpose': 1 })
    const { skipped: inText } = await trial(tiktok, {
      'Your Activity/Login History.txt': '>>> Chat History with nobody::\n\n2026-01-02 10:00:00 UTC nobody: hi\n',
      'Profile/Follower.txt': 'Date: 2025-05-05 05:05:05 UTC\nUsername: a_b\n',
    })
    expect(inText).toEqual({ 'left alone on purpose': 1 })
  })

  test('random damage ends in items or a refusal', { timeout: 60_000 }, async () => {
    await endureDamage(tiktok, old)
    await endureDamage(tiktok, text)
  })
})

describe('layouts', () => {
  const lists = {
    fans: { App: 1, FansList: [{ Date: '2025-05-05 05:05:05', UserName: 'friend_one' }] },
    likes: {
      ItemFavoriteList: [
        { date: '2025-05-05 05:05:06', link: 'https://www.tiktokv.com/share/video/7000000000000000001/' },
      ],
    },
    chats: {
      ChatHistory: {
        'Chat History with friend_one:': [{ Date: '2025-05-05 05:05:07', From: 'friend_one', Content: 'hi' }],
      },
    },
    comments: { CommentsList: [{ date: '2025-05-05 05:05:08', comment: 'so cute' }] },
    posts: { VideoList: [{ Date: '2025-05-05 05:05:09', Link: 'https://v.example/1', Likes: '1', Title: 'hello' }] },
  }
  const layouts: Record<string, unknown> = {
    'of 2022': {
      Activity: { 'Follower List': lists.fans, 'Like List': lists.likes },
      Comment: { Comments: lists.comments },
      'Direct Messages': { 'Chat History': lists.chats },
      Video: { Videos: lists.posts },
      ...profile,
    },
    'of 2025': {
      'Your Activity': { Follower: lists.fans, 'Like List': lists.likes },
      Comment: { Comments: lists.comments },
      'Direct Message': { 'Direct Messages': lists.chats },
      Post: { Posts: lists.posts },
      Profile: { 'Profile Info': { ProfileMap: { userName: 'owner_user' } } },
    },
    'of 2026': {
      'Profile And Settings': { Follower: lists.fans, 'Profile Info': { ProfileMap: { userName: 'owner_user' } } },
      'Likes and Favorites': { 'Like List': lists.likes },
      Comment: lists.comments,
      'Direct Message': { 'Direct Messages': lists.chats },
      Post: { Posts: lists.posts },
    },
    'of a year to come': {
      Everything: { Else: { Again: { ...lists.fans, ...lists.likes, ...lists.comments, posts: lists.posts } } },
      ...lists.chats,
      ProfileMap: { userName: 'owner_user' },
    },
  }

  test.each(Object.entries(layouts))('%s gives the same', async (_, layout) => {
    const { only, interactions } = await read(layout)
    expect(only('account')).toMatchObject([{ account: 'tiktok:owner_user' }])
    expect(interactions.map(({ kind, direction }) => `${kind} ${direction}`).sort()).toEqual([
      'follow received',
      'message received',
      'post sent',
      'reaction sent',
      'reply sent',
    ])
    const first = await read(layouts['of 2022'])
    const ids = (all: typeof interactions) => all.map(({ id }) => id).sort()
    expect(ids(interactions)).toEqual(ids(first.interactions))
  })

  test('keys in either case are the same', async () => {
    const lower = JSON.parse(
      JSON.stringify(layouts['of 2022']).replace(/"(Date|UserName|From|Content|Link|Likes|Title)":/g, (key) =>
        key.toLowerCase(),
      ),
    )
    expect((await read(lower)).records).toEqual((await read(layouts['of 2022'])).records)
  })

  test('lists that are null, empty, objects or missing hold nothing', async () => {
    const { records, skipped } = await read({
      Activity: { 'Follower List': { FansList: null }, 'Following List': { Following: {} }, 'Like List': {} },
      Comment: { Comments: { CommentsList: [] } },
      'Direct Messages': { 'Chat History': { ChatHistory: null } },
      Video: null,
      ...profile,
    })
    expect(records.map(({ type }) => type)).toEqual(['account', 'coverage'])
    expect(skipped).toEqual({})
  })

  test('rows that are no rows, and lists that nobody knows, are told', async () => {
    const { interactions, skipped } = await read({
      ...profile,
      Activity: {
        'Follower List': { FansList: [7, null, 'x', [], { Date: '2025-01-01 00:00:00' }, { UserName: 'a_b' }] },
      },
      Novelty: { Wishes: { WishList: [{ what: 'secret' }, { what: 'more' }] } },
    })
    expect(interactions).toMatchObject([{ id: 'follower:a_b', at: null }])
    expect(skipped).toEqual({ 'no user name in the row': 5, 'rows of a list Rapport does not know (WishList)': 2 })
  })

  test('whose it is is told beforehand where nothing in the file tells', async () => {
    const list = { Activity: { 'Follower List': lists.fans, 'Like List': lists.likes } }
    expect((await read(list)).only('account')).toMatchObject([{ account: 'tiktok:name/unknown' }])
    const named = await read(list, { owners: ['tiktok:shop'] })
    expect(named.only('account')).toMatchObject([{ account: 'tiktok:shop' }])
  })
})

describe('recognising', () => {
  test('a zip of another name and a list far into the file are known', async () => {
    const watched = Array.from({ length: 3000 }, () => ({
      Date: '2026-01-01 00:00:00',
      Link: 'https://www.tiktokv.com/x',
    }))
    const late = { A: { VideoList: watched }, B: { FansList: [] }, C: { ProfileMap: {} } }
    const { recognition } = await trial(tiktok, { 'whatever.json': JSON.stringify(late) })
    expect(recognition?.format).toBe('TikTok export')
  })

  test('words that merely speak of its lists are not', async () => {
    const talk = JSON.stringify({ text: '"FansList": and "ChatHistory": and "ProfileMap": {' })
    expect((await trial(tiktok, { 'talk.json': talk })).recognition).toBeUndefined()
    expect((await trial(tiktok, { 'diary.txt': 'Date: yesterday\nLink: none\n' })).recognition).toBeUndefined()
  })
})
