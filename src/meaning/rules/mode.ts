/** To everybody, in company, or to one. */
import type { Intent, Mode } from '../../connectors/record.ts'
import type { Canned } from './canned.ts'
import type { Evidence } from './evidence.ts'

export type ModeFinding = { mode: Mode; because: string }

export const findMode = (evidence: Evidence, intents: ReadonlySet<Intent>, canned: Canned): ModeFinding => {
  const { message, text } = evidence
  if (evidence.open) {
    const talk = intents.has('question') && !intents.has('promote') && !intents.has('ask') && canned === null
    if (talk) return { mode: 'chat', because: 'an open question to everybody' }
    return { mode: 'broadcast', because: 'a post to everybody' }
  }
  if (canned?.kind === 'pitch' && evidence.direct)
    return { mode: 'broadcast', because: 'a pitch that could go to any stranger' }
  if (canned !== null) return { mode: 'chat', because: 'a stock phrase' }
  if (message.audience === 'group') {
    // A newsletter asks and greets as well.
    const brief = text.words <= 40 && !intents.has('promote') && (intents.has('question') || text.name !== null)
    const talk = brief || !evidence.sent
    return talk
      ? { mode: 'chat', because: 'talk among several' }
      : { mode: 'broadcast', because: 'one text to several' }
  }
  if (evidence.direct) return { mode: 'engage', because: 'one to one' }
  if (intents.has('complain') && !evidence.sent)
    return { mode: 'engage', because: 'their own experience, which needs an answer of its own' }
  return isPersonal(evidence, intents)
    ? { mode: 'engage', because: 'one person and their own case' }
    : { mode: 'chat', because: 'a visible answer or comment' }
}

/** A visible answer is one to one where it speaks to somebody's own case, and by name or from a shared past. */
const isPersonal = (evidence: Evidence, intents: ReadonlySet<Intent>): boolean => {
  const { text } = evidence
  const named = text.name === null ? 0 : 0.5
  const cases = Math.min(2, evidence.count('case'))
  const past = evidence.has('history') ? 1.5 : 0
  if (intents.has('offer')) return !evidence.has('general')
  if (evidence.sent && intents.has('question') && !intents.has('answer')) return false
  if (intents.has('answer')) return 1 + named + cases + past >= 2
  return past > 0 || ((named > 0 || text.toUser) && evidence.has('deed'))
}
