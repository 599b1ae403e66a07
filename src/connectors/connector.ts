/** The contract of a connector: one folder a network, one object with one required part and as many abilities as it has. */
import type { Archive } from '../tools/archive/archive.ts'
import type { Mapping } from './mapping.ts'
import type { NoticeTemplate, UnreadNotice } from './notices.ts'
import type { FactRecord, InteractionKind } from './record.ts'

/** What the rest of the program needs to know of a network without naming it. */
export type About = {
  /** As in handles, `network:handle`; the folder's name. */
  network: string
  title: string
  /** Other spellings of the network that are read as this one. */
  aliases?: readonly string[]
  /** `format` is a file format that can hold several networks. */
  kind: 'network' | 'format'
  /** The day the network began, `YYYY-MM-DD`: a date more than a year before is no date. */
  began: string
  /** The mark shown beside an account: one path of a 24 by 24 view box, and its colour. */
  icon: { path: string; colour: string }
  /** Brings a handle, without its `network:`, into the one spelling that is stored (lower case, no `@`, …). */
  spell(handle: string): string
  /** What a handle is there, for one who is asked for theirs, with an example; ends no sentence. */
  handleIs?: string
  /** The page of a handle on the network, where there is one. */
  profile?(handle: string): string | undefined
  /** Why an ability is not there yet, in one sentence for the user. */
  missing?: { archive?: string; account?: string; publish?: string }
  /** How to get the network's own export, one step a line, in the network's words. */
  howToExport?: readonly string[]
  /** Hours until the network has an export ready, where it is not at once. */
  exportHours?: number
  /** What its export holds, in one or two sentences for the user. */
  holds?: string
  /** What to give besides the export for a kind that it does not show, in a sentence; mails that tell it need no word. */
  besidesShow?: Partial<Record<InteractionKind, string>>
  /** What the network never tells in its export, in the user's words. */
  cannotTell?: readonly string[]
}

/** Something in the source that is no record: told in the import report, never fatal. */
export type Skipped = {
  type: 'skipped'
  entry: string
  /** In words for the user: `a draft`, `no person in the row`, `left alone on purpose`. Equal reasons are counted together. */
  reason: string
  count: number
  /** What it is about was taken in nevertheless, as the reason says: a remark, no omission. */
  kept?: true
  /** Line or row, where one place can be named. */
  where?: string
}

/** How far the reading is within an entry, for the progress bar; sent every few hundred records at most. */
export type Reached = { type: 'reached'; entry: string; bytes: number }

/** A piece of what is in a file that a note tells of; the pieces of one file come in order, one after another. */
export type Content = {
  type: 'content'
  entry: string
  /** Of the whole. */
  sha256: string
  /** From 0. */
  part: number
  parts: number
  base64: string
}

export type Item = FactRecord | Skipped | Reached | UnreadNotice | Content

const words: ReadonlySet<string> = new Set(['skipped', 'reached', 'unread', 'content'])

/** Whether an item is a record, and no word about the reading. */
export function isFact(item: Item): item is FactRecord {
  return !words.has(item.type)
}

/** What an archive is, told from its content. */
export type Recognition = {
  /** For the report: `X archive of 2026`, `LinkedIn complete export`. */
  format: string
  /** 0 to 1; the highest wins where several connectors recognise a file. */
  certainty: number
}

export type ReadContext = {
  /** When the file was made, from its own words or else the file's time. Snapshots without a date of their own carry it. */
  madeAt: number
  /** IANA zone for times that the source writes without one. */
  zone: string
  /** The accounts the user named for this import, `network:handle` in their stored spelling. */
  owners: readonly string[]
  /**
   * The workspace's own accounts so far, spelled alike. For sources that do not tell whose they are
   * (`_entries/own-account.ts`), and for mail, whose direction hangs on it.
   */
  accounts: readonly string[]
  /** Notification templates of all networks and the user's own, for the reader of mailboxes. */
  notices: readonly NoticeTemplate[]
  /** What the user said the columns of a table are, by the table's print. */
  mappings: ReadonlyMap<string, Mapping>
}

export type ArchiveReader = {
  /** The network may give one export in several files: those of one import whose files do not overlap are read as one. */
  inParts?: boolean
  /** It may have to ask what a file means before it can read it. */
  asks?: boolean
  /** It reads the mails by which networks notify. */
  readsNotices?: boolean
  /** What it tells hangs on the workspace's accounts: of one import it is read after the files that tell those. */
  afterOthers?: boolean
  /** It was written by the user elsewhere: what they say of a note here counts before it, however often it is given. */
  givesWay?: boolean
  /** Another network of which the export holds a part: told apart in the report. */
  besides?: string
  /** Looks at names and beginnings, never at the file's own name. `undefined`: not mine. */
  recognise(archive: Archive): Promise<Recognition | undefined>
  /**
   * Reads the whole export as a stream: the account first, then persons known by several handles, then what happened.
   * A bad row is a `skipped` item. Throws `Refused` only where nothing of the archive can be read.
   */
  read(archive: Archive, context: ReadContext): AsyncIterable<Item>
}

/** Reads an account through its network's API. */
export type AccountReader = Record<never, never>
/** Posts to a network. */
export type Publisher = Record<never, never>

export type Connector = {
  about: About
  archive?: ArchiveReader
  /** How the network's notification mails read, as data. */
  notices?: readonly NoticeTemplate[]
  account?: AccountReader
  publish?: Publisher
}

/** A reading with nothing known beforehand. */
export const blankContext: ReadContext = {
  madeAt: 0,
  zone: 'UTC',
  owners: [],
  accounts: [],
  notices: [],
  mappings: new Map(),
}
