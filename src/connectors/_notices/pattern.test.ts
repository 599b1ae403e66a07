/** How patterns with places fit a text, and that no text makes them slow. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, plainLine } from './folded.ts'
import { compile, matchLines, matchWhole } from './pattern.ts'

const values = (pattern: string, text: string) =>
  matchWhole(compile(pattern), fold(plainLine(text)))?.values.map(({ value }) => value)
const inLines = (pattern: string, lines: string[], from?: number) =>
  matchLines(compile(pattern), fold(lines.map(plainLine).join('\n')), from)

describe('a whole text', () => {
  test.each([
    ['{name} commented on your {any}', 'Mary Barlow commented on your post', ['Mary Barlow', 'post']],
    ['{name} commented on your {any}', 'MARY  barlow\u00a0Commented on your\u200b photo', ['MARY barlow', 'photo']],
    ['{name}(@{handle}) followed you{any}', 'Bob (builder) (@bob_b) followed you!', ['Bob (builder)', 'bob_b', '!']],
    ['{name}(@{handle}) followed you{any}', 'Bob(@bob.example) followed you', ['Bob', 'bob.example', '']],
    ['{name} and {count} others liked {any}', 'Ann and 1,204 others liked it', ['Ann', '1,204', 'it']],
    ['{any}I’d like to join', "Hi Paul, I'd like to join", ['Hi Paul,']],
    ['“{text}”', '"Lovely!"', ['Lovely!']],
    ['mention.{owner}.{host}', 'mention.ada.toot.example', ['ada', 'toot.example']],
    ['{name} liked {any}', 'İpek liked it', ['İpek', 'it']],
    ['/in/{handle}', '/in/José-müller-1', ['José-müller-1']],
    ['{name} {unknown} {any}', 'Bob {unknown} x', ['Bob', 'x']],
  ])('%s in %s', (pattern, text, expected) => {
    expect(values(pattern, text)).toEqual(expected)
  })

  test.each([
    ['{name} liked your post', 'Bob liked your post today'],
    ['{name} liked your post', ' liked your post'],
    ['@{handle} liked it', '@two words liked it'],
    ['{count} others', 'many others'],
    ['{name} wrote', 'https://x.example/a wrote'],
    ['{host}', 'ex ample'],
  ])('%s not in %s', (pattern, text) => {
    expect(values(pattern, text)).toBeUndefined()
  })
})

describe('lines of a text', () => {
  const lines = [
    'New mention',
    'bob mentioned you:',
    'Hello there',
    '> and again',
    'View: https://t.example/@bob/1',
    'Bye',
  ]

  test('words may reach over several, all else stays within one', () => {
    expect(inLines('{any} mentioned you:\n{text}\nView: {link}', lines)?.values.map(({ value }) => value)).toEqual([
      'bob',
      'Hello there\n> and again',
      'https://t.example/@bob/1',
    ])
    expect(inLines('{name} View: {link}', lines)).toBeUndefined()
  })

  test('only whole lines are taken, one behind the other', () => {
    expect(inLines('mention', lines)).toBeUndefined()
    const found = inLines('{name} liked it', ['Ann liked it', 'Bea liked it'], 0)
    expect(found?.values[0]?.value).toBe('Ann')
    expect(inLines('{name} liked it', ['Ann liked it', 'Bea liked it'], (found?.end ?? 0) + 1)?.values[0]?.value).toBe(
      'Bea',
    )
  })
})

test('a pattern fits the text it was filled into', () => {
  const word = fc.constantFrom('liked', 'your', 'post', 'on', ':', '-')
  const part = fc.oneof(word, fc.constantFrom('{name}', '{handle}', '{count}', '{any}', '{text}'))
  const filled: Record<string, string> = {
    '{name}': 'Mary B',
    '{handle}': 'mary.b',
    '{count}': '12',
    '{any}': 'x y',
    '{text}': 'so be it',
  }
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.map((one) => filled[one] ?? one).join(' ')
      expect(values(parts.join(' '), text.toUpperCase())).toBeDefined()
    }),
  )
})

test('as the plain expression has it', () => {
  const letters = (max: number) => fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: max })
  fc.assert(
    fc.property(
      fc.array(fc.oneof(letters(2), fc.constantFrom('{any}', '{handle}')), { maxLength: 6 }),
      letters(14),
      (parts, text) => {
        const source = plainLine(parts.join(''))
        const expression = source
          .replace(/[.]/g, '\\.')
          .replaceAll('{any}', '[^\\n]*?')
          .replaceAll('{handle}', '[ab.]+?')
        const plain = plainLine(text)
        const expected = new RegExp(`^${expression}$`).test(plain)
        // Places are looked at once more when they are filled; a handle of dots alone is none.
        const found = matchWhole(compile(source), fold(plain))
        if (found !== undefined) expect(expected).toBe(true)
        else if (expected && !source.includes('{handle}')) throw new Error(`${source} was not found in ${plain}`)
      },
    ),
    { numRuns: 3000 },
  )
})

test('hostile texts cost no more than their length', () => {
  const pattern = compile('{any} a {any} a {any} a {any} a {any} a {name} b')
  const begun = performance.now()
  for (let i = 0; i < 20; i++) matchWhole(pattern, fold('a '.repeat(10_000)))
  for (let i = 0; i < 20; i++) matchLines(compile('{text}\n{text}\n{text}\n{text} end'), fold('a\n'.repeat(10_000)))
  expect(performance.now() - begun).toBeLessThan(3000)
})
