/** Lines and records: what goes out comes in again, and what is wrong is said. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  activities,
  audiences,
  type FactRecord,
  favourSides,
  intents,
  interactionKinds,
  modes,
  outcomeKinds,
  ruleKinds,
  subjects,
} from '../record.ts'
import { fieldsOfType, recordSchema } from '../record-schema.ts'
import { readLine } from './line.ts'
import { writeHeader, writeInterchange } from './write.ts'

const time = fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31) })
const words = fc.string({ unit: 'grapheme' })
const id = fc.string({ minLength: 1 })
const handle = fc
  .tuple(fc.constantFrom('x', 'mastodon', 'email', 'other'), fc.string({ minLength: 1 }))
  .map(([network, rest]) => `${network}:${rest.trim() || 'a'}`)
const handles = fc.array(handle, { minLength: 1, maxLength: 4 })
const kinds = fc.subarray([...interactionKinds])
const labels = fc.record(
  {
    mode: fc.constantFrom(...modes),
    subject: fc.constantFrom(...subjects),
    intents: fc.subarray([...intents]),
    canned: fc.boolean(),
    sell: fc.boolean(),
  },
  { requiredKeys: [] },
)
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const count = fc.nat()
const span = fc.record({ start: time, end: time })
const type = <T extends string>(name: T) => fc.constant(name)

/** A record of `must` and any of `may`, with fields Rapport does not know. */
function recordOf(must: Record<string, fc.Arbitrary<unknown>>, may: Record<string, fc.Arbitrary<unknown>> = {}) {
  const own = fc.record({ ...must, ...may }, { requiredKeys: Object.keys(must) })
  const other = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 })
  return fc.tuple(own, fc.option(other)).map(([fields, more]) => {
    const known = fieldsOfType(String(fields.type))
    const unknown = Object.entries(more ?? {}).filter(([name]) => !known?.has(name) && !taken.has(name))
    // JSON knows no negative zero.
    const whole =
      unknown.length === 0 ? fields : { ...fields, more: JSON.parse(JSON.stringify(Object.fromEntries(unknown))) }
    return recordSchema.parse(whole) satisfies FactRecord
  })
}

const taken = new Set(['__proto__', 'start', 'end'])
const snapshot = { account: handle, at: time }
const records = fc.oneof(
  recordOf(
    { type: type('account'), account: handle },
    { lasting: handle, name: words, since: time, kind: fc.constantFrom('person', 'organisation') },
  ),
  recordOf({ type: type('person'), handles }, { name: words, roles: fc.array(id), notes: words, key: fc.boolean() }),
  recordOf(
    {
      type: type('interaction'),
      id,
      at: fc.option(time),
      account: handle,
      direction: fc.constantFrom('sent', 'received'),
      kind: fc.constantFrom(...interactionKinds),
    },
    {
      with: handles,
      withName: words,
      audience: fc.constantFrom(...audiences),
      text: words,
      url: words,
      inReplyTo: id,
      minutes: count,
      labels,
    },
  ),
  recordOf({ type: type('followers'), ...snapshot }, { count, handles }),
  recordOf({ type: type('following'), ...snapshot }, { count, handles }),
  recordOf(
    { type: type('outcome'), id, at: time, kind: fc.constantFrom(...outcomeKinds) },
    { amount: number, currency: id, with: handle, account: handle, goal: id, note: words },
  ),
  recordOf(
    { type: type('effort'), at: time, account: handle, minutes: count, activity: fc.constantFrom(...activities) },
    { id },
  ),
  recordOf(
    { type: type('favour'), id, at: time, with: handle, what: words, side: fc.constantFrom(...favourSides) },
    { settledAt: time },
  ),
  recordOf(
    { type: type('goal'), id, aim: id, measure: id, target: number, start: time, due: time },
    { closedAt: time },
  ),
  recordOf(
    {
      type: type('experiment'),
      id,
      kind: fc.constantFrom('pause', 'change'),
      accounts: handles,
      measure: id,
      pauses: fc.array(span, { minLength: 1 }),
    },
    { hypothesis: words },
  ),
  recordOf({ type: type('link'), handles: fc.array(handle, { minLength: 2 }), same: fc.boolean() }),
  recordOf({ type: type('note'), id, at: time, with: handle, text: words }),
  recordOf(
    {
      type: type('decision'),
      id,
      at: time,
      suggestion: id,
      did: fc.constantFrom('done', 'snoozed', 'refused', 'reopened'),
    },
    { person: id, until: time },
  ),
  recordOf(
    { type: type('setting'), name: id, value: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))) },
    { at: time },
  ),
  recordOf({ type: type('prediction'), id, at: time, due: time, person: id, value: number }),
  recordOf({ type: type('draft'), id, text: words, accounts: handles }, { due: time }),
  recordOf({
    type: type('protocol'),
    values: fc.array(words),
    rules: fc.array(
      fc.record(
        { id, text: words, kind: fc.constantFrom(...ruleKinds), pattern: words },
        { requiredKeys: ['id', 'text', 'kind'] },
      ),
    ),
  }),
  recordOf({
    type: type('coverage'),
    account: handle,
    from: fc.option(time),
    to: fc.option(time),
    received: kinds,
    sent: kinds,
  }),
  recordOf({ type: type('correction'), of: handle.map((account) => `${account}#1`), labels, at: time }),
)

