/**
 * Reads the scripts of the demo. A person begins with `# name | tag | roles | networks | options`; each line below is one
 * thing that happened: how many days ago (or `+` days after the line before), a sign, and what was said.
 *
 *     i< comment   i> our reply   i<< message   i>> our message   i@ mention   i@> our mention   i" quote
 *     i+ follows   i+> we follow  i- unfollows  i= connects       i~ shares    i~> we share      i* recommends
 *     i& 20 call   i# 60 meeting  $ outcome     % favour          ! note       (i: one of the networks)
 */
import type { InteractionKind } from '../../../connectors/record.ts'

export type Network = 'i' | 'f' | 'l' | 'e'
export type When = { ago: number } | { after: number }
export type Deed = { kind: InteractionKind; sent: boolean; isDirect: boolean; network: Network }
export type Line = { when: When; text: string } & ({ deed: Deed } | { book: 'outcome' | 'favour' | 'note' })

export type Character = {
  name: string
  tag: string
  roles: string[]
  networks: Network[]
  /** Somebody the owner wants a relationship with. */
  isKey: boolean
  /** Likes of theirs and of ours in a month, and comments of theirs beside the story, all between two days ago. */
  likes: number
  liked: number
  chat: number
  from: number
  to: number
  lines: Line[]
}

const signs: Readonly<Record<string, Omit<Deed, 'network'>>> = {
  '<': { kind: 'reply', sent: false, isDirect: false },
  '>': { kind: 'reply', sent: true, isDirect: false },
  '<<': { kind: 'message', sent: false, isDirect: true },
  '>>': { kind: 'message', sent: true, isDirect: true },
  '@': { kind: 'mention', sent: false, isDirect: false },
  '@>': { kind: 'mention', sent: true, isDirect: false },
  '"': { kind: 'quote', sent: false, isDirect: false },
  '+': { kind: 'follow', sent: false, isDirect: false },
  '+>': { kind: 'follow', sent: true, isDirect: false },
  '-': { kind: 'unfollow', sent: false, isDirect: false },
  '=': { kind: 'connect', sent: false, isDirect: false },
  '~': { kind: 'share', sent: false, isDirect: false },
  '~>': { kind: 'share', sent: true, isDirect: false },
  '*': { kind: 'recommend', sent: false, isDirect: false },
  '&': { kind: 'call', sent: true, isDirect: true },
  '#': { kind: 'meeting', sent: true, isDirect: true },
}
const books = { $: 'outcome', '%': 'favour', '!': 'note' } as const

/** Lines of one text that are not empty. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Parts of a line between bars. */
export const partsOf = (line: string): string[] => line.split('|').map((part) => part.trim())

export function readScript(text: string): Character[] {
  const cast: Character[] = []
  for (const line of linesOf(text)) {
    if (line.startsWith('#')) cast.push(readHead(line.slice(1)))
    else cast.at(-1)?.lines.push(readLine(line))
  }
  return cast.map(withSpan)
}

function readHead(head: string): Character {
  const [name = '', tag = '', roles = '', networks = '', options = ''] = partsOf(head)
  const option = (key: string, otherwise: number) =>
    Number(new RegExp(`\\b${key}=([\\d.]+)`).exec(options)?.[1] ?? otherwise)
  return {
    name,
    tag,
    roles: roles === '-' ? [] : roles.split(' '),
    networks: networks.split(' ').filter(isNetwork),
    isKey: /\bkey\b/.test(options),
    likes: option('r', 0),
    liked: option('g', 0),
    chat: option('chat', 0),
    from: option('from', Number.NaN),
    to: option('to', Number.NaN),
    lines: [],
  }
}

const isNetwork = (letter: string | undefined): letter is Network =>
  letter === 'i' || letter === 'f' || letter === 'l' || letter === 'e'

/** Days ago of the last like of somebody who is still about. */
const stillAbout = 3

/** Unless it is said, somebody is about from their first line on: till now if they like things, else to their last line. */
function withSpan(one: Character): Character {
  const days = one.lines.flatMap(({ when }) => ('ago' in when ? [when.ago] : []))
  return {
    ...one,
    from: Number.isNaN(one.from) ? Math.max(...days, 0) : one.from,
    to: Number.isNaN(one.to) ? (one.likes > 0 ? stillAbout : Math.min(...days, 730)) : one.to,
  }
}

function readLine(line: string): Line {
  const [, time = '', sign = '', text = ''] = /^(\+?[\d.]+) (\S+) ?(.*)$/.exec(line) ?? []
  const when = time.startsWith('+') ? { after: Number(time.slice(1)) } : { ago: Number(time) }
  if (sign === '$' || sign === '%' || sign === '!') return { when, text, book: books[sign] }
  const network = sign[0]
  const deed = signs[sign.slice(1)]
  if (!isNetwork(network) || deed === undefined)
    throw new Error(`A line of the demo cannot be read: ${line.slice(0, 40)}`)
  return { when, text, deed: { ...deed, network } }
}
