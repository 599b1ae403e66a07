/** What is remembered of somebody is kept, changed, taken away and brought back; goes along with an export; is found; and is erased. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import { personAnswer } from '../answers/person/person.ts'
import { ask } from '../ask.ts'
import { exportWorkspace } from '../export-workspace.ts'
import { forgetPerson, personToForget } from '../forget-person.ts'
import { importFiles } from '../import/import-files.ts'
import { logTalk } from '../log/talk.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { undoFavour } from './favours.ts'
import { attachFile, fileOf } from './files.ts'
import { addNote, changeNote, removeNote, restoreNote } from './notes.ts'
import { daysAhead } from './remembered.ts'
import { searchAnswer } from './search.ts'

let one: TestDesk
const you = () => one.desk.owner('main')
const said = (id: string, handle: string, at: number, text: string, sent = false): FactRecord => ({
  type: 'interaction',
  id,
  at,
  account: 'x:shop',
  direction: sent ? 'sent' : 'received',
  kind: 'message',
  with: [handle],
  audience: 'direct',
  text,
})
const day = 86_400_000
const records: readonly FactRecord[] = [
  { type: 'person', handles: ['x:ada'], name: 'Ada Märsch', roles: ['customer'] },
  { type: 'person', handles: ['x:bob'], name: 'Bob Stone' },
  { type: 'favour', id: 'f1', at: now - 9 * day, with: 'x:ada', what: 'lent a van', side: 'received' },
  said('1', 'x:ada', now - 20 * day, 'The walnut bread was lovely'),
  said('2', 'x:bob', now - 10 * day, 'Do you still bake with walnut flour?'),
  said('3', 'x:ada', now - 5 * day, 'It opens on Friday', true),
]
beforeAll(async () => {
  one = await openTestDesk()
  await one.importRecords(records)
})
afterAll(() => one[Symbol.asyncDispose]())

const person = async (id: string) => personAnswer(await ask(one.desk, you()), id, { now })
const found = async (q: string) =>
  (await searchAnswer(await ask(one.desk, you()), { q })).people.map(({ id, found }) => [
    id,
    ...found.map((each) => each.in),
  ])
async function* bytes(text: string) {
  yield Buffer.from(text)
}
const text = async (id: string) =>
  Buffer.concat(await Array.fromAsync((await fileOf(one.desk, you(), id)).content)).toString()

test('notes of every kind are told with what they say, and who introduced whom from both sides', async () => {
  const make = (note: Omit<Parameters<typeof addNote>[2], 'with'>) =>
    addNote(one.desk, you(), { with: 'x:ada', ...note }, now)
  await make({ text: 'Sings in a choir' })
  await make({ kind: 'matters', text: 'No nuts, ever' })
  await make({ kind: 'date', text: 'birthday', on: '1986-11-09' })
  await make({ kind: 'link', text: 'her shop', url: 'https://ada.example/shop' })
  await make({ kind: 'met', text: '', on: '2019-05-02', through: 'x:bob' })
  const { notes } = await person('x:ada')
  expect(notes).toHaveLength(5)
  expect(notes.find(({ kind }) => kind === 'date')?.next).toEqual({ on: '2026-11-09', inDays: 9, years: 40 })
  expect(notes.find(({ kind }) => kind === 'met')?.through).toEqual({ id: 'x:bob', name: 'Bob Stone' })
  expect((await person('x:bob')).introduced).toMatchObject([{ id: 'x:ada', name: 'Ada Märsch' }])
  expect(daysAhead(await ask(one.desk, you()), 9, now)).toMatchObject([{ text: 'birthday', person: { id: 'x:ada' } }])
  expect(daysAhead(await ask(one.desk, you()), 8, now)).toEqual([])
})

test('what a note of its kind needs is asked for, and only pages are links', async () => {
  const make = (note: object) => addNote(one.desk, you(), { with: 'x:ada', ...note }, now)
  await expect(make({ kind: 'date', text: 'birthday' })).rejects.toThrow(/needs its day/)
  await expect(make({ kind: 'date', on: '2023-02-29' })).rejects.toThrow(/is no day/)
  await expect(make({ kind: 'link', url: 'javascript:alert(1)' })).rejects.toThrow(/http/)
  await expect(make({ kind: 'met', through: 'x:nobody' })).rejects.toThrow(/Nobody is known/)
  await expect(make({ kind: 'met', through: 'x:ada' })).rejects.toThrow(/introduces themselves/)
  await expect(make({ text: '  ' })).rejects.toThrow(/has to say something/)
})

test('a note is changed under its id, taken away and brought back', async () => {
  const { id } = await addNote(one.desk, you(), { with: 'x:bob', text: 'Plays cello' }, now)
  await changeNote(one.desk, you(), id, { text: 'Plays the viola', on: '--03-01' }, now)
  await changeNote(one.desk, you(), id, { on: null }, now)
  expect((await person('x:bob')).notes).toMatchObject([{ id, text: 'Plays the viola', on: null }])
  expect(await found('viola')).toEqual([['x:bob', 'note']])
  expect(await found('cello')).toEqual([])
  await removeNote(one.desk, you(), id, now)
  expect((await person('x:bob')).notes).toEqual([])
  expect(await found('viola')).toEqual([])
  await expect(changeNote(one.desk, you(), id, { text: 'no' }, now)).rejects.toThrow(/bring it back/)
  await restoreNote(one.desk, you(), id, now)
  expect((await person('x:bob')).notes).toMatchObject([{ id, text: 'Plays the viola' }])
})

test('a favour is taken away and brought back', async () => {
  const list = async () => (await person('x:ada')).favours.list
  await undoFavour(one.desk, you(), 'f1', true, now)
  expect(await list()).toEqual([])
  await undoFavour(one.desk, you(), 'f1', false, now)
  expect(await list()).toMatchObject([{ what: 'lent a van' }])
})

test('people are found by name without accents, by role and notes together, and by what was said', async () => {
  expect(await found('marsch')).toEqual([['x:ada', 'name']])
  expect(await found('x:bob')).toEqual([['x:bob', 'handle']])
  expect(await found('customer nuts')).toEqual([['x:ada', 'role', 'matters']])
  expect(await found('birthday')).toEqual([['x:ada', 'date']])
  expect(await found('WALNUT')).toEqual([
    ['x:bob', 'message'],
    ['x:ada', 'message'],
  ])
  expect(await found('walnut bread')).toEqual([['x:ada', 'message']])
  expect(await found('ada friday')).toEqual([['x:ada', 'message']])
  expect(await found('bob friday')).toEqual([])
  expect(await found('received')).toEqual([])
  expect(await found('wal_ut')).toEqual([])
  expect(await found('wal%ut')).toEqual([])
  const cut = await searchAnswer(await ask(one.desk, you()), { q: 'x:', limit: 1 })
  expect([cut.people.length, cut.known]).toEqual([1, 2])
  const { people } = await searchAnswer(await ask(one.desk, you(), now - 15 * day), { q: 'walnut' })
  expect(people.map(({ id }) => id)).toEqual(['x:ada'])
})

test('what the user tells after the archives end is found at once, and not as of the very moment they end', async () => {
  await using late = await openTestDesk()
  const asker = late.desk.owner('main')
  const end = now - 30 * day
  await late.importRecords(
    [
      said('1', 'x:eve', end - day, 'hello there'),
      { type: 'coverage', account: 'x:shop', from: null, to: end, received: ['message'], sent: ['message'] },
    ],
    now,
  )
  await addNote(late.desk, asker, { with: 'x:eve', text: 'Loves pottery' }, now)
  await logTalk(late.desk, asker, { with: 'x:eve', kind: 'call', text: 'about glazing' }, now)
  const finds = async (q: string, asOf?: number) =>
    (await searchAnswer(await ask(late.desk, asker, asOf), { q })).people.flatMap(({ found }) =>
      found.map((one) => one.in),
    )
  expect([await finds('pottery'), await finds('glazing')]).toEqual([['note'], ['message']])
  expect([await finds('pottery', end), await finds('glazing', end)]).toEqual([[], []])
  expect(await finds('pottery')).toEqual(['note'])
})

test('what is looked for in much that was said is found stretch by stretch, each once', async () => {
  await using big = await openTestDesk()
  await big.importRecords(
    Array.from({ length: 20_000 }, (_, at) =>
      said(`${at}`, `x:p${at % 50}`, now - at * 1000, at % 9000 === 8999 ? 'a rare walnut' : 'plain talk'),
    ),
    now,
    true,
  )
  const asked = await ask(big.desk, big.desk.owner('main'))
  const ids: (string | null)[] = []
  let before: number | undefined
  let steps = 0
  do {
    const { people, looked } = await searchAnswer(asked, { q: 'rare', before, patience: 0 })
    ids.push(...people.flatMap((each) => each.found.map(({ id }) => id)))
    before = looked.before === null ? undefined : Date.parse(looked.before)
    steps++
  } while (before !== undefined)
  expect(steps).toBeGreaterThan(2)
  expect(ids).toEqual(['x:shop#8999', 'x:shop#17999'])
})

test('a timeline is narrowed by words, kinds, direction and network', async () => {
  const of = async (narrowing: object) => {
    const { timeline, timelineChosen } = await personAnswer(await ask(one.desk, you()), 'x:ada', narrowing)
    expect(timelineChosen).toBe(timeline.length)
    return timeline.map(({ id }) => id)
  }
  expect(await of({})).toEqual(['x:shop#3', 'x:shop#1'])
  expect(await of({ q: 'Walnut lovely' })).toEqual(['x:shop#1'])
  expect(await of({ direction: 'sent' })).toEqual(['x:shop#3'])
  expect(await of({ kinds: ['reply'] })).toEqual([])
  expect(await of({ network: 'email' })).toEqual([])
})

test('files come back from an export as they were, and go with the person', async () => {
  const note = await attachFile(
    one.desk,
    you(),
    { with: 'x:bob', name: '../../menu\u0000 2026.txt', type: 'text/html', text: 'his menu' },
    bytes('soup and bread'),
    now,
  )
  expect(note.file).toMatchObject({ name: 'menu 2026.txt', bytes: 14 })
  expect(await text(note.id)).toBe('soup and bread')
  expect(await found('menu')).toEqual([['x:bob', 'file']])
  const file = join(one.data, 'all.jsonl')
  await exportWorkspace(one.desk, you(), file)
  const whole = await readFile(file, 'utf8')
  expect(whole).not.toContain('undone')
  const other = one.desk.owner('other')
  await importFiles(one.desk, other, [file], { now })
  const { content } = await fileOf(one.desk, other, note.id)
  expect(Buffer.concat(await Array.fromAsync(content)).toString()).toBe('soup and bread')
  const again = join(one.data, 'again.jsonl')
  await exportWorkspace(one.desk, other, again)
  const lines = (all: string) =>
    all
      .split('\n')
      .filter((line) => /"(?:note|content)"/.test(line))
      .sort()
  expect(lines(await readFile(again, 'utf8'))).toEqual(lines(whole))

  // What somebody damaged is not taken for the file.
  const broken = join(one.data, 'broken.jsonl')
  await writeFile(broken, whole.replace(Buffer.from('soup').toString('base64').slice(0, 5), 'AAAAA'))
  const third = one.desk.owner('third')
  const { files } = await importFiles(one.desk, third, [broken], { now })
  expect(files[0]?.skipped.map(({ reason }) => reason)).toEqual(['the content of a file that is damaged'])
  await expect(fileOf(one.desk, third, note.id)).rejects.toThrow(/No file is kept/)

  await forgetPerson(one.desk, you(), await personToForget(one.desk, you(), 'x:bob'))
  await expect(fileOf(one.desk, you(), note.id)).rejects.toThrow(/No note/)
  expect(await one.desk.ledger.readFile(you(), note.file?.sha256 ?? '')).toBeUndefined()
  for (const gone of ['menu', 'viola', 'bob', 'flour']) expect(await found(gone), gone).toEqual([])
  expect((await person('x:ada')).notes.find(({ kind }) => kind === 'met')).toMatchObject({ through: null })
  await importFiles(one.desk, you(), [file], { now })
  expect(await one.desk.ledger.readFile(you(), note.file?.sha256 ?? '')).toBeUndefined()
  expect(await found('menu')).toEqual([])
})
