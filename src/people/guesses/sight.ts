/** What of somebody could be seen over a stretch of time: where it could not, nobody stayed away. */
import {
  type Direction,
  type InteractionKind,
  interactionKinds,
  type RecordOf,
  type Time,
} from '../../connectors/record.ts'
import { accountOf, atOf, countUntil, isSent, kindOf } from '../world/facts.ts'
import { accountNameOf } from '../world/fold.ts'
import { day, type World } from '../world/world.ts'

type Span = { from: number; to: number }
type Seen = Record<Direction, Map<InteractionKind, Span[]>>

type Used = ReadonlyMap<string, Record<Direction, ReadonlySet<InteractionKind>>>

/** By account; one without a record is taken as complete. */
export type Sight = {
  world: World
  byAccount: ReadonlyMap<string, Seen>
  /** What was asked last: guesses on one person at one moment come in a row. */
  last: { rows: readonly number[]; before: Time; used: Used } | undefined
}

export function sightOf(world: World): Sight {
  const byAccount = new Map<string, Seen>()
  for (const record of world.register.coverage.values()) {
    const seen = byAccount.get(record.account) ?? { sent: new Map(), received: new Map() }
    byAccount.set(record.account, seen)
    addSpans(seen, record)
  }
  for (const { sent, received } of byAccount.values())
    for (const kinds of [sent, received]) for (const [kind, spans] of kinds) kinds.set(kind, joined(spans))
  return { world, byAccount, last: undefined }
}

/** Sorted, and joined where they touch or overlap. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

function addSpans(seen: Seen, { from, to, sent, received }: RecordOf<'coverage'>): void {
  const span = { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY }
  for (const [direction, kinds] of [
    ['sent', sent],
    ['received', received],
  ] as const)
    for (const kind of kinds) seen[direction].set(kind, [...(seen[direction].get(kind) ?? []), span])
}

/** Of the accounts that somebody was met on, those of the last year count; without any, the latest. */
const lately = 365 * day

/**
 * Whether all that somebody used to do, or that passed between us both ways, could be seen without a gap after `from` up
 * to `to`. `rows` is what happened with them, in the order of time.
 */
export function couldSee(
  sight: Sight,
  rows: readonly number[],
  directions: readonly Direction[],
  from: Time,
  to: Time,
): boolean {
  if (sight.byAccount.size === 0) return true
  const { last } = sight
  const used = last?.rows === rows && last.before === from ? last.used : usedBefore(sight.world, rows, from)
  sight.last = { rows, before: from, used }
  return [...used].every(([account, kinds]) =>
    directions.every((direction) => coversAll(sight, account, direction, kinds[direction], from, to)),
  )
}

/** Accounts and kinds through which there was contact before; every account where there was none. */
function usedBefore(world: World, rows: readonly number[], before: Time): Used {
  const { facts } = world
  const used = new Map<string, Record<Direction, Set<InteractionKind>>>()
  const kindsOf = (account: string) => {
    const known = used.get(account) ?? { sent: new Set<InteractionKind>(), received: new Set<InteractionKind>() }
    used.set(account, known)
    return known
  }
  const known = new Set<number>()
  for (let place = countUntil(facts, rows, before) - 1; place >= 0; place--) {
    const row = rows[place]
    if (row === undefined || (used.size > 0 && atOf(facts, row) < before - lately)) break
    // Most rows are of a kind that was met before: told apart by a number, which costs little.
    const met =
      accountOf(facts, row) * 64 + interactionKinds.indexOf(kindOf(facts, row)) * 2 + (isSent(facts, row) ? 1 : 0)
    if (known.has(met)) continue
    known.add(met)
    kindsOf(accountNameOf(world, row))[isSent(facts, row) ? 'sent' : 'received'].add(kindOf(facts, row))
  }
  if (used.size === 0) for (const account of world.accounts) kindsOf(account)
  return used
}

function coversAll(
  sight: Sight,
  account: string,
  direction: Direction,
  kinds: ReadonlySet<InteractionKind>,
  from: Time,
  to: Time,
): boolean {
  const seen = sight.byAccount.get(account)?.[direction]
  if (seen === undefined) return true
  const covers = (kind: InteractionKind) => isCovered(seen.get(kind) ?? [], from, to)
  const wanted = [...kinds].filter((kind) => seen.has(kind))
  // Of somebody who never did anything here, it is enough that something of theirs would have shown.
  return wanted.length > 0 ? wanted.every(covers) : [...seen.keys()].some(covers)
}

/** Whether spans, sorted and apart, leave no gap. */
const isCovered = (spans: readonly Span[], from: Time, to: Time): boolean =>
  spans.some((span) => span.from <= from && span.to >= to)
