/**
 * Every table of the ledger, explained once. `migrations/` makes them; a test compares the two on both databases.
 *
 * The rules that cannot be retrofitted:
 * - Every key begins with the workspace; nothing crosses between workspaces.
 * - An entry is never changed and never deleted, save by `forget`. A later telling is a further revision of its key.
 * - An entry lives while at least one source tells it. Undoing an import retracts its source, not its entries.
 * - Times are epoch milliseconds UTC; `null` is a time the source does not give. Texts hold no NUL.
 * - Whatever is not in `entry`, `workspace`, `source`, `telling`, `alias`, `same`, `forgotten` and `file` can be thrown away and made again.
 */

export type Schema = {
  workspace: WorkspaceTable
  entry: EntryTable
  source: SourceTable
  telling: TellingTable
  alias: AliasTable
  same: SameTable
  forgotten: ForgottenTable
  reading: ReadingTable
  fold: FoldTable
  sketch: SketchTable
  near: NearTable
  copies: CopiesTable
  file: FileTable
}

/** One business or person. */
type WorkspaceTable = {
  /** Short name in addresses and on the command line. */
  slug: string
  /** The number that every other table begins its keys with. */
  id: number
  created_at: number
  /** Position of the newest entry. Locking this row is what makes appends one after another. */
  last_seq: number
  /** Counts whatever a fold cannot follow forwards: an entry superseded, a source retracted, a person forgotten. */
  epoch: number
}

/** What is known: one row for each different telling of each event. */
type EntryTable = {
  workspace: number
  /** Order of arrival, from 1. Folds remember how far they have come by it. */
  seq: number
  /** From the source, so that the same event from an archive, an API and a second import has one key. */
  key: string
  /** 0 for the first telling; further ones where the same key was told differently, or so again after that. */
  revision: number
  /** Over the whole record; equal hashes are the same telling. */
  hash: string
  type: string
  at: number | null
  account: string | null
  /** Interaction kind; null for every other type. */
  kind: string | null
  /** 1 sent, 0 received; null for every other type. */
  sent: number | null
  /** The record as intake gave it, as JSON. */
  body: string
  /** When the source saw it; of two tellings the later seen counts, of equal ones the greater hash. */
  seen_at: number
  /** The first source that told it; further ones stand in `telling`. */
  source: number
  /** 1 where this revision counts: it wins among its key's and a source still tells it. Derived. */
  live: number
}

/** The journal of imports: one row a file, an account's sync, or what was logged by hand. */
type SourceTable = {
  workspace: number
  id: number
  kind: string
  /** The file's name, the account, or who logged it. */
  name: string
  /** Over the file's beginning, size and time, so that a repeated import is told as such. */
  print: string | null
  network: string | null
  format: string | null
  started_at: number
  /** Null while it runs, and for ever where it was cut off: repeating it completes it. */
  finished_at: number | null
  retracted_at: number | null
  /** The import report as JSON. */
  report: string | null
}

/** Which further sources tell an entry, and when each saw it; the first source too, where it saw it again later. */
type TellingTable = { workspace: number; seq: number; source: number; seen_at: number }

/** Names of one account: its lasting id and every handle it ever had, all leading to the name entries are kept under. */
type AliasTable = { workspace: number; alias: string; root: string }

/** Keys of one event under the key it is known by, where two sources told it without a common one. */
type SameTable = { workspace: number; key: string; root: string }

/** Keyed hashes of the handles of people who were erased, so that a later import does not bring them back. */
type ForgottenTable = { workspace: number; hash: string; at: number }

/** What each message was read as. Made again whenever the reading's version changes. */
type ReadingTable = {
  workspace: number
  seq: number
  /** Version of the reading and of the workspace's own rules. */
  version: string
  /** Labels packed as `people/labels` documents. */
  labels: number
  /** Equal for texts that are the same but for name, numbers and links; null for short ones. */
  print: number | null
}

/** Saved folds: state up to an entry, to go on from. */
type FoldTable = {
  workspace: number
  name: string
  /** Of the code that made the state; another version's is thrown away. */
  version: string
  epoch: number
  upto: number
  state: Uint8Array
  saved_at: number
}

/** What is compared to find near-copies: one row a print of one-to-one messages. */
type SketchTable = {
  workspace: number
  /** Order of arrival, from 1. */
  place: number
  print: number
  /** As `meaning/copies` packs it. It tells nearly as much as the words, and goes when the last message that says them goes. */
  body: Uint8Array
}

/** Prints of two texts that are nearly the same. As few pairs as join all that belong together. */
type NearTable = { workspace: number; place: number; one: number; other: number }

/** How far near-copies are found: one row a workspace. */
type CopiesTable = {
  workspace: number
  /** Of what makes the sketches; those of another version are thrown away. */
  version: string
  /** Counts whenever sketches were taken away: whoever holds them in memory has to load them anew. */
  turn: number
  /** Place of the newest sketch. */
  upto: number
  /** 1 where `near` joins all sketches that belong together. */
  paired: number
  /** At which sketches of texts that no longer count were last taken away. */
  epoch: number
}

/** What is in the files that notes tell of, by the hash of the whole, in pieces in order from 0. */
type FileTable = { workspace: number; sha256: string; part: number; body: Uint8Array }
