/**
 * Takes in entries, in any order, and keeps what ties other people to each other. Ties are between handles: who is one
 * person is asked only when the picture is drawn, so that joining and splitting people costs nothing here.
 */
import type { RecordOf, Time } from '../../connectors/record.ts'
import type { Told } from '../world/fold.ts'
import { namesIn, spellingOf } from './names.ts'
import { joinTies, type Shown, type Tie, type TieKind, tieOf } from './ties.ts'

/** What somebody said within a thread. */
type Turn = { who: readonly number[]; shown: Shown; parent: string | undefined }
/** Who spoke in a group, each with what shows it. */
type Talk = Map<number, Tie>

export type Gathered = {
  handles: string[]
  index: Map<string, number>
  /** By the lower handle, then by the higher. */
  ties: Map<number, Map<number, Tie>>
  /** Answers, and what was answered, by the entry's name. */
  turns: Map<string, Turn>
  /** Names of what was answered and has not come; and those of them that nobody has looked up yet. */
  awaited: Set<string>
  sought: string[]
  talks: Map<string, Talk>
  /** Who was named, as it was spelled, by whom. */
  named: Map<string, Map<number, Tie>>
  /** Notes that say who introduced somebody. */
  introductions: Map<string, RecordOf<'note'>>
  /** Raised with everything that may change a tie. */
  revision: number
}

/** Among more than so many, being there together says nothing of any two of them: that is an audience. */
export const crowd = 25

/** How much one showing of each kind tells; a meeting of several is shared out among those who were there. */
const weights: Record<TieKind, number> = { together: 1, answered: 2, 'same talk': 1, named: 1, introduced: 3 }

export const createGathered = (): Gathered => ({
  handles: [],
  index: new Map(),
  ties: new Map(),
  turns: new Map(),
  awaited: new Set(),
  sought: [],
  talks: new Map(),
  named: new Map(),
  introductions: new Map(),
  revision: 0,
})

export function gather(gathered: Gathered, { key, record }: Told): void {
  if (record.type === 'note') {
    if (record.through === undefined && !gathered.introductions.has(key)) return
    gathered.introductions.set(key, record)
    gathered.revision++
  } else if (record.type === 'interaction') gatherInteraction(gathered, key, record)
}

const isTalk = ({ kind }: RecordOf<'interaction'>): boolean =>
  kind === 'reply' || kind === 'mention' || kind === 'message' || kind === 'quote' || kind === 'post'

function gatherInteraction(gathered: Gathered, key: string, record: RecordOf<'interaction'>): void {
  const { kind, account, inReplyTo, text, at } = record
  if (kind === 'bounce' || kind === 'read' || kind === 'unfollow') return
  const whom = record.with ?? []
  const shown = { name: key, at }
  if (whom.length > 1 && whom.length <= crowd) addTogether(gathered, whom, shown)
  const [author] = whom
  if (author === undefined || !isTalk(record)) return
  if (inReplyTo !== undefined || gathered.awaited.has(key)) {
    const parent = inReplyTo === undefined ? undefined : `${account}#${inReplyTo}`
    addTurn(gathered, key, parent, shown, record.direction === 'sent' ? whom : [author])
  }
  if (record.direction === 'sent') return
  const talk = talkOf(record)
  if (talk !== undefined) {
    const speakers = gathered.talks.get(talk) ?? new Map<number, Tie>()
    gathered.talks.set(talk, speakers)
    const who = indexOf(gathered, author)
    speakers.set(who, joinTies(speakers.get(who), tieOf('same talk', weights['same talk'], shown)))
    gathered.revision++
  }
  if (text?.includes('@')) addNamed(gathered, author, text, shown)
}

function addTogether(gathered: Gathered, whom: readonly string[], shown: Shown): void {
  const all = [...new Set(whom.map((handle) => indexOf(gathered, handle)))]
  for (const [place, one] of all.entries())
    for (const other of all.slice(place + 1))
      addTie(gathered, one, other, tieOf('together', weights.together / (all.length - 1), shown))
}

function addTurn(
  gathered: Gathered,
  key: string,
  parent: string | undefined,
  shown: Shown,
  whom: readonly string[],
): void {
  const who = whom.length > crowd ? [] : [...new Set(whom.map((handle) => indexOf(gathered, handle)))]
  gathered.turns.set(key, { who, shown, parent })
  gathered.awaited.delete(key)
  if (parent !== undefined && !gathered.turns.has(parent) && !gathered.awaited.has(parent)) {
    gathered.awaited.add(parent)
    gathered.sought.push(parent)
  }
  gathered.revision++
}

/** Names of answered entries to be looked up, as they may have come before their answer; each is given once. */
export function takeSought(gathered: Gathered): string[] {
  const { sought, awaited } = gathered
  gathered.sought = []
  return sought.filter((name) => awaited.has(name))
}

