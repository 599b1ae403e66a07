/** Lists the user keeps: a name and what people are narrowed by; who is in one is found anew whenever it is looked at. */
import type { RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import type { World } from '../../people/index.ts'
import { Refused } from '../../tools/refused.ts'
import { ask } from '../ask.ts'
import { type SortKey, sortKeys } from '../choices.ts'
import type { Desk } from '../desk.ts'
import { freshId, keep } from '../log/keep.ts'
import { filterFrom, isNarrowed, type PeopleFilter } from './filter.ts'

export type SavedList = { id: string; name: string; filter: PeopleFilter; sort: SortKey | null }

const prefix = 'list:'
const settingOf = (id: string) => `${prefix}${id}`
const longestName = 80

/** By name. */
export function savedLists(world: World): SavedList[] {
  const lists: SavedList[] = []
  for (const { name, value } of world.register.setting.values()) {
    const list = name.startsWith(prefix) ? listFrom(name.slice(prefix.length), value) : undefined
    if (list) lists.push(list)
  }
  return lists.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
}

export const savedList = (world: World, id: string): SavedList | undefined =>
  listFrom(id, world.register.setting.get(`setting:${settingOf(id)}`)?.value)

function listFrom(id: string, value: unknown): SavedList | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { name, filter, sort }: { name?: unknown; filter?: unknown; sort?: unknown } = value
  if (typeof name !== 'string' || name.trim() === '') return undefined
  const known = filterFrom(filter)
  // Narrowed by nothing that this program knows of, it would hold everybody, and that is never what was kept.
  if (!isNarrowed(known)) return undefined
  return { id, name, filter: known, sort: sortKeys.find((key) => key === sort) ?? null }
}

export type NewList = { name: string; filter: PeopleFilter; sort?: SortKey | null | undefined }

/** @throws Refused where it has no name, the name of another, or narrows nothing. */
export async function saveList(desk: Desk, asker: Asker, list: NewList, now: number): Promise<SavedList> {
  const { world } = await ask(desk, asker)
  const name = nameFrom(world, list.name)
  if (!isNarrowed(list.filter)) throw new Refused('This list would hold everybody: narrow it first.')
  return write(desk, asker, { id: freshId(now), name, filter: list.filter, sort: list.sort ?? null }, now)
}

/** Another name or other people; what is not given stays. @throws Refused where there is no such list, as `saveList` else. */
export async function changeList(
  desk: Desk,
  asker: Asker,
  id: string,
  { name, filter, sort }: { [part in keyof NewList]?: NewList[part] | undefined },
  now: number,
): Promise<SavedList> {
  const { world } = await ask(desk, asker)
  const list = savedList(world, id) ?? noList(id)
  if (filter !== undefined && !isNarrowed(filter)) throw new Refused('This list would hold everybody: narrow it first.')
  return write(
    desk,
    asker,
    {
      id,
      name: name === undefined ? list.name : nameFrom(world, name, id),
      filter: filter ?? list.filter,
      sort: sort === undefined ? list.sort : sort,
    },
    now,
  )
}

/** The list as it was, which `restoreList` brings back. @throws Refused where there is no such list. */
export async function deleteList(desk: Desk, asker: Asker, id: string, now: number): Promise<SavedList> {
  const { world } = await ask(desk, asker)
  const list = savedList(world, id) ?? noList(id)
  await keep(desk, asker, { type: 'setting', name: settingOf(id), value: null, at: desk.moment(now) }, now)
  return list
}

/** Brings back a list that was deleted, under its own id. @throws Refused where another has its name by now. */
export async function restoreList(desk: Desk, asker: Asker, list: SavedList, now: number): Promise<SavedList> {
  const { world } = await ask(desk, asker)
  if (!world.register.setting.has(`setting:${settingOf(list.id)}`)) noList(list.id)
  return write(desk, asker, { ...list, name: nameFrom(world, list.name, list.id) }, now)
}

async function write(desk: Desk, asker: Asker, { id, name, filter, sort }: SavedList, now: number): Promise<SavedList> {
  const value = { name, filter, ...(sort !== null && { sort }) }
  const record: RecordOf<'setting'> = { type: 'setting', name: settingOf(id), value, at: desk.moment(now) }
  await keep(desk, asker, record, now)
  return { id, name, filter, sort }
}

function nameFrom(world: World, given: string, own?: string): string {
  const name = given.replace(/\s+/g, ' ').trim()
  if (name === '' || name.length > longestName)
    throw new Refused(`A list needs a name of up to ${longestName} letters: give one.`)
  const small = name.toLocaleLowerCase('en')
  if (savedLists(world).some((list) => list.id !== own && list.name.toLocaleLowerCase('en') === small))
    throw new Refused(`There is a list called "${name}" already: give another name.`)
  return name
}

function noList(id: string): never {
  throw new Refused(`There is no list "${id.slice(0, 80)}": "rapport lists list" shows those there are.`)
}
