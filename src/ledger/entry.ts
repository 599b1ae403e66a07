/** An entry: one record, keyed and dated, as the ledger keeps it. Entries are never changed. */
import type { Labels, RecordOf, RecordType } from '../connectors/record.ts'

export type { NewEntry } from '../intake/keyed.ts'

/** What the ledger gives back. */
export type Entry<T extends RecordType = RecordType> = {
  /** Position in the workspace's ledger, from 1, without gaps, in order of arrival. */
  seq: number
  key: string
  record: RecordOf<T>
}

/** Who asks, and in which workspace. Every function of the ledger takes one. */
export type Asker = { workspace: string; who: string; role: Role }
export type Role = 'owner' | 'writer' | 'reader'

/** Corrections are kept beside the interaction they are about, by its name. */
export type Correction = { of: string; labels: Labels }
