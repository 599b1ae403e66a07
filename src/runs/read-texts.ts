/** Reads what is unread, in order and in small portions: can be stopped anywhere, and goes on where it stopped. */
import { createHash } from 'node:crypto'
import type { FactRecord, InteractionRecord, ProtocolRule } from '../connectors/record.ts'
import type { Asker } from '../ledger/entry.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { copiesVersion } from '../meaning/copies/version.ts'
import type { Sketch } from '../meaning/index.ts'
import { type Changes, changesIn } from '../meaning/learned/changes.ts'
import type { Message } from '../meaning/reading.ts'
import { readingVersion } from '../meaning/reading.ts'
import { labelsVersion, packLabels } from '../people/index.ts'
import { matchesWithin } from '../tools/pattern.ts'
import { findCopies, type Mark } from './near-copies.ts'

export type ReadingRules = {
  /** Changes whenever a reading may differ. */
  version: string
  rules: readonly ProtocolRule[]
  /** Accounts that speak for an organisation. */
  organisations: ReadonlySet<string>
  /** What the workspace's own corrections changed of the learned weights. */
  changes?: Changes | undefined
}

/** The setting that holds what was fitted to the workspace's own corrections. */
export const refitName = 'reading.refit'

/** What the workspace itself adds to the reading: who speaks for an organisation, and by which rules. */
export async function readingRules(ledger: Ledger, asker: Asker): Promise<ReadingRules> {
  const records: FactRecord[] = []
  for await (const entries of ledger.read(asker, { types: ['protocol', 'account'] }))
    for (const { record } of entries) records.push(record)
  for (const { record } of await ledger.byKey(asker, [`setting:${refitName}`])) records.push(record)
  return rulesFrom(records)
}

export function rulesFrom(records: Iterable<FactRecord>): ReadingRules {
  let rules: ProtocolRule[] = []
  const organisations = new Set<string>()
  let changes: Changes | undefined
  for (const record of records) {
    if (record.type === 'protocol') rules = record.rules
    if (record.type === 'setting' && record.name === refitName) changes = refitIn(record.value).changes
    if (record.type === 'account' && record.kind === 'organisation') organisations.add(record.account)
  }
  const own = createHash('sha1')
    .update(JSON.stringify([rules, [...organisations].sort(), changes]))
    .digest('hex')
    .slice(0, 8)
  return { version: `${readingVersion}.${copiesVersion}.${labelsVersion}.${own}`, rules, organisations, changes }
}

/** What a refit left in its setting. */
export function refitIn(value: unknown): { changes: Changes | undefined; rest: Record<string, unknown> } {
  const { changes, ...rest }: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  return { changes: changesIn(changes), rest }
}

/** Loaded where something is read: its phrases of many languages take longer than most answers. */
export const loadMeaning = () => import('../meaning/index.ts')
type Meaning = Awaited<ReturnType<typeof loadMeaning>>

const portion = 500

/** Reads everything unread behind `from`; tells after each portion how many it has read. */
export async function* readTexts(
  ledger: Ledger,
  asker: Asker,
  rules: ReadingRules,
  signal?: AbortSignal,
  from = 0,
): AsyncIterable<number> {
  using copies = await findCopies(ledger, asker, rules.version, loadMeaning)
  let after = from
  for (;;) {
    if (signal?.aborted) return
    const entries = await ledger.unread(asker, rules.version, after, portion)
    const last = entries.at(-1)
    if (!last) return
    const meaning = await loadMeaning()
    const marks: Mark[] = []
    const readings = entries.map(({ seq, record }) => {
      const { sketch, ...reading } = readOne(meaning, record, rules)
      if (sketch && reading.print !== null) marks.push({ print: reading.print, sketch })
      return { seq, ...reading }
    })
    if (!(await copies.save(readings, marks))) continue
    after = last.seq
    yield entries.length
    // Lets a running desk answer in between.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Labels, print and, where it may be a near-copy, sketch of one interaction: what a person says of it stands elsewhere. */
export function readOne(
  { readerWith, fingerprint, markOf }: Meaning,
  record: InteractionRecord,
  rules: ReadingRules,
): { labels: number; print: number | null; sketch?: Sketch } {
  const text = record.text?.trim() ?? ''
  if (text === '') return { labels: bareLabels(record), print: null }
  const reading = readerWith(rules.changes)(messageOf(record, rules.organisations.has(record.account)))
  // What counts against the workspace is its own rules; a reading's suspicion is only shown before sending.
  reading.breach =
    record.direction === 'sent' && rules.organisations.has(record.account) && breaksRule(text, rules.rules)
  const labels = packLabels(reading)
  return { labels, ...(mayBeCopy(record) ? (markOf(text) ?? { print: null }) : { print: fingerprint(text) }) }
}

/** To or from one person alone. */
const mayBeCopy = ({ kind, audience, with: people, at }: InteractionRecord): boolean =>
  kind === 'message' && audience !== 'group' && people?.length === 1 && at !== null

/** A text-less act has a mode by what it is: sharing is to everybody, and about others. */
function bareLabels(record: InteractionRecord): number {
  const addressed = record.kind === 'message' || record.kind === 'call' || record.kind === 'meeting'
  return packLabels({
    mode: addressed ? 'engage' : record.kind === 'share' || record.kind === 'post' ? 'broadcast' : 'chat',
    subject: record.kind === 'share' || record.kind === 'quote' ? 'others' : 'none',
    intents: [],
    canned: false,
    sell: false,
    breach: false,
    pleasantry: true,
    praise: false,
    read: true,
  })
}

export function messageOf(record: InteractionRecord, organisation: boolean): Message {
  return {
    text: record.text ?? '',
    channel: record.account.slice(0, record.account.indexOf(':')),
    direction: record.direction,
    audience: audienceOf(record),
    workspaceKind: organisation ? 'organisation' : 'person',
  }
}

function audienceOf({ kind, audience }: InteractionRecord): Message['audience'] {
  if (audience === 'group') return 'group'
  if (kind === 'message' || kind === 'invite' || audience === 'direct') return 'direct'
  if (kind === 'reply' || kind === 'mention') return 'reply'
  return kind === 'recommend' || kind === 'quote' ? 'reply' : 'public'
}

/** `forbid`: the pattern is there; `require`: it is not. `approve` is a matter of the draft, not of what was said. */
function breaksRule(text: string, rules: readonly ProtocolRule[]): boolean {
  return rules.some(({ kind, pattern }) => {
    if (pattern === undefined || kind === 'approve') return false
    const found = matchesWithin(pattern, text)
    return found !== undefined && found === (kind === 'forbid')
  })
}
