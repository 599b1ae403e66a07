/** What people are narrowed by besides what happened: roles, tags, networks, rhythm. Worked out once a relation. */
import {
  type Due,
  dueOf,
  keepInTouchOf,
  lastContact,
  membersOf,
  type Relation,
  type Rhythm,
  rhythmOf,
  rolesOf,
  saidOfPerson,
  type World,
} from '../../people/index.ts'

export type Facets = { roles: readonly string[]; tags: readonly string[]; networks: readonly string[] }

type Known = {
  /** A relation is made anew with every word on the person, so what was worked out for this very one holds. */
  relation: Relation
  facets: Facets
  /** The rhythm, and the rhythms of roles and tags that it was worked out by. */
  stamp: string | undefined
  rhythm: Rhythm | null
}

const known = new WeakMap<World, Map<number, Known>>()

function knownOf(world: World, relation: Relation): Known {
  const all = known.get(world) ?? new Map<number, Known>()
  known.set(world, all)
  const kept = all.get(relation.root)
  if (kept?.relation === relation) return kept
  const { identity } = world
  const networks = membersOf(identity, relation.root).map((handle) => networkOf(identity.handles[handle] ?? ''))
  const fresh: Known = {
    relation,
    facets: {
      roles: rolesOf(world, relation.root),
      tags: saidOfPerson(world, relation.root).tags ?? none,
      networks: networks.length < 2 ? networks : [...new Set(networks)],
    },
    stamp: undefined,
    rhythm: null,
  }
  all.set(relation.root, fresh)
  return fresh
}

const none: readonly string[] = []

export const facetsOf = (world: World, relation: Relation): Facets => knownOf(world, relation).facets

const networkOf = (handle: string): string => handle.slice(0, Math.max(0, handle.indexOf(':')))

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

/** When somebody is due, or null where no rhythm is set for them; `at` in epoch ms. */
export function dueFor(world: World, relation: Relation, at: number): Due | null {
  const stamp = rhythmStamp(world)
  const kept = knownOf(world, relation)
  if (kept.stamp !== stamp) {
    kept.rhythm = keepInTouchOf(world, relation, kept.facets.roles)
    kept.stamp = stamp
  }
  return kept.rhythm && dueOf(kept.rhythm, lastContact(relation), at)
}
