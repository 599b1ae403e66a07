/** Messages of every form: which side is whose, and what is no message. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import { metaJson, page, type TestMessage, threadJson, words } from '../_meta/test-export.ts'
import facebook from './index.ts'

const owner = 'Owner Exämple'
const zoe = 'Zoë Müller'
const folder = 'your_facebook_activity/messages/inbox/zoemuller_1916811289714840'
const profile = {
  'personal_information/profile_information/profile_information.json': metaJson({
    profile_v2: { name: { full_name: owner }, username: 'owner' },
  }),
}
const begin = Date.UTC(2023, 10, 14, 22, 13, 0)
const said = (from: string, second: number, text?: string, more?: Record<string, unknown>): TestMessage => ({
  from,
  at: begin + second * 1000,
  ...(text === undefined ? {} : { text }),
  ...(more === undefined ? {} : { more }),
})
const chat = (messages: TestMessage[], members = [zoe, owner], title = zoe, more: object = {}) =>
  trial(facebook, { ...profile, [`${folder}/message_1.json`]: threadJson(members, title, messages, more) })

describe('what is a message', () => {
  test('words, pictures, stickers and what was passed on are', async () => {
    const { interactions } = await chat([
      said(owner, 0, 'zwei\nZeilen'),
      said(zoe, 1, undefined, { photos: [{ uri: 'a/1.jpg' }, { uri: 'a/2.jpg' }] }),
      said(zoe, 2, undefined, { sticker: { uri: 'messages/stickers_used/1.png' } }),
      said(zoe, 3, 'Zoë sent an attachment.', { share: { link: 'https://example.org/x', share_text: 'grüße' } }),
      said(zoe, 4, 'schau mal', { share: { link: 'https://example.org/y' } }),
    ])
    expect(interactions.map(({ direction, text, more }) => [direction, text, more])).toEqual([
      ['sent', 'zwei\nZeilen', undefined],
      ['received', undefined, { media: 2 }],
      ['received', undefined, { media: 1 }],
      ['received', undefined, { link: 'https://example.org/x', shared: 'grüße' }],
      ['received', 'schau mal', { link: 'https://example.org/y' }],
    ])
  })

  test('what was taken back, notices of the network and empty rows are not', async () => {
    const { interactions, skipped } = await chat([
      said(zoe, 0, undefined, { is_unsent: true }),
      said(zoe, 1, 'still there', { is_unsent: true }),
      said(zoe, 2, 'Reacted ❤ to your message '),
      said(zoe, 3, 'Zoë sent an attachment.'),
      said(zoe, 4, 'You missed a call'),
      said(zoe, 5, 'Zoë Müller left the group.'),
      said(zoe, 6, 'Zoë hat die Gruppe verlassen.'),
      said(zoe, 7),
      said(zoe, 8, undefined, { is_taken_down: true }),
      said(zoe, 9, 'x', { type: 'Subscribe' }),
      said(zoe, 10, 'You are now connected on Messenger.'),
    ])
    expect(interactions).toEqual([])
    expect(skipped).toEqual({
      'a message that was taken back': 2,
      'a notice of the network, not written by a person': 7,
      'an empty message': 1,
      'a message that the network removed': 1,
    })
  })

  test('what only looks like a notice is what somebody wrote', async () => {
    const texts = [
      'I sent an attachment.',
      'Bo left the group.',
      'you missed a great call yesterday',
      'Zoë here, hi.',
      'left the group?\nno',
    ]
    const { interactions } = await chat(texts.map((text, at) => said(zoe, at, text)))
    expect(interactions.map(({ text }) => text)).toEqual(texts)
  })

  test('a call is a call with its minutes, a missed one none', async () => {
    const { interactions, skipped } = await chat([
      said(owner, 0, 'You called Zoë.', { call_duration: 90 }),
      said(zoe, 1, 'Zoë called you.', { call_duration: 0 }),
      said(zoe, 2, 'Zoë missed your call.', { call_duration: 30, missed: true }),
    ])
    expect(interactions).toMatchObject([
      { kind: 'call', direction: 'sent', minutes: 1.5, with: ['facebook:name/zoë müller'] },
    ])
    expect(interactions[0]).not.toHaveProperty('text')
    expect(skipped).toEqual({ 'a missed call': 2 })
  })

  test('a reaction is between the one who reacts and the one who wrote, at no time that is told', async () => {
    const { interactions, skipped } = await chat([
      said(owner, 0, 'a', {
        reactions: [
          { reaction: '❤', actor: zoe },
          { reaction: '👍', actor: owner },
        ],
      }),
      said(zoe, 1, 'b', { reactions: [{ reaction: '😂', actor: owner }] }),
    ])
    const reactions = interactions.filter(({ kind }) => kind === 'reaction')
    expect(reactions).toMatchObject([
      {
        direction: 'received',
        at: null,
        with: ['facebook:name/zoë müller'],
        more: { reaction: '❤' },
        inReplyTo: interactions[0]?.id,
      },
      { direction: 'sent', at: null, with: ['facebook:name/zoë müller'], more: { reaction: '😂' } },
    ])
    expect(skipped).toEqual({ 'a reaction on one’s own message': 1 })
  })
})

describe('which side is the owner’s', () => {
  const bare = (members: string[], title: string, messages: TestMessage[]) =>
    trial(facebook, {
      'inbox/x_1234567/message_1.json': threadJson(members, title, messages),
      'inbox/y/photos/1.jpg': '',
    })

  test('the title tells where no profile does', async () => {
    const { interactions } = await bare([zoe, 'Me'], zoe, [said('Me', 0, 'a'), said(zoe, 1, 'b')])
    expect(interactions.map(({ direction }) => direction)).toEqual(['sent', 'received'])
  })

  test('whoever is in every conversation is the owner', async () => {
    const thread = (other: string) =>
      threadJson([other, 'Third', 'Me'], 'A group', [said('Me', 0, `to ${other}`), said(other, 1, 'b')])
    const { interactions } = await trial(facebook, {
      'messages/inbox/agroup_1111111/message_1.json': thread('Ann'),
      'messages/inbox/agroup_2222222/message_1.json': threadJson(['Bo', 'Me'], 'Bo', [said('Me', 0, 'hi')]),
    })
    expect(interactions.map(({ direction }) => direction)).toEqual(['sent', 'received', 'sent'])
  })

  test('the user can tell by naming the account', async () => {
    const files = {
      'inbox/x_1234567/message_1.json': threadJson(['A', 'B'], 'Else', [said('A', 0, 'a'), said('B', 1, 'b')]),
    }
    const { interactions } = await trial(facebook, files, { owners: ['facebook:name/b'] })
    expect(interactions.map(({ direction, account }) => [direction, account])).toEqual([
      ['received', 'facebook:name/b'],
      ['sent', 'facebook:name/b'],
    ])
  })

  test('where nothing tells, messages are skipped rather than turned round', async () => {
    const { interactions, skipped } = await bare(['A', 'B'], 'Something else', [said('A', 0, 'a'), said('B', 1, 'b')])
    expect(interactions).toEqual([])
    expect(skipped).toEqual({ 'a message: nothing tells which side is yours': 2 })
  })

  test('of two people of one name nobody can tell', async () => {
    expect((await chat([said(owner, 0, 'a')], [owner, owner], owner)).skipped).toEqual({
      'a message: both of you bear one name': 1,
    })
  })

  test('a conversation with oneself is none', async () => {
    expect((await chat([said(owner, 0, 'a')], [owner], owner)).skipped).toEqual({ 'a message to yourself': 1 })
  })
})

test('a group message goes to everybody, and comes from its sender alone', async () => {
  const { interactions } = await chat(
    [
      said(owner, 0, 'hello all'),
      said('Bo', 1, 'hi', {
        reactions: [
          { reaction: '👍', actor: zoe },
          { reaction: '❤', actor: owner },
        ],
      }),
      said('Left', 2, 'bye'),
    ],
    [zoe, 'Bo', owner],
    'Garden Club',
  )
  expect(interactions.map(({ kind, direction, audience, with: whom }) => [kind, direction, audience, whom])).toEqual([
    ['message', 'sent', 'group', ['facebook:name/zoë müller', 'facebook:name/bo', 'facebook:name/left']],
    ['message', 'received', 'group', ['facebook:name/bo']],
    ['reaction', 'sent', 'group', ['facebook:name/bo']],
    ['message', 'received', 'group', ['facebook:name/left']],
  ])
})

test('a page in a language whose dates cannot be read says what to ask for', async () => {
  const { interactions, skipped } = await trial(facebook, {
    ...profile,
    [`${folder}/message_1.html`]: page(zoe, [{ heading: zoe, body: words('привіт'), date: 'жов 19, 2025 1:47 пп' }]),
  })
  expect(interactions).toEqual([])
  expect(skipped).toEqual({ 'a message whose date Rapport cannot read: ask for the export as JSON': 1 })
})

test('a file that breaks off gives what was whole', async () => {
  const whole = threadJson([zoe, owner], zoe, [said(zoe, 0, 'a'), said(owner, 1, 'b'), said(zoe, 2, 'c')])
  const { interactions, skipped } = await trial(facebook, {
    ...profile,
    [`${folder}/message_1.json`]: whole.slice(0, whole.indexOf('"c"')),
  })
  expect(interactions.map(({ text }) => text)).toEqual(['a', 'b'])
  expect(Object.keys(skipped)).toEqual([expect.stringContaining('the rest cannot be read')])
})
