/** What is known of a person's handles, as far as it may tell who they are; made ready for comparing. */

import { folded, sound } from './names/folded.ts'
import { plainWords } from './names/frequent.ts'
import { type Handle, handleFrom, hostOf } from './names/handle.ts'
import { type Name, nameFrom } from './names/name.ts'

/** One person as known so far: all of their handles, and what any of these shows. */
export type Profile = {
  /** `network:handle`; the first stands for the person. */
  handles: readonly string[]
  /** Shown names. */
  names?: readonly string[]
  bios?: readonly string[]
  /** Perceptual hashes, 16 hexadecimal digits each. */
  pictures?: readonly string[]
  /** Handles and sites that the network verified to be theirs. */
  proves?: readonly string[]
  /** Handles and sites their profile points to. */
  says?: readonly string[]
  companies?: readonly string[]
  positions?: readonly string[]
  places?: readonly string[]
  organisation?: boolean
  /** Numbers of conversations of several they were in. */
  circles?: readonly number[]
}

/** A profile taken apart. */
export type Known = {
  at: number
  profile: Profile
  names: readonly Name[]
  /** Some of the names are read from a handle. */
  byHandle: boolean
  handles: readonly Handle[]
  /** Letters of each handle that has some, with their sound. */
  locals: readonly { letters: string; sound: string; digits: string; words: readonly string[] }[]
  isFirm: boolean
  /** An address that several people read. */
  isShared: boolean
  /** Addresses and sites that point to them: handles of their own, what their profiles point to, domains. */
  places: ReadonlySet<string>
  /** Handles and sites their profiles point to. */
  points: ReadonlySet<string>
  words: ReadonlySet<string>
  /** What the bios say, folded, with a space on either side. */
  bio: string
  companies: readonly string[]
  /** Names of firms in one word: companies, and the beginnings of domains. */
  firms: ReadonlySet<string>
  positions: readonly string[]
  towns: readonly string[]
  pictures: readonly string[]
  circles: ReadonlySet<number>
}

const empty: ReadonlySet<never> = new Set()

export function knownFrom(profile: Profile, at: number): Known {
  const handles = profile.handles.map(handleFrom)
  const names = namesOf(profile)
  const points = profile.proves || profile.says ? new Set([...(profile.proves ?? []), ...(profile.says ?? [])]) : empty
  const companies = foldedList(profile.companies, firmEnding)
  const isShared = handles.length > 0 && handles.every((handle) => handle.isShared)
  return {
    at,
    profile,
    names,
    byHandle: false,
    handles,
    locals: handles.flatMap(({ letters, digits, words }) =>
      letters.length < 2 ? [] : [{ letters, sound: sound(letters), digits, words }],
    ),
    isFirm: profile.organisation === true || isShared || names.some(({ kind }) => kind === 'firm'),
    isShared,
    places: placesOf(profile, handles, points),
    points,
    words: wordsOf(profile.bios),
    companies,
    firms: firmsOf(companies, handles, points),
    bio: (profile.bios ?? []).map((bio) => ` ${folded(bio)} `).join(''),
    positions: foldedList(profile.positions),
    towns: foldedList(profile.places).map((town) => town.split(' ').slice(0, 2).join(' ')),
    pictures: (profile.pictures ?? []).filter((hash) => /^[0-9a-f]{16}$/.test(hash)),
    circles: profile.circles === undefined ? empty : new Set(profile.circles),
  }
}

function namesOf({ names = [] }: Profile): Name[] {
  const seen = new Map<string, Name>()
  for (const shown of names) {
    const name = nameFrom(shown)
    if (name !== undefined) seen.set(name.words.join(' '), name)
  }
  return [...seen.values()].slice(0, 6)
}

const isWhole = ({ kind, surname }: Name): boolean => kind === 'human' && (surname.at(-1)?.length ?? 0) > 1

type IsName = (sounded: string) => boolean

/** What people add to their names. */
const added = new Set('art books design dev hq music official online photo real the tv uk writes'.split(' '))

/**
 * Adds the names that the handles of people without a whole name are made of: `ada.lovelace` by its parts, `adalovelace`
 * where a given name and a surname that others bear stand in it.
 */
export function nameByHandle(known: Known, isGiven: IsName, isSurname: IsName): Known {
  if (known.isFirm || known.names.some(isWhole)) return known
  const shown = known.names.map((name) =>
    name.kind === 'word' && name.words.length === 1 && isGiven(name.given) ? { ...name, kind: 'human' as const } : name,
  )
  const names = known.locals.flatMap(({ words }) => {
    const bare = words.filter((word) => !added.has(word))
    const parts = bare.length === 1 ? apartAt(bare[0] ?? '', isGiven, isSurname) : bare
    const long = parts.filter((word) => word.length > 2)
    if (parts.length < 2 || parts.length > 3 || long.length < 2) return []
    const ordered = isGiven(sound(long[0] ?? '')) || !isGiven(sound(long.at(-1) ?? '')) ? parts : parts.toReversed()
    if (!ordered.some((word) => isGiven(sound(word)))) return []
    const name = nameFrom(ordered.join(' '))
    return name?.kind === 'human' ? [name] : []
  })
  return { ...known, names: [...shown, ...names.slice(0, 2)], byHandle: names.length > 0 }
}

function apartAt(whole: string, isGiven: IsName, isSurname: IsName): string[] {
  const word = whole.replace(/^(?:the|real)|(?:official|writes|art)$/g, '')
  if (isGiven(sound(word)) || isSurname(sound(word))) return [word]
  for (let at = word.length - 3; at >= 3; at--) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (isGiven(sound(before)) && isSurname(sound(after))) return [before, after]
    if (isGiven(sound(after)) && isSurname(sound(before))) return [after, before]
  }
  return [word]
}

function placesOf(profile: Profile, handles: readonly Handle[], points: ReadonlySet<string>): Set<string> {
  const places = new Set(profile.handles)
  for (const point of points) {
    places.add(point)
    const host = hostOf(point)
    if (host !== '') places.add(host)
  }
  for (const { domain } of handles) if (domain !== '') places.add(domain)
  return places
}

function firmsOf(
  companies: readonly string[],
  handles: readonly Handle[],
  points: ReadonlySet<string>,
): ReadonlySet<string> {
  const firms = new Set(companies.map((company) => company.replaceAll(' ', '')))
  const add = (host: string) => {
    const [label = ''] = host.split('.', 1)
    if (label.length > 3) firms.add(label.replaceAll('-', ''))
  }
  for (const { domain, isMail } of handles) if (isMail) add(domain)
  for (const point of points) if (!point.includes('/')) add(hostOf(point))
  return firms
}

const firmEnding =
  /\b(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|kg|sarl|sas|srl|spa|bv|nv|oy|ab|aps|corp|corporation|co|company)$/

function foldedList(texts: readonly string[] | undefined, ending?: RegExp): string[] {
  if (texts === undefined) return []
  const clean = texts.map((text) => {
    const plain = folded(text)
    return ending === undefined ? plain : plain.replace(ending, '').trim() || plain
  })
  return [...new Set(clean)].filter((text) => text !== '')
}

function wordsOf(bios: readonly string[] | undefined): ReadonlySet<string> {
  if (bios === undefined || bios.length === 0) return empty
  const words = new Set<string>()
  for (const bio of bios)
    for (const word of folded(bio).split(' ')) if (word.length > 2 && !plainWords.has(word)) words.add(word)
  return words
}
