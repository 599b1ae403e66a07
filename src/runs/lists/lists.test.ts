/** Saved lists follow what happens, and any list is a table that no spreadsheet runs anything of. */
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import { peopleAnswer } from '../answers/people.ts'
import { ask } from '../ask.ts'
import { sayOf } from '../say-of/say-of.ts'
import { now, openTestDesk } from '../test-desk.ts'
import { cellOf, csvOf } from './csv.ts'
import { keyProposalsAnswer } from './key-people.ts'
import { overviewAnswer } from './overview.ts'
import { changeList, deleteList, restoreList, savedLists, saveList } from './saved.ts'

const day = 86_400_000
const wrote = (handle: string, days: number, text = 'How is the lathe today?'): FactRecord => ({
  type: 'interaction',
  id: `${handle}/${days}`,
  at: now - days * day,
  account: 'x:shop',
  direction: 'received',
  kind: 'message',
  audience: 'direct',
  with: [handle],
  text,
})

test('a list is found anew whenever it is looked at, keeps its id over a new name, and comes back after it was deleted', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  await one.importRecords([wrote('x:ada', 5), wrote('x:bo', 5), wrote('linkedin:cy', 5)])
  const who = async (list: string) =>
    (await peopleAnswer(await ask(one.desk, asker), { list })).people.map(({ id }) => id)
  const { id } = await saveList(one.desk, asker, { name: 'The fair', filter: { tag: 'fair' } }, now)
  expect(await who(id)).toEqual([])
  await sayOf(one.desk, asker, ['x:bo', 'linkedin:cy'], { addTags: ['fair'] }, now)
  expect((await who(id)).sort()).toEqual(['linkedin:cy', 'x:bo'])
  expect(await changeList(one.desk, asker, id, { name: 'Fair people' }, now)).toMatchObject({
    id,
    filter: { tag: 'fair' },
  })
  const another = { name: 'fair PEOPLE', filter: { key: true } }
  await expect(saveList(one.desk, asker, another, now)).rejects.toThrow('already')
  await expect(saveList(one.desk, asker, { name: 'All', filter: { q: '  ' } }, now)).rejects.toThrow('everybody')
  const gone = await deleteList(one.desk, asker, id, now)
  await expect(who(id)).rejects.toThrow('perhaps it was deleted')
  await restoreList(one.desk, asker, gone, now)
  expect(savedLists((await ask(one.desk, asker)).world)).toEqual([gone])
  expect(overviewAnswer(await ask(one.desk, asker))).toMatchObject({
    lists: [{ name: 'Fair people', total: 2 }],
    tags: [{ name: 'fair', people: 2, everyDays: null }],
    networks: [
      { network: 'x', people: 2 },
      { network: 'linkedin', people: 1 },
    ],
  })
})

test('a list narrowed by what this program does not know of never holds everybody', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  const value = { name: 'Near Leeds', filter: { place: 'Leeds' } }
  await one.importRecords([wrote('x:ada', 5), { type: 'setting', name: 'list:l1', value, at: now }])
  const asked = await ask(one.desk, asker)
  expect(savedLists(asked.world)).toEqual([])
  await expect(peopleAnswer(asked, { list: 'l1' })).rejects.toThrow('There is no list')
})

test('a table has one row a person, can be read back, and begins with the mark of its encoding', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  const person: FactRecord = { type: 'person', handles: ['x:ada'], name: '=HYPERLINK("http://a.example","Ada")' }
  await one.importRecords([
    person,
    { type: 'person', handles: ['x:zoë'], name: 'Zoë "Zed", Ltd' },
    wrote('x:ada', 5),
    wrote('x:zoë', 9),
  ])
  await sayOf(one.desk, asker, ['x:ada'], { addTags: ['fair', 'a b'] }, now)
  const table = async (wanted: object) => (await Array.fromAsync(csvOf(await ask(one.desk, asker), wanted))).join('')
  const text = await table({ sort: 'name' })
  expect(text.startsWith('\uFEFFName,Handles')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
  expect(rows).toMatchObject([
    { Name: '\'=HYPERLINK("http://a.example","Ada")', Tags: 'a b; fair', 'Last from them': '2026-10-26', Id: 'x:ada' },
    { Name: 'Zoë "Zed", Ltd', Chosen: 'no', Handles: 'x:zoë' },
  ])
  expect(parse(await table({ tag: 'fair' }), { bom: true, columns: true })).toHaveLength(1)
})

test('no cell begins as a formula does, and every cell reads back as it was', () => {
  const risky = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '＝'), fc.string()).map((two) => two.join('')),
  )
  fc.assert(
    fc.property(risky, (value) => {
      const cells: string[][] = parse(`${cellOf(value)},end\r\n`, { relaxColumnCount: true, trim: false })
      const read = cells[0]?.[0] ?? ''
      expect(read).not.toMatch(/^[\s\p{Cc}]*[=+\-@]/u)
      expect([value, `'${value}`]).toContain(read)
    }),
  )
})

test('their last words stand beside those that are shown, and only real words do', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  await one.importRecords([
    wrote('x:ada', 9, 'Could you look at the lathe?'),
    { ...wrote('x:ada', 2), kind: 'reaction', text: '' } as FactRecord,
    wrote('x:bo', 3, 'Congrats on your work anniversary!'),
  ])
  const { people } = await peopleAnswer(await ask(one.desk, asker), { sort: 'name', words: true })
  expect(people[0]?.lastWords?.text).toBe('Could you look at the lathe?')
  expect(people[1]?.lastWords).toBeNull()
  const without = await peopleAnswer(await ask(one.desk, asker), { sort: 'name' })
  expect(without.people[0]).not.toHaveProperty('lastWords')
})

test('whom to choose is proposed with evidence that can be opened; a yes or a no takes them off, and is remembered', async () => {
  await using one = await openTestDesk()
  const asker = one.desk.owner('main')
  await one.importRecords(
    ['x:ada', 'x:bo'].flatMap((handle) =>
      [1, 2, 3, 4].map((n) => wrote(handle, n * 30, `The lathe of ${handle} is done, part ${n}.`)),
    ),
  )
  const proposed = async () => (await keyProposalsAnswer(await ask(one.desk, asker))).proposals
  const [first] = await proposed()
  expect(first?.evidence[0]).toMatch(/^x:shop#x:(ada|bo)\/30$/)
  expect(first?.lastWords?.text).toMatch(/part 1/)
  expect((await proposed()).map(({ id }) => id).sort()).toEqual(['x:ada', 'x:bo'])
  await sayOf(one.desk, asker, ['x:ada'], { key: true, everyDays: 30 }, now)
  await sayOf(one.desk, asker, ['x:bo'], { key: false }, now)
  expect(await proposed()).toEqual([])
  const { counts, time } = overviewAnswer(await ask(one.desk, asker))
  expect(counts).toMatchObject({ chosen: 1, due: 0, dueThisWeek: 0 })
  expect(time.words).toBe('Your rhythms ask for less than one contact a week, about one minute; you have 75.')
})
