/** Questions and requests. */

import type { Hit } from '../../text/match.ts'
import type { Sentence } from '../../text/tokens.ts'
import type { Evidence, Finding } from '../evidence.ts'

const within = (hit: Hit, sentence: Sentence): boolean => hit.from >= sentence.first && hit.to <= sentence.last

const inside = (evidence: Evidence, list: string, sentence: Sentence): boolean =>
  evidence.find(list).some((hit) => within(hit, sentence))

export type Want = { words: string[]; sentences: readonly Sentence[] } | null

const quoteOf = (evidence: Evidence, sentence: Sentence): string =>
  evidence.text.quote({ from: sentence.first, to: sentence.last })

/** Requests for the writer's own good: known ones, and whatever has the form of one. */
export const findAsk = (evidence: Evidence): Want => {
  const { text } = evidence
  const sentences = text.sentences.filter(
    (sentence) => inside(evidence, 'ask', sentence) || isRequest(evidence, sentence),
  )
  if (sentences.length === 0) return null
  const known = evidence.words('ask')
  return { words: known.length > 0 ? known : sentences.slice(0, 1).map((one) => quoteOf(evidence, one)), sentences }
}

const isRequest = (evidence: Evidence, sentence: Sentence): boolean => {
  const form = inside(evidence, 'ask.form', sentence) || (evidence.sent && inside(evidence, 'ask.form.mine', sentence))
  const please = evidence.direct && inside(evidence, 'ask.please', sentence) && !evidence.has('promote')
  if (!form && !please) return false
  for (const list of ['ask.inform', 'offer.ask', 'rhetorical', 'question'])
    if (inside(evidence, list, sentence)) return false
  if (please) return true
  if (evidence.sent) return sentence.end === '?' && !evidence.has('hook')
  return !inside(evidence, 'ask.service', sentence) && (evidence.direct || inside(evidence, 'mine', sentence))
}

/** Sentences that want to know something: no request, no offer, no hook of a pitch, nothing rhetorical. */
export const findQuestion = (evidence: Evidence, ask: Want, pitching: boolean, soured: boolean): Want => {
  const { text } = evidence
  const found = text.sentences.filter((sentence, at) => {
    const asks = sentence.end === '?'
    const opens = evidence.find('question.open').some((hit) => within(hit, sentence) && text.leads(hit.from))
    const plain = inside(evidence, 'question', sentence)
    if (!asks && !(plain || (opens && sentence.end === ''))) return false
    if (sentence.last - sentence.first === 1 && text.tokens[sentence.first]?.word === 'please') return false
    if (!asks && evidence.sent && !evidence.open) return false
    if (ask?.sentences.includes(sentence) === true && !plain) return false
    if (
      inside(evidence, 'offer.ask', sentence) ||
      (evidence.sent && inside(evidence, 'offer.shall', sentence)) ||
      inside(evidence, 'rhetorical', sentence)
    )
      return false
    if (soured && !plain) return false
    if (pitching && (inside(evidence, 'hook', sentence) || !evidence.direct)) return false
    // "Moving a piano? Take the legs off first." asks nobody.
    const fragment = sentence.last - sentence.first <= 6 && !opens && !plain && !isChoice(evidence, sentence)
    const goesOn = at < text.sentences.length - 1 && text.sentences[at + 1]?.end !== '?'
    return !(evidence.open && evidence.sent && fragment && goesOn)
  })
  if (found.length === 0) return null
  return { words: found.slice(0, 1).map((sentence) => quoteOf(evidence, sentence)), sentences: found }
}

const isChoice = ({ text }: Evidence, { first, last }: Sentence): boolean => {
  for (let at = first; at < last; at++) if (['or', 'oder', 'ou', 'o'].includes(text.tokens[at]?.word ?? '')) return true
  return false
}

export const asFinding = (want: Want): Finding => (want === null ? null : { words: want.words })
