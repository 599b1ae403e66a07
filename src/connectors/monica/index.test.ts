/** The reader of Monica's export: contacts, calls, meetings, talks, favours and notes. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Refused } from '../../tools/refused.ts'
import { endureDamage, trial, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import { loadConnectors, spellHandle } from '../load.ts'
import monica from './index.ts'

const fixture = join(import.meta.dirname, 'fixtures/monica-export.json')

describeConnector(monica, [
  {
    file: fixture,
    counts: { call: { sent: 1, received: 1 }, meeting: { sent: 2 }, message: { sent: 1, received: 1 } },
  },
])

describe('whose diary it is', () => {
  test('is the user who asked for the export', async () => {
    const { only } = await trialOf(monica, fixture)
    expect(only('account')).toEqual([
      { type: 'account', account: 'other:ada@shop.example', name: 'Ada Owner', more: { emails: ['ada@shop.example'] } },
    ])
    expect(only('coverage')).toEqual([
      {
        type: 'coverage',
        account: 'other:ada@shop.example',
        from: Date.UTC(2022, 0, 2, 15),
        to: Date.UTC(2026, 9, 1, 12),
        received: ['call', 'message'],
        sent: ['call', 'message', 'meeting'],
      },
    ])
  })
})

describe('a contact', () => {
  test('has handles by the kinds of its fields, which stand behind it', async () => {
    const { connectors } = await loadConnectors()
    const [sian] = (await trialOf(monica, fixture)).only('person')
    expect(sian?.handles.map((handle) => spellHandle(connectors, handle))).toEqual([
      'email:sian@shop.example',
      'x:sian_r',
      'facebook:sian.rees',
      'mastodon:@sian@toot.wales',
    ])
    expect(sian).toMatchObject({
      name: 'Siân Rees',
      roles: ['choir', 'market'],
      key: true,
      more: { company: 'Rees Pottery', position: 'Potter', nickname: 'Siany', food: 'No nuts', birthday: '--04-12' },
    })
  })

  test('who is only a name stays apart from another of that name', async () => {
    const { only } = await trialOf(monica, fixture)
    const bobs = only('person').filter(({ name }) => name === 'Bob Miller')
    expect(bobs.map(({ handles }) => handles[0])).toEqual([
      expect.stringMatching(/^other:name\/bob miller#[0-9a-f]{8}$/),
      expect.stringMatching(/^other:name\/bob miller#[0-9a-f]{8}$/),
    ])
    expect(new Set(bobs.map(({ handles }) => handles[0])).size).toBe(2)
  })

  test('who is the owner, or only somebody’s child, is no person', async () => {
    const { only, skipped } = await trialOf(monica, fixture)
    expect(only('person')).toHaveLength(3)
    expect(skipped).toEqual({
      'you yourself, or somebody known only as another’s relation': 2,
      'an idea for a gift': 1,
      'a task: Rapport makes its own list': 1,
      'a picture or a file': 1,
      'an activity without anybody': 1,
      'a picture, a file or a setting of Monica': 1,
    })
  })

  test('is noted on in words: what is known, how you met, calls, events, relations', async () => {
    const { only } = await trialOf(monica, fixture)
    const notes = only('note').filter((note) => note.with === 'email:sian@shop.example')
    expect(
      notes.map(({ kind = 'note', text, on, at }) => [kind, text, on ?? new Date(at).toISOString().slice(0, 10)]),
    ).toEqual([
      ['note', 'Choir friend.', '2021-03-04'],
      ['met', '', '2019-05-02'],
      ['date', 'birthday', '--04-12'],
      ['matters', 'No nuts', '2021-03-04'],
      ['note', 'Likes <3 & cats.\nReally.', '2021-03-04'],
      ['date', 'New studio\nOn the quay', '2020-06-01'],
      ['date', 'Birthday', '--01-01'],
      ['note', 'Talked about the kiln.', '2022-01-02'],
      ['note', 'best friend: Bob Miller', '2021-03-04'],
      ['note', 'child: Cai', '2021-03-04'],
      ['note', 'Market day\nShared a stall.', '2022-04-02'],
    ])
    expect(notes.find(({ kind }) => kind === 'met')?.through).toMatch(/^other:name\/bob miller#/)
    expect(notes.filter(({ kind }) => kind === 'met')).toHaveLength(1)
  })

  test('is noted on when it was written down, however long ago it happened', async () => {
    const { only } = await trialOf(monica, fixture)
    const studio = only('note').find(({ text }) => text.startsWith('New studio'))
    expect(studio).toMatchObject({ at: Date.UTC(2021, 2, 4, 10), kind: 'date', on: '2020-06-01' })
  })

  test('is reminded of once a year where the day is not the birthday, and has pages that are nobody’s', async () => {
    const text = await readFile(fixture, 'utf8')
    const birthday = await trial(monica, {
      'a.json': text.replace('"initial_date": "2021-01-01"', '"initial_date": "2021-04-12"'),
    })
    expect(birthday.skipped).toMatchObject({ 'a reminder of the birthday, which is noted': 1 })
    const weekly = await trial(monica, {
      'a.json': text.replace('"frequency_type": "year"', '"frequency_type": "week"'),
    })
    expect(weekly.skipped).toMatchObject({ 'a reminder: Rapport makes its own list': 1 })
    const page = await trial(monica, { 'a.json': text.replace('+44 29 5550100', 'https://sian.example/kiln') })
    expect(page.only('note').filter(({ kind }) => kind === 'link')).toMatchObject([
      { url: 'https://sian.example/kiln' },
    ])
  })
})

test('gifts and loans are favours, ideas are not', async () => {
  const { only } = await trialOf(monica, fixture)
  expect(only('favour').map(({ what, side, settledAt }) => [what, side, settledAt])).toEqual([
    ['A vase\nblue', 'given', undefined],
    ['A mug', 'received', undefined],
    ['a loan of 50.00 GBP', 'received', Date.UTC(2022, 4, 5)],
    ['a loan of 20', 'given', undefined],
  ])
})

test('a talk is with the handle it was held under, a meeting with all who were there', async () => {
  const { interactions } = await trialOf(monica, fixture)
  const talk = interactions.filter(({ kind }) => kind === 'message')
  expect(talk.map(({ with: who, direction, text }) => [who?.[0], direction, text])).toEqual([
    ['x:sian_r', 'sent', 'Are you coming?'],
    ['x:sian_r', 'received', 'Yes!'],
  ])
  const meetings = interactions.filter(({ kind }) => kind === 'meeting')
  expect(meetings.map(({ with: who, audience }) => [who?.length, audience])).toEqual([
    [2, 'group'],
    [1, 'direct'],
  ])
})

test('the journal and what the pictures show are not taken', async () => {
  const { records } = await trialOf(monica, fixture)
  expect(JSON.stringify(records)).not.toMatch(/Secret|Private|base64|555/)
})

test('an export as SQL is refused with what to do', async () => {
  const sql = `# ${'*'.repeat(60)}\n# Ada Owner dump of data\n# Export date: 2026-01-01\n# How to use:\n# * create a fresh database\n# * run migrations (\`php artisan migrate\`)\n`
  await expect(trial(monica, { 'a.sql': sql })).rejects.toThrow(/choose Export to Json/)
  await expect(trial(monica, { 'a.sql': sql })).rejects.toBeInstanceOf(Refused)
})

test('values of another sort than they should be break nothing', async () => {
  const text = await readFile(fixture, 'utf8')
  for (const [was, is] of [
    ['"tags": [', '"tags": 7, "x": ['],
    ['"first_name": "Siân"', '"first_name": {"a": [1]}'],
    ['"happened_at": "2022-04-02T00:00:00.000000Z"', '"happened_at": false'],
    ['"uuid":', '"gone":'],
    ['"type": "contact_field"', '"type": ["contact_field"]'],
  ] as const) {
    const { only } = await trial(monica, { 'a.json': text.replaceAll(was, is) })
    expect(only('account')).toHaveLength(1)
  }
})

test('random damage ends in items or a refusal', () => endureDamage(monica, fixture), 60_000)
