/** Direct messages and who is behind a number. */
import { describe, expect, test } from 'vitest'
import { trial } from '../../_entries/trial.ts'
import x from '../index.ts'
import { createNames } from '../names.ts'

type Json = Record<string, unknown>

async function read(name: string, messages: Json[], more: Record<string, string> = {}) {
  const file = [{ dmConversation: { conversationId: name === 'direct-messages' ? '1-2' : '777', messages } }]
  return trial(x, {
    'data/account.js': 'window.YTD.account.part0 = [ {"account":{"username":"ada","accountId":"1"}} ]',
    [`data/${name}.js`]: `window.YTD.x.part0 = ${JSON.stringify(file)}`,
    ...more,
  })
}
const wrote = (id: string, senderId: string, more: Json = {}) => ({
  messageCreate: {
    id,
    senderId,
    text: `said ${id}`,
    createdAt: `2024-01-01T10:00:${id.padStart(2, '0')}.000Z`,
    ...more,
  },
})

describe('messages', () => {
  test('the other one is known from the conversation’s name where the recipient is missing', async () => {
    const { interactions } = await read('direct-messages', [wrote('5', '1')])
    expect(interactions).toMatchObject([{ direction: 'sent', with: ['x:id/2'], audience: 'direct' }])
  })

  test('a name learnt from any post stands for the number', async () => {
    const { interactions, only } = await read('direct-messages', [wrote('5', '2', { recipientId: '1' })], {
      'data/tweets.js':
        'window.YTD.tweets.part0 = [ {"tweet":{"id_str":"9","full_text":"@bob","entities":{"user_mentions":[{"id_str":"2","screen_name":"Bob","name":"Bob B."}]}}} ]',
    })
    expect(interactions.find(({ kind }) => kind === 'message')).toMatchObject({
      direction: 'received',
      with: ['x:bob'],
    })
    expect(only('person')).toEqual([{ type: 'person', handles: ['x:id/2', 'x:bob'], name: 'Bob B.' }])
  })

  test('a group message is for those who were in the group then', async () => {
    const moved = (event: string, id: string, second: string) => ({
      [event]: { userIds: [id], createdAt: `2024-01-01T10:00:${second}.000Z` },
    })
    const { interactions } = await read('direct-messages-group', [
      wrote('40', '1'),
      moved('participantsLeave', '3', '35'),
      wrote('30', '1'),
      moved('participantsJoin', '4', '25'),
      wrote('20', '1'),
      { joinConversation: { participantsSnapshot: ['1', '2', '3'], createdAt: '2024-01-01T10:00:10.000Z' } },
    ])
    expect(interactions.map(({ id, with: whom }) => [id, whom?.toSorted()])).toEqual([
      ['dm:40', ['x:id/2', 'x:id/4']],
      ['dm:30', ['x:id/2', 'x:id/3', 'x:id/4']],
      ['dm:20', ['x:id/2', 'x:id/3']],
    ])
    expect(interactions.every(({ audience }) => audience === 'group')).toBe(true)
  })

  test('a reaction is between the one who reacts and the one who wrote, or it is none of ours', async () => {
    const reacted = (eventId: string, senderId: string) => ({
      eventId,
      senderId,
      reactionKey: 'like',
      createdAt: '2024-01-01T11:00:00.000Z',
    })
    const { interactions, skipped } = await read('direct-messages-group', [
      wrote('5', '1', { reactions: [reacted('51', '2'), reacted('52', '1')] }),
      wrote('6', '2', { reactions: [reacted('61', '1'), reacted('62', '3')] }),
    ])
    const reactions = interactions.filter(({ kind }) => kind === 'reaction')
    expect(reactions).toMatchObject([
      { id: 'dmr:51', direction: 'received', with: ['x:id/2'], inReplyTo: 'dm:5' },
      { id: 'dmr:61', direction: 'sent', with: ['x:id/2'], inReplyTo: 'dm:6' },
    ])
    expect(skipped).toMatchObject({ 'a reaction on one’s own message': 1, 'a reaction between others': 1 })
  })

  test('broken messages are skipped one by one', async () => {
    const { interactions, skipped } = await read('direct-messages', [
      wrote('5', '2'),
      { messageCreate: { text: 'no id' } },
      wrote('5', '2'),
      wrote('6', '1', { recipientId: '1' }),
      {},
    ])
    expect(interactions).toHaveLength(1)
    expect(skipped).toMatchObject({
      'a message without an id or a sender': 1,
      'the same message again': 1,
      'a message to yourself': 1,
      'a group event, not a message': 1,
    })
  })
})

