/** Walks what happened with one person once, up to a moment, and keeps what the words about them rest on. */

import type { Mode } from '../../connectors/record.ts'
import { copiedMode } from '../../meaning/copies/mode.ts'
import type { PeopleSettings } from '../settings.ts'
import { median } from '../statistics.ts'
import {
  addresseesOf,
  atOf,
  audienceOf,
  compareInTime,
  countUntil,
  type Facts,
  hasText,
  isSent,
  kindOf,
  labelsOf,
  sameFromOf,
  sorted,
} from '../world/facts.ts'
import { membersOf } from '../world/identity.ts'
import {
  hasIntent,
  isCanned,
  isModeSaid,
  isPleasantry,
  isPraise,
  isSell,
  modeOf,
  unpackLabels,
} from '../world/labels.ts'
import { day, dayOf, type World } from '../world/world.ts'
import type { Moment } from './moment.ts'
import { lastSeen, type TieState } from './vitality.ts'

/** A text neither canned nor bulk nor a bare pitch. */
export type Words = { at: number; sent: boolean; engage: boolean; row: number }

export type History = {
  /** Handle that stands for the person. */
  root: number
  /** Everything dated up to the moment, in the order of time. */
  rows: readonly number[]
  firstAt: number | null
  lastSentAt: number | null
  lastReceivedAt: number | null
  /** The last words, call, meeting or direct message without words, from either side. */
  spokeAt: number | null
  sent: number
  received: number
  tie: TieState
  /** Days from 1970 with contact either way, ascending; and how many with something of ours, of theirs. */
  contactDays: number[]
  daysSent: number
  daysReceived: number
  /** Median days between contact days, from four of them on. */
  usualGap: number | null
  words: Words[]
  /** Rows of texts they wrote, canned ones and pitches among them. */
  texts: number[]
  /** Rows that need an answer and those of ours that give one, in the order of time. */
  turns: number[]
  /** Rows in which they shared, quoted, recommended or praised us, and did not complain. */
  kindnesses: number[]
  /** Rows in which we thanked them. */
  thanks: number[]
  /** Rows of calls and meetings. */
  met: number[]
  /** Rows of `connect` and of the first text they wrote. */
  connectRow: number | undefined
  followRow: number | undefined
  conversations: number
  begunByThem: number
  ourReplyHours: number[]
  theirReplyHours: number[]
}

export function historyOf(world: World, root: number, moment: Moment, settings: PeopleSettings): History {
  const { facts } = world
  const all = rowsOfPerson(world, root)
  const until = countUntil(facts, all, moment.at)
  const next = all[until]
  if (next !== undefined) moment.passed(atOf(facts, next))
  const history = emptyHistory(root, until === all.length ? all : all.slice(0, until))
  const days = { last: -1, sent: -1, received: -1 }
  const talk = { at: Number.NEGATIVE_INFINITY, sent: false, runAt: 0 }
  for (const row of history.rows) addRow(facts, history, row, days, moment)
  for (const words of talkOf(facts, history)) addTalk(history, words, talk, settings['people.conversationGapDays'])
  if (history.contactDays.length >= settings['people.usualGapDays'])
    history.usualGap = median(history.contactDays.slice(1).map((d, at) => d - (history.contactDays[at] ?? d)))
  history.tie.days = history.contactDays.length
  history.tie.inDays = history.daysReceived
  const seen = lastSeen(world, root, moment)
  if (seen !== undefined) history.tie.seen = Math.max(seen, history.tie.lastIn ?? seen)
  return history
}

/** Rows with any of the person's handles, undated ones last. */
export function rowsOfPerson(world: World, root: number): readonly number[] {
  const lists = membersOf(world.identity, root).flatMap((handle) => {
    const timeline = world.rowsOf[handle]
    return timeline ? [sorted(world.facts, timeline)] : []
  })
  if (lists.length <= 1) return lists[0] ?? []
  return [...new Set(lists.flat())].sort((a, b) => compareInTime(world.facts, a, b))
}

function emptyHistory(root: number, rows: readonly number[]): History {
  return {
    root,
    rows,
    firstAt: null,
    lastSentAt: null,
    lastReceivedAt: null,
    spokeAt: null,
    sent: 0,
    received: 0,
    tie: { last: null, lastIn: null, days: 0, inDays: 0 },
    contactDays: [],
    daysSent: 0,
    daysReceived: 0,
    usualGap: null,
    words: [],
    texts: [],
    turns: [],
    kindnesses: [],
    thanks: [],
    met: [],
    connectRow: undefined,
    followRow: undefined,
    conversations: 0,
    begunByThem: 0,
    ourReplyHours: [],
    theirReplyHours: [],
  }
}

/** Stock phrases, and the same words to several people. */
export const isStock = (facts: Facts, row: number, moment: Moment): boolean =>
  isCanned(labelsOf(facts, row)) ||
  (sameFromOf(facts, row) !== Number.POSITIVE_INFINITY && moment.passed(sameFromOf(facts, row)))

/** The mode as it counts at a moment: what several had in the same words is no talk with one, unless a person said so. */
export function modeAt(facts: Facts, row: number, moment: Moment): Mode | undefined {
  const labels = labelsOf(facts, row)
  const mode = modeOf(labels)
  if (mode !== 'engage' || isModeSaid(labels) || !isStock(facts, row, moment)) return mode
  const { intents = [], sell = false } = unpackLabels(labels) ?? {}
  return copiedMode({ intents, sell, pleasantry: isPleasantry(labels) })
}

