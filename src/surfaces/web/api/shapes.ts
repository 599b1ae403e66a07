/** What the API tells beyond the shapes of people and plan. */
import type { Activity, FavourSide, Labels, OutcomeKind } from '../../../connectors/record.ts'
import type { Interaction, PersonWithHistory } from '../../../people/shapes.ts'
import type { Suggestion, Today } from '../../../plan/shapes.ts'

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
  title: string
  icon: { path: string; colour: string }
  howToExport: string[]
  cannotTell: string[]
  archive: boolean
  missing?: { archive?: string; account?: string; publish?: string } | null
}

export type MonthOfRhythm = { month: string; sent: Record<string, number>; received: Record<string, number> }
export type PersonPage = PersonWithHistory & {
  rhythm: MonthOfRhythm[]
  /** Their page on a network, where there is one. */
  link?: string | null
}

/** The day as the API tells it: each suggestion with their last words, and how many were done today. */
export type DayItem = Suggestion & { quote?: { id: string; at: string | null; text: string } | null }
export type Day = Omit<Today, 'items'> & { items: DayItem[]; done?: number }

export type Skipped = { entry: string; reason: string; count: number }
export type ImportReport = {
  network?: string
  format?: string
  people?: number
  inserted?: number
  duplicates?: number
  skipped?: Skipped[]
}

export type ImportState = {
  id: string
  state: 'receiving' | 'reading' | 'done' | 'refused' | 'failed'
  file: string
  /** The entry of the archive that is being read. */
  entry: string | null
  counted: number
  inserted: number
  /** 0 to 1 */
  share: number
  facts: string[]
  report?: ImportReport | null
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
export type NewCorrection = { of: string; labels: Labels }
