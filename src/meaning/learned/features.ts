/**
 * What a learned judgement sees of a message: its form and audience, what the rules found and decided, its words one, two
 * and three at a time, and parts of its words, which outlast typing errors. Each is a number of 20 bits; two that share
 * one share its weight.
 */

import type { Reading } from '../reading.ts'
import type { Evidence } from '../rules/evidence.ts'

export const featureBits = 20

/** `ids` are distinct; only the first `size` count. */
export type Features = { ids: Int32Array; values: Float32Array; size: number }

/** What the rules made of the message. */
export type Ruled = Pick<
  Reading,
  'mode' | 'subject' | 'intents' | 'canned' | 'sell' | 'breach' | 'sentiment' | 'lang' | 'pleasantry' | 'praise'
> & { cannedKind: string | null }

/** Together a message's words weigh as much as this many facts of its form; so do the parts of its words. */
const wordWeight = 3
const partWeight = 3
/** A word in its place: said in public, in a reply, to one; by us or by them. */
const placedWeight = 0.7
/** Longer messages say more of the same. */
const mostTokens = 400

const most = 8192
const shift = 32 - featureBits
const seen = new Int32Array(1 << featureBits)
let turn = 0
/** Room for one message at a time; what is given away is a copy. */
const ids = new Int32Array(most)
const values = new Float32Array(most)
const hashes = new Int32Array(mostTokens)

const mix = (one: number, other: number): number => {
  const hash = Math.imul(one ^ other, 0x9e3779b1)
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
}

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

const names = new Map<string, number>()
/** Names of facts are few, so each is hashed once. */
const nameHash = (name: string): number => {
  const known = names.get(name)
  if (known !== undefined) return known
  const hash = hashOf(name)
  names.set(name, hash)
  return hash
}

const tag = { one: 1, two: 2, three: 3, opens: 4, opensTwo: 5, placed: 6, part: 7, fact: 8 } as const

const idOf = (hash: number): number => Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35) >>> shift

/** One word, or two that follow each other, and the features that stand for them. */
export type WordPlace = { from: number; to: number; ids: readonly number[] }

/** The first words of a message by their places, as `featuresOf` sees them. */
export const wordPlaces = ({ text: { tokens } }: Evidence): WordPlace[] => {
  const places: WordPlace[] = []
  const count = Math.min(tokens.length, mostTokens)
  for (let at = 0; at < count; at++) {
    const sentence = tokens[at]?.sentence
    const word = hashOf(tokens[at]?.word ?? '')
    const opens = at === 0 || tokens[at - 1]?.sentence !== sentence
    const own = [idOf(mix(word, tag.one))]
    places.push({ from: at, to: at + 1, ids: opens ? [...own, idOf(mix(word, tag.opens))] : own })
    if (at + 1 >= count || tokens[at + 1]?.sentence !== sentence) continue
    const two = mix(word, hashOf(tokens[at + 1]?.word ?? ''))
    const both = [idOf(mix(two, tag.two))]
    places.push({ from: at, to: at + 2, ids: opens ? [...both, idOf(mix(two, tag.opensTwo))] : both })
  }
  return places
}

