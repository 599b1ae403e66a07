/** `note` with what it can do, and `search`. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ask } from '../../../runs/ask.ts'
import { lineOf } from '../../../runs/log/keep.ts'
import { attachFile } from '../../../runs/memory/files.ts'
import {
  addNote,
  changeNote,
  type NewNote,
  type Note,
  removeNote,
  restoreNote,
  type Said,
} from '../../../runs/memory/notes.ts'
import { searchAnswer } from '../../../runs/memory/search.ts'
import { Refused } from '../../../tools/refused.ts'
import { answer, atDesk, type Call, type Deed } from '../call.ts'
import { Usage } from '../usage.ts'
import { findsText } from '../words/memory.ts'

export type Given = Omit<NewNote, 'on' | 'url' | 'through'> & {
  on?: string
  url?: string
  through?: string
  file?: string
}

const told = (call: Call, note: Note, words: string) => answer(call, lineOf(note), () => words)

export const add: Deed<Given> = async (call, { file, ...given }) => {
  const now = call.environment.now()
  if (file !== undefined && (given.kind ?? 'file') !== 'file')
    throw new Usage('A file is a note of its own kind: leave --kind out.')
  const note = await atDesk(call, async (desk, asker) => {
    if (file === undefined) return addNote(desk, asker, given, now)
    if (!(await stat(file).catch(() => undefined))?.isFile())
      throw new Refused(`${file} is no file that can be read: give another with --file.`)
    return attachFile(desk, asker, { ...given, name: basename(file) }, createReadStream(file), now)
  })
  await told(call, note, `Kept: note ${note.id}.`)
}

export const change: Deed<Said> = async (call, said, [id = '']) => {
  const none = (part: string | null | undefined) => (part === 'none' ? null : part)
  const wanted = { ...said, on: none(said.on), url: none(said.url), through: none(said.through) }
  const note = await atDesk(call, (desk, asker) => changeNote(desk, asker, id, wanted, call.environment.now()))
  await told(call, note, 'Changed.')
}

export const remove: Deed = async (call, _, [id = '']) => {
  const note = await atDesk(call, (desk, asker) => removeNote(desk, asker, id, call.environment.now()))
  await told(call, note, `Taken away. "rapport note restore ${id}" brings it back.`)
}

export const restore: Deed = async (call, _, [id = '']) => {
  const note = await atDesk(call, (desk, asker) => restoreNote(desk, asker, id, call.environment.now()))
  await told(call, note, 'It is back.')
}

/** Milliseconds that a terminal waits for. */
const patience = 60_000

export const search: Deed<{ limit?: number; asOf?: number }> = async (call, { limit, asOf }, words) => {
  await atDesk(call, async (desk, asker) => {
    const finds = await searchAnswer(await ask(desk, asker, asOf), { q: words.join(' '), limit, patience })
    await answer(call, finds, () => findsText(finds, call.environment.width))
  })
}
