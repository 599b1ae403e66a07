/** What is said between the desk and the thread that works for it. */
import type { FileReport } from '../../intake/index.ts'
import type { ImportProgress } from '../import/import-files.ts'

export type Order =
  | {
      type: 'import'
      workspace: string
      path: string
      /** What the file is called, whatever its name on disk. */
      name: string
      now: number
      /** When the file was made, epoch ms, where it is known. */
      madeAt?: number
    }
  | { type: 'demo'; workspace: string; now: number }
  /** Reads every unread text of the workspace behind a position. */
  | { type: 'read'; workspace: string; after: number }

export type Said = { id: number; order: Order } | { id: number; stop: true } | { end: true }

/** How far it is, with what is certain already. */
export type Progress = ImportProgress & { facts: string[] }
export type Done = { report: FileReport | null; facts: string[] }

export type News = { id: number } & (
  | { progress: Progress }
  | { done: Done }
  /** The file cannot be taken; nothing was changed. */
  | { refused: string }
  | { failed: string; stack: string | undefined }
)
