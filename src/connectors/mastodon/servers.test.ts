/** Exports of other years and other programs: one event told twice is one, and whom one knows by address another names. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import mastodon from './index.ts'

type Json = Record<string, unknown>
const everybody = 'https://www.w3.org/ns/activitystreams#Public'
const collection = (orderedItems: unknown[], id = 'outbox.json') =>
  JSON.stringify({ id, type: 'OrderedCollection', orderedItems })
const note = (id: string, more: Json = {}) => ({
  id,
  type: 'Note',
  content: '<p>hi</p>',
  to: [everybody],
  cc: [],
  ...more,
})
const create = (actor: string, id: string, object: Json, more: Json = {}) => ({
  id,
  type: 'Create',
  actor,
  published: '2024-01-01T00:00:00Z',
  object,
  ...more,
})

describe('the archive of 2020 and the one of 2024', () => {
  const ada = 'https://social.example/users/ada'
  const actor = {
    id: ada,
    type: 'Person',
    preferredUsername: 'ada',
    url: 'https://social.example/@ada',
    followers: `${ada}/followers`,
  }
  const post = (id: number, more: Json = {}) =>
    create(ada, `${ada}/statuses/${id}/activity`, note(`${ada}/statuses/${id}`, more))

  test('tell one act once, though it was edited between them', async () => {
    const first = await trial(mastodon, {
      'actor.json': JSON.stringify(actor),
      'outbox.json': collection([post(1), post(2)]),
    })
    const later = await trial(mastodon, {
      'actor.json': JSON.stringify({ ...actor, webfinger: 'ada@social.example', name: 'Ada' }),
      'outbox.json': collection([
        post(1, { content: '<p>hi, mended</p>', updated: '2024-02-01T00:00:00Z' }),
        post(2),
        post(3),
      ]),
    })
    const key = ({ id, at }: { id: string; at: number | null }) => `${id} ${at}`
    expect(later.interactions.slice(0, 2).map(key)).toEqual(first.interactions.map(key))
    expect(later.interactions[0]?.text).toBe('hi, mended')
    expect(later.only('account')[0]?.account).toBe(first.only('account')[0]?.account)
  })

  test('the same activity twice in one file is one', async () => {
    const { interactions, skipped } = await trial(mastodon, {
      'actor.json': JSON.stringify(actor),
      'outbox.json': collection([post(1), post(1)]),
    })
    expect(interactions).toHaveLength(1)
    expect(skipped).toEqual({ 'the same activity again': 1 })
  })
})

describe('accounts whose address is a number', () => {
  const ada = 'https://social.example/ap/users/116'
  const dee = 'https://third.example/ap/users/7'
  const boost = {
    id: 'b1',
    type: 'Announce',
    actor: ada,
    published: '2024-01-01T00:00:00Z',
    to: [everybody],
    cc: [dee, `${ada}/followers`],
    object: `${dee}/statuses/5`,
  }
  const mention = { type: 'Mention', href: dee, name: '@dee@third.example' }
  const named = create(ada, 'a1', note(`${ada}/statuses/1`, { url: 'https://social.example/@ada/1', tag: [mention] }))

  test('a lone outbox tells its owner by the address of a post, and the number is what lasts', async () => {
    const { only, interactions } = await trial(mastodon, { 'x.json': collection([boost, named]) })
    expect(only('account')).toMatchObject([{ account: 'mastodon:@ada@social.example', lasting: `mastodon:${ada}` }])
    expect(interactions).toHaveLength(2)
  })

  test('without any such post the address itself stands for the owner', async () => {
    const { only } = await trial(mastodon, { 'x.json': collection([boost]) })
    expect(only('account')).toMatchObject([{ account: `mastodon:${ada}` }])
  })

  test('somebody known by address alone is named by a later archive, and is one person', async () => {
    const first = await trial(mastodon, { 'x.json': collection([boost]) })
    expect(first.interactions).toMatchObject([{ id: 'b1', kind: 'share', with: [`mastodon:${dee}`] }])
    const later = await trial(mastodon, { 'x.json': collection([named, boost]) })
    expect(later.interactions.find(({ id }) => id === 'b1')?.with).toEqual(['mastodon:@dee@third.example'])
    expect(later.only('person')).toEqual([
      { type: 'person', handles: ['mastodon:@dee@third.example', `mastodon:${dee}`] },
    ])
  })
})

describe('other programs', () => {
  const bob = 'https://other.example/users/bob'

  test('Pleroma names objects by numbers, gives lists of addresses, and may hold what others wrote', async () => {
    const ada = 'https://ple.example/users/ada'
    const own = 'https://ple.example/objects/aaa'
    const outbox = `{"id":"outbox.json","type":"OrderedCollection","orderedItems":[\n${[
      create(ada, 'https://ple.example/activities/1', note(own, { actor: ada, to: [everybody, bob] })),
      create(ada, 'https://ple.example/activities/2', note('https://ple.example/objects/bbb', { inReplyTo: own })),
      create(
        ada,
        'https://ple.example/activities/3',
        note('https://ple.example/objects/ccc', {
          inReplyTo: 'https://other.example/objects/zzz',
          to: [everybody, bob],
          cc: [`${ada}/followers`],
        }),
      ),
      create(bob, 'https://other.example/activities/4', note('https://other.example/objects/yyy')),
      {
        id: 'https://ple.example/activities/5',
        type: 'Announce',
        actor: ada,
        to: [`${ada}/followers`, bob],
        cc: [everybody],
        object: 'https://other.example/objects/yyy',
      },
    ]
      .map((activity) => JSON.stringify(activity))
      .join(',\n')}\n],\n  "totalItems": 5}`
    const { interactions, only, skipped } = await trial(mastodon, {
      'actor.json': JSON.stringify({
        id: ada,
        type: 'Person',
        preferredUsername: 'ada',
        followers: `${ada}/followers`,
      }),
      'outbox.json': outbox,
      'likes.json': collection(['https://other.example/objects/yyy', null], 'likes.json'),
      'followers.json': collection([bob, 'https://third.example/ap/users/7'], 'followers.json'),
      'following.json': collection([bob], 'following.json'),
    })
    expect(interactions.map(({ kind, with: whom, inReplyTo }) => [kind, whom?.[0], inReplyTo])).toEqual([
      ['post', undefined, undefined],
      ['post', undefined, 'https://ple.example/activities/1'],
      ['reply', 'mastodon:@bob@other.example', 'https://other.example/objects/zzz'],
      ['share', 'mastodon:@bob@other.example', 'https://other.example/objects/yyy'],
      ['reaction', undefined, 'https://other.example/objects/yyy'],
    ])
    expect(skipped).toEqual({ 'an activity of somebody else': 1, 'a like without a post': 1 })
    expect(only('followers')).toMatchObject([
      { handles: ['mastodon:@bob@other.example', 'mastodon:https://third.example/ap/users/7'] },
    ])
    expect(only('following')).toMatchObject([{ count: 1 }])
  })

  test('GoToSocial and Hollo put the name into the address, which tells what is the owner’s', async () => {
    for (const [actor, status] of [
      ['https://gts.example/users/ada', 'https://gts.example/users/ada/statuses/01H'],
      ['https://hollo.example/@ada', 'https://hollo.example/@ada/0190'],
    ] as const) {
      const { interactions, only } = await trial(mastodon, {
        'outbox.json': collection([
          create(actor, `${status}/activity`, note(`${status}2`, { inReplyTo: status, url: `${status}2` })),
        ]),
        'actor.json': JSON.stringify({ id: actor, type: 'Person', preferredUsername: 'ada' }),
      })
      expect(only('account')).toMatchObject([{ account: `mastodon:@ada@${new URL(actor).host}` }])
      expect(interactions).toMatchObject([{ kind: 'post' }])
      expect(interactions[0]).not.toHaveProperty('with')
    }
  })

  test('servers that keep likes and follows as activities tell their time', async () => {
    const ada = 'https://social.example/users/ada'
    const published = '2024-03-01T00:00:00Z'
    const follow = { id: 'f1', type: 'Follow', actor: ada, published, object: bob }
    const { interactions, skipped } = await trial(mastodon, {
      'outbox.json': collection([
        { id: 'l1', type: 'Like', actor: ada, published, object: `${bob}/statuses/1` },
        follow,
        { id: 'u1', type: 'Undo', actor: ada, published, object: follow },
        { id: 'd1', type: 'Delete', actor: ada, object: 'x' },
      ]),
      'actor.json': JSON.stringify({ id: ada, preferredUsername: 'ada' }),
    })
    expect(interactions.map(({ id, kind, with: whom, at }) => [id, kind, whom, at])).toEqual([
      [`like:${bob}/statuses/1`, 'reaction', ['mastodon:@bob@other.example'], Date.parse(published)],
      ['f1', 'follow', ['mastodon:@bob@other.example'], Date.parse(published)],
      ['u1', 'unfollow', ['mastodon:@bob@other.example'], Date.parse(published)],
    ])
    expect(skipped).toEqual({ 'an activity of a kind Rapport does not read': 1 })
  })

  test('Pixelfed gives posts in the form of its programming interface, and pages of those followed', async () => {
    const account = { id: '9', username: 'ada', acct: 'ada', url: 'https://pix.example/ada' }
    const status = (id: string, more: Json = {}) => ({
      id,
      uri: `https://pix.example/p/ada/${id}`,
      url: `https://pix.example/p/ada/${id}`,
      in_reply_to_id: null,
      reblog: null,
      content: 'a picture',
      created_at: '2024-01-01T00:00:00.000Z',
      visibility: 'public',
      mentions: [],
      media_attachments: [{ id: '1' }],
      account,
      ...more,
    })
    const mention = { id: '4', username: 'bob', acct: 'bob@other.example', url: bob }
    const statuses = JSON.stringify([
      status('1'),
      status('2', { in_reply_to_id: '77', in_reply_to_account_id: '4', mentions: [mention] }),
      status('3', { visibility: 'private' }),
      status('4', { visibility: 'direct', mentions: [mention] }),
      status('5', { in_reply_to_id: '1', in_reply_to_account_id: '9' }),
      status('6', { reblog: { uri: `${bob}/statuses/8`, account: { url: bob } } }),
      { id: '7' },
    ])
    const alone = await trial(mastodon, { 'pixelfed-statuses.json': statuses })
    expect(alone.recognition).toBeDefined()
    expect(alone.only('account')).toMatchObject([{ account: 'mastodon:@ada@pix.example' }])
    expect(alone.interactions.map(({ kind, with: whom, more }) => [kind, whom?.[0], more?.visibility])).toEqual([
      ['post', undefined, undefined],
      ['reply', 'mastodon:@bob@other.example', undefined],
      ['post', undefined, 'followers'],
      ['message', 'mastodon:@bob@other.example', undefined],
      ['post', undefined, undefined],
      ['share', 'mastodon:@bob@other.example', undefined],
    ])
    expect(alone.skipped).toEqual({ 'no activity': 1 })
    const folder = await trial(mastodon, {
      'pixelfed-statuses.json': statuses,
      'following.json': JSON.stringify([bob, 'https://pix.example/cy'], null, 2),
      'muted-and-blocked-accounts.json': '{"muted":[],"blocked":[]}',
    })
    expect(folder.recognition).toBeDefined()
    expect(folder.only('following')).toMatchObject([
      { handles: ['mastodon:@bob@other.example', 'mastodon:https://pix.example/cy'] },
    ])
  })
})

describe('lists alone', () => {
  const list = { 'following_accounts.csv': 'Account address,Show boosts\ncy,true\n' }

  test('belong to the account the user named, else to the only one known, whose server is that of local names', async () => {
    const { only } = await trial(mastodon, list, { accounts: ['mastodon:@ada@social.example', 'x:ada'] })
    expect(only('following')).toMatchObject([
      { account: 'mastodon:@ada@social.example', handles: ['mastodon:@cy@social.example'] },
    ])
    const named = await trial(mastodon, list, {
      accounts: ['mastodon:@ada@social.example'],
      owners: ['mastodon:@shop@two.example'],
    })
    expect(named.only('following')).toMatchObject([{ account: 'mastodon:@shop@two.example' }])
  })

  test('of nobody known leave out local names, which could be anybody’s', async () => {
    const { only, skipped } = await trial(mastodon, list)
    expect(only('following')).toMatchObject([{ account: 'mastodon:name/unknown', handles: [] }])
    expect(skipped).toEqual({ 'no address of an account': 1 })
  })
})
