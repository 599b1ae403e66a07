/**
 * Who gives and who takes between us and one person: each figure with how many, its rows, and how sure one can be. Words
 * such as `mostly us` stand only where the 90% interval of the share, under a Beta(1, 1) prior, leaves out even.
 */
import type { RecordOf } from '../../../connectors/record.ts'
import type { PeopleSettings } from '../../settings.ts'
import type { Flag } from '../../shapes.ts'
import { betaQuantile, median } from '../../statistics.ts'
import { atOf, type Facts, hasText, isSent, kindOf, labelsOf } from '../../world/facts.ts'
import { hasIntent, isReadable, isSell } from '../../world/labels.ts'
import { dayOf, type World } from '../../world/world.ts'
import { type Balance, balanceOf } from '../balance.ts'
import { isBulk, isContact, isStock } from '../history.ts'
import { type Moment, momentAt } from '../moment.ts'
import type { Relation } from '../relation.ts'
import { type Answer, answersOf, dueTo, type Exchange, exchangesOf, type Turn } from './exchanges.ts'
import { type WhyFlag, whyFlags } from './why-flags.ts'

export type Sides<T> = { us: T; them: T }
/** `count` things: rows, newest first, and ids of favours. */
export type Figure = { count: number; rows: readonly number[]; favours: readonly string[] }
/** Two figures against each other: ours less theirs over the sum, its interval, and the words that it allows. */
export type Against = Sides<Figure> & { balance: Balance }
/** Hours until an answer. */
export type Pace = { median: number | null; least: number | null; most: number | null; rows: readonly number[] }
/**
 * How often one side answered what wanted an answer, within the days that end a conversation; what is still in time is not
 * counted. `value` is (answered + 1) / (of + 2), its interval that of 90% under a Beta(1, 1) prior; null of none.
 */
export type Rate = {
  answered: Figure
  passed: Figure
  value: number | null
  interval: [number, number] | null
}
export type FavourBetween = RecordOf<'favour'> & { open: boolean }

export type GiveAndTake = {
  asks: Against
  gives: Against
  thanks: { given: Figure; received: Figure; owed: Figure; kindnesses: Figure }
  favours: FavourBetween[]
  pace: Sides<Pace>
  answers: Sides<Rate>
  starts: Against
  /** Changes of side in each exchange, on average; null of none. */
  turns: { perExchange: number | null; exchanges: number }
  /** Contact days of all time; and of a year that fades, where a day counts the less the longer it is ago. */
  days: Against
  year: { us: number; them: number; balance: Balance }
  flags: (WhyFlag & { flag: Flag })[]
}

/** As of the moment that the relation is told for. */
export function giveAndTakeFrom(world: World, relation: Relation, settings: PeopleSettings): GiveAndTake {
  const { facts } = world
  const { history, favours, owed, at } = relation
  const moment = momentAt(at)
  const gap = settings['people.conversationGapDays']
  const exchanges = exchangesOf(facts, history.words, gap)
  const days = contactDaysOf(facts, history.rows, moment)
  const askRows = history.rows.filter((row) => asksIn(facts, row, moment))
  const giveRows = history.rows.filter((row) => givesIn(facts, row, moment))
  return {
    asks: against(facts, askRows, sidesOf(favours, 'asked-by-us', 'asked-of-us')),
    gives: against(facts, giveRows, sidesOf(favours, 'given', 'received')),
    thanks: {
      given: figure(history.thanks),
      received: figure(history.rows.filter((row) => thanksIn(facts, row, moment))),
      owed: figure(
        [...owed.thanks].reverse(),
        owed.thanksFavours.map(({ id }) => id),
      ),
      kindnesses: withFavours(facts, history.kindnesses, sidesOf(favours, 'given', 'received').them),
    },
    favours: favours.map((favour) => ({ ...favour, open: isOpen(favour, moment) })),
    pace: { us: paceOf(answersOf(exchanges, true)), them: paceOf(answersOf(exchanges, false)) },
    answers: { us: rateOf(exchanges, true, at, gap), them: rateOf(exchanges, false, at, gap) },
    starts: startsOf(exchanges),
    turns: {
      perExchange:
        exchanges.length === 0
          ? null
          : exchanges.reduce((sum, { turns }) => sum + turns.length - 1, 0) / exchanges.length,
      exchanges: exchanges.length,
    },
    days: { us: figure(days.us), them: figure(days.them), balance: relation.balance },
    year: yearOf(facts, days, at),
    flags: whyFlags(world, relation, days, settings),
  }
}

/** `rows` in the order of time. */
const figure = (rows: readonly number[], favours: readonly string[] = []): Figure => ({
  count: rows.length + favours.length,
  rows: [...rows].reverse(),
  favours,
})

type SideFavours = Sides<readonly RecordOf<'favour'>[]>

const sidesOf = (
  favours: readonly RecordOf<'favour'>[],
  us: RecordOf<'favour'>['side'],
  them: RecordOf<'favour'>['side'],
): SideFavours => ({
  us: favours.filter(({ side }) => side === us),
  them: favours.filter(({ side }) => side === them),
})

