/** How frequent everything is among the people known: what is rare says more when two have it. */
import { givenShare, surnameShare } from './names/frequent.ts'
import { givenLines } from './names/given.ts'
import type { Name } from './names/name.ts'
import { type Bearers, furtherEach, probabilityOfOne } from './names/namesakes.ts'
import type { Known } from './profile.ts'

export type Counts = {
  /** People known, or what is taken for it where there are few. */
  people: number
  /** People known indeed. */
  known: number
  given: Map<string, number>
  /** Bearers of any name of a line of given names. */
  line: Map<number, number>
  surname: Map<string, number>
  /** Bearers of a given name and a surname together. */
  both: Map<string, number>
  letters: Map<string, number>
  place: Map<string, number>
  firm: Map<string, number>
  town: Map<string, number>
  position: Map<string, number>
  picture: Map<string, number>
  word: Map<string, number>
  /** People who tell any firm, town or words about themselves. */
  telling: { firm: number; town: number; word: number }
  /** Bearers of a whole name, and of any form of it (`formKey`). */
  bearers: Map<string, Bearers>
  /** How many others have a surname that is met of one human only (Good and Turing), as a share of people. */
  unseenSurname: number
  /** How much more often two of one surname have one given name than any two: names go by languages. */
  kinship: number
  /** How many others one can expect to be the same person, on average. */
  doubles: number
}

/** Among so few, how frequent a name is elsewhere counts for more than how often it is met here. */
const leastPeople = 3000
/** People whom the general shares of names weigh as much as. */
const general = 3000

export function countsOf(all: readonly Known[]): Counts {
  const counts: Counts = {
    people: Math.max(all.length, leastPeople),
    known: all.length,
    given: new Map(),
    line: new Map(),
    surname: new Map(),
    both: new Map(),
    letters: new Map(),
    place: new Map(),
    firm: new Map(),
    town: new Map(),
    position: new Map(),
    picture: new Map(),
    word: new Map(),
    telling: { firm: 0, town: 0, word: 0 },
    bearers: new Map(),
    unseenSurname: 0,
    kinship: usualKinship,
    doubles: usualDoubles,
  }
  const kin: Kin = { surnames: new Map(), givens: new Map() }
  for (const known of all) countOne(counts, kin, known)
  counts.doubles = doublesIn(all, counts)
  const humans = counts.people / (1 + furtherEach(counts.doubles))
  counts.unseenSurname = unseenIn(kin) / humans
  counts.kinship = kinshipIn(counts, kin)
  return counts
}

/** By surname, which given names are met with it, and how many of it each network has; the same of given names. */
type Kin = { surnames: Map<string, { givens: Set<string>; on: Map<string, number> }>; givens: Map<string, number> }

const usualKinship = 4
/** Others of a surname met of one, where few are known, and how many surnames that weighs. */
const usualUnseen = 0.05
const weightOfUnseen = 300

function unseenIn({ surnames }: Kin): number {
  let one = weightOfUnseen
  let two = (weightOfUnseen * usualUnseen) / 2
  for (const { givens } of surnames.values()) {
    if (givens.size === 1) one++
    else if (givens.size === 2) two++
  }
  return Math.min(1, (2 * two) / one)
}

/** On one network two of one surname are hardly ever one human: those of one given name as well are namesakes. */
function kinshipIn({ bearers }: Counts, { surnames, givens }: Kin): number {
  let all = 0
  for (const count of givens.values()) all += count
  let alike = 0
  for (const count of givens.values()) alike += (count / all) ** 2
  // As if so many pairs were known whose kinship is the usual one.
  let pairs = 2 / (alike || 1)
  let same = pairs * alike * usualKinship
  for (const [surname, { givens: met, on }] of surnames) {
    let here = 0
    let most = 0
    for (const count of on.values()) {
      here += (count * (count - 1)) / 2
      most = Math.max(most, count)
    }
    if (most < 12) continue
    pairs += here
    for (const given of met) same += bearers.get(`${given} ${surname}`)?.repeats ?? 0
  }
  return Math.max(1, Math.min(12, same / (pairs * alike)))
}

/** Expected before anything is known, and how many people's names outweigh that. */
const usualDoubles = 0.5
const weightOfUsual = 30
const doublesAtMost = 2.5

/** Who has a surname that nobody with another given name has is met again under the same name as often as he is known twice. */
function doublesIn(all: readonly Known[], { both, surname }: Counts): number {
  let people = weightOfUsual
  let doubles = weightOfUsual * usualDoubles
  for (const { names, isFirm } of all) {
    const name = isFirm ? undefined : names.find(({ kind, surname: parts }) => kind === 'human' && parts.length === 1)
    const [part = ''] = name?.surname ?? []
    if (name === undefined || part.length < 3) continue
    const count = both.get(`${name.given} ${part}`) ?? 0
    if (count === 0 || count !== surname.get(part)) continue
    people++
    doubles += count - 1
  }
  return Math.min(doublesAtMost, doubles / people)
}

