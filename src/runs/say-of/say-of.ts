/** What the user says of people: name, roles, tags, rhythm, whether they are chosen; of one or of many at once, and back. */
import type { RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { idOf, type PersonField, rhythmOf, rolesOf, saidOfPerson, sayingOn, type World } from '../../people/index.ts'
import { Refused } from '../../tools/refused.ts'
import { rootOf } from '../answers/today.ts'
import { type Asked, ask } from '../ask.ts'
import type { Desk } from '../desk.ts'
import { facetsOf } from '../lists/facets.ts'
import { keep, keepAll } from '../log/keep.ts'
import { daysFrom, labelFrom, labelsFrom, small, type Value, valueFrom } from './words.ts'

/** A part that is missing is left as it is; `null` takes the user's word back, so that what the sources tell holds again. */
export type Saying = {
  name?: string | null | undefined
  roles?: readonly string[] | null | undefined
  addRoles?: readonly string[] | undefined
  removeRoles?: readonly string[] | undefined
  tags?: readonly string[] | null | undefined
  addTags?: readonly string[] | undefined
  removeTags?: readonly string[] | undefined
  /** Days; a whole number from 1 to 3650. */
  everyDays?: number | null | undefined
  key?: boolean | null | undefined
}

export type Word = { id: string; field: PersonField; value: Value }
/** How many people it was said of, of how many anything changed, and the words that put everything back. */
export type Said = { people: number; changed: number; before: Word[] }

export const mostAtOnce = 1000

/** @throws Refused where somebody is not known, or a word is none; then nothing is changed. */
export async function sayOf(
  desk: Desk,
  asker: Asker,
  ids: readonly string[],
  saying: Saying,
  now: number,
): Promise<Said> {
  const asked = await ask(desk, asker)
  const roots = rootsOf(asked, ids)
  if (saying.name !== undefined && saying.name !== null && roots.length > 1)
    throw new Refused(`A name is one person's: give it to each of the ${roots.length} by itself.`)
  const { world } = asked
  const spell = { roles: spelling(asked, 'roles'), tags: spelling(asked, 'tags') }
  return keepWords(
    asked,
    roots.flatMap((root) =>
      wordsFor(asked, root, saying, spell).map((word) => ({ id: idOf(world.identity, root), ...word })),
    ),
    roots.length,
    now,
  )
}

/** Puts words back as they were, as `before` of an earlier answer says. @throws Refused as `sayOf` does. */
export async function sayBefore(desk: Desk, asker: Asker, words: readonly Word[], now: number): Promise<Said> {
  const asked = await ask(desk, asker)
  const roots = new Set(words.map(({ id }) => rootFor(asked, id)))
  const clean = words.map(({ id, field, value }) => ({ id, field, value: valueFrom(field, value) }))
  return keepWords(asked, clean, roots.size, now)
}

type Spell = Record<'roles' | 'tags', (label: string) => string>

function wordsFor({ world }: Asked, root: number, saying: Saying, spell: Spell): Omit<Word, 'id'>[] {
  const { name, roles, addRoles, removeRoles, tags, addTags, removeTags, everyDays, key } = saying
  const words: Omit<Word, 'id'>[] = []
  const say = (field: PersonField, value: Value | undefined) => {
    if (value !== undefined) words.push({ field, value: valueFrom(field, value) })
  }
  say('name', name)
  say('roles', changed(roles, rolesOf(world, root), addRoles, removeRoles, spell.roles))
  say('tags', changed(tags, saidOfPerson(world, root).tags ?? [], addTags, removeTags, spell.tags))
  say('rhythm', everyDays)
  say('key', key)
  return words
}

/** The list as it is to be: all of it, or what there is with some more and without others. */
function changed(
  whole: readonly string[] | null | undefined,
  present: readonly string[],
  add: readonly string[] = [],
  remove: readonly string[] = [],
  spell: (label: string) => string,
): readonly string[] | null | undefined {
  if (add.length === 0 && remove.length === 0) return whole?.map(spell) ?? whole
  const gone = new Set(labelsFrom(remove).map(small))
  const kept = whole ?? present
  const has = new Set(kept.map(small))
  const more = labelsFrom(add).filter((label) => !has.has(small(label)))
  const next = [...kept, ...more.map(spell)].filter((label) => !gone.has(small(label)))
  return whole === undefined && sameLists(next, present) ? undefined : next
}

const sameLists = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())

