/** Where everything comes from, over HTTP: files looked at before they are kept, asked about, undone and brought back. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { writeHeader, writeInterchange } from '../../connectors/interchange/write.ts'
import { setSetting } from '../../runs/log/settings.ts'
import { sourcesShape } from './shapes/sources.ts'
import { jobShape, jobsShape, startedShape, uploadShape } from './shapes/workspace.ts'
import { now, openTestDesk, someRecords, type TestDesk } from './test-desk.ts'

let one: TestDesk
beforeEach(async () => {
  one = await openTestDesk()
})
afterEach(() => one[Symbol.asyncDispose]())

const shop = `${[writeHeader(), ...someRecords.map(writeInterchange)].join('\n')}\n`
const nobodys = `window.YTD.tweets.part0 = ${JSON.stringify([
  { tweet: { id_str: '1', created_at: 'Sat Feb 18 12:33:11 +0000 2023', full_text: 'Words' } },
])}`

async function upload(name: string, body: string): Promise<string> {
  const answer = await one.ask('main/uploads', { method: 'POST', body, headers: { 'x-file-name': name } })
  expect(answer.status).toBe(201)
  return uploadShape.parse(answer.body).id
}
async function imported(order: object): Promise<z.output<typeof jobShape>> {
  const { status, body } = await one.post('main/imports', order)
  expect(status).toBe(202)
  const { id } = startedShape.parse(body)
  for (;;) {
    const job = jobShape.parse((await one.ask(`main/imports/${id}`)).body)
    if (job.state !== 'reading' && job.state !== 'receiving') return job
    await pause(30)
  }
}
const sources = async () => sourcesShape.parse((await one.ask('main/sources')).body)
const posts = async () => (await sources()).sources.map(({ state }) => state)
const leftovers = () => (existsSync(join(one.data, 'incoming')) ? readdirSync(join(one.data, 'incoming')) : [])

test('files are looked at together, then taken in without being sent again', async () => {
  const uploads = [await upload('shop.jsonl', shop), await upload('tweets.js', nobodys)]
  const look = await imported({ uploads, preview: true })
  expect(look).toMatchObject({ state: 'done', preview: true, uploads })
  expect(look.reports.map(({ file, preview }) => [file, preview])).toEqual([
    ['shop.jsonl', true],
    ['tweets.js', true],
  ])
  expect(await one.desk.ledger.head(one.desk.owner('main'))).toBeUndefined()
  const kept = await imported({ uploads, owners: ['x:ada'] })
  expect(kept).toMatchObject({ state: 'done', question: null, uploads: [] })
  expect(leftovers()).toEqual([])
  expect((await one.post('main/imports', { uploads })).status).toBe(404)
}, 30_000)

test('whose a file is gets asked once, and the answer puts it right', async () => {
  const uploads = [await upload('tweets.js', nobodys)]
  const asked = await imported({ uploads })
  expect(asked).toMatchObject({ state: 'done', question: { about: 'owner', networks: ['x'] }, uploads })
  expect((await sources()).sources[0]?.nobodys).toEqual(['x'])
  expect(await imported({ uploads, owners: ['X:@Ada'] })).toMatchObject({ question: null, uploads: [] })
  const after = await sources()
  expect(after.sources.map(({ state, nobodys }) => [state, nobodys])).toEqual([['complete', []]])
  expect(after.accounts.map(({ account }) => account)).toEqual(['x:ada'])
}, 30_000)

test('one file of several that is no export does not hold up the others', async () => {
  const job = await imported({ uploads: [await upload('letter.txt', 'hello'), await upload('shop.jsonl', shop)] })
  expect(job).toMatchObject({
    state: 'done',
    refused: [{ file: 'letter.txt', reason: expect.stringMatching(/^letter\.txt is no export/) }],
  })
  expect(job.reports.map(({ file }) => file)).toEqual(['shop.jsonl'])
}, 30_000)

test('a table among several is asked about by itself: of what is only looked at nothing is kept, else it alone is read again', async () => {
  const table = 'Who,When,What was said\nbob@shop.example,2026-03-01 10:00,Could you call me back?\n'
  const uploads = [await upload('shop.jsonl', shop), await upload('crm.csv', table)]
  const head = () => one.desk.ledger.head(one.desk.owner('main'))
  const open = async () =>
    jobsShape.parse((await one.ask('main/imports')).body).imports.filter(({ question }) => question)

  const look = await imported({ uploads, preview: true })
  const question = look.question
  if (question?.about !== 'columns') throw new Error('no question about columns')
  expect(question.uploads).toEqual(uploads)
  const mapping = { ...question.table.mapping, direction: 'received', account: 'email:ada@shop.example' }
  const mappings = { [question.table.print]: mapping }
  const again = await imported({ uploads: question.uploads, mappings, preview: true })
  expect(again).toMatchObject({ preview: true, question: null, uploads })
  expect(again.reports.map(({ file }) => file)).toEqual(['shop.jsonl', 'crm.csv'])
  expect(await head()).toBeUndefined()
  expect(await open()).toEqual([])
  // What was said while looking holds when it is taken in.
  const kept = await imported({ uploads })
  expect(kept).toMatchObject({ question: null, refused: [], uploads: [] })
  expect(kept.reports).toHaveLength(2)

  const other = table.replace('Who', 'Whom')
  const fresh = [await upload('shop.jsonl', shop), await upload('other.csv', other)]
  const asked = await imported({ uploads: fresh })
  expect(asked).toMatchObject({ state: 'done', question: { about: 'columns', uploads: [fresh[1]] } })
  expect(await open()).toHaveLength(1)
  if (asked.question?.about !== 'columns') throw new Error('no question about columns')
  const { print } = asked.question.table
  const answer = { ...mapping, columns: asked.question.table.mapping.columns }
  const read = await imported({ uploads: asked.question.uploads, mappings: { [print]: answer } })
  expect(read.reports.map(({ file }) => file)).toEqual(['other.csv'])
  expect(await open()).toEqual([])
  expect(leftovers()).toEqual([])
}, 60_000)

test('an import is undone and brought back', async () => {
  await imported({ uploads: [await upload('shop.jsonl', shop)] })
  const before = (await one.ask('main/people')).body
  const [source] = (await sources()).sources
  expect((await one.ask(`main/sources/${source?.id}`, { method: 'DELETE' })).status).toBe(204)
  expect(await posts()).toEqual(['undone'])
  expect((await one.ask('main/people')).body).toMatchObject({ total: 0 })
  expect((await one.post(`main/sources/${source?.id}/restore`, {})).status).toBe(204)
  expect(await posts()).toEqual(['complete'])
  expect((await one.ask('main/people')).body).toEqual(before)
  expect((await one.ask('main/sources/99', { method: 'DELETE' })).status).toBe(422)
  expect((await one.ask('main/sources/all', { method: 'DELETE' })).status).toBe(404)
}, 30_000)

test('the business is called as the account that came first, until the user says otherwise', async () => {
  const named = (account: string, name: string) =>
    `${[writeHeader(), writeInterchange({ type: 'account', account, name })].join('\n')}\n`
  const name = async () => z.object({ name: z.string() }).parse((await one.ask('main/status')).body).name
  const names: string[] = []
  for (const [account, said] of [
    ['x:kiln', 'Kiln & Co'],
    ['bluesky:ada.example', 'Ada Marsh'],
    ['facebook:ada', 'Ada Marsh'],
  ] as const) {
    await imported({ uploads: [await upload(`${said}.jsonl`, named(account, said))] })
    names.push(await name())
  }
  expect(names).toEqual(['Kiln & Co', 'Kiln & Co', 'Kiln & Co'])
  await setSetting(one.desk, one.desk.owner('main'), 'workspace.name', 'The Kiln', now)
  expect(await name()).toBe('The Kiln')
}, 30_000)

test('a mail that a template of one’s own reads says so until the mailbox is given again', async () => {
  const mbox = `From x@x Thu Jan 01 00:00:00 2026
From: LinkedIn <notify@linkedin.com>
To: hello@shop.example
Delivered-To: hello@shop.example
Subject: Tom Maker waved at your workshop
Date: Thu, 01 Jan 2026 10:00:00 +0000
Message-ID: <1@linkedin.com>
List-Unsubscribe: <https://www.linkedin.com/comm/off>
Authentication-Results: mx.shop.example; dkim=pass header.d=linkedin.com

Tom Maker waved at your workshop.
`
  const unread = async () => (await sources()).sources.flatMap(({ report }) => report?.unread ?? [])
  await imported({ uploads: [await upload('Mailbox.mbox', mbox)] })
  const [first] = await unread()
  expect(first).toMatchObject({ subject: 'Tom Maker waved at your workshop' })
  expect(first).not.toHaveProperty('taught')
  const { count: _, at: __, ...notice } = first ?? {}
  const tried = await one.post('main/mail-templates/try', { notice, pointed: { kind: 'reaction' } })
  expect(tried).toMatchObject({ status: 422, body: { detail: expect.stringContaining('say who did it') } })
  const pointed = { kind: 'reaction', name: 'Tom Maker' }
  const kept = await one.post('main/mail-templates', { notice, pointed })
  expect(kept).toMatchObject({ status: 201, body: { reads: [{ kind: 'reaction', name: 'Tom Maker' }], rest: 0 } })
  expect(await unread()).toMatchObject([{ taught: true }])
  await imported({ uploads: [await upload('Mailbox.mbox', mbox)] })
  expect(await unread()).toEqual([])
}, 30_000)

test('an archive that was asked for is remembered until it comes', async () => {
  expect((await one.post('main/waiting/x', { waits: true }, 'PUT')).status).toBe(204)
  expect((await sources()).waiting).toMatchObject([
    { network: 'x', ready: false, askedAt: new Date(now).toISOString() },
  ])
  await imported({ uploads: [await upload('tweets.js', nobodys)], owners: ['x:ada'] })
  expect((await sources()).waiting).toEqual([])
  expect((await one.post('main/waiting/nowhere', { waits: true }, 'PUT')).status).toBe(422)
}, 30_000)

test('what cannot be seen of an account is told, with what would show it', async () => {
  await imported({ uploads: [await upload('tweets.js', nobodys)], owners: ['x:ada'] })
  const [account] = (await sources()).accounts
  expect(account?.sights.every(({ direction }) => direction === 'sent')).toBe(true)
  expect(account?.gaps.map(({ what }) => what).join(' ')).toMatch(/who answered or mentioned you.*who liked/)
}, 30_000)

test('a table is asked about, looked at, read as it was said, and known the next time', async () => {
  const table = 'Who,When,What was said,Mood\nbob@shop.example,2026-03-01 10:00,Could you call me back?,fine\n'
  const uploads = [await upload('crm.csv', table)]
  const asked = await imported({ uploads })
  expect(asked).toMatchObject({ state: 'asking', error: null, uploads })
  const question = asked.question
  if (question?.about !== 'columns') throw new Error('no question about columns')
  expect(question.table.columns.map(({ name }) => name)).toEqual(['Who', 'When', 'What was said', 'Mood'])
  const mapping = {
    rows: 'interactions',
    columns: { Who: 'person', When: 'time', 'What was said': 'text' },
    network: 'email',
    account: 'email:ada@shop.example',
    direction: 'received',
    kind: 'message',
    dates: 'year-first',
  }
  const mappings = { [question.table.print]: mapping }
  expect(await imported({ uploads, mappings, preview: true })).toMatchObject({ state: 'done', preview: true })
  const read = await imported({ uploads, mappings })
  expect(read).toMatchObject({ state: 'done', question: null })
  expect(read.report?.counts).toEqual({ message: { sent: 0, received: 1 } })
  const again = await imported({ uploads: [await upload('crm of April.csv', table.replace('03-01', '04-01'))] })
  expect(again).toMatchObject({ state: 'done', question: null })
}, 30_000)
