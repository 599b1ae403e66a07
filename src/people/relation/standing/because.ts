/** What put somebody where they stand, as the contract counts it: each reason with the rows it rests on. */
import type { PeopleSettings } from '../../settings.ts'
import type { Stage } from '../../shapes.ts'
import { begun, dayInWords, inWords, listed, several } from '../../words.ts'
import { atOf, type Facts, isSent, kindOf } from '../../world/facts.ts'
import { day, dayOf } from '../../world/world.ts'
import { isContact, wordsIn } from '../history.ts'
import type { Moment } from '../moment.ts'
import { type Ground, kindDays, lapsesAt, monthOf, roadsOf, spanOf } from '../stage.ts'
import { daysIn, didIn, type Evidence, evidence } from './evidence.ts'

/** What is needed to say why: the ground, and every row up to the moment in the order of time. */
export type Case = {
  facts: Facts
  ground: Ground
  rows: readonly number[]
  moment: Moment
  settings: PeopleSettings
}

export function becauseOf(of: Case, stage: Stage): Evidence[] {
  switch (stage) {
    case 'stranger':
      return [nothingOfTheirOwn(of)]
    case 'interest':
      return [ownDeeds(of)]
    case 'engage':
      return talk(of)
    case 'involve':
      return roads(of)
    case 'retain':
      return [kept(of), ...roads(of)]
    case 'advocate':
      return [kindness(of), ...(roads(of).length > 0 ? roads(of) : talk(of))]
    case 'lapsed':
      return [silence(of), ...once(of)]
  }
}

function nothingOfTheirOwn({ facts, rows }: Case): Evidence {
  const theirs = rows.filter((row) => !isSent(facts, row) && kindOf(facts, row) !== 'bounce')
  if (theirs.length === 0) return evidence('Nothing has come from them yet.')
  if (theirs.some((row) => kindOf(facts, row) !== 'connect'))
    return evidence('Nothing of their own yet: only a connection, a pitch or stock text.', newest(theirs))
  return evidence(`They connected with you on ${dayIn(facts, theirs[0])}, and have said nothing of their own yet.`, [
    ...theirs.slice(0, 1),
  ])
}

const most = 20
const newest = (rows: readonly number[]): readonly number[] => rows.slice(-most)

function ownDeeds({ facts, rows, moment }: Case): Evidence {
  const deeds = new Map<string, number[]>()
  for (const row of rows) {
    if (isSent(facts, row)) continue
    const kind = kindOf(facts, row)
    const what = wordsIn(facts, row, moment)
      ? 'wrote to you'
      : kind === 'follow' || kind === 'reaction' || kind === 'share'
        ? didIn(kind)
        : undefined
    if (what === undefined) continue
    const known = deeds.get(what)
    if (known) known.push(row)
    else deeds.set(what, [row])
  }
  const told = [...deeds].map(([what, those]) => {
    const last = dayIn(facts, those.at(-1))
    return those.length === 1 ? `${what} on ${last}` : `${what} ${times(those.length)}, last on ${last}`
  })
  return evidence(
    `They ${listed(told)}.`,
    newest([...deeds.values()].flat().sort((a, b) => atOf(facts, a) - atOf(facts, b))),
  )
}

const times = (n: number): string => (n === 2 ? 'twice' : `${inWords(n)} times`)

function talk({ ground }: Case): Evidence[] {
  if (!ground.talk) return []
  const [earlier, later] = ground.talk
  const who = (sent: boolean) => (sent ? 'you' : 'they')
  const on = dayInWords(earlier.at)
  const then = dayInWords(later.at)
  const told =
    on === then
      ? `${who(earlier.sent)} and ${who(later.sent)} on ${on}`
      : `${who(earlier.sent)} on ${on}, ${who(later.sent)} on ${then}`
  return [evidence(`Words both ways: ${told}.`, [earlier.row, later.row])]
}

function roads({ facts, ground, moment, settings }: Case): Evidence[] {
  return roadsOf(ground, facts, moment, settings).map((road) => {
    if (road === 'words') return personalWeeks(ground)
    if (road === 'met') {
      const kind = ground.met === undefined ? 'meeting' : kindOf(facts, ground.met)
      const did = kind === 'call' ? 'You spoke' : 'You met'
      return evidence(`${did} on ${dayIn(facts, ground.met)}.`, ground.met === undefined ? [] : [ground.met])
    }
    const { deed } = ground
    if (!deed) return evidence('A favour was done.')
    const { what, side, id } = deed.favour
    const who = side === 'given' || side === 'asked-of-us' ? 'You did them a favour' : 'They did you a favour'
    return evidence(`${who} on ${dayInWords(deed.at)}: ${what}.`, [], [id])
  })
}

function personalWeeks({ ourWeeks, theirWeeks }: Ground): Evidence {
  const ours = [ourWeeks.before, ourWeeks.latest].filter((one) => one !== undefined)
  const theirs = [theirWeeks.before, theirWeeks.latest].filter((one) => one !== undefined)
  const on = (words: readonly { at: number }[]) => listed(words.map(({ at }) => dayInWords(at)))
  const rows = [...ours, ...theirs].sort((a, b) => a.at - b.at).map(({ row }) => row)
  return evidence(`Personal words both ways in two different weeks: you on ${on(ours)}, they on ${on(theirs)}.`, rows)
}

