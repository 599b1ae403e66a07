/** What the user remembers of people, as Today needs it: found once an answer for everybody on it. */
import type { RecordOf } from '../../connectors/record.ts'
import { personOf, type World } from '../../people/index.ts'

type Note = RecordOf<'note'>
/** Notes by person root, the latest first; what was taken back is left out. */
export type Memory = ReadonlyMap<number, readonly Note[]>

/** `until`: what was noted later is left out, epoch ms. */
export function memoryOf(world: World, until: number): Memory {
  const notes = new Map<number, Note[]>()
  for (const note of world.register.note.values()) {
    const handle = world.identity.index.get(note.with)
    if (note.undone || handle === undefined || note.at > until) continue
    const root = personOf(world.identity, handle)
    const known = notes.get(root)
    if (known) known.push(note)
    else notes.set(root, [note])
  }
  for (const list of notes.values()) list.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
  return notes
}

/** What is known of somebody beside what happened; the latest of each kind. */
export type Known = { note: string | null; matters: string | null; met: string | null }

export function knownOf(memory: Memory, root: number): Known {
  const notes = memory.get(root) ?? []
  const text = (...kinds: (Note['kind'] | undefined)[]) => {
    const note = notes.find(({ kind, text }) => kinds.includes(kind) && text.trim() !== '')
    return note === undefined ? null : note.text.trim()
  }
  return { note: text('note', undefined), matters: text('matters'), met: text('met') }
}