function recordIn(line: string): FactRecord {
  const read = readLine(line)
  if (!('record' in read)) throw new Error(JSON.stringify(read))
  return read.record
}

describe('a record', () => {
  test('is equal after writing and reading, whatever it says and whatever others added', () => {
    fc.assert(
      fc.property(records, (record) => {
        const line = writeInterchange(record)
        expect(line).not.toContain('\n')
        expect(recordIn(line)).toEqual(record)
      }),
      { numRuns: 1000 },
    )
  })

  test('covers every type there is', () => {
    const seen = new Set(fc.sample(records, 2000).map((record) => record.type))
    expect([...seen].sort()).toEqual(recordSchema.options.map((option) => option.shape.type.value).sort())
  })

  test('of an interaction that the schema refuses is refused by hand as well', () => {
    const base = {
      type: 'interaction',
      id: '1',
      at: '2026-01-01T00:00:00Z',
      account: 'x:a',
      direction: 'sent',
      kind: 'post',
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...(fieldsOfType('interaction') ?? [])),
        fc.oneof(
          fc.jsonValue(),
          fc.constantFrom('', 'x:', ':a', 'nobody', [], ['x:a', 3], {}, { mode: 'loud' }, { intents: ['shout'] }),
        ),
        (field, value) => {
          fc.pre(field !== 'type' && field !== 'more')
          const read = readLine(JSON.stringify({ ...base, [field]: value }))
          if ('record' in read) expect(recordSchema.safeParse(read.record).success).toBe(true)
          else expect(read).toEqual({ reason: `an interaction without a valid ${field}` })
        },
      ),
    )
  })
})

