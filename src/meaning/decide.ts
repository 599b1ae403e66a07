/** From odds to a reading: which labels are said, which are doubtful, and what form alone settles. */
import { type Intent, intents, modes, subjects } from '../connectors/record.ts'
import { type Head, heads, type Odds } from './learned/heads.ts'
import { type Reading, sentiments } from './reading.ts'
import type { Found } from './rules/rules.ts'

export type Decision = Pick<
  Reading,
  'mode' | 'subject' | 'intents' | 'canned' | 'sell' | 'breach' | 'sentiment' | 'odds' | 'sure'
>

/** Stock kinds that are a list of phrases, word for word: nothing learned overrules them. */
const settledKinds = new Set(['congratulate', 'thank', 'connect', 'praise', 'plain', 'merge'])

/** Where nothing is said there is nothing to weigh. */
export const settledOdds = ({ ruled }: Found): Odds => {
  const said = new Set<Head>([ruled.mode, ruled.subject, ruled.sentiment, ...ruled.intents])
  return Object.fromEntries(heads.map((head) => [head, said.has(head) ? 1 : 0])) as Odds
}

/** `thresholdOf`: the odds from which a label is said. */
export const decide = (found: Found, told: Odds, thresholdOf: (head: Head) => number): Decision => {
  const { ruled } = found
  const odds = { ...told }
  const said = (head: Head): boolean => odds[head] >= thresholdOf(head)
  const isStock = ruled.cannedKind !== null && settledKinds.has(ruled.cannedKind)
  if (isStock) odds.canned = Math.max(odds.canned, 0.99)
  const canned = isStock || (said('canned') && !isHeartfelt(found, said))
  for (const intent of ['thank', 'congratulate'] as const) if (isGuarded(found, intent)) odds[intent] = 0
  const sell = said('sell')
  if (sell) odds.promote = Math.max(odds.promote, odds.sell)
  const kept = intents.filter(
    (intent) =>
      said(intent) || (intent === 'promote' && sell) || isRuledIn(found, intent, odds[intent], thresholdOf(intent)),
  )
  settleMode(odds, found, canned)
  const mode = likeliest(odds, modes)
  const subject = likeliest(odds, subjects)
  const sure = [
    odds[mode],
    odds[subject],
    ...[...intents, 'canned' as const, 'sell' as const].map((head) => sureOf(odds[head], thresholdOf(head))),
  ]
  return {
    mode,
    subject,
    intents: kept,
    canned,
    sell,
    // By rules alone: a warning that is wrong insults, and few were there to learn from.
    breach: ruled.breach,
    sentiment: likeliest(odds, sentiments),
    odds,
    sure: Math.min(...sure),
  }
}

/** Other languages were learned from fewer messages: there the rules count where the weights are not clearly against them. */
const isRuledIn = ({ ruled }: Found, intent: Intent, odds: number, threshold: number): boolean =>
  ruled.lang !== 'en' && odds >= threshold / 4 && ruled.intents.includes(intent)

/** Wishes of some length that no list of stock phrases covers were written for somebody. */
const isHeartfelt = ({ evidence, ruled }: Found, said: (head: Head) => boolean): boolean =>
  !ruled.canned && evidence.text.words > briefly && said('congratulate') && !said('promote')

const briefly = 8

/** Its words are there, and something beside them turns them round. */
const isGuarded = ({ evidence, ruled }: Found, intent: 'thank' | 'congratulate'): boolean =>
  evidence.all(intent).length > 0 && !ruled.intents.includes(intent)

/**
 * A post to everybody is to nobody in particular, what was not written for its reader is to no one, and what is said to
 * one alone and by name is no talk in company.
 */
function settleMode(odds: Odds, { evidence: { message, text } }: Found, canned: boolean): void {
  const { audience } = message
  if (audience === 'public' || canned) odds.engage = 0
  else if (audience === 'direct' && text.name !== null) odds.chat = 0
  const sum = odds.broadcast + odds.chat + odds.engage
  if (sum <= 0) {
    odds[audience === 'public' ? 'broadcast' : 'chat'] = 1
    return
  }
  for (const mode of modes) odds[mode] /= sum
}

const likeliest = <Label extends Head>(odds: Odds, labels: readonly [Label, ...Label[]]): Label =>
  labels.reduce((best, label) => (odds[label] > odds[best] ? label : best), labels[0])

/** At the threshold nobody knows; from there it grows to certainty on either side. */
function sureOf(odds: number, threshold: number): number {
  return odds >= threshold
    ? 0.5 + (0.5 * (odds - threshold)) / Math.max(1e-9, 1 - threshold)
    : 0.5 + (0.5 * (threshold - odds)) / Math.max(1e-9, threshold)
}
