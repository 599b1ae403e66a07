/** How near somebody is, as the contract counts it: each stage by what happened, and back when it no longer holds. */
import type { RecordOf } from '../../connectors/record.ts'
import type { PeopleSettings } from '../settings.ts'
import type { Stage } from '../shapes.ts'
import { atOf, type Facts, isSent, kindOf } from '../world/facts.ts'
import { day, dayOf, type World } from '../world/world.ts'
import type { History, Words } from './history.ts'
import type { Moment } from './moment.ts'

export type Reached = {
  stage: Stage
  /** Ever `engage`, and ever `involve` or beyond. */
  onceEngaged: boolean
  onceInvolved: boolean
}

/** The latest personal words of one side, and the latest in a week before theirs. */
export type Weeks = { latest: Words | undefined; before: Words | undefined }

/** What a stage rests on. Grows with everything that happens, in the order of time, at a cost that does not. */
export type Ground = {
  /** The latest words of each side, and the latest of both no further apart than the settings say, the earlier first. */
  ours: Words | undefined
  theirs: Words | undefined
  talk: readonly [Words, Words] | undefined
  /** Words about somebody's own case, by week. */
  ourWeeks: Weeks
  theirWeeks: Weeks
  /** The latest favour that was done, and when; the row of the latest call or meeting. */
  deed: { at: number; favour: RecordOf<'favour'> } | undefined
  met: number | undefined
  /** Days on which they shared, quoted, recommended or praised us, ascending, each with its latest row. */
  kind: { day: number; row: number }[]
  /** Days with contact, ascending; the latest contact; the median days between them, from four of them on. */
  contactDays: readonly number[]
  last: number | null
  usualGap: number | null
  /** They wrote, followed, reacted or shared. */
  own: boolean
}

export const emptyGround = (contactDays: readonly number[] = []): Ground => ({
  ours: undefined,
  theirs: undefined,
  talk: undefined,
  ourWeeks: { latest: undefined, before: undefined },
  theirWeeks: { latest: undefined, before: undefined },
  deed: undefined,
  met: undefined,
  kind: [],
  contactDays,
  last: null,
  usualGap: null,
  own: false,
})

export function stageOf(
  world: World,
  history: History,
  favours: readonly RecordOf<'favour'>[],
  moment: Moment,
  settings: PeopleSettings,
): Reached {
  const { facts } = world
  const ground = emptyGround(history.contactDays)
  ground.last = history.tie.last
  ground.usualGap = history.usualGap
  for (const words of history.words) addWords(ground, words, settings)
  for (const row of history.kindnesses) addKindness(ground, facts, row)
  ground.met = history.met.at(-1)
  ground.own ||= history.rows.some((row) => isOwnDeed(facts, row))
  for (const favour of favours) addDeed(ground, favour, moment)
  return stageOn(ground, facts, moment, settings)
}

/** A word of theirs and one of ours make talk where they are close; one is always the latest of its side. */
export function addWords(ground: Ground, words: Words, settings: PeopleSettings): void {
  const other = words.sent ? ground.theirs : ground.ours
  if (words.sent) ground.ours = words
  else {
    ground.theirs = words
    ground.own = true
  }
  if (other && words.at - other.at <= settings['people.engageWithinDays'] * day) ground.talk = [other, words]
  if (!words.engage) return
  const weeks = words.sent ? ground.ourWeeks : ground.theirWeeks
  if (weeks.latest && weekOf(weeks.latest.at) !== weekOf(words.at)) weeks.before = weeks.latest
  weeks.latest = words
}

export function addKindness(ground: Ground, facts: Facts, row: number): void {
  const today = dayOf(atOf(facts, row))
  const latest = ground.kind.at(-1)
  if (latest?.day === today) latest.row = row
  else ground.kind.push({ day: today, row })
}

export function addDeed(ground: Ground, favour: RecordOf<'favour'>, moment: Moment): void {
  const at = doneAt(favour)
  if (at === undefined || !moment.passed(at)) return
  if (ground.deed === undefined || at >= ground.deed.at) ground.deed = { at, favour }
}

/** When a favour was done: given or received at its time, asked of either at its settling, which is never before the asking. */
export function doneAt({ side, at, settledAt }: RecordOf<'favour'>): number | undefined {
  if (side === 'given' || side === 'received') return at
  return settledAt === undefined ? undefined : Math.max(at, settledAt)
}

/** Something of their own besides words, a connection, a pitch or canned text. */
export function isOwnDeed(facts: Facts, row: number): boolean {
  if (isSent(facts, row)) return false
  const kind = kindOf(facts, row)
  return kind === 'follow' || kind === 'reaction' || kind === 'share'
}

/** The stage at a moment, as far as `ground` was laid. */
export function stageOn(ground: Ground, facts: Facts, moment: Moment, settings: PeopleSettings): Reached {
  const onceInvolved = hasWeeks(ground) || ground.deed !== undefined || ground.met !== undefined
  const onceEngaged = onceInvolved || ground.talk !== undefined
  if (onceEngaged && isLapsed(ground, facts, moment, settings)) return { stage: 'lapsed', onceEngaged, onceInvolved }
  const involved = isInvolved(ground, facts, moment, settings)
  if (!involved && !isTalking(ground, moment, settings))
    return { stage: ground.own ? 'interest' : 'stranger', onceEngaged, onceInvolved }
  const stage = isAdvocate(ground, facts, moment, settings)
    ? 'advocate'
    : involved
      ? isRetained(ground, moment, settings)
        ? 'retain'
        : 'involve'
      : 'engage'
  return { stage, onceEngaged, onceInvolved }
}

