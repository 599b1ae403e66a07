/** From a file on disk to keyed entries and a report: what is taken and what is told. */
import { describe, expect, test } from 'vitest'
import { zipOf } from '../tools/archive/test-zip.ts'
import { lines, postOf, records, type Taken, testIntake } from './test-intake.ts'

const { fileOf, taken, takenLines } = testIntake()
const post = postOf('x:ada')

describe('handles', () => {
  test('are one, however they are written', async () => {
    const { entries, report } = await takenLines(
      { ...post, account: 'Twitter:@Ada', with: ['twitter:Bob', 'X:@bob', 'x:Carol'], kind: 'reply' },
      { type: 'outcome', id: 'o', at: post.at, kind: 'sale', with: 'Twitter:@Bob' },
    )
    expect(entries[0]).toMatchObject({ key: 'x:ada#1', record: { account: 'x:ada', with: ['x:bob', 'x:carol'] } })
    expect(records(entries, 'outcome')[0]?.with).toBe('x:bob')
    expect(report.accounts).toEqual(['x:ada'])
    expect(report.people).toBe(2)
  })
})

describe('texts', () => {
  test('lose NUL and halves of pairs, at any depth', async () => {
    const { entries } = await takenLines(
      { ...post, text: 'a\0b\uD800c', mood: { deep: ['x\0', { 'y\0': '\uDC00z' }] } },
      { type: 'note', id: 'n', at: post.at, with: 'x:bob', text: 'n\0o' },
    )
    expect(entries[0]?.record).toMatchObject({ text: 'abc', more: { mood: { deep: ['x', { y: 'z' }] } } })
    expect(records(entries, 'note')[0]?.text).toBe('no')
  })
})

describe('dates', () => {
  test('that cannot be leave an interaction without one, and are told', async () => {
    const { entries, report } = await takenLines(
      { ...post, id: '1970', at: '1970-01-01T00:00:00Z' },
      { ...post, id: '2090', at: '2090-01-01T00:00:00Z' },
      { ...post, id: 'tomorrow', at: '2026-11-26T00:00:00Z' },
      { ...post, id: 'fine' },
    )
    const [old, future, tomorrow, fine] = records(entries, 'interaction')
    expect(old).toMatchObject({ at: null, more: { sourceAt: '1970-01-01T00:00:00.000Z' } })
    expect(future).toMatchObject({ at: null, more: { sourceAt: '2090-01-01T00:00:00.000Z' } })
    expect(tomorrow?.at).toBe(Date.UTC(2026, 10, 26))
    expect(fine?.at).toBe(Date.UTC(2026, 0, 1))
    expect(report.counts).toEqual({ post: { sent: 4, received: 0 } })
    expect(report.skipped).toEqual([
      { entry: 'lines.jsonl', reason: 'a date outside 2005 to 2026, kept without a date', count: 2, kept: true },
    ])
    expect(report.to).toBe('2026-11-26T00:00:00.000Z')
  })

  test('that cannot be do not stretch the coverage', async () => {
    const { entries } = await takenLines({ type: 'account', account: 'x:ada', since: '1970-01-01T00:00:00Z' }, post, {
      ...post,
      id: '2',
      at: '2090-01-01T00:00:00Z',
    })
    expect(records(entries, 'coverage')[0]).toMatchObject({ from: null, to: Date.UTC(2026, 0, 1) })
    expect(records(entries, 'account')[0]).toEqual({
      type: 'account',
      account: 'x:ada',
      more: { sourceSince: '1970-01-01T00:00:00.000Z' },
    })
  })

  test('of snapshots, effort and outcomes must be right, those of plans may lie ahead', async () => {
    const far = '2090-01-01T00:00:00Z'
    const { entries, report } = await takenLines(
      { type: 'followers', account: 'x:ada', at: far, count: 3 },
      { type: 'outcome', id: 'o', at: '1970-01-01', kind: 'sale' },
      { type: 'goal', id: 'g', aim: 'care', measure: 'received', target: 1, start: '2026-01-01', due: far },
      { type: 'draft', id: 'd', text: 'Soon', accounts: ['x:ada'], due: far },
    )
    expect(entries.map(({ record }) => record.type)).toEqual(['goal', 'draft', 'coverage'])
    expect(report.skipped.map(({ count }) => count)).toEqual([1, 1])
  })

  test('of a settling that is still to come leaves the favour open', async () => {
    const favour = { type: 'favour', id: 'f', at: '2026-01-01', with: 'x:bob', what: 'a word', side: 'asked-of-us' }
    const { entries, report } = await takenLines({ ...favour, settledAt: '2090-01-01' })
    const [told] = records(entries, 'favour')
    expect(told).not.toHaveProperty('settledAt')
    expect(told?.more).toEqual({ sourceSettledAt: '2090-01-01T00:00:00.000Z' })
    expect(report.skipped).toMatchObject([{ reason: expect.stringMatching(/kept as open/), kept: true }])
  })
})