/** One text to a crowd: a newsletter, a group mail. */
const bulkFrom = 5
export const isBulk = (facts: Facts, row: number): boolean =>
  audienceOf(facts, row) === 'group' && addresseesOf(facts, row) >= bulkFrom

/** A pitch that could go to anybody; one about the addressee's own case is words. */
export const isBarePitch = (labels: number): boolean => isSell(labels) && modeOf(labels) !== 'engage'

/** Whether the row is contact, as the model of ties counts it: nothing stock, bulk, bounced or unfollowed, and no reading. */
export function isContact(facts: Facts, row: number, moment: Moment): boolean {
  const kind = kindOf(facts, row)
  if (kind === 'bounce' || kind === 'unfollow' || kind === 'read') return false
  return !isStock(facts, row, moment) && !isBulk(facts, row)
}

function addRow(
  facts: Facts,
  history: History,
  row: number,
  days: { last: number; sent: number; received: number },
  moment: Moment,
): void {
  const at = atOf(facts, row)
  const sent = isSent(facts, row)
  const kind = kindOf(facts, row)
  const labels = labelsOf(facts, row)
  if (kind === 'bounce') return
  history.firstAt ??= at
  const text = hasText(facts, row)
  if (sent) history.sent++
  else history.received++
  if (kind === 'meeting' || kind === 'call') {
    history.met.push(row)
    history.spokeAt = at
  }
  // A talk in life is told without words, and so are the messages of some exports.
  if (kind === 'message' && !text && audienceOf(facts, row) !== 'group') history.spokeAt = at
  if (kind === 'connect') history.connectRow ??= row
  if (kind === 'follow' && !sent) history.followRow ??= row
  if (isContact(facts, row, moment)) addContact(history, at, sent, days)
  if (sent) {
    // A letter to a crowd turns to nobody; nor do thanks to a crowd, or words passed on, thank anybody.
    if (kind !== 'read' && !isBulk(facts, row)) history.lastSentAt = at
    if (hasIntent(labels, 'thank') && kind !== 'share' && !isBulk(facts, row)) history.thanks.push(row)
  } else {
    if (kind !== 'unfollow') history.lastReceivedAt = at
    if (isKindness(facts, row)) history.kindnesses.push(row)
    if (text && isWriting(kind)) history.texts.push(row)
  }
  if (text && isWriting(kind)) {
    const words = wordsIn(facts, row, moment)
    if (words) {
      history.words.push(words)
      history.spokeAt = at
    }
    history.turns.push(row)
  } else if (sent && (kind === 'reply' || kind === 'mention' || kind === 'message')) history.turns.push(row)
}

const isWriting = (kind: string) =>
  kind === 'reply' ||
  kind === 'mention' ||
  kind === 'message' ||
  kind === 'quote' ||
  kind === 'recommend' ||
  kind === 'share' ||
  kind === 'invite'

/** The words a row holds; undefined where it holds none. */
export function wordsIn(facts: Facts, row: number, moment: Moment): Words | undefined {
  if (!hasText(facts, row) || !isWriting(kindOf(facts, row))) return undefined
  const labels = labelsOf(facts, row)
  if (isBulk(facts, row) || isBarePitch(labels) || isStock(facts, row, moment)) return undefined
  return { at: atOf(facts, row), sent: isSent(facts, row), engage: modeOf(labels) === 'engage', row }
}

/** They shared, quoted, recommended or praised us, and did not complain. */
export function isKindness(facts: Facts, row: number): boolean {
  if (isSent(facts, row)) return false
  const kind = kindOf(facts, row)
  const labels = labelsOf(facts, row)
  return (
    ((kind === 'share' || kind === 'quote' || kind === 'recommend') && !hasIntent(labels, 'complain')) ||
    (kind === 'mention' && isPraise(labels))
  )
}

function addContact(
  history: History,
  at: number,
  sent: boolean,
  days: { last: number; sent: number; received: number },
): void {
  const today = dayOf(at)
  if (today !== days.last) {
    history.contactDays.push(today)
    days.last = today
  }
  history.tie.last = at
  if (sent && today !== days.sent) {
    history.daysSent++
    days.sent = today
  }
  if (!sent) {
    history.tie.lastIn = at
    if (today !== days.received) {
      history.daysReceived++
      days.received = today
    }
  }
}

/** The kinds in which two talk with each other. */
export const isTalk = (kind: string): boolean =>
  kind === 'reply' || kind === 'mention' || kind === 'message' || kind === 'quote'

/** What was said, as turns of talk. */
const talkOf = (facts: Facts, history: History): Words[] =>
  history.words.filter(({ row }) => isTalk(kindOf(facts, row)))

const hour = 3_600_000

function addTalk(
  history: History,
  { at, sent }: { at: number; sent: boolean },
  talk: { at: number; sent: boolean; runAt: number },
  gapDays: number,
): void {
  if (at - talk.at > gapDays * day) {
    history.conversations++
    if (!sent) history.begunByThem++
    talk.runAt = at
  } else if (sent !== talk.sent) {
    // Counted from the first of their messages in a row, for that is how long they waited.
    if (sent) history.ourReplyHours.push((at - talk.runAt) / hour)
    else history.theirReplyHours.push((at - talk.runAt) / hour)
    talk.runAt = at
  }
  talk.at = at
  talk.sent = sent
}
