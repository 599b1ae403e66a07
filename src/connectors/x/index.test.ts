/** The X connector as a whole: the contract, the forms an archive comes in, and what it must never open. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../../tools/archive/index.ts'
import { endureDamage, sample, trial, trialContext, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import x from './index.ts'

const fixture = join(import.meta.dirname, 'fixtures/twitter-2026-07-25-synthetic.zip')
const shared = sample('x/synthetic-2026')

describeConnector(x, [
  {
    file: fixture,
    counts: {
      post: { sent: 4 },
      mention: { sent: 2 },
      reply: { sent: 3 },
      share: { sent: 1 },
      quote: { sent: 1 },
      message: { sent: 3, received: 5 },
      reaction: { sent: 5, received: 2 },
    },
  },
])

describe('the archive as a whole', () => {
  test('what was skipped is counted by its reason', async () => {
    const { skipped } = await trialOf(x, fixture)
    expect(skipped).toMatchObject({
      'an earlier version of an edited post': 1,
      'a post you deleted': 1,
      'the same like again': 1,
      'an encrypted message: X does not give its words': 1,
      'a group event, not a message': 4,
    })
  })

  test('the snapshots bear the day the archive was made', async () => {
    const { only } = await trialOf(x, fixture)
    const at = Date.parse('2026-07-25T12:21:58.798Z')
    expect(only('followers')).toMatchObject([{ at, count: 4 }])
    expect(only('following')).toMatchObject([{ at, count: 3 }])
  })

  test('received are messages alone, and likes without a time are covered in no period', async () => {
    const [coverage] = (await trialOf(x, fixture)).only('coverage')
    expect(coverage?.received).toEqual(['message'])
    expect(coverage?.sent).not.toContain('reaction')
    expect(coverage?.from).toBe(Date.parse('2008-07-01T00:00:00.000Z'))
    expect(coverage?.to).toBe(Date.parse('2026-07-25T12:21:58.798Z'))
  })

  test('persons come when the posts have told them, before the messages that need them; snapshots are last', async () => {
    const { records } = await trialOf(x, fixture)
    const types = records.map(({ type }) => type)
    expect(types[0]).toBe('account')
    expect(types.lastIndexOf('person')).toBeLessThan(types.indexOf('coverage'))
    const firstMessage = records.findIndex((record) => record.type === 'interaction' && record.kind === 'message')
    expect(types.indexOf('coverage')).toBeLessThan(firstMessage)
    expect(types.lastIndexOf('interaction')).toBeLessThan(types.indexOf('followers'))
  })

  test.skipIf(!existsSync(shared))('zip, tar.gz and folder give the same records', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-x-'))
    try {
      await cp(join(shared, 'data'), join(folder, 'export/data'), { recursive: true })
      await promisify(execFile)('tar', ['czf', join(folder, 'x.tar.gz'), '-C', folder, 'export'])
      const zip = await trialOf(x, fixture)
      expect((await trialOf(x, join(folder, 'export'))).records).toEqual(zip.records)
      expect((await trialOf(x, join(folder, 'x.tar.gz'))).records).toEqual(zip.records)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('devices, advertising and talk with machines are left alone on purpose and not opened', async () => {
    const opened: string[] = []
    await using archive = await openArchive(fixture)
    const watched = {
      ...archive,
      open(entry: (typeof archive.entries)[number]) {
        opened.push(entry.path)
        return archive.open(entry)
      },
    }
    const items = x.archive === undefined ? [] : await Array.fromAsync(x.archive.read(watched, trialContext))
    expect(opened.filter((path) => /grok|contact|ad-|profile|media|headers/.test(path))).toEqual([])
    const alone = items.filter((item) => item.type === 'skipped' && item.reason === 'left alone on purpose')
    expect(alone).toContainEqual(expect.objectContaining({ entry: 'data/grok-chat-item.js', count: 1 }))
    expect(alone).toContainEqual(expect.objectContaining({ entry: 'data/contact.js', count: 2 }))
  })

  test('a file of a name nobody knows is told, an empty one is not', async () => {
    const { skipped } = await trial(x, {
      'data/account.js': 'window.YTD.account.part0 = [ ]',
      'data/telepathy.js': `window.YTD.telepathy.part0 = [ ${' '.repeat(80)}{"telepathy":{}} ]`,
      'data/moment.js': 'window.YTD.moment.part0 = [ ]',
    })
    expect(skipped).toEqual({ 'a file Rapport does not know': 1 })
  })

  test('a file that somebody renamed is known by what it says itself, a private one is not opened for that', async () => {
    const { interactions, skipped } = await trial(x, {
      'data/account.js': 'window.YTD.account.part0 = [ ]',
      'data/tweets (1).js': `window.YTD.tweets.part0 = [ {"tweet":{"id_str":"5","full_text":"a"}} ]${' '.repeat(64)}`,
      'data/ip-audit.js': `window.YTD.tweets.part1 = [ {"tweet":{"id_str":"6","full_text":"b"}} ]${' '.repeat(64)}`,
    })
    expect(interactions.map(({ id }) => id)).toEqual(['tweet:5'])
    expect(skipped).toEqual({ 'left alone on purpose': 1 })
  })

  test('a part that the list names and the file does not hold is told', async () => {
    const manifest = {
      userInfo: { accountId: '1', userName: 'Ada', displayName: 'Ada' },
      archiveInfo: { generationDate: '2026-01-01T00:00:00.000Z' },
      dataTypes: {
        tweets: {
          files: [
            { fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count: '2' },
            { fileName: 'data/tweets-part1.js', globalName: 'YTD.tweets.part1', count: '9' },
          ],
        },
      },
    }
    const { only, skipped } = await trial(x, {
      'data/manifest.js': `window.__THAR_CONFIG = ${JSON.stringify(manifest)}`,
      'data/tweets.js': 'window.YTD.tweets.part0 = [ {"tweet":{"id_str":"5","full_text":"a"}} ]',
    })
    expect(only('account')).toMatchObject([{ account: 'x:ada', lasting: 'x:id/1' }])
    expect(skipped).toEqual({
      'named in the archive’s list but not in this file': 1,
      'posts that the archive announces and does not hold': 1,
    })
  })

  test('what the list counts and a file does not hold is told, and a short list of followers is no snapshot', async () => {
    const file = (name: string, kind: string, count: string) => ({
      files: [{ fileName: `data/${name}.js`, globalName: `YTD.${kind}.part0`, count }],
    })
    const manifest = {
      userInfo: { accountId: '1', userName: 'Ada' },
      archiveInfo: { generationDate: '2026-01-01T00:00:00.000Z', isPartialArchive: true },
      dataTypes: {
        like: file('like', 'like', '3'),
        follower: file('follower', 'follower', '2'),
        following: file('following', 'following', '1'),
      },
    }
    const { skipped, only } = await trial(x, {
      'data/manifest.js': `window.__THAR_CONFIG = ${JSON.stringify(manifest)}`,
      'data/like.js': 'window.YTD.like.part0 = [ {"like":{"tweetId":"5"}} ]',
      'data/follower.js': 'window.YTD.follower.part0 = [ {"follower":{"accountId":"2"}} ]',
      'data/following.js': 'window.YTD.following.part0 = [ {"following":{"accountId":"2"}} ]',
    })
    expect(skipped).toEqual({
      'X says itself that this archive does not hold everything': 1,
      'likes that the archive announces and does not hold': 2,
      'accounts that the archive announces and does not hold': 1,
    })
    expect(only('followers')).toEqual([])
    expect(only('following')).toMatchObject([{ count: 1, at: Date.UTC(2026, 0, 1) }])
  })

  test('random damage to any file ends in items, never in an error', { timeout: 60_000 }, async () => {
    await endureDamage(x, fixture)
  })
})

async function readFiles(): Promise<Record<string, Buffer>> {
  await using archive = await openArchive(fixture)
  const files: Record<string, Buffer> = {}
  for (const entry of archive.entries) {
    if (/\.js$/.test(entry.path)) files[entry.path] = Buffer.concat(await Array.fromAsync(archive.open(entry)))
  }
  return files
}

describe('one file alone', () => {
  const tweets = 'window.YTD.tweets.part0 = [ {"tweet":{"id_str":"5","full_text":"@ada a"}} ]'

  test('of posts belongs to the account the user named, else to the only one known, else to nobody', async () => {
    const account = async (context: object) => (await trial(x, { 'tweets.js': tweets }, context)).only('account')
    expect(await account({})).toMatchObject([{ account: 'x:name/unknown' }])
    expect(await account({ accounts: ['x:ada', 'linkedin:ada'] })).toMatchObject([{ account: 'x:ada' }])
    expect(await account({ accounts: ['x:ada', 'x:shop'] })).toMatchObject([{ account: 'x:name/unknown' }])
    expect(await account({ accounts: ['x:ada', 'x:shop'], owners: ['x:shop'] })).toMatchObject([{ account: 'x:shop' }])
    const { interactions } = await trial(x, { 'tweets.js': tweets }, { owners: ['x:ada'] })
    expect(interactions).toMatchObject([{ account: 'x:ada', url: 'https://x.com/ada/status/5' }])
  })

  test.skipIf(!existsSync(sample('hostile/synthetic/html-in-text.js')))(
    'markup in a post is stored as it is',
    async () => {
      const { recognition, interactions } = await trialOf(x, sample('hostile/synthetic/html-in-text.js'))
      expect(recognition?.format).toBe('one file of an X archive')
      expect(interactions).toMatchObject([
        { kind: 'post', text: '<img src=x onerror=alert(1)> =HYPERLINK("http://x")' },
      ])
    },
  )

  test('is known by what it holds, whatever it is called', async () => {
    expect((await trial(x, { 'download (3).txt': tweets })).interactions).toHaveLength(1)
    expect((await trial(x, { 'tweets.js': 'const tweets = []' })).recognition).toBeUndefined()
    expect((await trial(x, { 'ip.js': 'window.YTD.ip_audit.part0 = [ {"ipAudit":{}} ]' })).recognition).toBeUndefined()
  })

  test('of messages tells the owner by the number that is in every conversation', async () => {
    const files = await readFiles()
    const { interactions } = await trial(x, { 'direct-messages.js': files['data/direct-messages.js'] ?? '' })
    expect(interactions.filter(({ kind, direction }) => kind === 'message' && direction === 'sent')).toHaveLength(2)
    expect(interactions.filter(({ kind, direction }) => kind === 'message' && direction === 'received')).toHaveLength(3)
    expect(interactions[0]?.account).toBe('x:id/1500000000000000001')
  })

  test('of one conversation does not tell who is who, and says so', async () => {
    const conversation = {
      conversationId: '1-2',
      messages: [{ messageCreate: { id: '7', senderId: '1', recipientId: '2', text: 'a' } }],
    }
    const { interactions, skipped } = await trial(x, {
      'direct-messages.js': `window.YTD.direct_messages.part0 = [ ${JSON.stringify({ dmConversation: conversation })} ]`,
    })
    expect(interactions).toEqual([])
    expect(skipped).toEqual({ 'a message: this file alone does not tell which side is yours': 1 })
  })
})

test('the fixture is the sample that is ours', async () => {
  const original = join(shared, 'twitter-2026-07-25-synthetic.zip')
  if (existsSync(original)) expect((await readFile(fixture)).equals(await readFile(original))).toBe(true)
})
