/** The one thing to do about somebody now, if there is one: the most pressing of what is owed, due or worth it. */

import type { NewsKind } from '../../meaning/news/hear-news.ts'
import { atOf, day, hasIntent, idOf, isStock, kindOf, labelsOf, type Relation, type World } from '../../people/index.ts'
import { momentAt } from '../../people/relation/moment.ts'
import type { Action } from '../shapes.ts'
import { complaintMinutes, minutesFor } from './decisions.ts'
import { deepen, rekindle } from './rest.ts'
import type { TodaySettings } from './settings.ts'

/** In the order in which they come on the list. */
export const ranks = ['reply', 'thank', 'return-favour', 'welcome', 'rest'] as const
export type Rank = (typeof ranks)[number]

export type Candidate = {
  root: number
  /** The person's id: orders equals the same way whatever order they arrived in. */
  person: string
  rank: Rank
  action: Action
  /** Within the rank, higher first; for `rest` it is worked out when asked. */
  pressing: number
  /** Of equal ones the later first. */
  at: number
  /** Rows it rests on, newest first; of a reply first the gravest that waits. */
  rows: readonly number[]
  /** Ids of favours it rests on. */
  favours: readonly string[]
  /** The newest reason is what happened at `at`, and no favour. */
  isLater?: boolean
  /** What kind of reason, for the sentence. */
  reason: Reason
  minutes: number
  keepsUntil: number
  /** Known for a short while only. */
  newcomer: boolean
  /** Of an introduction, the other one. */
  with?: number
}

export type Reason =
  | { kind: 'complaint' | 'question' | 'ask' | 'words' }
  | { kind: 'waiting-news'; news: NewsKind; words: string }
  | { kind: 'kindness'; times: number }
  | { kind: 'favour'; asked: boolean; what: string }
  | { kind: 'connected' | 'first-words' }
  | { kind: 'fading' | 'lapsed' | 'public-only' }
  | { kind: 'rhythm'; days: number }
  | { kind: 'news'; news: NewsKind; words: string; notice: boolean }
  | { kind: 'date'; text: string; inDays: number }
  | { kind: 'need'; need: string; offer: string }

export type Sought = { candidate: Candidate | undefined; keepsUntil: number }

/**
 * The one thing to do about somebody, and how long that answer keeps though nothing happens. Nobody who only sells or
 * presses buttons is ever a candidate.
 */
export function candidateOf(world: World, relation: Relation, at: number, settings: TodaySettings): Sought {
  if (relation.nature.sellOnly || relation.nature.cannedOnly)
    return { candidate: undefined, keepsUntil: Number.POSITIVE_INFINITY }
  const moment = momentAt(at)
  const found =
    reply(world, relation) ??
    thank(world, relation) ??
    favour(relation) ??
    welcome(world, relation, moment, settings) ??
    rekindle(world, relation, moment) ??
    deepen(world, relation, moment, settings)
  const keepsUntil = moment.keepsUntil()
  const candidate = found && {
    ...found,
    root: relation.root,
    person: idOf(world.identity, relation.root),
    newcomer: relation.flags.includes('new'),
    keepsUntil: Math.min(relation.keepsUntil, keepsUntil),
  }
  return { candidate, keepsUntil }
}

export type Found = Omit<Candidate, 'root' | 'person' | 'keepsUntil' | 'newcomer'>

/** The graver first. */
const gravities = [
  { intent: 'complain', kind: 'complaint', pressing: 3 },
  { intent: 'question', kind: 'question', pressing: 2 },
  { intent: 'ask', kind: 'ask', pressing: 1 },
] as const

function reply(world: World, { owed }: Relation): Found | undefined {
  const [latest] = owed.waiting
  if (latest === undefined) return undefined
  // A complaint stays one when "any news?" follows it.
  const gravityOf = (row: number) => gravities.find(({ intent }) => hasIntent(labelsOf(world.facts, row), intent))
  const gravest = owed.waiting.reduce<(typeof gravities)[number] | undefined>((grave, row) => {
    const found = gravityOf(row)
    return (found?.pressing ?? 0) > (grave?.pressing ?? 0) ? found : grave
  }, undefined)
  const { kind, pressing } = gravest ?? { kind: 'words' as const, pressing: 0 }
  const grave = gravest && owed.waiting.find((row) => gravityOf(row) === gravest)
  return {
    rank: 'reply',
    action: 'reply',
    pressing,
    at: atOf(world.facts, latest),
    rows: grave === undefined || grave === latest ? [latest] : [grave, latest],
    favours: [],
    reason: { kind },
    minutes: kind === 'complaint' ? complaintMinutes : minutesFor.reply,
  }
}

function thank(world: World, { owed }: Relation): Found | undefined {
  const times = owed.thanks.length + owed.thanksFavours.length
  if (times === 0) return undefined
  // Where a favour is owed as well, returning it thanks better than words do.
  if (owed.thanks.length === 0 && owed.asked.length + owed.ahead.length > 0) return undefined
  const latest = owed.thanks[0]
  const favourAt = owed.thanksFavours.at(-1)?.at ?? 0
  const at = latest === undefined ? favourAt : atOf(world.facts, latest)
  return {
    rank: 'thank',
    action: 'thank',
    pressing: times,
    at,
    isLater: at > favourAt,
    rows: owed.thanks,
    favours: owed.thanksFavours.map((given) => given.id),
    reason: { kind: 'kindness', times },
    minutes: 2,
  }
}

function favour({ owed }: Relation): Found | undefined {
  const reason = owed.asked.at(-1) ?? owed.ahead.at(-1)
  if (!reason) return undefined
  return {
    rank: 'return-favour',
    action: 'return-favour',
    pressing: owed.asked.length * 2 + owed.ahead.length,
    at: reason.at,
    rows: [],
    favours: [...owed.ahead, ...owed.asked].map((given) => given.id),
    reason: { kind: 'favour', asked: owed.asked.length > 0, what: reason.what },
    minutes: 5,
  }
}

function welcome(
  world: World,
  { history }: Relation,
  moment: ReturnType<typeof momentAt>,
  settings: TodaySettings,
): Found | undefined {
  const { facts } = world
  // Stock text is passed over, so that time alone never makes a newcomer of somebody who was none.
  const firstWords = history.texts.find((row) => !isStock(facts, row, moment))
  const first = [history.connectRow, firstWords]
    .filter((row) => row !== undefined)
    .filter((row) => !moment.passed(atOf(facts, row) + settings['today.welcomeDays'] * day))
    .sort((a, b) => atOf(facts, a) - atOf(facts, b))[0]
  if (first === undefined) return undefined
  const wrote = history.words.some((words) => words.sent && kindOf(facts, words.row) === 'message')
  if (wrote || history.met.length > 0) return undefined
  // Whoever we have known for longer is no newcomer because they write for the first time.
  if (
    history.rows[0] !== undefined &&
    atOf(facts, history.rows[0]) < atOf(facts, first) - settings['today.welcomeDays'] * day * 6
  )
    return undefined
  return {
    rank: 'welcome',
    action: 'welcome',
    pressing: 0,
    at: atOf(facts, first),
    rows: [first],
    favours: [],
    reason: { kind: first === history.connectRow ? 'connected' : 'first-words' },
    minutes: 3,
  }
}
