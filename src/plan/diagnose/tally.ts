/** One walk through the window, newest first, that counts what the causes ask of single acts. */
import { type Mode, modes } from '../../connectors/record.ts'
import {
  accountOf,
  addresseesOf,
  atOf,
  type Chances,
  chancesOf,
  countUntil,
  handlesOf,
  isBreach,
  isSent,
  isStock,
  kindOf,
  labelsOf,
  minutesOf,
  sorted,
  type World,
} from '../../people/index.ts'
import type { Moment } from '../../people/relation/moment.ts'
import {
  actHas,
  cameBack,
  isOneToOne,
  isStockKnown,
  isTextAct,
  isTowardsOthers,
  modeOfAct,
  subjectOfAct,
} from '../acts.ts'
import { accountRecord, type Coverage, deedSights, hearingSights, seenOf, talkSights } from '../coverage.ts'
import { isIn, type Stretch } from '../spans.ts'
import type { Counted } from './finding.ts'
import { addLikely, type Likely, nothing } from './likely.ts'

/** What one account did and got. `seen…` count only while the sources showed what the figure is set against. */
export type AccountTally = {
  account: string
  organisation: boolean
  acts: Counted
  posts: Counted
  texts: number
  seenTalk: readonly Stretch[]
  seenDeeds: readonly Stretch[]
  seenReplies: readonly Stretch[]
  actsWhileHearing: Counted
  /** All that was received, and what came back of it while it was seen. */
  received: number
  back: Counted
  bounces: Counted
  /** Handle indexes that were written to, and those that bounced. */
  addressees: Set<number>
  bounced: Set<number>
}

export type Tally = {
  accounts: AccountTally[]
  acts: Counted
  /** Text acts that could be judged, and what they were. */
  judged: Counted
  unread: number
  byMode: Record<Mode, Counted>
  self: Counted
  others: Counted
  asks: Counted
  gives: Counted
  /** The same counts by how likely each act is what it was read as. */
  likely: Record<keyof Chances, Likely>
  /** Posts, deeds towards others, and acts of any kind, where deeds could be seen; and wherever seen or not. */
  deeds: Counted
  postsWithDeeds: Counted
  actsWithDeeds: number
  allDeeds: Counted
  allPosts: Counted
  oneToOne: Counted
  stock: Counted
  breaches: Counted
  organisationActs: number
  organisationUnread: number
  minutes: number
}

type Span = { from: number; at: number; moment: Moment; limit: number }

export function tallyOf(world: World, coverage: Coverage, span: Span): Tally {
  const tally: Tally = {
    accounts: world.accounts.map((account) => accountTally(world, coverage, account)),
    acts: none(),
    judged: none(),
    unread: 0,
    byMode: { broadcast: none(), chat: none(), engage: none() },
    self: none(),
    others: none(),
    asks: none(),
    gives: none(),
    likely: { self: nothing(), others: nothing(), asks: nothing(), gives: nothing() },
    deeds: none(),
    postsWithDeeds: none(),
    actsWithDeeds: 0,
    allDeeds: none(),
    allPosts: none(),
    oneToOne: none(),
    stock: none(),
    breaches: none(),
    organisationActs: 0,
    organisationUnread: 0,
    minutes: 0,
  }
  const { facts } = world
  const rows = sorted(facts, world.time)
  for (let place = countUntil(facts, rows, span.at) - 1; place >= 0; place--) {
    const row = rows[place] ?? 0
    if (atOf(facts, row) <= span.from) break
    const account = tally.accounts[accountOf(facts, row)]
    if (account === undefined) continue
    if (isSent(facts, row)) addAct(world, tally, account, row, span)
    else addReceived(world, account, row, span)
  }
  for (const effort of world.register.effort.values())
    if (effort.at > span.from && effort.at <= span.at) tally.minutes += effort.minutes
  return tally
}

