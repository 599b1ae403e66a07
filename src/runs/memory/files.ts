/** Files that go with a person: taken in as they stream by, given out again, kept beside the ledger. Times are epoch ms. */
import type { Asker } from '../../ledger/entry.ts'
import { longestFile, TooLong } from '../../ledger/files.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import { freshId, handleFrom, keep } from '../log/keep.ts'
import { type Note, noteOf } from './notes.ts'

export type NewFile = {
  with: string
  name: string
  /** Media type; what it cannot be is taken as unknown. */
  type?: string | undefined
  /** What it is, in the user's words. */
  text?: string | undefined
  at?: number | undefined
}

const longestName = 200
const unknownType = 'application/octet-stream'

/** @throws Refused where the handle is none, or the file is longer than may be kept; nothing is kept then. */
export async function attachFile(
  desk: Desk,
  asker: Asker,
  { with: raw, name, type = unknownType, text = '', at }: NewFile,
  content: AsyncIterable<Uint8Array>,
  now: number,
): Promise<Note> {
  const handle = handleFrom(desk, raw)
  const called = nameFrom(name)
  const kept = await desk.ledger.keepFile(asker, content).catch((error: unknown) => {
    if (!(error instanceof TooLong)) throw error
    throw new Refused(`${called} has more than ${longestFile >> 20} MB: keep it elsewhere, and its address as a link.`)
  })
  if (kept === undefined) throw new Error('What is not compared cannot differ.')
  const media = /^[a-z0-9][\w.+-]*\/[\w.+-]+$/i.test(type) ? type.toLowerCase() : unknownType
  const file = { name: called, type: media, bytes: kept.bytes, sha256: kept.sha256 }
  try {
    return await keep(
      desk,
      asker,
      { type: 'note', id: freshId(now), at: at ?? now, with: handle, text: text.trim(), kind: 'file', file },
      now,
    )
  } catch (error) {
    await desk.ledger.dropFiles(asker, new Set([kept.sha256]))
    throw error
  }
}

/** The file's own name without a path, or anything that no system takes in one. */
function nameFrom(given: string): string {
  const [last = ''] = given.split(/[/\\]/).slice(-1)
  const plain = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '' || /^\.+$/.test(plain)) return 'file'
  // Whole letters, and the ending by which the system knows what it is.
  const letters = [...plain]
  const ending = /\.[^.\s]{1,10}$/u.exec(plain)?.[0] ?? ''
  return letters.length <= longestName ? plain : letters.slice(0, longestName - ending.length).join('') + ending
}

/** What the note with this id tells of, and its content. @throws Refused where there is none, or it is not kept any more. */
export async function fileOf(
  desk: Desk,
  asker: Asker,
  id: string,
): Promise<{ file: NonNullable<Note['file']>; content: AsyncIterable<Uint8Array> }> {
  const { file, undone } = await noteOf(desk, asker, id)
  const content = file && !undone ? await desk.ledger.readFile(asker, file.sha256) : undefined
  if (file === undefined || content === undefined)
    throw new Refused('No file is kept with this note: it was taken away, or never came with its content.')
  return { file, content }
}
