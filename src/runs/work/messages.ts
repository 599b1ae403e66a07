/** What is said between the desk and the thread that works for it. */
import type { Mapping, TableProposal } from '../../connectors/mapping.ts'
import type { FileReport } from '../../intake/index.ts'
import type { Who } from '../../people/network/choose.ts'
import type { AskingTable, ImportProgress, RefusedFile } from '../import/import-files.ts'
import type { Picture } from '../network/picture.ts'

export type Order =
  | {
      type: 'import'
      workspace: string
      files: GivenFile[]
      now: number
      preview: boolean
      owners: string[]
      /** By the print of the table. */
      mappings: [string, Mapping][]
    }
  | { type: 'demo'; workspace: string; now: number }
  /** Takes back what a source told, or lets it count again. */
  | { type: 'retract' | 'restore'; workspace: string; source: number }
  /** Reads every unread text of the workspace behind a position. */
  | { type: 'read'; workspace: string; after: number }
  /** Fits the reading to the corrections, where enough have come together; not while something is imported. */
  | { type: 'refit'; workspace: string; now: number }
  /** Draws who talks with whom, as it was at the moment `until`, with notes up to a later one. */
  | { type: 'network'; workspace: string; until: number; notesUntil: number; who: Who }

export type GivenFile = {
  path: string
  /** What the file is called, whatever its name on disk. */
  name: string
}

export type Said = { id: number; order: Order } | { id: number; stop: true } | { end: true }

/** How far it is, with what is certain already. */
export type Progress = ImportProgress & { facts: string[] }
export type Done = {
  reports: FileReport[]
  facts: string[]
  refused?: RefusedFile[]
  asks?: AskingTable[]
  picture?: Picture
}

export type News = { id: number } & (
  | { progress: Progress }
  | { done: Done }
  /** The file cannot be taken; nothing was changed. With a proposal it can, once its columns are named. */
  | { refused: string; proposal?: TableProposal }
  | { failed: string; stack: string | undefined }
)
