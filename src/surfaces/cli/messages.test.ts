/** What the command says of messages, of how well they are read, and of the mix over time. */
import { expect, test } from 'vitest'
import { rapport } from '../../../test/rapport.ts'
import { messagesShape, mixOverTimeShape, precisionShape } from '../api/shapes/messages.ts'
import { openShop, slow } from './test-shop.ts'

const { data, told } = openShop()

test('messages are told in the shape of the API, narrowed and gone on in', slow, async () => {
  const all = await told(messagesShape, 'messages')
  expect([all.total, all.next]).toEqual([39, null])
  const first = await told(messagesShape, 'messages', '--unsure', '--direction', 'received', '--limit', '3')
  const next = await told(messagesShape, 'messages', '--unsure', '--direction', 'received', '--after', first.next ?? '')
  expect([...first.messages, ...next.messages]).toHaveLength(8)
  const posts = await told(messagesShape, 'messages', '--label', 'broadcast,chat', '--q', 'bread')
  expect(posts.total).toBe(all.counts.labels.broadcast > 0 ? 30 : 0)
  expect((await rapport(data, 'messages', '--label', 'mood')).status).toBe(2)
  expect((await rapport(data, 'messages', '--person', 'x:nobody')).status).toBe(3)
})

test('what was looked at is counted, and told in words', slow, async () => {
  await rapport(data, 'correct', 'bluesky:shop.example#out-1', '--mode', 'chat', '--subject', 'others')
  const { looked, labels } = await told(precisionShape, 'precision')
  expect(looked).toBe(1)
  expect(labels.reduce((sum, { right, missed }) => sum + right + missed, 0)).toBe(2)
  const [words, list, mix] = await Promise.all([
    rapport(data, 'precision'),
    rapport(data, 'messages', '--limit', '2'),
    rapport(data, 'mix', '--by', 'month'),
  ])
  expect(words.stdout).toContain('By 1 message you have looked at')
  expect(list.stdout).toContain('39 messages')
  expect(mix.stdout).toContain('not read')
  for (const { stdout } of [words, list, mix])
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(89)
})

test('the mix over time is of the shape of the API', slow, async () => {
  const { step, spans } = await told(mixOverTimeShape, 'mix', '--by', 'week', '--from', '2026-10-01')
  expect(step).toBe('week')
  expect(spans.reduce((sum, { total }) => sum + total, 0)).toBe(31)
})
