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
  /** It was seen once: the sources end before today. */
  ended: boolean
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
  const hasMailbox = [...records].some(([account, told]) => hasNotices(connectors, account) && told.some(isMailbox))
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
      gaps: told.length > 0 ? gapsOf(connectors.get(network), sights, hasMailbox, now) : [],
    }
  })
}

const hasNotices = (connectors: ReadonlyMap<string, Connector>, account: string): boolean =>
  connectors.get(account.slice(0, account.indexOf(':')))?.archive?.readsNotices === true

/** Mails both ways; a subscriber list shows less of an address. */
const isMailbox = ({ received }: RecordOf<'coverage'>): boolean => received.includes('message')

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
  { words: 'when somebody came to follow you', kinds: ['follow', 'connect'] },
  { words: 'what was written to you in private', kinds: ['message'] },
]

/** What was seen, for one whose sources end at different days: each ends where its own sources do. */
const lasting: readonly { words: string; direction: Direction; kinds: readonly InteractionKind[] }[] = [
  { words: 'what you did in public', direction: 'sent', kinds: interactionKinds.filter((kind) => kind !== 'message') },
  { words: 'what you wrote in private', direction: 'sent', kinds: ['message'] },
  ...deeds.map(({ words, kinds }) => ({ words, direction: 'received' as const, kinds })),
]

function gapsOf(connector: Connector | undefined, sights: readonly Sight[], hasMailbox: boolean, now: number): Gap[] {
  const title = connector?.about.title ?? 'the network'
  const isPublic = sights.some(({ kind, direction }) => direction === 'sent' && kind === 'post')
  const missing: { words: string; fill: string | null }[] = []
  if (!sights.some(({ direction }) => direction === 'sent'))
    missing.push({ words: 'anything you did there', fill: `Ask ${title} for your archive and import it.` })
  for (const { words, kinds } of deeds) {
    if (!isPublic && !kinds.includes('message')) continue
    if (sights.some(({ kind, direction }) => direction === 'received' && kinds.includes(kind))) continue
    const told = kinds.map((kind) => connector?.about.besidesShow?.[kind]).find((sentence) => sentence !== undefined)
    const isMailed = connector?.notices?.some(({ kind }) => kinds.some((one) => one === kind)) === true
    const mails = `${title} tells it by mail: import your mailbox, with the notifications ${title} sent you.`
    missing.push({ words, fill: told ?? (isMailed && !hasMailbox ? mails : null) })
  }
  // What would be filled by one thing is said in one sentence.
  const gaps = [...Map.groupBy(missing, ({ fill }) => fill)].map(
    ([fill, alike]): Gap => ({
      what: `Not to be seen: ${listed(alike.map(({ words }) => words))}.`,
      fill,
      ended: false,
    }),
  )
  return [...gaps, ...endedOf(title, sights, now)]
}

/** Of which last days nothing is known, kind by kind: what one source shows up to today closes no gap of another kind. */
function endedOf(title: string, sights: readonly Sight[], now: number): Gap[] {
  const ended = lasting.flatMap(({ words, direction, kinds }) => {
    const ends = sights
      .filter((sight) => sight.direction === direction && kinds.includes(sight.kind))
      .flatMap(({ spans }) => spans.map(({ to }) => to))
    if (ends.length === 0) return []
    const last = ends.includes(null) ? now : Math.max(...ends.map((to) => Date.parse(to ?? '')))
    return [{ words, age: Math.floor((now - last) / day) }]
  })
  const fill = `Ask ${title} for a new export.`
  const groups = [...Map.groupBy(ended, ({ age }) => age)].filter(([age]) => age > stale).sort(([a], [b]) => a - b)
  return groups.map(([age, alike]) => {
    const of = alike.length === ended.length ? '' : `: ${listed(alike.map(({ words }) => words))}`
    return { what: `Nothing is known of the last ${age} days${of}.`, fill, ended: true }
  })
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
