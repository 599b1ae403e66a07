/** What somebody did towards us of late: what a proposal to choose them rests on. */
import { atOf, day, dayOf, type Relation, type World } from '../../people/index.ts'
import type { KeyPeopleSettings } from './settings.ts'

export type Given = {
  /** Distinct UTC days with words of theirs, and of ours to them. */
  theirDays: number
  ourDays: number
  /** Days on which they shared, quoted, recommended or praised us. */
  kindDays: number
  /** Favours they did us, and times we met or spoke. */
  favours: number
  met: number
  /** Rows of all that, newest first. */
  rows: number[]
}

/** Everything within the days that are looked back from `at`, epoch ms. */
export function givenBy(world: World, relation: Relation, at: number, settings: KeyPeopleSettings): Given {
  const { facts } = world
  const from = at - settings['keyPeople.lookBackDays'] * day
  const { history, favours } = relation
  const theirs = new Set<number>()
  const ours = new Set<number>()
  const rows: number[] = []
  for (let place = history.words.length - 1; place >= 0; place--) {
    const words = history.words[place]
    if (words === undefined || words.at <= from) break
    ;(words.sent ? ours : theirs).add(dayOf(words.at))
    if (!words.sent) rows.push(words.row)
  }
  const late = (row: number) => atOf(facts, row) > from
  const kindnesses = history.kindnesses.filter(late)
  const met = history.met.filter(late)
  return {
    theirDays: theirs.size,
    ourDays: ours.size,
    kindDays: new Set(kindnesses.map((row) => dayOf(atOf(facts, row)))).size,
    favours: favours.filter(({ side, at: when }) => side === 'received' && when > from).length,
    met: new Set(met.map((row) => dayOf(atOf(facts, row)))).size,
    rows: [...new Set([...kindnesses, ...met, ...rows])].sort((a, b) => atOf(facts, b) - atOf(facts, a) || b - a),
  }
}

const nearness: Record<Relation['stage'], number> = {
  stranger: 0,
  interest: 0,
  engage: 0.5,
  involve: 1,
  retain: 1.4,
  advocate: 1.6,
  lapsed: 0.6,
}

/**
 * Worth of a relationship, 0 and up: every further day, kindness or favour adds less than the one before (logarithms), so
 * that one long exchange weighs less than gifts of several kinds. Kindnesses, favours and meetings weigh double.
 */
export const worthOf = ({ theirDays, ourDays, kindDays, favours, met }: Given, stage: Relation['stage']): number =>
  Math.log1p(theirDays) +
  0.5 * Math.log1p(Math.min(theirDays, ourDays)) +
  2 * Math.log1p(kindDays + favours + met) +
  nearness[stage]
