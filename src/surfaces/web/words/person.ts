/** A relationship in words: its stage, nearness and flags, and who somebody is in two sentences made from facts. */
import type { Band, Flag, Person, Stage } from '../../../people/shapes.ts'
import { daysBetween, shortDay, takes } from './dates.ts'
import { networkOf } from './deeds.ts'
import { count, listed } from './numbers.ts'

export const stages = [
  'stranger',
  'interest',
  'engage',
  'involve',
  'retain',
  'advocate',
  'lapsed',
] as const satisfies readonly Stage[]
export const bands = ['close', 'steady', 'loose', 'quiet'] as const satisfies readonly Band[]
export const flags = [
  'reply-owed',
  'thanks-owed',
  'favour-owed',
  'new',
  'fading',
  'advocate',
  'one-sided-us',
  'one-sided-them',
  'sell-only',
  'canned-only',
] as const satisfies readonly Flag[]

export const stageWords: Record<Stage, string> = {
  stranger: 'a stranger',
  interest: 'interested',
  engage: 'in conversation',
  involve: 'involved',
  retain: 'here to stay',
  advocate: 'recommends you',
  lapsed: 'drifted away',
}

/** What a stage says about somebody, to stand after their name. */
const stageSays: Record<Stage, string> = {
  stranger: 'has said nothing of their own to you yet',
  interest: 'takes an interest in what you do',
  engage: 'is in conversation with you',
  involve: 'is involved with you, in personal words from both sides',
  retain: 'keeps coming back to you',
  advocate: 'recommends you to others',
  lapsed: 'used to talk with you and has drifted away',
}

export const bandWords: Record<Band, string> = { close: 'close', steady: 'steady', loose: 'loose', quiet: 'quiet' }

/** Of somebody who has drifted away a chance is that of coming back; "close" would be read as if all were well. */
const bandWordsLapsed: Record<Band, string> = {
  close: 'likely to be back',
  steady: 'may be back',
  loose: 'may be back',
  quiet: 'quiet',
}

export const nearWords = ({ band, stage }: Pick<Person, 'band' | 'stage'>): string =>
  (stage === 'lapsed' ? bandWordsLapsed : bandWords)[band]

export const bandMeans: Record<Band, string> = {
  close: 'very likely to do something towards you in the next 90 days',
  steady: 'rather likely to do something towards you in the next 90 days',
  loose: 'may do something towards you in the next 90 days',
  quiet: 'unlikely to do anything towards you in the next 90 days',
}

export const flagWords: Record<Flag, string> = {
  'reply-owed': 'you owe an answer',
  'thanks-owed': 'you owe thanks',
  'favour-owed': 'you owe a favour',
  advocate: 'recommends you',
  new: 'new',
  fading: 'fading',
  'one-sided-us': 'mostly you',
  'one-sided-them': 'mostly them',
  'sell-only': 'only sells',
  'canned-only': 'only stock messages',
}

/** What we owe somebody, as a list of short phrases; empty where nothing. */
export function owed(person: Pick<Person, 'flags'>): string[] {
  const debts: Partial<Record<Flag, string>> = {
    'reply-owed': 'an answer',
    'thanks-owed': 'thanks',
    'favour-owed': 'a favour',
  }
  return person.flags.flatMap((flag) => debts[flag] ?? [])
}

/** When words last went either way: `They wrote on 12 June; you on 3 June.` */
export function lastContact(person: Pick<Person, 'lastSentAt' | 'lastReceivedAt'>, now: string, zone?: string): string {
  const { lastReceivedAt: theirs, lastSentAt: ours } = person
  if (!theirs && !ours) return 'Nothing personal has passed between you yet.'
  if (!theirs && ours) return `You last turned to them on ${shortDay(ours, now, zone)}; nothing has come back.`
  if (theirs && !ours) return `Last heard of on ${shortDay(theirs, now, zone)}; you have never turned to them.`
  if (!theirs || !ours) return ''
  const them = shortDay(theirs, now, zone)
  const us = shortDay(ours, now, zone)
  if (them === us) return `Last contact from both sides on ${them}.`
  return theirs > ours
    ? `Last from them on ${them}, from you on ${us}.`
    : `Last from you on ${us}, from them on ${them}.`
}

/** Who they are to us, and where it stands: two sentences, each from figures only. `now` is the answer's `asOf`. */
export function summary(person: Person, now: string, zone?: string): [string, string] {
  return [whoTheyAre(person, now, zone), whereItStands(person, now, zone)]
}

function whoTheyAre(person: Person, now: string, zone?: string): string {
  const networks = new Set(person.handles.map(networkOf)).size
  const role = person.roles.length > 0 ? `, ${listed(person.roles)},` : ''
  const meet = networks > 1 ? [`you meet on ${count(networks, 'network', 'networks')}`] : []
  const since = person.firstAt ? [`you have known each other since ${shortDay(person.firstAt, now, zone)}`] : []
  const known = [...meet, ...since].join(' and ').replace('and you have', 'and have')
  return `${person.name}${role} ${stageSays[person.stage]}${known ? `; ${known}` : ''}.`
}

function whereItStands(person: Person, now: string, zone?: string): string {
  if (!person.lastReceivedAt && !person.lastSentAt)
    return person.sent > 0 ? 'You have written to them only among many.' : 'Nothing has passed between you yet.'
  const parts: string[] = []
  const silent = silence(person, now, zone)
  if (silent) parts.push(silent)
  if (person.theirMedianReplyHours !== null) parts.push(`they usually answer ${takes(person.theirMedianReplyHours)}`)
  const debts = owed(person)
  if (debts.length > 0) parts.push(`you owe them ${listed(debts)}`)
  else if (person.initiatedByThem !== null) parts.push(begins(person.initiatedByThem))
  const sentence = parts.join('; ')
  return sentence ? `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.` : ''
}

function silence(person: Person, now: string, zone?: string): string {
  const last = [person.lastReceivedAt, person.lastSentAt]
    .filter((at) => at !== null)
    .sort()
    .at(-1)
  if (last === undefined) return ''
  const days = daysBetween(last, now, zone)
  if (days === 0) return 'you were in contact today'
  if (days === 1) return 'you were in contact yesterday'
  const usual = person.usualGapDays
  const than = usual !== null && days > 2 * usual ? `, where ${count(Math.round(usual), 'day', 'days')} is usual` : ''
  return `the last contact was ${count(days, 'day', 'days')} ago${than}`
}

function begins(share: number): string {
  if (share >= 0.75) return 'they begin most of your conversations'
  if (share <= 0.25) return 'you begin most of your conversations'
  return 'each of you begins about half of your conversations'
}
