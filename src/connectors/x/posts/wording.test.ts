/** The words, versions and times of posts, in all three generations of the archive. */
import { describe, expect, test } from 'vitest'
import { trial } from '../../_entries/trial.ts'
import x from '../index.ts'

type Json = Record<string, unknown>
const ada = {
  account: { username: 'Ada', accountId: '1', accountDisplayName: 'Ada A.', createdAt: '2010-01-01T00:00:00.000Z' },
}
const link = (url: string, expanded_url: string) => ({ url, expanded_url })

function part(name: string, values: Json[]): string {
  return `window.YTD.${name}.part0 = ${JSON.stringify(values, null, 2)}`
}

async function read(tweets: Json[], more: Record<string, string> = {}) {
  const posts = tweets.map((tweet, i) => ({
    id_str: String(100 + i),
    created_at: 'Sat Feb 18 12:33:11 +0000 2023',
    ...tweet,
  }))
  return trial(x, {
    'data/account.js': part('account', [ada]),
    'data/tweets.js': part(
      'tweets',
      posts.map((tweet) => ({ tweet })),
    ),
    ...more,
  })
}

async function readOne(tweet: Json) {
  const [record] = (await read([tweet])).interactions
  return record
}

describe('the words', () => {
  test('signs are unescaped once, links put in full, and the picture’s own link is cut', async () => {
    const record = await readOne({
      full_text: 'a &amp;lt; b https://t.co/ab https://t.co/abc https://t.co/pic',
      entities: {
        urls: [link('https://t.co/ab', 'https://one.example/'), link('https://t.co/abc', 'https://two.example/$&')],
        media: [link('https://t.co/pic', 'https://twitter.com/ada/status/100/photo/1')],
      },
    })
    expect(record?.text).toBe('a &lt; b https://one.example/ https://two.example/$&')
  })

  test('a short link never becomes anything but a web address', async () => {
    const record = await readOne({
      full_text: 'https://t.co/a',
      entities: { urls: [link('https://t.co/a', 'javascript:alert(1)')] },
    })
    expect(record?.text).toBe('https://t.co/a')
  })

  test('a long post has its whole text, and is for those it names beyond the cut', async () => {
    const start = 'A beginning that goes on for a while and then is cut by the list of posts because it is too'
    const note = {
      createdAt: '2023-02-18T12:33:12.000Z',
      core: { text: `${start} long. Thanks @Bob!`, mentions: [{ screenName: 'Bob' }], urls: [] },
    }
    const other = { createdAt: '2023-02-18T12:33:11.000Z', core: { text: 'Something else said in the same second.' } }
    const { interactions, skipped } = await read([{ full_text: `${start}… https://t.co/n` }], {
      'data/note-tweet.js': part('note_tweet', [{ noteTweet: other }, { noteTweet: note }]),
    })
    expect(interactions).toMatchObject([{ kind: 'mention', with: ['x:bob'], text: `${start} long. Thanks @Bob!` }])
    expect(skipped).toEqual({ 'a long text whose post is not in the archive': 1 })
  })

  test('a long answer keeps the names it begins with', async () => {
    const note = { createdAt: '2023-02-18T12:33:11.000Z', core: { text: 'You are right about all of this and more.' } }
    const { interactions } = await read(
      [
        {
          full_text: '@bob You are right about all… https://t.co/n',
          in_reply_to_user_id_str: '2',
          in_reply_to_screen_name: 'bob',
        },
      ],
      { 'data/note-tweet.js': part('note_tweet', [{ noteTweet: note }]) },
    )
    expect(interactions).toMatchObject([{ kind: 'reply', text: '@bob You are right about all of this and more.' }])
  })

  test('a NUL and half a character, which no database takes, are left out', async () => {
    expect((await readOne({ full_text: 'a\u0000b\ud800c' }))?.text).toBe('abc')
  })
})

