/** Which language a message is in. */
import { eld } from 'eld/extrasmall'
import type { Text } from './text.ts'

/** Languages whose phrases we know. */
export const readable = ['en', 'de', 'fr', 'es'] as const
export type Readable = (typeof readable)[number]
export const isReadable = (lang: string): lang is Readable => readable.some((one) => one === lang)

// Told apart by their letters alone, or common enough in Europe to turn up; more would only confuse short texts.
eld.setLanguageSubset(
  'en de fr es it nl pt pl sv da no fi cs ro hu tr el ru uk bg ar he fa hi ja ko zh th vi'.split(' '),
)

/** Words so common in a language, and so rare in the others, that a few of them settle it. */
const signs: Record<Readable, ReadonlySet<string>> = {
  en: new Set(
    'the and you is are was for with this that have has not your our we it of to my at be from they what how there their would will could been if just so can but thanks please about when any who'.split(
      ' ',
    ),
  ),
  de: new Set(
    'und der das ist nicht ich wir ihr euch sie mit fur auf ein eine einen dem den des von zu im bei habe haben sind wie uns unser unsere auch noch nur oder aber wenn dass sehr mir dich'.split(
      ' ',
    ),
  ),
  fr: new Set(
    "le les des est et vous nous je une un du pour avec dans pas sur qui que au aux ce cette mon ma mes votre vos notre nos tres plus ont sont c'est j'ai suis tu te il elle merci".split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las es y que de la en por para con una un no se su sus mi tu nos muy mas como pero esta este esto hay son ha he lo le al del gracias donde cuando'.split(
      ' ',
    ),
  ),
}

const fewestLetters = 12

/** ISO 639-1, or `und` under twelve letters. */
export const languageOf = (text: Text): string => {
  let letters = 0
  let words = 0
  const votes = { en: 0, de: 0, fr: 0, es: 0 }
  let previous = -1
  for (const token of text.tokens) {
    if (token.kind !== 'word') continue
    if (token.start === previous) {
      votes.en++
      continue
    }
    previous = token.start
    letters += token.end - token.start
    words++
    for (const lang of readable) if (signs[lang].has(token.word)) votes[lang]++
  }
  if (letters < fewestLetters) return 'und'
  const others = Math.max(votes.de, votes.fr, votes.es)
  // Plain English, as most of it is, needs no closer look.
  if (votes.en >= 2 && votes.en >= 3 * others && votes.en * 6 >= words) return 'en'
  const found = eld.detect(plainWords(text))
  const lang = found.language
  if (lang === '') return 'und'
  if (isReadable(lang)) return lang
  // A language of Latin letters on thin grounds gives way to the one whose small words are there.
  for (const known of readable) if (votes[known] >= 2 && votes[known] * 4 >= words) return known
  if (!found.isReliable() && votes.en > 0) return 'en'
  return lang
}

/** The message without links, accounts, tags and emoji; enough of it to tell. */
const plainWords = (text: Text): string => {
  let out = ''
  let previous = -1
  for (const token of text.tokens) {
    if (token.kind !== 'word' || token.start === previous) continue
    previous = token.start
    out += `${text.raw.slice(token.start, token.end)} `
    if (out.length > 400) break
  }
  return out
}
