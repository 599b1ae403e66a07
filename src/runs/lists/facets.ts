/** What people are narrowed by besides what happened: roles, tags, networks, rhythm. Worked out once a relation. */
import {
  type Due,
  dueOf,
  keepInTouchOf,
  membersOf,
  type Relation,
  type Rhythm,
  rhythmOf,
  rolesOf,
  saidOfPerson,
  type World,
} from '../../people/index.ts'

export type Facets = { roles: readonly string[]; tags: readonly string[]; networks: readonly string[] }

const known = new WeakMap<Relation, Facets>()

/** A relation is made anew with every word on the person, so what was worked out for it holds. */
export function facetsOf(world: World, relation: Relation): Facets {
  const kept = known.get(relation)
  if (kept) return kept
  const { identity } = world
  const networks = membersOf(identity, relation.root).map((handle) => networkOf(identity.handles[handle] ?? ''))
  const facets = {
    roles: rolesOf(world, relation.root),
    tags: saidOfPerson(world, relation.root).tags ?? [],
    networks: [...new Set(networks)],
  }
  known.set(relation, facets)
  return facets
}

export const networkOf = (handle: string): string => handle.slice(0, Math.max(0, handle.indexOf(':')))

const stamps = new WeakMap<World, { registered: number; stamp: string }>()

/** Another as soon as the rhythm of any role or tag is. */
export function rhythmStamp(world: World): string {
  const kept = stamps.get(world)
  if (kept?.registered === world.registered) return kept.stamp
  const rhythms: string[] = []
  for (const { name, value } of world.register.setting.values())
    if (name.startsWith(rhythmOf.role) || name.startsWith(rhythmOf.tag)) rhythms.push(JSON.stringify([name, value]))
  const stamp = rhythms.sort().join()
  stamps.set(world, { registered: world.registered, stamp })
  return stamp
}

const rhythmsKept = new WeakMap<Relation, { stamp: string; rhythm: Rhythm | null }>()

/** When somebody is due, or null where no rhythm is set for them; `at` in epoch ms. */
export function dueFor(world: World, relation: Relation, at: number): Due | null {
  const stamp = rhythmStamp(world)
  let kept = rhythmsKept.get(relation)
  if (kept?.stamp !== stamp) {
    kept = { stamp, rhythm: keepInTouchOf(world, relation, facetsOf(world, relation).roles) }
    rhythmsKept.set(relation, kept)
  }
  return kept.rhythm && dueOf(kept.rhythm, relation.history.tie.last, at)
}
