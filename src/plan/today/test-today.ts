/** Asks small worlds for Today, with what would be heard in their texts. */
import type { RecordOf } from '../../connectors/record.ts'
import { type HeardNeeds, hearNeeds } from '../../meaning/needs/hear-needs.ts'
import { hearNews } from '../../meaning/news/hear-news.ts'
import type { Message } from '../../meaning/reading.ts'
import { handleOf, personOf, type Relations, type World } from '../../people/index.ts'
import { ago, got, now, relationsOf, sent, type Telling, times, told, worldOf } from '../test-world.ts'
import { createBoard, updateBoard } from './board.ts'
import { rowsWithNews } from './congratulate/news.ts'
import { areInOneThread, areSeenTogether, type Thread } from './introduce/acquainted.ts'
import { pairsOf, type Trade } from './introduce/match.ts'
import { rowsWithNeeds } from './introduce/rows.ts'
import { todayDefaults } from './settings.ts'
import { type Ask, todayFrom } from './today.ts'

export function todayOf(tellings: readonly Telling[], ask: Partial<Ask> & { trades?: readonly Trade[] } = {}) {
  const world = worldOf(tellings)
  const relations = relationsOf(world, ask.at ?? now)
  const board = createBoard()
  updateBoard(board, relations, { all: true })
  const heard = hearIn(world, relations, tellings, ask.trades)
  return todayFrom(board, relations, { minutes: 240, at: now, now, heard, ...ask })
}

export const itemsOf = (tellings: readonly Telling[], ask: Partial<Ask> = {}) => todayOf(tellings, ask).items

/** Who is on the list and what for. */
export const listOf = (tellings: readonly Telling[], ask: Partial<Ask> = {}): string[] =>
  itemsOf(tellings, ask).map(({ action, person }) => `${action} ${person.name}`)

function hearIn(world: World, relations: Relations, tellings: readonly Telling[], trades: readonly Trade[] = []) {
  // Rows are numbered in the order of arrival.
  const said = tellings.flatMap(({ record }) => (record.type === 'interaction' ? [record] : []))
  const messageOf = (row: number): Message => ({
    text: said[row]?.text ?? '',
    channel: 'x',
    direction: 'received',
    audience: 'reply',
    workspaceKind: 'person',
  })
  const news = rowsWithNews(relations, todayDefaults).flatMap((row) => {
    const heard = hearNews(messageOf(row))
    return heard ? [{ row, ...heard }] : []
  })
  const needs = new Map<number, HeardNeeds>()
  for (const row of rowsWithNeeds(relations, todayDefaults)) needs.set(row, hearNeeds(messageOf(row)))
  const root = (handle: number) => personOf(world.identity, handle)
  const threads = (person: number): Thread[] =>
    said
      .filter(({ with: handles = [] }) => handles.some((one) => root(world.identity.index.get(one) ?? -1) === person))
      .map(({ id, inReplyTo, text, direction }) => ({ name: id, inReplyTo, text, sent: direction === 'sent' }))
  const pairs = pairsOf(relations, needs, trades, todayDefaults).filter(({ needRow, helper }) => {
    const [one, other] = [root(handleOf(world.facts, needRow)), root(helper)]
    const side = (person: number) => ({ root: person, threads: threads(person) })
    return !areSeenTogether(relations, one, other) && !areInOneThread(relations, side(one), side(other))
  })
  return { news, pairs }
}

/** Words both ways on so many days, the last of them `last` days ago and ours: somebody near to whom nothing is owed. */
export const friend = (who: string, { last = 20, every = 7, days = 6 } = {}): Telling[] =>
  times(days, (n) => [
    got('message', last + n * every + 0.2, { with: who, text: `${who} says ${n}` }),
    sent('message', last + n * every + 0.1, { with: who, text: `we say to ${who} ${n}` }),
  ])

/** Said by somebody who is near, and answered. */
export const said = (who: string, days: number, text: string): Telling[] => [
  got('reply', days + 0.2, { with: who, text }),
  sent('reply', days + 0.1, { with: who, text: `an answer ${days}` }),
]

export const note = (who: string, more: Partial<RecordOf<'note'>>): Telling =>
  told({ type: 'note', id: `${who} ${JSON.stringify(more)}`, at: ago(50), with: who, text: 'a note', ...more })

export const rhythm = (name: string, days: number): Telling => told({ type: 'setting', name, value: days, at: ago(60) })

let count = 0
export const decided = (suggestion: string, person: string, more: Partial<RecordOf<'decision'>> = {}): Telling =>
  told({ type: 'decision', id: `d${count++}`, at: ago(0), suggestion, person, did: 'done', ...more })
