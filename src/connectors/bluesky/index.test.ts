/** The Bluesky connector as a whole: the contract, whole and partial repositories, two of one account, and damage. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { zipOf } from '../../tools/archive/test-zip.ts'
import { endureDamage, trial, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import bluesky from './index.ts'
import { ada, carOf, repoOf } from './repository/test-repository.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
const repo = fixture('ada.example-repo.car')
const withOrphans = fixture('ada.example-repo-with-orphans.car')
const chats = fixture('chats.jsonl')

const counts = {
  post: { sent: 3 },
  mention: { sent: 1 },
  reply: { sent: 1 },
  quote: { sent: 2 },
  reaction: { sent: 4 },
  // One of them is a post of the owner's own.
  share: { sent: 2 },
  follow: { sent: 3 },
}

describeConnector(bluesky, [
  { file: repo, counts },
  { file: withOrphans, counts },
  { file: chats, counts: { message: { sent: 2, received: 2 }, reaction: { received: 1 } } },
])

const post = (text: string, more: Record<string, unknown> = {}) => ({
  $type: 'app.bsky.feed.post',
  text,
  createdAt: '2025-06-15T15:06:40.000Z',
  ...more,
})
const key = (rkey: string) => `app.bsky.feed.post/${rkey}`
const read = async (...given: Parameters<typeof repoOf>) =>
  trial(bluesky, { 'repo.car': await carOf(repoOf(...given)) })

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['@Ada.Bsky.Social', 'ada.bsky.social'],
    ['https://bsky.app/profile/Ada.Example/post/3k', 'ada.example'],
    ['at://did:plc:abc123', 'did:plc:abc123'],
  ]
  for (const [written, expected] of spelled) expect(bluesky.about.spell(written)).toBe(expected)
})

test('a handle leads to its page', () => {
  expect(bluesky.about.profile?.('did:plc:abc')).toBe('https://bsky.app/profile/did:plc:abc')
})

describe('the repository as a whole', () => {
  test('deleted records that are still in the file do not count', async () => {
    expect((await trialOf(bluesky, withOrphans)).records).toEqual((await trialOf(bluesky, repo)).records)
  })

  test('what was passed over is counted by its reason', async () => {
    expect((await trialOf(bluesky, repo)).skipped).toEqual({
      'an account you blocked: nothing that happened between you': 1,
      'a list of yours: nothing that happened between people': 1,
      'an entry of a list of yours: nothing that happened between people': 1,
      'a rule who may answer a post: nothing that happened between people': 1,
      'a setting: nothing that happened between people': 1,
      'a record of a kind Rapport does not know (com.example.custom.thing)': 1,
      'the same account followed again': 1,
      'written more than a day before it was stored: kept with the time it was written': 3,
    })
  })

  test('the account is its lasting id, with the name of the profile', async () => {
    expect((await trialOf(bluesky, repo)).only('account')).toEqual([
      { type: 'account', account: `bluesky:${ada}`, lasting: `bluesky:${ada}`, name: 'Ada ✨' },
    ])
  })

  test('nothing received is covered, from the first act to when the file was made', async () => {
    expect((await trialOf(bluesky, repo)).only('coverage')).toEqual([
      {
        type: 'coverage',
        account: `bluesky:${ada}`,
        from: Date.parse('2025-06-14T00:00:00Z'),
        // The repository was changed after the day these tests take for the file's.
        to: Date.parse('2026-11-21T23:37:06.082Z'),
        received: [],
        sent: ['post', 'reply', 'mention', 'quote', 'reaction', 'share', 'follow'],
      },
    ])
  })

  test('a profile that says when it was made tells when the account began', async () => {
    const { only } = await read({
      'app.bsky.actor.profile/self': { $type: 'app.bsky.actor.profile', createdAt: '2024-02-06T12:00:00.000Z' },
      [key('3lrnqk7qs222b')]: post('hello'),
    })
    expect(only('account')).toMatchObject([{ since: Date.parse('2024-02-06T12:00:00Z') }])
    expect(only('coverage')).toMatchObject([{ from: Date.parse('2024-02-06T12:00:00Z') }])
  })

  test('repositories of version 2 are read as well, older ones refused', async () => {
    expect((await read({ [key('3k')]: post('old') }, { version: 2 })).interactions).toHaveLength(1)
    await expect(read({ [key('3k')]: post('old') }, { version: 1 })).rejects.toThrow(/version Rapport does not read/)
  })

  test('an empty repository has an account and nothing else', async () => {
    const { records } = await read({})
    expect(records.map(({ type }) => type)).toEqual(['account', 'coverage'])
  })

  test('whether zipped or not, its records are the same', async () => {
    const zipped = zipOf([{ name: 'backup/repo.car', data: await readFile(repo), stored: true }])
    const { recognition, records } = await trial(bluesky, { 'backup.zip': zipped })
    expect(recognition?.format).toBe('Bluesky repository')
    expect(records).toEqual((await trialOf(bluesky, repo)).records)
  })

  test('a document beside it that names the handle names the account', async () => {
    const document = { id: ada, alsoKnownAs: ['at://Ada.Example'] }
    const { only, interactions } = await trial(bluesky, {
      'backup/repo.car': await readFile(repo),
      'backup/did.json': JSON.stringify(document),
    })
    expect(only('account')).toMatchObject([{ account: 'bluesky:ada.example', lasting: `bluesky:${ada}` }])
    expect(new Set(interactions.map(({ account }) => account))).toEqual(new Set(['bluesky:ada.example']))
  })

  test('random damage ends in items or a refusal', { timeout: 60_000 }, async () => {
    await endureDamage(bluesky, repo)
    await endureDamage(bluesky, chats)
  })
})

describe('two files of one repository', () => {
  const before = { [key('3lrnqk7qs222b')]: post('a word'), [key('3lrnqkapcm22b')]: post('will be deleted') }
  const after = { [key('3lrnqk7qs222b')]: post('another word') }

  test('an edited record keeps its id, and a deleted one is no more', async () => {
    const [first] = (await read(before)).interactions
    const [later, ...others] = (await read(after)).interactions
    expect(later?.id).toBe(first?.id)
    expect(later?.text).toBe('another word')
    expect(others).toEqual([])
  })

  test('of several in one folder the latest is read', async () => {
    const { interactions, skipped } = await trial(bluesky, {
      'a.car': await carOf(repoOf(before, { rev: '3lrnqkapcm22b' })),
      'b.car': await carOf(repoOf(after, { rev: '3lrnqko2ki22b' })),
    })
    expect(interactions.map(({ text }) => text)).toEqual(['another word'])
    expect(skipped).toEqual({ 'an older copy of a repository that is here as well': 1 })
  })
})

describe('a file that is not whole', () => {
  test('one that ends early is refused in one sentence', async () => {
    const whole = await readFile(repo)
    for (const share of [0.1, 0.4, 0.7, 0.99]) {
      const cut = whole.subarray(0, Math.floor(share * whole.length))
      await expect(trial(bluesky, { 'repo.car': cut })).rejects.toThrow(/^repo\.car ends in the middle: [^.]*\.$/)
    }
  })

  test('records that are missing are counted, and their kinds not covered', async () => {
    const whole = repoOf({ [key('3lrnqk7qs222b')]: post('here'), [key('3lrnqkapcm22b')]: post('gone') })
    const blocks = whole.blocks.filter(({ bytes }) => !Buffer.from(bytes).includes('gone'))
    const { interactions, skipped, only } = await trial(bluesky, { 'repo.car': await carOf({ ...whole, blocks }) })
    expect(interactions.map(({ text }) => text)).toEqual(['here'])
    expect(skipped).toEqual({ 'a record that is missing from the file, or damaged': 1 })
    expect(only('coverage')).toMatchObject([{ sent: ['reaction', 'share', 'follow'] }])
  })

  test('a part of the tree that is missing is told, and nothing is covered', async () => {
    const records = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [key(`3k${i + 100}`), post(`${i}`)]))
    const whole = repoOf(records)
    // The second block is a node at the bottom, whose parents are all there.
    const blocks = whole.blocks.filter((_, i) => i !== 1)
    const { interactions, skipped, only } = await trial(bluesky, { 'repo.car': await carOf({ ...whole, blocks }) })
    expect(interactions.length).toBeGreaterThan(0)
    expect(interactions.length).toBeLessThan(60)
    expect(skipped).toEqual({
      'a part of the repository that is missing from the file, with an unknown number of records: get a new file': 1,
    })
    expect(only('coverage')).toMatchObject([{ sent: [] }])
  })

  test('one without its beginning is refused', async () => {
    const whole = repoOf({ [key('3k')]: post('here') })
    const [head, ...others] = whole.blocks
    if (head === undefined) throw new Error('a repository has a first block')
    await expect(trial(bluesky, { 'repo.car': await carOf({ ...whole, blocks: others }) })).rejects.toThrow(
      /only a part of a repository/,
    )
    const tampered = { ...head, bytes: Buffer.from(head.bytes).fill(7, head.bytes.length - 3) }
    const blocks = [tampered, ...others]
    await expect(trial(bluesky, { 'repo.car': await carOf({ ...whole, blocks }) })).rejects.toThrow(
      /missing or damaged/,
    )
  })

  test('a record whose content is not what its name says is not believed', async () => {
    const whole = repoOf({ [key('3k')]: post('the truth'), 'app.bsky.feed.like/3k': { $type: 'x', subject: {} } })
    const blocks = whole.blocks.map((block) => {
      const at = Buffer.from(block.bytes).indexOf('the truth')
      return at < 0 ? block : { ...block, bytes: Buffer.from(block.bytes).fill('a lie', at, at + 9) }
    })
    const { interactions, skipped } = await trial(bluesky, { 'repo.car': await carOf({ ...whole, blocks }) })
    expect(interactions).toEqual([])
    expect(skipped).toEqual({
      'a like of nothing': 1,
      'a record that is missing from the file, or damaged': 1,
      'a block whose content is not what its name says, or too large for a record': 1,
    })
  })

  test('a CAR file of something else is refused', async () => {
    const { blocks, root } = repoOf({})
    const other = await carOf({ root: blocks.at(-1)?.cid ?? root, blocks })
    await expect(trial(bluesky, { 'repo.car': other })).rejects.toThrow(/no Bluesky repository/)
  })

  test('beside a whole one a broken one is told', async () => {
    const whole = await readFile(repo)
    const { interactions, skipped } = await trial(bluesky, { 'a.car': whole, 'b.car': whole.subarray(0, 5000) })
    expect(interactions).toHaveLength(16)
    expect(Object.keys(skipped)).toContainEqual(expect.stringMatching(/older copy|ends in the middle/))
  })
})
