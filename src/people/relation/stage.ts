/** How near somebody is, as the contract counts it: each stage by what happened, and back when it no longer holds. */
import type { RecordOf } from '../../connectors/record.ts'
import type { PeopleSettings } from '../settings.ts'
import type { Stage } from '../shapes.ts'
import { atOf, isSent, kindOf } from '../world/facts.ts'
import { day, dayOf, type World } from '../world/world.ts'
import type { History, Words } from './history.ts'
import type { Moment } from './moment.ts'

export type Reached = {
  stage: Stage
  /** Ever `engage`, and ever `involve` or beyond. */
  onceEngaged: boolean
  onceInvolved: boolean
}

export function stageOf(
  world: World,
  history: History,
  favours: readonly RecordOf<'favour'>[],
  moment: Moment,
  settings: PeopleSettings,
): Reached {
  const active = settings['people.activeDays'] * day
  const recent = history.words.filter((words) => !moment.passed(words.at + active))
  const within = settings['people.engageWithinDays'] * day
  const deeds = favours.flatMap((favour) => doneAt(favour, moment))
  const met = history.met.map((row) => atOf(world.facts, row))
  const once = (times: readonly number[]) => times.length > 0
  const still = (times: readonly number[]) => times.some((at) => !moment.passed(at + active))

  const onceInvolved = inTwoWeeks(history.words) || once(deeds) || once(met)
  const onceEngaged = onceInvolved || bothWays(history.words, within)
  if (onceEngaged && isLapsed(history, moment, settings)) return { stage: 'lapsed', onceEngaged, onceInvolved }

  const involved = inTwoWeeks(recent) || still(deeds) || still(met)
  if (!involved && !bothWays(recent, within))
    return { stage: reactsOrWrites(world, history) ? 'interest' : 'stranger', onceEngaged, onceInvolved }
  const stage = isAdvocate(world, history, moment, settings)
    ? 'advocate'
    : involved
      ? isRetained(history, moment, settings)
        ? 'retain'
        : 'involve'
      : 'engage'
  return { stage, onceEngaged, onceInvolved }
}

/** When a favour was done: given or received at its time, asked of either at its settling. */
function doneAt(favour: RecordOf<'favour'>, moment: Moment): number[] {
  const at = favour.side === 'given' || favour.side === 'received' ? favour.at : favour.settledAt
  return at !== undefined && moment.passed(at) ? [at] : []
}

/** A word of theirs and one of ours no further apart than `within` milliseconds. */
function bothWays(words: readonly Words[], within: number): boolean {
  let ours = Number.NEGATIVE_INFINITY
  let theirs = Number.NEGATIVE_INFINITY
  for (const { at, sent } of words) {
    if (sent) ours = at
    else theirs = at
    if (Math.abs(ours - theirs) <= within) return true
  }
  return false
}

/** Words about their or our own case, both ways, each in two different weeks. */
function inTwoWeeks(words: readonly Words[]): boolean {
  const ours = new Set<number>()
  const theirs = new Set<number>()
  for (const { at, sent, engage } of words) if (engage) (sent ? ours : theirs).add(weekOf(at))
  return ours.size >= 2 && theirs.size >= 2
}

/** Weeks begin on Monday; 1970 began on a Thursday. */
const weekOf = (at: number): number => Math.floor((dayOf(at) + 3) / 7)

function isLapsed(history: History, moment: Moment, settings: PeopleSettings): boolean {
  const { last } = history.tie
  if (last === null) return true
  if (moment.passed(last + settings['people.lapsedAnywayDays'] * day)) return true
  if (history.usualGap === null) return false
  const quiet = Math.max(settings['people.lapsedQuietDays'], settings['people.lapsedGaps'] * history.usualGap)
  return moment.passed(last + quiet * day)
}

function isRetained(history: History, moment: Moment, settings: PeopleSettings): boolean {
  const { contactDays, tie, usualGap } = history
  const first = contactDays[0]
  const latest = contactDays.at(-1)
  if (first === undefined || latest === undefined || tie.last === null) return false
  if (latest - first < settings['people.retainSpanDays']) return false
  if (new Set(contactDays.map(monthOf)).size < settings['people.retainMonths']) return false
  const quiet = Math.max(settings['people.retainQuietDays'], settings['people.retainGaps'] * (usualGap ?? 0))
  return !moment.passed(tie.last + quiet * day)
}

const monthOf = (days: number): number => {
  const date = new Date(days * day)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

export function isAdvocate(world: World, history: History, moment: Moment, settings: PeopleSettings): boolean {
  const days = new Set<number>()
  for (const row of history.kindnesses) {
    const at = atOf(world.facts, row)
    if (!moment.passed(at + settings['people.advocateDays'] * day)) days.add(dayOf(at))
  }
  return days.size >= settings['people.advocateTimes']
}

/** Something of their own besides a connection, a pitch or canned text: a follow, a reaction, a share, words. */
function reactsOrWrites(world: World, history: History): boolean {
  if (history.words.some((words) => !words.sent)) return true
  return history.rows.some((row) => {
    if (isSent(world.facts, row)) return false
    const kind = kindOf(world.facts, row)
    return kind === 'follow' || kind === 'reaction' || kind === 'share'
  })
}
