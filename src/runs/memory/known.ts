/** What is known of everybody besides what was said, and which of it holds the words that are looked for. */
import type { NoteKind, RecordOf } from '../../connectors/record.ts'
import { handlesOfPerson, iso, nameOf, rolesOf, saidOfPerson, type World } from '../../people/index.ts'
import { personRoot } from '../answers/today.ts'
import type { Asked } from '../ask.ts'
import { notesOf } from './remembered.ts'
import type { Found, Place } from './shapes.ts'
import { excerpt, plain } from './words.ts'

export type Matched = { root: number; inName: boolean; beginsName: boolean }

/** Most finds that are shown of one person. */
const mostShown = 4

/** What is compared of everybody: the name, and everything. */
type Compared = { name: string; all: string }

const compared = new WeakMap<World, { version: string; people: Map<number, Compared> }>()

/** Worked out once until anything is written: one writes more than one letter. */
export function comparedOf(asked: Asked): ReadonlyMap<number, Compared> {
  const { world, version } = asked
  const known = compared.get(world)
  if (known?.version === version) return known.people
  const notes = notesByPerson(asked)
  const people = new Map<number, Compared>()
  for (const root of asked.relations.byRoot.keys()) {
    const name = plain(nameOf(world, root))
    const { tags = [] } = saidOfPerson(world, root)
    const rest = [...handlesOfPerson(world, root), ...rolesOf(world, root), ...tags]
    const all = `${name}\n${plain([...rest, ...(notes.get(root) ?? []).map(textOf)].join('\n'))}`
    people.set(root, { name, all })
  }
  compared.set(world, { version, people })
  return people
}

/** Those of whom every word is known in one place or another. */
export function knownMatches(asked: Asked, words: readonly string[]): Matched[] {
  const matches: Matched[] = []
  for (const [root, { name, all }] of comparedOf(asked))
    if (words.every((word) => all.includes(word)))
      matches.push({
        root,
        inName: words.every((word) => name.includes(word)),
        beginsName: words.some((word) => name.startsWith(word)),
      })
  return matches
}

/** Where the words stand in what is known of somebody. */
export function knownFinds(asked: Asked, root: number, words: readonly string[]): Found[] {
  const { tags = [] } = saidOfPerson(asked.world, root)
  const notes = [...notesOf(asked)].filter((note) => personRoot(asked, note.with) === root)
  return shown(
    [
      ['name', nameOf(asked.world, root)],
      ...handlesOfPerson(asked.world, root).map((handle): Told => ['handle', handle]),
      ...rolesOf(asked.world, root).map((role): Told => ['role', role]),
      ...tags.map((tag): Told => ['tag', tag]),
      ...notes.map((note): Told => [note.kind ?? 'note', textOf(note), note]),
    ],
    words,
  )
}

type Told = [Place, string, RecordOf<'note'>?]

/** Each of the words is shown somewhere; what says no further one is left out where there is much. */
function shown(told: readonly Told[], words: readonly string[]): Found[] {
  const open = new Set(words)
  const first: Found[] = []
  const rest: Found[] = []
  for (const [place, text, note] of told) {
    const held = words.filter((word) => plain(text).includes(word))
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
