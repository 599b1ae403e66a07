/**
 * Finds people by anything that is known of them, and by what was said. Names, notes and the like are in memory; messages
 * are looked through in the ledger, newest first, for a moment at a time, and the answer says how far it came.
 */
import { setImmediate as breath } from 'node:timers/promises'
import type { Entry } from '../../ledger/entry.ts'
import type { Sought } from '../../ledger/read.ts'
import {
  atOf,
  bandOf,
  countUntil,
  guessesOf,
  handlesOfPerson,
  hasText,
  iso,
  rowOfSeq,
  sorted,
  undated,
} from '../../people/index.ts'
import { personRoot } from '../answers/today.ts'
import type { Asked } from '../ask.ts'
import { comparedOf, knownFinds, knownMatches, type Matched } from './known.ts'
import { named } from './remembered.ts'
import type { Finds, Found, FoundPerson } from './shapes.ts'
import { excerpt, plain, writtenWords } from './words.ts'

export type SearchAsk = {
  q: string
  /** Goes on with messages before this moment, epoch ms, where an answer said that it came so far. */
  before?: number | undefined
  /** People at once. */
  limit?: number | undefined
  /** Milliseconds that messages are looked through. */
  patience?: number | undefined
  /** Looks at what is known of people alone. */
  quick?: boolean | undefined
}

/** Rows of the timeline that are looked through in one go. */
const stretch = 8000
const mostFinds = 200
const mostShown = 3

export async function searchAnswer(
  asked: Asked,
  { q, before, limit = 20, patience = 250, quick = false }: SearchAsk,
): Promise<Finds> {
  const written = writtenWords(q)
  const words = written.map(plain)
  const nothing = { rows: 0, of: 0, before: null }
  if (words.length === 0) return { asOf: iso(asked.at), people: [], known: 0, looked: nothing }
  const matches = before === undefined ? inOrder(asked, knownMatches(asked, words)) : []
  const known = matches.slice(0, limit)
  const people = new Map(known.map(({ root }) => [root, personOf(asked, root, knownFinds(asked, root, words))]))
  // Two letters stand in nearly everything that was ever said.
  const looked =
    quick || plain(q).trim().length < 3 ? nothing : await inMessages(asked, written, before, people, limit, patience)
  return { asOf: iso(asked.at), people: [...people.values()], known: matches.length, looked }
}

function inOrder({ relations }: Asked, matches: readonly Matched[]): Matched[] {
  const last = (root: number): number => {
    const history = relations.byRoot.get(root)?.history
    return Math.max(history?.lastSentAt ?? 0, history?.lastReceivedAt ?? 0)
  }
  const rank = ({ inName, beginsName }: Matched) => (inName && beginsName ? 0 : inName ? 1 : 2)
  return matches.toSorted((a, b) => rank(a) - rank(b) || last(b.root) - last(a.root) || a.root - b.root)
}

function personOf(asked: Asked, root: number, found: Found[]): FoundPerson {
  const { relations, world } = asked
  const relation = relations.byRoot.get(root)
  const horizon = relations.settings['people.horizonDays']
  return {
    ...named(asked, root),
    band: relation ? bandOf(guessesOf(relations).chance('in', relation.history.tie, horizon)) : 'quiet',
    handles: handlesOfPerson(world, root),
    found,
    messages: 0,
  }
}

/** Adds to `people` who said what is looked for, or was told it. */
async function inMessages(
  asked: Asked,
  written: readonly string[],
  before: number | undefined,
  people: Map<number, FoundPerson>,
  limit: number,
  patience: number,
): Promise<Finds['looked']> {
  const { world, desk, asker, at, past } = asked
  const { facts } = world
  const rows = sorted(facts, world.time)
  const firstUndated = countUntil(facts, rows, Number.MAX_VALUE)
  // A talk that the user logged may lie behind the end of what the archives tell.
  const dated = past ? countUntil(facts, rows, at ?? 0) : firstUndated
  const anybodys = namesHolding(asked, written.map(plain))
  const all = written.filter((word) => !anybodys.has(plain(word)))
  const any = all.length === 0 ? written : []
  const find = (span: Sought['span']) => desk.ledger.searchTexts(asker, { span, all, any }, mostFinds)
  const isSaid = (from: number, to: number) => {
    for (let place = from; place < to; place++) if (hasText(facts, rows[place] ?? 0)) return true
    return false
  }
  const taken = new Set<string>()
  const add = (entry: Entry) => {
    if (!taken.has(entry.key)) take(asked, entry, written, people)
    taken.add(entry.key)
  }
  const begun = performance.now()
  const first = people.size
  let end = before === undefined ? dated : Math.min(dated, countUntil(facts, rows, before - 1))
  while (end > 0) {
    const start = Math.max(0, end - stretch)
    // Whatever is of one moment belongs to one stretch.
    const from = start === 0 ? Number.NEGATIVE_INFINITY : atOf(facts, rows[start] ?? 0)
    const below = atOf(facts, rows[end - 1] ?? 0) + 1
    const finds = isSaid(start, end) ? await find({ from: Math.max(from, -8.64e15), below }) : []
    for (const entry of finds) add(entry)
    end = start === 0 ? 0 : countUntil(facts, rows, from - 1)
    const last = finds.at(-1)?.record
    if (finds.length === mostFinds && last?.type === 'interaction' && last.at !== null)
      // There may be more on this stretch; of one moment no more than that are looked at.
      end = countUntil(facts, rows, last.at === below - 1 ? last.at - 1 : last.at)
    if (end > 0 && (people.size >= first + limit || performance.now() - begun > patience))
      return { rows: dated - end, of: dated, before: iso(atOf(facts, rows[end - 1] ?? 0) + 1) }
    await breath()
  }
  if (isSaid(firstUndated, rows.length)) for (const entry of await find(null)) add(entry)
  return { rows: dated, of: dated, before: null }
}

/** Words that stand in anybody's name: of those who bear it they need not be in the message. */
function namesHolding(asked: Asked, words: readonly string[]): Set<string> {
  const open = new Set(words)
  for (const { name } of comparedOf(asked).values()) {
    if (open.size === 0) break
    for (const word of open) if (name.includes(word)) open.delete(word)
  }
  return new Set(words.filter((word) => !open.has(word)))
}

function take(
  asked: Asked,
  { seq, key, record }: Entry,
  written: readonly string[],
  people: Map<number, FoundPerson>,
): void {
  if (record.type !== 'interaction' || !record.text || rowOfSeq(asked.world.facts, seq) < 0) return
  const text = plain(record.text)
  const roots = new Set((record.with ?? []).map((handle) => personRoot(asked, handle)))
  for (const root of roots) {
    if (root === undefined || !asked.relations.byRoot.has(root)) continue
    const name = comparedOf(asked).get(root)?.name ?? ''
    const said = written.map(plain).filter((word) => text.includes(word))
    const isAll = written.every((word) => text.includes(plain(word)) || name.includes(plain(word)))
    if (said.length === 0 || !isAll) continue
    const person = people.get(root) ?? personOf(asked, root, [])
    people.set(root, person)
    person.messages++
    if (person.messages > mostShown) continue
    person.found.push({
      in: 'message',
      ...excerpt(record.text, said),
      at: record.at === undefined || record.at === null || record.at === undated ? null : iso(record.at),
      id: key,
      direction: record.direction,
    })
  }
}
