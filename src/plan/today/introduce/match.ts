/**
 * Holds what people need against what others do, in their own words: the stems they share, each weighing the more the
 * fewer people use it (inverse document frequency over people).
 */
import type { HeardNeeds } from '../../../meaning/needs/hear-needs.ts'
import { atOf, day, handleOf, isSell, labelsOf, personOf, type Relations } from '../../../people/index.ts'
import type { TodaySettings } from '../settings.ts'

/** Somebody in need and somebody who does that very thing, with the words that say so. */
export type Pair = {
  needRow: number
  /** Undefined where not a message but what is told of them says what they do; `profile` is then those words. */
  offerRow: number | undefined
  profile?: string
  need: string
  offer: string
  /** Any handle of the one who could help. */
  helper: number
  score: number
}

/** What is told of somebody beside what they wrote: a trade, a place of work, by any handle index. */
export type Trade = { handle: number; words: string; about: readonly string[] }

type Saying = { root: number; row: number | undefined; handle: number; words: string; about: ReadonlySet<string> }

/** A word that more than one in ten people use, and at least this many, is none that fits two people to each other. */
const common = { share: 0.1, people: 4 }

/** The best pair for each need, best first. */
export function pairsOf(
  relations: Relations,
  heard: ReadonlyMap<number, HeardNeeds>,
  trades: readonly Trade[],
  settings: TodaySettings,
): Pair[] {
  const offers = offersOf(relations, heard, trades, settings)
  const { byStem, users, people } = indexOf(relations, heard, offers)
  const weight = (stem: string) => Math.log(1 + people / (users.get(stem)?.size ?? 1))
  const isCommon = (stem: string) => (users.get(stem)?.size ?? 0) > Math.max(common.people, common.share * people)
  const { world, at } = relations
  const { facts } = world
  const pairs: Pair[] = []
  for (const [row, { needs }] of heard) {
    if (atOf(facts, row) < at - settings['today.needDays'] * day || isSell(labelsOf(facts, row))) continue
    const asker = personOf(world.identity, handleOf(facts, row))
    for (const need of needs) {
      const [first] = need.head
      let best: Pair | undefined
      for (const offer of (first === undefined ? undefined : byStem.get(first)) ?? []) {
        if (offer.root === asker || !need.head.every((stem) => offer.about.has(stem))) continue
        const others = need.wanted.filter((stem) => !need.head.includes(stem))
        const met = others.filter((stem) => offer.about.has(stem))
        const besides = need.about.filter((stem) => offer.about.has(stem))
        // "A piano tuner" is not met by whoever tunes guitars.
        if (others.length > 0 && met.length === 0 && !besides.some((stem) => !isCommon(stem))) continue
        if ([...need.head, ...met].every(isCommon)) continue
        const score = sum(need.head.map(weight)) * 2 + sum(met.map(weight)) + sum(besides.map(weight)) / 2
        if (best && !isBetter(score, offer, best)) continue
        best = {
          needRow: row,
          offerRow: offer.row,
          ...(offer.row === undefined && { profile: offer.words }),
          need: need.words,
          offer: offer.words,
          helper: offer.handle,
          score,
        }
      }
      if (best) pairs.push(best)
    }
  }
  const name = (handle: number) => world.identity.handles[handle] ?? ''
  return pairs.sort(
    (a, b) =>
      b.score - a.score ||
      atOf(facts, b.needRow) - atOf(facts, a.needRow) ||
      (name(a.helper) < name(b.helper) ? -1 : name(a.helper) > name(b.helper) ? 1 : a.need < b.need ? -1 : 1),
  )

  /** Of equal ones whoever said it last, so that the choice does not hang on the order of arrival. */
  function isBetter(score: number, offer: Saying, than: Pair): boolean {
    if (score !== than.score) return score > than.score
    const [one, other] = [offer.row, than.offerRow].map((row) => (row === undefined ? -1 : atOf(facts, row)))
    if (one !== other) return (one ?? -1) > (other ?? -1)
    return name(offer.handle) < name(than.helper) || (offer.handle === than.helper && offer.words < than.offer)
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

function offersOf(
  { world, at }: Relations,
  heard: ReadonlyMap<number, HeardNeeds>,
  trades: readonly Trade[],
  settings: TodaySettings,
): Saying[] {
  const { facts, identity } = world
  const offers: Saying[] = []
  for (const [row, { offers: told }] of heard) {
    if (atOf(facts, row) < at - settings['today.offerDays'] * day) continue
    const handle = handleOf(facts, row)
    for (const { words, about } of told)
      offers.push({ root: personOf(identity, handle), row, handle, words, about: new Set(about) })
  }
  for (const { handle, words, about } of trades)
    offers.push({ root: personOf(identity, handle), row: undefined, handle, words, about: new Set(about) })
  return offers
}

function indexOf({ world }: Relations, heard: ReadonlyMap<number, HeardNeeds>, offers: readonly Saying[]) {
  const byStem = new Map<string, Saying[]>()
  const users = new Map<string, Set<number>>()
  const people = new Set<number>()
  const use = (stem: string, root: number) => {
    const known = users.get(stem)
    if (known) known.add(root)
    else users.set(stem, new Set([root]))
    people.add(root)
  }
  for (const offer of offers)
    for (const stem of offer.about) {
      use(stem, offer.root)
      const known = byStem.get(stem)
      if (known) known.push(offer)
      else byStem.set(stem, [offer])
    }
  for (const [row, { needs }] of heard) {
    const root = personOf(world.identity, handleOf(world.facts, row))
    for (const need of needs) for (const stem of [...need.wanted, ...need.about]) use(stem, root)
  }
  return { byStem, users, people: people.size }
}
