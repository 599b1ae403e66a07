/** How a message is cut into words and sentences. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageOf } from './language.ts'
import { readText } from './text.ts'
import { tokenise } from './tokens.ts'

const words = (text: string) => tokenise(text).tokens.map((token) => token.word)
const ends = (text: string) => tokenise(text).sentences.map((sentence) => sentence.end)

test('short forms are written out', () => {
  expect(words("I've, can't, it's, Anna's, dont, thx")).toEqual('i have can not it is anna do not thanks'.split(' '))
})

test('words of other languages are left alone', () => {
  expect(words('Wir sind im Laden')).toEqual(['wir', 'sind', 'im', 'laden'])
})

test('links, accounts, tags, money and the like are told apart', () => {
  const kinds = (text: string) => tokenise(text).tokens.map((token) => token.kind)
  expect(kinds('https://a.example/b @ann #tag £5 10% a@b.example shop.example 60th {{name}}')).toEqual([
    'url',
    'user',
    'tag',
    'money',
    'percent',
    'mail',
    'url',
    'number',
    'merge',
  ])
  expect(kinds('01632 960 318')[0]).toBe('phone')
  expect(kinds('20 %, 35 €')).toEqual(['percent', 'money'])
})

test('sentences end at marks and lines, not at titles or initials', () => {
  expect(ends('Hello there! Is Mr. J. Horrocks in? Yes...\nBye')).toEqual(['!', '?', '.', ''])
})

test('somebody spoken to by name is found', () => {
  expect(readText('Hi Anna, how are you?').name).toBe('anna')
  expect(readText('Colin, when we spoke you were off.').name).toBe('colin')
  expect(readText('That is kind, Jean.').name).toBe('jean')
  expect(readText('Sadly, we are closed.').name).toBeNull()
  expect(readText('We love Bristol and Leeds.').name).toBeNull()
})

test('every token lies where it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { tokens, sentences } = tokenise(text)
      let before = 0
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(before)
        expect(token.end).toBeGreaterThan(token.start)
        expect(token.end).toBeLessThanOrEqual(text.length)
        before = token.start
      }
      expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length)
    }),
  )
})

test.each([
  ['Could you tell me when the hall is free next week?', 'en'],
  ['Der Laden bleibt am Montag wegen Umbau geschlossen.', 'de'],
  ['La boutique sera fermée lundi toute la journée.', 'fr'],
  ['La tienda estará cerrada el lunes por reformas.', 'es'],
  ['Il negozio rimarrà chiuso lunedì per lavori.', 'it'],
  ['ok thx', 'en'],
  ['¡Gracias!', 'es'],
  ['Glückwunsch!', 'de'],
  ['Magnifique !', 'fr'],
  ['https://a.example/der-die-das @und #ist 😀', 'en'],
])('%s is in %s', (text, lang) => {
  expect(languageOf(readText(text))).toBe(lang)
})

test('what is too short to tell is in the usual language', () => {
  expect(languageOf(readText('ok 👍'), 'de')).toBe('de')
  expect(languageOf(readText('Could you tell me when the hall is free?'), 'de')).toBe('en')
})
