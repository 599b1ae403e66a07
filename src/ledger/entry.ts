/** An entry: one record, keyed and dated, as the ledger keeps it. Entries are never changed. */
import type { FactRecord, Labels, RecordOf, RecordType, Time } from '../connectors/record.ts'

/** What intake hands to the ledger. */
export type NewEntry = {
  /** Derived from the source, so that the same event from two sources is one entry. For an interaction `account#id`. */
  key: string
  /** Over everything the record says: equal hashes are the same telling. */
  hash: string
  record: FactRecord
  /** When the source saw it, epoch ms. Of two tellings of one key the later seen counts, and of equal ones the greater hash. */
  seenAt: Time
}

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
