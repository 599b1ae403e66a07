/** Which people are compared at all: those who have something in common that could make them one. Never everybody. */
import { givenLines } from './names/given.ts'
import type { Name } from './names/name.ts'
import type { Known } from './profile.ts'

/** A block of more people says little, and costs the square of it. */
const most = { name: 150, other: 40 } as const

export type Pair = readonly [number, number]

/** People taken apart, and pairs given, between two turns given to others. */
const atOnce = { people: 500, pairs: 2000 } as const

/** Gives every pair to compare, once each, lower index first; now and then none, to let others have their turn. */
export function* pairsOf(all: readonly Known[]): Generator<Pair[]> {
  const parts = Array.from({ length: 16 }, () => numbers())
  for (const known of all) {
    keysOf(known, (key) => parts[key >>> 28]?.add(key * places + known.at))
    if (known.at % atOnce.people === 0) yield []
  }
  const seen = new Set<number>()
  let batch: Pair[] = []
  for (const part of parts) {
    for (const members of blocksIn(part.sorted())) {
      for (let i = 0; i < members.length; i++)
        for (let j = i + 1; j < members.length; j++) {
          const [one, other] = [members[i] ?? 0, members[j] ?? 0]
          const pair = one * all.length + other
          if (seen.has(pair)) continue
          seen.add(pair)
          batch.push([one, other])
        }
      if (batch.length < atOnce.pairs) continue
      yield batch
      batch = []
    }
    yield batch
    batch = []
  }
}

/** A key, of 32 bits, and a place in the list of people make one number: in order, everybody of one key stands together. */
const places = 2 ** 21

function* blocksIn(entries: Float64Array): Generator<number[]> {
  let members: number[] = []
  let last = -1
  for (let at = 0; at <= entries.length; at++) {
    const entry = entries[at] ?? -2
    const key = Math.floor(entry / places)
    if (key !== last) {
      if (members.length > 1 && members.length <= ((last & 1) === 1 ? most.name : most.other)) yield members
      members = []
      last = key
    }
    const place = entry - key * places
    if (members.at(-1) !== place) members.push(place)
  }
}

/** A list that grows, in a fraction of what one of objects takes. */
function numbers() {
  let values = new Float64Array(1 << 12)
  let length = 0
  return {
    add(value: number): void {
      if (length === values.length) {
        const larger = new Float64Array(2 * length)
        larger.set(values)
        values = larger
      }
      values[length++] = value
    },
    sorted: (): Float64Array => values.subarray(0, length).sort(),
  }
}

type Add = (key: number) => void

/** FNV-1a of a kind and one or two texts, the first without one of its letters. What meets by chance is compared and left. */
function keyOf(kind: string, text: string, other = '', without = -1): number {
  let hash = 0x811c9dc5 ^ kind.charCodeAt(0)
  for (let at = 0; at < text.length; at++) if (at !== without) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ 0x20, 0x01000193)
  for (let at = 0; at < other.length; at++) hash = Math.imul(hash ^ other.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return (kind === 'n' ? hash | 1 : hash & ~1) >>> 0
}

/** The text itself and with each letter left out: two one edit apart have one of these in common. */
function addWithoutOne(add: Add, text: string, other = ''): void {
  for (let at = -1; at < text.length; at++) add(keyOf('t', text, other, at))
}

function keysOf(known: Known, add: Add): void {
  for (const name of known.names) addNameKeys(add, name)
  for (const { letters, sound, digits } of known.locals) {
    if (letters.length > 3) add(keyOf('l', sound))
    if (letters.length > 6) addWithoutOne(add, sound)
    if (letters.length > 7) add(keyOf('p', letters.slice(0, 7)))
    if (digits.length > 3) add(keyOf('d', letters.slice(0, 2), digits))
  }
  for (const place of known.places) add(keyOf('s', place))
  for (const hash of known.pictures)
    for (let at = 0; at < 4; at++) add(keyOf('h', hash.slice(at * 4, at * 4 + 4), String(at)))
  for (const firm of known.firms)
    for (const name of known.names) if (name.kind === 'human') add(keyOf('c', firm, name.given))
  const words = [...known.words]
    .filter((word) => word.length > 5)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  for (let at = 0; at + 1 < Math.min(words.length, 4); at++) {
    const [one = '', other = ''] = [words[at], words[at + 1]].sort()
    add(keyOf('b', one, other))
  }
}

function addNameKeys(add: Add, name: Name): void {
  const { given, surname, sounds, words, middle } = name
  if (name.kind !== 'human') {
    add(keyOf('n', sounds.join(' ')))
    if (words.length === 1) add(keyOf('l', sounds[0] ?? ''))
    return
  }
  const last = surname.join('')
  if (last === '') {
    add(keyOf('l', given))
    return
  }
  const lines = givenLines(given).map(String)
  add(keyOf('n', [given, ...surname].sort().join(' ')))
  for (const line of lines) add(keyOf('n', line, last))
  for (const part of [...surname, ...middle.slice(0, 2)])
    if (part.length > 2) {
      add(keyOf('n', given, part))
      add(keyOf('n', words[0]?.[0] ?? '', part))
      for (const line of lines) add(keyOf('n', line, part))
    }
  // A typo in either word.
  if (last.length > 4) addWithoutOne(add, last, given)
  if (given.length > 4) addWithoutOne(add, given, last)
  // What their handles may be made of.
  const first = given[0] ?? ''
  for (const local of [given + last, last + given, first + last, last + first, given + (last[0] ?? ''), words.join('')])
    add(keyOf('l', local))
}
