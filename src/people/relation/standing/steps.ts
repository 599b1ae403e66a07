/**
 * Every step forward and back over the whole history. The stage is asked wherever it may change: at each thing that
 * happened, and at each moment that the answer before named as its end; so no step is missed and none is guessed.
 */
import type { RecordOf } from '../../../connectors/record.ts'
import type { PeopleSettings } from '../../settings.ts'
import type { Stage } from '../../shapes.ts'
import { median } from '../../statistics.ts'
import { atOf, countUntil, type Facts, kindOf, labelsOf, sameFromOf } from '../../world/facts.ts'
import { isCanned } from '../../world/labels.ts'
import { dayOf, type World } from '../../world/world.ts'
import { isContact, isKindness, rowsOfPerson, wordsIn } from '../history.ts'
import { type Moment, momentAt } from '../moment.ts'
import { addDeed, addKindness, addWords, doneAt, emptyGround, type Ground, isOwnDeed, stageOn } from '../stage.ts'
import { becauseOf, type Case, fallenFrom } from './because.ts'
import { type Evidence, evidence } from './evidence.ts'

export type Step = Evidence & { at: number; from: Stage; to: Stage }

/** How far a stage is; having drifted away is behind all that was reached. */
const rank: Record<Stage, number> = {
  lapsed: 0,
  stranger: 1,
  interest: 2,
  engage: 3,
  involve: 4,
  retain: 5,
  advocate: 6,
}

export const isForward = (from: Stage, to: Stage): boolean => rank[to] > rank[from]

/** The ground as it is laid row by row, with what it takes to go on. */
type Laid = { ground: Ground; days: number[]; gaps: number[] }

const newLaid = (): Laid => {
  const days: number[] = []
  return { ground: emptyGround(days), days, gaps: [] }
}

export type Walked = { steps: Step[]; case: Case; stage: Stage }

/** Up to and with `until`; `favours` are all of the person's. */
export function walk(
  world: World,
  root: number,
  favours: readonly RecordOf<'favour'>[],
  until: number,
  settings: PeopleSettings,
): Walked {
  const { facts } = world
  const all = rowsOfPerson(world, root)
  const rows = all.slice(0, countUntil(facts, all, until))
  const deeds = favours
    .flatMap((favour) => {
      const at = doneAt(favour)
      return at === undefined || at > until ? [] : [{ at, favour }]
    })
    .sort((a, b) => a.at - b.at || a.favour.at - b.favour.at || (a.favour.id < b.favour.id ? -1 : 1))
  const turns = turnsOf(facts, rows, until)
  const steps: Step[] = []
  let laid = newLaid()
  let stage: Stage = 'stranger'
  let keeps = Number.POSITIVE_INFINITY
  let place = 0
  let deed = 0
  let turn = 0
  for (;;) {
    const row = rows[place]
    const at = Math.min(
      row === undefined ? Number.POSITIVE_INFINITY : atOf(facts, row),
      deeds[deed]?.at ?? Number.POSITIVE_INFINITY,
      turns[turn] ?? Number.POSITIVE_INFINITY,
      keeps,
    )
    if (at > until || at === Number.POSITIVE_INFINITY) break
    const moment = momentAt(at)
    const before = place
    while (place < rows.length && atOf(facts, rows[place] ?? 0) <= at) place++
    const turned = turns[turn] === at
    if (turned) turn++
    // What counted so far counts no longer, so that all is laid anew.
    if (turned) laid = newLaid()
    for (let next = turned ? 0 : before; next < place; next++) lay(laid, facts, rows[next] ?? 0, moment, settings)
    const firstDeed = turned ? 0 : deed
    while ((deeds[deed]?.at ?? Number.POSITIVE_INFINITY) <= at) deed++
    for (const { favour } of deeds.slice(firstDeed, deed)) addDeed(laid.ground, favour, moment)
    const asked = momentAt(at)
    const { stage: to } = stageOn(laid.ground, facts, asked, settings)
    keeps = asked.keepsUntil()
    if (to === stage) continue
    const of: Case = { facts, ground: laid.ground, rows: rows.slice(0, place), moment, settings }
    steps.push({ at, from: stage, to, ...reasonOf(of, stage, to, turned) })
    stage = to
  }
  return { steps, stage, case: { facts, ground: laid.ground, rows, moment: momentAt(until), settings } }
}

function reasonOf(of: Case, from: Stage, to: Stage, turned: boolean): Evidence {
  if (!isForward(from, to)) return fallenFrom(of, from, to, turned)
  const [first = evidence('')] = becauseOf(of, to)
  return from === 'lapsed'
    ? evidence(`In touch again. ${first.words}`.trim(), lastWith(of, first.rows), first.favours)
    : first
}

/** What brought them back is the latest contact, whatever else the stage rests on. */
function lastWith({ facts, rows, moment }: Case, others: readonly number[]): readonly number[] {
  const last = rows.findLast((row) => isContact(facts, row, moment))
  return last === undefined || others.includes(last) ? others : [...others, last]
}

/** Moments at which a text that counted so far turns out to be the same as others got. */
function turnsOf(facts: Facts, rows: readonly number[], until: number): number[] {
  const turns = new Set<number>()
  for (const row of rows) {
    const from = sameFromOf(facts, row)
    if (from > atOf(facts, row) && from <= until && !isCanned(labelsOf(facts, row))) turns.add(from)
  }
  return [...turns].sort((a, b) => a - b)
}

function lay(laid: Laid, facts: Facts, row: number, moment: Moment, settings: PeopleSettings): void {
  const { ground } = laid
  const kind = kindOf(facts, row)
  if (isOwnDeed(facts, row)) ground.own = true
  if (kind === 'bounce') return
  if (kind === 'meeting' || kind === 'call') ground.met = row
  if (isContact(facts, row, moment)) layContact(laid, atOf(facts, row), settings)
  if (isKindness(facts, row)) addKindness(ground, facts, row)
  const words = wordsIn(facts, row, moment)
  if (words) addWords(ground, words, settings)
}

function layContact({ ground, days, gaps }: Laid, at: number, settings: PeopleSettings): void {
  ground.last = at
  const today = dayOf(at)
  const latest = days.at(-1)
  if (latest === today) return
  days.push(today)
  if (latest !== undefined) insert(gaps, today - latest)
  if (days.length >= settings['people.usualGapDays']) ground.usualGap = middleOf(gaps)
}

/** Keeps numbers in order. */
function insert(ordered: number[], value: number): void {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  ordered.splice(low, 0, value)
}

/** The median of numbers that stand in order. */
function middleOf(ordered: readonly number[]): number | null {
  const half = ordered.length >> 1
  return median(ordered.length % 2 === 1 ? ordered.slice(half, half + 1) : ordered.slice(half - 1, half + 1))
}
