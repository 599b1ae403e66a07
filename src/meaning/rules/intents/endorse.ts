/** Endorsements: of somebody else, or of us by those who know us. */
import type { Evidence, Finding } from '../evidence.ts'

const namesSomebody = ({ text }: Evidence): boolean =>
  text.users > 0 ||
  text.tokens.some(
    (token, at) =>
      token.capital && token.word.length > 1 && text.sentences[token.sentence]?.first !== at && token.word !== 'i',
  )

export const findRecommendation = (evidence: Evidence, promoting: boolean, courteous: boolean): Finding => {
  if (promoting) return null
  // Praise of an account by name, for all to read.
  if (!evidence.has('recommend'))
    return evidence.open && evidence.text.users > 0 && evidence.has('praise') && !courteous
      ? { words: evidence.words('praise') }
      : null
  if (evidence.open && evidence.sent && !namesSomebody(evidence)) return null
  return { words: evidence.words('recommend') }
}
