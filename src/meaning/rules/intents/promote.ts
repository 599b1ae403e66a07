/** What makes one's own things known. */
import type { Evidence, Finding } from '../evidence.ts'

/** A thing for sale, proposed to one person for their own need: a sale all the same, and no favour. */
export const isProposal = (evidence: Evidence): boolean =>
  !evidence.open &&
  evidence.has('proposal') &&
  (evidence.text.money > 0 || evidence.has('history')) &&
  evidence.text.questionMarks > 0

export const findPromotion = (evidence: Evidence): Finding => {
  const { text, open, sent } = evidence
  if (isProposal(evidence)) return { words: evidence.words('proposal') }
  const strong = evidence.count('promote')
  const weak = evidence.count('promote.weak')
  if (strong + weak === 0) return null
  let score = 2 * strong + weak
  if (evidence.has('pay') && (strong > 0 || weak > 1 || text.money > 0)) score += 1
  if (evidence.has('hook')) score += 1
  if (evidence.has('own.strong')) score += 0.5
  if (text.urls > 0) score += 0.5
  // Tips and praise of others use the same words.
  if (evidence.has('useful.strong') && strong < 2 && !evidence.has('pay')) score -= 1
  if (
    open &&
    evidence.has('others.third') &&
    !evidence.has('own.strong') &&
    (strong === 0 || evidence.has('recommend'))
  )
    score -= 1
  // Whoever answers, asks or complains names prices and times as well.
  const rival = evidence.has('recommend') || evidence.has('thank') ? 1 : 0
  const need = open ? 2 + rival : sent ? 4 : 4.5
  return score >= need ? { words: evidence.words('promote', 'pay', 'promote.weak') } : null
}
