/**
 * Finds thousands of phrases in one walk over a message.
 *
 * A phrase is words with single spaces. In it:
 * `a|b` either word · `a?` the word or nothing · `a~` the word and its -s, -ed, -ing ·
 * `*` any one word · `..` up to three words · `...` up to six ·
 * `(a b|c)` either phrase · `^` first: only where a sentence or clause begins · `$` last: only where it ends ·
 * `{class}` a kind of word (`classes` below). Phrases never reach over the end of a sentence.
 */
import { fold } from './fold.ts'
import { isNameLike } from './names.ts'
import type { Sentence, Token } from './tokens.ts'

export type Phrases = Readonly<Record<string, readonly string[]>>

/** Tokens `from` up to, not including, `to`. */
export type Hit = { from: number; to: number }
export type Hits = ReadonlyMap<string, readonly Hit[]>

type Node = {
  words: Map<string, Node[]>
  kinds: { test: (token: Token) => boolean; node: Node }[]
  gaps: { most: number; node: Node }[]
  /** Where a group that ends here, or that may be left out, goes on; so that alternatives do not multiply. */
  goesOn: Node[]
  /** Lists a phrase ending here belongs to. */
  ends: { list: string; atEnd: boolean }[]
  /** Children already made, by how the phrase spells them. */
  made: Map<string, Node>
}

export type Matcher = { free: Node; opening: Node }

const words = (text: string): readonly string[] => text.split(' ')

/** Words that stand for each other in phrases. */
const classes: Record<string, readonly string[]> = {
  we: words('we i'),
  our: words('our my'),
  us: words('us me'),
  you: words('you yous yourself yourselves'),
  they: words('they he she'),
  be: words('is are was were am be been being'),
  have: words('have has had having'),
  day: words('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'),
  month: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  when: words(
    'today tonight tomorrow now soon monday tuesday wednesday thursday friday saturday sunday week month weekend morning afternoon evening year noon midnight midday',
  ),
  very: words(
    'so very really such truly absolutely totally super massively hugely incredibly extremely most quite pretty just proper properly well dead bloody',
  ),
  a: words('a an the this that your our my his her their its some any'),
  friend: words(
    'all everyone everybody guys folks team mate pal hun hon love lovely dear darling babe x xx xxx xxxx buddy bro dude sir madam lads ladies girls boys friend friends man chick gang peeps again both too though so much',
  ),
  nth: words(
    'first second third fourth fifth sixth seventh eighth ninth tenth twentieth thirtieth fortieth fiftieth 1st 2nd 3rd 4th 5th',
  ),
  n: words(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred dozen',
  ),
}

const pasts = new Set(
  words(
    'went came got gave took made did had was were saw said told found bought brought kept left lost won ran sat stood spoke wrote read rode drove flew fell felt held met paid put sent sold taught thought threw woke wore built caught chose drew drank ate forgot grew heard hid hit hurt knew laid led lent let lit rang rose sang sank shook shot shut slept spent stuck swam swept swore tore',
  ),
)
const hours = new Set(words('one two three four five six seven eight nine ten eleven twelve noon midday midnight'))

const kinds: Record<string, (token: Token) => boolean> = {
  num: (token) => token.kind === 'number',
  money: (token) => token.kind === 'money',
  pct: (token) => token.kind === 'percent',
  url: (token) => token.kind === 'url',
  user: (token) => token.kind === 'user',
  merge: (token) => token.kind === 'merge',
  phone: (token) => token.kind === 'phone',
  mail: (token) => token.kind === 'mail',
  did: (token) => token.kind === 'word' && (/..[^e]ed$/.test(token.word) || pasts.has(token.word)),
  clock: (token) => token.kind === 'number' || hours.has(token.word),
  cap: (token) => isNameLike(token) || token.kind === 'user',
}

