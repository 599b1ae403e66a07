/** How good the guesses are, in words: what was said of people, and what came of it. */

import type { BackAnswer, GuessesPage } from '../../../people/guesses/shapes.ts'
import type { KeptGuesses } from '../../../runs/guesses/keep.ts'
import { dayOf, faint, figure, good, many, percent, plain, shortDay, strong, wrap } from './style.ts'

export function guessesText(told: GuessesPage, width: number): string {
  if (told.asOf === null) return 'Nothing is here yet to guess by. Bring an archive: rapport import FILE'
  return [
    strong(`How good these guesses are, as of ${dayOf(told.asOf)}`),
    wrap(standing(told), width),
    ...told.questions.map((question) => questionText(question, width)),
    ...(told.bent ? [wrap(bentWords(told.bent, 'guesses told since'), width)] : []),
    ...(told.list.length > 0 ? [listText(told, width)] : []),
    ...(told.back
      ? [backText(told.back, width)]
      : [faint(wrap('"rapport guesses --back" looks how good it would have been on what is here already.', width))]),
  ].join('\n\n')
}

function standing({ calibrated, needed, learned, kept, resolved, pending, unseen }: GuessesPage): string {
  if (kept === 0)
    return 'No guess was kept so far. A running desk keeps some each week; "rapport guesses keep" does it now. When they come due, this tells how many came true.'
  const so = `${many(resolved, 'guess', 'guesses')} of ${figure(kept)} came due and could be checked`
  const next =
    pending.next === null ? '' : `; ${figure(pending.count)} are pending, the next until ${dayOf(pending.next)}`
  const blind =
    unseen === 0
      ? ''
      : ` Of ${many(unseen, 'guess', 'guesses')} it cannot be told: not all that could have happened was visible.`
  const counted = learned.in.resolved
  const number = calibrated
    ? ' There are enough of them to say a number.'
    : ` A number is said from ${figure(needed)} guesses that somebody does something on; so far ${figure(counted)} count, and people are told apart by bands.`
  return `${so}${next}.${blind}${number}`
}

const asks = { in: 'they would do something', any: 'either side would do something' }

function questionText(
  { target, horizonDays, resolved, came, expected, curve, bands }: GuessesPage['questions'][number],
  width: number,
): string {
  const head = `Guessed that ${asks[target]} within ${many(horizonDays, 'day')}: ${figure(came)} of ${figure(resolved)} came true; the chances told make ${figure(Math.round(expected))}.`
  return [strong(wrap(head, width)), bandsText(bands), curveText(curve)].filter(Boolean).join('\n')
}

const bandsText = (bands: GuessesPage['questions'][number]['bands']): string =>
  (bands ?? [])
    .filter(({ count }) => count > 0)
    .map(
      ({ band, count, came, people }) =>
        `  Called ${band.padEnd(7)} ${many(count, 'time').padStart(10)} (${many(people, 'person', 'people')}): ${figure(came)} were in touch`,
    )
    .join('\n')

function curveText(curve: GuessesPage['questions'][number]['curve']): string {
  return curve
    .map(({ said, share, interval, count }) => {
      const bar = '█'.repeat(Math.round((share ?? 0) * 20)).padEnd(20)
      const about = interval ? faint(` (${percent(interval[0])} to ${percent(interval[1])})`) : ''
      return `  said ${percent(said).padStart(4)}  came ${percent(share ?? 0).padStart(4)} ${bar} of ${figure(count)}${about}`
    })
    .join('\n')
}

const bentWords = ({ count, before, after }: NonNullable<GuessesPage['bent']>, what: string): string =>
  `What was learned here ${after.error < before.error ? 'helps' : 'does not help'}: over ${figure(count)} ${what}, shares lie ${percent(after.error)} from what was said; by the model alone it would be ${percent(before.error)}.`

function listText({ list, listTotal }: GuessesPage, width: number): string {
  const lines = list.map(({ person, at, horizonDays, told, came, settledAt, target }) => {
    const end = came ? good(`came${settledAt ? ` ${shortDay(settledAt)}` : ''}`) : 'nothing came'
    const who = target === 'in' ? plain(person.name) : `${plain(person.name)} (either side)`
    return wrap(
      `${who}: said ${percent(told)} on ${shortDay(at)} for ${many(horizonDays, 'day')}; ${end}.`,
      width,
      '    ',
      '  ',
    )
  })
  return [strong(`The newest ${figure(list.length)} of ${figure(listTotal)} that came due`), ...lines].join('\n')
}

function backText(back: BackAnswer, width: number): string {
  const { people, months, count, came, expected, unseen, horizonDays, scores, bent } = back
  const head = strong('Looking back: the same model on what is here already')
  const [first, last] = [months[0], months.at(-1)]
  if (count === 0 || !first || !last)
    return `${head}\n${wrap(`There is no month end yet of which the ${horizonDays} days after it are known${unseen > 0 ? ' and were visible' : ''}.`, width)}`
  const who =
    people.asked < people.of
      ? `${figure(people.asked)} people drawn by lot from ${figure(people.of)}`
      : many(people.of, 'person', 'people')
  const sentences = [
    `At ${many(months.length, 'month end')} from ${shortDay(first.at)} to ${shortDay(last.at)} it was asked of ${who}, knowing only what had happened by then, who would do something within ${figure(horizonDays)} days: ${figure(count)} guesses, ${figure(came)} came true; the chances make ${figure(Math.round(expected))}.`,
    ...(scores?.ranked
      ? [
          `Of one who came and one who did not, the one who came was ranked higher ${Math.round(scores.ranked * 100)} times in 100.`,
        ]
      : []),
    ...(bent ? [bentWords(bent, 'of these guesses')] : []),
    ...(unseen > 0 ? [`${many(unseen, 'guess', 'guesses')} could not be checked, because not all was visible.`] : []),
    'These were made afterwards, so they count for nothing above.',
  ]
  return [head, wrap(sentences.join(' '), width), bandsText(back.bands), curveText(back.curve)]
    .filter(Boolean)
    .join('\n')
}

export function keptText({ kept, people, week, why }: KeptGuesses): string {
  if (why !== null) return why
  return `Kept ${many(kept, 'guess', 'guesses')} on ${many(people, 'person', 'people')} for week ${week}. "rapport guesses" tells later what came of them.`
}
