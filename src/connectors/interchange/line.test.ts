/** Lines and records: what goes out comes in again, and what is wrong is said. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRecord } from '../record.ts'
import { fieldsOfType, recordSchema } from '../record-schema.ts'
import { anyRecord } from './arbitrary-records.ts'
import { readLine } from './line.ts'
import { writeHeader, writeInterchange } from './write.ts'

function recordIn(line: string): FactRecord {
  const read = readLine(line)
  if (!('record' in read)) throw new Error(JSON.stringify(read))
  return read.record
}

describe('a record', () => {
  test('is equal after writing and reading, whatever it says and whatever others added', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const line = writeInterchange(record)
        expect(line).not.toContain('\n')
        expect(recordIn(line)).toEqual(record)
      }),
      { numRuns: 1000 },
    )
  })

  test('whose id is nothing but a sign that no database takes has none', () => {
    const line = { type: 'decision', id: '\0', at: '2026-05-01T10:00:00Z', suggestion: 'a', did: 'done' }
    expect(readLine(JSON.stringify(line))).toEqual({ reason: 'a decision without a valid id' })
    expect(readLine(JSON.stringify({ ...line, id: 'a\0' }))).toMatchObject({ record: { id: 'a' } })
  })

  test('covers every type there is', () => {
    const seen = new Set(fc.sample(anyRecord, 2000).map((record) => record.type))
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
