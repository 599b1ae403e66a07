/** What is remembered and found, as it is told outside. Times are ISO-8601 UTC text, days `YYYY-MM-DD`. */
import type { NoteKind } from '../../connectors/record.ts'
import type { Band, Note } from '../../people/shapes.ts'

/** When a day comes round next: that day, how many days from today, and how many years it is then; null where the year is not known. */
export type Next = { on: string; inDays: number; years: number | null }

export type Named = { id: string; name: string }

export type Remembered = Note & {
  kind: NoteKind
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  on: string | null
  /** When a day to remember comes round next. */
  next: Next | null
  url: string | null
  /** Who introduced us, where that is somebody known. */
  through: Named | null
  file: { name: string; type: string; bytes: number } | null
}

/** Somebody whom this person introduced to us. */
export type Introduced = Named & { note: string; at: string }

export type Day = { person: Named; note: string; text: string; on: string; next: Next }

/** Where words were found. */
export const places = [
  'name',
  'handle',
  'role',
  'tag',
  'note',
  'met',
  'date',
  'matters',
  'link',
  'file',
  'message',
] as const
export type Place = (typeof places)[number]

export type Found = {
  in: Place
  /** The words around what was found, or all of a short text. */
  words: string
  /** Where in `words` it stands: begin and end, in letters of the text. */
  marks: [from: number, to: number][]
  at: string | null
  /** Of a message, `account#id`; of a note, its id. */
  id: string | null
  /** Of a message. */
  direction: 'sent' | 'received' | null
}

export type FoundPerson = Named & {
  band: Band
  handles: string[]
  found: Found[]
  /** How many of their messages were found on this stretch. */
  messages: number
}

export type Finds = {
  asOf: string | null
  /** Those in whose name or notes it stands first, then the others by their newest message. */
  people: FoundPerson[]
  /** How many have it in their name or in what is noted of them, whether they are among `people` or not; 0 where one goes on. */
  known: number
  /** How far back messages were looked through: all of them, or down to `before`, from which to go on. */
  looked: { rows: number; of: number; before: string | null }
}
