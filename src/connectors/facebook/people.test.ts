/** One name, one person, as long as the export shows no two of it. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import { metaJson, threadJson } from '../_meta/test-export.ts'
import facebook from './index.ts'

const root = 'your_facebook_activity'
const owner = 'Owner Example'
const profile = {
  'personal_information/profile_information/profile_information.json': metaJson({
    profile_v2: { name: { full_name: owner }, username: 'owner' },
  }),
}
const friends = (...names: string[]) => ({
  'connections/friends/your_friends.json': metaJson({
    friends_v2: names.map((name, at) => ({ name, timestamp: 1_500_000_000 - at })),
  }),
})
const chat = (name: string, folder: string, members: string[] = [name, owner]) => ({
  [`${root}/messages/inbox/${folder}/message_1.json`]: threadJson(members, name, [
    { from: members[0] ?? name, at: 1.7e12, text: `from ${folder}` },
    { from: owner, at: 1.6e12, text: `to ${folder}` },
  ]),
})
const comments = (...whom: string[]) => ({
  [`${root}/comments_and_reactions/comments.json`]: metaJson({
    comments_v2: whom.map((name, at) => ({
      timestamp: 1_690_000_000 + at * 100,
      title: `${owner} commented on ${name}'s post.`,
      data: [{ comment: { comment: 'nice', author: owner } }],
    })),
  }),
})
const read = async (...files: Record<string, string>[]) => trial(facebook, Object.assign({}, profile, ...files))

async function handles(...files: Record<string, string>[]): Promise<string[]> {
  const { interactions } = await read(...files)
  return interactions.map(({ kind, direction, with: whom }) => `${kind} ${direction} ${whom?.join() ?? 'nobody'}`)
}

describe('a name that only one person bears', () => {
  test('is that person as friend, in the chat and in sentences', async () => {
    expect(await handles(friends('Zoë Müller'), chat('Zoë Müller', 'zoemuller_1000'), comments('Zoë Müller'))).toEqual([
      'connect received facebook:name/zoë müller',
      'message received facebook:name/zoë müller',
      'message sent facebook:name/zoë müller',
      'reply sent facebook:name/zoë müller',
    ])
  })

  test('is learnt from conversations and groups as well', async () => {
    const found = await handles(
      chat('Chat', 'chat_5000', ['Ann Lee', 'Bo Ek', owner]),
      comments('Bo Ek', 'Nobody Known'),
    )
    expect(found).toEqual([
      'message received facebook:name/ann lee',
      'message sent facebook:name/ann lee,facebook:name/bo ek',
      'reply sent facebook:name/bo ek',
      'reply sent nobody',
    ])
  })
})

describe('a name of two friends', () => {
  test('is two persons, the earlier the first, and of what has only the name nobody is said', async () => {
    const found = await handles(friends('John Smith', 'John Smith'), comments('John Smith'))
    expect(found).toEqual([
      'connect received facebook:name/john smith',
      'connect received facebook:name/john smith#2',
      'reply sent nobody',
    ])
  })

  test('leaves the chat a person of its own, which the user may join to either', async () => {
    const { interactions } = await read(friends('John Smith', 'John Smith'), chat('John Smith', 'johnsmith_3000'))
    const messages = interactions.filter(({ kind }) => kind === 'message')
    expect(messages.map(({ with: whom, withName }) => [whom, withName])).toEqual([
      [['facebook:name/john smith#3000'], 'John Smith'],
      [['facebook:name/john smith#3000'], 'John Smith'],
    ])
  })

  test('keeps its numbers whatever order the file has', async () => {
    const list = (...times: number[]) => ({
      'connections/friends/your_friends.json': metaJson({
        friends_v2: times.map((timestamp) => ({ name: 'John Smith', timestamp })),
      }),
    })
    const tell = async (files: Record<string, string>) =>
      (await read(files)).interactions.map(({ id, at, with: whom }) => ({ id, at, whom }))
    expect(await tell(list(1_500_000_001, 1_400_000_000, 1_600_000_000))).toEqual(
      await tell(list(1_600_000_000, 1_500_000_001, 1_400_000_000)),
    )
  })
})

test('two chats with people of one name are two persons, and the friend is a third until somebody says otherwise', async () => {
  const found = await handles(
    friends('John Smith'),
    chat('John Smith', 'johnsmith_3000'),
    chat('John Smith', 'johnsmith_4000'),
    comments('John Smith'),
  )
  expect(new Set(found)).toEqual(
    new Set([
      'connect received facebook:name/john smith',
      'message received facebook:name/john smith#3000',
      'message sent facebook:name/john smith#3000',
      'message received facebook:name/john smith#4000',
      'message sent facebook:name/john smith#4000',
      'reply sent nobody',
    ]),
  )
})

test('one chat in two folders is one, and no two persons', async () => {
  const { interactions } = await read({
    [`${root}/messages/inbox/zoe_7000/message_1.json`]: threadJson(['Zoë', owner], 'Zoë', [
      { from: 'Zoë', at: 1.7e12, text: 'later' },
    ]),
    [`${root}/messages/e2ee_cutover/zoe_7000/message_1.json`]: threadJson(['Zoë', owner], 'Zoë', [
      { from: 'Zoë', at: 1.6e12, text: 'before' },
    ]),
  })
  expect(interactions.map(({ with: whom }) => whom)).toEqual([['facebook:name/zoë'], ['facebook:name/zoë']])
})

test('accounts that are gone are not one person, though all bear one name', async () => {
  const gone = await handles(
    chat('Facebook user', 'facebookuser_2000'),
    chat('Facebook-Nutzer', 'facebooknutzer_2001'),
    chat('', '2002'),
  )
  expect(new Set(gone.map((one) => one.split(' ').slice(2).join(' ')))).toEqual(
    new Set(['facebook:name/facebook user#2000', 'facebook:name/facebook-nutzer#2001', 'facebook:name/unknown#2002']),
  )
})

test('encrypted chats with two people of one name are told apart by their beginning', async () => {
  const chatFile = (timestamp: number) =>
    JSON.stringify({
      participants: ['Owner', 'John Smith'],
      threadName: 'John Smith',
      messages: [{ senderName: 'John Smith', text: 'hi', timestamp, type: 'text', media: [], reactions: [] }],
    })
  const files = { 'John Smith_3.json': chatFile(1.71e12), 'John Smith_9.json': chatFile(1.72e12) }
  const swapped = { 'John Smith_4.json': chatFile(1.72e12), 'John Smith_7.json': chatFile(1.71e12) }
  const tell = async (given: Record<string, string>) =>
    new Map((await trial(facebook, given)).interactions.map(({ at, with: whom, id }) => [at, { whom, id }]))
  const told = await tell(files)
  expect(new Set([...told.values()].map(({ whom }) => whom?.join())).size).toBe(2)
  expect(new Map([...(await tell(swapped))].sort())).toEqual(new Map([...told].sort()))
})
