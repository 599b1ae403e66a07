/** What the command answers, as JSON and as text, and what it keeps. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { rapport } from '../../../test/rapport.ts'
import { correctionsShape } from '../api/shapes/corrections.ts'
import { peopleShape, personPageShape } from '../api/shapes/people.ts'
import { audienceShape, diagnosisShape, goalsShape, mixShape, todayShape } from '../api/shapes/plan.ts'
import { fileReportShape } from '../api/shapes/workspace.ts'
import { openShop, slow } from './test-shop.ts'

const { data, imported, told } = openShop()

test('an import tells what the file holds, what is new, and what was left out', () => {
  expect([imported().status, imported().stderr]).toEqual([0, ''])
  const { files } = z
    .object({ files: z.array(fileReportShape), seconds: z.number() })
    .parse(JSON.parse(imported().stdout))
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
      '--scope',
      'this',
      '--intents',
      'offer,thank',
      '--canned',
      'no',
    )
    expect((await told(mixShape, 'mix')).byMode.engage).toBe(before.byMode.engage + 1)
    const { corrections } = await told(correctionsShape, 'corrections')
    expect(corrections).toMatchObject([{ id: 'bluesky:shop.example#post-1', scope: 'this', messages: 1 }])
    const phrase = [
      'correct',
      'bluesky:shop.example#post-3',
      '--mode',
      'chat',
      '--scope',
      'phrase',
      '--phrase',
      'come and get it',
    ]
    expect(await made(...phrase, '--preview')).toEqual({ changed: 29, copies: 0 })
    expect(await made(...phrase)).toEqual({ changed: 29, copies: 0 })
    const text = (await rapport(data, 'corrections')).stdout
    expect(text).toContain('Whoever says “come and get it”: chat.')
    const [id] = /reading\.phrase:[^\n]*/.exec(text) ?? []
    await made('corrections', '--undo', id ?? '')
    await made('corrections', '--undo', 'bluesky:shop.example#post-1')
    expect((await told(mixShape, 'mix')).byMode).toEqual(before.byMode)
  })
})