/** Takes in who said what was answered, where it came before its answer did. */
export function gatherAnswered(gathered: Gathered, { key, record }: Told): void {
  if (record.type !== 'interaction' || !isTalk(record) || !gathered.awaited.has(key)) return
  const whom = record.direction === 'sent' ? (record.with ?? []) : (record.with ?? []).slice(0, 1)
  addTurn(gathered, key, undefined, { name: key, at: record.at }, whom)
}

/** The group a message was said in, where the source tells it: by name, or by the address all of its messages share. */
function talkOf({ account, audience, url, more = {} }: RecordOf<'interaction'>): string | undefined {
  if (audience !== 'group') return undefined
  for (const field of ['group', 'conversation', 'thread', 'list']) {
    const name = more[field]
    if (typeof name === 'string' && name !== '') return `${account} ${field} ${name}`
  }
  return url === undefined ? undefined : `${account} ${url}`
}

function addNamed(gathered: Gathered, author: string, text: string, shown: Shown): void {
  const names = new Set(namesIn(text).map((name) => spellingOf(author, name)))
  for (const name of names) {
    const by = gathered.named.get(name) ?? new Map<number, Tie>()
    gathered.named.set(name, by)
    const who = indexOf(gathered, author)
    by.set(who, joinTies(by.get(who), tieOf('named', weights.named / names.size, shown)))
    gathered.revision++
  }
}

function addTie(gathered: Gathered, a: number, b: number, tie: Tie): void {
  const [low, high] = a < b ? [a, b] : [b, a]
  const row = gathered.ties.get(low) ?? new Map<number, Tie>()
  gathered.ties.set(low, row)
  row.set(high, joinTies(row.get(high), tie))
  gathered.revision++
}

function indexOf({ handles, index }: Gathered, handle: string): number {
  const known = index.get(handle)
  if (known !== undefined) return known
  index.set(handle, handles.length)
  return handles.push(handle) - 1
}

/** Every tie between two handles with what tells it; the same two may come several times. `notesUntil` leaves out later notes. */
export function* tiesIn(gathered: Gathered, notesUntil: Time): Generator<[string, string, Tie]> {
  const { handles } = gathered
  const name = (at: number) => handles[at] ?? ''
  for (const [low, row] of gathered.ties) for (const [high, tie] of row) yield [name(low), name(high), tie]
  for (const [a, b, tie] of turnTies(gathered)) yield [name(a), name(b), tie]
  for (const speakers of gathered.talks.values())
    for (const [a, b, tie] of amongSpeakers(speakers)) yield [name(a), name(b), tie]
  for (const [spelling, by] of gathered.named) for (const [who, tie] of by) yield [name(who), spelling, tie]
  for (const [key, note] of gathered.introductions)
    if (note.through !== undefined && !note.undone && note.at <= notesUntil)
      yield [note.through, note.with, tieOf('introduced', weights.introduced, { name: key, at: note.at })]
}

/** One answered the other; and all who spoke in a thread that is no crowd. */
function* turnTies({ turns }: Gathered): Generator<[number, number, Tie]> {
  const threads = new Map<string, Talk>()
  const begins = new Map<string, string>()
  const beginOf = (key: string): string => {
    const way = new Set<string>()
    let at = key
    for (;;) {
      const known = begins.get(at)
      const parent = known ?? turns.get(at)?.parent
      if (parent === undefined || parent === at || way.has(at)) break
      way.add(at)
      at = parent
      if (known !== undefined) break
    }
    for (const one of way) begins.set(one, at)
    return at
  }
  for (const [key, { who, shown, parent }] of turns) {
    const begin = beginOf(key)
    const speakers = threads.get(begin) ?? new Map<number, Tie>()
    threads.set(begin, speakers)
    for (const one of who)
      speakers.set(one, joinTies(speakers.get(one), tieOf('same talk', weights['same talk'], shown)))
    const answered = parent === undefined ? undefined : turns.get(parent)
    for (const one of who)
      for (const other of answered?.who ?? [])
        if (one !== other) yield [one, other, tieOf('answered', weights.answered, shown)]
  }
  for (const speakers of threads.values()) yield* amongSpeakers(speakers)
}

/** Any two who spoke, as often as the quieter of them did, shared out among all who were there. */
function* amongSpeakers(speakers: Talk): Generator<[number, number, Tie]> {
  if (speakers.size < 2 || speakers.size > crowd) return
  const all = [...speakers].sort(([a], [b]) => a - b)
  for (const [place, [one, ones]] of all.entries())
    for (const [other, others] of all.slice(place + 1)) {
      const count = Math.min(ones.count, others.count)
      const weight = (weights['same talk'] * Math.min(count, 10)) / (speakers.size - 1)
      yield [one, other, { ...joinTies(ones, others), count, weight }]
    }
}
