/** Who speaks for an organisation: said by the user, kept as a setting of the speaker's, and told from both sides. */
import type { FactRecord } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { idOf, membersOf, nameOf, personOf, type World } from '../../people/index.ts'
import type { Asked } from '../ask.ts'
import { ask } from '../ask.ts'
import type { Desk } from '../desk.ts'
import { freshId, keepAll } from '../log/keep.ts'
import { apartLinks, rootFrom, type WhoAct } from './join.ts'

export type Named = { id: string; name: string }

const prefix = 'person.speaksfor:'

/**
 * Says that a person speaks for an organisation; the two stay two for good. Undone as any other act.
 * @throws Refused where either is not known or ourselves, or both are one.
 */
export async function speakFor(
  desk: Desk,
  asker: Asker,
  { organisation, person }: { organisation: string; person: string },
  now: number,
): Promise<WhoAct> {
  const { world } = await ask(desk, asker)
  const [firm, speaker] = [organisation, person].map((id) => rootFrom(desk, world, id))
  const act = freshId(now)
  const at = desk.moment(now)
  const links = apartLinks(world, [firm ?? -1, speaker ?? -1], act, at)
  const [firmId, speakerId] = [firm, speaker].map((root) => idOf(world.identity, root ?? -1))
  const name = `${prefix}${speakerId}`
  const before = world.register.setting.get(`setting:${name}`)?.value ?? null
  const records: FactRecord[] = [{ type: 'setting', name, value: firmId, at, more: { act, before } }, ...links]
  await keepAll(desk, asker, records, now)
  return { act, people: [firmId ?? '', speakerId ?? ''] }
}

/** For whom a person speaks, and who speaks for them, by name. */
export function speakingOf({ world }: Asked, root: number): { speaksFor: Named | null; speakers: Named[] } {
  let speaksFor: Named | null = null
  const speakers = new Map<number, Named>()
  for (const { name, value } of world.register.setting.values()) {
    if (!name.startsWith(prefix) || typeof value !== 'string') continue
    const speaker = rootOf(world, name.slice(prefix.length))
    const firm = rootOf(world, value)
    if (speaker === undefined || firm === undefined || speaker === firm) continue
    if (speaker === root) speaksFor = namedOf(world, firm)
    if (firm === root) speakers.set(speaker, namedOf(world, speaker))
  }
  return { speaksFor, speakers: [...speakers.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

const namedOf = (world: World, root: number): Named => ({ id: idOf(world.identity, root), name: nameOf(world, root) })

/** Undefined for whoever is not known, or of whom nothing is left. */
function rootOf(world: World, handle: string): number | undefined {
  const index = world.identity.index.get(handle)
  if (index === undefined) return undefined
  const root = personOf(world.identity, index)
  return membersOf(world.identity, root).length === 0 ? undefined : root
}
