/**
 * Keeps the relation with everybody worked out, and works out again only those that may differ: where something happened,
 * where time alone changed the answer, or all where a setting of theirs changed.
 */

import { handToldAccounts, ownMoment } from './relation/own-moment.ts'
import { isOurselves, type Relation, relationOf } from './relation/relation.ts'
import { type PeopleSettings, peopleDefaults, settingsOf } from './settings.ts'
import { settle } from './world/fold.ts'
import { personOf } from './world/identity.ts'
import type { World } from './world/world.ts'

export type Relations = {
  world: World
  at: number
  settings: PeopleSettings
  byRoot: Map<number, Relation>
  /** What the answers were worked out on. */
  settingsText: string
}

export type Refreshed = { all: true } | { all: false; roots: readonly number[] }

export function createRelations(world: World): Relations {
  return { world, at: Number.NaN, settings: peopleDefaults, byRoot: new Map(), settingsText: '' }
}

/**
 * Brings every relation to the moment `at`; tells whose was worked out again. With `past` it is a moment that somebody
 * chose: nothing later is looked at. With `keepChanges` the world's list of what changed is left to another asker.
 */
export function refresh(relations: Relations, at: number, { past = false, keepChanges = false } = {}): Refreshed {
  const { world } = relations
  const told = past ? nobody : handToldAccounts(world)
  const momentOf = (root: number) => (past ? at : ownMoment(world, root, at, told))
  settle(world)
  const settings = settingsOf(world, peopleDefaults)
  // Which accounts are told by hand moves whoever is met on them, as a setting does.
  const settingsText = JSON.stringify([settings, [...told].sort((a, b) => a - b)])
  if (!(at >= relations.at) || relations.settingsText !== settingsText) {
    Object.assign(relations, { at, settings, settingsText })
    workOutAll(relations, momentOf)
    if (!keepChanges) world.changed.clear()
    return { all: true }
  }
  const roots = new Set<number>()
  for (const handle of world.changed) {
    roots.add(personOf(world.identity, handle))
    // Who was joined to somebody stands for nobody any more.
    if (relations.byRoot.has(handle)) roots.add(handle)
  }
  world.changed.clear()
  if (at > relations.at)
    for (const relation of relations.byRoot.values()) if (relation.keepsUntil <= at) roots.add(relation.root)
  relations.at = at
  for (const root of roots) workOut(relations, root, momentOf)
  return { all: false, roots: [...roots] }
}

type MomentOf = (root: number) => number

const nobody: ReadonlySet<number> = new Set()

function workOutAll(relations: Relations, momentOf: MomentOf): void {
  const { world } = relations
  relations.byRoot.clear()
  for (let handle = 0; handle < world.identity.handles.length; handle++)
    if (personOf(world.identity, handle) === handle) workOut(relations, handle, momentOf)
}

function workOut(relations: Relations, root: number, momentOf: MomentOf): void {
  const { world, settings, byRoot } = relations
  if (personOf(world.identity, root) !== root || isOurselves(world, root)) byRoot.delete(root)
  else byRoot.set(root, relationOf(world, root, momentOf(root), settings))
}
