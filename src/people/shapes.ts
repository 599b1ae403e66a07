/** What the outside is told of a relationship; the field names are the contract's. Times are ISO-8601 UTC text. */
import type { Audience, Direction, InteractionKind, Labels } from '../connectors/record.ts'

export const stages = ['stranger', 'interest', 'engage', 'involve', 'retain', 'advocate', 'lapsed'] as const
export type Stage = (typeof stages)[number]

export const flags = [
  'advocate',
  'sell-only',
  'canned-only',
  'one-sided-us',
  'one-sided-them',
  'thanks-owed',
  'reply-owed',
  'favour-owed',
  'new',
  'fading',
] as const
export type Flag = (typeof flags)[number]

export type Band = 'close' | 'steady' | 'loose' | 'quiet'

export type DayBalance = {
  /** Contact days, ours less theirs over the sum, -1 to 1; null without any. */
  value: number | null
  /** 90% interval of `value`. */
  interval: [number, number] | null
  words: 'even' | 'mostly us' | 'mostly them' | 'too few to tell'
}

export type Person = {
  id: string
  name: string
  handles: string[]
  roles: string[]
  /** The user's own words to find them by. */
  tags: string[]
  /** Somebody the user wants a relationship with. */
  key: boolean
  /** How often the user wants to be in touch, in days, and whether it was said of them, of a role or of a tag. */
  keepInTouch: { days: number; from: 'person' | 'role' | 'tag' } | null
  /** The last contact plus that many days; null without a rhythm, or where there was no contact yet. */
  dueAt: string | null
  /** How late it is, in words; null where it is not due. */
  overdue: string | null
  stage: Stage
  vitality: number
  touch: number
  likelyToAnswer: number
  band: Band
  calibrated: boolean
  lastSentAt: string | null
  lastReceivedAt: string | null
  firstAt: string | null
  sent: number
  received: number
  daysSent: number
  daysReceived: number
  initiatedByThem: number | null
  ourMedianReplyHours: number | null
  theirMedianReplyHours: number | null
  /** Median days between contact days, from four of them on. */
  usualGapDays: number | null
  /** Most days that ever lay between two contact days. */
  longestGapDays: number | null
  /** The silence against what is usual, from twice on: `four times your usual gap`. */
  gapWords: string | null
  favours: { given: number; received: number; askedByUs: number; askedOfUs: number }
  dayBalance: DayBalance
  flags: Flag[]
  /** What would move the relationship on, as a sentence; null where nothing is to be done. */
  nextStep: string | null
}

/** One interaction as pages and `person` show it. */
export type Interaction = {
  /** `account#id` */
  id: string
  at: string | null
  account: string
  direction: Direction
  kind: InteractionKind
  with: string[]
  withName: string | null
  audience: Audience | null
  text: string | null
  url: string | null
  inReplyTo: string | null
  minutes: number | null
  /** What it was read as, a person's correction included; null until it is read or where there is nothing to read. */
  labels: Required<Labels> | null
  corrected: boolean
  /** How likely the least certain label is right, 0 to 1; null where nothing is read, or its language cannot be. */
  sure: number | null
  /** Why it was read so; only where one interaction or one person is asked for. */
  why?: string[]
}

export type Favour = { id: string; at: string; side: string; what: string; settledAt: string | null }
export type Note = { id: string; at: string; text: string }

export type PersonWithHistory = Omit<Person, 'favours'> & {
  timeline: Interaction[]
  timelineTotal: number
  /** The counts as everywhere, and the favours themselves. */
  favours: Person['favours'] & { list: Favour[] }
  notes: Note[]
}
