/**
 * Joins people, splits them again, and undoes either at any later time. Each act is a few `link` records that carry its
 * id and what they took the place of, so that undoing leaves exactly what was there before.
 */
import type { FactRecord, RecordOf } from '../../connectors/record.ts'
import { keyOf } from '../../intake/keyed.ts'
import type { Asker } from '../../ledger/entry.ts'
import { handlesOfPerson, idOf, membersOf, nameOf, personOf, sayingOn, type World } from '../../people/index.ts'
import { isOurselves } from '../../people/relation/relation.ts'
import { Refused } from '../../tools/refused.ts'
import { ask } from '../ask.ts'
import type { Desk } from '../desk.ts'
import { freshId, handleFrom, keepAll } from '../log/keep.ts'
import { valueFrom } from '../say-of/words.ts'

/** What was done: its id undoes it. `people` are the ids of those there are now. */
export type WhoAct = { act: string; people: string[] }

export type Join = {
  /** Two people or more, each by any of their handles. */
  ids: readonly string[]
  /** The name that is shown from now on, where the user picked one. */
  name?: string | undefined
}

/** @throws Refused where somebody is not known, is ourselves, or all are one person already. */
export async function joinPeople(desk: Desk, asker: Asker, { ids, name }: Join, now: number): Promise<WhoAct> {
  const { world } = await ask(desk, asker)
  const roots = [...new Set(ids.map((id) => rootFrom(desk, world, id)))]
  if (roots.length < 2) throw new Refused('These are one person already: choose two people or more.')
  const act = freshId(now)
  const at = desk.moment(now)
  const records: FactRecord[] = [linkOf(world, joinedHandles(world, roots), true, act, at)]
  const picked = name?.trim() ? valueFrom('name', name) : undefined
  if (picked !== undefined) {
    const handle = idOf(world.identity, Math.min(...roots))
    const before = world.register.setting.get(`setting:${sayingOn('name', handle)}`)
    records.push({
      type: 'setting',
      name: sayingOn('name', handle),
      value: picked,
      at,
      more: { act, before: before?.value ?? null },
    })
  }
  await keepAll(desk, asker, records, now)
  return { act, people: await idsNow(desk, asker, ids.slice(0, 1)) }
}

/** Their ids; all their handles where some were held apart, since a later word on the very handles lifts an earlier one. */
function joinedHandles(world: World, roots: readonly number[]): string[] {
  const members = roots.flatMap((root) => membersOf(world.identity, root))
  const { ties, tiesOf } = world.identity
  const isHeld = members.some((member) => tiesOf.get(member)?.some((tie) => ties.get(tie)?.same === false))
  return isHeld
    ? members.map((member) => world.identity.handles[member] ?? '')
    : roots.map((root) => idOf(world.identity, root))
}

export type Split = {
  id: string
  /** Those of the person's handles that are somebody else's. */
  handles: readonly string[]
}

/** @throws Refused where somebody is not known, a handle is not theirs, or none or all of theirs are named. */
export async function splitPerson(desk: Desk, asker: Asker, { id, handles }: Split, now: number): Promise<WhoAct> {
  const { world } = await ask(desk, asker)
  const root = rootFrom(desk, world, id)
  const all = handlesOfPerson(world, root)
  const moved = [...new Set(handles.map((handle) => handleFrom(desk, handle)))]
  const foreign = moved.find((handle) => !all.includes(handle))
  if (foreign !== undefined)
    throw new Refused(
      `"${foreign}" is no handle of ${nameOf(world, root)}: choose among ${all.slice(0, 8).join(', ')}.`,
    )
  const rest = all.filter((handle) => !moved.includes(handle))
  if (moved.length === 0 || rest.length === 0)
    throw new Refused('A person is split in two: choose some of the handles, and not all of them.')
  const act = freshId(now)
  const at = desk.moment(now)
  // What stays together is tied first: it may have hung together by way of the other part.
  const records = [moved, rest].filter((part) => part.length > 1).map((part) => linkOf(world, part, true, act, at))
  for (const one of moved) for (const other of rest) records.push(linkOf(world, [one, other], false, act, at))
  await keepAll(desk, asker, records, now)
  return { act, people: await idsNow(desk, asker, [...moved.slice(0, 1), ...rest.slice(0, 1)]) }
}

