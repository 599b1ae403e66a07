/**
 * What the user says of a person: the name they go by, roles, tags, how often to be in touch, and whether they are one of
 * the chosen. Kept as settings called `person.<field>:<handle>`; of several handles of one person the later word counts.
 * A rhythm may also be set for a role or a tag, as `rhythm.role:<role>` and `rhythm.tag:<tag>`.
 */
import type { RecordOf, Time } from '../../connectors/record.ts'
import { membersOf } from './identity.ts'
import type { World } from './world.ts'

type Word<T> = { value: T; at: Time }

/** Words on one handle. `null` takes a word back. */
export type Sayings = {
  name?: Word<string | null>
  roles?: Word<readonly string[] | null>
  tags?: Word<readonly string[] | null>
  rhythm?: Word<number | null>
  key?: Word<boolean | null>
}

export const personFields = ['name', 'roles', 'tags', 'rhythm', 'key'] as const
export type PersonField = (typeof personFields)[number]

/** The setting's name for a word on a person. */
export const sayingOn = (field: PersonField, handle: string): string => `person.${field}:${handle}`
export const rhythmOf = { role: 'rhythm.role:', tag: 'rhythm.tag:' } as const

const written = new RegExp(`^person\\.(${personFields.join('|')}):(.+)$`, 's')

/** Which word on whom a setting is; `undefined` for every other setting. */
export function sayingIn({ name }: RecordOf<'setting'>): { field: PersonField; handle: string } | undefined {
  const [, written_, handle] = written.exec(name) ?? []
  const field = personFields.find((one) => one === written_)
  return field === undefined || handle === undefined ? undefined : { field, handle }
}

/** Takes the word into what is known of the handle; what is none of its kind takes the word back. */
export function addSayingOf(sayings: Sayings, field: PersonField, { value, at = 0 }: RecordOf<'setting'>): void {
  switch (field) {
    case 'name':
      sayings.name = { value: typeof value === 'string' && value.trim() !== '' ? value : null, at }
      break
    case 'roles':
    case 'tags':
      sayings[field] = { value: Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null, at }
      break
    case 'rhythm':
      sayings.rhythm = { value: typeof value === 'number' && value > 0 ? value : null, at }
      break
    case 'key':
      sayings.key = { value: typeof value === 'boolean' ? value : null, at }
      break
  }
}

/** The latest word on each field over all handles of a person; what was never said or was taken back is missing. */
export function saidOfPerson(world: World, root: number): { [F in PersonField]?: SaidValue<F> } {
  const said: { [F in PersonField]?: SaidValue<F> } = {}
  if (world.sayings.size === 0) return said
  const latest: Sayings = {}
  for (const member of membersOf(world.identity, root)) {
    const sayings = world.sayings.get(member)
    if (!sayings) continue
    takeLater(latest, sayings, 'name')
    takeLater(latest, sayings, 'roles')
    takeLater(latest, sayings, 'tags')
    takeLater(latest, sayings, 'rhythm')
    takeLater(latest, sayings, 'key')
  }
  if (latest.name?.value != null) said.name = latest.name.value
  if (latest.roles?.value != null) said.roles = latest.roles.value
  if (latest.tags?.value != null) said.tags = latest.tags.value
  if (latest.rhythm?.value != null) said.rhythm = latest.rhythm.value
  if (latest.key?.value != null) said.key = latest.key.value
  return said
}

type SaidValue<F extends PersonField> = NonNullable<NonNullable<Sayings[F]>['value']>

/** Of two words of one moment the greater counts, so that the order of handles does not matter. */
function takeLater<F extends PersonField>(latest: Sayings, sayings: Sayings, field: F): void {
  const word = sayings[field]
  const known = latest[field]
  if (word === undefined) return
  if (known === undefined || word.at > known.at || (word.at === known.at && text(word.value) > text(known.value)))
    latest[field] = word
}

const text = (value: unknown): string => JSON.stringify(value) ?? ''

export type Rhythm = { days: number; from: 'person' | 'role' | 'tag' }

/** How often the user wants to be in touch, in days: as said of the person, else of a tag, else of a role, the most often of each. */
export function rhythmFor(world: World, root: number, roles: readonly string[]): Rhythm | null {
  const { rhythm, tags = [] } = saidOfPerson(world, root)
  if (rhythm !== undefined) return { days: rhythm, from: 'person' }
  const set = rhythmsIn(world)
  const often = (prefix: string, names: readonly string[]) =>
    names
      .flatMap((name) => set.get(small(prefix + name)) ?? [])
      .reduce<number | undefined>((least, days) => Math.min(least ?? Number.POSITIVE_INFINITY, days), undefined)
  const byTag = often(rhythmOf.tag, tags)
  if (byTag !== undefined) return { days: byTag, from: 'tag' }
  const byRole = often(rhythmOf.role, roles)
  return byRole === undefined ? null : { days: byRole, from: 'role' }
}

const rhythms = new WeakMap<World, { registered: number; set: ReadonlyMap<string, number> }>()

/** Rhythms of roles and tags by name in small letters, for two that differ only in the size of their letters are one. */
function rhythmsIn(world: World): ReadonlyMap<string, number> {
  const kept = rhythms.get(world)
  if (kept?.registered === world.registered) return kept.set
  const set = new Map<string, number>()
  for (const { name, value } of world.register.setting.values())
    if ((name.startsWith(rhythmOf.role) || name.startsWith(rhythmOf.tag)) && typeof value === 'number' && value > 0)
      set.set(small(name), Math.min(set.get(small(name)) ?? value, value))
  rhythms.set(world, { registered: world.registered, set })
  return set
}

const small = (label: string): string => label.toLocaleLowerCase('en')
