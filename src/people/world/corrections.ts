/**
 * What people said of messages, and how far each word reaches: this one, its near-copies, one person, one phrase. Of several
 * words the nearest counts alone. What holds is worked out from everything known, so no order of arrival decides it.
 */
import { intents, type Labels, modes, type RecordOf, subjects } from '../../connectors/record.ts'
import {
  addresseesOf,
  handleOf,
  handlesOf,
  hasText,
  isSent,
  labelsOf,
  printAt,
  readLabelsOf,
  rowOfSeq,
} from './facts.ts'
import { personOf } from './identity.ts'
import { relabelled, unreadLabels } from './labels.ts'
import { firstOf } from './prints.ts'
import type { World } from './world.ts'

/** Names of the settings that hold what is said of more than one message, or how far a word on one reaches. */
export const saidOf = {
  /** Behind it the message's name: `copies: false` where it reaches no copy, `alone` where its file's labels do not count. */
  message: 'reading.said:',
  /** Behind it a handle: what this person writes. */
  person: 'reading.person:',
  /** Behind it a handle: what is written to this person. */
  addressee: 'reading.to:',
  /** Behind it the phrase as `phraseOf` spells it. */
  phrase: 'reading.phrase:',
} as const

/** From the nearest to the furthest. */
export type Level = 'this' | 'copy' | 'person' | 'phrase'

/** What is said, of what: the name of a message or of a setting. */
export type Word = { of: string; labels: Labels; at: number }
export type Reached = Word & { level: Level }
type OwnWord = Word & { copies: boolean }

export type Corrections = {
  /** Rows by the names of messages that something may be said of. */
  rows: Map<string, number>
  /** Labels that came with the message. */
  told: Map<number, Labels>
  /** Settings of phrases that were looked for in every text taken in, and the rows of those that say them. */
  sought: Set<string>
  saying: Map<number, string[]>
  /** Something changed, so that all below has to be worked out anew. */
  stale: boolean
  joins: number
  /** How many handles were known when somebody of whom something is said was not among them; -1 where all were. */
  met: number
  own: Map<number, OwnWord>
  copies: Map<number, OwnWord>
  people: Map<number, Word>
  phrases: Map<string, Word>
}

export const createCorrections = (): Corrections => ({
  rows: new Map(),
  told: new Map(),
  sought: new Set(),
  saying: new Map(),
  stale: false,
  joins: 0,
  met: -1,
  own: new Map(),
  copies: new Map(),
  people: new Map(),
  phrases: new Map(),
})

/** Names are only spelled where there is something to look them up in: a million are met in one pass. */
const isSaidOf = ({ correction, setting }: World['register'], key: string): boolean =>
  (correction.size > 0 && correction.has(`correction:${key}`)) ||
  (setting.size > 0 && setting.has(`setting:${saidOf.message}${key}`))

/** An interaction was taken in: it may bring labels, or something said of it may be waiting. */
export function meetMessage(world: World, row: number, key: string, labels: Labels | undefined): void {
  const { corrections, register } = world
  if (labels) corrections.told.set(row, labels)
  else if (!isSaidOf(register, key)) return
  corrections.rows.set(key, row)
  corrections.stale = true
}

/** What an entry is said of: a message's name, `''` where it is said of many, undefined where it is no such word. */
export function wordIn(record: RecordOf<'correction' | 'setting'>): string | undefined {
  if (record.type === 'correction') return record.of
  if (record.name.startsWith(saidOf.message)) return record.name.slice(saidOf.message.length)
  const { person, addressee, phrase } = saidOf
  return [person, addressee, phrase].some((beginning) => record.name.startsWith(beginning)) ? '' : undefined
}

/** Takes in where the message stands that something is said of, where it came before the word. */
export function placeWord(world: World, key: string, seq: number): void {
  const row = rowOfSeq(world.facts, seq)
  if (row < 0) return
  world.corrections.rows.set(key, row)
  world.corrections.stale = true
}

/** Takes in that a message says a phrase. */
export function addSaying(world: World, seq: number, name: string): void {
  const row = rowOfSeq(world.facts, seq)
  if (row < 0) return
  const { saying } = world.corrections
  const known = saying.get(row)
  if (known?.includes(name)) return
  if (known) known.push(name)
  else saying.set(row, [name])
  world.corrections.stale = true
}

/** Labels kept in a setting, as far as they are some; undefined where nothing is said any more. */
export function labelsIn(value: unknown): Labels | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const given: Record<string, unknown> = { ...value }
  const labels: Labels = {}
  const mode = modes.find((one) => one === given.mode)
  const subject = subjects.find((one) => one === given.subject)
  if (mode) labels.mode = mode
  if (subject) labels.subject = subject
  if (Array.isArray(given.intents)) {
    const said: readonly unknown[] = given.intents
    labels.intents = intents.filter((intent) => said.includes(intent))
  }
  if (typeof given.canned === 'boolean') labels.canned = given.canned
  if (typeof given.sell === 'boolean') labels.sell = given.sell
  return Object.keys(labels).length === 0 ? undefined : labels
}

