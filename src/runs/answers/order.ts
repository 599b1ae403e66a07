/** Everybody in order, kept until it may differ: one more interaction moves one person and sorts nobody else again. */
import {
  type Guesses,
  guessesOf,
  handlesOfPerson,
  idOf,
  nameOf,
  type Relation,
  type World,
} from '../../people/index.ts'
import { stages } from '../../people/shapes.ts'
import type { Asked } from '../ask.ts'
import type { SortKey } from '../choices.ts'
import { dueFor, rhythmStamp } from '../lists/facets.ts'

export type Placed = {
  relation: Relation
  id: string
  key: number | string
  /** Names and handles in small letters, from the first search on. */
  text: string | undefined
}

type Order = { version: string; list: Placed[]; byRoot: Map<number, Placed> }

const orders = new WeakMap<object, Map<string, Order>>()
const mostOrders = 6
/** More than this many new places are found by sorting all. */
const fewPlaces = 500

/** `horizon` in days. */
export function inOrder(asked: Asked, sort: SortKey, horizon: number): readonly Placed[] {
  const kept = orders.get(asked.relations) ?? new Map<string, Order>()
  orders.set(asked.relations, kept)
  const guesses = guessesOf(asked.relations)
  // What was learned of earlier guesses moves everybody's chance at once.
  const name = `${sort}/${horizon}/${asked.at}/${guesses.calibrated ? JSON.stringify(guesses.learned) : ''}/${sort === 'due' ? rhythmStamp(asked.world) : ''}`
  const known = kept.get(name)
  if (known?.version === asked.version) return known.list
  const changed = known && asked.changedSince(known.version)
  if (known && changed && changed.size <= fewPlaces) {
    for (const root of changed) placeAgain(asked, known, root, sort, horizon, guesses)
    known.version = asked.version
    return known.list
  }
  if (kept.size >= mostOrders) kept.clear()
  const byRoot = new Map<number, Placed>()
  for (const [root, relation] of asked.relations.byRoot)
    byRoot.set(root, placeOf(asked, relation, sort, horizon, guesses))
  const list = [...byRoot.values()].sort(compareBy(sort))
  kept.set(name, { version: asked.version, list, byRoot })
  return list
}

function placeAgain(
  asked: Asked,
  { list, byRoot }: Order,
  root: number,
  sort: SortKey,
  horizon: number,
  guesses: Guesses,
): void {
  const compare = compareBy(sort)
  const old = byRoot.get(root)
  if (old) {
    byRoot.delete(root)
    // Of two that compare alike, as when one person becomes two again, the very one.
    const at = list.indexOf(old, indexIn(list, old, compare))
    if (at >= 0) list.splice(at, 1)
  }
  const relation = asked.relations.byRoot.get(root)
  if (!relation) return
  const place = placeOf(asked, relation, sort, horizon, guesses)
  byRoot.set(root, place)
  list.splice(indexIn(list, place, compare), 0, place)
}

/** Where it stands, or would stand. */
function indexIn(list: readonly Placed[], place: Placed, compare: (a: Placed, b: Placed) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const there = list[middle]
    if (there && compare(there, place) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const placeOf = (asked: Asked, relation: Relation, sort: SortKey, horizon: number, guesses: Guesses): Placed => ({
  relation,
  id: idOf(asked.world.identity, relation.root),
  key: keyOf(asked, relation, sort, horizon, guesses),
  text: undefined,
})

const falling = (a: Placed, b: Placed): number =>
  a.key === b.key ? (a.id < b.id ? -1 : a.id === b.id ? 0 : 1) : a.key < b.key ? 1 : -1
const rising = (a: Placed, b: Placed): number =>
  a.key === b.key ? (a.id < b.id ? -1 : a.id === b.id ? 0 : 1) : a.key < b.key ? -1 : 1

/** By name, and who is due, from the first on; everything else from the most on. */
const compareBy = (sort: SortKey) => (sort === 'name' || sort === 'due' ? rising : falling)

function keyOf(
  { world, at }: Asked,
  relation: Relation,
  sort: SortKey,
  horizon: number,
  guesses: Guesses,
): number | string {
  const { root, stage, history } = relation
  switch (sort) {
    case 'vitality':
      return guesses.chance('in', history.tie, horizon)
    case 'touch':
      return guesses.chance('any', history.tie, horizon)
    case 'last':
      return Math.max(history.lastSentAt ?? 0, history.lastReceivedAt ?? 0)
    case 'received':
      return history.received
    case 'sent':
      return history.sent
    case 'new':
      return history.firstAt ?? 0
    case 'stage':
      return stages.indexOf(stage) + guesses.chance('in', history.tie, horizon) / 2
    case 'name':
      return nameOf(world, root).toLocaleLowerCase('en')
    case 'due': {
      const due = dueFor(world, relation, at ?? 0)
      // Whoever was never in touch is due before all others; who has no rhythm never is.
      return due === null ? Number.POSITIVE_INFINITY : (due.dueAt ?? Number.NEGATIVE_INFINITY)
    }
  }
}

/** `sought` in small letters. */
export function isSought(world: World, place: Placed, sought: string): boolean {
  place.text ??=
    `${nameOf(world, place.relation.root)}\n${handlesOfPerson(world, place.relation.root).join('\n')}`.toLowerCase()
  return place.text.includes(sought)
}
