/** What would move somebody on, exactly as the rule says what is missing; and what makes them step back if nothing happens. */
import { type Stage, stages } from '../../shapes.ts'
import { begun, dayInWords, inWords, listed, several } from '../../words.ts'
import { atOf } from '../../world/facts.ts'
import { day } from '../../world/world.ts'
import { momentAt } from '../moment.ts'
import { kindDays, lapsesAt, monthsOf, retainedUntil, roadsOf, spanOf, stageOn, type Weeks, weeksOf } from '../stage.ts'
import { type Case, fallenFrom } from './because.ts'
import { daysIn, type Evidence, evidence } from './evidence.ts'

/** `at`: when it comes by itself, epoch ms; null for what somebody has to do. */
export type Move = Evidence & { to: Stage; at: number | null }

export function movesOf(of: Case, stage: Stage): Move[] {
  return [...forward(of, stage), ...back(of, stage)]
}

const move = (to: Stage, { words, rows, favours }: Evidence, at: number | null = null): Move => ({
  to,
  at,
  words,
  rows,
  favours,
})

const inLife = evidence('A meeting, a call, or a favour done.')

function forward(of: Case, stage: Stage): Move[] {
  switch (stage) {
    case 'stranger':
      return [
        move('interest', evidence('Something of their own: a word, a reaction, a share or a follow.')),
        move('engage', missingTalk(of)),
      ]
    case 'interest':
      return [move('engage', missingTalk(of)), move('involve', inLife)]
    case 'engage':
      return [move('involve', missingWeeks(of)), move('advocate', missingKindness(of))]
    case 'involve':
      return [move('retain', missingKeeping(of)), move('advocate', missingKindness(of))]
    case 'retain':
      return [move('advocate', missingKindness(of))]
    case 'advocate':
      return []
    case 'lapsed':
      return again(of)
  }
}

/** A word is asked of the side that did not have the last one, as long as it would still be an answer. */
function missingTalk({ ground, moment, settings }: Case): Evidence {
  const within = settings['people.engageWithinDays']
  const [last] = [ground.ours, ground.theirs].filter((one) => one !== undefined).sort((a, b) => b.at - a.at)
  if (last !== undefined && moment.at <= last.at + within * day) {
    const who = last.sent ? 'them' : 'you'
    const by = dayInWords(last.at + within * day)
    const wrote = last.sent ? 'you wrote' : 'they wrote'
    return evidence(`A word from ${who} by ${by}: ${wrote} on ${dayInWords(last.at)}.`, [last.row])
  }
  return evidence(`A word from each of you, no more than ${daysIn(within)} apart.`)
}

function missingWeeks({ ground, moment, settings }: Case): Evidence {
  const sides = [
    { whose: 'yours', weeks: ground.ourWeeks, has: weeksOf(ground.ourWeeks, moment, settings) },
    { whose: 'theirs', weeks: ground.theirWeeks, has: weeksOf(ground.theirWeeks, moment, settings) },
  ]
  const missing = sides.flatMap(({ whose, weeks, has }) => {
    if (has === 2) return []
    if (has === 0) return [`personal words of ${whose} in two different weeks`]
    return [`one more personal word of ${whose} in another week than that of ${onDay(weeks)}`]
  })
  const rows = sides
    .flatMap(({ weeks, has }) => (has === 0 ? [] : has === 1 ? [weeks.latest] : [weeks.before, weeks.latest]))
    .filter((one) => one !== undefined)
    .sort((a, b) => a.at - b.at)
  return evidence(
    `${begun(listed(missing))}; or a meeting, a call, or a favour done.`,
    rows.map(({ row }) => row),
  )
}

const onDay = ({ latest }: Weeks): string => (latest === undefined ? '' : dayInWords(latest.at))

