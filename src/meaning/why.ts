/** Says in plain sentences what a reading hung on. */
import type { Intent, Mode, Subject } from '../connectors/record.ts'

const said: Record<Intent, string> = {
  promote: 'Promotes',
  ask: 'Asks for something',
  offer: 'Offers help',
  thank: 'Thanks',
  congratulate: 'Congratulates',
  question: 'Asks a question',
  answer: 'Answers',
  complain: 'Complains',
  recommend: 'Recommends',
}

const quoted = (words: readonly string[]): string =>
  words
    .slice(0, 2)
    .map((word) => `'${word.length > 40 ? `${word.slice(0, 39).trimEnd()}…` : word}'`)
    .join(', ')

export const because = (head: string, words: readonly string[]): string =>
  words.length === 0 ? `${head}.` : `${head}: ${quoted(words)}.`

const usually: Record<Mode, string> = {
  broadcast: 'it could go to anybody as it stands',
  chat: 'talk for all to see',
  engage: 'one person and their own case',
}

export const modeWhy = (mode: Mode, because: string | undefined): string =>
  `Counted as ${mode}: ${because ?? usually[mode]}.`

export const intentWhy = (intent: Intent, words: readonly string[]): string => because(said[intent], words)

export const subjectWhy = (subject: Subject, sent: boolean, words: readonly string[]): string => {
  if (subject === 'self') return because(sent ? 'About yourselves' : 'About themselves', words)
  if (subject === 'others') return because('About others', words)
  if (subject === 'useful') return because('Knowledge of use to others', words)
  return 'About nobody: a greeting or the like.'
}

export const breachWhy = (words: readonly string[]): string =>
  because('Think twice before an organisation says this', words)
