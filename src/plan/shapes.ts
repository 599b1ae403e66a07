/** What the outside is told of what to do and whether it works; the field names are the contract's. */
import type { Mode } from '../connectors/record.ts'
import type { Person } from '../people/shapes.ts'

export const actions = [
  'reply',
  'welcome',
  'thank',
  'return-favour',
  'rekindle',
  'congratulate-properly',
  'deepen',
  'introduce',
] as const
export type Action = (typeof actions)[number]

export type Suggestion = {
  /** The same as long as its reason is the same, so that a decision on it lasts. */
  id: string
  person: { id: string; name: string }
  action: Action
  why: string
  /** Names of the interactions it rests on, `account#id`. */
  evidence: string[]
  minutes: number
  score: number
  dueAt: string | null
  account: string | null
  link: string | null
}

export type Today = { asOf: string | null; budgetMinutes: number; items: Suggestion[]; later: number }

export const causes = [
  'no-goal',
  'no-focus',
  'neglect',
  'all-about-you',
  'no-conversations',
  'numbers-game',
  'no-follow-up',
  'send-only',
  'canned',
  'asks-only',
  'wrong-place',
  'off-voice',
  'no-evidence',
] as const
export type Cause = (typeof causes)[number]
export type Verdict = 'problem' | 'watch' | 'fine' | 'not-enough-data'

export type Evidence = {
  measure: string
  value: number | string | null
  target: number | string | null
  /** Names of the interactions counted, newest first, at most 500; `counted` says how many there are. */
  interactionIds?: string[]
  counted?: number
}

export type Finding = {
  cause: Cause
  verdict: Verdict
  /** 0 to 1; orders the findings, worst first. */
  severity: number
  headline: string
  evidence: Evidence[]
  actions: string[]
}

export type Diagnosis = { asOf: string | null; windowDays: number; findings: Finding[] }

type Shares = Record<Mode, number | null>

export type AccountMix = {
  account: string
  total: number
  byMode: Record<Mode, number>
  aboutSelf: number
  aboutOthers: number
  sent: number
  received: number
}

export type Mix = {
  from: string | null
  to: string | null
  /** Text acts. */
  total: number
  byMode: Record<Mode, number>
  shares: Shares
  target: Record<Mode, number>
  aboutSelf: number
  aboutOthers: number
  othersPerSelf: number | null
  sent: number
  received: number
  sentPerReceived: number | null
  minutesSending: number
  minutesReceiving: number
  oneToOne: number
  canned: number
  asks: number
  gives: number
  thanks: number
  notRead: number
  byAccount: AccountMix[]
}

export const mixSteps = ['week', 'month', 'quarter', 'year'] as const
export type MixStep = (typeof mixSteps)[number]

/** What was done in one stretch of time. */
export type SpanCounts = {
  /** Text acts. */
  total: number
  byMode: Record<Mode, number>
  notRead: number
  aboutSelf: number
  aboutOthers: number
  sent: number
  received: number
  asks: number
  gives: number
  thanks: number
  minutesSending: number
  minutesReceiving: number
}

export type MixSpan = SpanCounts & { from: string; to: string; byAccount: (SpanCounts & { account: string })[] }

/** The mix stretch by stretch; `to` of a stretch is where the next begins. */
export type MixOverTime = {
  from: string | null
  to: string | null
  step: MixStep
  target: Record<Mode, number>
  spans: MixSpan[]
}

export type Burst = {
  account: string
  from: string
  to: string
  followers: number
  typical: number
  hollow: boolean | null
  gone: number | null
}

export type AudienceReport = {
  asOf: string | null
  followers: number | null
  real: number
  engagedShare: number | null
  retention: { cohort: string; size: number; after180d: number | null }[]
  bursts: Burst[]
  followBackShare: number | null
  lapsed: number
}

export type People = { asOf: string | null; total: number; people: Person[] }

export const goalVerdicts = ['met', 'on-track', 'behind', 'missed', 'not-enough-data'] as const
export type GoalVerdict = (typeof goalVerdicts)[number]

export type Goal = {
  id: string
  aim: string
  measure: string
  target: number
  start: string
  due: string
  closedAt: string | null
  /** What was counted so far; null where it cannot be. */
  value: number | null
  /** What it comes to when it is due, if it goes on like this; null before that can be told. */
  forecast: number | null
  verdict: GoalVerdict
}
