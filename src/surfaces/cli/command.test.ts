/** The command as a script sees it: exit status, one sentence where something is wrong, and nothing else on stdout. */
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { command, type Ended, rapport } from '../../../test/rapport.ts'
import { writeHeader, writeInterchange } from '../../connectors/interchange/write.ts'
import { peopleShape, personPageShape } from '../api/shapes/people.ts'
import { audienceShape, diagnosisShape, goalsShape, mixShape, todayShape } from '../api/shapes/plan.ts'
import { fileReportShape } from '../api/shapes/workspace.ts'
import { someRecords } from '../api/test-desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'))
const data = join(folder, 'data')
const file = join(folder, 'shop.jsonl')
const slow = { timeout: 120_000 }
let imported: Ended

beforeAll(async () => {
  writeFileSync(file, `${[writeHeader(), ...someRecords.map(writeInterchange)].join('\n')}\n{"type":"nothing"}\n`)
  imported = await rapport(data, 'import', file, '--json')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One plain sentence, and no stack. */
const isSentence = (text: string) => {
  expect(text.trimEnd().split('\n')).toHaveLength(1)
  expect(text).toMatch(/^\S.*[.?]\n$/)
  expect(text).not.toMatch(/\n\s+at /)
}

const told = async <S extends z.ZodType>(shape: S, ...args: string[]): Promise<z.output<S>> => {
  const { status, stdout, stderr } = await rapport(data, ...args, '--json')
  expect([status, stderr], args.join(' ')).toEqual([0, ''])
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  return shape.parse(JSON.parse(stdout))
}

test('an import tells what the file holds, what is new, and what was left out', () => {
  expect([imported.status, imported.stderr]).toEqual([0, ''])
  const { files } = z
    .object({ files: z.array(fileReportShape), seconds: z.number() })
    .parse(JSON.parse(imported.stdout))
  expect(files).toMatchObject([
    { file: 'shop.jsonl', counts: { post: { sent: 30 } }, people: 2, skipped: [{ count: 1 }] },
  ])
})

describe('answers as JSON are of the shapes of the API', slow, () => {
  test('all of them', async () => {
    await Promise.all([
      told(todayShape, 'today', '--minutes', '30'),
      told(peopleShape, 'people', '--sort', 'last', '--limit', '1', '--horizon', '30'),
      told(personPageShape, 'person', 'bluesky:ada.example'),
      told(mixShape, 'mix', '--from', '2026-10-01', '--to', '2026-11-01'),
      told(diagnosisShape, 'diagnose', '--window', '60'),
      told(audienceShape, 'audience'),
      told(goalsShape, 'goal', 'list', '--as-of', '2026-10-15'),
    ])
  })

  test('of an empty workspace as well', async () => {
    await Promise.all(
      (
        [
          ['today', todayShape],
          ['people', peopleShape],
          ['mix', mixShape],
          ['diagnose', diagnosisShape],
          ['audience', audienceShape],
        ] as const
      ).map(([name, shape]) => told(shape, name, '--workspace', 'empty')),
    )
  })
})

test('answers as text are read by people', slow, async () => {
  const [today, people, person, letter] = await Promise.all([
    rapport(data, 'today'),
    rapport(data, 'people'),
    rapport(data, 'person', 'bluesky:ada.example'),
    rapport(data, 'diagnose'),
  ])
  expect(today.stdout).toContain('“Could you keep a loaf for me on day 7?”')
  expect(people.stdout).toContain('2 people, as of')
  expect(person.stdout).toContain('likes tea')
  expect(letter.stdout).toContain('What holds you back')
  for (const { stdout } of [today, people, person, letter]) {
    expect(stdout).not.toContain('\u001b')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(88)
  }
})

describe('what is logged by hand is told again as it was made', slow, () => {
  const made = async (...args: string[]): Promise<unknown> =>
    JSON.parse((await rapport(data, ...args, '--json')).stdout)

  test('outcome, effort, favour, note', async () => {
    const at = '2026-10-20'
    expect(
      await made(
        'outcome',
        'add',
        '--kind',
        'sale',
        '--with',
        'BlueSky:@Ada.example',
        '--amount',
        '5',
        '--currency',
        'eur',
        '--at',
        at,
      ),
    ).toMatchObject({
      type: 'outcome',
      kind: 'sale',
      with: 'bluesky:ada.example',
      amount: 5,
      currency: 'EUR',
      at: '2026-10-20T00:00:00Z',
    })
    expect(
      await made(
        'effort',
        'add',
        '--account',
        'bluesky:shop.example',
        '--minutes',
        '12.5',
        '--activity',
        'talking',
        '--at',
        at,
      ),
    ).toMatchObject({ minutes: 12.5 })
    expect(
      await made('favour', 'add', '--with', 'other:new.person', '--side', 'given', '--what', 'a lift', '--at', at),
    ).toMatchObject({ with: 'other:new.person' })
    expect(await made('note', 'add', '--with', 'bluesky:ada.example', '--text', 'tall')).toMatchObject({
      type: 'note',
      text: 'tall',
    })
    const person = await told(personPageShape, 'person', 'bluesky:ada.example')
    expect(person.notes.map(({ text }) => text)).toContain('tall')
  })

  test('goals are added, listed and closed', async () => {
    const added = goalsShape.parse(
      await made(
        'goal',
        'add',
        '--aim',
        'care',
        '--measure',
        'received',
        '--target',
        '3',
        '--start',
        '2026-10-01',
        '--due',
        '2026-12-01',
      ),
    )
    expect(added.goals).toMatchObject([{ aim: 'care', measure: 'received', start: '2026-10-01T00:00:00.000Z' }])
    const id = added.goals[0]?.id ?? ''
    expect(goalsShape.parse(await made('goal', 'close', id)).goals).toMatchObject([{ id }])
    expect((await rapport(data, 'goal', 'close', id)).status).toBe(3)
    expect((await told(goalsShape, 'goal', 'list')).goals.map((goal) => goal.id)).toContain(id)
  })

  test('settings are set and hold', async () => {
    expect(await made('setting', 'set', 'today.minutes', '4')).toMatchObject({
      type: 'setting',
      name: 'today.minutes',
      value: 4,
    })
    expect(await told(todayShape, 'today')).toMatchObject({ budgetMinutes: 4 })
    expect((await rapport(data, 'setting', 'set', 'today.hours', '4')).status).toBe(3)
    expect((await rapport(data, 'setting', 'set', 'workspace.timeZone', 'Moon/Crater')).status).toBe(3)
  })

  test('a label is corrected', async () => {
    const before = await told(mixShape, 'mix')
    await made(
      'correct',
      'bluesky:shop.example#post-1',
      '--mode',
      'engage',
      '--intents',
      'offer,thank',
      '--canned',
      'no',
    )
    expect((await told(mixShape, 'mix')).byMode.engage).toBe(before.byMode.engage + 1)
  })
})

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
      'letter.txt is no export',
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

test('an export is whole or not there, and tells its lines', slow, async () => {
  const out = join(folder, 'out.jsonl')
  await rapport(data, 'correct', 'bluesky:shop.example#post-1', '--mode', 'engage', '--intents', 'offer,thank')
  await rapport(data, 'correct', 'bluesky:shop.example#post-1', '--canned', 'no')
  const { stdout } = await rapport(data, 'export', '--out', out, '--json')
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n')
  expect(JSON.parse(stdout)).toEqual({ file: out, lines: lines.length })
  expect(JSON.parse(lines[0] ?? '')).toEqual({ type: 'rapport', version: 1 })
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  const corrected = lines.map((line) => JSON.parse(line)).find(({ id }) => id === 'post-1')
  expect(corrected).toMatchObject({ labels: { mode: 'engage', intents: ['offer', 'thank'], canned: false } })
  expect(lines.some((line) => line.includes('"type":"correction"'))).toBe(false)
})

describe('classify', slow, () => {
  const judged = (lines: readonly string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const child = execFile(command, ['classify'], (error, stdout, stderr) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      )
      child.stdin?.end(lines.join('\n'))
    })
  const line = (id: unknown, text: string, more = {}) =>
    JSON.stringify({ id, text, channel: 'x', direction: 'sent', audience: 'public', ...more })

  test('gives one judgement a line, in order, and takes dm for direct', async () => {
    const { status, stdout, stderr } = await judged([
      line('b', 'Thank you, Ada, that was kind of you.', { audience: 'dm' }),
      line(7, 'New stock in the shop, come and buy.'),
      '',
    ])
    expect([status, stderr]).toEqual([0, ''])
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text))
    expect(answers.map(({ id }) => id)).toEqual(['b', 7])
    expect(Object.keys(answers[0])).toEqual([
      'id',
      'mode',
      'subject',
      'intents',
      'canned',
      'sell',
      'breach',
      'sentiment',
      'lang',
      'why',
    ])
    expect(answers[0]).toMatchObject({ mode: 'engage', lang: 'en', intents: ['thank'] })
    expect(answers[1]).toMatchObject({ mode: 'broadcast', subject: 'self' })
  })

  test('names broken lines, judges the rest, and ends with 3', async () => {
    const { status, stdout, stderr } = await judged([
      line(1, 'Hello there, how are you?'),
      '{',
      '{"id":2}',
      line(3, 'x', { audience: 'all' }),
      line(4, 'Good morning'),
    ])
    expect(status).toBe(3)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((text) => JSON.parse(text).id),
    ).toEqual([1, 4])
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Line 2 is no JSON.*\.$/),
      expect.stringMatching(/^Line 3 has no valid "text".*\.$/),
      expect.stringMatching(/^Line 4 has no valid "audience".*\.$/),
    ])
  })
})

