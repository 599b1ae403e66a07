/** What a message is for: all nine intents, each with the words it hung on. */
import { type Intent, intents as order } from '../../../connectors/record.ts'
import type { Canned } from '../canned.ts'
import type { Evidence, Finding } from '../evidence.ts'
import { findCongratulation, findThanks } from './courtesy.ts'
import { findRecommendation } from './endorse.ts'
import { findAnswer, findOffer } from './help.ts'
import { findPromotion } from './promote.ts'
import { findComplaint } from './trouble.ts'
import { asFinding, findAsk, findQuestion } from './want.ts'

export type Intents = { found: Map<Intent, string[]>; promotion: Finding }

export const findIntents = (evidence: Evidence, canned: Canned): Intents => {
  const found = new Map<Intent, string[]>()
  const add = (intent: Intent, finding: Finding) => {
    if (finding !== null) found.set(intent, finding.words)
  }
  const pitch = canned?.kind === 'pitch'
  const complaint = pitch || canned !== null ? null : findComplaint(evidence)
  const soured = complaint !== null
  const promotion = pitch ? { words: canned.words } : canned === null && !soured ? findPromotion(evidence) : null
  const ask = pitch || canned?.kind === 'support' ? null : findAsk(evidence)
  const question = canned !== null ? null : findQuestion(evidence, ask, promotion !== null, soured)
  const thanks =
    canned?.kind === 'support' ? null : findThanks(evidence, soured, ask !== null || question !== null || soured)
  const congratulation = canned?.kind === 'praise' || pitch ? null : findCongratulation(evidence, soured)
  const offer = canned !== null ? null : findOffer(evidence, promotion !== null, ask !== null)
  const recommendation =
    canned !== null || soured
      ? null
      : findRecommendation(evidence, promotion !== null, thanks !== null || congratulation !== null)
  const others = [ask, question, thanks, congratulation, complaint, promotion, offer, recommendation].filter(
    (one) => one !== null,
  ).length
  const vouched = recommendation !== null && !evidence.sent && !evidence.has('answer.plain')
  const answer =
    canned !== null || vouched ? null : findAnswer(evidence, others + (ask === null ? 0 : 1) + (soured ? 2 : 0))
  add('promote', promotion)
  add('ask', asFinding(ask))
  add('offer', offer)
  add('thank', thanks)
  add('congratulate', congratulation)
  add('question', asFinding(question))
  add('answer', answer)
  add('complain', complaint)
  add('recommend', recommendation)
  return {
    found: new Map(order.filter((intent) => found.has(intent)).map((intent) => [intent, found.get(intent) ?? []])),
    promotion,
  }
}
