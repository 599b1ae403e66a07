/** What goes into reading a message, and what comes out. Whatever reads inside may change; this page is all others see. */
import type { Direction, Intent, Mode, Subject } from '../connectors/record.ts'
import type { Odds } from './learned/heads.ts'

export type Message = {
  text: string
  /** The network, as a hint only (`linkedin`, `email`). */
  channel: string
  direction: Direction
  /** `public`: a new post to everybody; `reply`: a visible answer, comment or mention; `direct`: one to one; `group`: to several. */
  audience: 'public' | 'reply' | 'direct' | 'group'
  /** Who speaks for the workspace. */
  workspaceKind?: 'person' | 'organisation'
}

export const sentiments = ['positive', 'neutral', 'negative'] as const
export type Sentiment = (typeof sentiments)[number]

export type Reading = {
  mode: Mode
  subject: Subject
  intents: Intent[]
  /** A one-click or stock phrase as the whole message, a mail-merge, support boilerplate. */
  canned: boolean
  /** A commercial pitch for something paid. */
  sell: boolean
  /** Only for what an organisation sent: abuse, sarcasm at a customer, gossip, grievances. */
  breach: boolean
  sentiment: Sentiment
  /** ISO 639-1, or `und` where the text is too short to tell. */
  lang: string
  /** False where the language cannot be read: intents and subject are then no judgement and stay out of ratios. */
  read: boolean
  /** Nothing but thanks, praise, congratulation or greeting: needs no answer. */
  pleasantry: boolean
  /** Praises the one it is addressed to (or, in a public mention, the workspace). */
  praise: boolean
  /** How likely each label is, calibrated; those of which exactly one holds add up to 1. */
  odds: Odds
  /** How likely it is that the least certain of all this is right, 0 to 1. */
  sure: number
  /** Plain sentences with the words each judgement hung on. */
  why: string[]
}

/** Raised whenever a reading of the same message may differ; stored readings of another version are read again. */
export const readingVersion = 3

export type ReadMessage = (message: Message) => Reading
