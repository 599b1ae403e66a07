/** Messages, posts, comments and likes out of rows: who wrote, to whom, and under which id. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import tiktok from './index.ts'

type Json = Record<string, unknown>
const profile = { Profile: { 'Profile Information': { ProfileMap: { userName: 'Owner_User' } } } }
const said = (From: string, Content: string, second = '00') => ({ Date: `2025-05-05 05:05:${second}`, From, Content })
async function read(chats: Json, more: Json = profile, context = {}) {
  const export_ = { 'Direct Messages': { 'Chat History': { ChatHistory: chats } }, ...more }
  return trial(tiktok, { 'user_data.json': JSON.stringify(export_) }, context)
}

describe('messages', () => {
  test('the side is told by the owner’s name, whatever its letters', async () => {
    const { interactions } = await read({
      'Chat History with Bob.B:': [said('Bob.B', 'hi'), said('owner_user', 'hello')],
    })
    expect(interactions).toMatchObject([
      { direction: 'received', with: ['tiktok:bob.b'], audience: 'direct', text: 'hi' },
      { direction: 'sent', with: ['tiktok:bob.b'], text: 'hello' },
    ])
  })

  test('without a profile the owner is who writes in all chats beside the ones they are named after', async () => {
    const chats = {
      'Chat History with bob:': [said('bob', 'hi'), said('ada', 'hello')],
      'Chat History with cy:': [said('ada', 'are you there?')],
    }
    const { only, interactions } = await read(chats, {})
    expect(only('account')).toMatchObject([{ account: 'tiktok:ada' }])
    expect(interactions.map(({ direction }) => direction)).toEqual(['received', 'sent', 'sent'])
  })

  test('with nothing but one side nobody is the owner, and all is received', async () => {
    const { only, interactions } = await read({ 'Chat History with bob:': [said('bob', 'hi')] }, {})
    expect(only('account')).toMatchObject([{ account: 'tiktok:name/unknown' }])
    expect(interactions).toMatchObject([{ direction: 'received', with: ['tiktok:bob'] }])
  })

  test('names that strangers chose are names, not keys', async () => {
    const chats = JSON.parse(
      `{"Chat History with __proto__:":[${JSON.stringify(said('__proto__', 'hi'))}],` +
        `"__proto__":[${JSON.stringify(said('x_y', 'hello'))}],` +
        `"Chat History with FansList:":[${JSON.stringify(said('FansList', 'hey', '07'))}],` +
        `"Chat History with constructor:":[${JSON.stringify(said('constructor', 'you'))}]}`,
    )
    const { interactions, skipped } = await read(chats)
    expect(interactions.map(({ with: others }) => others?.[0])).toEqual([
      'tiktok:__proto__',
      'tiktok:x_y',
      'tiktok:fanslist',
      'tiktok:constructor',
    ])
    expect(skipped).toEqual({})
  })

  test('a name that can be no user name is only shown', async () => {
    const { interactions } = await read({ 'Chat History with Deleted  Account:': [said('owner_user', 'hi')] })
    expect(interactions).toMatchObject([{ with: ['tiktok:name/deleted account'] }])
  })

  test('exact twins are two messages, the same each time they are read', async () => {
    const chats = { 'Chat History with bob:': [said('bob', 'ha'), said('bob', 'ha'), said('bob', 'ha', '01')] }
    const first = (await read(chats)).interactions.map(({ id }) => id)
    expect(new Set(first).size).toBe(3)
    expect(first[1]).toBe(`${first[0]}~2`)
    expect((await read(chats)).interactions.map(({ id }) => id)).toEqual(first)
  })

  test('in a group the sender is known, and those it was for are not', async () => {
    const group = {
      'Group Chat': {
        GroupChat: { 'Group Chat History with Friday: ': [said('cy', 'who comes?'), said('owner_user', 'I do')] },
      },
    }
    const { interactions } = await read({}, { ...profile, ...group })
    expect(interactions).toMatchObject([
      { direction: 'received', with: ['tiktok:cy'], audience: 'group' },
      { direction: 'sent', audience: 'group' },
    ])
    expect(interactions[1]).not.toHaveProperty('with')
  })

  test('rows without sender, or without words and date, are empty', async () => {
    const { skipped } = await read({ 'Chat History with bob:': [{ Content: 'x' }, { From: 'bob' }, {}, 5] })
    expect(skipped).toEqual({ 'an empty row': 4 })
  })

  test('older exports call the words a comment', async () => {
    const { interactions } = await read({
      'Chat History with bob:': [{ date: '2025-05-05 05:05:05', from: 'bob', comment: 'hi' }],
    })
    expect(interactions).toMatchObject([{ text: 'hi', at: Date.parse('2025-05-05T05:05:05Z') }])
  })
})

describe('public acts', () => {
  const readLists = async (lists: Json) =>
    trial(tiktok, { 'user_data.json': JSON.stringify({ ...profile, Activity: { Some: lists, 'Like List': {} } }) })

  test('a link that names whose video it is makes them known; figures and one sign name nobody', async () => {
    const link = (name: string, video: number) => ({
      date: '2025-01-01 00:00:00',
      link: `https://www.tiktok.com/@${name}/video/70000000${video}/`,
    })
    const { interactions } = await readLists({
      ItemFavoriteList: [link('Ada.B', 11), link('7012345678', 12), link('x', 13), link('owner_user', 14)],
    })
    expect(interactions.map(({ with: others }) => others?.[0])).toEqual([
      'tiktok:ada.b',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('a like is of one video however it is linked to, once', async () => {
    const row = (link: string) => ({ date: '2025-01-01 00:00:00', link })
    const { interactions, skipped } = await readLists({
      ItemFavoriteList: [
        row('https://www.tiktokv.com/share/video/7000000000000000001/'),
        row('https://m.tiktok.com/v/7000000000000000001.html'),
        row(''),
        row('javascript:alert(1)'),
      ],
    })
    expect(interactions.map(({ id, url }) => [id, url])).toEqual([
      ['like:7000000000000000001', 'https://www.tiktokv.com/share/video/7000000000000000001/'],
      ['like:javascript:alert(1)', undefined],
    ])
    expect(skipped).toEqual({ 'the same like again': 1, 'a like without a video': 1 })
  })

  test('a repost is a share of nobody’s known, and not of one’s own', async () => {
    const { interactions } = await trial(tiktok, {
      'user_data.json': JSON.stringify({
        ...profile,
        'Your Activity': {
          Reposts: {
            RepostList: [
              { Date: '2025-01-01 00:00:00', Link: 'https://www.tiktokv.com/share/video/7000000000000000005/' },
            ],
          },
          'Like List': { ItemFavoriteList: null },
        },
      }),
    })
    expect(interactions).toMatchObject([{ kind: 'share', id: 'repost:7000000000000000005' }])
    expect(interactions[0]).not.toHaveProperty('inReplyTo')
  })

  test('a post keeps its id when its link and title change, and says who may see it', async () => {
    const post = (more: Json) => ({ Date: '2025-01-01 00:00:00', Likes: '1', ...more })
    const first = await readLists({ Posts: { VideoList: [post({ Link: 'https://a.example/1', Title: 'hello' })] } })
    const later = await readLists({
      Posts: { VideoList: [post({ Link: 'https://b.example/2', Title: 'hello!', WhoCanView: 'Friends' })] },
    })
    expect(later.interactions[0]?.id).toBe(first.interactions[0]?.id)
    expect(later.interactions[0]?.more).toEqual({ visibility: 'friends' })
  })

  test('somebody listed twice is followed once, from the first time', async () => {
    const row = (date: string) => ({ Date: date, UserName: 'Brand_Two' })
    const { interactions, skipped } = await readLists({
      Following: [row('2025-05-08 05:05:05'), row('2025-05-07 05:05:05'), row('never')],
    })
    expect(interactions).toMatchObject([{ id: 'following:brand_two', at: Date.parse('2025-05-07T05:05:05Z') }])
    expect(skipped).toEqual({ 'the same account listed again': 2 })
  })

  test('comments in other people’s broadcasts belong to what was watched', async () => {
    const live = {
      'Tiktok Live': {
        'Watch Live History': { WatchLiveMap: { '1': { Comments: [{ CommentTime: 'x', CommentContent: 'secret' }] } } },
      },
    }
    const { interactions, skipped } = await read({}, { ...profile, ...live })
    expect(interactions).toEqual([])
    expect(skipped).toEqual({ 'left alone on purpose': 1 })
  })
})
