/**
 * Listens to what people wrote for good news, needs and offers, each message once; what was heard is kept in memory as long
 * as the workspace is. Runs beside the answers: who asks takes what is there and waits only a moment for the rest.
 */
import type { HeardNeeds } from '../../../meaning/needs/hear-needs.ts'
import type { News } from '../../../meaning/news/hear-news.ts'
import {
  handleOf,
  hasIntent,
  labelsOf,
  personOf,
  type Relations,
  rowOfSeq,
  seqOf,
  type World,
} from '../../../people/index.ts'
import { rowsWithNews } from '../../../plan/today/congratulate/news.ts'
import {
  areInOneThread,
  areSeenTogether,
  seqsToCompare,
  type Thread,
} from '../../../plan/today/introduce/acquainted.ts'
import { type Pair, pairsOf, type Trade } from '../../../plan/today/introduce/match.ts'
import { isNear, rowsWithNeeds } from '../../../plan/today/introduce/rows.ts'
import type { Heard } from '../../../plan/today/today.ts'
import type { Asked } from '../../ask.ts'
import { messageOf } from '../../read-texts.ts'

type Ears = {
  /** By position in the ledger; null where nothing is in it. */
  news: Map<number, News | null>
  needs: Map<number, HeardNeeds>
  /** Pairs that were looked at, by both rows or handles, and whether they seem to know each other. */
  known: Map<string, boolean>
  /** What was heard last, and of which version of the workspace. */
  heard: Heard
  version: string
  /** Of which version, and when, it was last looked for pairs. */
  pairsVersion: string
  pairsAt: number
  pairsFrom: Relations | undefined
  listening: Promise<Heard> | undefined
}

const kept = new WeakMap<World, Ears>()
/** What is kept takes little, but not for ever. */
const mostKept = 50_000
const portion = 200
/** Pairs that are offered at most, and looked at until there are so many. */
const mostPairs = 8
const mostLooks = 60

function earsOf({ world }: Asked): Ears {
  const known = kept.get(world)
  if (known) return known
  const fresh: Ears = {
    news: new Map(),
    needs: new Map(),
    known: new Map(),
    heard: { news: [], pairs: [] },
    version: '',
    pairsVersion: '',
    pairsAt: Number.NEGATIVE_INFINITY,
    pairsFrom: undefined,
    listening: undefined,
  }
  kept.set(world, fresh)
  return fresh
}

/** Everything there is to hear as of the moment asked about. */
export const listen = (asked: Asked): Promise<Heard> => listenTo(asked, earsOf(asked), 0)

/** What is heard by now, or within so many milliseconds; what is missing is heard by the next time. */
export async function listenBriefly(asked: Asked, wait: number): Promise<Heard> {
  const ears = earsOf(asked)
  if (wait === 0 || isHeard(asked, ears, pairsKeep)) return ears.heard
  const all = listenTo(asked, ears, pairsKeep)
  // Where it fails later nobody is waiting any more, and the next asker is told.
  all.catch(() => undefined)
  let timer: NodeJS.Timeout | undefined
  const moment = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), wait)
  })
  try {
    return (await Promise.race([all, moment])) ?? ears.heard
  } finally {
    clearTimeout(timer)
  }
}

/** Of what all has been heard, waiting so many milliseconds for it: answers of different words may differ. */
export async function hearingOf(asked: Asked, wait: number): Promise<string> {
  await listenBriefly(asked, wait)
  const { version, pairsVersion } = earsOf(asked)
  return `${version === asked.version ? 'heard' : 'unheard'}.${pairsVersion}`
}

/** Milliseconds for which pairs that were found are good enough for whoever is in a hurry. */
const pairsKeep = 60_000

/** Pairs of another moment are never good enough: what came later is not known of then. */
const isHeard = (asked: Asked, { version, pairsVersion, pairsAt, pairsFrom }: Ears, keep: number): boolean =>
  version === asked.version &&
  (pairsVersion === asked.version || (pairsFrom === asked.relations && performance.now() - pairsAt < keep))

async function listenTo(asked: Asked, ears: Ears, keep: number): Promise<Heard> {
  while (ears.listening) await ears.listening.catch(() => undefined)
  if (isHeard(asked, ears, keep)) return ears.heard
  const end = hearAll(asked, ears, keep)
  ears.listening = end
  try {
    return await end
  } finally {
    ears.listening = undefined
  }
}

async function hearAll(asked: Asked, ears: Ears, keep: number): Promise<Heard> {
  const { relations, world, at, board, version } = asked
  if (at === null) return { news: [], pairs: [] }
  const { facts } = world
  if (ears.news.size > mostKept) ears.news.clear()
  if (ears.needs.size > mostKept) ears.needs.clear()
  const newsRows = rowsWithNews(relations, board.settings)
  await hearRows(asked, ears, newsRows, [])
  const news = newsRows.flatMap((row) => {
    const heard = ears.news.get(seqOf(facts, row))
    return heard ? [{ row, ...heard }] : []
  })
  ears.heard = { ...ears.heard, news }
  ears.version = version
  if (isHeard(asked, ears, keep)) return ears.heard
  ears.heard = { news, pairs: await pairsIn(asked, ears) }
  Object.assign(ears, { pairsVersion: version, pairsAt: performance.now(), pairsFrom: relations })
  return ears.heard
}

