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

/** The same of languages that are only told apart, so that they are not taken for their neighbours. */
const otherSigns: Readonly<Record<string, ReadonlySet<string>>> = {
  it: new Set(
    'che di il gli per non sono della del dei delle una ho hanno anche piu ci la le con ma un alla grazie'.split(' '),
  ),
  pt: new Set('que nao uma com para os as do da dos em voce muito obrigado obrigada e um mas na no tem'.split(' ')),
  nl: new Set('het een van niet ik je dat voor met zijn de en is ook maar bij wel jullie bedankt'.split(' ')),
}

/** Letters and marks that only one of the readable languages has, and words that make up whole short messages. */
const marks: readonly (readonly [Readable, RegExp])[] = [
  [
    'es',
    /[¡¿ñ]|(?:^|\s)(?:gracias|precioso|preciosa|enhorabuena|felicidades|genial|guapa|guapo|grande|buenas|hola)\b/i,
  ],
  [
    'de',
    /[ßäöü]|(?:^|\s)(?:danke|gl[uü]ckwunsch|gratuliere|herzlich|moin|servus|toll|wundersch[oö]n|super gemacht|stark)\b/i,
  ],
  [
    'fr',
    /[çœèêàù]|(?:^|\s)(?:merci|bravo|magnifique|f[eé]licitations|bien dit|trop beau|bonjour|coucou|joyeux|inspirant)(?=\s|$|[!.,])/i,
  ],
]

const fewestLetters = 12

/**
 * ISO 639-1. Where the text is too short to tell, or is no language, it is taken to be in the `usual` one: of the
 * conversation or the workspace.
 */
export const languageOf = (text: Text, usual = 'en'): string => {
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
  if (letters < fewestLetters) return markedAs(text, votes) ?? usual
  const others = Math.max(votes.de, votes.fr, votes.es)
  // Plain English, as most of it is, needs no closer look.
  if (votes.en >= 2 && votes.en >= 3 * others && votes.en * 6 >= words) return 'en'
  const found = eld.detect(plainWords(text))
  const lang = found.language
  if (lang === '') return usual
  if (words <= 3 && !found.isReliable()) return markedAs(text, votes) ?? usual
  if (isReadable(lang)) return lang
  // A language of Latin letters on thin grounds gives way to the one whose small words are there.
  const own = votesFor(otherSigns[lang], text)
  for (const known of readable) if (votes[known] > own && votes[known] >= 2 && votes[known] * 4 >= words) return known
  if (!found.isReliable() && own === 0) return markedAs(text, votes) ?? usual
  return lang
}

const votesFor = (known: ReadonlySet<string> | undefined, text: Text): number =>
  known === undefined ? 0 : text.tokens.filter(({ word }) => known.has(word)).length

const markedAs = (text: Text, votes: Record<Readable, number>): Readable | undefined => {
  const raw = text.raw.slice(0, 200)
  if (votes.en === 0) for (const [lang, mark] of marks) if (mark.test(raw)) return lang
  return readable.find((lang) => votes[lang] > 0 && readable.every((other) => other === lang || votes[other] === 0))
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