describe('versions, twins and times', () => {
  const versions = ['100', '101', '102']
  const edit = { edit: { editControlInitial: { editTweetIds: versions } } }

  test('of an edited post the last version counts, with the first one’s id and time, in whatever order they come', async () => {
    const { interactions, skipped } = await read([
      { id_str: '102', full_text: 'three', created_at: 'Sat Feb 18 12:40:00 +0000 2023', edit_info: edit },
      {
        id_str: '100',
        full_text: 'one',
        created_at: 'Sat Feb 18 12:33:11 +0000 2023',
        edit_info: { initial: { editTweetIds: versions } },
      },
      { id_str: '101', full_text: 'two', created_at: 'Sat Feb 18 12:35:00 +0000 2023', edit_info: edit },
      { id_str: '200', full_text: 'more', in_reply_to_user_id_str: '1', in_reply_to_status_id_str: '102' },
    ])
    expect(interactions.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
      { id: 'tweet:100', text: 'three', at: Date.UTC(2023, 1, 18, 12, 33, 11) },
      { id: 'tweet:200', inReplyTo: 'tweet:100' },
    ])
    expect(skipped).toEqual({ 'an earlier version of an edited post': 2 })
  })

  test('what refers to a version that stands in a later part is joined all the same', async () => {
    const [first, second, reply] = ['1700000000000000001', '1700000000000000002', '1700000000000000003']
    const own = { in_reply_to_user_id_str: '1', in_reply_to_status_id_str: second }
    const versions = { edit: { editControlInitial: { editTweetIds: [first, second] } } }
    const { interactions } = await read([{ id_str: second, full_text: 'better', edit_info: versions }], {
      'data/community-tweet.js': part('community_tweet', [
        { tweet: { id_str: reply, full_text: 'and so on', ...own } },
      ]),
    })
    const at = Number((BigInt('1700000000000000001') >> 22n) + 1_288_834_974_657n)
    expect(interactions).toMatchObject([
      { id: `tweet:${first}`, text: 'better', at },
      { id: `tweet:${reply}`, kind: 'post', inReplyTo: `tweet:${first}` },
    ])
  })

  test('an answer to an own post that is gone, or comes later, is given once', async () => {
    const [gone, later] = ['1700000000000000001', '1700000000000000009']
    const answer = (id: string, to: string | undefined) => ({
      id_str: id,
      full_text: 'more',
      in_reply_to_user_id_str: '1',
      in_reply_to_status_id_str: to,
    })
    const { interactions } = await read([
      answer('5', gone),
      answer('6', later),
      answer('7', later),
      { id_str: later, full_text: 'x' },
    ])
    expect(interactions.map(({ id, inReplyTo }) => [id, inReplyTo]).sort()).toEqual([
      [`tweet:${later}`, undefined],
      ['tweet:5', `tweet:${gone}`],
      ['tweet:6', `tweet:${later}`],
      ['tweet:7', `tweet:${later}`],
    ])
  })

  test('a post to a circle is for a few', async () => {
    const { interactions } = await read([], {
      'data/twitter-circle-tweet.js': part('twitter_circle_tweet', [{ tweet: { id_str: '9', full_text: 'just us' } }]),
    })
    expect(interactions).toMatchObject([{ kind: 'post', audience: 'group' }])
  })

  test('a post that two files hold is given once', async () => {
    const twin = { tweet: { id_str: '100', full_text: 'a' } }
    const { interactions, skipped } = await read([{ full_text: 'a' }], {
      'data/community-tweet.js': part('community_tweet', [twin]),
    })
    expect(interactions).toHaveLength(1)
    expect(skipped).toEqual({ 'the same post again': 1 })
  })

  test('a post without a time has the time its id was given, and none where the id is older than that', async () => {
    const { interactions } = await read([
      { id_str: '1626922420867334144', created_at: undefined, full_text: 'a' },
      { id_str: '850123456', created_at: 'yesterday', full_text: 'b' },
    ])
    expect(interactions[0]?.at).toBe(Number((1_626_922_420_867_334_144n >> 22n) + 1_288_834_974_657n))
    expect(interactions[1]?.at).toBeNull()
  })

  test('a post without an id is skipped and the rest is read', async () => {
    const { interactions, skipped } = await trial(x, {
      'data/account.js': part('account', [ada]),
      'data/tweet.js':
        'window.YTD.tweet.part0 = [ {"tweet":{"full_text":"a"}}, 7, null, {"id_str":"5","full_text":"bare"} ]',
    })
    expect(interactions).toMatchObject([{ id: 'tweet:5', text: 'bare' }])
    expect(skipped).toEqual({ 'a post without an id': 3 })
  })

  test('a file that breaks off gives what is whole, and the other files are read', async () => {
    const { interactions, skipped } = await read([{ full_text: 'a' }], {
      'data/tweets-part1.js': 'window.YTD.tweets.part1 = [ {"tweet":{"id_str":"9","full_text":"b"}}, {"tweet":{"id_s',
    })
    expect(interactions.map(({ id }) => id).sort()).toEqual(['tweet:100', 'tweet:9'])
    expect(Object.keys(skipped)).toEqual([expect.stringContaining('the rest cannot be read')])
  })
})
