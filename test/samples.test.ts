/** The sample exports through the whole program: what they hold is counted, and a second import inserts nothing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { root, told } from './rapport.ts'

// Each step is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const fixtures = (network: string, file: string) => join(root, 'src/connectors', network, 'fixtures', file)
const both = (sent: number, received: number) => ({ sent, received })

/** Facts of the files, as their makers counted them. */
const samples = [
  {
    network: 'x',
    file: fixtures('x', 'twitter-2026-07-25-synthetic.zip'),
    counts: { post: both(4, 0), mention: both(2, 0), reply: both(3, 0), share: both(1, 0), quote: both(1, 0) },
    messages: both(3, 5),
    snapshots: { followers: 4, following: 3 },
  },
  {
    network: 'linkedin',
    file: fixtures('linkedin', 'Complete_LinkedInDataExport_06-27-2026.zip'),
    counts: { connect: both(0, 5), invite: both(2, 1) },
    messages: both(2, 2),
    snapshots: {},
  },
  {
    network: 'mastodon',
    file: fixtures('mastodon', 'archive-20240723215433-0123456789abcdef0123456789abcdef.zip'),
    counts: { post: both(5, 0), reply: both(1, 0), mention: both(1, 0), share: both(2, 0) },
    messages: both(1, 0),
    snapshots: {},
  },
  {
    network: 'facebook',
    file: fixtures('facebook', 'facebook-ownerexample-2025-11-18-AbCdEf12.zip'),
    counts: { connect: both(0, 5), invite: both(1, 1) },
    messages: both(2, 3),
    snapshots: {},
  },
  {
    network: 'instagram',
    file: fixtures('instagram', 'instagram-owner.example-2026-05-11-YOudpLi7.zip'),
    counts: { follow: both(2, 4), unfollow: both(1, 0), invite: both(1, 1) },
    messages: both(1, 2),
    snapshots: { followers: 4, following: 2 },
  },
  {
    network: 'tiktok',
    file: fixtures('tiktok', 'TikTok_Data_synthetic.zip'),
    counts: { follow: both(2, 2), post: both(1, 0) },
    messages: both(1, 3),
    snapshots: { followers: 2 },
  },
]

const reportShape = z.object({
  files: z.tuple([
    z.object({
      network: z.string(),
      accounts: z.array(z.string()),
      counts: z.record(z.string(), z.object({ sent: z.number(), received: z.number() })),
      snapshots: z.record(z.string(), z.number()),
      inserted: z.number(),
      duplicates: z.number(),
      coverage: z.array(z.object({ account: z.string() })),
    }),
  ]),
})

describe.each(samples)('$network', ({ network, file, counts, messages, snapshots }) => {
  const data = mkdtempSync(join(tmpdir(), `rapport-${network}-`))
  afterAll(() => rmSync(data, { recursive: true, force: true }))

  test('is counted, and a second import inserts nothing and tells the same', async () => {
    const first = reportShape.parse(await told(data, 'import', file)).files[0]
    expect(first.network).toBe(network)
    expect(first.counts).toMatchObject({ ...counts, message: messages })
    expect(first.snapshots).toMatchObject(snapshots)
    expect(first.inserted).toBeGreaterThan(0)
    expect(first.coverage.map(({ account }) => account)).toEqual(first.accounts)
    const before = await told(data, 'people')
    const second = reportShape.parse(await told(data, 'import', file)).files[0]
    expect(second.inserted).toBe(0)
    expect(second.duplicates).toBe(first.inserted + first.duplicates)
    expect(second.counts).toEqual(first.counts)
    expect(await told(data, 'people')).toEqual(before)
  }, 60_000)
})
