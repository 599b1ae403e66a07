/** What is known of everybody besides what was said, and which of it holds the words that are looked for. */
import type { NoteKind, RecordOf } from '../../connectors/record.ts'
import { handlesOfPerson, iso, nameOf, rolesOf, saidOfPerson } from '../../people/index.ts'
import { personRoot } from '../answers/today.ts'
import type { Asked } from '../ask.ts'
import { notesOf } from './remembered.ts'
import type { Found, Place } from './shapes.ts'
import { excerpt, hasAll, plain } from './words.ts'

export type Matched = { found: Found[]; inName: boolean; beginsName: boolean }

/** Most finds that are shown of one person. */
const mostShown = 4

/** Those of whom every word is known in one place or another, by person. */
export function knownMatches(asked: Asked, words: readonly string[]): Map<number, Matched> {
  const notes = notesByPerson(asked)
  const matches = new Map<number, Matched>()
  for (const root of asked.relations.byRoot.keys()) {
    const name = nameOf(asked.world, root)
    const handles = handlesOfPerson(asked.world, root)
    const own = notes.get(root)
    const roles = rolesOf(asked.world, root)
    const { tags = [] } = saidOfPerson(asked.world, root)
    const all = plain([name, ...handles, ...roles, ...tags, ...(own ?? []).map(textOf)].join('\n'))
    if (!words.every((word) => all.includes(word))) continue
    const told: [Place, string, RecordOf<'note'>?][] = [
      ['name', name],
      ...handles.map((handle): [Place, string] => ['handle', handle]),
      ...roles.map((role): [Place, string] => ['role', role]),
      ...tags.map((tag): [Place, string] => ['tag', tag]),
      ...(own ?? []).map((note): [Place, string, RecordOf<'note'>] => [note.kind ?? 'note', textOf(note), note]),
    ]
    matches.set(root, {
      found: shown(told, words),
      inName: hasAll(name, words),
      beginsName: words.some((word) => plain(name).startsWith(word)),
    })
  }
  return matches
}

/** Each of the words is shown somewhere; what says no further one is left out where there is much. */
function shown(told: readonly [Place, string, RecordOf<'note'>?][], words: readonly string[]): Found[] {
  const open = new Set(words)
  const first: Found[] = []
  const rest: Found[] = []
  for (const [place, text, note] of told) {
    const compared = plain(text)
    const held = words.filter((word) => compared.includes(word))
    if (held.length === 0) continue
    const isNew = held.some((word) => open.has(word))
    for (const word of held) open.delete(word)
    const one: Found = {
      in: place,
      ...excerpt(text, held),
      at: note === undefined ? null : iso(note.at),
      id: note?.id ?? null,
      direction: null,
    }
    ;(isNew ? first : rest).push(one)
  }
  return [...first, ...rest].slice(0, Math.max(mostShown, first.length))
}

function notesByPerson(asked: Asked): Map<number, RecordOf<'note'>[]> {
  const notes = new Map<number, RecordOf<'note'>[]>()
  for (const note of notesOf(asked)) {
    const root = personRoot(asked, note.with)
    if (root === undefined) continue
    const known = notes.get(root)
    if (known) known.push(note)
    else notes.set(root, [note])
  }
  return notes
}

const separators: Partial<Record<NoteKind, string>> = { date: ' · ' }

/** Everything a note says in one line of text. */
function textOf({ text, kind = 'note', on, url, file }: RecordOf<'note'>): string {
  return [text, on, url, file?.name].filter((part) => part !== undefined && part !== '').join(separators[kind] ?? ' ')
}
