/** The phrase lists are well formed. */
import { expect, test } from 'vitest'
import { list } from './list.ts'
import { abusePack, packs, stockPack } from './packs.ts'

const all = [...Object.values(packs), stockPack, abusePack].map((pack) => pack())

test('every phrase can be woven, in every language', () => {
  for (const matcher of all) expect(matcher.net.words.size).toBeGreaterThan(100)
})

test('no word of a phrase holds a mark that a message never has inside a word', () => {
  for (const matcher of all) for (const word of matcher.net.words.keys()) expect(word).toMatch(/^[\p{Ll}\p{N}'-]+$/u)
})

test('a list is split at slashes and may be broken anywhere else', () => {
  expect(list('a b /\n  c|\n  d e / f')).toEqual(['a b', 'c|d e', 'f'])
})