describe('a line that comes twice', () => {
  test('is one event with one hash, and counts once', async () => {
    const { entries, report } = await takenLines(post, { ...post, mood: null }, post)
    expect(new Set(entries.filter(({ key }) => key === 'x:ada#1').map(({ hash }) => hash)).size).toBe(2)
    expect(report.counts).toEqual({ post: { sent: 1, received: 0 } })
  })

  test('is the same entry when the file is read again, when it is copied, or packed', async () => {
    const text = lines(post, { ...post, id: '2', with: 'x:bob', kind: 'reply' })
    const plain = await taken(await fileOf('one.jsonl', text))
    const packed = await taken(await fileOf('two.zip', zipOf([{ name: 'other name.jsonl', data: text }])))
    const telling = ({ entries }: Taken) => entries.map(({ key, hash }) => `${key} ${hash}`)
    expect(telling(packed)).toEqual(telling(plain))
  })
})

describe('fields that nobody knows', () => {
  test('never take the name of one that is known', async () => {
    const { entries } = await takenLines({
      type: 'goal',
      id: 'g',
      aim: 'a',
      measure: 'm',
      target: 1,
      start: '2026-01-01',
      due: '2026-02-01',
      more: 1,
    })
    expect(entries[0]?.record.more).toEqual({ more: 1 })
  })
})

describe('the report', () => {
  test('counts each kind in each direction, snapshots, people and what was left out', async () => {
    const person = { type: 'person', handles: ['x:bob', 'email:bob@post.example'] }
    const { report } = await takenLines(
      { type: 'account', account: 'x:ada' },
      person,
      post,
      {
        ...post,
        id: '2',
        kind: 'message',
        direction: 'received',
        with: 'email:bob@post.example',
        at: '2026-02-01T00:00:00Z',
      },
      { ...post, id: '3', kind: 'message', with: 'x:bob', at: null },
      { ...post, id: '4', kind: 'share', with: ['x:carol', 'x:ada'] },
      { type: 'followers', account: 'x:ada', at: '2026-01-01T00:00:00Z', count: 100 },
      { type: 'followers', account: 'x:ada', at: '2026-02-01T00:00:00Z', handles: ['x:bob', 'x:dora'] },
      { type: 'followers', account: 'email:ada@shop.example', at: '2026-01-15T00:00:00Z', count: 7 },
      { type: 'weather' },
      { type: 'weather' },
      { ...post, id: '5', kind: 'shout' },
    )
    expect(report).toEqual({
      file: 'lines.jsonl',
      network: 'interchange',
      format: 'Rapport interchange format, version 1',
      accounts: ['email:ada@shop.example', 'x:ada'],
      counts: {
        post: { sent: 1, received: 0 },
        message: { sent: 1, received: 1 },
        share: { sent: 1, received: 0 },
      },
      snapshots: { followers: 9 },
      people: 3,
      records: 7,
      inserted: 0,
      duplicates: 0,
      skipped: [
        { entry: 'lines.jsonl', reason: 'an unknown type (weather) (line 11, line 12)', count: 2 },
        { entry: 'lines.jsonl', reason: 'an interaction without a valid kind (line 13)', count: 1 },
      ],
      coverage: [
        expect.objectContaining({ account: 'x:ada', from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' }),
        expect.objectContaining({ account: 'email:ada@shop.example' }),
      ],
      from: '2026-01-01T00:00:00.000Z',
      to: '2026-02-01T00:00:00.000Z',
    })
  })

  test('names the first places of a reason and counts the others', async () => {
    const { report } = await takenLines(post, ...Array.from({ length: 20 }, () => ({ type: 'weather' })))
    expect(report.skipped).toEqual([
      {
        entry: 'lines.jsonl',
        reason: 'an unknown type (weather) (line 3, line 4, line 5, line 6, line 7 and 15 more)',
        count: 20,
      },
    ])
  })

  test('stays small when every line has a reason of its own', async () => {
    const { report } = await takenLines(...Array.from({ length: 3000 }, (_, i) => ({ type: `weather ${i}` })))
    expect(report.skipped.length).toBeLessThan(1100)
    expect(report.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(3000)
  })
})