/** A favour that was noted from a message is the same thing as the message. */
function withFavours(facts: Facts, rows: readonly number[], favours: readonly RecordOf<'favour'>[]): Figure {
  const told = new Set(rows.map((row) => atOf(facts, row)))
  const others = favours.filter(({ of, at }) => !(of !== undefined && told.has(at)))
  return figure(
    rows,
    others.map(({ id }) => id),
  )
}

function against(facts: Facts, rows: readonly number[], favours: SideFavours): Against {
  const us = withFavours(
    facts,
    rows.filter((row) => isSent(facts, row)),
    favours.us,
  )
  const them = withFavours(
    facts,
    rows.filter((row) => !isSent(facts, row)),
    favours.them,
  )
  return { us, them, balance: balanceOf(us.count, them.count) }
}

/** Words to this person, of their own making: nothing passed on, nothing stock, nothing to a crowd. */
const isSaid = (facts: Facts, row: number, moment: Moment): boolean =>
  hasText(facts, row) &&
  kindOf(facts, row) !== 'share' &&
  isReadable(labelsOf(facts, row)) &&
  !isStock(facts, row, moment) &&
  !isBulk(facts, row)

const asksIn = (facts: Facts, row: number, moment: Moment): boolean =>
  hasIntent(labelsOf(facts, row), 'ask') && isSaid(facts, row, moment)

/** What a pitch offers is no gift. */
function givesIn(facts: Facts, row: number, moment: Moment): boolean {
  const labels = labelsOf(facts, row)
  return (hasIntent(labels, 'offer') || hasIntent(labels, 'answer')) && !isSell(labels) && isSaid(facts, row, moment)
}

const thanksIn = (facts: Facts, row: number, moment: Moment): boolean =>
  !isSent(facts, row) && hasIntent(labelsOf(facts, row), 'thank') && isSaid(facts, row, moment)

const isOpen = ({ side, settledAt }: RecordOf<'favour'>, moment: Moment): boolean =>
  (side === 'asked-of-us' || side === 'asked-by-us') && (settledAt === undefined || !moment.passed(settledAt))

function paceOf(answers: readonly Answer[]): Pace {
  const hours = answers.map((answer) => answer.hours)
  return {
    median: median(hours),
    least: hours.length === 0 ? null : hours.reduce((a, b) => Math.min(a, b)),
    most: hours.length === 0 ? null : hours.reduce((a, b) => Math.max(a, b)),
    rows: answers.map(({ row }) => row).reverse(),
  }
}

function rateOf(exchanges: readonly Exchange[], sent: boolean, at: number, gapDays: number): Rate {
  const { answered, passed } = dueTo(exchanges, sent, at, gapDays)
  const firsts = (turns: readonly Turn[]) => figure(turns.flatMap(({ rows }) => rows.slice(0, 1)))
  const of = answered.length + passed.length
  return {
    answered: firsts(answered),
    passed: firsts(passed),
    value: of === 0 ? null : (answered.length + 1) / (of + 2),
    interval: of === 0 ? null : shareInterval(answered.length, passed.length),
  }
}

/** 90%, of the share of `some` among `some` and `others`, under a Beta(1, 1) prior. */
const shareInterval = (some: number, others: number): [number, number] => [
  betaQuantile(0.05, some + 1, others + 1),
  betaQuantile(0.95, some + 1, others + 1),
]

function startsOf(exchanges: readonly Exchange[]): Against {
  const begun = (sent: boolean) =>
    figure(exchanges.flatMap(({ turns: [first] }) => (first?.sent === sent ? first.rows.slice(0, 1) : [])))
  const us = begun(true)
  const them = begun(false)
  return { us, them, balance: balanceOf(us.count, them.count) }
}

/** The first row of each day with contact, by side, in the order of time. */
function contactDaysOf(facts: Facts, rows: readonly number[], moment: Moment): Sides<number[]> {
  const days: Sides<number[]> = { us: [], them: [] }
  const last: Sides<number> = { us: -1, them: -1 }
  for (const row of rows) {
    if (!isContact(facts, row, moment)) continue
    const side = isSent(facts, row) ? 'us' : 'them'
    const today = dayOf(atOf(facts, row))
    if (last[side] === today) continue
    last[side] = today
    days[side].push(row)
  }
  return days
}

/** Days after which a contact day counts for 1/e. */
const fadesIn = 365
/** As for the balance of all days: fewer tell nothing. */
const fewest = 4

/** (ours - theirs) / (ours + theirs + 1) in days that fade (SCIENCE A 4). */
function yearOf(facts: Facts, days: Sides<readonly number[]>, at: number): GiveAndTake['year'] {
  const today = dayOf(at)
  const sum = (rows: readonly number[]) =>
    rows.reduce((total, row) => total + Math.exp((dayOf(atOf(facts, row)) - today) / fadesIn), 0)
  const us = sum(days.us)
  const them = sum(days.them)
  if (us + them === 0) return { us, them, balance: { value: null, interval: null, words: 'too few to tell' } }
  const [low, high] = shareInterval(us, them)
  const words = low > 0.5 ? 'mostly us' : high < 0.5 ? 'mostly them' : us + them < fewest ? 'too few to tell' : 'even'
  const value = (us - them) / (us + them + 1)
  return { us, them, balance: { value, interval: [2 * low - 1, 2 * high - 1], words } }
}
