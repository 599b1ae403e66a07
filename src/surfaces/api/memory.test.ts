/** Remembering over the API: notes of every kind, files that are given back to be saved, and finding. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findsShape } from './shapes/memory.ts'
import { personPageShape } from './shapes/people.ts'
import { host, openTestDesk, someRecords, type TestDesk } from './test-desk.ts'

let one: TestDesk
const ada = 'bluesky:ada.example'
beforeAll(async () => {
  one = await openTestDesk()
  await one.importRecords(someRecords)
})
afterAll(() => one[Symbol.asyncDispose]())

const idIn = (body: unknown) => String((body as { id: unknown }).id)
const person = async () => personPageShape.parse((await one.ask(`main/person?id=${ada}`)).body)

test('a note is kept, changed, taken away and brought back under its id', async () => {
  const made = await one.post('main/notes', { with: ada, kind: 'date', text: 'birthday', on: '--11-09' })
  expect(made).toMatchObject({ status: 201, body: { kind: 'date', on: '--11-09' } })
  const id = encodeURIComponent(idIn(made.body))
  expect((await person()).notes.find(({ kind }) => kind === 'date')?.next).toMatchObject({ inDays: 9, years: null })
  expect(await one.ask('main/days?within=9')).toMatchObject({ body: { days: [{ text: 'birthday' }] } })
  expect(await one.post(`main/notes/${id}`, { on: '1986-11-09' }, 'PUT')).toMatchObject({
    status: 200,
    body: { on: '1986-11-09' },
  })
  expect(await one.post(`main/notes/${id}`, { on: null }, 'PUT')).toMatchObject({ status: 422 })
  expect((await one.ask(`main/notes/${id}`, { method: 'DELETE' })).status).toBe(204)
  expect((await person()).notes.map(({ kind }) => kind)).toEqual(['note'])
  expect((await one.post(`main/notes/${id}/restore`, {})).status).toBe(200)
  expect((await person()).notes).toHaveLength(2)
  expect(await one.ask('main/notes/nothing', { method: 'DELETE' })).toMatchObject({ status: 422 })
})

test('a file comes back as it was, to be saved and never shown', async () => {
  const content = Buffer.from('<script>alert(1)</script>')
  const made = await one.ask(`main/files?with=${ada}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('her "menü".html'),
      'x-file-type': 'text/html',
    },
    body: content,
  })
  expect(made).toMatchObject({ status: 201, body: { kind: 'file', file: { name: 'her "menü".html', bytes: 25 } } })
  const back = await one.app.request(`http://${host}/api/v1/main/notes/${encodeURIComponent(idIn(made.body))}/file`)
  expect(Object.fromEntries(back.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': "attachment; filename*=UTF-8''her%20%22men%C3%BC%22.html",
    'x-content-type-options': 'nosniff',
  })
  expect(Buffer.from(await back.arrayBuffer()).equals(content)).toBe(true)
})

test('a file that is too long, or none, is refused and nothing is kept', async () => {
  const send = (body: Buffer<ArrayBuffer> | null, type = 'application/octet-stream') =>
    one.ask(`main/files?with=${ada}`, { method: 'POST', headers: { 'content-type': type, 'x-file-name': 'a' }, body })
  const before = (await person()).notes.length
  expect(await send(Buffer.alloc((10 << 20) + 1))).toMatchObject({ status: 422 })
  expect(await send(null)).toMatchObject({ status: 400 })
  expect((await person()).notes).toHaveLength(before)
})

test('people are found by name and by what was said, with where it stands', async () => {
  const named = findsShape.parse((await one.ask('main/search?q=love&quick=yes')).body)
  expect(named.people.map(({ id, found }) => [id, found[0]?.in, found[0]?.marks])).toEqual([[ada, 'name', [[4, 8]]]])
  const said = findsShape.parse((await one.ask('main/search?q=loaf')).body)
  expect(said.people).toMatchObject([{ id: ada, messages: 8 }])
  expect(said.looked.before).toBeNull()
  expect((await one.ask('main/search?q=')).status).toBe(400)
})

test('a timeline is narrowed where it is asked for', async () => {
  const { timeline, timelineTotal, timelineChosen } = personPageShape.parse(
    (await one.ask(`main/person?id=${ada}&kinds=reply&direction=sent&q=waits`)).body,
  )
  expect([timeline.length, timelineChosen, timelineTotal]).toEqual([1, 1, 9])
})
