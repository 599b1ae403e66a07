/** Keys and hashes: what is one event, and what is one telling of it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRecord, InteractionRecord } from '../connectors/record.ts'
import { keySet } from './key-set.ts'
import { hashOf, keyed, keyOf } from './keyed.ts'

const interaction: InteractionRecord = {
  type: 'interaction',
  id: '1',
  at: 1_767_225_600_000,
  account: 'x:ada',
  direction: 'sent',
  kind: 'reply',
  with: ['x:bob', 'x:carol'],
  withName: 'Bob',
  audience: 'public',
  text: 'Hello',
  url: 'https://x.com/ada/status/1',
  inReplyTo: '0',
  minutes: 1,
  labels: { mode: 'chat', intents: ['thank', 'ask'] },
  more: { mood: 'proud', place: { town: 'Ulm', street: 'Am Markt' } },
}

describe('a key', () => {
  test('is what the record is about and not what it says of it', () => {
    const at = 5
    const keys: [FactRecord, string][] = [
      [interaction, 'x:ada#1'],
      [{ type: 'account', account: 'x:ada', name: 'Ada' }, 'account:x:ada'],
      [{ type: 'person', handles: ['x:b', 'email:a@b'] }, 'person:email:a@b x:b'],
      [{ type: 'link', handles: ['x:b', 'x:a'], same: false }, 'link:x:a x:b'],
      [{ type: 'followers', account: 'x:ada', at, count: 3 }, 'followers:x:ada@5:count'],
      [{ type: 'following', account: 'x:ada', at, handles: [] }, 'following:x:ada@5:handles'],
      [{ type: 'outcome', id: 'o', at, kind: 'sale' }, 'outcome:o'],
      [{ type: 'effort', at, account: 'x:ada', minutes: 9, activity: 'talking' }, 'effort:x:ada@5:talking:9'],
      [{ type: 'effort', at, account: 'x:ada', minutes: 9, activity: 'talking', id: 'e' }, 'effort:e'],
      [{ type: 'setting', name: 'timeZone', value: 'UTC' }, 'setting:timeZone'],
      [{ type: 'protocol', values: [], rules: [] }, 'protocol'],
      [{ type: 'correction', of: 'x:ada#1', labels: {}, at }, 'correction:x:ada#1'],
    ]
    for (const [record, key] of keys) expect(keyOf(record)).toBe(key)
  })

  test('of coverage tells its kinds apart, in whatever order', () => {
    const coverage = (sent: ('post' | 'reply')[]) =>
      keyOf({ type: 'coverage', account: 'x:ada', from: null, to: 5, received: [], sent })
    expect(coverage(['post', 'reply'])).toBe(coverage(['reply', 'post']))
    expect(coverage(['post'])).not.toBe(coverage(['reply']))
  })
})

describe('a hash', () => {
  test('does not depend on the order of fields', () => {
    const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse())
    const other = { ...turned(interaction), more: { place: turned(interaction.more?.place ?? {}), mood: 'proud' } }
    expect(hashOf({ ...interaction, ...other })).toBe(hashOf(interaction))
    const goal = { type: 'goal', id: 'g', aim: 'care', measure: 'received', target: 1, start: 0, due: 9 } as const
    expect(hashOf({ due: 9, start: 0, target: 1, measure: 'received', aim: 'care', id: 'g', type: 'goal' })).toBe(
      hashOf(goal),
    )
  })

  test('differs with everything the record says', () => {
    const changes: Partial<InteractionRecord>[] = [
      { at: null },
      { at: 1 },
      { direction: 'received' },
      { kind: 'mention' },
      { with: ['x:bob'] },
      { with: ['x:carol', 'x:bob'] },
      { withName: '' },
      { audience: 'direct' },
      { text: '' },
      { text: 'hello' },
      { url: '' },
      { inReplyTo: '00' },
      { minutes: 0 },
      { labels: {} },
      { labels: { mode: 'chat', intents: ['thank', 'ask'], sell: false } },
      { more: {} },
    ]
    const optional = ['with', 'withName', 'audience', 'text', 'url', 'inReplyTo', 'minutes', 'labels', 'more'] as const
    const without = optional.map((field) => {
      const { [field]: _, ...rest } = interaction
      return rest
    })
    const all = [interaction, ...changes.map((change) => ({ ...interaction, ...change })), ...without]
    expect(new Set(all.map(hashOf)).size).toBe(all.length)
  })

  test('is short', () => {
    expect(keyed(interaction, 7)).toEqual({
      key: 'x:ada#1',
      hash: expect.stringMatching(/^[\w-]{16}$/),
      record: interaction,
      seenAt: 7,
    })
  })
})

test('a key set knows the same keys as a set', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (keys) => {
      const ours = keySet()
      const theirs = new Set<string>()
      for (const key of keys) {
        expect(ours.add(key)).toBe(!theirs.has(key))
        theirs.add(key)
      }
      expect(ours.size).toBe(theirs.size)
    }),
  )
  const many = keySet()
  for (let round = 0; round < 2; round++) for (let i = 0; i < 50_000; i++) many.add(`x:ada#${i}`)
  expect(many.size).toBe(50_000)
})
