/** What the reading has to reach on messages it has not seen. */
import type { Head } from '../src/meaning/learned/heads.ts'
import type { Measure } from './scores.ts'

export const bars: Partial<Record<Measure, { must: number; goal: number }>> = {
  mode: { must: 0.86, goal: 0.9 },
  intents: { must: 0.7, goal: 0.76 },
  'core intents': { must: 0.76, goal: 0.82 },
  subject: { must: 0.66, goal: 0.72 },
  sell: { must: 0.78, goal: 0.85 },
  canned: { must: 0.86, goal: 0.94 },
  language: { must: 0.985, goal: 0.99 },
}

/** A label that is wrong more often is not said. */
export const leastPrecision: Partial<Record<Head, number>> = {
  thank: 0.9,
  congratulate: 0.9,
  promote: 0.85,
  sell: 0.85,
  canned: 0.97,
  question: 0.75,
  complain: 0.75,
  ask: 0.65,
  offer: 0.65,
  answer: 0.65,
  recommend: 0.65,
}