/** Roles that the contract names are written as it writes them. */
const usual = ['customer', 'prospect', 'vendor', 'competitor', 'peer', 'press', 'friend']

/** Writes a label as it is written already, where somebody bears it. */
function spelling({ world, relations }: Asked, of: 'roles' | 'tags'): (label: string) => string {
  let known: Map<string, string> | undefined
  return (label) => {
    if (known === undefined) {
      known = new Map(of === 'roles' ? usual.map((role) => [role, role]) : [])
      for (const relation of relations.byRoot.values())
        for (const one of facetsOf(world, relation)[of]) if (!known.has(small(one))) known.set(small(one), one)
    }
    return known.get(small(label)) ?? label
  }
}

async function keepWords(asked: Asked, words: readonly Word[], people: number, now: number): Promise<Said> {
  const { desk, asker, world } = asked
  const before: Word[] = []
  const records: RecordOf<'setting'>[] = []
  // One moment for all: they are words on different things.
  const at = desk.moment(now)
  for (const { id, field, value } of words) {
    const root = rootFor(asked, id)
    const was: Value = saidOfPerson(world, root)[field] ?? null
    if (JSON.stringify(was) === JSON.stringify(value)) continue
    before.push({ id: idOf(world.identity, root), field, value: was })
    records.push({ type: 'setting', name: sayingOn(field, idOf(world.identity, root)), value, at })
  }
  if (records.length > 0) await keepAll(desk, asker, records, now)
  return { people, changed: new Set(before.map(({ id }) => id)).size, before }
}

function rootsOf(asked: Asked, ids: readonly string[]): number[] {
  if (ids.length === 0) throw new Refused('Nobody is named: say of whom.')
  if (ids.length > mostAtOnce)
    throw new Refused(`These are ${ids.length} people: say it of at most ${mostAtOnce} at once.`)
  return [...new Set(ids.map((id) => rootFor(asked, id)))]
}

function rootFor(asked: Asked, id: string): number {
  const root = rootOf(asked, id)
  if (root === undefined || !asked.relations.byRoot.has(root))
    throw new Refused(`Nobody is known as "${id.slice(0, 120)}": look for the name with "rapport people".`)
  return root
}

/**
 * Marks somebody as a person one wants a relationship with, or says that they are none; kept as the user's own word, so
 * that nothing a source tells later takes it away.
 * @throws Refused where nobody is known by this handle.
 */
export async function markKey(
  desk: Desk,
  asker: Asker,
  id: string,
  key: boolean,
  now: number,
): Promise<RecordOf<'setting'>> {
  const asked = await ask(desk, asker)
  const name = sayingOn('key', idOf(asked.world.identity, rootFor(asked, id)))
  return keep(desk, asker, { type: 'setting', name, value: key, at: desk.moment(now) }, now)
}

/** The name of a setting as it is there already, whatever the size of its letters. */
function settingAs({ register }: World, name: string): string {
  if (register.setting.has(`setting:${name}`)) return name
  for (const known of register.setting.values()) if (small(known.name) === small(name)) return known.name
  return name
}

export type NewRhythm = { role?: string | undefined; tag?: string | undefined; everyDays: number | null }

/**
 * Sets how often the user wants to be in touch with everybody of a role or with a tag; `null` takes it back.
 * @throws Refused where not one of both is given, or it is no rhythm.
 */
export async function setRhythm(
  desk: Desk,
  asker: Asker,
  { role, tag, everyDays }: NewRhythm,
  now: number,
): Promise<{ before: number | null; everyDays: number | null }> {
  if ((role === undefined) === (tag === undefined))
    throw new Refused('A rhythm is for a role or for a tag: give one of both.')
  const asked = await ask(desk, asker)
  const { world } = asked
  const spelled =
    role === undefined
      ? `${rhythmOf.tag}${spelling(asked, 'tags')(labelFrom(tag ?? ''))}`
      : `${rhythmOf.role}${spelling(asked, 'roles')(labelFrom(role))}`
  const name = settingAs(world, spelled)
  const was = world.register.setting.get(`setting:${name}`)?.value
  const before = typeof was === 'number' ? was : null
  const value = everyDays === null ? null : daysFrom(everyDays)
  if (value !== before) await keep(desk, asker, { type: 'setting', name, value, at: desk.moment(now) }, now)
  return { before, everyDays: value }
}
