/** Thanks and congratulations. */
import type { Evidence, Finding } from '../evidence.ts'

/** A bare "Thanks" below a request, question or complaint is a way to sign, and thanks nobody. */
const isSignOff = ({ text, find }: Evidence): boolean => {
  let from = text.tokens.length
  for (const { first, last, end } of text.sentences.toReversed()) {
    if (first === 0 || last - first > 4 || end === '?' || end === '!') break
    from = first
  }
  return find('thank').every((hit) => hit.from >= from)
}

export const findThanks = (evidence: Evidence, soured: boolean, wanting: boolean): Finding => {
  if (!evidence.has('thank')) return null
  if (soured && evidence.count('thank') === 1 && evidence.has('sarcasm')) return null
  if (wanting && isSignOff(evidence)) return null
  return { words: evidence.words('thank') }
}

export const findCongratulation = (evidence: Evidence, soured: boolean): Finding => {
  if (soured) return null
  if (evidence.has('congratulate')) return { words: evidence.words('congratulate') }
  const warm = evidence.text.exclamations > 0 && !evidence.open
  return warm && evidence.has('congratulate.weak') ? { words: evidence.words('congratulate.weak') } : null
}
