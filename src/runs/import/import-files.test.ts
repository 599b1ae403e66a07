/** Imports of several files: parts read as one, looked at first, withdrawn when the owner is named, and events told twice. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeHeader } from '../../connectors/interchange/write.ts'
import type { RecordOf } from '../../connectors/record.ts'
import { zipOf } from '../../tools/archive/test-zip.ts'
import { Refused } from '../../tools/refused.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { importFiles } from './import-files.ts'
import { joinSameEvents } from './same-events.ts'

let one: TestDesk
beforeEach(async () => {
  one = await openTestDesk()
})
afterEach(() => one[Symbol.asyncDispose]())

const asker = () => one.desk.owner('main')
const keys = async () =>
  (await Array.fromAsync(one.desk.ledger.read(asker(), { types: ['interaction'] }))).flat().map(({ key }) => key)
const fileOf = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(one.data, name), content)
  return join(one.data, name)
}
const tweets = (part: string, ids: readonly string[]) =>
  `window.YTD.tweets.${part} = ${JSON.stringify(
    ids.map((id) => ({
      tweet: { id_str: id, created_at: 'Sat Feb 18 12:33:11 +0000 2023', full_text: `Words ${id}` },
    })),
  )}`
const account = 'window.YTD.account.part0 = [{"account":{"username":"Ada","accountId":"7"}}]'

test('parts of one export are one import, whichever holds the owner', async () => {
  const first = await fileOf('a.zip', zipOf([{ name: 'data/tweets.js', data: tweets('part0', ['1', '2']) }]))
  const second = await fileOf(
    'b.zip',
    zipOf([
      { name: 'data/account.js', data: account },
      { name: 'data/tweets-part1.js', data: tweets('part1', ['3']) },
    ]),
  )
  const { files } = await importFiles(one.desk, asker(), [first, second], { now })
  expect(files).toMatchObject([{ file: 'a.zip + b.zip', accounts: ['x:ada'], counts: { post: { sent: 3 } } }])
  expect(await keys()).toHaveLength(3)
})

test('files of two accounts stay two imports, and progress never goes back', async () => {
  const ofAda = zipOf([
    { name: 'data/account.js', data: account },
    { name: 'data/tweets.js', data: tweets('part0', ['1']) },
  ])
  const ofBob = zipOf([
    { name: 'data/account.js', data: account.replace('Ada', 'Robert').replace('"7"', '"8"') },
    { name: 'data/tweets.js', data: tweets('part0', ['2', '3']) },
  ])
  const paths = [await fileOf('a.zip', ofAda), await fileOf('b.zip', ofBob)]
  const shares: number[] = []
  const onProgress = ({ stage, share }: { stage: string; share: number | null }) =>
    stage === 'importing' && shares.push(share ?? 0)
  const { files } = await importFiles(one.desk, asker(), paths, { now, onProgress })
  expect(files.map(({ accounts }) => accounts)).toEqual([['x:ada'], ['x:robert']])
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})

test('a preview says what would come in, and keeps nothing', async () => {
  const path = await fileOf('tweets.js', tweets('part0', ['1', '2']))
  const look = () => importFiles(one.desk, asker(), [path], { now, preview: true })
  expect((await look()).files).toMatchObject([{ preview: true, inserted: 4, duplicates: 0 }])
  expect(await one.desk.ledger.head(asker())).toBeUndefined()
  await importFiles(one.desk, asker(), [path], { now })
  expect((await look()).files).toMatchObject([{ inserted: 0, duplicates: 4 }])
})

test('in whatever order they are given, mails know the accounts of the archives beside them', async () => {
  const mbox = await fileOf(
    'Mailbox.mbox',
    `From x@x Thu Jan 01 00:00:00 2026
From: X <notify@x.com>
To: hello@shop.example
Delivered-To: hello@shop.example
Subject: Mary Barlow (@mb75) followed you
Date: Thu, 01 Jan 2026 10:00:00 +0000
Message-ID: <1@x.com>
Authentication-Results: mx.shop.example; dkim=pass header.d=x.com

Mary Barlow followed you.
`,
  )
  const archive = await fileOf(
    'a.zip',
    zipOf([
      { name: 'data/account.js', data: account },
      { name: 'data/tweets.js', data: tweets('part0', ['1', '2']) },
    ]),
  )
  for (const preview of [true, false]) {
    const counted: number[] = []
    const { files } = await importFiles(one.desk, asker(), [mbox, archive], {
      now,
      preview,
      onProgress: (progress) => progress.stage === 'importing' && counted.push(progress.counted),
    })
    expect(files.map(({ file, accounts }) => [file, accounts])).toEqual([
      ['Mailbox.mbox', ['email:hello@shop.example', 'x:ada']],
      ['a.zip', ['x:ada']],
    ])
    expect(counted.at(-1)).toBe(files.reduce((sum, { inserted, duplicates }) => sum + inserted + duplicates, 0))
  }
})

test('what a file holds is counted by itself, and the last giving apart from those before', async () => {
  const path = await fileOf(
    'a.zip',
    zipOf([
      { name: 'data/account.js', data: account },
      { name: 'data/tweets.js', data: tweets('part0', ['1', '2']) },
    ]),
  )
  const give = async () => (await importFiles(one.desk, asker(), [path], { now })).files[0]
  const [first, second] = [await give(), await give()]
  const inserted = first?.inserted ?? 0
  expect(inserted).toBe(2 + (first?.records ?? 0))
  expect(second).toMatchObject({ inserted: 0, duplicates: inserted, records: first?.records })
  await give()
  const [{ report } = { report: null }] = await one.desk.ledger.sources(asker())
  expect(report).toMatchObject({ inserted: 0, duplicates: inserted, earlier: { times: 2, inserted } })
})

test('what was taken in with a remark is told apart from what was left out', async () => {
  const strange = tweets('part0', ['1', '2']).replace(
    'Sat Feb 18 12:33:11 +0000 2023',
    'Sat Feb 18 12:33:11 +0000 1923',
  )
  const path = await fileOf('tweets.js', strange)
  const { files } = await importFiles(one.desk, asker(), [path], { now })
  expect(files[0]?.skipped).toMatchObject([
    { reason: expect.stringMatching(/kept without a date/), kept: true, count: 1 },
  ])
})

test('what was kept under nobody is withdrawn when the same file is given with its owner', async () => {
  const path = await fileOf('tweets.js', tweets('part0', ['1', '2']))
  expect((await importFiles(one.desk, asker(), [path], { now })).files).toMatchObject([
    { accounts: ['x:name/unknown'] },
  ])
  await importFiles(one.desk, asker(), [path], { now, owners: ['x:ada'] })
  expect(await keys()).toEqual(['x:ada#tweet:1', 'x:ada#tweet:2'])
})

test('a file that proves broken takes back those given with it, and not what is imported meanwhile', async () => {
  const earlier = await fileOf('earlier.js', tweets('part0', ['1']))
  await importFiles(one.desk, asker(), [earlier], { now })
  const good = await fileOf('tweets.js', tweets('part0', ['2']))
  const broken = await fileOf('broken.jsonl', `${writeHeader()}\n{"type":"inter`)
  let meanwhile: Promise<number> | undefined
  const onRecord = () => {
    meanwhile ??= one.desk.ledger.startSource(asker(), { kind: 'file', name: 'another.js', at: now })
  }
  await expect(importFiles(one.desk, asker(), [earlier, good, broken], { now, onRecord })).rejects.toThrow(Refused)
  await meanwhile
  const sources = (await one.desk.ledger.sources(asker())).map(({ name, retractedAt }) => [name, retractedAt === null])
  expect(sources).toEqual([
    ['earlier.js', true],
    ['another.js', true],
    ['tweets.js', false],
    ['broken.jsonl', false],
  ])
})

const event = (id: string, more: Partial<RecordOf<'interaction'>>): RecordOf<'interaction'> => ({
  type: 'interaction',
  id,
  at: now,
  account: 'linkedin:ada',
  direction: 'received',
  kind: 'message',
  with: ['linkedin:bob-smith'],
  withName: 'Bob Smith',
  text: 'Could you send me the price list for the blue ones, please?',
  ...more,
})
const minute = 60_000
const mail = (id: string, more: Partial<RecordOf<'interaction'>> = {}) =>
  event(`mail:${id}`, { with: ['linkedin:name/bob smith'], at: now + 3 * minute, ...more })

test.each<[string, RecordOf<'interaction'>, RecordOf<'interaction'>, boolean]>([
  ['by name and time', event('1', {}), mail('1'), true],
  [
    'by the beginning of the words, hours later',
    event('1', {}),
    mail('1', { at: now + 5 * 60 * minute, text: 'Could you send me the price …' }),
    true,
  ],
  [
    'by the link, days apart',
    event('1', { url: 'https://www.linkedin.com/m/1', text: '' }),
    mail('1', { at: now + 1440 * minute, url: 'https://linkedin.com/m/1?trk=eml', text: '' }),
    true,
  ],
  ['where the words differ', event('1', { text: 'Something quite different was said here.' }), mail('1'), false],
  ['where it is somebody else', event('1', { with: ['linkedin:eve'], withName: 'Eve' }), mail('1'), false],
  [
    'where it is hours apart without the words',
    event('1', { text: '' }),
    mail('1', { at: now + 5 * 60 * minute, text: '' }),
    false,
  ],
  ['where it is another deed', event('1', { kind: 'invite' }), mail('1'), false],
  [
    'a connection dated by the day',
    event('1', { kind: 'connect', at: now - (now % 86_400_000), text: '' }),
    mail('1', { kind: 'connect', text: '' }),
    true,
  ],
])('a mail and another source tell one event: %s', async (_, told, mailed, isOne) => {
  await one.importRecords([told, mailed])
  expect(await keys()).toHaveLength(isOne ? 1 : 2)
  expect(await joinSameEvents(one.desk, asker(), ['linkedin:ada'])).toBe(0)
})

test('two mails never become one, and each event takes the nearest', async () => {
  await one.importRecords([
    event('1', { text: '' }),
    event('2', { at: now + 8 * minute, text: '' }),
    mail('1', { at: now + minute, text: '' }),
    mail('2', { at: now + 9 * minute, text: '' }),
    mail('3', { at: now + 9 * minute + 1, text: '' }),
  ])
  expect((await keys()).sort()).toEqual(['linkedin:ada#1', 'linkedin:ada#2', 'linkedin:ada#mail:3'])
})

test('of a mail and another source the other counts, whichever was given first or last', async () => {
  const told = event('1', { at: now - 62 * minute, text: 'The whole of what was said, to the end.' })
  const mailed = mail('1', { at: now - 60 * minute, text: 'The whole of what was said …' })
  await one.importRecords([mailed], now)
  await one.importRecords([told], now - 1000)
  const [entry] = (await Array.fromAsync(one.desk.ledger.read(asker(), { types: ['interaction'] }))).flat()
  expect(entry).toMatchObject({ key: 'linkedin:ada#1', record: { text: told.text, at: told.at } })
})
