/** How phrases are written and found. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile, match } from './match.ts'
import { readText } from './text.ts'

const found = (phrase: string, text: string): string[] => {
  const read = readText(text)
  return (match(read, compile({ list: [phrase] })).get('list') ?? []).map(read.quote)
}

test('words, either word, and words that may be missing', () => {
  expect(found('thank|thanks you', 'We thank you')).toEqual(['thank you'])
  expect(found('so very? kind', 'so kind, so very kind')).toEqual(['so kind', 'so very kind'])
})

test('a stem finds its forms', () => {
  expect(found('recommend~', 'recommending, recommends, recommended')).toHaveLength(3)
  expect(found('reply~', 'replied')).toEqual(['replied'])
})

test('gaps reach over three or six words, never over a sentence', () => {
  expect(found('best .. town', 'best flat white in town')).toEqual(['best flat white in town'])
  expect(found('best .. town', 'best of all the coffee in town')).toEqual([])
  expect(found('best ... town', 'best of all the coffee in town')).toEqual(['best of all the coffee in town'])
  expect(found('best .. town', 'The best. A town.')).toEqual([])
})

test('groups hold phrases of their own', () => {
  const phrase = '(thank you|thanks) (so (very|truly) much)? for'
  expect(found(phrase, 'Thanks for it')).toEqual(['Thanks for'])
  expect(found(phrase, 'thank you so truly much for it')).toEqual(['thank you so truly much for'])
})

test('a clause may begin behind greetings, names and commas', () => {
  expect(found('^ do you', 'Do you bake?')).toEqual(['Do you'])
  expect(found('^ do you', 'Hi Anna, do you bake?')).toEqual(['do you'])
  expect(found('^ do you', '@anna do you bake?')).toEqual(['do you'])
  expect(found('^ do you', 'What do you bake?')).toEqual([])
})

test('a clause may end before names and forms of address', () => {
  expect(found('well done $', 'Well done Anna!')).toEqual(['Well done'])
  expect(found('well done $', 'well done steak')).toEqual([])
})

test('short forms, accents and stretched spellings are one word', () => {
  expect(found('we have not', "we haven't")).toEqual(["we haven't"])
  expect(found('félicitations', 'FELICITATIONS')).toEqual(['FELICITATIONS'])
})

test('kinds of tokens have names', () => {
  expect(found('from {money}', 'from £3.50, from 20 €, from 20')).toEqual(['from £3.50', 'from 20 €'])
  expect(found('{pct} off', '10% off')).toEqual(['10% off'])
  expect(found('ring {cap}', 'ring Dylan, ring me')).toEqual(['ring Dylan'])
})

test('a phrase with an unknown class or an open bracket is refused', () => {
  expect(() => compile({ list: ['a {colour}'] })).toThrow('{colour}')
  expect(() => compile({ list: ['a (b|c'] })).toThrow('do not close')
})

test('what was met before changes nothing', () => {
  const matcher = compile({ one: ['a .. b', 'a c? d', '^ a'], other: ['b (a|c d)? b $'] })
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x'), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (texts) => {
      for (const text of texts) match(readText(text.join(' ')), matcher)
      const text = readText((texts[0] ?? []).join(' '))
      expect(match(text, matcher)).toEqual(
        match(text, compile({ one: ['a .. b', 'a c? d', '^ a'], other: ['b (a|c d)? b $'] })),
      )
    }),
  )
})
