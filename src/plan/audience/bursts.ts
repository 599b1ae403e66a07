/** Days on which far more people than usual came to follow, and what became of them. */
import type { RecordOf } from '../../connectors/record.ts'
import { atOf, countUntil, day, dayOf, median, type Relations, type World } from '../../people/index.ts'
import { type Moment, momentAt } from '../../people/relation/moment.ts'
import { isDeed } from '../acts.ts'
import { type Coverage, couldSeeAll, hearingSights, seenOf } from '../coverage.ts'
import type { PlanSettings } from '../settings.ts'
import { type Coming, type Following, sizeOf } from './followers.ts'
import { type Cohort, hollowness } from './hollow.ts'

export type BurstWithRows = {
  account: string
  /** First day's beginning and last day's end, epoch ms. */
  from: number
  to: number
  followers: number
  /** Median day before. */
  typical: number
  /** Null before it can be judged, or where too few or nobody is known by name. */
  hollow: boolean | null
  /** Share that has left again; null where that cannot be seen. */
  gone: number | null
  /** Rows of the follows, newest first. */
  rows: readonly number[]
}

export type BurstAsk = {
  world: World
  relations: Relations
  coverage: Coverage
  settings: PlanSettings
  followings: readonly Following[]
  /** Bursts that end after `from` and begin no later than `at`. */
  from: number
  at: number
}

/** The latest first. */
export function burstsOf(ask: BurstAsk): BurstWithRows[] {
  const found = ask.followings.flatMap((following) => burstsOn(ask, following).map((span) => ({ following, span })))
  const usual = found.length === 0 ? undefined : usualOf(ask, found)
  return found
    .map(({ following, span }) => judged(ask, following, span, usual))
    .sort((a, b) => b.from - a.from || (a.account < b.account ? -1 : 1))
}

type DaySpan = { first: number; last: number; followers: number; typical: number }

function burstsOn(ask: BurstAsk, following: Following): DaySpan[] {
  const { settings, from, at } = ask
  const { daily, isKnown } = dailyOf(ask.coverage, following)
  const least = settings['diagnose.numbers-game.burstFollowers']
  const times = settings['diagnose.numbers-game.burstTimes']
  const back = settings['diagnose.numbers-game.typicalDays']
  const spans: DaySpan[] = []
  const large = [...daily].filter(([date, came]) => came >= least && (date + 1) * day > from && date * day <= at)
  for (const [date, came] of large.sort(([a], [b]) => a - b)) {
    const before: number[] = []
    for (let past = date - back; past < date; past++) if (isKnown(past)) before.push(daily.get(past) ?? 0)
    const typical = median(before)
    if (before.length < settings['diagnose.numbers-game.typicalKnownDays'] || typical === null) continue
    if (came < times * typical) continue
    const last = spans.at(-1)
    if (last && date === last.last + 1) {
      last.last = date
      last.followers += came
    } else spans.push({ first: date, last: date, followers: came, typical })
  }
  return spans
}

/** New followers of each UTC day: dated follows or, where larger, the growth between two snapshots spread over its days. */
function dailyOf(coverage: Coverage, { account, comings, snapshots }: Following) {
  const daily = new Map<number, number>()
  for (const { at, came } of comings) if (came) daily.set(dayOf(at), (daily.get(dayOf(at)) ?? 0) + 1)
  const spread = new Map<number, number>()
  for (const [place, snapshot] of snapshots.entries()) {
    const next = snapshots[place + 1]
    if (next) addGrowth(spread, snapshot, next)
  }
  for (const [date, growth] of spread) if (growth > (daily.get(date) ?? 0)) daily.set(date, growth)
  const dated = seenOf(coverage, account, ['received:follow'])
  const firstSnapshot = snapshots[0]?.at
  const lastSnapshot = snapshots.at(-1)?.at
  const isKnown = (date: number) => {
    const noon = (date + 0.5) * day
    if (firstSnapshot !== undefined && lastSnapshot !== undefined && noon >= firstSnapshot && noon <= lastSnapshot)
      return true
    return dated.some(({ from, to }) => noon >= from && noon <= to)
  }
  return { daily, isKnown }
}

function addGrowth(spread: Map<number, number>, before: RecordOf<'followers'>, after: RecordOf<'followers'>): void {
  const growth = sizeOf(after) - sizeOf(before)
  if (growth <= 0) return
  const first = dayOf(before.at)
  const last = Math.max(first, dayOf(after.at - 1))
  for (let date = first; date <= last; date++) spread.set(date, (spread.get(date) ?? 0) + growth / (last - first + 1))
}

