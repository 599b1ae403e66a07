/** What the outside is told of how good the guesses are. Times are ISO-8601 UTC text; shares and chances 0 to 1. */
import type { Target } from '../relation/vitality.ts'
import type { Band } from '../shapes.ts'
import type { LookingBack } from './looking-back.ts'
import type { BandShare, Bin, Scores } from './reliability.ts'

export type Question = {
  target: Target
  horizonDays: number
  resolved: number
  came: number
  /** How many were to be expected by the chances told. */
  expected: number
  curve: Bin[]
  /** By what was told; only where the question is the one that bands are meant for. */
  bands: BandShare[] | null
  scores: Scores | null
}
/** Intercept and slope, and how many resolved guesses they rest on. */
export type Learned = { a: number; b: number; resolved: number }
export type ResolvedGuess = {
  id: string
  person: { id: string; name: string }
  at: string
  due: string
  target: Target
  horizonDays: number
  /** The chance that was told. */
  told: number
  band: Band
  came: boolean
  /** What settled it, `account#id`; null where nothing came. */
  settledBy: string | null
  settledAt: string | null
}
/** Everything told of how good the guesses are. */
export type GuessesPage = {
  asOf: string | null
  calibrated: boolean
  /** Resolved guesses that it takes. */
  needed: number
  kept: number
  resolved: number
  /** Resolved guesses that somebody does something: those that count towards `needed`. */
  resolvedIn: number
  pending: { count: number; next: string | null; last: string | null; byMonth: { month: string; count: number }[] }
  /** Due, but not all that could have happened was visible until then. */
  unseen: number
  questions: Question[]
  learned: Record<Target, Learned>
  /** Guesses told after something had been learned: by the model alone, and as they were told; null without any. */
  bent: { count: number; before: Scores; after: Scores } | null
  list: ResolvedGuess[]
  listTotal: number
  back: BackAnswer | null
}

export type BackAnswer = Omit<LookingBack, 'horizon' | 'months'> & {
  horizonDays: number
  /** The moments that were asked about: a guess was made there of what had happened until then. */
  months: { at: string; count: number; came: number; expected: number }[]
}
