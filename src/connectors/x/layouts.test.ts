/** The layouts of the archive through the years: each is read, and one event told by two of them is one. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import x from './index.ts'

type Json = Record<string, unknown>
const ada = {
  account: { username: 'Ada', accountId: '1', accountDisplayName: 'Ada A.', createdAt: '2010-01-01T00:00:00.000Z' },
}

function part(name: string, values: Json[]): string {
  return `window.YTD.${name}.part0 = ${JSON.stringify(values, null, 2)}`
}

describe('the archives to 2019', () => {
  const tweet = {
    id: 466,
    id_str: '466000000000000001',
    text: 'RT @bob: cut…',
    created_at: '2014-05-13 10:00:00 +0000',
    user: { name: 'Ada', screen_name: 'ada_old', id_str: '1' },
    retweeted_status: {
      id_str: '465000000000000001',
      text: 'The whole of it',
      user: { screen_name: 'bob', name: 'Bob B.', id_str: '2' },
    },
  }
  const month = `Grailbird.data.tweets_2014_05 = \n ${JSON.stringify([tweet, { ...tweet, id_str: '466000000000000002', text: 'plain', retweeted_status: undefined }])}`

  test('months of Grailbird are read, and there the shared post is known whole', async () => {
    const { recognition, interactions, only } = await trial(x, {
      'data/js/tweets/2014_05.js': month,
      'data/js/user_details.js':
        'var user_details =  {"screen_name":"ada","full_name":"Ada A.","id":"1","created_at":"2010-01-01 00:00:00 +0000"}',
      'data/js/payload_details.js':
        'var payload_details =  {"tweets":2,"created_at":"2014-06-01 00:00:00 +0000","lang":"en"}',
      'tweets.csv': '"tweet_id"\n"466000000000000001"\n',
      'js/application.js': 'var application = function () { return 1 }; application(); application(); application()',
    })
    expect(recognition?.certainty).toBeGreaterThan(0.9)
    expect(only('account')).toMatchObject([{ account: 'x:ada', lasting: 'x:id/1', since: Date.UTC(2010, 0, 1) }])
    expect(only('person')).toEqual([{ type: 'person', handles: ['x:id/2', 'x:bob'], name: 'Bob B.' }])
    expect(interactions).toMatchObject([
      {
        id: 'tweet:466000000000000001',
        at: Date.UTC(2014, 4, 13, 10),
        kind: 'share',
        with: ['x:bob'],
        more: { shared: 'The whole of it' },
        inReplyTo: 'tweet:465000000000000001',
      },
      { id: 'tweet:466000000000000002', kind: 'post', text: 'plain' },
    ])
  })

  test('one month alone names its owner in each post', async () => {
    const { only, recognition } = await trial(x, { 'may.js': month })
    expect(recognition).toBeDefined()
    expect(only('account')).toMatchObject([{ account: 'x:ada_old', lasting: 'x:id/1' }])
  })

  test('files at the root, posts without their wrapper, one list under the old name', async () => {
    const { interactions, recognition } = await trial(x, {
      'account.js': part('account', [ada]),
      'tweet.js': part('tweet', [{ id_str: '5', created_at: 'Sun Mar 21 12:53:22 +0000 2021', full_text: 'a' }]),
      'direct-message.js': part('direct_message', [
        {
          dmConversation: {
            conversationId: '1-2',
            messages: [
              {
                messageCreate: {
                  id: '8',
                  senderId: '2',
                  recipientId: '1',
                  text: 'hi',
                  createdAt: '2020-01-01T00:00:00.000Z',
                },
              },
            ],
          },
        },
      ]),
    })
    expect(recognition?.format).toBe('X archive')
    expect(interactions).toMatchObject([
      { id: 'tweet:5', kind: 'post' },
      { id: 'dm:8', kind: 'message', direction: 'received', with: ['x:id/2'] },
    ])
  })

  test('every digit of a bare number is kept', async () => {
    const bare =
      'Grailbird.data.tweets_2016_05 = [ {"id" : 731234567890123457, "created_at" : "2016-05-13 10:00:00 +0000", "text" : "a", "in_reply_to_status_id" : 731234567890123001, "in_reply_to_user_id" : 2} ]'
    const { interactions } = await trial(x, {
      'data/js/tweets/2016_05.js': bare,
      'data/js/tweets/2016_06.js': 'Grailbird.data.tweets_2016_06 = []',
    })
    expect(interactions).toMatchObject([
      { id: 'tweet:731234567890123457', inReplyTo: 'tweet:731234567890123001', with: ['x:id/2'] },
    ])
  })

  test('its own list tells how many posts a month has, and when the archive was made', async () => {
    const { skipped, only } = await trial(x, {
      'data/js/tweets/2014_05.js': month,
      'data/js/tweet_index.js':
        'var tweet_index =  [ {"file_name":"data/js/tweets/2014_05.js","year":2014,"var_name":"tweets_2014_05","tweet_count":5,"month":5}, {"file_name":"data/js/tweets/2014_06.js","tweet_count":1} ]',
      'data/js/payload_details.js':
        'var payload_details =  {"tweets":6,"created_at":"2014-07-01 00:00:00 +0000","lang":"en"}',
    })
    expect(skipped).toEqual({
      'posts that the archive announces and does not hold': 3,
      'named in the archive’s list but not in this file': 1,
    })
    expect(only('coverage')).toMatchObject([{ to: Date.UTC(2014, 6, 1) }])
  })

  const table = [
    '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"',
    '"466000000000000001","","","2014-05-13 10:00:00 +0000","web","RT @bob: cut…","465000000000000001","2","2014-05-12 10:00:00 +0000",""',
    '"466000000000000002","","","2014-05-13 10:00:00 +0000","web","plain","","","",""',
    '"466000000000000003","464","3","2014-05-14 10:00:00 +0000","web","@carol see http://t.co/a with @Dee","","","","http://long.example/"',
  ].join('\n')

  test('the table stands in for months that are missing, and gives the same posts', async () => {
    const owner = { 'data/js/user_details.js': 'var user_details =  {"screen_name":"ada","id":"1"}' }
    const months = await trial(x, { 'data/js/tweets/2014_05.js': month, 'tweets.csv': table, ...owner })
    const alone = await trial(x, { 'tweets.csv': table, ...owner })
    expect(months.skipped).toEqual({ 'repeats another file': 1 })
    expect(alone.interactions.slice(0, 2).map(({ id, at, kind, with: whom }) => ({ id, at, kind, whom }))).toEqual(
      months.interactions.map(({ id, at, kind, with: whom }) => ({ id, at, kind, whom })),
    )
    expect(alone.interactions[2]).toMatchObject({
      kind: 'reply',
      with: ['x:carol', 'x:dee'],
      text: '@carol see http://long.example/ with @Dee',
    })
    expect((await trial(x, { 'download.csv': table }, { owners: ['x:ada'] })).interactions).toHaveLength(3)
  })
})

test('an archive of 2019 and one of 2026 tell one event under one id, though the owner was renamed', async () => {
  const tweet = (more: Json = {}) => ({
    id_str: '1100000000000000001',
    created_at: 'Mon Feb 25 10:00:00 +0000 2019',
    full_text: '@bob yes',
    in_reply_to_user_id_str: '2',
    in_reply_to_status_id_str: '77',
    in_reply_to_screen_name: 'bob',
    ...more,
  })
  const talk = (reactions: Json[]) => ({
    dmConversation: {
      conversationId: '1-2',
      messages: [
        {
          messageCreate: {
            id: '8',
            senderId: '2',
            recipientId: '1',
            text: 'hi',
            createdAt: '2019-02-25T10:00:00.000Z',
            reactions,
          },
        },
      ],
    },
  })
  const liked = { like: { tweetId: '5' } }
  const first = await trial(x, {
    'account.js': part('account', [{ account: { username: 'ada_old', accountId: '1' } }]),
    'tweet.js': part('tweet', [tweet()]),
    'like.js': part('like', [liked]),
    'direct-message.js': part('direct_message', [talk([])]),
  })
  const mention = { screen_name: 'bobby', id_str: '2', name: 'Bob' }
  const edit = { initial: { editTweetIds: ['1100000000000000001'] } }
  const reaction = { senderId: '1', reactionKey: 'like', eventId: '9', createdAt: '2019-02-25T11:00:00.000Z' }
  const later = await trial(x, {
    'data/account.js': part('account', [ada]),
    'data/tweets.js': part('tweets', []),
    'data/tweets-part1.js': part('tweets', [
      { tweet: tweet({ entities: { user_mentions: [mention] }, edit_info: edit }) },
    ]),
    'data/like.js': part('like', [{ like: { ...liked.like, fullText: 'words' } }]),
    'data/direct-messages.js': part('direct_messages', [talk([reaction])]),
  })
  const ids = (told: typeof first) => told.interactions.map(({ id, at }) => [id, at])
  expect(ids(later).filter(([id]) => id !== 'dmr:9')).toEqual(ids(first))
  expect(first.only('account')[0]?.lasting).toBe(later.only('account')[0]?.lasting)
})
