/** What a goal or an experiment counts, over any time: the measures of section 3 of the contract. */
import { outcomeKinds, type RecordOf } from '../../connectors/record.ts'
import {
  atOf,
  compareInTime,
  countUntil,
  day,
  median,
  type Relation,
  type Relations,
  relationOf,
  sorted,
  type World,
} from '../../people/index.ts'
import { momentAt } from '../../people/relation/moment.ts'
import { cameBack, isDeed } from '../acts.ts'
import { coverageOf, hearingSights, seenWithin } from '../coverage.ts'
import { lengthOf } from '../spans.ts'
import { beganToTalk, repliesWithin } from './talk.ts'

/** `value` is null where there is no basis; `rows` are newest first. */
export type Measured = { value: number | null; rows: readonly number[]; counted: number }

/** Of these more is not better. */
export const lowerIsBetter = (measure: string): boolean => measure === 'reply-hours'

/** Of these the state at the end counts, not what came together over the time. */
export const isState = (measure: string): boolean => measure === 'advocates' || measure === 'real-audience'

/**
 * The measure over the time after `from`, up to and with `to`; `to` no later than the moment the relations are of. Null
 * for a measure that is not known.
 */
export function measureOver(world: World, relations: Relations, measure: string, from: number, to: number): Measured {
  const measured = measuredOf(world, relations, measure, from, to)
  const comesBack = !measure.startsWith('outcomes') && measure !== 'value'
  return measured.counted === 0 && comesBack && !hears(world, from, to) ? unknown : measured
}

/** Whether any account shows what people do towards us, at any time within. */
function hears(world: World, from: number, to: number): boolean {
  const coverage = coverageOf(world)
  return world.accounts.some(
    (account) => lengthOf(seenWithin(coverage, account, hearingSights(coverage, account), from, to)) > 0,
  )
}

function measuredOf(world: World, relations: Relations, measure: string, from: number, to: number): Measured {
  const [name, kind] = measure.split(':')
  switch (name) {
    case 'conversations':
      return perPerson((relation) => lastOfConversation(relation, from, to))
    case 'new-relationships':
      return perPerson((relation) => {
        const began = beganToTalk(world, relation, relations.settings)
        return began !== undefined && began.at > from && began.at <= to ? began.row : undefined
      })
    case 'advocates':
      return perPerson((relation) => advocacy(world, relations, relation, to))
    case 'real-audience': {
      const moment = momentAt(to)
      const since = to - relations.settings['people.horizonDays'] * day
      return perPerson(({ history }) => {
        for (let place = countUntil(world.facts, history.rows, to) - 1; place >= 0; place--) {
          const row = history.rows[place] ?? 0
          if (atOf(world.facts, row) <= since) return undefined
          if (isDeed(world.facts, row, moment)) return row
        }
        return undefined
      })
    }
    case 'outcomes':
      if (kind !== undefined && !outcomeKinds.some((known) => known === kind)) return unknown
      return counting(
        outcomesWithin(world, from, to).filter((outcome) => kind === undefined || outcome.kind === kind).length,
      )
    case 'value':
      return counting(sumOf(world, outcomesWithin(world, from, to)))
    case 'reply-hours': {
      const replies = repliesWithin(world, relations, from, to)
      return {
        ...ordered(
          world,
          replies.map(({ row }) => row),
        ),
        value: median(replies.map(({ hours }) => hours)),
      }
    }
    case 'received':
      return received(world, from, to)
    default:
      return unknown
  }

  /** Everybody for whom a row is found counts once. */
  function perPerson(rowOf: (relation: Relation) => number | undefined): Measured {
    const rows: number[] = []
    for (const relation of relations.byRoot.values()) {
      const row = rowOf(relation)
      if (row !== undefined) rows.push(row)
    }
    return ordered(world, rows)
  }
}

const unknown: Measured = { value: null, rows: [], counted: 0 }

const counting = (value: number): Measured => ({ value, rows: [], counted: value })

/** Rows that stand for a favour are -1: counted, and not shown. */
function ordered(world: World, rows: readonly number[]): Measured {
  const shown = rows.filter((row) => row >= 0).sort((a, b) => compareInTime(world.facts, b, a))
  return { value: rows.length, rows: shown, counted: rows.length }
}

/** The latest words of a person with words both ways within the time. */
function lastOfConversation({ history }: Relation, from: number, to: number): number | undefined {
  let ours = false
  let theirs = false
  let last: number | undefined
  for (let place = history.words.length - 1; place >= 0; place--) {
    const words = history.words[place]
    if (words === undefined || words.at > to) continue
    if (words.at <= from) break
    last ??= words.row
    if (words.sent) ours = true
    else theirs = true
    if (ours && theirs) return last
  }
  return undefined
}

/** The latest kindness of somebody who was an advocate at the end. */
function advocacy(world: World, relations: Relations, relation: Relation, to: number): number | undefined {
  const { history } = relation
  const recent = history.kindnesses.filter((row) => atOf(world.facts, row) <= to)
  if (recent.length < relations.settings['people.advocateTimes']) return undefined
  const then = to === relations.at ? relation : relationOf(world, relation.root, to, relations.settings)
  return then.stage === 'advocate' ? recent.at(-1) : undefined
}

const outcomesWithin = (world: World, from: number, to: number): RecordOf<'outcome'>[] =>
  [...world.register.outcome.values()].filter(({ at }) => at > from && at <= to)

/** In the workspace's currency, or else the one most outcomes are in; sums of different currencies are not added. */
function sumOf(world: World, outcomes: readonly RecordOf<'outcome'>[]): number {
  const currency = currencyOf(world)
  return outcomes.reduce(
    (sum, { amount, currency: own }) => (own === undefined || own === currency ? sum + (amount ?? 0) : sum),
    0,
  )
}

function currencyOf(world: World): string | undefined {
  for (const { name, value } of world.register.setting.values())
    if (name === 'currency' && typeof value === 'string') return value
  const times = new Map<string, number>()
  for (const { currency, amount } of world.register.outcome.values())
    if (currency !== undefined && amount !== undefined) times.set(currency, (times.get(currency) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}

function received(world: World, from: number, to: number): Measured {
  const { facts } = world
  const rows = sorted(facts, world.time)
  const found: number[] = []
  for (let place = countUntil(facts, rows, to) - 1; place >= 0; place--) {
    const row = rows[place] ?? 0
    if (atOf(facts, row) <= from) break
    if (cameBack(facts, row)) found.push(row)
  }
  return { value: found.length, rows: found, counted: found.length }
}
