/** How frequent everything is among the people known: what is rare says more when two have it. */
import { givenShare, surnameShare } from './names/frequent.ts'
import { givenLines } from './names/given.ts'
import type { Name } from './names/name.ts'
import type { Known } from './profile.ts'

export type Counts = {
  /** People known, or what is taken for it where there are few. */
  people: number
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
  /** Most bearers of a full name on one network. */
  bearers: Map<string, number>
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
    bearers: new Map(),
    doubles: usualDoubles,
  }
  const onNetwork = new Map<string, number>()
  for (const known of all) countOne(counts, onNetwork, known)
  for (const [name, count] of onNetwork) {
    const key = name.slice(name.indexOf(':') + 1)
    if (count > (counts.bearers.get(key) ?? 0)) counts.bearers.set(key, count)
  }
  counts.doubles = doublesIn(all, counts)
  return counts
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

function countOne(counts: Counts, onNetwork: Map<string, number>, known: Known): void {
  for (const name of known.names) {
    if (name.kind !== 'human') continue
    raise(counts.given, name.given)
    for (const line of givenLines(name.given)) raise(counts.line, line)
    for (const part of name.surname) {
      raise(counts.surname, part)
      raise(counts.both, `${name.given} ${part}`)
    }
    if (name.surname.length > 0)
      for (const network of new Set(
        known.handles.flatMap(({ network, isMail, isBare }) => (isMail || isBare ? [] : network)),
      ))
        raise(onNetwork, `${network}:${keyOf(name)}`)
  }
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

export const keyOf = (name: Name): string => `${name.given} ${name.surname.join(' ')}`

const shareFrom = (others: number, share: number, { people }: Counts): number =>
  (Math.max(0, others) + share * general) / (people + general)

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
  return shareFrom(others, surnameShare(surname), counts)
}

/** Share of all other people who have something that at least one other has. */
export const shareOf = (map: Map<string, number>, key: string, people: number): number =>
  Math.max(1, (map.get(key) ?? 1) - 1) / people
