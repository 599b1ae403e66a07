/** Keys and hashes: what is one event, and what is one telling of it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRecord, InteractionRecord } from '../connectors/record.ts'
import { distinctKeys } from './distinct-keys.ts'
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

test('distinct keys are counted as a set counts them, each under its lowest label', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.integer({ min: 0, max: 63 }))), (keys) => {
      const ours = distinctKeys()
      const lowest = new Map<string, number>()
      for (const [key, label] of keys) {
        ours.add(key, label)
        lowest.set(key, Math.min(label, lowest.get(key) ?? 63))
      }
      const theirs: number[] = new Array(64).fill(0)
      for (const label of lowest.values()) theirs[label] = (theirs[label] ?? 0) + 1
      expect(ours.counts()).toEqual(theirs)
    }),
  )
  const many = distinctKeys()
  for (let round = 0; round < 2; round++) for (let i = 0; i < 50_000; i++) many.add(`x:ada#${i}`, 3)
  expect(many.counts()[3]).toBe(50_000)
})
