/** The Threads connector: the contract, an export of its own, and how its handles are spelled. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endureDamage, trial, trialContext, trialOf } from '../_entries/trial.ts'
import { metaJson } from '../_meta/test-export.ts'
import { describeConnector } from '../contract.ts'
import threads from './index.ts'

const fixture = join(import.meta.dirname, 'fixtures/threads-export')

describeConnector(threads, [
  {
    file: fixture,
    counts: {
      follow: { sent: 1, received: 2 },
      invite: { sent: 1 },
      unfollow: { sent: 1 },
      reaction: { sent: 1 },
      post: { sent: 1 },
      mention: { sent: 1 },
      reply: { sent: 2 },
    },
  },
])

test('a folder of Threads alone is its own, with the account, its people and what it can show', async () => {
  const { recognition, only, interactions, skipped } = await trialOf(threads, fixture)
  expect(recognition).toMatchObject({ format: 'Threads export (JSON)' })
  expect(only('account')).toEqual([{ type: 'account', account: 'threads:owner.example', name: 'Owner Exämple' }])
  expect(only('followers')).toMatchObject([
    { count: 2, handles: ['threads:thread.fan', 'threads:pine.marten'], at: trialContext.madeAt },
  ])
  expect(only('following')).toMatchObject([{ count: 1 }])
  expect(only('coverage')).toMatchObject([
    {
      from: 1_710_000_000_000,
      received: ['follow'],
      sent: expect.arrayContaining(['post', 'reply', 'reaction', 'follow']),
    },
  ])
  expect(interactions.find(({ with: whom }) => whom?.includes('threads:pine.marten'))?.withName).toBe(
    'Pine Marten École',
  )
  expect(skipped).toEqual({
    'the same request again': 1,
    'an account you blocked: nothing that happened between you': 1,
    'a saved post: nobody but you knows of it': 1,
    'left alone on purpose': 1,
  })
})

test('a reply is to nobody, unless it begins by naming them; mail addresses are no names', async () => {
  const { interactions } = await trialOf(threads, fixture)
  const written = interactions.filter(({ text }) => text !== undefined)
  expect(written.map(({ kind, with: whom }) => [kind, whom])).toEqual([
    ['post', undefined],
    ['mention', ['threads:pine.marten']],
    ['reply', undefined],
    ['reply', ['threads:thread.fan']],
  ])
})

test('one of its files alone is known by what it holds, and the account is asked for', async () => {
  const followers = {
    text_post_app_text_post_app_followers: [{ title: '', string_list_data: [{ value: 'fan', timestamp: 1.7e9 }] }],
  }
  const { recognition, only } = await trial(threads, { 'followers.json': metaJson(followers) })
  expect(recognition?.format).toBe('Threads file (JSON)')
  expect(only('account')).toMatchObject([{ account: 'threads:name/unknown' }])
  expect(only('interaction')).toMatchObject([{ with: ['threads:fan'], direction: 'received' }])
})

test('within a folder that is called Instagram’s, and holds nothing else, it is its own as well', async () => {
  const posts = { text_post_app_text_posts: [{ media: [{ uri: '', creation_timestamp: 1.7e9, title: 'hi' }] }] }
  const files = {
    'your_instagram_activity/threads/threads_and_replies.json': metaJson(posts),
    'media/other/1.jpg': 'x',
  }
  expect((await trial(threads, files)).recognition).toMatchObject({ certainty: 1 })
})

test('random damage to any file ends in items, never in an error', { timeout: 60_000 }, async () => {
  await endureDamage(threads, fixture)
})

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['@Ada', 'ada'],
    ['https://www.threads.net/@Ada/post/x', 'ada'],
  ]
  for (const [written, expected] of spelled) expect(threads.about.spell(written)).toBe(expected)
})

test('a handle leads to its page, a mere name to none', () => {
  expect(threads.about.profile?.('ada')).toBe('https://www.threads.com/@ada')
  expect(threads.about.profile?.('name/ada b.')).toBeUndefined()
})

test('what is not built yet is said', () => {
  expect(Object.keys(threads.about.missing ?? {}).sort()).toEqual(['account', 'publish'])
})
