/** What of somebody could be seen over a stretch of time: where it could not, nobody stayed away. */
import type { Direction, InteractionKind, RecordOf, Time } from '../../connectors/record.ts'
import { accountOf, atOf, countUntil, isSent, kindOf } from '../world/facts.ts'
import { accountNameOf } from '../world/fold.ts'
import { day, type World } from '../world/world.ts'

type Span = { from: number; to: number }
type Seen = Record<Direction, Map<InteractionKind, Span[]>>

/** By account; one without a record is taken as complete. */
export type Sight = { world: World; byAccount: ReadonlyMap<string, Seen>; known: Map<string, boolean> }

export function sightOf(world: World): Sight {
  const byAccount = new Map<string, Seen>()
  for (const record of world.register.coverage.values()) {
    const seen = byAccount.get(record.account) ?? { sent: new Map(), received: new Map() }
    byAccount.set(record.account, seen)
    addSpans(seen, record)
  }
  for (const { sent, received } of byAccount.values())
    for (const spans of [...sent.values(), ...received.values()]) spans.sort((a, b) => a.from - b.from)
  return { world, byAccount, known: new Map() }
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
  const used = usedBefore(sight.world, rows, from)
  return [...used].every(([account, kinds]) =>
    directions.every((direction) => coversAll(sight, account, direction, kinds[direction], from, to)),
  )
}

/** Accounts and kinds through which there was contact before; every account where there was none. */
function usedBefore(
  world: World,
  rows: readonly number[],
  before: Time,
): Map<string, Record<Direction, Set<InteractionKind>>> {
  const { facts } = world
  const used = new Map<string, Record<Direction, Set<InteractionKind>>>()
  const kindsOf = (account: string) => {
    const known = used.get(account) ?? { sent: new Set<InteractionKind>(), received: new Set<InteractionKind>() }
    used.set(account, known)
    return known
  }
  for (let place = countUntil(facts, rows, before) - 1; place >= 0; place--) {
    const row = rows[place]
    if (row === undefined || (used.size > 0 && atOf(facts, row) < before - lately)) break
    if (accountOf(facts, row) >= 0)
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
  const wanted = [...kinds].filter((kind) => seen.has(kind)).sort()
  const name = `${account} ${direction} ${wanted.join()} ${from} ${to}`
  const known = sight.known.get(name)
  if (known !== undefined) return known
  const covers = (kind: InteractionKind) => isCovered(seen.get(kind) ?? [], from, to)
  // Of somebody who never did anything here, it is enough that something of theirs would have shown.
  const covered = wanted.length > 0 ? wanted.every(covers) : [...seen.keys()].some(covers)
  sight.known.set(name, covered)
  return covered
}

/** Whether spans, sorted by their beginnings, leave no gap. */
function isCovered(spans: readonly Span[], from: Time, to: Time): boolean {
  let reached = from
  for (const span of spans) {
    if (span.from > reached) return false
    reached = Math.max(reached, span.to)
    if (reached >= to) return true
  }
  return reached >= to
}
