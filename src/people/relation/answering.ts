/** Which rows need an answer, and which give one. */
import { type Facts, hasText, isSent, kindOf, labelsOf } from '../world/facts.ts'
import { isPleasantry } from '../world/labels.ts'
import { isBarePitch, isStock } from './history.ts'
import type { Moment } from './moment.ts'

/** Nothing in it that wants an answer: thanks, praise, congratulation, greeting, stock, a bare pitch. */
export function needsAnswer(facts: Facts, row: number, moment: Moment): boolean {
  if (isSent(facts, row) || !hasText(facts, row)) return false
  const kind = kindOf(facts, row)
  if (kind !== 'reply' && kind !== 'mention' && kind !== 'message' && kind !== 'quote') return false
  const labels = labelsOf(facts, row)
  return !isPleasantry(labels) && !isBarePitch(labels) && !isStock(facts, row, moment)
}

/** Whether the row is of the kind that answers: a reply, mention or message of ours. */
export function answers(facts: Facts, row: number): boolean {
  if (!isSent(facts, row)) return false
  const kind = kindOf(facts, row)
  return kind === 'reply' || kind === 'mention' || kind === 'message'
}