/** What ordinary followers do: those who came in the year before, outside of bursts, and have had their days. */
function usualOf(ask: BurstAsk, found: readonly { following: Following; span: DaySpan }[]): Cohort {
  const { at, settings, followings } = ask
  const wait = settings['diagnose.numbers-game.hollowAfterDays'] * day
  const year = at - settings['audience.yearDays'] * day
  const usual: Cohort = { size: 0, engaged: 0 }
  for (const following of followings) {
    const bursts = found.filter((one) => one.following === following)
    const isOrdinary = ({ at: time, came }: Coming) =>
      came && time > year && !bursts.some(({ span }) => dayOf(time) >= span.first && dayOf(time) <= span.last)
    for (const coming of following.comings.filter(isOrdinary).slice(-mostPeople)) {
      const did = didWithin(ask, following.account, coming, wait)
      if (did === undefined) continue
      usual.size++
      if (did) usual.engaged++
    }
  }
  return usual
}

/** Enough to know a habit by. */
const mostPeople = 2000

/** Whether somebody did anything in the days after coming; undefined before those are over, or where they were not seen. */
function didWithin(ask: BurstAsk, account: string, { at, root }: Coming, wait: number): boolean | undefined {
  if (at + wait > ask.at) return undefined
  const sights = hearingSights(ask.coverage, account)
  if (!sights.every((sight) => couldSeeAll(ask.coverage, account, sight, at, at + wait))) return undefined
  const { facts } = ask.world
  const rows = ask.relations.byRoot.get(root)?.history.rows ?? []
  const moment: Moment = momentAt(ask.at)
  for (let place = countUntil(facts, rows, at); place < rows.length; place++) {
    const row = rows[place] ?? 0
    if (atOf(facts, row) > at + wait) return false
    if (isDeed(facts, row, moment)) return true
  }
  return false
}

function judged(ask: BurstAsk, following: Following, span: DaySpan, usual: Cohort | undefined): BurstWithRows {
  const came = following.comings.filter(
    (coming) => coming.came && dayOf(coming.at) >= span.first && dayOf(coming.at) <= span.last,
  )
  const followers = Math.round(span.followers)
  const isNamed = came.length >= followers / 2
  return {
    account: following.account,
    from: span.first * day,
    to: (span.last + 1) * day,
    followers,
    typical: span.typical,
    hollow: isNamed ? hollowOf(ask, following.account, span, came, usual) : null,
    gone: isNamed ? goneOf(ask, following, came) : fallSince(following, span, followers),
    rows: came.map(({ row }) => row).reverse(),
  }
}

function hollowOf(ask: BurstAsk, account: string, span: DaySpan, came: readonly Coming[], usual: Cohort | undefined) {
  const wait = ask.settings['diagnose.numbers-game.hollowAfterDays'] * day
  if (ask.at < (span.last + 1) * day + wait) return null
  if (usual === undefined || usual.size < ask.settings['diagnose.numbers-game.hollowBasis']) return null
  const burst: Cohort = { size: 0, engaged: 0 }
  for (const coming of came) {
    const did = didWithin(ask, account, coming, wait)
    if (did === undefined) continue
    burst.size++
    if (did) burst.engaged++
  }
  return burst.size === 0 ? null : hollowness(burst, usual) > ask.settings['diagnose.numbers-game.hollowCertainty']
}

/** Of those who came, the share whose last word was to leave, or who stand in no later list. */
function goneOf({ world, coverage, at }: BurstAsk, following: Following, came: readonly Coming[]): number | null {
  const people = new Set(came.map(({ root }) => root))
  const last = came.at(-1)
  if (people.size === 0 || last === undefined) return null
  const left = new Set<number>()
  for (const { root, came: follows } of following.comings)
    if (people.has(root)) {
      if (follows) left.delete(root)
      else left.add(root)
    }
  const list = following.snapshots.findLast((snapshot) => snapshot.handles !== undefined && snapshot.at > last.at)
  const sees = couldSeeAll(coverage, following.account, 'received:unfollow', last.at, Math.min(at, last.at + day))
  if (list === undefined) return sees || left.size > 0 ? left.size / people.size : null
  const there = new Set(list.handles)
  for (const { root, at: time } of came) if (time < list.at && !hasHandleIn(world, root, there)) left.add(root)
  return left.size / people.size
}

function hasHandleIn(world: World, root: number, list: ReadonlySet<string>): boolean {
  const members = world.identity.members.get(root) ?? [root]
  return members.some((handle) => list.has(world.identity.handles[handle] ?? ''))
}

/** Where nobody is known by name: by how much the count has fallen since, as a share of the burst. */
function fallSince({ snapshots }: Following, span: DaySpan, followers: number): number | null {
  const peak = snapshots.find(({ at }) => at >= (span.last + 1) * day - 1)
  const latest = snapshots.at(-1)
  if (peak === undefined || latest === undefined || latest.at <= peak.at || followers === 0) return null
  return Math.min(1, Math.max(0, (sizeOf(peak) - sizeOf(latest)) / followers))
}
