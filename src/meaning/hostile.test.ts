/** Texts made to be slow or odd: read in little time, the same each time, and never refused. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intents, modes, subjects } from '../connectors/record.ts'
import { readMessage } from './read.ts'
import type { Message } from './reading.ts'
import { fingerprint } from './text/fingerprint.ts'

const message = (text: string, more: Partial<Message> = {}): Message => ({
  text,
  channel: 'x',
  direction: 'sent',
  audience: 'direct',
  workspaceKind: 'organisation',
  ...more,
})

/** Milliseconds of the quickest of five runs, so that a busy machine does not count. */
const quickest = (run: () => void): number => {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const hostile: [string, string][] = [
  ['ten megabytes of words', 'word '.repeat(2_000_000)],
  ['a hundred thousand emoji', '😀'.repeat(100_000)],
  ['right-to-left marks', '\u202e\u200f'.repeat(50_000)],
  ['zalgo', 'ẓ̴̢̛̘̯̘̰̲̟̘͓̌̔̇̓a'.repeat(3000)],
  ['one letter', 'a'.repeat(100_000)],
  ['hyphens', 'a-'.repeat(50_000)],
  ['apostrophes', "a'".repeat(50_000)],
  ['dots', 'a.'.repeat(50_000)],
  ['open brackets', '{{[<<'.repeat(20_000)],
  ['half a merge field', '[first '.repeat(20_000)],
  ['signs', '@#@#'.repeat(25_000)],
  ['digits', '0 1 '.repeat(25_000)],
  ['links', 'http://'.repeat(20_000)],
  ['question marks', '?!'.repeat(50_000)],
  ['phrases', 'i would like to thank you and would you be so kind '.repeat(2000)],
  ['beginnings of phrases', 'please could you possibly just '.repeat(3000)],
  ['half a character at the cut', `${'a'.repeat(7999)}😀${'b'.repeat(100)}`],
]

describe.each(hostile)('%s', (_, text) => {
  test('are read in under 50 milliseconds', () => {
    expect(quickest(() => readMessage(message(text)))).toBeLessThan(50)
    expect(quickest(() => fingerprint(text))).toBeLessThan(50)
  })
})

test('what lies beyond the cut is not read, and the reading says so', () => {
  const reading = readMessage(message(`${'Hello there. '.repeat(1000)} Thank you.`))
  expect(reading.intents).not.toContain('thank')
  expect(reading.why.at(-1)).toBe('Only the first 8000 characters were read.')
})

test('an empty text is no promise, no praise and no trouble', () => {
  for (const text of ['', ' \n', '\u200b'])
    expect(readMessage(message(text))).toMatchObject({
      intents: [],
      canned: false,
      sell: false,
      breach: false,
      pleasantry: false,
      lang: 'en',
    })
})

const messages = fc.record({
  text: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'thank',
          'you',
          'please',
          'vote',
          'for',
          'us',
          '£40',
          '?',
          '!',
          ',',
          '@a',
          'https://a.b/c',
          '{{x}}',
          'Anna',
          'not',
          '🎉',
          '\n',
        ),
      )
      .map((words) => words.join(' ')),
  ),
  channel: fc.constantFrom('x', 'linkedin', 'email'),
  direction: fc.constantFrom('sent', 'received'),
  audience: fc.constantFrom('public', 'reply', 'direct', 'group'),
  workspaceKind: fc.constantFrom('person', 'organisation'),
})

test('any text gets a reading whose parts agree, and the same one again', () => {
  fc.assert(
    fc.property(messages, (one) => {
      const reading = readMessage(one)
      expect(modes).toContain(reading.mode)
      expect(subjects).toContain(reading.subject)
      expect(reading.intents).toEqual(intents.filter((intent) => reading.intents.includes(intent)))
      if (reading.sell) expect(reading.intents).toContain('promote')
      if (reading.breach) expect(one).toMatchObject({ direction: 'sent', workspaceKind: 'organisation' })
      if (reading.pleasantry)
        expect(
          reading.intents.some((intent) => ['question', 'ask', 'complain', 'offer', 'promote'].includes(intent)),
        ).toBe(false)
      expect(readMessage(one)).toEqual(reading)
    }),
    { numRuns: 500 },
  )
})
