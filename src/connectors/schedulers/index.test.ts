/** The reader of schedules: plans as drafts, at the right moment, for the right account. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endureDamage, trial, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import schedulers from './index.ts'

const names = ['buffer-bulk.csv', 'hootsuite-bulk.csv', 'plan.csv']
const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)

describeConnector(
  schedulers,
  names.map((name) => ({ file: fixture(name), counts: {} })),
)

describe('Buffer', () => {
  test('has two posts, at the clock of the workspace', async () => {
    const { only, records } = await trialOf(schedulers, fixture('buffer-bulk.csv'), { zone: 'Europe/Berlin' })
    expect(only('draft')).toMatchObject([
      {
        text: 'Hello, world\n#one',
        accounts: [],
        due: Date.UTC(2026, 2, 10, 14),
        more: { image: 'https://example.com/a.png' },
      },
      { text: 'Second "post"', due: Date.UTC(2026, 2, 11, 8, 30), more: { tags: 'promo' } },
    ])
    expect(records.map(({ type }) => type)).toEqual(['draft', 'draft'])
  })

  test('has a board for Pinterest', async () => {
    const { only } = await trial(schedulers, {
      'a.csv': 'Text,Image URL,Tags,Posting Time,Board Name\nA,,,2026-03-10 15:00,Lamps\n',
    })
    expect(only('draft')[0]?.more).toEqual({ board: 'Lamps' })
  })
})

describe('Hootsuite', () => {
  const due = async (text: string, zone = 'UTC') => {
    const { only, skipped } = await trial(schedulers, { 'a.csv': text }, { zone })
    const told = Object.keys(skipped).join()
    return [only('draft').map((draft) => new Date(draft.due ?? 0).toISOString().slice(0, 10)), told] as const
  }

  test('has no header, and its dates are told from the whole column', async () => {
    const [us] = await due('03/10/2026 15:00,a,\n03/25/2026 15:00,b,\n')
    expect(us).toEqual(['2026-03-10', '2026-03-25'])
    const [eu] = await due('03/10/2026 15:00,a,\n25/10/2026 15:00,b,https://a.example\n')
    expect(eu).toEqual(['2026-10-03', '2026-10-25'])
  })

  test('that leaves it open is read so that the posts stand in order and close together, and says so', async () => {
    const [close, told] = await due('03/10/2026 15:00,a,\n03/11/2026 15:00,b,\n')
    expect(close).toEqual(['2026-03-10', '2026-03-11'])
    expect(told).toMatch(/the month first, because the posts then lie closer together/)
    const [ordered, why] = await due('09/03/2026 15:00,a,\n01/04/2026 15:00,b,\n')
    expect(ordered).toEqual(['2026-03-09', '2026-04-01'])
    expect(why).toMatch(/stand in their order/)
  })

  test('with one post only is read as where the workspace is', async () => {
    expect((await due('03/10/2026 15:00,a,\n', 'America/Chicago'))[0]).toEqual(['2026-03-10'])
    expect((await due('03/10/2026 15:00,a,\n', 'Europe/London'))[0]).toEqual(['2026-10-03'])
  })

  test('may be in twelve hours', async () => {
    const { only } = await trial(schedulers, { 'a.csv': '3/25/2026 3:05 PM,a,\n3/26/2026 12:00 AM,b,\n' })
    expect(only('draft').map(({ due: at }) => at)).toEqual([Date.UTC(2026, 2, 25, 15, 5), Date.UTC(2026, 2, 26)])
  })
})

describe('other schedules', () => {
  test('may have the day and the time of day apart, in another language', async () => {
    const { only } = await trialOf(schedulers, fixture('plan.csv'), {
      accounts: ['linkedin:shop', 'x:shop', 'instagram:one', 'instagram:two'],
    })
    expect(only('draft')).toMatchObject([
      {
        text: 'Frohes Fest',
        due: Date.UTC(2099, 11, 24, 9, 30),
        accounts: ['linkedin:shop'],
        more: { link: 'https://example.com/fest', network: 'LinkedIn' },
      },
      { text: 'Guten Rutsch', accounts: ['x:shop'] },
    ])
  })

  test('name their accounts, else they are for those the user named', async () => {
    const text =
      'Message,Scheduled at,Network,Account\nA,2026-01-01 10:00,Twitter,@Shop\nB,2026-01-01 10:00,,\nC,2026-01-02,,mastodon:@shop@toot.example\n'
    const { only } = await trial(schedulers, { 'a.csv': text }, { owners: ['linkedin:me'] })
    expect(only('draft').map(({ accounts }) => accounts)).toEqual([
      ['x:shop'],
      ['linkedin:me'],
      ['mastodon:@shop@toot.example'],
    ])
  })

  test('leave out what is out already, and keep what has no time', async () => {
    const { only, skipped } = await trial(schedulers, {
      'a.csv':
        'Content,Publish date,Status\nA,2026-01-01 10:00,Published\nB,soon,Draft\nC,,Draft\n,2026-01-02 10:00,\nD,2026-01-03 10:00,Scheduled\n',
    })
    expect(only('draft').map(({ text, due }) => [text, due])).toEqual([
      ['B', undefined],
      ['C', undefined],
      ['D', Date.UTC(2026, 0, 3, 10)],
    ])
    expect(skipped).toEqual({
      'a post that is out already': 1,
      'a time that cannot be read: the post is kept without it': 1,
      'a row without words': 1,
    })
  })

  test('are not seen in what was said or posted before', async () => {
    for (const text of [
      'From,To,Date,Message\na,b,2099-01-01,hello\n',
      'Date,ShareLink,ShareCommentary\n2020-01-01 10:00:00,https://a.example,hello\n',
      'Text,Date,Likes\nhello,2020-01-01 10:00,3\n',
    ]) {
      expect((await trial(schedulers, { 'a.csv': text })).recognition).toBeUndefined()
    }
  })
})

test('one post has one id, whichever program it was written for', async () => {
  const buffer = await trial(schedulers, { 'a.csv': 'Text,Image URL,Tags,Posting Time\nHello,,,2026-03-25 15:00\n' })
  const hootsuite = await trial(schedulers, { 'b.csv': '03/25/2026 15:00,Hello,\n' })
  expect(hootsuite.only('draft')).toEqual(buffer.only('draft'))
  const twice = await trial(schedulers, { 'b.csv': '03/25/2026 15:00,Hello,\n03/25/2026 15:00,Hello,\n' })
  expect(new Set(twice.only('draft').map(({ id }) => id)).size).toBe(2)
})

test('any plan written in any order of columns is read as it was meant', async () => {
  const post = fc.record({
    text: fc
      .string({ unit: fc.constantFrom('a', 'b', 'ö', ',', '"', '\n', ' ', '1'), minLength: 1, maxLength: 20 })
      .filter((text) => /[abö]/.test(text)),
    minute: fc.integer({ min: 0, max: 60 * 24 * 365 }),
  })
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(fc.array(post, { minLength: 1, maxLength: 5 }), fc.boolean(), async (posts, turned) => {
      const at = posts.map(({ minute }) => Date.UTC(2027, 0, 1) + minute * 60_000)
      const rows = posts.map(({ text }, i) => [text, new Date(at[i] ?? 0).toISOString().slice(0, 16).replace('T', ' ')])
      const table = [['Caption', 'Scheduled for'], ...rows].map((row) => (turned ? row.toReversed() : row))
      const { only } = await trial(schedulers, { 'a.csv': table.map((row) => row.map(quoted).join(',')).join('\r\n') })
      expect(only('draft').map(({ text, due }) => [text, due])).toEqual(
        posts.map(({ text }, i) => [text.trim(), at[i]]),
      )
    }),
    { numRuns: 30 },
  )
})

test.each(names)(
  'random damage to %s ends in items or a refusal',
  (name) => endureDamage(schedulers, fixture(name)),
  60_000,
)
