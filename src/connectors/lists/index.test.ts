/** The reader of mailing lists: whose list it is, who came, who left, whom mail no longer reaches. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../../tools/archive/index.ts'
import { endureDamage, sample, trial, trialContext, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import lists from './index.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
const received = (count: number) => ({ received: count })

describeConnector(lists, [
  {
    file: fixture('audience_export_0123456789.zip'),
    counts: { follow: received(5), unfollow: received(2), bounce: received(1) },
  },
  { file: fixture('members.ghost.csv'), counts: { follow: received(2), unfollow: received(1) } },
  { file: fixture('listmonk.csv'), counts: { follow: received(2), unfollow: received(1) } },
  { file: fixture('beehiiv.csv'), counts: { follow: received(3), unfollow: received(2) } },
  { file: fixture('abonnenten.csv'), counts: { follow: received(2), unfollow: received(1) } },
])

describe('a Mailchimp audience', () => {
  test('tells when each came, left or bounced, and leaves a time out that it does not tell', async () => {
    const { interactions } = await trialOf(lists, fixture('audience_export_0123456789.zip'))
    expect(interactions.map(({ kind, at, with: who }) => [who?.[0], kind, at])).toEqual(
      expect.arrayContaining([
        ['email:ada@shop.example', 'follow', Date.UTC(2021, 2, 4, 10)],
        ['email:bob@post.example', 'follow', Date.UTC(2021, 3, 1, 8)],
        ['email:cleo@post.example', 'unfollow', Date.UTC(2022, 4, 6, 7, 8, 9)],
        ['email:dan@post.example', 'unfollow', null],
        ['email:eve@gone.example', 'follow', null],
        ['email:eve@gone.example', 'bounce', Date.UTC(2022, 5, 7, 8, 9, 10)],
      ]),
    )
  })

  test('tells who is on the list now, their names, tags and notes', async () => {
    const { only, skipped } = await trialOf(lists, fixture('audience_export_0123456789.zip'))
    expect(only('followers')).toMatchObject([
      { at: trialContext.madeAt, count: 2, handles: ['email:ada@shop.example', 'email:bob@post.example'] },
    ])
    expect(only('person')[0]).toEqual({
      type: 'person',
      handles: ['email:ada@shop.example'],
      name: 'Ada Lovelace',
      roles: ['Editors', 'Fair 2021'],
      more: { company: 'Analytical' },
    })
    expect(only('note')).toMatchObject([
      { with: 'email:ada@shop.example', at: Date.UTC(2022, 0, 1, 9), text: 'Met at the fair, likes tea' },
    ])
    expect(skipped).toEqual({ 'no mail address in the row': 1, 'an address that never subscribed': 1 })
  })

  test('is the same whether its files come together or one by one, and whatever they are called', async () => {
    const files = await filesOf(fixture('audience_export_0123456789.zip'))
    const together = (await trial(lists, files)).interactions.map(({ id }) => id)
    const alone: string[] = []
    for (const [name, content] of Object.entries(files)) {
      if (name.startsWith('non')) continue
      alone.push(...(await trial(lists, { 'download (3).csv': content })).interactions.map(({ id }) => id))
    }
    expect(alone.toSorted()).toEqual(together.toSorted())
  })

  test('of which only those who left are given does not say that all have left', async () => {
    const files = await filesOf(fixture('audience_export_0123456789.zip'))
    const { only } = await trial(lists, { 'x.csv': files['unsubscribed_members_export_0123456789.csv'] ?? '' })
    expect(only('followers')).toEqual([])
    expect(only('coverage')).toMatchObject([{ received: ['follow', 'unfollow'], sent: [] }])
  })
})

describe('whose list it is', () => {
  test('is asked, unless one mail account is known or named', async () => {
    const accounts = async (context: { owners?: string[]; accounts?: string[] }) =>
      (await trialOf(lists, fixture('beehiiv.csv'), context)).only('account').map(({ account }) => account)
    expect(await accounts({})).toEqual(['email:name/unknown'])
    expect(await accounts({ accounts: ['x:ada', 'email:shop@shop.example'] })).toEqual(['email:shop@shop.example'])
    expect(await accounts({ owners: ['email:b@shop.example'], accounts: ['email:a@shop.example'] })).toEqual([
      'email:b@shop.example',
    ])
  })
})

describe('other lists', () => {
  test('of Ghost have labels, notes and tiers', async () => {
    const { only, interactions } = await trialOf(lists, fixture('members.ghost.csv'))
    expect(only('person')[0]).toMatchObject({
      name: 'Ada Lovelace',
      roles: ['Editors', 'VIP'],
      more: { tier: 'Supporter' },
    })
    expect(only('note')).toMatchObject([{ text: 'Wrote to us first' }])
    expect(interactions[0]?.at).toBe(Date.UTC(2023, 0, 2, 3, 4, 5))
  })

  test('of Listmonk have attributes, of which the plain ones are kept', async () => {
    const { only, interactions } = await trialOf(lists, fixture('listmonk.csv'))
    expect(only('person')).toEqual([
      {
        type: 'person',
        handles: ['email:ada@shop.example'],
        name: 'Ada Lovelace',
        more: { attributes: { city: 'London', visits: 3 } },
      },
    ])
    expect(interactions.map(({ at }) => at)).toEqual([
      Date.UTC(2023, 0, 2, 3, 4, 5, 123),
      Date.UTC(2023, 0, 2, 3, 4, 5, 123),
      null,
    ])
  })

  test('of beehiiv have some who are not confirmed yet, and one who came back', async () => {
    const { only, skipped } = await trialOf(lists, fixture('beehiiv.csv'))
    expect(skipped).toEqual({ 'an address that is not confirmed yet': 1 })
    expect(only('followers')[0]?.handles).toEqual(['email:ada@shop.example', 'email:dan@post.example'])
  })

  test('may be parted by semicolons, in another language and in an old encoding', async () => {
    const { only, interactions } = await trialOf(lists, fixture('abonnenten.csv'))
    expect(only('person')[0]?.name).toBe('José Müller')
    expect(interactions.find(({ kind }) => kind === 'unfollow')?.at).toBe(Date.UTC(2024, 3, 3))
  })

  test('that say who is subscribed by yes and no, or by who is not', async () => {
    const standing = async (text: string) => {
      const { interactions, only } = await trial(lists, { 'a.csv': text })
      return [only('followers')[0]?.count ?? 0, interactions.filter(({ kind }) => kind === 'unfollow').length]
    }
    expect(await standing('Email,Newsletter\na@a.example,yes\nb@a.example,no\nc@a.example,yes\n')).toEqual([2, 1])
    expect(await standing('Email,Unsubscribed\na@a.example,FALSE\nb@a.example,TRUE\n')).toEqual([1, 1])
    expect(await standing('Email,Status\na@a.example,Subscribed\nb@a.example,Bounced\n')).toEqual([1, 0])
  })

  test('are not seen in messages, contacts and orders', async () => {
    for (const text of [
      'From,To,Date,Message\na@a.example,b@b.example,2024-01-01,hello\n',
      'Name,Email,Amount,Created at\nAda,a@a.example,12.50,2024-01-01\n',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,a@a.example,C,D,27 Jun 2026\n',
    ]) {
      expect((await trial(lists, { 'a.csv': text })).recognition).toBeUndefined()
    }
  })
})

test('an address that stands twice is told once', async () => {
  const { interactions, skipped } = await trial(lists, {
    'a.csv': 'Email,Subscribed at\na@a.example,2024-01-01\nA@A.example,2024-01-01\n',
  })
  expect(interactions).toHaveLength(1)
  expect(skipped).toEqual({ 'the same subscriber again': 1 })
})

test('every address of a list made at random is told, whatever the order and names of its columns', async () => {
  const column = fc.constantFrom('email', 'Email Address', 'Deine E-Mail Adresse', 'Courriel', 'field 7')
  const address = fc.stringMatching(/^[a-z]{1,8}$/).map((user) => `${user}@post.example`)
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(address, { minLength: 1, maxLength: 8 }),
      column,
      fc.boolean(),
      async (all, name, turned) => {
        const rows = all.map((one, i) => [one, `Tag ${i}`, '2024-02-03 04:05:06'])
        const table = [[name, 'TAGS', 'OPTIN_TIME'], ...rows].map((row) => (turned ? row.toReversed() : row))
        const text = table
          .map((row) => [...row, ''].join(','))
          .join('\n')
          .replace('\n', 'MEMBER_RATING\n')
        const { interactions } = await trial(lists, { 'a.csv': text })
        expect(interactions.map(({ with: who, at }) => [who?.[0], at])).toEqual(
          all.map((one) => [`email:${one}`, Date.UTC(2024, 1, 3, 4, 5, 6)]),
        )
      },
    ),
    { numRuns: 30 },
  )
})

const shared = sample('mailinglist')
describe.skipIf(!existsSync(shared))('the public samples', () => {
  test('of Mailchimp give fifteen who came, five who left and five bounces', async () => {
    const { interactions, only } = await trialOf(lists, join(shared, 'ghost-mailchimp'))
    const counts = Object.groupBy(interactions, ({ kind }) => kind)
    expect([counts.follow?.length, counts.unfollow?.length, counts.bounce?.length]).toEqual([15, 5, 5])
    expect(only('followers')[0]?.count).toBe(5)
    expect(only('person').find(({ handles }) => handles[0] === 'email:c1@example.com')?.roles).toEqual(['Editors'])
  })

  test('of beehiiv give eight of nine, for one is not confirmed', async () => {
    const { interactions, only, skipped } = await trialOf(lists, join(shared, 'ghost-beehiiv/beehiiv-members.csv'))
    expect(interactions.filter(({ kind }) => kind === 'follow')).toHaveLength(8)
    expect(interactions.filter(({ kind }) => kind === 'unfollow')).toHaveLength(3)
    expect(only('followers')[0]?.count).toBe(6)
    expect(skipped).toEqual({ 'an address that is not confirmed yet': 1 })
    const moved = interactions.find(({ with: who }) => who?.[0] === 'email:fromsubstack@example.com')
    expect(moved?.at).toBe(Date.UTC(2022, 2, 12, 11, 43, 23))
  })
})

test.each(['audience_export_0123456789.zip', 'members.ghost.csv', 'listmonk.csv', 'beehiiv.csv', 'abonnenten.csv'])(
  'random damage to %s ends in items or a refusal',
  async (name) => {
    await endureDamage(lists, fixture(name))
  },
  60_000,
)

async function filesOf(path: string): Promise<Record<string, Buffer>> {
  await using archive = await openArchive(path)
  const files: Record<string, Buffer> = {}
  for (const entry of archive.entries) files[entry.path] = Buffer.concat(await Array.fromAsync(archive.open(entry)))
  return files
}