describe('an interaction', () => {
  const base = {
    type: 'interaction',
    id: '1',
    at: '2026-01-01T00:00:00Z',
    account: 'x:a',
    direction: 'sent',
    kind: 'post',
  }
  const reading = (change: Record<string, unknown>) => readLine(JSON.stringify({ ...base, ...change }))
  const reason = (change: Record<string, unknown>) => {
    const read = reading(change)
    return 'reason' in read ? read.reason : undefined
  }

  test('needs its musts', () => {
    for (const field of ['id', 'at', 'account', 'direction', 'kind']) {
      expect(reason({ [field]: undefined })).toBe(`an interaction without a valid ${field}`)
    }
    expect(reason({ at: '2026-02-30T00:00:00Z' })).toBe('an interaction without a valid at')
    expect(reason({ kind: 'like' })).toBe('an interaction without a valid kind')
    expect(reason({ account: 'ada' })).toBe('an interaction without a valid account')
  })

  test('may say nothing about the rest', () => {
    const silent = {
      with: null,
      withName: null,
      audience: null,
      text: null,
      url: null,
      inReplyTo: null,
      minutes: null,
      labels: null,
    }
    expect(reading(silent)).toEqual(reading({}))
    expect(reading({ with: [] })).toEqual(reading({}))
    expect(reading({ text: '' })).toEqual({ record: { ...base, at: Date.UTC(2026, 0, 1), text: '' } })
  })

  test('may be with one or several, of networks in any case', () => {
    expect(reading({ with: 'X:bob' })).toMatchObject({ record: { with: ['x:bob'] } })
    expect(reading({ with: ['x:bob', ' Twitter:@Carol '] })).toMatchObject({
      record: { with: ['x:bob', 'twitter:@Carol'] },
    })
  })

  test('may be without a time, and may have numbers for ids', () => {
    expect(reading({ at: null })).toMatchObject({ record: { at: null } })
    expect(reading({ id: 7, inReplyTo: 6 })).toMatchObject({ record: { id: '7', inReplyTo: '6' } })
  })

  test('keeps fields that nobody knows, and no hostile ones', () => {
    expect(reading({ mood: 'proud', more: { deep: [1] } })).toMatchObject({
      record: { more: { mood: 'proud', more: { deep: [1] } } },
    })
    const read = readLine(JSON.stringify(base).replace('{', '{"__proto__":{"evil":1},'))
    expect('record' in read && Object.getPrototypeOf(read.record)).toBe(Object.prototype)
    expect(JSON.stringify(read)).not.toContain('evil')
    expect(reason({ mood: JSON.parse('['.repeat(5000) + ']'.repeat(5000)) })).toBe(
      'an interaction without a valid mood',
    )
  })

  test('keeps the labels Rapport knows', () => {
    expect(reading({ labels: { mode: 'chat', tone: 'warm', sell: null } })).toMatchObject({
      record: { labels: { mode: 'chat' } },
    })
    expect(reason({ labels: { mode: 'loud' } })).toBe('an interaction without a valid labels')
  })
})

describe('other lines', () => {
  const reading = (line: unknown) => readLine(JSON.stringify(line))

  test('are told by what is wrong with them', () => {
    expect(readLine('{"type":"intera')).toEqual({ reason: 'a broken line (no JSON)' })
    expect(readLine('[1]')).toEqual({ reason: 'a line that is no object' })
    expect(reading({ id: 1 })).toEqual({ reason: 'a line without a type' })
    expect(reading({ type: 'weather' })).toEqual({ reason: 'an unknown type (weather)' })
    expect(reading({ type: '__proto__' })).toEqual({ reason: 'an unknown type (__proto__)' })
    expect(
      reading({
        type: 'goal',
        id: 'g',
        aim: 'a',
        measure: 'm',
        target: 'many',
        start: '2026-01-01',
        due: '2026-02-01',
      }),
    ).toEqual({
      reason: 'a goal without a valid target',
    })
    expect(reading({ type: 'effort', account: 'x:a', minutes: 5, activity: 'sending' })).toEqual({
      reason: 'an effort without a valid at',
    })
  })

  test('may be a second first line', () => {
    expect(readLine(writeHeader())).toEqual({ header: true })
    expect(reading({ type: 'rapport', version: 2 })).toEqual({ reason: 'a part in another version of the format' })
  })

  test('of an experiment may have the short form', () => {
    const short = {
      type: 'experiment',
      id: 'e',
      kind: 'pause',
      accounts: ['x:a'],
      measure: 'received',
      start: '2026-01-01',
      end: '2026-01-08',
    }
    expect(reading(short)).toEqual({
      record: {
        type: 'experiment',
        id: 'e',
        kind: 'pause',
        accounts: ['x:a'],
        measure: 'received',
        pauses: [{ start: Date.UTC(2026, 0, 1), end: Date.UTC(2026, 0, 8) }],
      },
    })
    expect(reading({ ...short, end: undefined })).toEqual({ reason: 'an experiment without a valid pauses' })
  })
})
