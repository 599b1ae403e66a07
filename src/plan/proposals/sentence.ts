/** Says what is proposed: as it would be noted, and as a question. */
import type { OutcomeKind } from '../../connectors/record.ts'
import type { Deed, OutcomeWords } from '../../meaning/outcomes/hear.ts'
import { day, dayOf } from '../../people/index.ts'
import { firstName } from '../today/sentence.ts'
import type { Clue } from './weigh.ts'

const theirs: Record<Deed, string> = {
  lent: 'lent you something',
  introduced: 'introduced you to somebody',
  recommended: 'recommended you',
  sent: 'sent somebody your way',
  helped: 'helped you',
}
const ours: Record<Deed, string> = {
  lent: 'lent them something',
  introduced: 'introduced them to somebody',
  recommended: 'recommended them',
  sent: 'sent somebody their way',
  helped: 'helped them',
}
const came: Record<OutcomeWords, string> = {
  order: 'wanted to order something',
  booking: 'wanted to book',
  enquiry: 'asked what you could do for them',
  referral: 'came because somebody told them of you',
  press: 'wanted to write about you',
  invitation: 'invited you',
}
const named: Record<OutcomeKind, string> = {
  enquiry: 'an enquiry',
  meeting: 'a meeting',
  sale: 'a sale',
  referral: 'a referral',
  recommendation: 'a recommendation',
  press: 'press',
  resolved: 'a matter put right',
  other: 'something that came back',
}

/** As it is noted: of a favour what its doer did. */
export const deedDone = (clue: Clue): string =>
  clue.kind === 'outcome' ? came[clue.by] : (clue.side === 'received' ? theirs : ours)[clue.deed]

/** "Karim sent somebody your way on Tuesday: a favour?" */
export function questionOf(clue: Clue, name: string, now: number): string {
  const who = firstName(name)
  const when = dayWords(clue.at, now)
  if (clue.kind === 'outcome' && clue.outcome === 'other') return `${who} ${came[clue.by]} ${when}: worth noting?`
  if (clue.kind === 'outcome') return `${who} ${came[clue.by]} ${when}: ${named[clue.outcome]}?`
  if (clue.side === 'received') return `${who} ${theirs[clue.deed]} ${when}: a favour?`
  return `You ${ours[clue.deed].replace(/\b(?:them|their)\b/, (word) => (word === 'them' ? who : possessive(who)))} ${when}: a favour?`
}

const possessive = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`

function dayWords(at: number, now: number): string {
  const days = dayOf(now) - dayOf(at)
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  const then = new Date(at)
  const inUtc = { timeZone: 'UTC' } as const
  if (days < 7) return `on ${then.toLocaleDateString('en-GB', { ...inUtc, weekday: 'long' })}`
  const isRecent = now - at < 300 * day
  return `on ${then.toLocaleDateString('en-GB', { ...inUtc, day: 'numeric', month: 'long', ...(!isRecent && { year: 'numeric' }) })}`
}
