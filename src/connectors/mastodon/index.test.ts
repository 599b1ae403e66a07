/** The Mastodon connector as a whole: the contract, the forms an export comes in, and damage. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../../tools/archive/index.ts'
import { endureDamage, sample, trial, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import mastodon from './index.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
const zip = fixture('archive-20240723215433-0123456789abcdef0123456789abcdef.zip')
const tar = fixture('archive-20200101000000-0123456789abcdef0123456789abcdef.tar.gz')
const shared = sample('mastodon/synthetic-archive')
const counts = {
  post: { sent: 5 },
  reply: { sent: 1 },
  mention: { sent: 1 },
  message: { sent: 1 },
  // One of them is a post of the owner's own.
  share: { sent: 2 },
  reaction: { sent: 3 },
}

describeConnector(mastodon, [
  { file: zip, counts },
  { file: tar, counts },
  { file: fixture('lists'), counts: {} },
])

describe('the archive as a whole', () => {
  test('zip and tar.gz give the same records', async () => {
    expect((await trialOf(mastodon, tar)).records).toEqual((await trialOf(mastodon, zip)).records)
  })

  test.skipIf(!existsSync(shared))('archive and lists in one folder belong to one account', async () => {
    const { only, records, skipped } = await trialOf(mastodon, shared)
    expect(records.filter((record) => record.type !== 'following' && record.type !== 'followers')).toEqual(
      (await trialOf(mastodon, zip)).records,
    )
    expect(only('following')).toMatchObject([{ account: 'mastodon:@ada@social.example', count: 2 }])
    expect(only('followers')).toMatchObject([
      { count: 2, handles: ['mastodon:@bob@other.example', 'mastodon:@dee@third.example'] },
    ])
    expect(skipped).toMatchObject({
      'an account you blocked: nothing that happened between you': 1,
      'an account you muted: nothing that happened between you': 1,
      'a server you blocked: nothing that happened between people': 1,
      'an entry of a list of yours: nothing that happened between people': 2,
      'a bookmark: nobody but you knows of it': 2,
    })
  })

  test('nothing received is covered, and no likes, which have no time', async () => {
    const { only } = await trialOf(mastodon, zip)
    expect(only('coverage')).toEqual([
      {
        type: 'coverage',
        account: 'mastodon:@ada@social.example',
        from: Date.parse('2022-11-07T00:00:00Z'),
        to: Date.UTC(2026, 9, 31),
        received: [],
        sent: ['post', 'reply', 'mention', 'message', 'share', 'quote'],
      },
    ])
    expect(only('account')).toMatchObject([
      { name: 'Ada ✨', kind: 'person', since: Date.parse('2022-11-07T00:00:00Z') },
    ])
  })

  test('one outbox alone tells its owner, whatever it is called', async () => {
    const whole = await files()
    const { recognition, interactions } = await trial(mastodon, { 'download.txt': whole['outbox.json'] ?? '' })
    expect(recognition).toBeDefined()
    expect(interactions).toHaveLength(10)
    expect(interactions[0]?.account).toBe('mastodon:@ada@social.example')
  })

  test('likes alone and lists alone are known, other JSON and CSV are not', async () => {
    const whole = await files()
    expect((await trial(mastodon, { 'x.json': whole['likes.json'] ?? '' })).interactions).toHaveLength(3)
    expect(
      (await trial(mastodon, { 'x.csv': 'Account address,Show boosts\nbob@other.example,true\n' })).only('following'),
    ).toHaveLength(1)
    expect((await trial(mastodon, { 'x.csv': 'Account address,Name\nbob,Bob\n' })).recognition).toBeUndefined()
    expect((await trial(mastodon, { 'x.json': '{"type":"OrderedCollection"}' })).recognition).toBeUndefined()
    expect((await trial(mastodon, { 'x.json': '[]' })).recognition).toBeUndefined()
  })

  test('random damage to any file ends in items, never in an error', { timeout: 60_000 }, async () => {
    await endureDamage(mastodon, zip)
  })
})

async function files(): Promise<Record<string, Buffer>> {
  await using archive = await openArchive(zip)
  const found: Record<string, Buffer> = {}
  for (const entry of archive.entries) {
    if (/\.json$/.test(entry.path)) found[entry.path] = Buffer.concat(await Array.fromAsync(archive.open(entry)))
  }
  return found
}
