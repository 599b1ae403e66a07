/** Finds what somebody says they need and what they say they do, as stems by which the two can be held together. */
import { ownWordsOf } from '../own-words.ts'
import type { Message } from '../reading.ts'
import { gather } from '../rules/evidence.ts'
import { isReadable, languageOf, type Readable, readable } from '../text/language.ts'
import { compile, type Hit, type Matcher, match } from '../text/match.ts'
import { readText, settleStretched, type Text } from '../text/text.ts'
import { needPhrases } from './phrases.ts'
import { bareOf, isBetween, isContent, stemOf } from './stems.ts'

export type Need = {
  /** The sentence that says so, as written. */
  words: string
  /** Stems that must be met: the trade or the thing itself, "tuner", or a deed and its thing, "mend" and "clock". */
  head: string[]
  /** Everything that names it: "piano tuner". */
  wanted: string[]
  /** The other stems of the sentence. */
  about: string[]
}
export type Offered = { words: string; about: string[] }
export type HeardNeeds = { needs: Need[]; offers: Offered[] }

const made = new Map<Readable, Matcher>()
function packOf(lang: Readable): Matcher {
  const known = made.get(lang)
  if (known) return known
  const fresh = compile(needPhrases[lang])
  made.set(lang, fresh)
  return fresh
}

/** `offering`: the whole message is an offer or an answer, whatever phrases it has. Nothing is found in a language that cannot be read. */
export function hearNeeds(message: Message, offering = false): HeardNeeds {
  const text = readText(message.text)
  const lang = languageOf(text)
  if (!isReadable(lang)) return { needs: [], offers: [] }
  const pack = packOf(lang)
  settleStretched(text, pack.net.words)
  const evidence = gather(text, message, match(text, pack))
  const isOwn = ownWordsOf(text)
  const isIn = (list: string, sentence: number) =>
    evidence.all(list).some(({ from }) => text.tokens[from]?.sentence === sentence)
  const needs = new Map<number, Need>()
  for (const hit of evidence.find('need')) {
    const sentence = text.tokens[hit.from]?.sentence ?? -1
    if (needs.has(sentence) || !isOwn(hit) || isIn('need.over', sentence)) continue
    // "Looking for a printer?" is asked of others, unless it asks them for one.
    if (text.sentences[sentence]?.end === '?' && isIn('need.pitch', sentence) && !isIn('need.asks', sentence)) continue
    const need = needIn(text, hit, sentence, lang)
    if (need) needs.set(sentence, need)
  }
  const offers: Offered[] = []
  for (const [sentence, { end }] of text.sentences.entries()) {
    if (needs.has(sentence) || end === '?') continue
    if (!isOwn({ from: text.sentences[sentence]?.first ?? 0, to: 0 })) continue
    const told = evidence
      .find('offer')
      .some((hit) => text.tokens[hit.from]?.sentence === sentence && isOwn(hit) && isTrade(text, hit, lang))
    if (!told && !offering) continue
    const about = stemsOf(text, text.sentences[sentence]?.first ?? 0, text.sentences[sentence]?.last ?? 0, lang)
    if (about.length > 0) offers.push({ words: quoteOf(text, sentence), about })
  }
  return { needs: [...needs.values()], offers }
}

const being: ReadonlySet<string> = new Set(['bin', 'sind'])
const mayStandBefore = /^(?:auch|selbst|selber|von|beruf|eine?|hier|ja|seit|jahren|\p{Ll}+(?:e|er|te|ter))$/u

/** Behind "ich bin" a trade is a noun, which German writes with a capital; "ich bin krank" tells none. */
function isTrade({ tokens, sentences }: Text, { from }: Hit, lang: Readable): boolean {
  const verb = tokens[from + 1]
  if (lang !== 'de' || verb === undefined || !being.has(verb.word)) return true
  const last = sentences[verb.sentence]?.last ?? from
  const noun = tokens.slice(from + 2, last).find(({ word, capital }) => capital || !mayStandBefore.test(word))
  return noun?.capital === true
}

/** Stems of words told of somebody, such as what their profile says: a trade, a place of work. */
export function stemsOfWords(words: string): string[] {
  const text = readText(words)
  const lang = languageOf(text)
  // A line of three words seldom shows its language: then it may be any of them.
  const langs = isReadable(lang) ? [lang] : readable
  return [...new Set(langs.flatMap((one) => stemsOf(text, 0, text.tokens.length, one)))]
}

/** Behind these the thing itself is named already, and its circumstances follow. */
const borders = new Set(
  'in for near around from on at by who which that with before within to because so and or but as if since until where when this next fur bei aus im am zum zur der die das bis mit und oder weil damit pour qui dans sur a au aux chez avec avant afin et ou para que por con en cerca cerca antes y o'.split(
    ' ',
  ),
)
/** What is looked for is somebody, and what they are to do follows. */
const somebody = new Set("someone somebody anyone anybody people jemanden jemand quelqu'un quelqu alguien".split(' '))
const most = 4

function needIn(text: Text, hit: Hit, sentence: number, lang: Readable): Need | undefined {
  const { first = 0, last = 0 } = text.sentences[sentence] ?? {}
  const wanted: string[] = []
  const named: string[] = []
  let deed = false
  // A phrase that ends openly may have taken in words that name the thing already; its own words are never content.
  for (const token of text.tokens.slice(hit.from, last)) {
    const border = borders.has(token.word)
    if (somebody.has(token.word)) deed = true
    if (border && wanted.length > (deed ? 1 : 0)) break
    const word = bareOf(token.word, lang)
    if (token.kind === 'word' && !border && isContent(word)) {
      named.push(word)
      const stem = stemOf(word, lang)
      if (!wanted.includes(stem)) wanted.push(stem)
    }
    if (wanted.length === most || (wanted.length > 0 && token.pause)) break
  }
  if (wanted.length === 0 || isOfOurs(named, lang)) return undefined
  const about = stemsOf(text, first, last, lang).filter((stem) => !wanted.includes(stem))
  return { words: quoteOf(text, sentence), head: headOf(wanted, deed, lang), wanted, about }
}

/** "An invoice" is needed of us alone, and so is "a copy of your book"; "an invoice designer" is somebody. */
function isOfOurs(named: readonly string[], lang: Readable): boolean {
  const [first = ''] = named
  const head = lang === 'en' || lang === 'de' ? named.at(-1) : first
  return isBetween(head ?? first) || first === 'copy'
}

/** Of a name of several words its last in English and German, its first in French and Spanish; of a deed it and its thing. */
function headOf(wanted: readonly string[], deed: boolean, lang: Readable): string[] {
  const [first = ''] = wanted
  const last = wanted.at(-1) ?? first
  if (deed) return [...new Set([first, last])]
  return [lang === 'en' || lang === 'de' ? last : first]
}

function stemsOf(text: Text, first: number, last: number, lang: Readable): string[] {
  const stems = new Set<string>()
  for (const { word, kind } of text.tokens.slice(first, last)) {
    const bare = bareOf(word, lang)
    if (kind === 'word' && isContent(bare)) stems.add(stemOf(bare, lang))
  }
  return [...stems]
}

function quoteOf(text: Text, sentence: number): string {
  const { first = 0, last = 0, end = '' } = text.sentences[sentence] ?? {}
  const words = text.quote({ from: first, to: last })
  return `${words}${end}`
}
