/** What the command does not take: its exit status, one sentence, and nothing else. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, test } from 'vitest'
import { rapport } from '../../../test/rapport.ts'
import { openShop, slow } from './test-shop.ts'

const { folder, data, file } = openShop()

/** One plain sentence, and no stack. */
const isSentence = (text: string) => {
  expect(text.trimEnd().split('\n')).toHaveLength(1)
  expect(text).toMatch(/^\S.*[.?]\n$/)
  expect(text).not.toMatch(/\n\s+at /)
}

test('one person is erased, and not before it is meant', slow, async () => {
  const own = join(folder, 'forget')
  await rapport(own, 'import', file)
  const asked = await rapport(own, 'forget', 'bluesky:ada.example')
  expect(asked.status).toBe(2)
  isSentence(asked.stderr)
  const { stdout } = await rapport(own, 'forget', 'bluesky:ada.example', '--yes', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ person: { name: 'Ada Love' }, erased: 12 })
  expect((await rapport(own, 'person', 'bluesky:ada.example')).status).toBe(3)
  await rapport(own, 'import', file)
  expect((await rapport(own, 'person', 'bluesky:ada.example')).status).toBe(3)
})

describe('mistakes in the call end with 2 and one sentence', slow, () => {
  test.each([
    [['peple'], 'did you mean people?'],
    [['people', '--limit', 'x'], '--limit cannot be "x"'],
    [['people', '--sort', 'height'], 'give one of vitality'],
    [['people', '--foo'], 'has no option --foo'],
    [['person'], 'needs id'],
    [['today', 'now'], 'more than it takes'],
    [['people', '--as-of', 'soon'], '--as-of cannot be "soon"'],
    [['goal', 'add', '--aim', 'x'], 'needs --measure'],
    [['outcome', 'add', '--kind', 'wish'], 'give one of enquiry'],
    [['people', '--workspace', 'A b'], 'no name for a workspace'],
    [['serve', '--port', '70000'], '--port cannot be "70000"'],
  ])('%j', async (args, words) => {
    const { status, stdout, stderr } = await rapport(data, ...args)
    expect([status, stdout]).toEqual([2, ''])
    isSentence(stderr)
    expect(stderr).toContain(words)
  })
})

describe('input that is refused ends with 3, one sentence, and nothing changed', slow, () => {
  const unreadable = join(folder, 'letter.txt')
  const database = join(folder, 'newer')
  beforeAll(async () => {
    writeFileSync(unreadable, 'Dear all')
    await rapport(database, 'setting', 'set', 'today.minutes', '10')
    using newer = new DatabaseSync(join(database, 'rapport.db'))
    newer.exec(`insert into kysely_migration values ('9999-later', '2030-01-01')`)
  }, 60_000)

  test.each([
    ['a file that is not there', () => ['import', '/nowhere/a.zip'], data, 'a.zip is not there'],
    ['a file that is no export', () => ['import', unreadable], data, 'letter.txt is no export'],
    [
      'a good file beside a bad one',
      () => ['import', file, unreadable],
      join(folder, 'both'),
      'nothing of the other files was taken',
    ],
    ['a handle that is none', () => ['note', 'add', '--with', 'bob', '--text', 'x'], data, '"bob" is no account'],
    ['somebody unknown', () => ['person', 'x:nobody'], data, 'Nobody is known as'],
    ['an interaction unknown', () => ['correct', 'x:a#1', '--canned', 'yes'], data, 'Nothing is known as'],
    ['a host that others can reach', () => ['serve', '--host', '0.0.0.0'], data, 'this machine only'],
    ['a file in a folder that is not there', () => ['export', '--out', '/nowhere/a.jsonl'], data, 'cannot be written'],
    ['a database of a newer Rapport', () => ['today'], database, 'a newer Rapport'],
    ['a file where the data folder should be', () => ['today', '--data', file], data, 'cannot be written'],
  ])('%s', async (_what, args, where, words) => {
    const { status, stdout, stderr } = await rapport(where, ...args())
    expect([status, stdout]).toEqual([3, ''])
    isSentence(stderr)
    expect(stderr).toContain(words)
  })

  test('a table asks, with the line that would read it ready to be copied', async () => {
    const [own, table] = [join(folder, 'tables'), join(folder, 'my calls.csv')]
    writeFileSync(table, 'Who,When,email,What was said\nada_l,2026-03-01 10:00,ada@post.example,Call me back\n')
    const both = await rapport(own, 'import', file, table)
    expect([both.status, both.stdout]).toEqual([3, ''])
    const [sentence = '', line = '', ...rest] = both.stderr.trimEnd().split('\n')
    isSentence(`${sentence}\n`)
    expect(sentence).toContain('nothing of the other files was taken')
    expect(rest).toEqual([])
    expect(line).toMatch(/^rapport import .*'[^']*my calls\.csv' .*--map auto,direction=received$/)
    expect(JSON.parse((await rapport(own, 'people', '--json')).stdout)).toMatchObject({ total: 0 })
    const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    const again = await rapport(own, ...words.slice(1), '--json')
    expect([again.status, again.stderr]).toEqual([0, ''])
    const { files } = JSON.parse(again.stdout)
    expect(files.map(({ duplicates }: { duplicates: number }) => duplicates)).toEqual([0, 0])
    const { stdout } = await rapport(own, 'sources', 'list')
    expect(stdout).not.toContain('by hand')
  })

  test('a network that an archive was asked for is known by any of its names', async () => {
    for (const name of ['LinkedIn', 'linkedin', 'Twitter'])
      expect((await rapport(data, 'sources', 'asked', name)).status).toBe(0)
    const { status, stderr } = await rapport(data, 'sources', 'asked', 'MySpace')
    expect(status).toBe(3)
    expect(stderr).toMatch(/name one of .*Bluesky.*LinkedIn/)
  })

  test('of several files none is kept where one is refused', async () => {
    const { stdout } = await rapport(join(folder, 'both'), 'people', '--json')
    expect(JSON.parse(stdout)).toEqual({ asOf: null, total: 0, people: [] })
  })

  test.skipIf(process.getuid?.() === 0)('a data folder that may not be written', async () => {
    const closed = mkdtempSync(join(folder, 'closed-'))
    chmodSync(closed, 0o500)
    const { status, stderr } = await rapport(closed, 'today')
    expect(status).toBe(3)
    isSentence(stderr)
  })

  test('with --verbose there is more to see', async () => {
    const { stderr } = await rapport(data, 'import', unreadable, '--verbose')
    expect(stderr).toMatch(/\n\s+at /)
  })
})
