/** Whether what is made known is to be paid for. */
import type { Canned } from './canned.ts'
import type { Evidence, Finding } from './evidence.ts'
import { isProposal } from './intents/promote.ts'

export const findSale = (evidence: Evidence, promotion: Finding, canned: Canned): Finding => {
  if (canned?.kind === 'pitch' && (evidence.direct || evidence.has('pay'))) return { words: canned.words }
  if (promotion === null) return null
  if (isProposal(evidence)) return { words: promotion.words }
  if (!evidence.has('pay')) return null
  if (evidence.has('unpaid') && evidence.text.money === 0) return null
  return { words: evidence.words('pay') }
}
