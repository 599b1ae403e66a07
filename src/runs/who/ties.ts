/** Why each handle of a person is theirs: which source said so, what the network verified, or the user's own word and when. */
import { handlesOfPerson, idOf, iso, isSent, nameOf } from '../../people/index.ts'
import { Refused } from '../../tools/refused.ts'
import { rootOf } from '../answers/today.ts'
import type { Asked } from '../ask.ts'

export type TieReason = {
  /** `source`: a file or account tells them together. `network`: verified, or two pages that name each other. `you`: your word. */
  by: 'source' | 'network' | 'you'
  words: string
  /** The person's other handles it ties this one to. */
  with: string[]
  at: string | null
  /** What undoes it; null where it is nobody's word. */
  undo: string | null
}

export type TiesAnswer = {
  id: string
  name: string
  handles: {
    handle: string
    /** Name shown of this handle alone. */
    name: string | null
    sent: number
    received: number
    why: TieReason[]
  }[]
  /** Whom the user holds apart from this person. */
  apart: { handles: string[]; at: string | null; undo: string }[]
}

/** @throws Refused where nobody is known by the handle. */
export async function tiesAnswer(asked: Asked, id: string): Promise<TiesAnswer> {
  const { world, relations, desk, asker } = asked
  const { identity } = world
  const root = rootOf(asked, id)
  if (root === undefined || !relations.byRoot.has(root))
    throw new Refused(`Nobody is known as "${id.slice(0, 80)}": look for the name with "rapport people".`)
  const handles = handlesOfPerson(world, root)
  const told = personKeys(asked, handles)
  const sources = new Map((await desk.ledger.sources(asker)).map((source) => [source.id, source]))
  const toldBy = await desk.ledger.toldBy(asker, [...told.values()].slice(0, 200))
  const namesOfSources = (key: string | undefined): string[] =>
    (key === undefined ? [] : (toldBy.get(key) ?? [])).flatMap((number) => {
      const source = sources.get(number)
      return source === undefined || source.kind === 'hand' ? [] : [source.name]
    })
  return {
    id: idOf(identity, root),
    name: nameOf(world, root),
    handles: handles.map((handle) => {
      const index = identity.index.get(handle) ?? -1
      const why = (identity.tiesOf.get(index) ?? []).flatMap((name): TieReason[] => {
        const tie = identity.ties.get(name)
        if (tie === undefined || !tie.same) return []
        const others = tie.handles.map((one) => identity.handles[one] ?? '').filter((one) => one !== handle)
        return [{ ...wordsOf(asked, name, namesOfSources(told.get(name))), with: others }]
      })
      const rows = world.rowsOf[index]
      const all = [...(rows?.rows ?? []), ...(rows?.pending ?? [])]
      const sent = all.filter((row) => isSent(world.facts, row)).length
      return { handle, name: world.traits[index]?.name ?? null, sent, received: all.length - sent, why }
    }),
    apart: apartFrom(asked, handles),
  }
}

/** Keys of the records that tell handles of a person together, by the name of their tie. */
function personKeys({ world }: Asked, handles: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>()
  const own = new Set(handles)
  for (const [key, record] of world.register.person)
    if (record.handles.length > 1 && record.handles.some((handle) => own.has(handle)))
      keys.set(`person:${record.handles.toSorted().join(' ')}`, key)
  return keys
}

function wordsOf({ world }: Asked, name: string, sources: readonly string[]): Omit<TieReason, 'with'> {
  const link = world.register.link.get(name)
  if (link !== undefined) {
    const undo = typeof link.more?.act === 'string' ? link.more.act : name
    return { by: 'you', words: 'You said that they are one person', at: iso(link.at ?? null), undo }
  }
  if (name.startsWith('proof:'))
    return { by: 'network', words: 'The network verified that it is theirs', at: null, undo: null }
  if (name.startsWith('says:')) return { by: 'network', words: 'Two pages that name each other', at: null, undo: null }
  const named = sources.slice(0, 2).join(' and ')
  const words = named === '' ? 'Told together as one person' : `Told together by ${named}`
  return { by: 'source', words, at: null, undo: null }
}

function apartFrom({ world }: Asked, handles: readonly string[]): TiesAnswer['apart'] {
  const own = new Set(handles)
  const acts = new Map<string, TiesAnswer['apart'][number]>()
  for (const [key, { same, undone, handles: told, at, more }] of world.register.link) {
    if (same || undone || !told.some((handle) => own.has(handle))) continue
    const undo = typeof more?.act === 'string' ? more.act : key
    const known = acts.get(undo) ?? { handles: [], at: iso(at ?? null), undo }
    for (const handle of told) if (!own.has(handle) && !known.handles.includes(handle)) known.handles.push(handle)
    if (known.handles.length > 0) acts.set(undo, known)
  }
  return [...acts.values()]
}