/** What is said of a message itself, whoever told it. */
export function ownWord(world: World, key: string, row: number): OwnWord | undefined {
  const { corrections, register } = world
  const correction = register.correction.get(`correction:${key}`)
  const setting = register.setting.get(`setting:${saidOf.message}${key}`)
  const { copies, alone } = flagsIn(setting?.value)
  const labels = { ...(alone ? undefined : corrections.told.get(row)), ...correction?.labels }
  if (Object.keys(labels).length === 0) return undefined
  const at = Math.max(correction?.at ?? Number.NEGATIVE_INFINITY, setting?.at ?? Number.NEGATIVE_INFINITY)
  return { of: key, labels, at, copies }
}

export function flagsIn(value: unknown): { copies: boolean; alone: boolean } {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  return { copies: given.copies !== false, alone: given.alone === true }
}

/** Near-copies of one direction; -1 for a text too short to have any. */
export function copiesGroup(world: World, row: number): number {
  const print = printAt(world.facts, row)
  if (print < 0) return -1
  return firstOf(world.near, print) * 2 + (isSent(world.facts, row) ? 1 : 0)
}

/** Of one person's messages in one direction; -1 where it is with nobody or several. */
export function personGroup(world: World, row: number): number {
  if (addresseesOf(world.facts, row) !== 1) return -1
  return personOf(world.identity, handleOf(world.facts, row)) * 2 + (isSent(world.facts, row) ? 1 : 0)
}

/** The nearest word on a message. To be asked once the world is settled. */
export function wordOn(world: World, row: number): Reached | undefined {
  const { own, copies, people, phrases, saying } = world.corrections
  const said = own.get(row)
  if (said) return { ...said, level: 'this' }
  if (!hasText(world.facts, row)) return undefined
  const copy = copies.size > 0 ? copies.get(copiesGroup(world, row)) : undefined
  if (copy) return { ...copy, level: 'copy' }
  const person = people.size > 0 ? people.get(personGroup(world, row)) : undefined
  if (person) return { ...person, level: 'person' }
  const phrase =
    phrases.size > 0 ? latest((saying.get(row) ?? []).flatMap((name) => phrases.get(name) ?? [])) : undefined
  return phrase && { ...phrase, level: 'phrase' }
}

/** The labels as they are with a word on them. Only of the message itself can a person say that it was written to one alone. */
export const withWord = (read: number, labels: Labels, level: Level): number =>
  read === unreadLabels ? read : relabelled(read, labels, level === 'this')

const beats = (one: Word, other: Word): boolean => one.at > other.at || (one.at === other.at && one.of > other.of)
const latest = <T extends Word>(words: readonly T[]): T | undefined =>
  words.reduce<T | undefined>((best, word) => (best === undefined || beats(word, best) ? word : best), undefined)

/** A message was read: what is said of it holds from now on. */
export function judgeRow(world: World, row: number): boolean {
  const word = wordOn(world, row)
  const read = readLabelsOf(world.facts, row)
  const labels = word ? withWord(read, word.labels, word.level) : read
  if (labelsOf(world.facts, row) === labels) return false
  world.facts.labels[row] = labels
  return true
}

/** Works out anew what holds where anything was said or joined. */
export function workOutCorrections(world: World): void {
  const { corrections, facts } = world
  if (corrections.joins !== world.joins && corrections.people.size > 0) corrections.stale = true
  if (corrections.met >= 0 && corrections.met !== world.identity.handles.length) corrections.stale = true
  corrections.joins = world.joins
  if (!corrections.stale) return
  corrections.stale = false
  gather(world)
  let changed = false
  for (let row = 0; row < facts.size; row++) {
    if (!judgeRow(world, row)) continue
    changed = true
    for (const handle of handlesOf(facts, row)) world.changed.add(handle)
  }
  if (changed) world.happened++
}

function gather(world: World): void {
  const { corrections, register, identity } = world
  const { own, copies, people, phrases } = corrections
  for (const map of [own, copies, people, phrases]) map.clear()
  corrections.met = -1
  for (const [key, row] of corrections.rows) {
    const word = ownWord(world, key, row)
    if (!word) continue
    own.set(row, word)
    const group = word.copies ? copiesGroup(world, row) : -1
    if (group >= 0) keepLatest(copies, group, word)
  }
  for (const { name, value, at = Number.NEGATIVE_INFINITY } of register.setting.values()) {
    const labels = name.startsWith('reading.') ? labelsIn(value) : undefined
    if (!labels) continue
    const word = { of: name, labels, at }
    if (name.startsWith(saidOf.phrase)) phrases.set(name, word)
    for (const [beginning, sent] of [
      [saidOf.person, 0],
      [saidOf.addressee, 1],
    ] as const) {
      if (!name.startsWith(beginning)) continue
      const handle = identity.index.get(name.slice(beginning.length))
      if (handle === undefined) corrections.met = identity.handles.length
      else keepLatest(people, personOf(identity, handle) * 2 + sent, word)
    }
  }
}

function keepLatest<T extends Word>(words: Map<number, T>, at: number, word: T): void {
  const known = words.get(at)
  if (!known || beats(word, known)) words.set(at, word)
}