describe('names', () => {
  test('of two numbers that bore one name it stands for the one met first, and the other keeps its number', () => {
    const names = createNames()
    names.learn('1', 'bob', 'Bob', 20)
    names.learn('2', 'bob', 'Other Bob', 10)
    expect(names.handleOf('1')).toBe('x:bob')
    expect(names.handleOf('2', 'bob')).toBe('x:id/2')
    expect([...names.persons(undefined)]).toEqual([{ type: 'person', handles: ['x:id/1', 'x:bob'], name: 'Bob' }])
  })

  test('somebody renamed is one person with both names; each act has the one it was written with', () => {
    const names = createNames()
    names.learn('1', 'bob', 'Bob', 10)
    names.learn('1', 'bobby', 'Bobby', 20)
    names.learn('1', 'bob', 'Bob', 5)
    expect(names.handleOf('1', 'bob')).toBe('x:bob')
    expect(names.handleOf('1')).toBe('x:bobby')
    expect([...names.persons('9')]).toEqual([
      { type: 'person', handles: ['x:id/1', 'x:bobby', 'x:bob'], name: 'Bobby' },
    ])
    expect([...names.persons('1')]).toEqual([])
  })

  test('somebody known by number alone is named by a later archive, and stays one person', async () => {
    const first = await read('direct-messages', [wrote('5', '2', { recipientId: '1' })])
    expect(first.interactions).toMatchObject([{ id: 'dm:5', with: ['x:id/2'] }])
    const later = await read('direct-messages', [wrote('5', '2', { recipientId: '1' })], {
      'data/tweets.js':
        'window.YTD.tweets.part0 = [ {"tweet":{"id_str":"9","full_text":"@bob","entities":{"user_mentions":[{"id_str":"2","screen_name":"Bob"}]}}} ]',
    })
    expect(later.interactions.find(({ id }) => id === 'dm:5')?.with).toEqual(['x:bob'])
    expect(later.only('person')).toEqual([{ type: 'person', handles: ['x:id/2', 'x:bob'] }])
  })
})

describe('what X gives no words of', () => {
  const event = (id: string, senderId: string, day: string) => ({
    messageEvent: { sequenceId: id, senderId, conversationId: '1-2', createdAtMsec: String(Date.parse(day)) },
  })
  const encrypted = (...events: object[]) => `window.YTD.message_event.part0 = ${JSON.stringify(events)}`

  test('encrypted messages are told with their day and sender', async () => {
    const { items, skipped } = await read('direct-messages', [], {
      'data/message-event.js': encrypted(
        event('1', '2', '2026-07-01'),
        event('2', '1', '2026-07-01'),
        event('3', '2', '2026-07-01'),
      ),
    })
    expect(skipped).toEqual({ 'an encrypted message: X does not give its words': 3 })
    expect(items).toContainEqual(
      expect.objectContaining({ type: 'skipped', where: '2026-07-01, from x:id/2', count: 2 }),
    )
    expect(items).toContainEqual(expect.objectContaining({ type: 'skipped', where: '2026-07-01, from you', count: 1 }))
  })

  test('from the first of them on messages are not covered, unless the archive was made in the same week', async () => {
    const files = { 'data/tweets.js': 'window.YTD.tweets.part0 = [ ]' }
    const covered = async (day: string) =>
      (await read('direct-messages', [], { ...files, 'data/message-event.js': encrypted(event('1', '2', day)) })).only(
        'coverage',
      )
    expect(await covered('2026-07-01')).toMatchObject([
      { received: [], to: Date.UTC(2026, 9, 31) },
      { received: ['message'], sent: ['message'], to: Date.UTC(2026, 6, 1) },
    ])
    expect(await covered('2026-10-28')).toMatchObject([{ received: ['message'], to: Date.UTC(2026, 9, 31) }])
  })

  test('an archive that has only who wrote and when gives messages without words', async () => {
    const { interactions } = await read('direct-message-headers', [
      { messageCreate: { id: '5', senderId: '2', recipientId: '1', createdAt: '2024-01-01T10:00:00.000Z' } },
    ])
    expect(interactions).toMatchObject([
      { id: 'dm:5', direction: 'received', with: ['x:id/2'], url: 'https://x.com/messages/1-2' },
    ])
    expect(interactions[0]).not.toHaveProperty('text')
  })

  test('a message to a group of which nobody else is known is still one', async () => {
    const { interactions } = await read('direct-messages-group', [wrote('5', '1')])
    expect(interactions).toMatchObject([{ id: 'dm:5', direction: 'sent', audience: 'group' }])
    expect(interactions[0]).not.toHaveProperty('with')
  })
})

test('half a list of followers is no snapshot: the other half would seem to have left', async () => {
  const account = 'window.YTD.account.part0 = [ {"account":{"username":"ada","accountId":"1"}} ]'
  const { only } = await trial(x, {
    'data/account.js': account,
    'data/follower.js': 'window.YTD.follower.part0 = [ {"follower":{"accountId":"2"}}, {"follo',
    'data/following.js': 'window.YTD.following.part0 = [ {"following":{"accountId":"2"}}, {"following":{}} ]',
  })
  expect(only('followers')).toEqual([])
  expect(only('following')).toMatchObject([{ handles: ['x:id/2'], count: 1 }])
})

test('handles are spelled from whatever people write', () => {
  const { spell, profile } = x.about
  expect(['@Ada', 'https://x.com/Ada?lang=de', 'twitter.com/Ada/status/5', 'ADA'].map(spell)).toEqual([
    'ada',
    'ada',
    'ada',
    'ada',
  ])
  expect(spell('https://twitter.com/intent/user?user_id=123')).toBe('id/123')
  expect(profile?.('id/123')).toBe('https://x.com/i/user/123')
  expect(profile?.('ada')).toBe('https://x.com/ada')
})
