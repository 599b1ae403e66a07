/** A message made ready to be judged: cut to length, in words, with what can be seen without knowing any language. */
import { unstretchFully } from './fold.ts'
import type { Hit, Places } from './match.ts'
import { isNameLike } from './names.ts'
import { type Token, type Tokens, tokenise } from './tokens.ts'

/** What is read of a message. Nobody's judgement of a message hangs on what comes after. */
export const mostCharacters = 8000

export type Text = Tokens &
  Places & {
    raw: string
    /** Longer than what is read. */
    cut: boolean
    /** Words of the language, without links, numbers and the like. */
    words: number
    /** How many tokens of each kind. */
    urls: number
    users: number
    tags: number
    money: number
    merges: number
    phones: number
    questionMarks: number
    exclamations: number
    /** Begins by naming an account. */
    toUser: boolean
    /** A person spoken to by name, as written; null where none is. */
    name: string | null
    /** Nothing but greetings, names and accounts stands before the token in its sentence. */
    leads: (token: number) => boolean
    /** A greeting, or the name or account greeted, at the head of its sentence. */
    hails: (token: number) => boolean
    /** Nothing but names and forms of address stands from the token to `last`. */
    trails: (token: number, last: number) => boolean
    /** The words of a hit as they were written. */
    quote: (hit: Hit) => string
  }

const greetings = new Set(
  'hi hello hey hiya heya howdy dear morning afternoon evening greetings hallo moin servus bonjour salut bonsoir coucou hola buenas buenos guten liebe lieber sehr geehrte geehrter geehrtes cher chere estimado estimada querido querida frau herr madame monsieur senor senora good day tag bonne there mr mrs ms miss dr yo oh ah aw aww ok okay and but so also well um ps please sorry just again'.split(
    ' ',
  ),
)
const titles = new Set('mr mrs ms miss dr prof frau herr madame monsieur mme m senor senora sr sra sir'.split(' '))
const hails = new Set(
  'hi hello hey hiya heya howdy dear morning afternoon evening hallo moin bonjour salut bonsoir coucou hola buenas liebe lieber cher chere estimado estimada querido querida dias tardes'.split(
    ' ',
  ),
)
const trailing = new Set(
  'all everyone everybody guys folks team mate pal hun hon love lovely dear darling babe x xx xxx xxxx buddy bro dude sir madam lads girls boys chick gang please thanks cheers again both too though'.split(
    ' ',
  ),
)

const cutShort = (raw: string): string => {
  if (raw.length <= mostCharacters) return raw
  const last = raw.charCodeAt(mostCharacters - 1)
  return raw.slice(0, last >= 0xd800 && last <= 0xdbff ? mostCharacters - 1 : mostCharacters)
}

/** What follows a name at the very beginning where its bearer is spoken to. */
const addressed = new Set(
  'you your thank thanks i we thanks would could can are do did how what have please'.split(' '),
)

const isName = (token: Token | undefined): boolean => token !== undefined && isNameLike(token)

/** What can be said of a token's place, as bits: begins a clause, stands at the head of its sentence, greets. */
const clause = 1
const head = 2
const hail = 4

/** Greetings, names and accounts at the head of a sentence are skipped: what follows them begins it. */
const findOpenings = (all: Tokens): Uint8Array => {
  const opening = new Uint8Array(all.tokens.length)
  for (const sentence of all.sentences) {
    let leading = true
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = all.tokens[at]
      const before = at > sentence.first ? all.tokens[at - 1] : undefined
      const begins = leading || before?.pause === true ? clause : 0
      if (token === undefined) continue
      const named =
        token.capital && (token.pause || (before !== undefined && greetings.has(before.word) && isName(token)))
      const greets = greetings.has(token.word) || token.kind === 'user' || token.kind === 'merge' || named
      opening[at] = begins | (leading ? head | (greets ? hail : 0) : 0)
      leading = leading && greets
    }
  }
  return opening
}

const findName = (all: Tokens): string | null => {
  for (const { first, last } of all.sentences) {
    for (let at = first; at < last; at++) {
      const token = all.tokens[at]
      if (!isName(token) || token === undefined) continue
      const before = at > first ? all.tokens[at - 1] : undefined
      const next = at + 1 < last ? all.tokens[at + 1] : undefined
      const opens =
        before === undefined ||
        hails.has(before.word) ||
        titles.has(before.word) ||
        before.kind === 'user' ||
        before.pause
      if (!opens) continue
      const hailed = before !== undefined && (hails.has(before.word) || titles.has(before.word))
      const ends = next === undefined || token.pause
      // "Hi Anna", "Anna, ...", "..., Anna." and "Well done Anna Bell!" but never one of a list.
      if (hailed) return token.word
      const spoken = before === undefined && next !== undefined && !next.capital && addressed.has(next.word)
      if ((ends || spoken) && before === undefined && next !== undefined) return token.word
      if (before?.pause === true && next === undefined) return token.word
      if (before?.pause === true && token.pause && at - first <= 4) return token.word
    }
  }
  return null
}

export const readText = (whole: string): Text => {
  const raw = cutShort(whole)
  const all = tokenise(raw)
  const opening = findOpenings(all)
  const count = { word: 0, number: 0, money: 0, percent: 0, url: 0, user: 0, tag: 0, mail: 0, phone: 0, merge: 0 }
  for (const token of all.tokens) count[token.kind]++
  let questionMarks = 0
  let exclamations = 0
  for (const sentence of all.sentences) {
    if (sentence.end === '?') questionMarks++
    else if (sentence.end === '!') exclamations++
  }
  const trails = (at: number, last: number): boolean => {
    if (last - at > 3) return false
    for (let i = at; i < last; i++) {
      const token = all.tokens[i]
      if (token === undefined) return false
      if (!(trailing.has(token.word) || token.kind === 'user' || token.kind === 'tag' || isName(token))) return false
    }
    return true
  }
  return {
    ...all,
    raw,
    cut: raw.length < whole.length,
    words: count.word,
    urls: count.url,
    users: count.user,
    tags: count.tag,
    money: count.money,
    merges: count.merge,
    phones: count.phone,
    questionMarks,
    exclamations,
    toUser: all.tokens[0]?.kind === 'user',
    name: findName(all),
    opens: (at) => ((opening[at] ?? 0) & clause) !== 0,
    leads: (at) => ((opening[at] ?? 0) & head) !== 0,
    hails: (at) => ((opening[at] ?? 0) & hail) !== 0,
    closes: (at, last) => at >= last || all.tokens[at - 1]?.pause === true || trails(at, last),
    trails,
    quote: (hit) => raw.slice(all.tokens[hit.from]?.start ?? 0, all.tokens[hit.to - 1]?.end ?? 0),
  }
}

/** Gives stretched words (`thankssss`) the spelling phrases know. Changes the tokens in place, once. */
export const settleStretched = (text: Text, known: { has: (word: string) => boolean }): void => {
  for (const token of text.tokens)
    if (token.stretched && !known.has(token.word)) {
      const plain = unstretchFully(token.word)
      if (known.has(plain)) token.word = plain
    }
}