export const featuresOf = (evidence: Evidence, ruled: Ruled): Features => {
  let size = 0
  turn++
  const add = (hash: number, value: number): boolean => {
    const id = idOf(hash)
    if (seen[id] === turn || size === most) return false
    seen[id] = turn
    ids[size] = id
    values[size++] = value
    return true
  }
  const facts = factsOf(evidence, ruled)
  const { audience, direction } = evidence.message
  const place = nameHash(`${audience} ${direction}`)
  const audienceHash = nameHash(audience)
  const directionHash = nameHash(direction)
  for (const fact of facts) {
    const hash = mix(nameHash(fact), tag.fact)
    add(hash, 1)
    add(mix(hash, audienceHash), 1)
    add(mix(hash, directionHash), 1)
    add(mix(hash, place), 0.5)
  }
  addWords()
  addParts()
  return { ids: ids.slice(0, size), values: values.slice(0, size), size }

  function addWords(): void {
    const { tokens } = evidence.text
    const count = Math.min(tokens.length, mostTokens)
    const from = size
    for (let at = 0; at < count; at++) hashes[at] = hashOf(tokens[at]?.word ?? '')
    for (let at = 0; at < count; at++) {
      const sentence = tokens[at]?.sentence
      const word = hashes[at] ?? 0
      add(mix(word, tag.one), 1)
      const opens = at === 0 || tokens[at - 1]?.sentence !== sentence
      if (opens) add(mix(word, tag.opens), 1)
      if (at + 1 >= count || tokens[at + 1]?.sentence !== sentence) continue
      const two = mix(word, hashes[at + 1] ?? 0)
      add(mix(two, tag.two), 1)
      if (opens) add(mix(two, tag.opensTwo), 1)
      if (at + 2 < count && tokens[at + 2]?.sentence === sentence) add(mix(mix(two, hashes[at + 2] ?? 0), tag.three), 1)
    }
    const weight = wordWeight / Math.sqrt(Math.max(1, size - from))
    for (let at = from; at < size; at++) values[at] = weight
    for (let at = 0; at < count; at++) add(mix(mix(hashes[at] ?? 0, tag.placed), place), weight * placedWeight)
  }

  /** Three to five letters in a row, with the edges of the word. */
  function addParts(): void {
    const { tokens } = evidence.text
    const count = Math.min(tokens.length, mostTokens)
    const from = size
    for (let at = 0; at < count; at++) {
      const word = `<${tokens[at]?.word ?? ''}>`
      for (let start = 0; start + 3 <= word.length; start++) {
        let hash = 0x811c9dc5
        for (let end = start; end < Math.min(word.length, start + 5); end++) {
          hash = Math.imul(hash ^ word.charCodeAt(end), 0x01000193)
          if (end - start >= 2) add(mix(hash, tag.part), 1)
        }
      }
    }
    const weight = partWeight / Math.sqrt(Math.max(1, size - from))
    for (let at = from; at < size; at++) values[at] = weight
  }
}

const lengths = [2, 5, 9, 15, 25, 40, 80]

const marks = ['urls', 'users', 'tags', 'money', 'merges', 'phones'] as const

function factsOf(evidence: Evidence, ruled: Ruled): string[] {
  const { text, message } = evidence
  const speaker =
    message.direction === 'received'
      ? 'theirs'
      : message.workspaceKind === 'organisation'
        ? 'for an organisation'
        : 'for oneself'
  const step = lengths.findIndex((length) => text.words <= length)
  const facts = [
    'any message',
    speaker,
    `${speaker} ${message.audience} ${message.direction}`,
    `length ${step < 0 ? lengths.length : step}`,
    `question marks ${Math.min(2, text.questionMarks)}`,
    `exclamation marks ${Math.min(2, text.exclamations)}`,
    `emoji ${Math.min(2, text.emoji)}`,
    `language ${ruled.lang}`,
    `first mark ${text.sentences[0]?.end ?? ''}`,
    `last mark ${text.sentences.at(-1)?.end ?? ''}`,
    `rule mode ${ruled.mode}`,
    `rule subject ${ruled.subject}`,
    `rule sentiment ${ruled.sentiment}`,
  ]
  for (const mark of marks) if (text[mark] > 0) facts.push(mark)
  if (text.toUser) facts.push('to an account')
  if (text.name !== null) facts.push('to somebody by name')
  if (text.shouted > 0.3 * text.letters) facts.push('shouted')
  for (const intent of ruled.intents) facts.push(`rule ${intent}`)
  for (const flag of ['canned', 'sell', 'breach', 'pleasantry', 'praise'] as const)
    if (ruled[flag]) facts.push(`rule ${flag}`)
  if (ruled.cannedKind !== null) facts.push(`rule canned ${ruled.cannedKind}`)
  for (const [list, count] of evidence.counts()) {
    facts.push(`phrases ${list}`)
    if (count > 1) facts.push(`several phrases ${list}`)
  }
  return facts
}
