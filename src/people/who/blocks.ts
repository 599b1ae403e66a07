/** Which people are compared at all: those who have something in common that could make them one. Never everybody. */
import { givenLines } from './names/given.ts'
import type { Name } from './names/name.ts'
import type { Known } from './profile.ts'

/** A block of more people says little, and costs the square of it. */
const most = { name: 150, other: 40 } as const

export type Pair = readonly [number, number]

/** Calls back with every pair to compare, once each, lower index first. */
export function* pairsOf(all: readonly Known[]): Generator<Pair[]> {
  const blocks = new Map<string, number[]>()
  for (const known of all) for (const key of keysOf(known)) enter(blocks, key, known.at)
  const seen = new Set<number>()
  let batch: Pair[] = []
  for (const [key, members] of blocks) {
    if (members.length < 2 || members.length > (key.startsWith('n') ? most.name : most.other)) continue
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) {
        const [one, other] = [members[i] ?? 0, members[j] ?? 0]
        if (one === other) continue
        const pair = Math.min(one, other) * all.length + Math.max(one, other)
        if (seen.has(pair)) continue
        seen.add(pair)
        batch.push(one < other ? [one, other] : [other, one])
      }
    if (batch.length < 2000) continue
    yield batch
    batch = []
  }
  yield batch
}

function enter(blocks: Map<string, number[]>, key: string, at: number): void {
  const members = blocks.get(key)
  if (members === undefined) blocks.set(key, [at])
  else if (members.at(-1) !== at) members.push(at)
}

function keysOf(known: Known): Set<string> {
  const keys = new Set<string>()
  for (const name of known.names) addNameKeys(keys, name)
  for (const { letters, sound, digits } of known.locals) {
    if (letters.length > 3) keys.add(`l${sound}`)
    if (letters.length > 6) for (const part of withoutOne(sound)) keys.add(`t${part}`)
    if (letters.length > 7) keys.add(`p${letters.slice(0, 7)}`)
    if (digits.length > 3) keys.add(`d${letters.slice(0, 2)}${digits}`)
  }
  for (const place of known.places) keys.add(`s${place}`)
  for (const hash of known.pictures) for (let at = 0; at < 4; at++) keys.add(`h${at}${hash.slice(at * 4, at * 4 + 4)}`)
  for (const firm of known.firms)
    for (const name of known.names) if (name.kind === 'human') keys.add(`c${firm} ${name.given}`)
  const words = [...known.words]
    .filter((word) => word.length > 5)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  for (let at = 0; at + 1 < Math.min(words.length, 4); at++)
    keys.add(`b${[words[at] ?? '', words[at + 1] ?? ''].sort().join(' ')}`)
  return keys
}

function addNameKeys(keys: Set<string>, name: Name): void {
  const { given, surname, sounds, words, middle } = name
  if (name.kind !== 'human') {
    keys.add(`n${sounds.join(' ')}`)
    if (words.length === 1) keys.add(`l${sounds[0] ?? ''}`)
    return
  }
  const last = surname.join('')
  if (last === '') {
    keys.add(`l${given}`)
    return
  }
  const whole = [given, ...surname].sort().join(' ')
  keys.add(`n${whole}`)
  for (const line of givenLines(given)) keys.add(`n${line} ${last}`)
  for (const part of [...surname, ...middle.slice(0, 2)])
    if (part.length > 2) {
      keys.add(`n${given} ${part}`)
      keys.add(`n${given[0] ?? ''} ${part}`)
      for (const line of givenLines(given)) keys.add(`n${line} ${part}`)
    }
  // A typo in either word.
  if (last.length > 4) for (const part of withoutOne(last)) keys.add(`t${given} ${part}`)
  if (given.length > 4) for (const part of withoutOne(given)) keys.add(`t${part} ${last}`)
  // What their handles may be made of.
  for (const local of [given + last, last + given, `${given[0] ?? ''}${last}`, `${last}${given[0] ?? ''}`])
    keys.add(`l${local}`)
  keys.add(`l${given}${last[0] ?? ''}`)
  const folded = words.join('')
  keys.add(`l${folded}`)
  for (const line of givenLines(given)) keys.add(`g${line} ${last}`)
}

/** The word itself and with each letter left out: two words one edit apart have one of these in common. */
function* withoutOne(word: string): Generator<string> {
  yield word
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
}
