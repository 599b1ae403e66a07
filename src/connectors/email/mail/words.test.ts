/** That encoded words in headers mean here what they mean to postal-mime. */
import fc from 'fast-check'
import { decodeWords } from 'postal-mime'
import { expect, test } from 'vitest'
import { decodedWords } from './words.ts'

const q = (text: string) =>
  `=?utf-8?Q?${Buffer.from(text)
    .toString('latin1')
    .replace(/[^A-Za-z0-9]/g, (sign) =>
      sign === ' ' ? '_' : `=${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
    )}?=`
const b = (text: string, charset = 'UTF-8') => `=?${charset}?B?${Buffer.from(text).toString('base64')}?=`

test('encoded words are read', () => {
  expect(decodedWords(`${q('Grüße aus')} ${b(' Köln')} plain`)).toBe('Grüße aus Köln plain')
  expect(decodedWords('=?iso-8859-1?Q?Gr=FC=DFe?=')).toBe('Grüße')
  expect(decodedWords('=?x-nobody?Q?a?=')).toBe('a')
  expect(decodedWords('a =? b ?= c')).toBe('a =? b ?= c')
})

test('a letter that was split between two words is one', () => {
  const bytes = Buffer.from('ü')
  const half = (at: number) =>
    `=?utf-8?Q?=${bytes
      .subarray(at, at + 1)
      .toString('hex')
      .toUpperCase()}?=`
  expect(decodedWords(`${half(0)} ${half(1)}`)).toBe('ü')
})

test('everything else is as postal-mime has it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ü', '漢', ' ', '?', '=', '_', '"') })
  const piece = fc.oneof(
    text.map(q),
    text.map((one) => b(one)),
    text.map((one) => b(one, 'windows-1252')),
    fc.constantFrom(
      ' ',
      '\t',
      'word',
      '=?',
      '?=',
      '=?utf-8?Q?=G1?=',
      '=?utf-8?B?YQ?=',
      '=?utf-8?Q?a b?=',
      '=?utf-8*de?Q?a?=',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      expect(decodedWords(pieces.join(''))).toBe(decodeWords(pieces.join('')))
    }),
    { numRuns: 2000 },
  )
})
