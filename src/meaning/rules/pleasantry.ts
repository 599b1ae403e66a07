/** Text that needs no answer, and text that praises the one it speaks to. */
import type { Intent } from '../../connectors/record.ts'
import { type Canned, coverSentence } from './canned.ts'
import type { Evidence } from './evidence.ts'

const courteous = ['thank', 'congratulate', 'praise', 'greet', 'wish', 'agree', 'recommend'] as const
const substance: readonly Intent[] = ['question', 'ask', 'complain', 'offer', 'answer', 'promote']

/** Nothing but thanks, praise, congratulation or greeting. */
export const isPleasantry = (evidence: Evidence, intents: ReadonlySet<Intent>, canned: Canned): boolean => {
  const { text } = evidence
  if (substance.some((intent) => intents.has(intent)) || text.questionMarks > 0) return false
  if (canned !== null) return canned.kind !== 'pitch' && canned.kind !== 'support' && canned.kind !== 'merge'
  if (text.tokens.length === 0) return text.emoji > 0
  if (evidence.has('disagree')) return false
  return text.sentences.every((sentence) => {
    const { first, last } = sentence
    if (last - first <= 2 || coverSentence(evidence, sentence) !== null) return true
    return courteous.some((list) => evidence.find(list).some((hit) => hit.from >= first && hit.to <= last))
  })
}

export const isPraise = (evidence: Evidence, intents: ReadonlySet<Intent>): boolean =>
  !intents.has('complain') &&
  !intents.has('promote') &&
  !evidence.has('disagree') &&
  (evidence.has('praise') || intents.has('recommend'))
