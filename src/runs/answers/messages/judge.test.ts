/** Messages that are near-copies of each other are stock, each in its own direction, and the order of lines is kept. */
import { expect, test } from 'vitest'
import { judgeTogether, readLine } from './judge.ts'

const judgeLines = (lines: readonly string[]) => judgeTogether(lines.map(readLine))

const words =
  'we make bread every morning and would love to show you around our little bakery in the old mill next week before it gets busy'
const reworded = words.replace('little', 'small').replace('busy', 'crowded')

type Line = { text: string; direction?: 'sent' | 'received'; audience?: string }
const judged = (lines: readonly Line[]) =>
  judgeLines(
    lines.map((one, id) => JSON.stringify({ id, channel: '', direction: 'sent', audience: 'direct', ...one })),
  ).map((told) => {
    if ('wrong' in told) throw new Error(told.wrong)
    return told.judged
  })

test('three near-copies are canned and no talk with one, and say how many they are', () => {
  const told = judged([
    { text: `Hi Anna, ${words}` },
    { text: 'The dentist moved our appointment to Friday, so could you fetch the children?' },
    { text: reworded },
    { text: `${words} 🎉`, audience: 'dm' },
  ])
  expect(told.map(({ id }) => id)).toEqual([0, 1, 2, 3])
  expect(told.map(({ canned }) => canned)).toEqual([true, false, true, true])
  for (const { mode, why } of [0, 2, 3].flatMap((at) => told[at] ?? [])) {
    expect(mode).not.toBe('engage')
    expect(why[0]).toMatch(new RegExp(`^Counted as ${mode}: `))
    expect(why[1]).toBe('The same words stand in 3 of these messages.')
  }
  expect(told[1]?.mode).toBe('engage')
})

test('what is said to all, or by others, is counted apart', () => {
  const copies = judged([
    { text: words },
    { text: reworded },
    { text: words, direction: 'received' },
    { text: words, audience: 'public' },
  ])
  expect(copies.map(({ canned }) => canned)).toEqual([false, false, false, false])
})

test('twenty received pitches are broadcast, and twenty courtesies chat', () => {
  const pitch =
    'I run a studio that builds websites for bakeries. Our summer offer is 20% off for new clients, so book your free call today at https://example.org/'
  const wish =
    'Many congratulations on ten wonderful years of baking, here is to many more of them with your lovely team'
  const modes = (text: (at: number) => string) =>
    new Set(
      judged(Array.from({ length: 20 }, (_, at) => ({ text: text(at), direction: 'received' as const }))).map(
        ({ mode }) => mode,
      ),
    )
  expect(modes((at) => `Hello Anna, ${pitch}${at}`)).toEqual(new Set(['broadcast']))
  expect(modes((at) => (at % 2 ? wish : wish.replace('wonderful', 'splendid')))).toEqual(new Set(['chat']))
})

test('a line that is none is told, and the others are judged', () => {
  const [first, second] = judgeLines([
    '{',
    JSON.stringify({ id: 'a', text: 'Hello', direction: 'sent', audience: 'dm' }),
  ])
  expect(first).toEqual({ wrong: 'is no JSON' })
  expect(second).toMatchObject({ judged: { id: 'a' } })
})
