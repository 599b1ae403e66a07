/** What is to be known of somebody at a glance: owed, fading, one-sided, only selling; each as the contract counts it. */
import type { RecordOf } from '../../connectors/record.ts'
import type { PeopleSettings } from '../settings.ts'
import type { Flag } from '../shapes.ts'
import { atOf, labelsOf } from '../world/facts.ts'
import { answeredInGroup } from '../world/groups.ts'
import { hasIntent, isSell } from '../world/labels.ts'
import { day, type World } from '../world/world.ts'
import { answers, needsAnswer } from './answering.ts'
import type { Balance } from './balance.ts'
import { type History, isStock } from './history.ts'
import type { Moment } from './moment.ts'
import type { Reached } from './stage.ts'

export type Owed = {
  /** Row of their latest text that needs an answer and has none. */
  reply: number | undefined
  /** Every such row since we last answered, newest first; the gravest may be an earlier one. */
  waiting: number[]
  /** Rows of kindnesses not thanked for, newest first, and favours likewise. */
  thanks: number[]
  thanksFavours: RecordOf<'favour'>[]
  /** What they asked and we have not done, and what they gave beyond what we gave back. */
  asked: RecordOf<'favour'>[]
  ahead: RecordOf<'favour'>[]
}

export type Nature = { sellOnly: boolean; cannedOnly: boolean }

/** Whether all they do is sell, or press the network's buttons. Such people are never put on Today. */
export function natureOf(world: World, history: History, moment: Moment, settings: PeopleSettings): Nature {
  const { facts } = world
  const cannedOnly = history.texts.length > 0 && history.texts.every((row) => isStock(facts, row, moment))
  const recent = history.texts.filter((row) => !moment.passed(atOf(facts, row) + settings['people.sellOnlyDays'] * day))
  const pitches = recent.filter((row) => isSell(labelsOf(facts, row)))
  const sellOnly =
    recent.length >= settings['people.sellOnlyTexts'] &&
    pitches.length >= settings['people.sellOnlyShare'] * recent.length &&
    !recent.some((row) => !isSell(labelsOf(facts, row)) && showsInterest(labelsOf(facts, row)))
  return { sellOnly, cannedOnly }
}

const personal = ['thank', 'answer', 'congratulate', 'offer', 'recommend', 'question'] as const
const showsInterest = (labels: number) => personal.some((intent) => hasIntent(labels, intent))

export function owedTo(
  world: World,
  history: History,
  favours: readonly RecordOf<'favour'>[],
  nature: Nature,
  moment: Moment,
  settings: PeopleSettings,
): Owed {
  const { facts } = world
  const fit = !nature.sellOnly && !nature.cannedOnly
  const lastThanks = history.thanks.reduce(
    (latest, row) => Math.max(latest, atOf(facts, row)),
    Number.NEGATIVE_INFINITY,
  )
  const thankable = (at: number) =>
    at > lastThanks && moment.passed(at) && !moment.passed(at + settings['people.thanksOwedDays'] * day)
  const received = favours.filter((favour) => favour.side === 'received' && moment.passed(favour.at))
  const given = favours.filter((favour) => favour.side === 'given' && moment.passed(favour.at))
  const ahead = received.length - given.length
  const waiting = fit ? unanswered(world, history, moment, settings) : []
  const thanks = fit ? history.kindnesses.filter((row) => thankable(atOf(facts, row))).reverse() : []
  // A favour that was noted from a message is the same kindness as the message.
  const kindAt = new Set(thanks.map((row) => atOf(facts, row)))
  return {
    reply: waiting[0],
    waiting,
    thanks,
    thanksFavours: received.filter((one) => thankable(one.at) && !(one.of !== undefined && kindAt.has(one.at))),
    asked: favours.filter(
      (favour) =>
        favour.side === 'asked-of-us' &&
        moment.passed(favour.at) &&
        (favour.settledAt === undefined || !moment.passed(favour.settledAt)),
    ),
    ahead: ahead > 0 ? byTime(received).slice(-ahead) : [],
  }
}

const byTime = (favours: readonly RecordOf<'favour'>[]) =>
  [...favours].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

/** Their texts that need an answer, where nothing of ours came after them and they are not too old, newest first. */
function unanswered(world: World, history: History, moment: Moment, settings: PeopleSettings): number[] {
  const { facts } = world
  const waiting: number[] = []
  for (let at = history.turns.length - 1; at >= 0; at--) {
    const row = history.turns[at]
    if (row === undefined) continue
    if (answers(facts, row)) return waiting
    if (!needsAnswer(facts, row, moment) || isAnsweredByOthers(world, row, moment)) continue
    if (moment.passed(atOf(facts, row) + settings['people.replyOwedDays'] * day)) return waiting
    waiting.push(row)
  }
  return waiting
}

/** What was asked of everybody in a group; a complaint is made to us, whoever else answers it. */
function isAnsweredByOthers(world: World, row: number, moment: Moment): boolean {
  if (hasIntent(labelsOf(world.facts, row), 'complain')) return false
  const at = answeredInGroup(world, row)
  return at !== undefined && moment.passed(at)
}

export function flagsOf(
  history: History,
  reached: Reached,
  owed: Owed,
  nature: Nature,
  balance: Balance,
  moment: Moment,
  settings: PeopleSettings,
): Flag[] {
  const flags: Flag[] = []
  if (reached.stage === 'advocate') flags.push('advocate')
  if (nature.sellOnly) flags.push('sell-only')
  if (nature.cannedOnly) flags.push('canned-only')
  if (history.contactDays.length >= settings['people.oneSidedDays']) {
    if (balance.words === 'mostly us') flags.push('one-sided-us')
    if (balance.words === 'mostly them') flags.push('one-sided-them')
  }
  if (owed.thanks.length + owed.thanksFavours.length > 0) flags.push('thanks-owed')
  if (owed.reply !== undefined) flags.push('reply-owed')
  if (owed.asked.length + owed.ahead.length > 0) flags.push('favour-owed')
  if (history.firstAt !== null && !moment.passed(history.firstAt + settings['people.newDays'] * day)) flags.push('new')
  if (isFading(history, reached, moment, settings)) flags.push('fading')
  return flags
}

function isFading(history: History, reached: Reached, moment: Moment, settings: PeopleSettings): boolean {
  if (!reached.onceInvolved || reached.stage === 'lapsed' || history.tie.last === null || history.usualGap === null)
    return false
  const quiet = Math.max(settings['people.fadingQuietDays'], settings['people.fadingGaps'] * history.usualGap)
  return moment.passed(history.tie.last + quiet * day)
}
