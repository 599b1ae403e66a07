/** The records a connector gives: what one source says happened, in the words of the interchange format. */

import type { LinkRecord, NoteRecord } from './memory-record.ts'

export { type LinkRecord, type NoteKind, type NoteRecord, noteKinds } from './memory-record.ts'

export const interactionKinds = [
  'post',
  'reply',
  'mention',
  'message',
  'reaction',
  'share',
  'quote',
  'follow',
  'unfollow',
  'connect',
  'invite',
  'recommend',
  'meeting',
  'call',
  'bounce',
  'read',
] as const
export type InteractionKind = (typeof interactionKinds)[number]

export type Direction = 'sent' | 'received'
export const audiences = ['public', 'group', 'direct'] as const
export type Audience = (typeof audiences)[number]

export const modes = ['broadcast', 'chat', 'engage'] as const
export type Mode = (typeof modes)[number]
export const subjects = ['self', 'others', 'useful', 'none'] as const
export type Subject = (typeof subjects)[number]
export const intents = [
  'promote',
  'ask',
  'offer',
  'thank',
  'congratulate',
  'question',
  'answer',
  'complain',
  'recommend',
] as const
export type Intent = (typeof intents)[number]

/** What a person said a message is, where they disagree with the reading. Any part may be missing. */
export type Labels = {
  mode?: Mode
  subject?: Subject
  intents?: Intent[]
  canned?: boolean
  sell?: boolean
}

/** Milliseconds since 1970 UTC. */
export type Time = number

/**
 * `of`: the interaction it was read from, `account#id`. `undone`: its maker took it back, and it does not count.
 */
type Read = { of?: string; undone?: boolean }

/** Fields of an interchange line that Rapport does not know; kept and exported again. */
type Unknown = { more?: Record<string, unknown> }

/**
 * One presence of the workspace. `account` is written `network:handle` as the network spells it, lower case.
 * `lasting` is the network's own unchanging id (`x:id/123`, `bluesky:did:plc:…`) where the source tells it: a later
 * rename is then no new account.
 */
export type AccountRecord = Unknown & {
  type: 'account'
  account: string
  lasting?: string
  name?: string
  since?: Time
  kind?: 'person' | 'organisation'
}

/**
 * Handles that are certainly one human or organisation: the source gives both, or the user says so.
 * A number and its name are told this way as well: `['x:id/123', 'x:bob']`.
 */
export type PersonRecord = Unknown & {
  type: 'person'
  handles: string[]
  name?: string
  roles?: string[]
  notes?: string
  key?: boolean
  /** Handles and sites (`feed:` and host) that the network itself verified to be theirs. */
  proves?: string[]
  /** Handles and sites that their own profile points to: theirs only where the other points back. */
  says?: string[]
  /** What their profile says of them. */
  bio?: string
  /** Perceptual hash of their picture, 16 hexadecimal digits. */
  picture?: string
  /** When they were last seen doing anything on the network, whoever it was for. */
  seenAt?: Time
}

/** One thing that happened between the workspace and the world. */
export type InteractionRecord = Unknown & {
  type: 'interaction'
  /** Unique within the account; the network's own id wherever it has one. */
  id: string
  /** `null` where the source does not tell the time: such a fact is in no dated figure. */
  at: Time | null
  account: string
  direction: Direction
  kind: InteractionKind
  with?: string[]
  withName?: string
  audience?: Audience
  text?: string
  url?: string
  inReplyTo?: string
  minutes?: number
  labels?: Labels
}

/** How many, or who, followed the account at a moment. */
export type FollowersRecord = Unknown & {
  type: 'followers'
  account: string
  at: Time
  count?: number
  handles?: string[]
}

/** Who the account followed at a moment (no network dates this; a snapshot as `followers` is). */
export type FollowingRecord = Unknown & {
  type: 'following'
  account: string
  at: Time
  count?: number
  handles?: string[]
}

export const outcomeKinds = [
  'enquiry',
  'meeting',
  'sale',
  'referral',
  'recommendation',
  'press',
  'resolved',
  'other',
] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

export type OutcomeRecord = Unknown &
  Read & {
    type: 'outcome'
    id: string
    at: Time
    kind: OutcomeKind
    amount?: number
    currency?: string
    with?: string
    account?: string
    goal?: string
    note?: string
  }

export const activities = ['sending', 'receiving', 'talking'] as const
export type Activity = (typeof activities)[number]

export type EffortRecord = Unknown & {
  type: 'effort'
  at: Time
  account: string
  minutes: number
  activity: Activity
  id?: string
}

export const favourSides = ['given', 'received', 'asked-of-us', 'asked-by-us'] as const
export type FavourSide = (typeof favourSides)[number]

export type FavourRecord = Unknown &
  Read & {
    type: 'favour'
    id: string
    at: Time
    with: string
    what: string
    side: FavourSide
    settledAt?: Time
  }

export type GoalRecord = Unknown & {
  type: 'goal'
  id: string
  aim: string
  measure: string
  target: number
  start: Time
  due: Time
  closedAt?: Time
}

export type Span = { start: Time; end: Time }

export type ExperimentRecord = Unknown & {
  type: 'experiment'
  id: string
  kind: 'pause' | 'change'
  accounts: string[]
  measure: string
  /** One block, or several pauses; the short form with `start` and `end` is read into one span. */
  pauses: Span[]
  hypothesis?: string
}

/** What the user did with a suggestion. */
export type DecisionRecord = Unknown & {
  type: 'decision'
  id: string
  at: Time
  suggestion: string
  person?: string
  did: 'done' | 'snoozed' | 'refused' | 'reopened'
  until?: Time
}

export type SettingRecord = Unknown & { type: 'setting'; name: string; value: unknown; at?: Time }
export type PredictionRecord = Unknown & {
  type: 'prediction'
  id: string
  at: Time
  due: Time
  person: string
  /** The probability that was told, 0 to 1. */
  value: number
  /** That they do something (`in`; so where it is missing), or that either does (`any`). */
  target?: 'in' | 'any'
  /** The model's own log-odds, before any recalibration. */
  logOdds?: number
}
export type DraftRecord = Unknown & { type: 'draft'; id: string; text: string; accounts: string[]; due?: Time }

export const ruleKinds = ['forbid', 'require', 'approve'] as const
export type ProtocolRule = { id: string; text: string; kind: (typeof ruleKinds)[number]; pattern?: string }
export type ProtocolRecord = Unknown & { type: 'protocol'; values: string[]; rules: ProtocolRule[] }

/** Which kinds a source can show of an account, in each direction, over a time. What is not covered is not zero. */
export type CoverageRecord = Unknown & {
  type: 'coverage'
  account: string
  from: Time | null
  to: Time | null
  received: InteractionKind[]
  sent: InteractionKind[]
}

/** A correction of a message's labels made later than its import; `of` is the interaction's name, `account#id`. */
export type CorrectionRecord = Unknown & { type: 'correction'; of: string; labels: Labels; at: Time }

export type FactRecord =
  | AccountRecord
  | PersonRecord
  | InteractionRecord
  | FollowersRecord
  | FollowingRecord
  | OutcomeRecord
  | EffortRecord
  | FavourRecord
  | GoalRecord
  | ExperimentRecord
  | LinkRecord
  | NoteRecord
  | DecisionRecord
  | SettingRecord
  | PredictionRecord
  | DraftRecord
  | ProtocolRecord
  | CoverageRecord
  | CorrectionRecord

export type RecordType = FactRecord['type']
export type RecordOf<T extends RecordType> = Extract<FactRecord, { type: T }>
