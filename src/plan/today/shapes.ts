/** What the outside is told of Today beyond the contract: what one knows of somebody, why they come first, and what was learned. */
import type { Suggestion, Today } from '../shapes.ts'

export const learnedKinds = [
  'rekindle-rhythm',
  'rekindle-fading',
  'rekindle-lapsed',
  'congratulate-properly',
  'deepen',
  'introduce',
] as const
export type LearnedKind = (typeof learnedKinds)[number]

/** What the worth of writing to somebody is made of. */
export type Factors = {
  /** ln(1 + days on which they did something). */
  given: number
  /** How far the chance that they come by themselves has fallen below what it is at the usual rhythm, 0 to 1; 1 where there is a reason of the day. */
  fallen: number
  /** How likely they answer, 0 to 1. */
  answer: number
  /** Whether the user chose them: such people come first. */
  chosen: boolean
}

/** Words with where and when they were said; `id` names the interaction, where it is one. */
export type Quote = { id: string; at: string | null; text: string; account: string }

export const hookKinds = ['news', 'need', 'offer', 'date', 'matters', 'met', 'note', 'meeting', 'words'] as const
/** Something personal to build on; `who` says whose words they are where it is not the person's. */
export type Hook = {
  kind: (typeof hookKinds)[number]
  text: string
  at: string | null
  id: string | null
  who: string | null
}

/** One reason for the place on the list, with the interactions it was counted from. */
export type Because = { words: string; evidence: string[] }

export type TodayItem = Suggestion & {
  /** Of an introduction, the other one. */
  with: { id: string; name: string } | null
  /** Their last words. */
  quote: Quote | null
  /** Ids of favours it rests on. */
  favours: readonly string[]
  hooks: Hook[]
  because: Because[]
  /** Of what is owed to nobody: what its worth is the product of. */
  factors: Factors | null
}

export type Unwanted = { person: { id: string; name: string }; suggestion: string; at: string }
export type Encouragement = { words: string; basis: string; evidence: string[] }

export type TodayAnswer = Omit<Today, 'items'> & {
  items: TodayItem[]
  /** Suggestions done on the day of asking, and the minutes they are counted with. */
  done: number
  spentMinutes: number
  /** Whom they were about, the latest first, so that each can be taken back. */
  doneToday: Unwanted[]
  /** People the user said are not to be suggested. */
  unwanted: Unwanted[]
  /** One true thing that goes well; null where there is none to tell. */
  encouragement: Encouragement | null
}

export type LessonTold = {
  kind: LearnedKind
  done: number
  snoozed: number
  refused: number
  share: number
  factor: number
  words: string
}
export type LearningAnswer = {
  asOf: string | null
  /** The moment from which decisions are learned from; null where it was never begun anew. */
  since: string | null
  lessons: LessonTold[]
}
