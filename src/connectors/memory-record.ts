/** What the user says and remembers of people, as records: who is one person, and notes of every kind. */

/**
 * A person's word on identity: these handles are one person, or no two of them are and it is never to be proposed again.
 * Where two words disagree the later counts; a word that is `undone` does not.
 */
export type LinkRecord = {
  type: 'link'
  handles: string[]
  same: boolean
  /** Epoch ms. */
  at?: number
  undone?: boolean
  more?: Record<string, unknown>
}

export const noteKinds = ['note', 'met', 'date', 'matters', 'link', 'file'] as const
/**
 * What a note is: plain words; how we met; a day to remember; what matters to them; an address; a file. A note without a
 * kind is plain words.
 */
export type NoteKind = (typeof noteKinds)[number]

/** What the user remembers of somebody. */
export type NoteRecord = {
  type: 'note'
  id: string
  /** Epoch ms. */
  at: number
  with: string
  text: string
  kind?: NoteKind
  /** The day it is about, `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  on?: string
  url?: string
  /** Handle of who introduced us. */
  through?: string
  /** Name, media type, bytes and SHA-256 of a file; its content lies beside the ledger. */
  file?: { name: string; type: string; bytes: number; sha256: string }
  undone?: boolean
  more?: Record<string, unknown>
}
