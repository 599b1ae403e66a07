/** Recognises what was not written for its reader: stock phrases, mail-merge, pasted support answers, bulk pitches. */

import type { Sentence } from '../text/tokens.ts'
import type { Evidence } from './evidence.ts'

export type Canned = {
  kind: 'congratulate' | 'thank' | 'connect' | 'praise' | 'plain' | 'merge' | 'support' | 'pitch'
  words: string[]
} | null

const stockKinds = ['congratulate', 'thank', 'connect', 'praise', 'plain'] as const
/** The nine cues of a pitch that could go to any stranger. */
const pitchCues = [
  'pitch.hail',
  'pitch.claim',
  'pitch.call',
  'pitch.hook',
  'pitch.link',
  'pitch.claim.number',
  'pitch.scarce',
  'pitch.flattery',
  'pitch.chase',
] as const
/** One of these must be among them: the rest occur between friends as well. */
const commercialCues = ['pitch.claim', 'pitch.claim.number', 'pitch.scarce', 'pitch.chase'] as const
const supportCues = ['support.sorry', 'support.move', 'support.promise', 'support.thanks'] as const
const mostStockWords = 32

export const findCanned = (evidence: Evidence): Canned => {
  const { text } = evidence
  const pitch = findPitch(evidence)
  if (text.merges > 0) return { kind: pitch === null ? 'merge' : 'pitch', words: [mergeOf(evidence)] }
  return pitch ?? findStock(evidence) ?? findSupport(evidence)
}

const mergeOf = ({ text }: Evidence): string => {
  const at = text.tokens.findIndex((token) => token.kind === 'merge')
  return text.quote({ from: at, to: at + 1 })
}

type StockKind = (typeof stockKinds)[number]

const findStock = (evidence: Evidence): Canned => {
  const { text } = evidence
  if (text.tokens.every((token) => token.kind === 'user' || token.kind === 'tag'))
    return text.emoji > 0 ? { kind: 'plain', words: [] } : null
  if (text.words > mostStockWords || text.urls > 0) return null
  const kinds = new Set<StockKind>()
  const words: string[] = []
  for (const sentence of text.sentences) {
    const covered = coverSentence(evidence, sentence)
    if (covered === null) {
      if (isAddressOnly(evidence, sentence)) continue
      return null
    }
    for (const { kind, quote } of covered) {
      kinds.add(kind)
      words.push(quote)
    }
  }
  const kind = stockKinds.find((one) => kinds.has(one))
  return kind === undefined ? null : { kind, words: words.slice(0, 2) }
}

/** The stock phrases that make up a sentence, clause by clause; null where anything else is in it. */
export const coverSentence = (evidence: Evidence, sentence: Sentence): { kind: StockKind; quote: string }[] | null => {
  const { text } = evidence
  const out: { kind: StockKind; quote: string }[] = []
  let at = sentence.first
  while (at < sentence.last) {
    let best: { kind: StockKind; to: number; from: number } | null = null
    for (const kind of stockKinds)
      for (const { from, to } of evidence.all(`stock.${kind}`)) {
        const begins = from === at || (at === sentence.first && from > at && from < sentence.last && text.leads(from))
        const ends = to === sentence.last || text.tokens[to - 1]?.pause === true || text.trails(to, sentence.last)
        if (begins && ends && to <= sentence.last && (best === null || to > best.to)) best = { kind, from, to }
      }
    if (best === null) return out.length > 0 && text.trails(at, sentence.last) ? out : null
    out.push({ kind: best.kind, quote: text.quote(best) })
    at = best.to
  }
  return out
}

const isAddressOnly = ({ text }: Evidence, sentence: Sentence): boolean => {
  for (let at = sentence.first; at < sentence.last; at++)
    if (!text.leads(at)) return at > sentence.first && text.trails(at, sentence.last)
  return sentence.last - sentence.first > 1 && text.trails(sentence.last - 1, sentence.last)
}

const findPitch = (evidence: Evidence): Canned => {
  const { direct, sent, text, message } = evidence
  if (!direct && message.audience !== 'reply') return null
  const present = pitchCues.filter((cue) => evidence.has(cue))
  // An advertisement under somebody else's post.
  if (!direct && !sent && present.length > 0 && evidence.has('promote') && !evidence.has('complain'))
    return { kind: 'pitch', words: evidence.words('promote') }
  if (evidence.has('history') && !evidence.has('pitch.chase') && text.merges === 0) return null
  const enough = present.length >= (direct ? 2 : 4) && commercialCues.some((cue) => present.includes(cue))
  if (!enough && !(direct && !sent && advertises(evidence, present.length))) return null
  return { kind: 'pitch', words: evidence.words(...present, 'promote') }
}

/** Makes known wares to somebody it knows nothing of. */
const advertises = (evidence: Evidence, cues: number): boolean => {
  if (['thank', 'complain', 'ask', 'case', 'question'].some((list) => evidence.has(list))) return false
  const { text } = evidence
  const stated = evidence
    .find('promote')
    .filter((hit) => text.sentences[text.tokens[hit.from]?.sentence ?? -1]?.end !== '?').length
  const paid = evidence.has('pay') || text.money > 0 ? 1 : 0
  return stated > 0 && 2 * stated + evidence.count('promote.weak') + cues + paid >= 4
}

const findSupport = (evidence: Evidence): Canned => {
  const { text } = evidence
  const present = supportCues.filter((cue) => evidence.has(cue))
  const signed = /\^\p{L}{1,3}\s*$/u.test(text.raw)
  const moved = present.includes('support.move')
  // Customers write of their own order numbers.
  if (!evidence.sent && text.tokens.some(({ word }) => word === 'my' || word === 'i' || word === 'me')) return null
  const enough = present.length >= 3 || (present.length === 2 && (signed || (moved && text.name === null)))
  return enough && (moved || signed) ? { kind: 'support', words: evidence.words(...present) } : null
}
