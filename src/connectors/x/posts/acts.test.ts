/** What kind of act a post was, and for whom. */
import { describe, expect, test } from 'vitest'
import { trial } from '../../_entries/trial.ts'
import x from '../index.ts'

type Json = Record<string, unknown>
const ada = {
  account: { username: 'Ada', accountId: '1', accountDisplayName: 'Ada A.', createdAt: '2010-01-01T00:00:00.000Z' },
}
const named = (screen_name: string, id_str: string, name = screen_name) => ({
  screen_name,
  id_str,
  name,
  indices: ['3', '9'],
})
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

describe('what kind of act a post was', () => {
  test('a post that starts with RT and a name and a colon is a share of what that person wrote', async () => {
    const record = await readOne({
      full_text: 'RT @Bob: big &amp; news',
      entities: { user_mentions: [named('Bob', '2')] },
    })
    expect(record).toMatchObject({ kind: 'share', with: ['x:bob'], more: { shared: 'big & news' } })
    expect(record).not.toHaveProperty('text')
  })

  test('a share of somebody who is gone keeps the name from the text', async () => {
    expect(await readOne({ full_text: 'RT @ghost: hello' })).toMatchObject({ kind: 'share', with: ['x:ghost'] })
  })

  test('a share of one’s own post is with nobody', async () => {
    const record = await readOne({ full_text: 'RT @ADA: again', entities: { user_mentions: [named('Ada', '1')] } })
    expect(record?.kind).toBe('share')
    expect(record).not.toHaveProperty('with')
    expect(record?.url).toMatch(/^https:\/\/x\.com\/ada\//)
  })

  test('RT without a colon is the owner’s own sentence about somebody', async () => {
    expect(
      await readOne({ full_text: 'RT @bob if you agree', entities: { user_mentions: [named('bob', '2')] } }),
    ).toMatchObject({
      kind: 'mention',
      with: ['x:bob'],
    })
  })

  test('an answer is for the answered first, then for the others it names', async () => {
    const record = await readOne({
      full_text: '@carol @bob yes',
      entities: { user_mentions: [named('carol', '3'), named('bob', '2')] },
      in_reply_to_user_id_str: '2',
      in_reply_to_status_id_str: '77',
      in_reply_to_screen_name: 'bob',
    })
    expect(record).toMatchObject({
      kind: 'reply',
      with: ['x:bob', 'x:carol'],
      inReplyTo: 'tweet:77',
      text: '@carol @bob yes',
    })
  })

  test('the @name an answer begins with fills the gap where X left the name out', async () => {
    const { interactions, only } = await read([
      { full_text: '@dan hi', in_reply_to_user_id_str: '44', in_reply_to_status_id_str: '9' },
    ])
    expect(interactions).toMatchObject([{ kind: 'reply', with: ['x:dan'] }])
    expect(only('person')).toEqual([{ type: 'person', handles: ['x:id/44', 'x:dan'] }])
  })

  test('a leading @name that belongs to another number does not name the answered', async () => {
    const record = await readOne({
      full_text: '@carol hi',
      entities: { user_mentions: [named('carol', '3')] },
      in_reply_to_user_id_str: '44',
    })
    expect(record?.with).toEqual(['x:id/44', 'x:carol'])
  })

  test('an answer whose target is gone altogether is an answer with nobody', async () => {
    const record = await readOne({ full_text: 'thanks', in_reply_to_status_id_str: '9' })
    expect(record).toMatchObject({ kind: 'reply', inReplyTo: 'tweet:9' })
    expect(record).not.toHaveProperty('with')
  })

  test('an answer to oneself is a post that goes on, and a mention where it names others', async () => {
    const own = { in_reply_to_user_id_str: '1', in_reply_to_screen_name: 'ada', in_reply_to_status_id_str: '99' }
    const { interactions } = await read([
      { full_text: '@ada two', entities: { user_mentions: [named('ada', '1')] }, ...own },
      { full_text: '@ada with @bob', entities: { user_mentions: [named('ada', '1'), named('bob', '2')] }, ...own },
    ])
    expect(interactions).toMatchObject([
      { kind: 'post', inReplyTo: 'tweet:99' },
      { kind: 'mention', with: ['x:bob'] },
    ])
    expect(interactions[0]).not.toHaveProperty('with')
  })

  test('a link to a post is a quote, in every spelling of the address', async () => {
    for (const address of [
      'https://twitter.com/Bob/status/55',
      'https://x.com/Bob/status/55?s=20',
      'https://mobile.twitter.com/Bob/statuses/55/',
    ]) {
      const record = await readOne({
        full_text: 'so true https://t.co/q',
        entities: { urls: [link('https://t.co/q', address)] },
      })
      expect(record).toMatchObject({
        kind: 'quote',
        with: ['x:bob'],
        inReplyTo: 'tweet:55',
        text: `so true ${address}`,
      })
    }
  })

  test('a link to a picture, a profile or the post itself is no quote', async () => {
    for (const address of [
      'https://twitter.com/bob/status/55/photo/1',
      'https://twitter.com/bob',
      'https://twitter.com/i/web/status/55',
      'https://twitter.com/ada/status/100',
    ]) {
      expect(
        await readOne({ full_text: 'a https://t.co/q', entities: { urls: [link('https://t.co/q', address)] } }),
      ).toMatchObject({ kind: 'post' })
    }
  })

  test('a quote of one’s own post is with nobody', async () => {
    const record = await readOne({
      full_text: 'see https://t.co/q',
      entities: { urls: [link('https://t.co/q', 'https://x.com/ada/status/55')] },
    })
    expect(record).toMatchObject({ kind: 'quote', inReplyTo: 'tweet:55' })
    expect(record).not.toHaveProperty('with')
  })
})
