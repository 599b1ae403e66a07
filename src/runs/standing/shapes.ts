/** Where somebody stands, and who gives and who takes, as it is told outside. Times are ISO-8601 UTC text. */
import type { DayBalance, Flag, Stage } from '../../people/shapes.ts'

export type Told = {
  words: string
  /** `account#id` each, in the order of time. */
  interactionIds: string[]
  favourIds: string[]
}
export type StandingAnswer = {
  stage: Stage
  since: string | null
  because: Told[]
  /** `at`: when it comes by itself; null for what somebody has to do. */
  moves: (Told & { to: Stage; at: string | null })[]
  /** From the first to the latest. */
  steps: (Told & { at: string; from: Stage; to: Stage })[]
}

/** How many there are; the names of the newest, newest first. */
export type FigureAnswer = { count: number; interactionIds: string[]; favourIds: string[] }
export type AgainstAnswer = { us: FigureAnswer; them: FigureAnswer; balance: DayBalance }
export type PaceAnswer = {
  medianHours: number | null
  leastHours: number | null
  mostHours: number | null
  n: number
  interactionIds: string[]
}
/** `value` is smoothed: (answered + 1) / (answered + passed + 2), with its 90% interval; null of none. */
export type RateAnswer = {
  answered: FigureAnswer
  passed: FigureAnswer
  value: number | null
  interval: [number, number] | null
}
export type FavourAnswer = {
  id: string
  at: string
  side: string
  what: string
  settledAt: string | null
  /** Asked for and not done yet. */
  open: boolean
}

export type GiveAndTakeAnswer = {
  asks: AgainstAnswer
  gives: AgainstAnswer
  thanks: { given: FigureAnswer; received: FigureAnswer; owed: FigureAnswer; kindnesses: FigureAnswer }
  favours: FavourAnswer[]
  pace: { us: PaceAnswer; them: PaceAnswer }
  answers: { us: RateAnswer; them: RateAnswer }
  starts: AgainstAnswer
  turns: { perExchange: number | null; exchanges: number }
  days: AgainstAnswer
  /** Contact days of a year that fades: a day counts for 1/e after 365 days. */
  year: { us: number; them: number; balance: DayBalance }
  flags: { flag: Flag; words: string; interactionIds: string[] }[]
}