/** Holds people apart for good, so that they are never proposed as one again. @throws Refused as `joinPeople` does. */
export async function keepApart(desk: Desk, asker: Asker, ids: readonly string[], now: number): Promise<WhoAct> {
  const { world } = await ask(desk, asker)
  const act = freshId(now)
  const roots = ids.map((id) => rootFrom(desk, world, id))
  await keepAll(desk, asker, apartLinks(world, roots, act, desk.moment(now)), now)
  return { act, people: await idsNow(desk, asker, ids) }
}

/** Links of this act by which the first is held apart from each of the others. @throws Refused where all are one person. */
export function apartLinks(world: World, people: readonly number[], act: string, at: number): RecordOf<'link'>[] {
  const [one = -1, ...others] = new Set(people)
  if (others.length === 0) throw new Refused('These are one person: split them by the handle that is somebody else’s.')
  return others.flatMap((other) =>
    membersOf(world.identity, one).flatMap((a) =>
      membersOf(world.identity, other).map((b) =>
        linkOf(world, [world.identity.handles[a] ?? '', world.identity.handles[b] ?? ''], false, act, at),
      ),
    ),
  )
}

/**
 * Takes an act back, or a single link by its key `link:…`. Done twice it is done once.
 * @throws Refused where there is no such act.
 */
export async function undoLink(desk: Desk, asker: Asker, act: string, now: number): Promise<WhoAct> {
  const { world } = await ask(desk, asker)
  const links = [...world.register.link].filter(([key, link]) => key === act || link.more?.act === act)
  if (links.length === 0) throw new Refused(`Nothing was joined or split as "${act.slice(0, 80)}": look it up again.`)
  const at = desk.moment(now)
  const records: FactRecord[] = links
    .filter(([, { undone }]) => !undone)
    .map(([, link]) => before(link) ?? { ...link, undone: true, at })
  for (const setting of world.register.setting.values())
    if (setting.more?.act === act) {
      const { act: _, before: was, ...more } = setting.more
      records.push({
        type: 'setting',
        name: setting.name,
        value: was ?? null,
        at,
        ...(Object.keys(more).length > 0 && { more }),
      })
    }
  if (records.length > 0) await keepAll(desk, asker, records, now)
  return {
    act,
    people: await idsNow(
      desk,
      asker,
      links.flatMap(([, { handles }]) => handles),
    ),
  }
}

/** A link of this act, which remembers what it takes the place of. */
function linkOf(world: World, handles: readonly string[], same: boolean, act: string, at: number): RecordOf<'link'> {
  const record: RecordOf<'link'> = { type: 'link', handles: [...handles].sort(), same, at }
  const was = world.register.link.get(keyOf(record))
  return {
    ...record,
    more: {
      act,
      ...(was && !was.undone && { before: { same: was.same, at: was.at ?? null, more: was.more ?? null } }),
    },
  }
}

function before({ handles, more }: RecordOf<'link'>): RecordOf<'link'> | undefined {
  const was = more?.before
  if (!isRecord(was) || typeof was.same !== 'boolean') return undefined
  return {
    type: 'link',
    handles,
    same: was.same,
    ...(typeof was.at === 'number' && { at: was.at }),
    ...(isRecord(was.more) && { more: was.more }),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Who is meant. @throws Refused where nobody is known so, or it is an account of our own. */
export function rootFrom(desk: Desk, world: World, id: string): number {
  const handle = handleFrom(desk, id)
  if (world.accountIndex.has(handle)) throw new Refused(`"${handle}" is an account of your own, and nobody else.`)
  const index = world.identity.index.get(handle)
  if (index === undefined) throw new Refused(`Nobody is known as "${handle}": look for the name with "rapport people".`)
  const root = personOf(world.identity, index)
  if (isOurselves(world, root)) throw new Refused(`"${handle}" is an account of your own, and nobody else.`)
  return root
}

async function idsNow(desk: Desk, asker: Asker, ids: readonly string[]): Promise<string[]> {
  const { world } = await ask(desk, asker)
  const roots = ids.flatMap((id) => {
    const index = world.identity.index.get(handleFrom(desk, id))
    return index === undefined ? [] : [personOf(world.identity, index)]
  })
  return [...new Set(roots)].map((root) => idOf(world.identity, root))
}
