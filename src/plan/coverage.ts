/** What of each account could be seen, and when: without it nothing may be called few, silent or fallen. */
import type { Direction, InteractionKind, RecordOf } from '../connectors/record.ts'
import { day, type World } from '../people/index.ts'
import { isIn, joined, lengthOf, type Stretch, shared, without } from './spans.ts'

/** A kind in a direction: what a source can or cannot show. */
export type Sight = `${Direction}:${InteractionKind}`

export type Coverage = {
  world: World
  /** By account; an account without a record is taken as complete. */
  records: ReadonlyMap<string, readonly RecordOf<'coverage'>[]>
  pauses: ReadonlyMap<string, readonly Stretch[]>
  known: Map<string, readonly Stretch[]>
}

export function coverageOf(world: World): Coverage {
  const records = new Map<string, RecordOf<'coverage'>[]>()
  for (const record of world.register.coverage.values())
    records.set(record.account, [...(records.get(record.account) ?? []), record])
  const pauses = new Map<string, Stretch[]>()
  for (const { kind, accounts, pauses: spans } of world.register.experiment.values()) {
    if (kind !== 'pause') continue
    for (const account of accounts)
      pauses.set(account, [
        ...(pauses.get(account) ?? []),
        ...spans.map(({ start, end }) => ({ from: start, to: end })),
      ])
  }
  return {
    world,
    records,
    pauses: new Map([...pauses].map(([account, spans]) => [account, joined(spans)])),
    known: new Map(),
  }
}

const always: readonly Stretch[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]

/** When all of `sights` could be seen of the account. */
export function seenOf(coverage: Coverage, account: string, sights: readonly Sight[]): readonly Stretch[] {
  const records = coverage.records.get(account)
  if (records === undefined) return always
  const name = `${account} ${sights.join(' ')}`
  const known = coverage.known.get(name)
  if (known) return known
  const seen = sights.reduce<readonly Stretch[]>((spans, sight) => shared(spans, spansOf(records, sight)), always)
  coverage.known.set(name, seen)
  return seen
}

function spansOf(records: readonly RecordOf<'coverage'>[], sight: Sight): Stretch[] {
  return joined(
    records
      .filter(
        ({ sent, received }) =>
          sent.some((kind) => sight === `sent:${kind}`) || received.some((kind) => sight === `received:${kind}`),
      )
      .map(({ from, to }) => ({ from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY })),
  )
}

/** The part of a time in which all of `sights` could be seen. */
export const seenWithin = (
  coverage: Coverage,
  account: string,
  sights: readonly Sight[],
  from: number,
  to: number,
): Stretch[] => shared(seenOf(coverage, account, sights), [{ from, to }])

export const couldSee = (coverage: Coverage, account: string, sight: Sight, at: number): boolean =>
  isIn(seenOf(coverage, account, [sight]), at)

/** Whether the sight was there from one moment to another without a gap. */
export const couldSeeAll = (coverage: Coverage, account: string, sight: Sight, from: number, to: number): boolean =>
  seenOf(coverage, account, [sight]).some((span) => span.from <= from && span.to >= to)

/** Days of a time in which the account was there, and those of them in which all of `sights` could be seen. */
export function daysSeen(
  coverage: Coverage,
  account: string,
  sights: readonly Sight[],
  from: number,
  to: number,
): { seen: number; there: number } {
  const since = accountRecord(coverage.world, account)?.since ?? from
  const begin = Math.min(Math.max(from, since), to)
  return { seen: lengthOf(seenWithin(coverage, account, sights, begin, to)) / day, there: (to - begin) / day }
}

/** When the account began to be visible: by its sources' word, else by the first that is known of it. */
export function beginningOf(coverage: Coverage, account: string, sight: Sight, firstSeen: number): number {
  const from = seenOf(coverage, account, [sight])[0]?.from ?? Number.NEGATIVE_INFINITY
  if (Number.isFinite(from)) return from
  return accountRecord(coverage.world, account)?.since ?? firstSeen
}

/** Days of a recorded pause are neither silence nor a fall. */
export const withoutPauses = (coverage: Coverage, account: string, spans: readonly Stretch[]): Stretch[] =>
  without(spans, coverage.pauses.get(account) ?? [])

/** Whether the account speaks to everybody; else it is one of letters. */
export function isPublic(coverage: Coverage, account: string): boolean {
  const records = coverage.records.get(account)
  return records === undefined || records.some(({ sent }) => sent.includes('post'))
}

/** What must be visible before it can be said that the account is silent. */
export const actSights = (coverage: Coverage, account: string): readonly Sight[] =>
  isPublic(coverage, account) ? ['sent:post'] : ['sent:message']

/** What must be visible before it can be said that few write to the account. */
export const writingSights = (coverage: Coverage, account: string): readonly Sight[] =>
  isPublic(coverage, account) ? ['received:reply'] : ['received:message']

/** What must be visible before it can be said how the account talks with people. */
export const talkSights = (coverage: Coverage, account: string): readonly Sight[] =>
  isPublic(coverage, account) ? ['sent:reply'] : ['sent:message']

/** What must be visible before it can be said what comes back to the account. */
export const hearingSights = (coverage: Coverage, account: string): readonly Sight[] =>
  isPublic(coverage, account) ? ['received:reply', 'received:reaction'] : ['received:message']

/** What must be visible before it can be said that the account does little for others. */
export const deedSights = (coverage: Coverage, account: string): readonly Sight[] =>
  isPublic(coverage, account) ? ['sent:reply', 'sent:reaction'] : ['sent:message']

export function accountRecord(world: World, account: string): RecordOf<'account'> | undefined {
  for (const record of world.register.account.values()) if (record.account === account) return record
  return undefined
}
