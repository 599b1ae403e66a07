/** The tone of a text: of its words, not of what happened. */
import type { Intent } from '../../connectors/record.ts'
import type { Sentiment } from '../reading.ts'
import type { Evidence } from './evidence.ts'

export const findSentiment = (evidence: Evidence, intents: ReadonlySet<Intent>): Sentiment => {
  if (intents.has('complain')) return 'negative'
  let score = evidence.count('good') - 1.5 * evidence.count('bad') + evidence.count('praise')
  if (intents.has('thank') || intents.has('congratulate')) score += 2
  if (/[❤💛💚💙💜🧡💕😍🥰😊🎉👏🙌🔥🥂✨💪😀😃😄😁🙂]/u.test(evidence.text.raw)) score += 1
  if (/[😡🤬👎💔😢😭😞😠🙄]/u.test(evidence.text.raw)) score -= 2
  score += Math.min(1, evidence.text.exclamations) * 0.5
  if (score >= 1.5) return 'positive'
  return score <= -1.5 ? 'negative' : 'neutral'
}
