/** What the user remembers of somebody: notes, how they met, days, what matters, addresses. Times are epoch ms. */
import type { NoteKind, RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { Refused } from '../../tools/refused.ts'
import { rootOf } from '../answers/today.ts'
import { ask } from '../ask.ts'
import type { Desk } from '../desk.ts'
import { freshId, handleFrom, keep } from '../log/keep.ts'
import { isDay } from './days.ts'

export type Note = RecordOf<'note'>

/** What can be said in a note; `null` takes a part away where one is changed. */
export type Said = {
  text?: string | undefined
  kind?: NoteKind | undefined
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  on?: string | null | undefined
  url?: string | null | undefined
  /** Handle of who introduced us. */
  through?: string | null | undefined
}

export type NewNote = Said & { with: string; at?: number | undefined }

export const longestText = 20_000
const longestUrl = 2000

/** @throws Refused where a handle is none, or the note says nothing of its kind. */
export async function addNote(
  desk: Desk,
  asker: Asker,
  { with: raw, at, ...said }: NewNote,
  now: number,
): Promise<Note> {
  if (said.kind === 'file') throw new Refused('A file comes with its content: add it with "rapport note add --file".')
  const handle = handleFrom(desk, raw)
  const blank: Note = { type: 'note', id: freshId(now), at: at ?? now, with: handle, text: '' }
  return keep(desk, asker, await changed(desk, asker, blank, said), now)
}

/** Changes what a note says; what is not given stays. @throws Refused where there is none of this id, or as `addNote`. */
export async function changeNote(desk: Desk, asker: Asker, id: string, said: Said, now: number): Promise<Note> {
  const note = await noteOf(desk, asker, id)
  if (note.undone) throw new Refused('This note was taken away: bring it back before changing it.')
  if (said.kind !== undefined && (said.kind === 'file') !== (note.kind === 'file'))
    throw new Refused('A file stays a file, and nothing else becomes one: add another note.')
  return keep(desk, asker, await changed(desk, asker, note, said), now)
}

/** Takes a note away, so that it counts no more and can be brought back. @throws Refused where there is none of this id. */
export async function removeNote(desk: Desk, asker: Asker, id: string, now: number): Promise<Note> {
  return keep(desk, asker, { ...(await noteOf(desk, asker, id)), undone: true }, now)
}

/** Undoes that. @throws Refused where there is none of this id, or its file is not kept any more. */
export async function restoreNote(desk: Desk, asker: Asker, id: string, now: number): Promise<Note> {
  const { undone: _, ...note } = await noteOf(desk, asker, id)
  if (note.file && (await desk.ledger.readFile(asker, note.file.sha256)) === undefined)
    throw new Refused('What was in this file is not kept any more: add the file again.')
  return keep(desk, asker, note, now)
}

/** @throws Refused where there is none of this id. */
export async function noteOf(desk: Desk, asker: Asker, id: string): Promise<Note> {
  const [entry] = await desk.ledger.byKey(asker, [`note:${id}`])
  if (entry?.record.type !== 'note')
    throw new Refused(`No note has the id "${id.slice(0, 80)}": "rapport person" shows those of somebody.`)
  return entry.record
}

async function changed(desk: Desk, asker: Asker, before: Note, said: Said): Promise<Note> {
  const { on: _on, url: _url, through: _through, kind: _kind, ...rest } = before
  const part = <T>(given: T | null | undefined, known: T | undefined): T | undefined =>
    given === null ? undefined : (given ?? known)
  const text = (said.text ?? before.text).trim()
  const kind = said.kind ?? before.kind
  const on = part(said.on, before.on)?.trim()
  const url = part(said.url, before.url)?.trim()
  const given = part(said.through, before.through)
  const through = given === undefined ? undefined : handleFrom(desk, given)
  if (text.length > longestText)
    throw new Refused(`A note may have at most ${longestText} letters: keep the rest in a second one or in a file.`)
  if (on !== undefined && !isDay(on))
    throw new Refused(`"${on.slice(0, 40)}" is no day: write it as 1985-04-12, or --04-12 without the year.`)
  if (url !== undefined && !isAddress(url))
    throw new Refused(`"${url.slice(0, 80)}" is no address of a page: it begins with http:// or https://.`)
  if (through !== undefined && through !== before.through) await checkThrough(desk, asker, before.with, through)
  const missing = lacks({ text, kind, on, url, through, file: before.file })
  if (missing !== undefined) throw new Refused(missing)
  return {
    ...rest,
    text,
    ...(kind !== undefined && kind !== 'note' && { kind }),
    ...(on !== undefined && { on }),
    ...(url !== undefined && { url }),
    ...(through !== undefined && { through }),
  }
}

type Parts = { [name in 'text' | 'kind' | 'on' | 'url' | 'through' | 'file']: unknown }

/** What a note of its kind has to say and this one does not, as a sentence. */
function lacks({ text, kind, on, url, through, file }: Parts): string | undefined {
  if (kind === 'date') return on === undefined ? 'A day to remember needs its day: give it with "on".' : undefined
  if (kind === 'link') return url === undefined ? 'An address has to be given with "url".' : undefined
  if (kind === 'met' && (on !== undefined || through !== undefined)) return undefined
  if (kind === 'file' && file !== undefined) return undefined
  return text === '' ? 'A note has to say something: give its words with "text".' : undefined
}

/** Only pages: nothing that a browser would run or open from the machine. */
function isAddress(url: string): boolean {
  if (url.length > longestUrl || !/^https?:\/\//i.test(url) || /\s/.test(url)) return false
  return URL.canParse(url)
}

async function checkThrough(desk: Desk, asker: Asker, whom: string, through: string): Promise<void> {
  const asked = await ask(desk, asker)
  const root = rootOf(asked, through)
  if (root === undefined)
    throw new Refused(
      `Nobody is known as "${through.slice(0, 80)}": say who introduced you in the words of the note, or give a handle that is known.`,
    )
  if (root === rootOf(asked, whom))
    throw new Refused('Nobody introduces themselves: give somebody else with "through".')
}
