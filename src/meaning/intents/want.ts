/** Questions and requests. */
import type { Evidence, Finding } from '../evidence.ts'
import type { Sentence } from '../text/tokens.ts'

const inside = (evidence: Evidence, list: string, sentence: Sentence): boolean =>
  evidence.find(list).some((hit) => hit.from >= sentence.first && hit.to <= sentence.last)

/** Requests; `?` makes no difference to them. */
export const findAsk = (evidence: Evidence): Finding => (evidence.has('ask') ? { words: evidence.words('ask') } : null)

export type Question = { words: string[]; sentences: Sentence[] } | null

/** Sentences that want to know something: no request, no offer, no hook of a pitch, nothing rhetorical. */
export const findQuestion = (evidence: Evidence, pitching: boolean, soured: boolean): Question => {
  const { text } = evidence
  const found: Sentence[] = []
  for (const sentence of text.sentences) {
    const asks = sentence.end === '?'
    const opens = evidence
      .find('question.open')
      .some((hit) => hit.from >= sentence.first && hit.to <= sentence.last && text.leads(hit.from))
    const plain = inside(evidence, 'question', sentence)
    if (!asks && !(plain || (opens && sentence.end === ''))) continue
    if (!asks && evidence.sent && !evidence.open) continue
    if (inside(evidence, 'ask', sentence) && !plain) continue
    if (inside(evidence, 'offer.ask', sentence)) continue
    if (inside(evidence, 'rhetorical', sentence)) continue
    if (soured && !plain) continue
    if (pitching && (inside(evidence, 'hook', sentence) || !evidence.direct)) continue
    found.push(sentence)
  }
  if (found.length === 0) return null
  return {
    words: found.slice(0, 1).map((sentence) => text.quote({ from: sentence.first, to: sentence.last })),
    sentences: found,
  }
}
