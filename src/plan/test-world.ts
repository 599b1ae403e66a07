/** Builds small worlds for tests: what happened, with its labels told outright, folded in any order. */
import type {
  Audience,
  Direction,
  FactRecord,
  InteractionKind,
  InteractionRecord,
  RecordOf,
} from '../connectors/record.ts'
import {
  addEntry,
  addReading,
  createRelations,
  createWorld,
  day,
  packLabels,
  type Relations,
  refresh,
  type World,
} from '../people/index.ts'
import { diagnose } from './diagnose/diagnose.ts'
import type { FindingWithRows } from './diagnose/finding.ts'
import type { Cause } from './shapes.ts'

/** The moment that the tests ask about. */
export const now = Date.UTC(2026, 9, 31, 12)

/** Epoch ms of so many days before `now`. */
export const ago = (days: number): number => now - days * day

export const home = 'x:us'

type Labels = Parameters<typeof packLabels>[0]
export type Telling = { record: FactRecord; labels?: Partial<Labels>; print?: number }

type Said = {
  account?: string
  with?: string | string[]
  text?: string | null
  audience?: Audience
  minutes?: number
  inReplyTo?: string
  labels?: Partial<Labels>
  /** Equal prints are near-identical texts. */
  print?: number
}

const silentKinds: ReadonlySet<InteractionKind> = new Set([
  'reaction',
  'share',
  'follow',
  'unfollow',
  'connect',
  'meeting',
  'call',
  'bounce',
  'read',
])

/** One thing that happened `days` before now. Kinds that have words get some, unless `text` says otherwise. */
export function happened(direction: Direction, kind: InteractionKind, days: number | null, said: Said = {}): Telling {
  const { account = home, with: others, text, audience, minutes, inReplyTo, labels, print } = said
  const words = text === undefined ? (silentKinds.has(kind) ? undefined : 'some words') : (text ?? undefined)
  const handles = typeof others === 'string' ? [others] : (others ?? [])
  const id = `${direction}-${kind}-${days}-${handles.join()}-${inReplyTo ?? ''}-${words ?? ''}`
  const record: InteractionRecord = {
    type: 'interaction',
    id,
    at: days === null ? null : ago(days),
    account,
    direction,
    kind,
    ...(handles.length > 0 && { with: handles }),
    ...(words !== undefined && { text: words }),
    ...(audience !== undefined && { audience }),
    ...(minutes !== undefined && { minutes }),
    ...(inReplyTo !== undefined && { inReplyTo }),
  }
  return {
    record,
    ...(words !== undefined && { labels: labels ?? {} }),
    ...(labels !== undefined && { labels }),
    ...(print !== undefined && { print }),
  }
}

export const sent = (kind: InteractionKind, days: number | null, said: Said = {}): Telling =>
  happened('sent', kind, days, said)
export const got = (kind: InteractionKind, days: number | null, said: Said = {}): Telling =>
  happened('received', kind, days, said)

type Small = Exclude<FactRecord, InteractionRecord>
export const told = (record: Small): Telling => ({ record })

export const covers = (
  account: string,
  kinds: { received?: InteractionKind[]; sent?: InteractionKind[] },
  from: number | null = ago(1000),
  to: number | null = now,
): Telling => told({ type: 'coverage', account, from, to, received: kinds.received ?? [], sent: kinds.sent ?? [] })

export const goal = (more: Partial<RecordOf<'goal'>> = {}): Telling =>
  told({
    type: 'goal',
    id: 'g1',
    aim: 'clients',
    measure: 'outcomes',
    target: 10,
    start: ago(60),
    due: now + 60 * day,
    ...more,
  })

/** So many tellings, each made with its number from 0 on. */
export const times = (count: number, tell: (n: number) => Telling | Telling[]): Telling[] =>
  Array.from({ length: count }, (_, n) => tell(n)).flat()

const plain: Labels = {
  mode: 'engage',
  subject: 'others',
  intents: [],
  canned: false,
  sell: false,
  breach: false,
  pleasantry: false,
  praise: false,
  read: true,
}

export function worldOf(tellings: readonly Telling[]): World {
  const world = createWorld()
  for (const [place, { record, labels, print }] of tellings.entries()) {
    const seq = place + 1
    addEntry(world, { seq, key: keyOf(record), record })
    if (labels) addReading(world, { seq, labels: packLabels({ ...plain, ...labels }), print: print ?? null })
  }
  return world
}

function keyOf(record: FactRecord): string {
  if (record.type === 'interaction') return `${record.account}#${record.id}`
  if (record.type === 'setting') return `setting:${record.name}`
  return JSON.stringify(record)
}

export function relationsOf(world: World, at = now): Relations {
  const relations = createRelations(world)
  refresh(relations, at)
  return relations
}

export function findingsOf(tellings: readonly Telling[], at = now): FindingWithRows[] {
  const world = worldOf(tellings)
  return diagnose(world, relationsOf(world, at), { at }).findings
}

export function findingOn(cause: Cause, tellings: readonly Telling[], at = now): FindingWithRows {
  const finding = findingsOf(tellings, at).find((one) => one.cause === cause)
  if (finding === undefined) throw new Error(`There is no finding on ${cause}.`)
  return finding
}

export const verdictOn = (cause: Cause, tellings: readonly Telling[], at = now): string =>
  findingOn(cause, tellings, at).verdict
