/** What the page says of its figures, in sentences; no markup, so that it can be tested word by word. */

import type { BandShare, Bin } from '../../../people/guesses/reliability.ts'
import type { GuessesPage, Question } from '../../../people/guesses/shapes.ts'
import { day } from '../words/dates.ts'
import { count, figure, startCount } from '../words/numbers.ts'

/** `36 in 100` */
export const inHundred = (share: number): string => `${figure(Math.round(share * 100))} in 100`

/** What a question asked of people, to stand after "that". */
export function askedOf({ target, horizonDays }: Pick<Question, 'target' | 'horizonDays'>): string {
  const who = target === 'in' ? 'they would do something' : 'you would be in touch'
  return `${who} within ${count(horizonDays, 'day', 'days')}`
}

/** Where it all stands, as one or two sentences. */
export function standing({ kept, resolved, calibrated, needed, learned, pending }: GuessesPage): string {
  if (resolved === 0)
    return pending.next === null
      ? `${startCount(kept, 'guess is', 'guesses are')} kept, and none could be checked yet.`
      : `${startCount(kept, 'guess is', 'guesses are')} kept, and none has come due yet. The first will be known on ${day(pending.next)}.`
  const due = `${startCount(resolved, 'guess has', 'guesses have')} come due and could be checked.`
  const sure = calibrated
    ? 'That is enough for a number to be said, bent by what was learned here.'
    : `A number is said from ${figure(needed)} on that ask whether they do something; ${figure(learned.in.resolved)} of those count so far, so people are told apart by words.`
  return `${due} ${sure}`
}

/** The sum of a question: what came against what was to be expected. */
export const summed = (came: number, resolved: number, expected: number): string =>
  `${figure(came)} of ${figure(resolved)} came true; by the chances that were given, ${figure(Math.round(expected))} should have.`

/** One tenth of the chances, in words. */
export function tenth({ said, came, count: all, people, interval }: Bin): string {
  const about = interval
    ? `, so between ${figure(Math.round(interval[0] * 100))} and ${inHundred(interval[1])} of such guesses come true`
    : ''
  return `Given about ${inHundred(said)}: ${figure(came)} of ${figure(all)} came true (${count(people, 'person', 'people')})${about}.`
}

/** What came of those who were called by one word. */
export function called({ band, count: times, came, people }: BandShare, horizonDays: number): string {
  const who = `${startCount(people, 'person was', 'people were')} called ${band}, ${count(times, 'time', 'times')} in all`
  return `${who}; ${figure(came)} of these times they did something within ${figure(horizonDays)} days.`
}

/** How far shares lie from chances without and with what was learned. */
export function learnedWords({ count: all, before, after }: NonNullable<GuessesPage['bent']>): string {
  const [was, is] = [before.error, after.error].map((error) => (error * 100).toFixed(1))
  const verdict =
    after.error < before.error - 0.0005 ? 'nearer' : after.error > before.error + 0.0005 ? 'further off' : 'no nearer'
  return `What was learned from earlier guesses brought the chances ${verdict}: over ${figure(all)} guesses they lie ${is} points in 100 from what came, where the model alone lies ${was}.`
}

/** How well people were put in order; undefined where all or none came. */
export const rankedWords = (ranked: number | null | undefined): string | undefined =>
  ranked === null || ranked === undefined
    ? undefined
    : `Of one who came and one who did not, the one who came had stood higher ${figure(Math.round(ranked * 100))} times in 100.`
