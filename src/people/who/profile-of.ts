/** What a workspace knows of a person, as far as it may tell who they are. */
import { addresseesOf, handlesOf } from '../world/facts.ts'
import { idOf, membersOf } from '../world/identity.ts'
import type { World } from '../world/world.ts'
import type { Profile } from './profile.ts'

/** Fields of people in which files tell where somebody works and lives; whatever else a file tells is left alone. */
const fields = {
  companies: ['company', 'organisation', 'organization', 'employer'],
  positions: ['position', 'title', 'job'],
  places: ['city', 'town', 'location', 'place'],
  names: ['nickname'],
} as const

/** Conversations of several that are looked at, newest first. */
const mostCircles = 20
const mostRows = 200

export function profileOfPerson(world: World, root: number): Profile {
  const members = membersOf(world.identity, root)
  const id = idOf(world.identity, root)
  const handles = members.map((member) => world.identity.handles[member] ?? '')
  const names = new Set<string>()
  const found = { companies: new Set<string>(), positions: new Set<string>(), places: new Set<string>() }
  const says = new Set<string>()
  const proves = new Set<string>()
  const bios = new Set<string>()
  const pictures = new Set<string>()
  let organisation = false
  for (const [at, member] of members.entries()) {
    const [, shown] = /^[^:]+:name\/(.+)$/s.exec(handles[at] ?? '') ?? []
    if (shown !== undefined) names.add(shown)
    const traits = world.traits[member]
    if (traits !== undefined) names.add(traits.name)
    for (const record of world.recordsOf.get(member) ?? []) {
      if (record.name !== undefined) names.add(record.name)
      if (record.bio !== undefined) bios.add(record.bio)
      if (record.picture !== undefined) pictures.add(record.picture)
      for (const point of record.says ?? []) says.add(point)
      for (const point of record.proves ?? []) proves.add(point)
      organisation ||= record.more?.kind === 'organisation'
      for (const name of textsIn(record.more, fields.names)) names.add(name)
      for (const kind of ['companies', 'positions', 'places'] as const)
        for (const text of textsIn(record.more, fields[kind])) found[kind].add(text)
    }
  }
  return {
    handles: [id, ...handles.filter((handle) => handle !== id)],
    names: [...names].filter((name) => name.trim() !== ''),
    bios: [...bios],
    pictures: [...pictures],
    says: [...says],
    proves: [...proves],
    companies: [...found.companies],
    positions: [...found.positions],
    places: [...found.places],
    organisation,
    circles: circlesOf(world, members),
  }
}

function textsIn(more: Record<string, unknown> | undefined, names: readonly string[]): string[] {
  if (more === undefined) return []
  const inner = typeof more.attributes === 'object' && more.attributes !== null ? Object.entries(more.attributes) : []
  return [...Object.entries(more), ...inner].flatMap(([name, value]) =>
    names.includes(name) && typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [],
  )
}

/** Rows in which they and others were addressed, each a conversation; of everybody at once says nothing. */
function circlesOf({ facts, rowsOf }: World, members: readonly number[]): number[] {
  const circles = new Set<number>()
  for (const member of members) {
    const rows = rowsOf[member]?.rows ?? []
    for (let at = rows.length - 1; at >= Math.max(0, rows.length - mostRows) && circles.size < mostCircles; at--) {
      const row = rows[at] ?? 0
      const several = addresseesOf(facts, row)
      if (several > 1 && several <= 12 && handlesOf(facts, row).includes(member)) circles.add(row)
    }
  }
  return [...circles]
}
