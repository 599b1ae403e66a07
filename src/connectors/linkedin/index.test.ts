/** The LinkedIn connector as a whole: the contract, the forms an export comes in, and damage. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../../tools/archive/index.ts'
import { endureDamage, sample, trial, trialContext, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import linkedin from './index.ts'

const fixture = join(import.meta.dirname, 'fixtures/Complete_LinkedInDataExport_06-27-2026.zip')
const shared = sample('linkedin/synthetic-quirks')

describeConnector(linkedin, [
  {
    file: fixture,
    counts: {
      connect: { received: 5 },
      message: { sent: 2, received: 2 },
      invite: { sent: 2, received: 1 },
      post: { sent: 3 },
      reply: { sent: 3 },
      // Four reactions, a vote and an endorsement given; an endorsement received.
      reaction: { sent: 6, received: 1 },
      recommend: { received: 1 },
      follow: { sent: 3 },
      unfollow: { sent: 1 },
    },
  },
  { file: join(import.meta.dirname, 'fixtures/macosx-and-prefix.zip'), counts: { connect: { received: 1 } } },
])

describe('the export as a whole', () => {
  test('what was skipped is counted by its reason', async () => {
    const { skipped } = await trialOf(linkedin, fixture)
    expect(skipped).toEqual({
      'no person in the row': 1,
      'a draft': 1,
      'an empty row': 1,
      'a sponsored message': 1,
      'left alone on purpose': 1,
    })
  })

  test('the owner’s address is found though no file says it', async () => {
    const { only } = await trialOf(linkedin, fixture)
    expect(only('account')).toEqual([
      {
        type: 'account',
        account: 'linkedin:owner-example',
        // What an export without messages shows as well.
        lasting: 'linkedin:name/owner example',
        name: 'Owner Example',
        kind: 'person',
        more: { emails: ['owner@example.com'] },
      },
    ])
  })

  test('a connection who allows it is one person with their mail address', async () => {
    const mary = (await trialOf(linkedin, fixture)).only('person').find(({ name }) => name === 'Mary Barlow, CPA')
    expect(mary?.handles).toEqual(['linkedin:mary-barlow-fake', 'email:mary.barlow@example.com'])
  })

  test('reactions of others are not covered, though endorsements are reactions', async () => {
    const [coverage] = (await trialOf(linkedin, fixture)).only('coverage')
    expect(coverage).toMatchObject({
      from: Date.UTC(2019, 8, 9),
      to: trialContext.madeAt,
      received: ['connect', 'message', 'invite', 'recommend'],
    })
    expect(coverage?.sent.toSorted()).toEqual(['follow', 'invite', 'message', 'post', 'reaction', 'reply', 'share'])
  })

  test('an export without posts does not cover posts', async () => {
    const [coverage] = (
      await trial(linkedin, { 'Connections.csv': 'First Name,Last Name,URL\nA,B,\n', 'x.txt': '' })
    ).only('coverage')
    expect(coverage).toMatchObject({ received: ['connect'], sent: [] })
  })

  test.skipIf(!existsSync(shared))('zip, tar.gz and folder give the same records', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-linkedin-'))
    try {
      const [name = ''] = (await readdir(shared)).filter(
        (found) => found.startsWith('Complete') && !found.endsWith('.zip'),
      )
      await cp(join(shared, name), join(folder, 'export'), { recursive: true })
      await promisify(execFile)('tar', ['czf', join(folder, 'l.tar.gz'), '-C', folder, 'export'])
      const zip = await trialOf(linkedin, fixture)
      expect((await trialOf(linkedin, join(folder, 'export'))).records).toEqual(zip.records)
      expect((await trialOf(linkedin, join(folder, 'l.tar.gz'))).records).toEqual(zip.records)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('sign-ins, advertising and address books are left alone on purpose and not opened', async () => {
    const { skipped } = await trial(linkedin, {
      'Connections.csv': 'First Name,Last Name,URL\nA,B,https://www.linkedin.com/in/ab\n',
      'Ad_Targeting.csv': 'Member Age,Member Age\nx,y\n',
      'Registration.csv': 'Registered At,Registration Ip\n1,2\n',
      'guide_messages.csv': 'CONVERSATION ID,FROM\n1,2\n',
      'Jobs/Job Applications.csv': 'Application Date,Contact Email\n1,2\n',
      'Telepathy.csv': 'Thought,At\n1,2\n',
      'Articles/Articles/a.html': '<p>a</p>',
    })
    expect(skipped).toEqual({
      'left alone on purpose': 4,
      'a file Rapport does not know': 1,
      'an article that is not published': 1,
    })
    await using archive = await openArchive(fixture)
    const opened: string[] = []
    const watched = {
      ...archive,
      open(entry: (typeof archive.entries)[number]) {
        opened.push(entry.path)
        return archive.open(entry)
      },
    }
    if (linkedin.archive !== undefined) await Array.fromAsync(linkedin.archive.read(watched, trialContext))
    expect(opened).not.toContain('Contacts.csv')
  })

  test('random damage to any file ends in items, never in an error', { timeout: 60_000 }, async () => {
    await endureDamage(linkedin, fixture)
  })
})

describe('one file alone', () => {
  test('belongs to the account the user named, else to the only one known, else to nobody', async () => {
    const account = async (context: object) =>
      (await trial(linkedin, { 'Connections.csv': 'First Name,Last Name,URL,Connected On\nA,B,,\n' }, context)).only(
        'account',
      )
    expect(await account({})).toMatchObject([{ account: 'linkedin:name/unknown' }])
    expect(await account({ accounts: ['linkedin:maya', 'x:maya'] })).toMatchObject([{ account: 'linkedin:maya' }])
    expect(await account({ accounts: ['linkedin:maya'], owners: ['linkedin:shop'] })).toMatchObject([
      { account: 'linkedin:shop' },
    ])
  })

  test('is known by its header, whatever it is called', async () => {
    const files = await filesOf(fixture)
    const alone = async (name: string, as: string) => trial(linkedin, { [as]: files[name] ?? '' })
    expect((await alone('Connections.csv', 'people (2).csv')).interactions).toHaveLength(5)
    expect((await alone('messages.csv', 'export.txt')).interactions).toHaveLength(4)
    expect((await alone('Shares.csv', 'a.csv')).interactions).toHaveLength(3)
    expect((await alone('Invitations.csv', 'a.csv')).recognition).toBeDefined()
    expect((await alone('Recommendations_Received.csv', 'Recommendations_Received (1).csv')).interactions).toHaveLength(
      1,
    )
    expect((await alone('Recommendations_Received.csv', 'a.csv')).recognition).toBeUndefined()
    expect((await alone('messages.csv', 'learning_coach_messages.csv')).recognition).toBeUndefined()
    expect((await trial(linkedin, { 'Connections.csv': 'Name,Phone\nA,1\n' })).recognition).toBeUndefined()
    expect(
      (await trial(linkedin, { 'a.csv': 'First Name,Last Name,Email Address\nA,B,c@d.example\n' })).recognition,
    ).toBeUndefined()
  })

  test('of messages finds the owner as the one who is in every conversation', async () => {
    const files = await filesOf(fixture)
    const { only, interactions } = await trial(linkedin, { 'messages.csv': files['messages.csv'] ?? '' })
    expect(only('account')).toMatchObject([{ account: 'linkedin:owner-example', name: 'Owner Example' }])
    expect(interactions.map(({ direction }) => direction)).toEqual(['sent', 'received', 'sent', 'received'])
  })

  test('of one conversation does not tell who is who, and says so', async () => {
    const { interactions, skipped } = await trial(linkedin, {
      'messages.csv':
        'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n1,A,https://www.linkedin.com/in/a,B,https://www.linkedin.com/in/b,2024-01-01 00:00:00 UTC,hi\n',
    })
    expect(interactions).toEqual([])
    expect(skipped).toEqual({ 'a message: this file alone does not tell which side is yours': 1 })
  })

  test('of one conversation is read where one of the two is known to be the owner', async () => {
    const { interactions } = await trial(
      linkedin,
      {
        'messages.csv':
          'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n1,A,https://www.linkedin.com/in/a,B,https://www.linkedin.com/in/b,2024-01-01 00:00:00 UTC,hi\n',
      },
      { accounts: ['linkedin:b'] },
    )
    expect(interactions).toMatchObject([{ account: 'linkedin:b', direction: 'received', with: ['linkedin:a'] }])
  })
})

async function filesOf(path: string): Promise<Record<string, Buffer>> {
  await using archive = await openArchive(path)
  const files: Record<string, Buffer> = {}
  for (const entry of archive.entries) files[entry.path] = Buffer.concat(await Array.fromAsync(archive.open(entry)))
  return files
}
