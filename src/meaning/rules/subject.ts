/** Whose doings a message is about, from its writer's side. */
import type { Intent, Subject } from '../../connectors/record.ts'
import type { Canned } from './canned.ts'
import type { Evidence } from './evidence.ts'

export type SubjectFinding = { subject: Subject; words: string[] }

export const findSubject = (
  evidence: Evidence,
  intents: ReadonlySet<Intent>,
  canned: Canned,
  breach: boolean,
): SubjectFinding => {
  const self = (): SubjectFinding => ({ subject: 'self', words: evidence.words('own.strong', 'own') })
  const others = (): SubjectFinding => ({
    subject: 'others',
    words: evidence.words('others.third', 'history', 'case', 'deed'),
  })
  const useful = (): SubjectFinding => ({ subject: 'useful', words: evidence.words('useful.strong', 'useful') })
  const none = (): SubjectFinding => ({ subject: 'none', words: [] })
  const { text, sent, open, direct } = evidence

  if (canned?.kind === 'connect' || canned?.kind === 'plain') return none()
  if (canned?.kind === 'pitch') return self()
  if (canned !== null) return others()
  if (breach && intents.size === 0) return evidence.has('politics') ? none() : others()
  if (intents.has('promote')) return evidence.has('history') && !open ? others() : self()
  if (intents.has('complain') || intents.has('congratulate') || intents.has('thank')) return others()
  if (intents.has('recommend')) return evidence.has('reading') ? useful() : others()
  if (intents.has('ask')) return open && evidence.has('others.third') ? others() : self()
  if (intents.has('offer')) return open || evidence.has('general') ? useful() : others()
  if (intents.has('question')) return aboutQuestion()
  if (intents.has('answer')) {
    const known = evidence.has('useful.strong') || evidence.has('useful')
    return known && !direct && text.name === null && !evidence.has('case') ? useful() : others()
  }
  return open ? aboutPost() : direct ? aboutMessage() : aboutReply()

  function aboutQuestion(): SubjectFinding {
    if (open) return sent && !evidence.has('need') ? others() : self()
    if (evidence.has('case') || evidence.has('history')) return others()
    if (sent && evidence.has('discussion') && !direct && text.name === null) return useful()
    if (sent) return direct || text.name !== null || evidence.has('you') ? others() : useful()
    if (evidence.has('discussion') && !direct) return useful()
    if (evidence.has('enquiry')) return self()
    return direct || evidence.has('question.you') ? others() : self()
  }

  function aboutPost(): SubjectFinding {
    const own = evidence.count('own.strong') * 2 + evidence.count('own')
    const tips = evidence.count('useful.strong') * 4 + evidence.count('useful')
    const third = evidence.count('others.third') * 4 + evidence.count('others.weak')
    if (evidence.has('mishap') && !evidence.has('useful.strong')) return self()
    if (tips > own && tips >= third) return useful()
    if (own > 0 && own >= third) return self()
    if (third > tips) return others()
    // Unless it speaks to the reader, a post tells of its writer.
    return evidence.has('you') && !evidence.has('story') ? useful() : self()
  }

  function aboutMessage(): SubjectFinding {
    const toThem = evidence.has('case') || evidence.has('deed') || evidence.has('history') || evidence.has('you')
    if (sent) return toThem || text.name !== null || evidence.has('others.weak') ? others() : self()
    return evidence.has('you.first') || (evidence.has('praise') && evidence.has('you')) ? others() : self()
  }

  function aboutReply(): SubjectFinding {
    if (
      evidence.has('disagree') ||
      evidence.has('useful.strong') ||
      (evidence.has('useful') && !evidence.has('praise'))
    )
      return useful()
    if (text.words <= 8 && (evidence.has('greet') || evidence.has('wish'))) return none()
    if (evidence.has('praise') || evidence.has('agree')) return others()
    if (text.words <= 12 && evidence.has('wish')) return none()
    return evidence.has('own.deed') || (sent && evidence.has('own.strong')) ? self() : others()
  }
}
