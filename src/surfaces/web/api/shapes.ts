/** What the API tells beyond the shapes of people and plan. */
import type { ColumnUse, Mapping } from '../../../connectors/mapping.ts'
import type { Activity, FavourSide, InteractionKind, OutcomeKind } from '../../../connectors/record.ts'
import type { Interaction, PersonWithHistory } from '../../../people/shapes.ts'
import type { Introduced, Remembered } from '../../../runs/memory/shapes.ts'
import type { GiveAndTakeAnswer, StandingAnswer } from '../../../runs/standing/shapes.ts'

export type AccountStatus = {
  account: string
  name: string | null
  network: string
  coverage: { from: string | null; to: string | null } | null
}

export type Status = {
  name: string
  asOf: string | null
  empty: boolean
  entries: number
  people: number
  accounts: AccountStatus[]
  /** Messages read for their meaning so far, of those there are. */
  reading: { done: number; total: number }
  /** Differs as soon as anything in the workspace does. */
  version: string | number
}

export type NetworkAbout = {
  network: string
  kind: 'network' | 'format'
  title: string
  icon: { path: string; colour: string }
  handleIs: string | null
  howToExport: string[]
  cannotTell: string[]
  archive: boolean
  missing?: { archive?: string; account?: string; publish?: string } | null
}

export type MonthOfRhythm = { month: string; sent: Record<string, number>; received: Record<string, number> }
export type PersonPage = Omit<PersonWithHistory, 'notes'> & {
  /** The moment of the answer; null where nothing is known yet. */
  asOf: string | null
  notes: Remembered[]
  /** Whom they introduced to us. */
  introduced: Introduced[]
  speaksFor: { id: string; name: string } | null
  speakers: { id: string; name: string }[]
  /** How many of the timeline are of the kind asked for. */
  timelineChosen: number
  rhythm: MonthOfRhythm[]
  standing: StandingAnswer
  giveAndTake: GiveAndTakeAnswer
  /** The newest of what was asked and given, with the words that say so. */
  asks?: { id: string; at: string | null; by: 'us' | 'them'; what: 'ask' | 'give'; words: string }[]
  /** Their page on a network, where there is one. */
  link?: string | null
}

export type { TodayAnswer as Day, TodayItem as DayItem } from '../../../plan/today/shapes.ts'

export type Skipped = { entry: string; reason: string; count: number; kept?: boolean }
export type ImportReport = {
  file?: string
  network?: string
  format?: string
  people?: number
  records?: number
  earlier?: { times: number; inserted: number }
  inserted?: number
  duplicates?: number
  skipped?: Skipped[]
  accounts?: string[]
  counts?: Partial<Record<InteractionKind, { sent: number; received: number }>>
  snapshots?: { followers?: number; following?: number }
  from?: string | null
  to?: string | null
  besides?: { network: string; counts: NonNullable<ImportReport['counts']> }
  unread?: UnreadKind[]
  preview?: boolean
}

/** Notification mails of one kind that no template reads. */
export type UnreadKind = {
  network: string
  at: string | null
  from: string
  subject: string
  lines: string[]
  links: { text: string; url: string }[]
  count: number
  /** A template of one's own reads it; the mailbox has to be given again. */
  taught?: boolean
}

export type TableColumn = { name: string; use: ColumnUse | null; why: string; examples: string[] }
export type Table = {
  file: string
  print: string
  columns: TableColumn[]
  mapping: Mapping
  rows: number | null
  missing: string[]
}

/** What has to be said before a file can be read, or read rightly. */
export type Question =
  | { about: 'owner'; networks: string[]; uploads: string[] }
  | { about: 'columns'; table: Table; uploads: string[] }

export type ImportState = {
  id: string
  state: 'receiving' | 'reading' | 'asking' | 'done' | 'refused' | 'failed'
  file: string
  files: string[]
  /** The entry of the archive that is being read. */
  entry: string | null
  counted: number
  inserted: number
  /** 0 to 1 */
  share: number
  facts: string[]
  preview: boolean
  reports: ImportReport[]
  refused: { file: string; reason: string }[]
  question: Question | null
  uploads: string[]
  error?: Problem | string | null
}

/** An error as the API writes it (problem+json). */
export type Problem = { type?: string; title: string; detail?: string; status?: number }

export type Interactions = { interactions: Interaction[] }
export type EvidencePage = { total: number; interactions: Interaction[] }

export type Decision = {
  suggestion: string
  person: string
  did: 'done' | 'snoozed' | 'refused' | 'reopened'
  until?: string
}
export type NewNote = { with: string; text: string }
export type NewOutcome = {
  kind: OutcomeKind
  with?: string
  account?: string
  amount?: number
  currency?: string
  note?: string
  at?: string
}
export type NewEffort = { account: string; minutes: number; activity: Activity; at?: string }
export type NewFavour = { with: string; side: FavourSide; what: string; at?: string }

export type SourceRow = {
  id: number
  kind: string
  name: string
  network: string | null
  format: string | null
  startedAt: string
  state: 'complete' | 'incomplete' | 'undone'
  undoneAt: string | null
  /** Networks of which it does not tell whose account it is. */
  nobodys: string[]
  report: ImportReport | null
  canUndo: boolean
}

/** A kind in a direction, and when it can be seen; an end that is null is open. */
export type Sight = {
  kind: InteractionKind
  direction: 'sent' | 'received'
  spans: { from: string | null; to: string | null }[]
}

export type AccountSight = {
  account: string
  network: string
  name: string | null
  from: string | null
  to: string | null
  sights: Sight[]
  /** `ended`: it was seen once, and its sources end before today. */
  gaps: { what: string; fill: string | null; ended: boolean }[]
}

export type WaitingArchive = {
  network: string
  title: string
  askedAt: string
  dueAt: string
  ready: boolean
  words: string
}

export type Sources = {
  asOf: string | null
  sources: SourceRow[]
  accounts: AccountSight[]
  waiting: WaitingArchive[]
}
