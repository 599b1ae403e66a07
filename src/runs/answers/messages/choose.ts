/** Chooses messages by what they were read as, from memory alone, and counts what every further choice would give. */
import { intents, type Mode, modes, type Subject, subjects } from '../../../connectors/record.ts'
import {
  accountOf,
  asStock,
  type Facts,
  intentBit,
  isCanned,
  isCorrected,
  isReadable,
  isSell,
  isSent,
  isStock,
  labelsOf,
  modeAt,
  modeOf,
  subjectOf,
  type World,
} from '../../../people/index.ts'
import { momentAt } from '../../../people/relation/moment.ts'
import type { MessageLabel } from '../../choices.ts'

export type Choice = {
  /** Of modes and of subjects any, of all others every one. */
  labels: readonly MessageLabel[]
  direction?: 'sent' | 'received' | undefined
  account?: string | undefined
}

export type MessageCounts = {
  /** By label: how many there are with it, were it chosen besides; for a mode or subject, in place of the one chosen. */
  labels: Record<MessageLabel, number>
  sent: number
  received: number
  accounts: { account: string; count: number }[]
}

/** The labels of a row as they count at a moment: a text that several had is stock, and no talk with one. */
export function labelsAt(facts: Facts, row: number, moment: ReturnType<typeof momentAt>): number {
  const labels = labelsOf(facts, row)
  if (!isReadable(labels) || !isStock(facts, row, moment)) return labels
  return asStock(labels, modeAt(facts, row, moment) ?? modeOf(labels) ?? 'chat')
}

type Wanted = {
  modes: readonly Mode[]
  subjects: readonly Subject[]
  intentBits: number
  canned: boolean
  sell: boolean
  corrected: boolean
  unread: boolean
}

function wantedOf(labels: readonly MessageLabel[]): Wanted {
  const has = (label: MessageLabel) => labels.includes(label)
  return {
    modes: modes.filter(has),
    subjects: subjects.filter(has),
    intentBits: intents.filter(has).reduce((bits, intent) => bits | intentBit[intent], 0),
    canned: has('canned'),
    sell: has('sell'),
    corrected: has('corrected'),
    unread: has('unread'),
  }
}

/** Which of the choices made a row misses, one bit each. */
const misses = { mode: 1, subject: 2, direction: 4, account: 8, rest: 16 }

/** `rows` of messages in any order; what is chosen keeps it. `at`: the moment asked about, epoch ms. */
export function choose(
  { facts, accounts, accountIndex }: World,
  rows: Iterable<number>,
  choice: Choice,
  at: number,
): { chosen: number[]; counts: MessageCounts } {
  const wanted = wantedOf(choice.labels)
  const account = choice.account === undefined ? undefined : (accountIndex.get(choice.account) ?? -1)
  const moment = momentAt(at)
  const labels = emptyCounts()
  const byAccount = accounts.map(() => 0)
  const sides = { sent: 0, received: 0 }
  const chosen: number[] = []
  for (const row of rows) {
    const packed = labelsAt(facts, row, moment)
    const readable = isReadable(packed)
    if (isMissing(packed, readable, wanted)) continue
    const mode = readable ? modeOf(packed) : undefined
    const subject = readable ? subjectOf(packed) : null
    const side = isSent(facts, row) ? 'sent' : 'received'
    const own = accountOf(facts, row)
    let missed = 0
    if (wanted.modes.length > 0 && !(mode && wanted.modes.includes(mode))) missed |= misses.mode
    if (wanted.subjects.length > 0 && !(subject && wanted.subjects.includes(subject))) missed |= misses.subject
    if (choice.direction !== undefined && choice.direction !== side) missed |= misses.direction
    if (account !== undefined && account !== own) missed |= misses.account
    if ((missed | misses.mode) === misses.mode && mode) labels[mode]++
    if ((missed | misses.subject) === misses.subject && subject) labels[subject]++
    if ((missed | misses.direction) === misses.direction) sides[side]++
    if ((missed | misses.account) === misses.account) byAccount[own] = (byAccount[own] ?? 0) + 1
    if (missed !== 0) continue
    chosen.push(row)
    if (isCorrected(packed)) labels.corrected++
    if (!readable) labels.unread++
    else countMarks(labels, packed)
  }
  return {
    chosen,
    counts: {
      labels,
      ...sides,
      accounts: accounts
        .map((account, index) => ({ account, count: byAccount[index] ?? 0 }))
        .sort((a, b) => b.count - a.count || (a.account < b.account ? -1 : 1)),
    },
  }
}

const isMissing = (packed: number, readable: boolean, wanted: Wanted): boolean =>
  (wanted.unread && readable) ||
  (wanted.corrected && !isCorrected(packed)) ||
  (wanted.canned && !(readable && isCanned(packed))) ||
  (wanted.sell && !(readable && isSell(packed))) ||
  (wanted.intentBits !== 0 && !(readable && (packed & wanted.intentBits) === wanted.intentBits))

function countMarks(labels: MessageCounts['labels'], packed: number): void {
  for (const intent of intents) if (packed & intentBit[intent]) labels[intent]++
  if (isCanned(packed)) labels.canned++
  if (isSell(packed)) labels.sell++
}

const emptyCounts = (): MessageCounts['labels'] => ({
  broadcast: 0,
  chat: 0,
  engage: 0,
  self: 0,
  others: 0,
  useful: 0,
  none: 0,
  promote: 0,
  ask: 0,
  offer: 0,
  thank: 0,
  congratulate: 0,
  question: 0,
  answer: 0,
  complain: 0,
  recommend: 0,
  canned: 0,
  sell: 0,
  corrected: 0,
  unread: 0,
})
