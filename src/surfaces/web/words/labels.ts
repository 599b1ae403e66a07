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

/** Any label, as one chooses it. */
export const labelWords: Readonly<Record<string, string>> = {
  broadcast: 'broadcast',
  chat: 'chat',
  engage: 'engage',
  self: 'about ourselves',
  others: 'about others',
  useful: 'something useful',
  none: 'nothing in particular',
  promote: 'promotes',
  ask: 'asks for something',
  offer: 'offers',
  thank: 'thanks',
  congratulate: 'congratulates',
  question: 'a question',
  answer: 'an answer',
  complain: 'a complaint',
  recommend: 'recommends',
  canned: 'stock text',
  sell: 'a pitch',
  corrected: 'by your word',
  unread: 'not read',
  positive: 'a friendly tone',
  neutral: 'an even tone',
  negative: 'an unfriendly tone',
}

/** How sure a reading is, as one would say it; nothing where it is sure enough not to say so. */
export function sureWords(sure: number | null): string | undefined {
  if (sure === null || sure >= 0.57) return undefined
  return sure < 0.5 ? 'a guess' : 'unsure'
}
