/** Archives over HTTP: received, read one after another, told about, stopped, and nothing left lying about. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { writeHeader, writeInterchange } from '../../connectors/interchange/write.ts'
import type { FactRecord } from '../../connectors/record.ts'
import { openArchive } from '../../tools/archive/index.ts'
import { zipOf } from '../../tools/archive/test-zip.ts'
import { jobShape, jobsShape, startedShape } from './shapes/workspace.ts'
import { now, openTestDesk, someRecords, type TestDesk } from './test-desk.ts'

let one: TestDesk
beforeEach(async () => {
  one = await openTestDesk()
})
afterEach(() => one[Symbol.asyncDispose]())

const fileOf = (records: readonly FactRecord[]) => `${[writeHeader(), ...records.map(writeInterchange)].join('\n')}\n`
const send = async (body: string | ReadableStream, name = 'the shop.jsonl', headers: Record<string, string> = {}) => {
  const init = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'x-file-name': encodeURIComponent(name), ...headers },
  } satisfies RequestInit
  return one.ask('main/imports', init)
}
const started = async (...given: Parameters<typeof send>) => {
  const { status, body } = await send(...given)
  expect(status).toBe(202)
  return startedShape.parse(body).id
}
const job = async (id: string) => jobShape.parse((await one.ask(`main/imports/${id}`)).body)
async function ended(id: string): Promise<z.output<typeof jobShape>> {
  for (;;) {
    const state = await job(id)
    if (state.state !== 'reading' && state.state !== 'receiving') return state
    await pause(30)
  }
}
const leftovers = () => (existsSync(join(one.data, 'incoming')) ? readdirSync(join(one.data, 'incoming')) : [])

test('a file is imported under its own name, with facts and a report, and taken off the disk', async () => {
  const id = await started(fileOf(someRecords), 'Übersicht 100%.jsonl', { 'x-file-modified': String(now - 1000) })
  const end = await ended(id)
  expect(end).toMatchObject({ state: 'done', file: 'Übersicht 100%.jsonl', share: 1, error: null, entry: null })
  expect(end.report).toMatchObject({ file: 'Übersicht 100%.jsonl', inserted: someRecords.length + 1, people: 2 })
  expect(end.facts).toContain('The shop joined Bluesky in 2024.')
  expect(leftovers()).toEqual([])
  expect((await one.ask('main/people')).body).toMatchObject({ total: 2 })
}, 30_000)

test('the day an archive was made is told by what lies inside, that of a single file by the date it was sent with', async () => {
  const day = { year: 2026, month: 3, day: 5 }
  const told = fileOf([{ type: 'followers', account: 'bluesky:shop.example', at: now - 1000, count: 4 }])
  const undated = 'address,status\nbob@post.example,subscribed\n'
  const sent = { 'x-file-modified': String(Date.UTC(2026, 9, 30)) }
  const receive = async (name: string, body: Uint8Array<ArrayBuffer> | string) => {
    const headers = { 'x-file-name': name, ...sent }
    const { body: answer } = await one.ask('main/uploads', { method: 'POST', body, headers })
    return one.jobs.uploads.find(one.desk.owner('main'), z.object({ id: z.string() }).parse(answer).id)?.path ?? ''
  }
  const paths = [
    await receive('shop.zip', Uint8Array.from(zipOf([{ name: 'shop.jsonl', data: told, date: day }]))),
    await receive('list.csv', undated),
  ]
  const made = []
  for (const path of paths) {
    await using archive = await openArchive(path)
    made.push(new Date(archive.modifiedAt).toISOString().slice(0, 10))
  }
  expect(made).toEqual(['2026-03-05', '2026-10-30'])
}, 30_000)

test('the same file twice is known already', async () => {
  await ended(await started(fileOf(someRecords)))
  const { report } = await ended(await started(fileOf(someRecords), 'copy.jsonl'))
  expect(report).toMatchObject({ inserted: 0, duplicates: someRecords.length + 1 })
}, 30_000)

test('several are read one after another, and listed newest first', async () => {
  const ids = [
    await started(fileOf(someRecords), 'a'),
    await started('no export at all', 'b'),
    await started(fileOf([]), 'c'),
  ]
  for (const id of ids) await ended(id)
  const { imports } = jobsShape.parse((await one.ask('main/imports')).body)
  expect(imports.map(({ file, state }) => [file, state])).toEqual([
    ['c', 'done'],
    ['b', 'refused'],
    ['a', 'done'],
  ])
  expect((await one.ask('other/imports')).body).toEqual({ imports: [] })
  expect((await one.ask(`other/imports/${ids[0]}`)).status).toBe(404)
}, 30_000)

test('what is no export is refused in one sentence, and changes nothing', async () => {
  const { state, error } = await ended(await started('hello', 'letter.txt'))
  expect(state).toBe('refused')
  expect(error).toMatchObject({
    title: 'This file was not taken',
    detail: expect.stringMatching(/^letter\.txt is no export.*: .*\.$/),
  })
  expect(await one.desk.ledger.head(one.desk.owner('main'))).toBeUndefined()
  expect(leftovers()).toEqual([])
}, 30_000)

test('an import can be stopped; repeating it completes it', async () => {
  const many = Array.from(
    { length: 30_000 },
    (_, at): FactRecord => ({
      type: 'interaction',
      id: `m${at}`,
      at: now - at * 1000,
      account: 'bluesky:shop.example',
      direction: 'received',
      kind: 'reply',
      with: [`bluesky:p${at % 50}.example`],
      text: `number ${at}`,
    }),
  )
  const id = await started(fileOf(many))
  while ((await job(id)).counted === 0 && (await job(id)).state === 'reading') await pause(5)
  expect((await one.ask(`main/imports/${id}`, { method: 'DELETE' })).status).toBe(204)
  expect(await ended(id)).toMatchObject({ state: 'failed', error: { title: 'Stopped' } })
  const kept = (await one.desk.ledger.head(one.desk.owner('main')))?.seq ?? 0
  expect(kept).toBeLessThan(30_000)
  const { report } = await ended(await started(fileOf(many)))
  expect((report?.inserted ?? 0) + kept).toBe(30_001)
  expect((await one.ask(`main/imports/${id}`, { method: 'DELETE' })).status).toBe(204)
  expect((await one.ask(`main/imports/${id}`)).status).toBe(404)
}, 60_000)

test('an upload that breaks off leaves nothing', async () => {
  const body = new ReadableStream({
    pull(control) {
      control.error(new Error('gone'))
    },
  })
  await expect(send(body)).rejects.toThrow('gone')
  expect(leftovers()).toEqual([])
  expect(jobsShape.parse((await one.ask('main/imports')).body).imports).toMatchObject([{ state: 'failed' }])
})

test('a name that leads out of the folder does not', async () => {
  const end = await ended(await started('hello', '../../../../etc/passwd'))
  expect(end.state).toBe('refused')
  expect(existsSync(join(one.data, 'passwd'))).toBe(false)
  expect((await one.ask('main/imports', { method: 'POST', body: 'x' })).status).toBe(400)
}, 30_000)

test('the invented business fills the workspace', async () => {
  const { status, body } = await one.ask('main/demo', { method: 'POST' })
  expect(status).toBe(202)
  expect(await ended(startedShape.parse(body).id)).toMatchObject({ state: 'done', error: null })
  expect((await one.ask('main/status')).body).toMatchObject({ empty: false })
}, 60_000)
