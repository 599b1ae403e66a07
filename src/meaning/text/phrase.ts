/**
 * Turns phrases into one net of nodes.
 *
 * A phrase is words with single spaces. In it:
 * `a|b` either word · `a?` the word or nothing · `a~` the word and its -s, -ed, -ing ·
 * `*` any one word · `..` up to three words · `...` up to six · `(a b|c)` either phrase ·
 * `^` first: only where a sentence or clause begins · `$` last: only where it ends ·
 * `{class}` a kind of word (`classes.ts`). Phrases never reach over the end of a sentence.
 */
import { classes, isKind, kindBits } from './classes.ts'
import { fold } from './fold.ts'

export type Phrases = Readonly<Record<string, readonly string[]>>

/** Says that a phrase ends here, of which list, and whether it must stand last. */
export type End = { list: string; atEnd: boolean }

/** Words by their numbers, and kinds of words by their bits. */
export type Test = { words: ReadonlySet<number>; bits: number }

export type Node = {
  id: number
  edges: { test: Test; node: Node }[] | null
  /** Where any token leads. */
  any: Node | null
  /** Nodes that are reached without reading anything. */
  free: Node[] | null
  ends: End[] | null
  /** Parts already woven from here on, so that phrases share their beginnings. */
  made: Map<string, Node> | null
}

export type Net = {
  /** Phrases that may begin anywhere, and those that begin a clause. */
  anywhere: Node
  opening: Node
  /** The number of every word some phrase spells out, from 1 on. */
  words: ReadonlyMap<string, number>
}

const forms = (word: string): string[] => {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word
  const soft = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : null
  const double = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) ? word + word.at(-1) : stem
  const es = /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`
  return [word, soft === null ? es : `${soft}es`, soft === null ? `${double}ed` : `${soft}ed`, `${double}ing`]
}

/** Cuts at a mark wherever no bracket is open. */
const cut = (text: string, mark: string): string[] => {
  if (!text.includes('(')) return text.split(mark).filter((part) => part !== '')
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

/** Throws where a phrase names a class that is none or leaves a bracket open. */
export const weave = (...packs: Phrases[]): Net => {
  const words = new Map<string, number>()
  let count = 0
  const tests = new Map<string, Test>()
  const newNode = (): Node => ({ id: count++, edges: null, any: null, free: null, ends: null, made: null })
  const numberOf = (word: string): number => {
    const known = words.get(word)
    if (known !== undefined) return known
    words.set(word, words.size + 1)
    return words.size
  }

  const goOn = (node: Node, next: Node): void => {
    if (node.free === null) node.free = [next]
    else if (!node.free.includes(next)) node.free.push(next)
  }
  /** A node may lead on by any token in several ways: the others stand behind nodes of their own. */
  const addAny = (node: Node, next: Node): void => {
    if (node.any === null) {
      node.any = next
      return
    }
    const other = newNode()
    other.any = next
    goOn(node, other)
  }

  /** What an alternative such as `a|b|{day}` lets pass. */
  const testOf = (part: string): Test => {
    const known = tests.get(part)
    if (known !== undefined) return known
    const numbers = new Set<number>()
    let bits = 0
    for (const option of part.split('|')) {
      const name = option.startsWith('{') ? option.slice(1, -1) : null
      if (name !== null && isKind(name)) {
        bits |= kindBits[name]
        continue
      }
      const spelt = name === null ? (option.endsWith('~') ? forms(option.slice(0, -1)) : [option]) : classes[name]
      if (spelt === undefined) throw new Error(`A phrase uses {${name}}, which is no class of words.`)
      for (const word of spelt) numbers.add(numberOf(fold(word)))
    }
    const test = { words: numbers, bits }
    tests.set(part, test)
    return test
  }

  const addPart = (node: Node, part: string): Node => {
    const known = node.made?.get(part)
    if (known !== undefined) return known
    const next = newNode()
    node.made ??= new Map()
    node.made.set(part, next)
    const optional = part.endsWith('?')
    const plain = optional ? part.slice(0, -1) : part
    if (plain === '..' || plain === '...') addGap(node, plain === '..' ? 3 : 6, next)
    else if (plain === '*') addAny(node, next)
    else if (plain.startsWith('('))
      for (const option of cut(plain.slice(1, -1), '|')) goOn(addParts(node, cut(option, ' ')), next)
    else {
      node.edges ??= []
      node.edges.push({ test: testOf(plain), node: next })
    }
    if (optional) goOn(node, next)
    return next
  }

  const addGap = (node: Node, most: number, next: Node): void => {
    let at = node
    for (let i = 0; i < most; i++) {
      const step = newNode()
      addAny(at, step)
      goOn(at, next)
      at = step
    }
    goOn(at, next)
  }

  const addParts = (node: Node, sequence: readonly string[]): Node => sequence.reduce(addPart, node)

  const net = { anywhere: newNode(), opening: newNode(), words }
  for (const pack of packs)
    for (const [list, phrases] of Object.entries(pack))
      for (const phrase of phrases) {
        const sequence = cut(phrase, ' ')
        const opens = sequence[0] === '^'
        const atEnd = sequence.at(-1) === '$'
        const root = opens ? net.opening : net.anywhere
        const node = addParts(root, sequence.slice(opens ? 1 : 0, atEnd ? -1 : undefined))
        if (node !== root) node.ends = [...(node.ends ?? []), { list, atEnd }]
      }
  return net
}
