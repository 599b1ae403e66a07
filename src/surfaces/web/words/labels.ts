/** What a message was read as, in words. */
import type { Intent, Mode, Subject } from '../../../connectors/record.ts'

export const modeWords: Record<Mode, string> = { broadcast: 'Broadcast', chat: 'Chat', engage: 'Engage' }

export const modeSays: Record<Mode, string> = {
  broadcast: 'to everybody, addressed to nobody',
  chat: 'public talk with somebody',
  engage: 'one to one, personal, about them or for them',
}

export const subjectWords: Record<Subject, string> = {
  self: 'about ourselves',
  others: 'about others',
  useful: 'about something useful',
  none: 'about nothing in particular',
}

export const intentWords: Record<Intent, string> = {
  promote: 'promotes',
  ask: 'asks for something',
  offer: 'offers',
  thank: 'thanks',
  congratulate: 'congratulates',
  question: 'a question',
  answer: 'an answer',
  complain: 'a complaint',
  recommend: 'recommends',
}
