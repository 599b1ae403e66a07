/** What of each account can be seen, kind by kind and over time, and what would fill the gaps. */
import type { Connector } from '../../connectors/connector.ts'
import { type Direction, type InteractionKind, interactionKinds, type RecordOf } from '../../connectors/record.ts'
import { day, iso, type World } from '../../people/index.ts'
import { joined } from '../../plan/spans.ts'

/** A kind in a direction, and when it can be seen. `from` null: from the beginning; `to` null: kept up to date. */
export type Sight = {
  kind: InteractionKind
  direction: Direction
  spans: { from: string | null; to: string | null }[]
}

export type Gap = {
  /** What cannot be seen, in a sentence. */
  what: string
  /** What would show it, in a sentence; null where nothing would. */
  fill: string | null
}

export type AccountSight = {
  account: string
  network: string
  name: string | null
  /** When the account, or what is known of it, began and ends. */
  from: string | null
  to: string | null
  sights: Sight[]
  gaps: Gap[]
}

/** Days after which an export is too old to tell how things stand. */
const stale = 30

export function sightsOf(world: World, connectors: ReadonlyMap<string, Connector>, now: number): AccountSight[] {
  const records = Map.groupBy(world.register.coverage.values(), ({ account }) => account)
  const known = new Map([...world.register.account.values()].map((record) => [record.account, record]))
  const accounts = [...new Set([...world.accounts, ...records.keys()])].sort()
  return accounts.map((account) => {
    const network = account.slice(0, account.indexOf(':'))
    const told = records.get(account) ?? []
    const sights = told.length > 0 ? seen(told) : []
    const ends = told.map(({ to }) => to)
    const to = ends.some((end) => end === null) ? null : Math.max(...ends.map((end) => end ?? 0))
    const begins = told.map(({ from }) => from ?? known.get(account)?.since).filter((from) => from !== undefined)
    return {
      account,
      network,
      name: known.get(account)?.name ?? null,
      from: begins.length > 0 ? iso(Math.min(...begins)) : null,
      to: told.length > 0 ? iso(to) : null,
      sights,
      gaps: told.length > 0 ? gapsOf(connectors.get(network), sights, to, now) : [],
    }
  })
}

function seen(records: readonly RecordOf<'coverage'>[]): Sight[] {
  return (['sent', 'received'] as const).flatMap((direction) =>
    interactionKinds.flatMap((kind): Sight[] => {
      const spans = joined(
        records
          .filter((record) => record[direction].includes(kind))
          .map(({ from, to }) => ({ from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY })),
      )
      if (spans.length === 0) return []
      const end = (at: number) => (Number.isFinite(at) ? iso(at) : null)
      return [{ kind, direction, spans: spans.map(({ from, to }) => ({ from: end(from), to: end(to) })) }]
    }),
  )
}

/** What others do towards an account in public, and in which words it is missed. */
const deeds: readonly { words: string; kinds: readonly InteractionKind[] }[] = [
  { words: 'who answered or mentioned you', kinds: ['reply', 'mention'] },
  { words: 'who liked what you posted', kinds: ['reaction'] },
  { words: 'who passed it on', kinds: ['share', 'quote'] },
  { words: 'who came to follow you, and when', kinds: ['follow', 'connect'] },
  { words: 'what was written to you in private', kinds: ['message'] },
]

function gapsOf(connector: Connector | undefined, sights: readonly Sight[], to: number | null, now: number): Gap[] {
  const title = connector?.about.title ?? 'the network'
  const gaps: Gap[] = []
  const isPublic = sights.some(({ kind, direction }) => direction === 'sent' && kind === 'post')
  if (!sights.some(({ direction }) => direction === 'sent'))
    gaps.push({ what: 'Not to be seen: anything you did there.', fill: `Ask ${title} for your archive and import it.` })
  for (const { words, kinds } of deeds) {
    if (!isPublic && !kinds.includes('message')) continue
    if (sights.some(({ kind, direction }) => direction === 'received' && kinds.includes(kind))) continue
    const mails = connector?.notices?.some(({ kind }) => kinds.some((one) => one === kind))
    gaps.push({
      what: `Not to be seen: ${words}.`,
      fill: mails
        ? `${title} tells it by mail: import your mailbox, with the notifications ${title} sent you.`
        : (connector?.about.missing?.account ?? null),
    })
  }
  const age = to === null ? 0 : Math.floor((now - to) / day)
  if (age > stale)
    gaps.push({ what: `Nothing is known of the last ${age} days.`, fill: `Ask ${title} for a new export.` })
  return gaps
}
