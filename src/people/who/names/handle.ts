/** Takes a handle apart: the name its owner gave it, the place it lives in, and what of both says who it is. */

import { folded } from './folded.ts'
import { mailForAll, sharedAddresses } from './frequent.ts'

export type Handle = {
  network: string
  /** Folded words of the name in it; empty where it is only a number. */
  words: readonly string[]
  /** The words in one, without digits. */
  letters: string
  /** Digits at its end, or none. */
  digits: string
  /** An address by mail: one may have several. */
  isMail: boolean
  /** Read by several people: `info`, `team`. */
  isShared: boolean
  /** A site of their own, or of where they work; not where everybody can have an address. */
  domain: string
  /** Known only by a shown name or a number, so that another handle on the network may be the same. */
  isBare: boolean
}

/** `network:handle`, as every handle is spelled. */
export function handleFrom(handle: string): Handle {
  const colon = handle.indexOf(':')
  const network = handle.slice(0, colon)
  const rest = handle.slice(colon + 1)
  const made = (own: string, domain: string, more: Partial<Handle> = {}): Handle => {
    const { words, digits } = wordsOf(own)
    const letters = words.join('')
    return { network, words, letters, digits, isMail: false, isShared: false, domain, isBare: false, ...more }
  }
  if (/^(?:id\/|did:)/.test(rest)) return made('', '', { isBare: true })
  if (rest.startsWith('name/')) return made('', '', { isBare: true })
  const at = rest.lastIndexOf('@')
  if (at > 0 && !rest.startsWith('@')) {
    const domain = rest.slice(at + 1)
    const [own = ''] = rest.slice(0, at).split('+', 1)
    const isShared = sharedAddresses.has(own.toLowerCase())
    return made(own, mailForAll.has(domain) ? '' : domain, { isMail: true, isShared })
  }
  if (at > 0) return made(rest.slice(1, at), '')
  // A name in dots may be a domain of their own, or a name under a domain for everybody.
  const slash = rest.indexOf('/')
  const host = slash < 0 ? rest : rest.slice(0, slash)
  const labels = host.split('.')
  if (labels.length > 1 && /^[a-z]{2,}$/.test(labels.at(-1) ?? '') && /^[a-z0-9.-]+$/.test(host) && isHost(labels))
    return made(labels[0] === 'www' ? (labels[1] ?? '') : (labels[0] ?? ''), host)
  return made(host.replace(/-[0-9a-f]*\d[0-9a-f]{2,}$/, ''), '')
}

const endings = new Set(
  `com org net eu info biz io dev app blog me co uk de at ch fr es it pt nl be pl cz ru ua se no dk fi gr tr in br ar mx us ca
  au nz ie jp kr cn social xyz site online studio shop art example test space club design photo live world town page`.split(
    /\s+/,
  ),
)

/** `ada.lovelace` is a name, `lovelace.example` and `ada.lovelace.example` are domains. */
const isHost = (labels: readonly string[]): boolean => endings.has(labels.at(-1) ?? '')

function wordsOf(own: string): { words: string[]; digits: string } {
  const spaced = folded(own.replace(/[._\-+]+/g, ' '))
  const [, digits = ''] = /(\d+)$/.exec(spaced) ?? []
  const words = spaced.replace(/\d+/g, ' ').split(' ').filter(Boolean)
  return { words, digits }
}

/** The host a site stands on, as `lovelace.example` of `feed:www.lovelace.example/notes`; empty where it is none. */
export function hostOf(site: string): string {
  const rest = site.slice(site.indexOf(':') + 1).replace(/^www\./, '')
  const [host = ''] = rest.split('/', 1)
  return host.includes('.') && !host.includes('@') ? host : ''
}

/** How a handle is made of a name. */
export type Made = 'full' | 'initial-and-surname' | 'given-and-initial' | 'given' | 'surname' | 'initials'

/** What people put around their names. */
const around =
  /^(?:the|real|its|im|iam|hello|hey|mr|mrs|ms|dr|x|i|a)?(.*?)(?:official|writes|real|hq|dev|art|photo|books|design|music|online|tv|uk|de|x|xx|s|_)?$/

/**
 * How the letters of a handle are made of a given name and a surname, or `undefined`. `exact` is false where something
 * stands around the name. All in the same kind of letters (folded, or sounds).
 */
export function madeOf(
  letters: string,
  given: string,
  surname: string,
  middle = '',
): { made: Made; exact: boolean } | undefined {
  const made = partsOf(letters, given, surname, middle)
  if (made !== undefined) return { made, exact: true }
  const [, inner = ''] = around.exec(letters) ?? []
  if (inner === letters || inner.length < 4) return undefined
  const within = partsOf(inner, given, surname, middle)
  return within === undefined || within === 'initials' ? undefined : { made: within, exact: false }
}

function partsOf(letters: string, given: string, surname: string, middle: string): Made | undefined {
  if (given === '' || letters.length < 2) return undefined
  if (surname === '') return letters === given && given.length > 2 ? 'given' : undefined
  const first = given[0] ?? ''
  const last = surname[0] ?? ''
  const inner = middle[0] ?? ''
  if (given.length > 1 && (letters === given + surname || letters === surname + given)) return 'full'
  if (inner !== '' && given.length > 1 && (letters === given + middle + surname || letters === given + inner + surname))
    return 'full'
  if (surname.length > 2 && (letters === first + surname || letters === surname + first)) return 'initial-and-surname'
  if (inner !== '' && letters === first + inner + surname) return 'initial-and-surname'
  if (given.length > 2 && (letters === given + last || letters === last + given)) return 'given-and-initial'
  if (letters === given && given.length > 2) return 'given'
  if (letters === surname && surname.length > 3) return 'surname'
  if (letters === first + last || (inner !== '' && letters === first + inner + last)) return 'initials'
  return undefined
}