test('doctor says of each part whether it is well, and what to do', slow, async () => {
  const well = await rapport(data, 'doctor', '--json')
  expect(well.status).toBe(0)
  const { ok, checks } = JSON.parse(well.stdout)
  expect(ok).toBe(true)
  expect(checks.map(({ name }: { name: string }) => name)).toEqual([
    'Node',
    'Data folder',
    'Database',
    'Disk',
    'Networks',
    'Web desk',
    'Browser for tests',
  ])
  const broken = join(folder, 'broken')
  await rapport(broken, 'today')
  writeFileSync(join(broken, 'rapport.db'), 'this is no database, however long it may be'.repeat(100))
  const ill = await rapport(broken, 'doctor')
  expect(ill.status).toBe(1)
  expect(ill.stdout).toMatch(/not ok\s+Database/)
  expect(existsSync(broken)).toBe(true)
})

test('help costs little more than starting at all', slow, async () => {
  const time = async (...args: [string, string[]]) => {
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const begun = performance.now()
      await new Promise((resolve) => execFile(...args, resolve))
      times.push(performance.now() - begun)
    }
    return Math.min(...times)
  }
  const help = await time(command, ['--help'])
  const bare = await time(process.execPath, ['-e', '0'])
  expect(help - bare).toBeLessThan(300)
})
