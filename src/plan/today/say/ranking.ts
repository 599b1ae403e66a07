/** Why this one and not another: the place on the list, told in words, with the rows it rests on. */
import { day, isSent, lastContact, type Relation, type Relations } from '../../../people/index.ts'
import type { Candidate } from '../candidate.ts'
import { kindOf, type Lesson } from '../learning.ts'
import { firstName, numberWord, spanOf, timesWord } from '../sentence.ts'
import type { Factors, LearnedKind } from '../shapes.ts'

export type BecauseRows = { words: string; rows: readonly number[] }

/** The most rows that are shown for a figure. */
const most = 30

export function becauseOf(
  relations: Relations,
  candidate: Candidate,
  relation: Relation,
  {
    factors,
    lessons,
    at,
    name,
  }: { factors: Factors | undefined; lessons: readonly Lesson[]; at: number; name: string },
): BecauseRows[] {
  const because: BecauseRows[] = []
  const tell = (words: string, rows: readonly number[] = []) => because.push({ words, rows })
  const first = firstName(name)
  const { reason, rank } = candidate
  if (rank === 'reply') {
    if (reason.kind === 'complaint') tell('Complaints come before everything else.', candidate.rows.slice(0, 1))
    else if (reason.kind === 'question') tell('Questions come right after complaints.', candidate.rows.slice(0, 1))
    else tell('Whoever waits for an answer comes before everybody else.', candidate.rows.slice(0, 1))
    const { waiting } = relation.owed
    if (waiting.length > 1) tell(`${first} has written ${timesWord(waiting.length)} since you last answered.`, waiting)
  }
  if (rank === 'thank')
    tell(
      reason.kind === 'kindness' && reason.times > 1
        ? `Thanks come right after answers, and whoever did you most kindnesses comes first: ${numberWord(reason.times)} here.`
        : 'Thanks come right after answers.',
      relation.owed.thanks,
    )
  if (rank === 'return-favour') tell('What you owe comes after answers and thanks.')
  if (rank === 'welcome') tell('New people come once nothing is owed; the latest first.', candidate.rows)
  if (factors) {
    if (factors.chosen) tell(`You chose ${first}, and that brings them forward.`)
    tellFactors(relations, candidate, relation, { factors, at, tell })
    const lesson = lessons.find(({ kind }) => kind === kindOf(candidate))
    const learned = lesson && lessonWords(lesson)
    if (learned && lesson.factor !== 1 && lesson.done + lesson.snoozed + lesson.refused > 0) tell(learned)
  }
  if (candidate.newcomer && rank !== 'welcome')
    tell('New people and old ones take turns, so that neither waits for ever.')
  return because
}

function tellFactors(
  { world }: Relations,
  candidate: Candidate,
  relation: Relation,
  { factors, at, tell }: { factors: Factors; at: number; tell(words: string, rows?: readonly number[]): void },
): void {
  const { facts } = world
  const { history } = relation
  const theirs = history.rows
    .filter((row) => !isSent(facts, row))
    .slice(-most)
    .reverse()
  if (history.tie.inDays > 0) tell(`They turned to you on ${several(history.tie.inDays, 'day')}.`, theirs)
  const { reason } = candidate
  if (candidate.action === 'rekindle') {
    const last = reason.kind === 'rhythm' ? (lastContact(relation) ?? history.tie.last) : history.tie.last
    const gap = reason.kind === 'rhythm' ? reason.days : history.usualGap
    if (last !== null) {
      const silent = at - last
      const times = gap ? Math.floor(silent / day / gap) : 0
      const [what, whose] =
        reason.kind === 'rhythm'
          ? ['Nothing was said', 'the time you wanted to let pass']
          : ['There was no sign either way, not even a like,', 'your usual gap']
      tell(`${what} for ${spanOf(silent)}${times > 1 ? `, ${timesWord(times)} ${whose}` : ''}.`, history.rows.slice(-1))
    }
    if (factors.fallen >= 0.05)
      tell(
        `The chance that they turn to you by themselves has fallen by ${outOfTen(factors.fallen)} of what it is when you keep in touch.`,
      )
  }
  if (reason.kind === 'public-only')
    tell('You have talked in public again and again, and never one to one.', candidate.rows)
  if (reason.kind === 'news') tell('Good news keeps for a few days only.', candidate.rows)
  if (reason.kind === 'date') tell('The day is near.')
  if (reason.kind === 'need')
    tell('One of them needs what the other does, and nothing shows that they know each other.', candidate.rows)
  tell(`${chanceOf(factors.answer)} people like this answer.`)
}

/** `About 6 in 10`. */
export function chanceOf(chance: number): string {
  const tenths = Math.round(chance * 10)
  if (tenths === 0) return 'Fewer than 1 in 10'
  return tenths === 10 ? 'More than 9 in 10' : `About ${tenths} in 10`
}

const outOfTen = (share: number): string => {
  const tenths = Math.min(9, Math.max(1, Math.round(share * 10)))
  return tenths === 5 ? 'half' : tenths === 1 ? 'a tenth' : `${numberWord(tenths)} tenths`
}

const several = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

const deeds: Record<LearnedKind, string> = {
  'rekindle-rhythm': 'keeping to the rhythms you set',
  'rekindle-fading': 'writing to people who are fading',
  'rekindle-lapsed': 'picking up again with people long silent',
  'congratulate-properly': 'congratulating',
  deepen: 'coming closer to people you know from public talk',
  introduce: 'introducing people to each other',
}

/** What was learned of a kind, as one would say it. */
export function lessonWords({ kind, done, snoozed, refused, factor }: Lesson): string {
  const deed = deeds[kind]
  const begun = deed.charAt(0).toUpperCase() + deed.slice(1)
  const times = done + snoozed + refused
  if (times === 0) return `${begun}: nothing is learned of this yet.`
  const basis = `${done} of ${times} done`
  if (factor < 0.9) return `You mostly put off ${deed} (${basis}); it comes later now.`
  if (factor > 1.1) return `You mostly do what is suggested about ${deed} (${basis}); it comes sooner now.`
  return `${begun}: ${basis}; it keeps its place.`
}
