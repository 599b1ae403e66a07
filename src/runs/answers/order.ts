/** Everybody in order, kept until it may differ: one more interaction moves one person and sorts nobody else again. */
import { handlesOfPerson, idOf, nameOf, probability, type Relation, type World } from '../../people/index.ts'
import { stages } from '../../people/shapes.ts'
import type { Asked } from '../ask.ts'
import type { SortKey } from '../choices.ts'

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
  const name = `${sort}/${horizon}/${asked.at}`
  const known = kept.get(name)
  if (known?.version === asked.version) return known.list
  const changed = known && asked.changedSince(known.version)
  if (known && changed && changed.size <= fewPlaces) {
    for (const root of changed) placeAgain(asked, known, root, sort, horizon)
    known.version = asked.version
    return known.list
  }
  if (kept.size >= mostOrders) kept.clear()
  const byRoot = new Map<number, Placed>()
  for (const [root, relation] of asked.relations.byRoot) byRoot.set(root, placeOf(asked, relation, sort, horizon))
  const list = [...byRoot.values()].sort(sort === 'name' ? rising : falling)
  kept.set(name, { version: asked.version, list, byRoot })
  return list
}

function placeAgain(asked: Asked, { list, byRoot }: Order, root: number, sort: SortKey, horizon: number): void {
  const compare = sort === 'name' ? rising : falling
  const old = byRoot.get(root)
  if (old) {
    byRoot.delete(root)
    const at = indexIn(list, old, compare)
    if (list[at] === old) list.splice(at, 1)
  }
  const relation = asked.relations.byRoot.get(root)
  if (!relation) return
  const place = placeOf(asked, relation, sort, horizon)
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

const placeOf = (asked: Asked, relation: Relation, sort: SortKey, horizon: number): Placed => ({
  relation,
  id: idOf(asked.world.identity, relation.root),
  key: keyOf(asked, relation, sort, horizon),
  text: undefined,
})

const falling = (a: Placed, b: Placed): number =>
  a.key === b.key ? (a.id < b.id ? -1 : a.id === b.id ? 0 : 1) : a.key < b.key ? 1 : -1
const rising = (a: Placed, b: Placed): number =>
  a.key === b.key ? (a.id < b.id ? -1 : a.id === b.id ? 0 : 1) : a.key < b.key ? -1 : 1

function keyOf(
  { world, at }: Asked,
  { root, stage, history }: Relation,
  sort: SortKey,
  horizon: number,
): number | string {
  switch (sort) {
    case 'vitality':
      return probability('in', history.tie, at ?? 0, horizon)
    case 'touch':
      return probability('any', history.tie, at ?? 0, horizon)
    case 'last':
      return Math.max(history.lastSentAt ?? 0, history.lastReceivedAt ?? 0)
    case 'received':
      return history.received
    case 'sent':
      return history.sent
    case 'new':
      return history.firstAt ?? 0
    case 'stage':
      return stages.indexOf(stage) + probability('in', history.tie, at ?? 0, horizon) / 2
    case 'name':
      return nameOf(world, root).toLocaleLowerCase('en')
  }
}

/** `sought` in small letters. */
export function isSought(world: World, place: Placed, sought: string): boolean {
  place.text ??=
    `${nameOf(world, place.relation.root)}\n${handlesOfPerson(world, place.relation.root).join('\n')}`.toLowerCase()
  return place.text.includes(sought)
}