/** Whether it is no longer counted: `people.activeDays` lie behind it. */
const isActive = (at: number, moment: Moment, settings: PeopleSettings): boolean =>
  !moment.passed(at + settings['people.activeDays'] * day)

export const isTalking = ({ talk }: Ground, moment: Moment, settings: PeopleSettings): boolean =>
  talk !== undefined && isActive(talk[0].at, moment, settings)

const hasWeeks = ({ ourWeeks, theirWeeks }: Ground): boolean =>
  ourWeeks.before !== undefined && theirWeeks.before !== undefined

/** The weeks of one side that still count: none, one or two. */
export function weeksOf({ latest, before }: Weeks, moment: Moment, settings: PeopleSettings): 0 | 1 | 2 {
  if (latest === undefined || !isActive(latest.at, moment, settings)) return 0
  return before !== undefined && isActive(before.at, moment, settings) ? 2 : 1
}

/** By which of the three roads somebody is involved; empty where by none. */
export function roadsOf(
  ground: Ground,
  facts: Facts,
  moment: Moment,
  settings: PeopleSettings,
): ('words' | 'deed' | 'met')[] {
  const roads: ('words' | 'deed' | 'met')[] = []
  if (weeksOf(ground.ourWeeks, moment, settings) === 2 && weeksOf(ground.theirWeeks, moment, settings) === 2)
    roads.push('words')
  if (ground.deed !== undefined && isActive(ground.deed.at, moment, settings)) roads.push('deed')
  if (ground.met !== undefined && isActive(atOf(facts, ground.met), moment, settings)) roads.push('met')
  return roads
}

const isInvolved = (ground: Ground, facts: Facts, moment: Moment, settings: PeopleSettings): boolean =>
  roadsOf(ground, facts, moment, settings).length > 0

/** Weeks begin on Monday; 1970 began on a Thursday. */
const weekOf = (at: number): number => Math.floor((dayOf(at) + 3) / 7)

/** From when on silence counts as lapsed: whether by usual gaps or anyway. Null where there was never any contact. */
export function lapsesAt(ground: Ground, settings: PeopleSettings): { at: number; byGaps: boolean } | null {
  if (ground.last === null) return null
  const anyway = ground.last + settings['people.lapsedAnywayDays'] * day
  if (ground.usualGap === null) return { at: anyway, byGaps: false }
  const quiet = Math.max(settings['people.lapsedQuietDays'], settings['people.lapsedGaps'] * ground.usualGap)
  const byGaps = ground.last + quiet * day
  return byGaps < anyway ? { at: byGaps, byGaps: true } : { at: anyway, byGaps: false }
}

function isLapsed(ground: Ground, facts: Facts, moment: Moment, settings: PeopleSettings): boolean {
  const lapses = lapsesAt(ground, settings)
  // Where only a favour is known, or a call whose contact nobody dates, silence is counted from that.
  if (lapses === null) return roadsOf(ground, facts, moment, settings).length === 0
  return moment.passed(lapses.at)
}

/** How long a kept relationship may be silent, from its last contact. */
export function retainedUntil(ground: Ground, settings: PeopleSettings): number | null {
  if (ground.last === null) return null
  const quiet = Math.max(settings['people.retainQuietDays'], settings['people.retainGaps'] * (ground.usualGap ?? 0))
  return ground.last + quiet * day
}

function isRetained(ground: Ground, moment: Moment, settings: PeopleSettings): boolean {
  const until = retainedUntil(ground, settings)
  if (until === null || spanOf(ground) < settings['people.retainSpanDays']) return false
  const months = settings['people.retainMonths']
  return monthsOf(ground, months) >= months && !moment.passed(until)
}

/** Days from the first contact to the latest. */
export const spanOf = ({ contactDays }: Ground): number => (contactDays.at(-1) ?? 0) - (contactDays[0] ?? 0)

/** Different months with contact; counted only up to `enough`. */
export function monthsOf({ contactDays }: Ground, enough: number): number {
  let months = 0
  let latest = -1
  for (const days of contactDays) {
    const month = monthOf(days)
    if (month === latest) continue
    latest = month
    months++
    if (months >= enough) break
  }
  return months
}

export const monthOf = (days: number): number => {
  const date = new Date(days * day)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** Days of kindness that still count, the latest last, as many as it takes at most. */
export function kindDays(
  { kind }: Ground,
  facts: Facts,
  moment: Moment,
  settings: PeopleSettings,
): Ground['kind'][number][] {
  const counts = ({ row }: { row: number }) => !moment.passed(atOf(facts, row) + settings['people.advocateDays'] * day)
  return kind.slice(-Math.max(1, settings['people.advocateTimes'])).filter(counts)
}

const isAdvocate = (ground: Ground, facts: Facts, moment: Moment, settings: PeopleSettings): boolean =>
  kindDays(ground, facts, moment, settings).length >= settings['people.advocateTimes']
