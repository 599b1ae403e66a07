/** The same model on the history that is here already: apart from the rest, for these guesses were made afterwards. */
import { useQuery } from '@tanstack/react-query'
import type { BackAnswer } from '../../../people/guesses/shapes.ts'
import { lookingBackQuery } from '../api/people/guesses.ts'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { monthName } from '../words/dates.ts'
import { count, figure } from '../words/numbers.ts'
import { BandRows } from './band-rows.tsx'
import chart from './charts.module.css'
import style from './guesses.module.css'
import { Reliability } from './reliability.tsx'
import { learnedWords, rankedWords, summed } from './telling.ts'

export function LookingBack() {
  const { data, error, refetch } = useQuery(lookingBackQuery)
  return (
    <section className={style.back} aria-labelledby="looking-back">
      <p className={style.apart}>Looking back</p>
      <h2 id="looking-back">How good would it have been so far?</h2>
      {error && !data ? (
        <TroubleNote error={error} again={() => void refetch()} />
      ) : !data?.back ? (
        <Waiting lines={8} what="the look back" />
      ) : data.back.count === 0 ? (
        <TooShort back={data.back} />
      ) : (
        <Told back={data.back} />
      )}
    </section>
  )
}

function TooShort({ back: { unseen, horizonDays } }: { back: BackAnswer }) {
  return (
    <p className={style.opening}>
      {unseen > 0
        ? `There are past months to ask about, but not all that could have happened in the ${figure(horizonDays)} days after them was visible. A newer archive, or a connected account, would show it.`
        : `There is no end of a month yet of which the ${figure(horizonDays)} days after it are known. Bring a longer history, or wait.`}
    </p>
  )
}

function Told({ back }: { back: BackAnswer }) {
  const { months, people, horizonDays, count: all, came, expected, unseen, scores, bent, bands, curve } = back
  const ranked = rankedWords(scores?.ranked)
  const first = months[0]?.at.slice(0, 7)
  const last = months.at(-1)?.at.slice(0, 7)
  const drawn =
    people.asked < people.of
      ? `${figure(people.asked)} people, drawn by lot from ${figure(people.of)}`
      : count(people.of, 'person', 'people')
  return (
    <>
      <p className={style.opening}>
        At the beginning of {months.length === 1 ? 'one month' : `${count(months.length, 'month', 'months')}`}
        {first && last ? ` from ${monthName(first)} to ${monthName(last)}` : ''} the model was asked who would do
        something within {figure(horizonDays)} days, knowing only what had happened by then.{' '}
        {summed(came, all, expected)} {ranked}
      </p>
      <p className={style.aside}>
        Asked of {drawn}. {bent && learnedWords(bent)}{' '}
        {unseen > 0 && `${figure(unseen)} more could not be checked, because not all was visible. `}
        These guesses were made afterwards; they show what to expect, and count for nothing above.
      </p>
      <div className={style.pair}>
        <Reliability
          curve={curve}
          title="Would they have come as often as said?"
          basis={`${figure(all)} guesses made looking back, by the model alone. Behind each dot its 95% interval.`}
        />
        <div>
          <h3 className={chart.title}>What would the words have meant?</h3>
          <BandRows bands={bands} horizonDays={horizonDays} />
        </div>
      </div>
      <Months months={months} />
    </>
  )
}

function Months({ months }: { months: BackAnswer['months'] }) {
  return (
    <details className={chart.behind}>
      <summary className="quiet">Month by month</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={chart.scroll} aria-label="Month by month" tabIndex={0}>
        <table className={chart.table}>
          <thead>
            <tr>
              <th scope="col">At the beginning of</th>
              <th scope="col">Guesses</th>
              <th scope="col">Expected</th>
              <th scope="col">Came</th>
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(({ at, count: all, expected, came }) => (
              <tr key={at}>
                <th scope="row">{monthName(at.slice(0, 7))}</th>
                <td>{figure(all)}</td>
                <td>{figure(Math.round(expected))}</td>
                <td>{figure(came)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
