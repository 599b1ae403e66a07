/** Dissatisfaction with somebody's product, service or conduct. */
import type { Evidence, Finding } from '../evidence.ts'

export const findComplaint = (evidence: Evidence): Finding => {
  const { sent, text } = evidence
  const strong = evidence.count('complain')
  const weak = evidence.count('complain.weak')
  if (strong + weak === 0 && !(sent && evidence.open && evidence.has('complain.third'))) return null
  let score = 2 * strong + weak + 2 * (sent ? evidence.count('complain.third') : 0)
  if (evidence.has('congratulate') || (evidence.has('praise') && !evidence.has('sarcasm'))) score -= 2
  if (evidence.has('sarcasm')) score += 1
  if (evidence.has('complain.you')) score += 1
  // Bad luck and apologies speak of trouble too.
  if (evidence.has('mishap')) score -= 2
  if (strong === 0 && evidence.has('offer')) score -= 2
  if (sent) score += evidence.open && evidence.has('complain.third') ? 0 : -3
  if (evidence.open && !evidence.has('complain.you') && text.users === 0) score -= 1
  // One doubtful word in a question to a business is no complaint yet.
  const need = strong === 0 && evidence.direct && text.questionMarks > 0 ? 3 : 2
  return score >= need ? { words: evidence.words('complain', 'complain.weak', 'complain.third') } : null
}