/** One contact of every month, and the latest. */
function kept({ facts, ground, rows, moment }: Case): Evidence {
  const firsts = new Map<number, number>()
  let last: number | undefined
  for (const row of rows) {
    if (!isContact(facts, row, moment)) continue
    last = row
    const month = monthOf(dayOf(atOf(facts, row)))
    if (!firsts.has(month)) firsts.set(month, row)
  }
  const shown = [...firsts.values()]
  const all = last !== undefined && !shown.includes(last) ? [...shown, last] : shown
  const span = daysIn(spanOf(ground))
  const words = `Contact in ${several(firsts.size, 'different month')} over ${span}, the latest on ${dayIn(facts, last)}.`
  return evidence(words, all.length > most ? [...all.slice(0, 1), ...all.slice(1 - most)] : all)
}

function kindness({ facts, ground, moment, settings }: Case): Evidence {
  const shown = kindDays(ground, facts, moment, settings).map(({ row }) => row)
  const days = Map.groupBy(shown, (row) => didIn(kindOf(facts, row)))
  const told = [...days].map(([did, rows]) => `${did} on ${listed(rows.map((row) => dayIn(facts, row)))}`)
  return evidence(`They ${listed(told)}.`, shown)
}

/** For how long nothing has been, and what it is held against. */
export function silence({ facts, ground, rows, moment, settings }: Case): Evidence {
  const lapses = lapsesAt(ground, settings)
  if (lapses === null || ground.last === null)
    return evidence('There was never any contact with a date, and what was known lies too far back.')
  const { last, usualGap } = ground
  const row = rows.findLast((one) => atOf(facts, one) === last && isContact(facts, one, moment))
  const quiet = Math.floor((moment.at - last) / day)
  const gaps =
    lapses.byGaps && usualGap !== null && usualGap > 0
      ? `, ${inWords(Math.floor(quiet / usualGap))} times your usual gap of ${daysIn(usualGap)}`
      : ''
  return evidence(`No contact since ${dayInWords(last)}: ${daysIn(quiet)}${gaps}.`, row === undefined ? [] : [row])
}

/** How near they once were. */
function once(of: Case): Evidence[] {
  const [last] = talk(of)
  if (last) return [evidence(`Once there were ${last.words.charAt(0).toLowerCase()}${last.words.slice(1)}`, last.rows)]
  const { facts, ground } = of
  if (ground.met !== undefined)
    return [evidence(`Once you met or spoke, on ${dayIn(facts, ground.met)}.`, [ground.met])]
  if (ground.deed)
    return [evidence(`Once there was a favour: ${ground.deed.favour.what}.`, [], [ground.deed.favour.id])]
  return []
}

/**
 * Why a stage no longer held at the moment, though nothing happened: what ran out. `turned`: a text turned out to be stock.
 */
export function fallenFrom(of: Case, from: Stage, to: Stage, turned = false): Evidence {
  if (to === 'lapsed') return silence(of)
  const { ground, facts, moment, settings } = of
  if (turned) return evidence('Words that counted as personal turned out to be the same as others got.')
  if (from === 'advocate' && kindDays(ground, facts, moment, settings).length < settings['people.advocateTimes']) {
    const those = ground.kind.slice(-settings['people.advocateTimes'])
    const first = those[0]?.row
    if (to !== 'interest' && to !== 'stranger' && first !== undefined)
      return evidence(
        `${begun(daysIn(settings['people.advocateDays']))} lie behind the day they ${didIn(kindOf(facts, first))}, ${dayIn(facts, first)}.`,
        those.map(({ row }) => row),
      )
  }
  if (from === 'retain' && to === 'involve') {
    const gaps = settings['people.retainGaps'] * (ground.usualGap ?? 0)
    const byGaps = gaps > settings['people.retainQuietDays']
    const limit = Math.max(settings['people.retainQuietDays'], gaps)
    const told = byGaps ? `, ${inWords(settings['people.retainGaps'])} usual gaps,` : ''
    return evidence(`${begun(daysIn(limit))}${told} without contact.`, silence(of).rows)
  }
  return gone(of, to)
}

/** What was the last to count of what made them `from`, and lies too far back now. */
function gone({ facts, ground, moment, settings }: Case, to: Stage): Evidence {
  const back = `${daysIn(settings['people.activeDays'])} back`
  const { ourWeeks, theirWeeks, deed, met, talk: both } = ground
  const told: (Evidence & { at: number })[] = []
  if (ourWeeks.before && theirWeeks.before) {
    const { words, rows } = personalWeeks(ground)
    const at = Math.min(ourWeeks.before.at, theirWeeks.before.at)
    told.push({ at, ...evidence(`${words.slice(0, -1)}; part of it lies ${back}.`, rows) })
  }
  if (deed)
    told.push({ at: deed.at, ...evidence(`The favour “${deed.favour.what}” lies ${back}.`, [], [deed.favour.id]) })
  if (met !== undefined) {
    const what = kindOf(facts, met) === 'call' ? 'call' : 'meeting'
    told.push({ at: atOf(facts, met), ...evidence(`The ${what} of ${dayIn(facts, met)} lies ${back}.`, [met]) })
  }
  if (both && to !== 'engage') {
    const [first, second] = both
    const on = listed([...new Set([dayInWords(first.at), dayInWords(second.at)])])
    told.push({
      at: first.at,
      ...evidence(`The last words both ways, of ${on}, lie ${back}.`, [first.row, second.row]),
    })
  }
  const [last] = told
    .filter(({ at }) => at + settings['people.activeDays'] * day <= moment.at)
    .sort((one, other) => other.at - one.at)
  return last ? evidence(last.words, last.rows, last.favours) : evidence('Too little of it is recent enough.')
}

const dayIn = (facts: Facts, row: number | undefined): string =>
  row === undefined ? 'a day not known' : dayInWords(atOf(facts, row))
