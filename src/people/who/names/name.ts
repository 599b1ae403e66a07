/** Takes a shown name apart: given name, surname, what stands between, and whether it is a human's name at all. */

import { folded, sound } from './folded.ts'
import { behindNames, firmWords, isFrequentGiven, isFrequentSurname, particles, titles } from './frequent.ts'
import { isKnownGiven } from './given.ts'

export type Name = {
  /** As shown, without what is no part of it. */
  shown: string
  /** Folded words in their order, without titles. */
  words: readonly string[]
  /** Sounds of those words. */
  sounds: readonly string[]
  given: string
  /** Sounds of the surname's parts; empty where there is none. */
  surname: readonly string[]
  /** Sounds of what stands between. */
  middle: readonly string[]
  kind: 'human' | 'firm' | 'word'
}

const pictures = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|\u200d|\ufe0f/gu
/** What follows one of these is a remark: `Ada Lovelace | Analyst`. */
const remark = /\s[|•·–—/]\s?|\s-\s|\s@|\s#|\sat\s/

/** `undefined` where nothing is left of it. */
export function nameFrom(text: string): Name | undefined {
  const bare = text
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replace(/["“”„«»][^"“”„«»]*["“”„«»]/g, ' ')
    .replace(pictures, ' ')
  const [head = ''] = bare.trim().split(remark)
  const turned = turnedAround(head)
  const all = folded(turned).split(' ').filter(Boolean)
  const words = withoutRemarks(all)
  if (words.length === 0) return undefined
  const sounds = words.map(sound)
  const shown = turned.trim().replace(/\s+/g, ' ')
  if (all.some((word) => firmWords.has(word)))
    return { shown, words, sounds, given: '', surname: [], middle: [], kind: 'firm' }
  const named = sounds.filter((_, at) => at === 0 || !particles.has(words[at] ?? ''))
  const [given = ''] = named
  if (named.length === 1) {
    const isName = isKnownGiven(given) || isFrequentGiven(given) || isFrequentSurname(given)
    return { shown, words, sounds, given, surname: [], middle: [], kind: isName ? 'human' : 'word' }
  }
  const parts = surnameParts(turned, named)
  const middle = named.slice(1, named.length - parts.length)
  const kind = named.length > 5 || !/\p{L}/u.test(given) || /\d/.test(named.join('')) ? 'word' : 'human'
  return { shown, words, sounds, given, surname: parts, middle, kind }
}

/** `Lovelace, Ada` is turned around; `Ada Lovelace, PhD` loses what stands behind. */
function turnedAround(text: string): string {
  const [before, after, ...more] = text.split(',')
  if (before === undefined || after === undefined || more.length > 1) return before ?? text
  const behind = folded(after).split(' ').filter(Boolean)
  if (behind.length === 0 || behind.every((word) => behindNames.has(word) || word.length < 2)) return before
  if (behind.length > 2 || before.trim().split(/\s+/).length > 2) return before
  return `${after} ${before}`
}

function withoutRemarks(all: readonly string[]): string[] {
  let from = 0
  let to = all.length
  while (to - from > 1 && titles.has(all[from] ?? '')) from++
  while (to - from > 2 && behindNames.has(all[to - 1] ?? '')) to--
  return all.slice(from, to)
}

/** Sounds of the surname: the last word, with what a hyphen ties to it. */
function surnameParts(turned: string, named: readonly string[]): string[] {
  const last = turned.trim().split(/\s+/).at(-1) ?? ''
  const tied = folded(last).split(' ').filter(Boolean).length
  return named.slice(-Math.max(1, Math.min(tied, named.length - 1)))
}
