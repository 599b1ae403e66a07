/** How quickly and how often each answers, how their talks go, and the thanks between them, each as a line. */
import type { PaceAnswer, RateAnswer } from '../../../runs/standing/shapes.ts'
import type { PersonPage } from '../api/shapes.ts'
import { takes } from '../words/dates.ts'
import { count, figure } from '../words/numbers.ts'
import { OpensFigure } from './opens.tsx'

type Shown = { person: PersonPage; now: string }

export function PaceLine({ person, now }: Shown) {
  const { us, them } = person.giveAndTake.pace
  if (us.n + them.n === 0) return null
  const told = (pace: PaceAnswer, side: 'us' | 'them', who: string) =>
    pace.medianHours !== null && (
      <>
        {who} answer{' '}
        <OpensFigure
          person={person.id}
          figure={`pace.${side}`}
          many={pace.n}
          title={`How soon ${who.toLowerCase()} answer`}
          now={now}
        >
          {takes(pace.medianHours)}
        </OpensFigure>
        , {rangeOf(pace)}
      </>
    )
  const ours = told(us, 'us', 'You')
  const theirs = told(them, 'them', ours ? 'they' : 'They')
  return (
    <li>
      {ours}
      {ours && theirs && '; '}
      {theirs}.
    </li>
  )
}

const rangeOf = ({ n, leastHours, mostHours }: PaceAnswer): string =>
  n < 2 || leastHours === null || mostHours === null
    ? `${count(n, 'answer', 'answers')}`
    : `the middle of ${count(n, 'answer', 'answers')}, from ${span(leastHours)} to ${span(mostHours)}`

const span = (hours: number): string =>
  takes(hours)
    .replace(/^in (?:about )?/, '')
    .replace('within the hour', 'an hour or less')

export function AnswersLine({ person, now }: Shown) {
  const { us, them } = person.giveAndTake.answers
  const told = (rate: RateAnswer, side: 'us' | 'them', who: string) => {
    const of = rate.answered.count + rate.passed.count
    if (of === 0) return null
    return (
      <>
        {who} answered{' '}
        <OpensFigure
          person={person.id}
          figure={`answered.${side}`}
          many={rate.answered.count}
          title={`What ${who} answered`}
          now={now}
        >
          {figure(rate.answered.count)}
        </OpensFigure>{' '}
        of {figure(of)}
        {rate.passed.count > 0 && (
          <>
            {' '}
            and let{' '}
            <OpensFigure
              person={person.id}
              figure={`passed.${side}`}
              many={rate.passed.count}
              title={`What ${who} let pass`}
              now={now}
            >
              {figure(rate.passed.count)}
            </OpensFigure>{' '}
            rest
          </>
        )}
        {rate.interval && <span className="faint"> ({likely(rate.interval)})</span>}
      </>
    )
  }
  const ours = told(us, 'us', 'you')
  const theirs = told(them, 'them', 'they')
  if (!ours && !theirs) return null
  return (
    <li>
      Within a week, of what was more than thanks or a greeting, {ours}
      {ours && theirs && '; '}
      {theirs}.
    </li>
  )
}

const likely = ([low, high]: [number, number]): string =>
  `as a habit, likely ${Math.round(low * 100)}% to ${Math.round(high * 100)}%`

export function TurnsLine({ turns: { perExchange, exchanges } }: { turns: PersonPage['giveAndTake']['turns'] }) {
  if (perExchange === null) return null
  const changes = Math.round(perExchange * 10) / 10
  return (
    <li>
      {changes < 0.1
        ? `None of ${count(exchanges, 'exchange', 'exchanges')} went back and forth.`
        : `An exchange changes sides ${changes === 1 ? 'once' : changes === 2 ? 'twice' : `${figure(changes)} times`} on average, over ${count(exchanges, 'exchange', 'exchanges')}.`}
    </li>
  )
}

export function ThanksLine({ person, now }: Shown) {
  const { owed, kindnesses } = person.giveAndTake.thanks
  if (kindnesses.count === 0) return null
  return (
    <li>
      They did you{' '}
      <OpensFigure
        person={person.id}
        figure="thanks.kindnesses"
        many={kindnesses.interactionIds.length}
        title="Kindnesses of theirs"
        now={now}
      >
        {count(kindnesses.count, 'kindness', 'kindnesses')}
      </OpensFigure>
      {owed.count === 0 ? (
        '; no thanks are owed.'
      ) : (
        <>
          ;{' '}
          <OpensFigure
            person={person.id}
            figure="thanks.owed"
            many={owed.interactionIds.length}
            title="Not thanked for yet"
            now={now}
          >
            {owed.count === kindnesses.count
              ? 'none is thanked for yet'
              : `${count(owed.count, 'is', 'are')} not thanked for yet`}
          </OpensFigure>
          .
        </>
      )}
    </li>
  )
}