async function pairsIn(asked: Asked, ears: Ears): Promise<Pair[]> {
  const { relations, world, board } = asked
  const needRows = rowsWithNeeds(relations, board.settings)
  await hearRows(asked, ears, [], needRows)
  const needs = new Map<number, HeardNeeds>()
  for (const row of needRows) {
    const heard = ears.needs.get(seqOf(world.facts, row))
    if (heard && heard.needs.length + heard.offers.length > 0) needs.set(row, heard)
  }
  if (![...needs.values()].some((heard) => heard.needs.length > 0)) return []
  return strangers(asked, ears, pairsOf(relations, needs, await tradesOf(asked), board.settings))
}

async function hearRows(
  asked: Asked,
  ears: Ears,
  newsRows: readonly number[],
  needRows: readonly number[],
): Promise<void> {
  const { facts } = asked.world
  const unheard = new Set<number>()
  for (const row of newsRows) if (!ears.news.has(seqOf(facts, row))) unheard.add(seqOf(facts, row))
  for (const row of needRows) if (!ears.needs.has(seqOf(facts, row))) unheard.add(seqOf(facts, row))
  if (unheard.size === 0) return
  const forNews = new Set(newsRows.map((row) => seqOf(facts, row)))
  const forNeeds = new Set(needRows.map((row) => seqOf(facts, row)))
  // Their phrases of four languages are made when they are first needed, which most answers never do.
  const { hearNews } = await import('../../../meaning/news/hear-news.ts')
  const { hearNeeds } = await import('../../../meaning/needs/hear-needs.ts')
  const seqs = [...unheard]
  for (let start = 0; start < seqs.length; start += portion) {
    for (const { seq, record } of await asked.desk.ledger.bySeq(asked.asker, seqs.slice(start, start + portion))) {
      if (record.type !== 'interaction') continue
      const message = messageOf(record, asked.rules.organisations.has(record.account))
      if (forNews.has(seq)) ears.news.set(seq, hearNews(message) ?? null)
      if (!forNeeds.has(seq)) continue
      const row = rowOfSeq(facts, seq)
      const labels = row < 0 ? -1 : labelsOf(facts, row)
      ears.needs.set(seq, hearNeeds(message, hasIntent(labels, 'offer') || hasIntent(labels, 'answer')))
    }
    // Lets a running desk answer in between.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** What profiles and roles say that people do, of those who are near. */
async function tradesOf({ world, relations }: Asked): Promise<Trade[]> {
  const { stemsOfWords } = await import('../../../meaning/needs/hear-needs.ts')
  const trades: Trade[] = []
  const nearby = [...relations.byRoot.values()].filter(isNear)
  const roots = new Set(nearby.map(({ root }) => root))
  for (const [handle, records] of world.recordsOf) {
    if (!roots.has(personOf(world.identity, handle))) continue
    for (const { bio, more, roles = [] } of records) {
      const told = [bio, more?.position, more?.headline, ...roles.filter((role) => !plainRoles.has(role))]
      for (const words of told) {
        if (typeof words !== 'string' || words.trim() === '') continue
        const about = stemsOfWords(words)
        if (about.length > 0) trades.push({ handle, words: words.trim(), about })
      }
    }
  }
  return trades
}

/** What somebody is to us says nothing of what they do. */
const plainRoles: ReadonlySet<string> = new Set('customer prospect vendor competitor peer press friend'.split(' '))

/** The pairs of people who are not seen to know each other, best first. */
async function strangers(asked: Asked, ears: Ears, pairs: readonly Pair[]): Promise<Pair[]> {
  const found: Pair[] = []
  let looks = 0
  for (const pair of pairs) {
    if (found.length >= mostPairs || looks >= mostLooks) break
    const { world, relations } = asked
    const one = personOf(world.identity, handleOf(world.facts, pair.needRow))
    const other = personOf(world.identity, pair.helper)
    const name = `${one} ${other} ${world.rowsOf[one]?.rows.length} ${world.rowsOf[other]?.rows.length} ${world.joins}`
    let known = ears.known.get(name)
    if (known === undefined) {
      looks++
      known = areSeenTogether(relations, one, other) || (await inOneThread(asked, one, other))
      if (ears.known.size > 1000) ears.known.clear()
      ears.known.set(name, known)
    }
    if (!known) found.push(pair)
  }
  return found
}

async function inOneThread(asked: Asked, one: number, other: number): Promise<boolean> {
  const { relations, desk, asker } = asked
  const threadsOf = async (root: number): Promise<Thread[]> => {
    const entries = await desk.ledger.bySeq(asker, seqsToCompare(relations, root))
    return entries.flatMap(({ record }) =>
      record.type === 'interaction'
        ? [
            {
              name: `${record.account}#${record.id}`,
              ...(record.inReplyTo !== undefined && { inReplyTo: `${record.account}#${record.inReplyTo}` }),
              text: record.text,
              sent: record.direction === 'sent',
            },
          ]
        : [],
    )
  }
  const [mine, theirs] = await Promise.all([threadsOf(one), threadsOf(other)])
  return areInOneThread(relations, { root: one, threads: mine }, { root: other, threads: theirs })
}
