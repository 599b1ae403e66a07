/** Everything that has words, as a list that can be narrowed, and one of them with why it was read as it was. */
import { type Head, heads } from '../../../meaning/learned/heads.ts'
import { iso } from '../../../people/index.ts'
import type { Interaction } from '../../../people/shapes.ts'
import { Refused } from '../../../tools/refused.ts'
import type { Asked } from '../../ask.ts'
import type { MessageOrder } from '../../choices.ts'
import type { Living } from '../../living.ts'
import { loadMeaning, messageOf } from '../../read-texts.ts'
import { interactionsByName, interactionsOfRows } from '../interactions.ts'
import { rootOf } from '../today.ts'
import { type Choice, choose, type MessageCounts } from './choose.ts'
import { cursorOf, newestFirst, placeAfter, unsureFirst } from './order.ts'
import { mostLookedThrough, withWords } from './words.ts'

export type MessagesAsk = Omit<Choice, 'labels'> & {
  labels?: Choice['labels'] | undefined
  /** A handle of the one it was with. */
  person?: string | undefined
  /** Words that stand in it, in any order. */
  q?: string | undefined
  order?: MessageOrder | undefined
  limit?: number | undefined
  offset?: number | undefined
  /** Where an earlier answer said that it goes on; instead of `offset`. */
  after?: string | undefined
}

export type Messages = {
  asOf: string | null
  total: number
  counts: MessageCounts
  /** Where the list goes on; null at its end. */
  next: string | null
  /** Says where not all messages were looked through; null where they were. */
  cut: string | null
  messages: Interaction[]
}

/** @throws Refused where the person is not known, or `after` leads nowhere. */
export async function messagesAnswer(asked: Asked, ask: MessagesAsk): Promise<Messages> {
  const { order = 'newest', limit, after } = ask
  const { rows, counts, cut } = await foundFor(asked, ask)
  const offset = after === undefined ? (ask.offset ?? 0) : placeAfter(asked.world, rows, order, after)
  const page = rows.slice(offset, limit === undefined ? undefined : offset + limit)
  const last = page.at(-1)
  return {
    asOf: iso(asked.at),
    total: rows.length,
    counts,
    next: last === undefined || offset + page.length >= rows.length ? null : cursorOf(asked.world, last),
    cut: cut
      ? `Only the newest ${mostLookedThrough.toLocaleString('en-GB')} messages were looked through for these words.`
      : null,
    messages: await interactionsOfRows(asked, page),
  }
}

type Found = { rows: readonly number[]; counts: MessageCounts; cut: boolean }

const lately = new WeakMap<Living, Map<string, Promise<Found>>>()
/** Lists kept, so that a page of one that is scrolled through costs its own rows alone. */
const keptLists = 4

function foundFor(asked: Asked, ask: MessagesAsk): Promise<Found> {
  const { labels = [], direction, account, person, q, order } = ask
  const known = lately.get(asked.living) ?? new Map<string, Promise<Found>>()
  lately.set(asked.living, known)
  const key = JSON.stringify([asked.version, [...labels].sort(), direction, account, person, q?.trim(), order])
  const there = known.get(key)
  if (there) return there
  const fresh = find(asked, ask)
  const [oldest] = known.keys()
  if (known.size >= keptLists && oldest !== undefined) known.delete(oldest)
  known.set(key, fresh)
  fresh.catch(() => known.delete(key))
  return fresh
}

async function find(asked: Asked, { labels = [], direction, account, person, q, order }: MessagesAsk): Promise<Found> {
  const { world, at, past } = asked
  const root = person === undefined ? undefined : rootOf(asked, person)
  if (person !== undefined && root === undefined)
    throw new Refused(`Nobody is known as "${person.slice(0, 120)}": give a handle such as network:handle.`)
  const all = newestFirst(world, root, past ? (at ?? undefined) : undefined)
  const { rows, cut } = q?.trim() ? await withWords(asked, all, q) : { rows: all, cut: false }
  const { chosen, counts } = choose(world, rows, { labels, direction, account }, at ?? Number.MAX_SAFE_INTEGER)
  return { rows: order === 'unsure' ? unsureFirst(world, chosen) : chosen, counts, cut }
}

export type MessageAnswer = {
  message: Interaction
  /** Labels that the reading wavered on, with how likely each is, the most likely first. */
  doubts: { label: Head; odds: number }[]
}

/** Odds between which neither yes nor no is clear. */
const unclear = { from: 0.3, to: 0.7 }

/** @throws Refused where nothing is known by that name. */
export async function messageAnswer(asked: Asked, id: string): Promise<MessageAnswer> {
  const [message] = await interactionsByName(asked, [id])
  if (!message) throw new Refused(`Nothing is known as "${id.slice(0, 120)}": take the name that the list shows.`)
  return { message, doubts: message.sure === null || message.corrected ? [] : await doubtsOf(asked, id) }
}

async function doubtsOf({ desk, asker, rules }: Asked, id: string): Promise<MessageAnswer['doubts']> {
  const [entry] = await desk.ledger.byKey(asker, [id])
  if (entry?.record.type !== 'interaction' || !entry.record.text?.trim()) return []
  const { readMessage } = await loadMeaning()
  const { odds } = readMessage(messageOf(entry.record, rules.organisations.has(entry.record.account)))
  return heads
    .filter((head) => head !== 'breach' && odds[head] >= unclear.from && odds[head] <= unclear.to)
    .map((label) => ({ label, odds: odds[label] }))
    .sort((a, b) => b.odds - a.odds)
}
