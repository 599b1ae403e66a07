/** Finds thousands of phrases in one walk over a message. */
import { kindSpan, kindsOf } from './classes.ts'
import { type End, type Net, type Node, type Phrases, weave } from './phrase.ts'
import type { Sentence, Token } from './tokens.ts'

export type { Phrases } from './phrase.ts'

/** Tokens `from` up to, not including, `to`. */
export type Hit = { from: number; to: number }
export type Hits = ReadonlyMap<string, readonly Hit[]>

/** All nodes that can be reached at once, and what has been found out so far about where each token leads. */
type State = { nodes: readonly Node[]; ends: readonly End[]; next: Map<number, State | null> }

export type Matcher = {
  net: Net
  anywhere: State
  opening: State
  /** States met so far, by their nodes. Only spares work: what is found never depends on it. */
  states: Map<string, State>
}

export type Places = {
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  /** Whether a phrase with `^` may begin at this token. */
  opens: (token: number) => boolean
  /** Whether a phrase with `$` may end before this token. */
  closes: (token: number, last: number) => boolean
}

/** Beyond so many, states are forgotten and found out again. */
const mostStates = 20_000

const reach = (from: readonly Node[]): Node[] => {
  const seen = new Set(from)
  for (const node of seen) for (const next of node.free ?? []) seen.add(next)
  return [...seen].filter((node) => node.edges ?? node.any ?? node.ends)
}

const stateOf = (states: Map<string, State>, from: readonly Node[]): State | null => {
  const nodes = reach(from).sort((one, other) => one.id - other.id)
  if (nodes.length === 0) return null
  const key = nodes.map((node) => node.id).join()
  const known = states.get(key)
  if (known !== undefined) return known
  const ends: End[] = []
  for (const node of nodes)
    for (const end of node.ends ?? [])
      if (!ends.some((one) => one.list === end.list && one.atEnd === end.atEnd)) ends.push(end)
  const state = { nodes, ends, next: new Map<number, State | null>() }
  states.set(key, state)
  return state
}

export const compile = (...packs: Phrases[]): Matcher => {
  const net = weave(...packs)
  const empty = (nodes: Node[]): State => ({ nodes: reach(nodes), ends: [], next: new Map() })
  return { net, anywhere: empty([net.anywhere]), opening: empty([net.anywhere, net.opening]), states: new Map() }
}

const step = (matcher: Matcher, state: State, symbol: number): State | null => {
  const known = state.next.get(symbol)
  if (known !== undefined) return known
  const word = Math.floor(symbol / kindSpan)
  const bits = symbol % kindSpan
  const reached: Node[] = []
  for (const node of state.nodes) {
    for (const { test, node: next } of node.edges ?? [])
      if ((test.bits & bits) !== 0 || test.words.has(word)) reached.push(next)
    if (node.any !== null) reached.push(node.any)
  }
  const next = reached.length === 0 ? null : stateOf(matcher.states, reached)
  state.next.set(symbol, next)
  return next
}

/**
 * All phrases found by each matcher, the longest one for each list and beginning. Time grows with the number of tokens.
 * Two matchers must not have lists of the same name.
 */
export const match = (places: Places, ...matchers: Matcher[]): Hits => {
  const found = new Map<string, Hit[]>()
  for (const matcher of matchers) matchOne(matcher, places, found)
  return found
}

const matchOne = (matcher: Matcher, places: Places, found: Map<string, Hit[]>): void => {
  const { tokens } = places
  if (matcher.states.size > mostStates) {
    matcher.states.clear()
    matcher.anywhere.next.clear()
    matcher.opening.next.clear()
  }
  const symbols = tokens.map((token) => (matcher.net.words.get(token.word) ?? 0) * kindSpan + kindsOf(token))
  for (const { first, last } of places.sentences)
    for (let from = first; from < last; from++) {
      let state: State | null = places.opens(from) ? matcher.opening : matcher.anywhere
      for (let at = from; at < last; at++) {
        state = step(matcher, state, symbols[at] ?? 0)
        if (state === null) break
        for (const end of state.ends) if (!end.atEnd || places.closes(at + 1, last)) keep(end.list, from, at + 1)
      }
    }

  function keep(list: string, from: number, to: number): void {
    const hits = found.get(list)
    if (hits === undefined) {
      found.set(list, [{ from, to }])
      return
    }
    const before = hits.at(-1)
    if (before?.from === from) before.to = to
    else hits.push({ from, to })
  }
}
