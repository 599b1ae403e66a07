/** Thanks and congratulations. */
import type { Evidence, Finding } from '../evidence.ts'

const endOf = (evidence: Evidence): number => evidence.text.sentences.at(-1)?.first ?? 0

/** A bare "Thanks" below a request, question or complaint is a way to sign, and thanks nobody. */
const isSignOff = (evidence: Evidence): boolean => {
  const { text } = evidence
  const hits = evidence.find('thank')
  const last = text.sentences.at(-1)
  if (last === undefined || text.sentences.length < 2) return false
  return hits.every((hit) => hit.from >= endOf(evidence)) && last.last - last.first <= 4 && last.end !== '!'
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
