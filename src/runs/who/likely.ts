/** Who may be one person: each proposal with both sides, why, and how sure. What was answered is proposed no longer. */
import {
  handlesOfPerson,
  hasText,
  idOf,
  iso,
  isSent,
  type LikelyBand,
  likelyBands,
  nameOf,
  personOf,
  type Reasons,
  reasonsFrom,
  rolesOf,
  seqOf,
  type World,
} from '../../people/index.ts'
import { rootOf } from '../answers/today.ts'
import type { Asked } from '../ask.ts'
import { type Found, type Looking, lookedOf, lookingOf } from './looking.ts'

export type WhoSide = {
  id: string
  name: string
  /** Every name shown of them, to pick one. */
  names: string[]
  handles: string[]
  roles: string[]
  bio: string | null
  sent: number
  received: number
  lastAt: string | null
  /** The last they wrote. */
  quote: { id: string; at: string | null; text: string } | null
}

export type WhoProposal = {
  id: string
  /** `same`: one person. `speaks-for`: `people[0]` is an organisation that `people[1]` speaks for. */
  kind: Found['kind']
  band: LikelyBand
  probability: number
  reasons: Reasons
  people: [WhoSide, WhoSide]
}

export type LikelyAnswer = {
  /** Whether it is still being looked for; `share` says how far it is. */
  looking: boolean
  share: number
  /** How many there are in all, by band. */
  total: number
  bands: Record<LikelyBand, number>
  proposals: WhoProposal[]
}

export type LikelyAsk = {
  /** Only those with this person. */
  person?: string | undefined
  /** The least sure that are told. */
  band?: LikelyBand | undefined
  limit?: number | undefined
  offset?: number | undefined
  /** Waits until all were looked through. */
  wait?: boolean | undefined
}

export async function likelyAnswer(asked: Asked, ask: LikelyAsk): Promise<LikelyAnswer> {
  const looking = ask.wait ? await lookedOf(asked) : lookingOf(asked)
  return answerFrom(asked, looking, ask)
}

type Open = { found: Found; a: number; b: number }

async function answerFrom(
  asked: Asked,
  { looking, share, found }: Looking,
  { person, band = 'likely', limit = 50, offset = 0 }: LikelyAsk,
): Promise<LikelyAnswer> {
  const all = openOnes(asked, found)
  const bands = { 'very likely': 0, likely: 0, perhaps: 0 }
  for (const { found } of all) bands[found.band]++
  const root = person === undefined ? undefined : rootOf(asked, person)
  const shown = all.filter(
    ({ found, a, b }) =>
      likelyBands.indexOf(found.band) <= likelyBands.indexOf(band) &&
      (person === undefined || a === root || b === root),
  )
  const page = shown.slice(offset, offset + limit)
  return {
    looking,
    share,
    total: shown.length,
    bands,
    proposals: await Promise.all(page.map((one) => proposalFrom(asked, one))),
  }
}

/** Those that are still a question, by whom they are about now. */
function openOnes({ world, relations }: Asked, found: readonly Found[]): Open[] {
  const { identity } = world
  const seen = new Set<string>()
  const apart = heldApart(world)
  return found.flatMap((one) => {
    const [left, right] = [identity.index.get(one.a), identity.index.get(one.b)]
    if (left === undefined || right === undefined) return []
    const [a, b] = [personOf(identity, left), personOf(identity, right)]
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`
    if (a === b || seen.has(pair) || apart.has(pair) || !relations.byRoot.has(a) || !relations.byRoot.has(b)) return []
    seen.add(pair)
    return [{ found: one, a, b }]
  })
}

function heldApart({ identity }: World): Set<string> {
  const apart = new Set<string>()
  if (identity.apart === 0) return apart
  for (const { same, handles } of identity.ties.values()) {
    if (same) continue
    const roots = handles.map((handle) => personOf(identity, handle))
    for (const a of roots) for (const b of roots) if (a < b) apart.add(`${a} ${b}`)
  }
  return apart
}

async function proposalFrom(asked: Asked, { found, a, b }: Open): Promise<WhoProposal> {
  const title = (network: string) => asked.desk.connectors.get(network)?.about.title ?? network
  return {
    id: `${idOf(asked.world.identity, a)} ${idOf(asked.world.identity, b)}`,
    kind: found.kind,
    band: found.band,
    probability: Math.round(found.probability * 1000) / 1000,
    reasons: reasonsFrom(found.kind, found.evidence, title),
    people: [await sideOf(asked, a), await sideOf(asked, b)],
  }
}

async function sideOf(asked: Asked, root: number): Promise<WhoSide> {
  const { world, relations } = asked
  const { identity } = world
  const handles = handlesOfPerson(world, root)
  const records = handles.flatMap((handle) => world.recordsOf.get(identity.index.get(handle) ?? -1) ?? [])
  const shown = handles.flatMap((handle) => world.traits[identity.index.get(handle) ?? -1]?.name ?? [])
  const name = nameOf(world, root)
  const history = relations.byRoot.get(root)?.history
  return {
    id: idOf(identity, root),
    name,
    names: [...new Set([name, ...records.flatMap((record) => record.name ?? []), ...shown])].slice(0, 6),
    handles,
    roles: rolesOf(world, root),
    bio: records.find((record) => record.bio)?.bio ?? null,
    sent: history?.sent ?? 0,
    received: history?.received ?? 0,
    lastAt: iso(Math.max(history?.lastSentAt ?? 0, history?.lastReceivedAt ?? 0) || null),
    quote: await lastWords(asked, history?.rows ?? []),
  }
}

async function lastWords({ desk, asker, world }: Asked, rows: readonly number[]): Promise<WhoSide['quote']> {
  const row = rows.findLast((one) => !isSent(world.facts, one) && hasText(world.facts, one))
  if (row === undefined) return null
  const [entry] = await desk.ledger.bySeq(asker, [seqOf(world.facts, row)])
  if (entry?.record.type !== 'interaction' || !entry.record.text) return null
  return { id: entry.key, at: iso(entry.record.at), text: entry.record.text }
}
