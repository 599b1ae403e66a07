/** What is learned: one judgement, a head, for each label. Weights and odds stand in this order. */
import { type Intent, intents, type Mode, modes, type Subject, subjects } from '../../connectors/record.ts'
import { type Sentiment, sentiments } from '../reading.ts'

export type Flag = 'canned' | 'sell' | 'breach'
export const flags = ['canned', 'sell', 'breach'] as const satisfies readonly Flag[]

export type Head = Mode | Subject | Intent | Flag | Sentiment

export const heads: readonly Head[] = [...modes, ...subjects, ...intents, ...flags, ...sentiments]

/** Of these exactly one holds. */
export const choices: readonly (readonly Head[])[] = [modes, subjects, sentiments]

/** How likely each label is, 0 to 1, calibrated. */
export type Odds = Record<Head, number>