function countOne(counts: Counts, kin: Kin, known: Known): void {
  const on = known.handles.flatMap(({ network, isMail, isBare }) => (isMail || isBare ? [] : network))
  const bearing = new Set<string>()
  for (const name of known.names) {
    if (name.kind !== 'human') continue
    raise(counts.given, name.given)
    for (const line of givenLines(name.given)) raise(counts.line, line)
    for (const part of name.surname) {
      raise(counts.surname, part)
      raise(counts.both, `${name.given} ${part}`)
    }
    if (name.surname.length === 0) continue
    raise(kin.givens, name.given)
    for (const surname of surnamesOf(name)) {
      if (surname.length < 2) continue
      bearing.add(`${name.given} ${surname}`)
      for (const line of givenLines(name.given)) bearing.add(formKey(line, surname))
      enter(kin, name.given, surname, on)
    }
  }
  for (const key of bearing) bear(counts.bearers, key, on)
  if (known.firms.size > 0) counts.telling.firm++
  if (known.towns.length > 0) counts.telling.town++
  if (known.words.size > 0) counts.telling.word++
  for (const letters of new Set(known.locals.map((local) => local.letters))) raise(counts.letters, letters)
  for (const place of known.places) raise(counts.place, place)
  for (const firm of known.firms) raise(counts.firm, firm)
  for (const town of known.towns) raise(counts.town, town)
  for (const position of known.positions) raise(counts.position, position)
  for (const hash of known.pictures) raise(counts.picture, hash)
  for (const word of known.words) raise(counts.word, word)
}

function raise<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Each of the surnames, and all of them. */
const surnamesOf = ({ surname }: Name): string[] =>
  surname.length === 1 ? [...surname] : [...surname, surname.join(' ')]

export const formKey = (line: number, surname: string): string => `${line} ${surname}`

function enter({ surnames }: Kin, given: string, surname: string, networks: readonly string[]): void {
  let known = surnames.get(surname)
  if (known === undefined) {
    known = { givens: new Set(), on: new Map() }
    surnames.set(surname, known)
  }
  known.givens.add(given)
  for (const network of networks) raise(known.on, network)
}

function bear(bearers: Map<string, Bearers>, key: string, networks: readonly string[]): void {
  let known = bearers.get(key)
  if (known === undefined) {
    known = { count: 0, repeats: 0, on: new Set() }
    bearers.set(key, known)
  }
  known.count++
  if (networks.some((network) => known.on.has(network))) known.repeats++
  for (const network of networks) known.on.add(network)
}

const shareFrom = (others: number, share: number, { known }: Counts): number =>
  (Math.max(0, others) + share * general) / (known + general)

/**
 * Share of people with the given name, by its sound: as known here and in general. Who has the surname as well is left
 * out: it may be the one who is compared.
 */
export const shareOfGiven = (counts: Counts, given: string, surname = ''): number =>
  shareFrom((counts.given.get(given) ?? 0) - (counts.both.get(`${given} ${surname}`) ?? 0), givenShare(given), counts)

/** Share of people with any form of the given name. */
export function shareOfForms(counts: Counts, given: string): number {
  let most = 0
  for (const line of givenLines(given)) most = Math.max(most, (counts.line.get(line) ?? 0) - 2)
  return Math.max(shareFrom(most, 3 * givenShare(given), counts), shareOfGiven(counts, given))
}

/** Share of people with the surname. Who has one of the given names as well is left out. */
export function shareOfSurname(counts: Counts, surname: string, given = '', otherGiven = given): number {
  let others = (counts.surname.get(surname) ?? 0) - (counts.both.get(`${given} ${surname}`) ?? 0)
  if (otherGiven !== given) others -= counts.both.get(`${otherGiven} ${surname}`) ?? 0
  return Math.max(counts.unseenSurname, shareFrom(others, surnameShare(surname), counts))
}

/** Nobody is one with another for certain by a name. */
const surestByName = 0.99999
const noBearers = { count: 0, repeats: 0 }

/** Natural log-odds, beside what is thought of any two, that two bearers of one whole name are one; `share` of all people bear it. `more`: bearers that are not counted. */
export function weightOfBearing(counts: Counts, key: string, share: number, more = 0): number {
  const each = furtherEach(counts.doubles)
  const expected = (counts.kinship * share * counts.people) / (1 + each)
  const { count, repeats } = counts.bearers.get(key) ?? noBearers
  const one = probabilityOfOne(count + more, repeats, expected, each)
  const probability = Math.min(surestByName, Math.max(1 - surestByName, one))
  return Math.log(probability / (1 - probability)) - Math.log(counts.doubles / counts.people)
}

/** Share of all other people who have something that at least one other has. */
export const shareOf = (map: Map<string, number>, key: string, people: number): number =>
  Math.max(1, (map.get(key) ?? 1) - 1) / people
