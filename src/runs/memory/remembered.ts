/** What is remembered of one person, as it is shown: newest first, days with when they come round, people by name. */
import type { RecordOf } from '../../connectors/record.ts'
import { idOf, iso, nameOf } from '../../people/index.ts'
import { personRoot } from '../answers/today.ts'
import type { Asked } from '../ask.ts'
import { dayIn, nextOf } from './days.ts'
import type { Day, Introduced, Named, Remembered } from './shapes.ts'

/** Notes that count at the moment asked about: the user's own word counts at once, whenever it is about. */
export function* notesOf(asked: Asked): Generator<RecordOf<'note'>> {
  const until = asked.past ? (asked.at ?? 0) : Number.POSITIVE_INFINITY
  for (const note of asked.world.register.note.values()) if (!note.undone && note.at <= until) yield note
}

/** The day that it is for the user, at `now` or at the past moment asked about; epoch ms. */
export function todayOf(asked: Asked, now: number): string {
  const at = asked.past ? (asked.at ?? now) : now
  const zone = asked.world.register.setting.get('setting:workspace.timeZone')?.value
  try {
    return dayIn(at, typeof zone === 'string' && zone !== '' ? zone : 'UTC')
  } catch {
    return dayIn(at, 'UTC')
  }
}

/** `root`: the person. `now` in epoch ms, from which days are counted. */
export function rememberedOf(
  asked: Asked,
  root: number,
  now: number,
): { notes: Remembered[]; introduced: Introduced[] } {
  const today = todayOf(asked, now)
  const notes: RecordOf<'note'>[] = []
  const introduced = new Map<number, Introduced>()
  for (const note of notesOf(asked)) {
    const whose = personRoot(asked, note.with)
    if (whose === root) notes.push(note)
    else if (whose !== undefined && note.through !== undefined && personRoot(asked, note.through) === root)
      introduced.set(whose, { ...named(asked, whose), note: note.id, at: iso(note.at) ?? '' })
  }
  return {
    notes: notes.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).map((note) => shown(asked, note, root, today)),
    introduced: [...introduced.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

function shown(asked: Asked, note: RecordOf<'note'>, root: number, today: string): Remembered {
  const { id, at, text, kind = 'note', on, url, through, file } = note
  const introducer = through === undefined ? undefined : personRoot(asked, through)
  return {
    id,
    at: iso(at) ?? '',
    text,
    kind,
    on: on ?? null,
    next: (kind === 'date' && on !== undefined && nextOf(on, today)) || null,
    url: url ?? null,
    through: introducer === undefined || introducer === root ? null : named(asked, introducer),
    file: file === undefined ? null : { name: file.name, type: file.type, bytes: file.bytes },
  }
}

export const named = ({ world }: Asked, root: number): Named => ({
  id: idOf(world.identity, root),
  name: nameOf(world, root),
})

/** Days that come round within so many days, the nearest first. */
export function daysAhead(asked: Asked, days: number, now: number): Day[] {
  const today = todayOf(asked, now)
  const ahead: Day[] = []
  for (const { id, with: handle, text, kind, on } of notesOf(asked)) {
    if (kind !== 'date' || on === undefined) continue
    const next = nextOf(on, today)
    const root = personRoot(asked, handle)
    if (next === undefined || next.inDays > days || root === undefined || !asked.relations.byRoot.has(root)) continue
    ahead.push({ person: named(asked, root), note: id, text, on, next })
  }
  return ahead.sort((a, b) => a.next.inDays - b.next.inDays || (a.person.name < b.person.name ? -1 : 1))
}
