/** Today, with names for evidence, the words it is about, and a way to write. */
import { spellHandle } from '../../connectors/load.ts'
import { hasText, iso, isSent, personOf, seqOf } from '../../people/index.ts'
import { isOnProposal } from '../../plan/proposals/proposals.ts'
import type { Suggestion, Today } from '../../plan/shapes.ts'
import { type Suggested, todayFrom } from '../../plan/today/today.ts'
import type { Asked } from '../ask.ts'
import { profileOf } from './links.ts'

export type Quote = { id: string; at: string | null; text: string }
export type TodayItem = Suggestion & {
  /** Their last words. */
  quote: Quote | null
  /** Ids of favours it rests on. */
  favours: readonly string[]
}
export type TodayAnswer = Omit<Today, 'items'> & { items: TodayItem[]; done: number }

export async function todayAnswer(asked: Asked, minutes: number, now: number): Promise<TodayAnswer> {
  if (asked.at === null) return { asOf: null, budgetMinutes: minutes, items: [], later: 0, done: 0 }
  const { items, later } = todayFrom(asked.board, asked.relations, { minutes, at: asked.at, now })
  return {
    asOf: iso(asked.at),
    budgetMinutes: minutes,
    items: await Promise.all(items.map((item) => withNames(asked, item))),
    later,
    done: doneOn(asked, now),
  }
}

async function withNames(asked: Asked, { seqs, favours, ...item }: Suggested): Promise<TodayItem> {
  const { ledger } = asked.desk
  const keys = await ledger.keysOf(asked.asker, seqs)
  const evidence = seqs.flatMap((seq) => keys.get(seq) ?? [])
  const last = lastWords(asked, item.person.id)
  const [first] = await ledger.byKey(asked.asker, evidence.slice(0, 1))
  const [said] = last === undefined ? [] : await ledger.bySeq(asked.asker, [last])
  const quote =
    said?.record.type === 'interaction' && said.record.text
      ? { id: said.key, at: iso(said.record.at), text: said.record.text }
      : null
  const url = first?.record.type === 'interaction' ? first.record.url : undefined
  return { ...item, evidence, link: safe(url) ?? profileOf(asked, item.person.id), quote, favours }
}

/** Position of the last text they wrote, on whatever network. */
function lastWords(asked: Asked, person: string): number | undefined {
  const { facts } = asked.world
  const root = personRoot(asked, person)
  const theirs = root === undefined ? [] : (asked.relations.byRoot.get(root)?.history.rows ?? [])
  for (let place = theirs.length - 1; place >= 0; place--) {
    const row = theirs[place]
    if (row !== undefined && !isSent(facts, row) && hasText(facts, row)) return seqOf(facts, row)
  }
  return undefined
}

/** How many suggestions were done on the day of asking. */
function doneOn({ world }: Asked, now: number): number {
  const today = Math.floor(now / 86_400_000)
  const done = new Set<string>()
  for (const decision of world.register.decision.values())
    if (decision.did === 'done' && !isOnProposal(decision.suggestion) && Math.floor(decision.at / 86_400_000) === today)
      done.add(decision.suggestion)
  return done.size
}

const safe = (url: string | undefined): string | null => (url !== undefined && /^https?:\/\//i.test(url) ? url : null)

/** As `personRoot`, for a handle as somebody wrote it. */
export const rootOf = (asked: Asked, raw: string): number | undefined =>
  personRoot(asked, spellHandle(asked.desk.connectors, raw) ?? raw)

export const personRoot = ({ world }: Asked, handle: string): number | undefined => {
  const index = world.identity.index.get(handle)
  return index === undefined ? undefined : personOf(world.identity, index)
}
