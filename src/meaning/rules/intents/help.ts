/** Help offered and answers given. */
import type { Evidence, Finding } from '../evidence.ts'
import { isProposal } from './promote.ts'

/** `asking`: wants something of the reader, so that a promise in return is no gift. */
export const findOffer = (evidence: Evidence, promoting: boolean, asking: boolean): Finding => {
  if (isProposal(evidence)) return null
  const { text, sent } = evidence
  const stated = evidence
    .find('offer')
    .some((hit) => text.sentences[text.tokens[hit.from]?.sentence ?? -1]?.end !== '?')
  const asked = evidence.has('offer.ask') || (sent && evidence.has('offer.shall'))
  const perhaps = !evidence.open && !promoting && text.questionMarks === 0 && evidence.has('offer.if')
  const mended = sent && evidence.has('remedy')
  if (!stated && !asked && !mended && !perhaps) return null
  if (asking && !asked) return null
  // What is made known to all has strings, unless it says otherwise.
  if (promoting && (evidence.has('pay') || !evidence.open || !evidence.has('general'))) return null
  return { words: evidence.words('offer', 'offer.ask', 'offer.shall', 'remedy', 'offer.if') }
}

/** `others`: how many other intents already say what the message is for. */
export const findAnswer = (evidence: Evidence, others: number): Finding => {
  const { sent, open, message, text } = evidence
  if (open || message.audience === 'group') return null
  const strong = evidence.count('answer.strong')
  const weak = evidence.count('answer')
  if (strong + weak === 0 && (!sent || evidence.count('answer.faint') === 0 || evidence.has('wish'))) return null
  let score = 2 * strong + weak + 0.5 * evidence.count('answer.faint')
  // Whoever speaks for an organisation in a reply mostly answers.
  if (sent && (evidence.direct || message.workspaceKind === 'organisation') && others === 0 && !evidence.has('praise'))
    score += 0.5
  // Regrets and remedies report on a case as well, but promise rather than answer.
  const amends =
    evidence.has('offer.ask') ||
    evidence.has('offer.shall') ||
    (evidence.has('regret') && (evidence.has('offer') || evidence.has('remedy')))
      ? 1.5
      : 0
  const need = 1.5 + amends + (sent ? 0 : 0.5) + Math.min(2, others) + (text.questionMarks > 0 ? (sent ? 0.5 : 1.5) : 0)
  return score >= need ? { words: evidence.words('answer.strong', 'answer', 'answer.faint') } : null
}
