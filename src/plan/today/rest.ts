/** Who is worth a word though nothing is owed: whoever is slipping away, and whoever is ready to come closer. */
import {
  atOf,
  audienceOf,
  day,
  type Guesses,
  kindOf,
  lastContact,
  likelyToAnswer,
  type Relation,
  rhythmFor,
  rolesOf,
  type TieState,
  type World,
} from '../../people/index.ts'
import type { Moment } from '../../people/relation/moment.ts'
import type { Candidate, Found } from './candidate.ts'
import type { TodaySettings } from './settings.ts'
import type { Factors } from './shapes.ts'

/**
 * Whoever is past the rhythm the user set, whatever is usual with them; where none is set, whoever is fading or lapsed.
 * A like resets no rhythm; words, a call, a meeting or a favour do, on any network or in life.
 */
export function rekindle(world: World, relation: Relation, moment: Moment): Found | undefined {
  const rhythm = rhythmFor(world, relation.root, rolesOf(world, relation.root))
  const { words, rows } = relation.history
  if (rhythm !== null) {
    const last = lastContact(relation)
    const row = words.at(-1)?.row ?? relation.history.met.at(-1) ?? rows.at(-1)
    if (last === null || row === undefined || !moment.passed(last + rhythm.days * day)) return undefined
    return rekindled(last, row, { kind: 'rhythm', days: rhythm.days })
  }
  const fading = relation.flags.includes('fading')
  if (!fading && relation.stage !== 'lapsed') return undefined
  const row = words.at(-1)?.row ?? rows.at(-1)
  return row === undefined ? undefined : rekindled(atOf(world.facts, row), row, { kind: fading ? 'fading' : 'lapsed' })
}

const rekindled = (at: number, row: number, reason: Found['reason']): Found => ({
  rank: 'rest',
  action: 'rekindle',
  pressing: 0,
  at,
  rows: [row],
  favours: [],
  reason,
  minutes: 4,
})

/** Talked with often in public, never one to one. */
export function deepen(world: World, relation: Relation, moment: Moment, settings: TodaySettings): Found | undefined {
  if (relation.stage !== 'engage' && relation.stage !== 'advocate' && relation.stage !== 'involve') return undefined
  const { facts } = world
  const { words } = relation.history
  if (words.some((said) => kindOf(facts, said.row) === 'message' && audienceOf(facts, said.row) !== 'group'))
    return undefined
  const recent = words.filter((said) => !moment.passed(said.at + settings['today.deepenDays'] * day))
  const theirs = recent.filter((said) => !said.sent)
  if (theirs.length < settings['today.deepenTimes'] || recent.length - theirs.length < settings['today.deepenTimes'])
    return undefined
  const last = theirs.at(-1)
  if (!last) return undefined
  return {
    rank: 'rest',
    action: 'deepen',
    pressing: 0,
    at: last.at,
    rows: theirs
      .map((said) => said.row)
      .reverse()
      .slice(0, 5),
    favours: [],
    reason: { kind: 'public-only' },
    minutes: 3,
  }
}

/** Contact with these people is worth half of what losing them would be. */
const halved: ReadonlySet<Candidate['action']> = new Set(['deepen', 'introduce'])

/** The product of the three, 0 and up (SCIENCE A 3.6). */
export const worthOf = ({ given, fallen, answer }: Factors): number => given * fallen * answer

export function factorsOf(relation: Relation, candidate: Candidate, at: number, guesses: Guesses): Factors {
  const { tie, usualGap } = relation.history
  const moment = Math.max(at, tie.last ?? at)
  const answer = likelyToAnswer(tie, moment)
  const given = Math.log(1 + Math.max(1, tie.inDays))
  const chosen = relation.key === true
  if (candidate.action !== 'rekindle') return { given, fallen: halved.has(candidate.action) ? 0.5 : 1, answer, chosen }
  const { reason } = candidate
  const last = reason.kind === 'rhythm' ? (lastContact(relation) ?? tie.last) : tie.last
  if (last === null) return { given, fallen: 0, answer, chosen }
  const now = { ...tie, last, lastIn: tie.lastIn === null ? null : Math.min(last, tie.lastIn) }
  const gap = reason.kind === 'rhythm' ? reason.days : (usualGap ?? 30)
  return { given, fallen: fallenBelow(guesses, now, moment, gap), answer, chosen }
}

function fallenBelow({ chance }: Guesses, tie: TieState, at: number, gapDays: number): number {
  const usual = at - gapDays * day
  const then = { ...tie, last: usual, lastIn: tie.lastIn === null ? null : Math.max(usual, tie.lastIn) }
  const asUsual = chance('in', then, 90, at)
  return asUsual === 0 ? 0 : Math.max(0, 1 - chance('in', tie, 90, at) / asUsual)
}
