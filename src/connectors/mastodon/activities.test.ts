/** What each kind of activity becomes. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import { handleOfAddress, handleOfName, profile, spell } from './address.ts'
import mastodon from './index.ts'

type Json = Record<string, unknown>
const ada = 'https://social.example/users/ada'
const everybody = 'https://www.w3.org/ns/activitystreams#Public'
const mention = (name: string, href: string) => ({ type: 'Mention', name, href })
const bob = mention('@bob@other.example', 'https://other.example/users/bob')

async function read(activities: Json[], more: Record<string, string> = {}) {
  const actor = {
    id: ada,
    type: 'Person',
    preferredUsername: 'ada',
    url: 'https://social.example/@ada',
    followers: `${ada}/followers`,
  }
  return trial(mastodon, {
    'actor.json': JSON.stringify(actor),
    'outbox.json': JSON.stringify({ type: 'OrderedCollection', totalItems: 1, orderedItems: activities }),
    ...more,
  })
}

async function readNote(note: Json) {
  const object = { id: `${ada}/statuses/1`, type: 'Note', content: '<p>hi</p>', to: [everybody], cc: [], ...note }
  const activity = {
    id: `${ada}/statuses/1/activity`,
    type: 'Create',
    actor: ada,
    published: '2024-01-01T00:00:00Z',
    object,
  }
  return (await read([activity])).interactions[0]
}

describe('who sees a post', () => {
  test('everybody in `to` or in `cc` makes a post, however everybody is written', async () => {
    for (const who of [everybody, 'as:Public', 'Public']) {
      expect(await readNote({ to: [who] })).toMatchObject({ kind: 'post', audience: 'public' })
      expect(await readNote({ to: [`${ada}/followers`], cc: who })).toMatchObject({ more: { visibility: 'unlisted' } })
    }
  })

  test('followers alone make a post that is not for everybody, and it can be a mention', async () => {
    expect(await readNote({ to: [`${ada}/followers`] })).toMatchObject({
      kind: 'post',
      more: { visibility: 'followers' },
    })
    expect(await readNote({ to: [`${ada}/followers`], cc: [bob.href], tag: [bob] })).toMatchObject({
      kind: 'mention',
      with: ['mastodon:@bob@other.example'],
    })
  })

  test('neither makes a message, to one or to several', async () => {
    expect(await readNote({ to: [bob.href], tag: bob })).toMatchObject({ kind: 'message', audience: 'direct' })
    expect(
      await readNote({ to: [bob.href], tag: [bob, mention('@cy', 'https://social.example/users/cy')] }),
    ).toMatchObject({
      kind: 'message',
      audience: 'group',
      with: ['mastodon:@bob@other.example', 'mastodon:@cy@social.example'],
    })
    expect(await readNote({ to: [bob.href], tag: [] })).toMatchObject({
      kind: 'message',
      with: ['mastodon:@bob@other.example'],
    })
    expect(await readNote({ to: [ada], tag: [] })).toBeUndefined()
  })
})

describe('to whom a post is', () => {
  test('an answer is for the author of what it answers first', async () => {
    const cy = mention('@cy', 'https://social.example/users/cy')
    expect(await readNote({ inReplyTo: 'https://other.example/@bob/9', tag: [cy, bob] })).toMatchObject({
      kind: 'reply',
      inReplyTo: 'https://other.example/@bob/9',
      with: ['mastodon:@bob@other.example', 'mastodon:@cy@social.example'],
    })
  })

  test('an answer to a post whose address names nobody is for those it mentions, or for nobody', async () => {
    const record = await readNote({ inReplyTo: 'https://third.example/notes/9abc' })
    expect(record?.kind).toBe('reply')
    expect(record).not.toHaveProperty('with')
    expect(await readNote({ inReplyTo: 'https://third.example/notes/9abc', tag: [bob] })).toMatchObject({
      kind: 'reply',
      with: ['mastodon:@bob@other.example'],
    })
  })

  test('an answer to oneself is a post that goes on', async () => {
    const record = await readNote({ inReplyTo: `${ada}/statuses/0`, tag: [mention('@ada', ada)] })
    expect(record).toMatchObject({ kind: 'post', inReplyTo: `${ada}/statuses/0/activity` })
    expect(record).not.toHaveProperty('with')
  })

  test('a name that merely begins like the owner’s is somebody else', async () => {
    expect(await readNote({ inReplyTo: 'https://social.example/users/ada2/statuses/1' })).toMatchObject({
      kind: 'reply',
      with: ['mastodon:@ada2@social.example'],
    })
  })

  test('a quote is with the quoted, and with nobody where that is the owner', async () => {
    expect(await readNote({ quote: 'https://other.example/users/bob/statuses/3' })).toMatchObject({
      kind: 'quote',
      with: ['mastodon:@bob@other.example'],
      inReplyTo: 'https://other.example/users/bob/statuses/3',
    })
    expect(await readNote({ quoteUri: `${ada}/statuses/0` })).not.toHaveProperty('with')
  })

  test('a boost is of the author, whom a mention may have told before where the address does not', async () => {
    const dee = 'https://third.example/ap/users/116'
    const first = {
      id: 'a1',
      type: 'Create',
      actor: ada,
      object: { id: 'n1', content: 'hi', to: everybody, tag: mention('@dee@third.example', dee) },
    }
    const boost = (id: string, object: unknown, cc: string[] = []) => ({
      id,
      type: 'Announce',
      actor: ada,
      to: [everybody],
      cc,
      object,
    })
    const { interactions } = await read([
      first,
      boost('b1', `${dee}/statuses/5`),
      boost('b2', 'https://third.example/objects/uuid', [dee]),
      boost('b3', { id: 'https://other.example/users/bob/statuses/111' }),
      boost('b4', 'https://fourth.example/notes/1'),
    ])
    expect(interactions.map(({ id, kind, with: whom }) => [id, kind, whom])).toEqual([
      ['a1', 'mention', ['mastodon:@dee@third.example']],
      ['b1', 'share', ['mastodon:@dee@third.example']],
      ['b2', 'share', ['mastodon:@dee@third.example']],
      ['b3', 'share', ['mastodon:@bob@other.example']],
      ['b4', 'share', undefined],
    ])
  })

  test('a boost of oneself is with nobody and says which post', async () => {
    const boost = { id: 'b', type: 'Announce', actor: ada, to: [everybody], object: `${ada}/statuses/1` }
    const [record] = (await read([boost])).interactions
    expect(record).toMatchObject({ kind: 'share', url: `${ada}/statuses/1`, inReplyTo: `${ada}/statuses/1/activity` })
    expect(record).not.toHaveProperty('with')
  })
})

describe('what is in a post', () => {
  test('markup becomes text, a warning and the options of a poll are kept beside it', async () => {
    expect(
      await readNote({
        type: 'Question',
        summary: 'food',
        content:
          '<p>Pick &amp; see</p><p><a href="https://example.org/long/way"><span class="invisible">https://</span><span class="ellipsis">example.org/lo</span><span class="invisible">ng/way</span></a></p>',
        oneOf: [{ name: 'a' }, { name: 'b' }],
        attachment: [{ mediaType: 'image/png', name: 'alt' }],
      }),
    ).toMatchObject({
      text: 'Pick & see\n\nhttps://example.org/long/way',
      more: { warning: 'food', options: ['a', 'b'], media: 1 },
    })
  })

  test('scripts are no text, and an address that is none of the web is no link', async () => {
    const record = await readNote({ content: '<script>alert(1)</script>', url: 'javascript:alert(1)' })
    expect(record).not.toHaveProperty('text')
    expect(record?.url).toBe(`${ada}/statuses/1`)
  })

  test('a time without a zone or out of the calendar is no time', async () => {
    const at = async (published: unknown) => {
      const activity = {
        id: 'a',
        type: 'Create',
        actor: ada,
        published,
        object: { id: 'n', content: 'x', to: everybody },
      }
      return (await read([activity])).interactions[0]?.at
    }
    expect(await at('2024-01-01T10:00:00+02:00')).toBe(Date.UTC(2024, 0, 1, 8))
    expect(await at('2024-01-01T10:00:00')).toBeNull()
    expect(await at('2024-13-01T10:00:00Z')).toBeNull()
    expect(await at(7)).toBeNull()
  })

  test('what is no post is skipped with its reason and the rest is read', async () => {
    const { interactions, skipped } = await read([
      { id: 'u', type: 'Update', object: {} },
      { id: 'c', type: 'Create', object: 'https://social.example/users/ada/statuses/1' },
      { id: 'b', type: 'Announce' },
      { id: 'ok', type: 'Create', object: { id: 'n', content: 'x', to: everybody } },
    ])
    expect(interactions).toHaveLength(1)
    expect(skipped).toEqual({
      'an activity of a kind Rapport does not read': 1,
      'a post of which the archive has only the address': 1,
      'a boost without an id or a post': 1,
    })
  })
})

describe('lists', () => {
  test('blank lines, a leading @, a local name, other alphabets and nonsense', async () => {
    const { only, skipped } = await read([], {
      'following_accounts.csv':
        'Account address,Show boosts\r\n\r\n@Bob@Other.Example,true\r\ncy,false\r\n"dee@bücher.example",true\r\nnot an address,x\r\n',
    })
    expect(only('following')).toMatchObject([
      {
        handles: ['mastodon:@bob@other.example', 'mastodon:@cy@social.example', 'mastodon:@dee@xn--bcher-kva.example'],
      },
    ])
    expect(skipped).toEqual({ 'no address of an account': 1 })
  })

  test('the same like twice is one', async () => {
    const likes = {
      id: 'likes.json',
      type: 'OrderedCollection',
      orderedItems: ['https://a.example/@bob/1', 'https://a.example/@bob/1', 7],
    }
    const { interactions, skipped } = await read([], { 'likes.json': JSON.stringify(likes) })
    expect(interactions).toMatchObject([
      { id: 'like:https://a.example/@bob/1', at: null, with: ['mastodon:@bob@a.example'] },
    ])
    expect(skipped).toEqual({ 'the same like again': 1, 'a like without a post': 1 })
  })
})

describe('addresses', () => {
  test('only those that name somebody give a handle', () => {
    expect(handleOfAddress('https://other.example/users/Bob/statuses/1')).toBe('@bob@other.example')
    expect(handleOfAddress('https://other.example/@bob')).toBe('@bob@other.example')
    expect(handleOfAddress('https://social.example/@bob@other.example/1')).toBe('@bob@other.example')
    for (const address of [
      'https://third.example/notes/9abc',
      'https://p.example/objects/u',
      'https://s.example/ap/users/116',
      'nonsense',
      'https://',
    ]) {
      expect(handleOfAddress(address)).toBeUndefined()
    }
  })

  test('names need a host', () => {
    expect(handleOfName('acct:bob@other.example')).toBe('@bob@other.example')
    expect(handleOfName('@cy', 'social.example')).toBe('@cy@social.example')
    for (const name of ['@cy', '', '@', 'a@b@c', 'a b@c.example', 'a@b/c', 'a@'])
      expect(handleOfName(name)).toBeUndefined()
  })

  test('handles are spelled from whatever people write', () => {
    expect(['Ada@Toot.Example', 'https://toot.example/@Ada', 'acct:ada@toot.example'].map(spell)).toEqual(
      Array.from({ length: 3 }, () => '@ada@toot.example'),
    )
    expect(spell('https://third.example/notes/9ABC')).toBe('https://third.example/notes/9abc')
    expect(profile('@ada@toot.example')).toBe('https://toot.example/@ada')
    expect(profile('name/ada')).toBeUndefined()
  })
})