function accountTally(world: World, coverage: Coverage, account: string): AccountTally {
  return {
    account,
    organisation: accountRecord(world, account)?.kind === 'organisation',
    acts: none(),
    posts: none(),
    texts: 0,
    seenTalk: seenOf(coverage, account, talkSights(coverage, account)),
    seenDeeds: seenOf(coverage, account, deedSights(coverage, account)),
    seenReplies: seenOf(coverage, account, hearingSights(coverage, account)),
    actsWhileHearing: none(),
    received: 0,
    back: none(),
    bounces: none(),
    addressees: new Set(),
    bounced: new Set(),
  }
}

function addAct(world: World, tally: Tally, account: AccountTally, row: number, span: Span): void {
  const { facts } = world
  const { limit, moment } = span
  const at = atOf(facts, row)
  const kind = kindOf(facts, row)
  const seesDeeds = isIn(account.seenDeeds, at)
  count(tally.acts, row, limit)
  count(account.acts, row, limit)
  tally.minutes += minutesOf(facts, row)
  if (isIn(account.seenReplies, at)) count(account.actsWhileHearing, row, limit)
  if (seesDeeds) tally.actsWithDeeds++
  if (kind === 'post') {
    count(account.posts, row, limit)
    count(tally.allPosts, row, limit)
    if (seesDeeds) count(tally.postsWithDeeds, row, limit)
  } else if (isTowardsOthers(world, row)) {
    count(tally.allDeeds, row, limit)
    if (seesDeeds) count(tally.deeds, row, limit)
  }
  if (kind === 'message') {
    if (addresseesOf(facts, row) === 0) account.addressees.add(-1 - row)
    for (const handle of handlesOf(facts, row)) account.addressees.add(handle)
    if (isOneToOne(facts, row) && isStockKnown(facts, row)) {
      count(tally.oneToOne, row, limit)
      if (isStock(facts, row, moment)) count(tally.stock, row, limit)
    }
  }
  if (!isTextAct(facts, row)) return
  account.texts++
  const mode = modeOfAct(facts, row, moment)
  if (account.organisation) {
    tally.organisationActs++
    if (isBreach(labelsOf(facts, row))) count(tally.breaches, row, limit)
    else if (mode === undefined) tally.organisationUnread++
  }
  if (isIn(account.seenTalk, at)) addText(world, tally, row, mode, limit)
}

function addText(world: World, tally: Tally, row: number, mode: Mode | undefined, limit: number): void {
  const { facts } = world
  if (mode === undefined) {
    tally.unread++
    return
  }
  count(tally.judged, row, limit)
  count(tally.byMode[mode], row, limit)
  const subject = subjectOfAct(facts, row)
  if (subject === 'self') count(tally.self, row, limit)
  else if (subject === 'others' || subject === 'useful') count(tally.others, row, limit)
  const chances = chancesOf(labelsOf(facts, row), subject)
  for (const what of ['self', 'others', 'asks', 'gives'] as const) addLikely(tally.likely[what], chances[what])
  if (actHas(facts, row, 'ask')) count(tally.asks, row, limit)
  if (actHas(facts, row, 'offer') || actHas(facts, row, 'answer')) count(tally.gives, row, limit)
}

function addReceived(world: World, account: AccountTally, row: number, { limit }: Span): void {
  const { facts } = world
  account.received++
  if (kindOf(facts, row) === 'bounce') {
    count(account.bounces, row, limit)
    if (addresseesOf(facts, row) === 0) account.bounced.add(-1 - row)
    for (const handle of handlesOf(facts, row)) account.bounced.add(handle)
  } else if (cameBack(facts, row) && isIn(account.seenReplies, atOf(facts, row))) count(account.back, row, limit)
}

export const none = (): Counted => ({ count: 0, rows: [] })

/** Rows come newest first, so the first ones are kept. */
export function count(counted: Counted, row: number, limit: number): void {
  counted.count++
  if (counted.rows.length < limit) counted.rows.push(row)
}

export const talkOf = ({ byMode }: Tally): number =>
  modes.reduce((sum, mode) => sum + (mode === 'broadcast' ? 0 : byMode[mode].count), 0)