const forms = (word: string): string[] => {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word
  const soft = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : null
  const double = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) ? word + word.at(-1) : stem
  const es = /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`
  return [word, soft === null ? es : `${soft}es`, soft === null ? `${double}ed` : `${soft}ed`, `${double}ing`]
}

const newNode = (): Node => ({ words: new Map(), kinds: [], gaps: [], goesOn: [], ends: [], made: new Map() })

const child = (node: Node, part: string): Node => {
  const known = node.made.get(part)
  if (known !== undefined) return known
  const next = newNode()
  node.made.set(part, next)
  if (part === '..' || part === '...') {
    node.gaps.push({ most: part === '..' ? 3 : 6, node: next })
    return next
  }
  if (part === '*') {
    node.kinds.push({ test: () => true, node: next })
    return next
  }
  for (const option of part.split('|')) {
    const name = option.startsWith('{') ? option.slice(1, -1) : null
    const test = name === null ? undefined : kinds[name]
    if (test !== undefined) {
      node.kinds.push({ test, node: next })
      continue
    }
    const spelt = name === null ? (option.endsWith('~') ? forms(option.slice(0, -1)) : [option]) : classes[name]
    if (spelt === undefined) throw new Error(`A phrase uses {${name}}, which is no class of words.`)
    for (const word of new Set(spelt.map(fold))) {
      const list = node.words.get(word)
      if (list === undefined) node.words.set(word, [next])
      else list.push(next)
    }
  }
  return next
}

/** Cuts at a mark wherever no bracket is open. */
const cut = (text: string, mark: string): string[] => {
  const out = ['']
  let open = 0
  for (const char of text) {
    if (char === '(') open++
    if (char === ')') open--
    if (char === mark && open === 0) out.push('')
    else out[out.length - 1] += char
  }
  if (open !== 0) throw new Error(`The brackets of the phrase "${text}" do not close.`)
  return out.filter((part) => part !== '')
}

/** The parts of a phrase: words, and groups in brackets. */
const parts = (phrase: string): string[] => cut(phrase, ' ')

/** The node where the sequence ends, made from `start` on. */
const addParts = (start: Node, sequence: readonly string[]): Node => {
  let node = start
  for (const part of sequence) {
    const optional = part.endsWith('?')
    const plain = optional ? part.slice(0, -1) : part
    if (!optional && !plain.startsWith('(')) {
      node = child(node, plain)
      continue
    }
    const known = node.made.get(`=${part}`)
    const joined = known ?? newNode()
    if (known === undefined) {
      node.made.set(`=${part}`, joined)
      const options = plain.startsWith('(') ? cut(plain.slice(1, -1), '|') : [plain]
      for (const option of options) addParts(node, parts(option)).goesOn.push(joined)
      if (optional) node.goesOn.push(joined)
    }
    node = joined
  }
  return node
}

const addPhrase = (root: Node, sequence: readonly string[], end: { list: string; atEnd: boolean }): void => {
  const node = addParts(root, sequence)
  if (node !== root) node.ends.push(end)
}

export const compile = (...packs: Phrases[]): Matcher => {
  const matcher: Matcher = { free: newNode(), opening: newNode() }
  for (const pack of packs)
    for (const [list, phrases] of Object.entries(pack))
      for (const phrase of phrases) {
        const sequence = parts(phrase)
        const opening = sequence[0] === '^'
        const atEnd = sequence.at(-1) === '$'
        addPhrase(opening ? matcher.opening : matcher.free, sequence.slice(opening ? 1 : 0, atEnd ? -1 : undefined), {
          list,
          atEnd,
        })
      }
  return matcher
}

/** Every word some phrase spells out. */
export const vocabulary = (matcher: Matcher): ReadonlySet<string> => {
  const seen = new Set<string>()
  const walk = (node: Node) => {
    for (const word of node.words.keys()) seen.add(word)
    for (const next of node.made.values()) walk(next)
  }
  walk(matcher.free)
  walk(matcher.opening)
  return seen
}

export type Places = {
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  /** Whether a phrase with `^` may begin at this token. */
  opens: (token: number) => boolean
  /** Whether a phrase with `$` may end before this token. */
  closes: (token: number, last: number) => boolean
}

/** All phrases found, the longest one for each list and beginning. Time grows with the number of tokens. */
export const match = (matcher: Matcher, places: Places): Hits => {
  const { tokens } = places
  const found = new Map<string, Hit[]>()
  for (const sentence of places.sentences) {
    const last = sentence.last
    for (let from = sentence.first; from < last; from++) {
      walk(matcher.free, from, from, last)
      if (places.opens(from)) walk(matcher.opening, from, from, last)
    }
  }
  return found

  function walk(node: Node, from: number, at: number, last: number): void {
    for (const end of node.ends) if (!end.atEnd || places.closes(at, last)) keep(end.list, from, at)
    for (const on of node.goesOn) walk(on, from, at, last)
    for (const gap of node.gaps)
      for (let skip = 0; skip <= gap.most && at + skip <= last; skip++) walk(gap.node, from, at + skip, last)
    const token = at < last ? tokens[at] : undefined
    if (token === undefined) return
    const next = node.words.get(token.word)
    if (next !== undefined) for (const one of next) walk(one, from, at + 1, last)
    for (const kind of node.kinds) if (kind.test(token)) walk(kind.node, from, at + 1, last)
  }

  function keep(list: string, from: number, to: number): void {
    if (to <= from) return
    const hits = found.get(list)
    if (hits === undefined) {
      found.set(list, [{ from, to }])
      return
    }
    const before = hits.at(-1)
    if (before !== undefined && before.from === from) {
      if (to > before.to) before.to = to
    } else hits.push({ from, to })
  }
}