function missingKeeping({ ground, moment, settings }: Case): Evidence {
  const missing: string[] = []
  const months = settings['people.retainMonths']
  const has = monthsOf(ground, months)
  if (has < months)
    missing.push(`contact in ${several(months, 'different month')}, ${has === 0 ? 'none' : inWords(has)} so far`)
  const first = ground.contactDays[0]
  const span = settings['people.retainSpanDays']
  if (first === undefined) missing.push(`contact over at least ${daysIn(span)}`)
  else if (spanOf(ground) < span)
    missing.push(
      `a contact on or after ${dayInWords((first + span) * day)}, ${daysIn(span)} from the first (${daysIn(spanOf(ground))} so far)`,
    )
  const until = retainedUntil(ground, settings)
  if (missing.length === 0 && until !== null && until <= moment.at)
    missing.push(`contact again, for it rests since ${dayInWords(until)}`)
  return evidence(`${begun(listed(missing))}.`)
}

function missingKindness({ ground, facts, moment, settings }: Case): Evidence {
  const needs = settings['people.advocateTimes']
  const window = settings['people.advocateDays']
  const has = kindDays(ground, facts, moment, settings)
  const what = 'they share, quote or recommend you, or praise you to others'
  const [first] = has
  if (first === undefined || has.length >= needs)
    return evidence(`That ${what}, on ${several(needs, 'different day')} within ${daysIn(window)}.`)
  const by = dayInWords(atOf(facts, first.row) + window * day)
  return evidence(
    `That ${what}, on ${several(needs - has.length, 'more day')} before ${by}; ${inWords(has.length)} so far.`,
    has.map(({ row }) => row),
  )
}

/** What a contact today would bring back, and what a talk would. */
function again(of: Case): Move[] {
  const { ground, facts, moment, settings } = of
  const { stage } = stageOn({ ...ground, last: moment.at }, facts, momentAt(moment.at), settings)
  const road = roadsOf(ground, facts, moment, settings).length > 0
  const touch = move(
    stage,
    evidence(
      road
        ? 'Any contact, from either side: what you had together within the year still counts.'
        : 'Any contact, from either side.',
    ),
  )
  const near =
    stages.indexOf(stage) < stages.indexOf('engage') ? [move('engage', missingTalk(of)), move('involve', inLife)] : []
  return stage === 'stranger' ? near : [touch, ...near]
}

/** Where it goes if nothing happens: every step back to come, down to drifting away. */
function back(of: Case, stage: Stage): Move[] {
  const { ground, facts, settings } = of
  const moves: Move[] = []
  let from = stage
  let asked = momentAt(of.moment.at)
  stageOn(ground, facts, asked, settings)
  for (;;) {
    const at = asked.keepsUntil()
    if (at === Number.POSITIVE_INFINITY) return moves
    asked = momentAt(at)
    const { stage: to } = stageOn(ground, facts, asked, settings)
    if (to === from) continue
    const fallen = fallenFrom({ ...of, moment: asked }, from, to)
    moves.push(move(to, { ...fallen, words: ifNothing(of, at, to, fallen) }, at))
    from = to
  }
}

function ifNothing({ ground, settings }: Case, at: number, to: Stage, fallen: Evidence): string {
  const on = dayInWords(at)
  if (to !== 'lapsed')
    return `If nothing happens, it steps back on ${on}: ${fallen.words.charAt(0).toLowerCase()}${fallen.words.slice(1)}`
  const lapses = lapsesAt(ground, settings)
  const gaps = settings['people.lapsedGaps'] * (ground.usualGap ?? 0)
  const quiet =
    lapses === null
      ? `the last favour, meeting or call known lies ${daysIn(settings['people.activeDays'])} back`
      : !lapses.byGaps
        ? `${daysIn(settings['people.lapsedAnywayDays'])} without contact`
        : gaps > settings['people.lapsedQuietDays']
          ? `${inWords(settings['people.lapsedGaps'])} usual gaps, ${daysIn(gaps)}, without contact`
          : `${daysIn(settings['people.lapsedQuietDays'])} without contact`
  return `If nothing happens, it counts as drifted away from ${on} on: ${quiet}.`
}
