/** How good the guesses are: what was said of people against what came, what is pending, and a look back. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Question, GuessesPage as Told } from '../../../people/guesses/shapes.ts'
import { guessesQuery } from '../api/people/guesses.ts'
import { useTitle } from '../frame/title.ts'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { day, monthName } from '../words/dates.ts'
import { count, figure, startCount, upperFirst } from '../words/numbers.ts'
import { BandRows } from './band-rows.tsx'
import chart from './charts.module.css'
import style from './guesses.module.css'
import { LookingBack } from './looking-back.tsx'
import { Reliability } from './reliability.tsx'
import { Settled } from './settled.tsx'
import { askedOf, learnedWords, rankedWords, standing, summed } from './telling.ts'

export function GuessesPage() {
  const { data: told, error, refetch } = useQuery(guessesQuery)
  useTitle('How good are these guesses?')
  return (
    <div className={style.page}>
      <header className={style.head}>
        <h1>How good are these guesses?</h1>
        {told && told.kept > 0 && <p className={style.opening}>{standing(told)}</p>}
      </header>
      {error && !told ? (
        <TroubleNote error={error} again={() => void refetch()} />
      ) : !told ? (
        <Waiting lines={12} what="what came of the guesses" />
      ) : (
        <>
          {told.resolved === 0 && <NoneYet nothing={told.asOf === null} />}
          {told.kept > 0 && <Came told={told} />}
          {told.asOf !== null && <LookingBack />}
        </>
      )}
    </div>
  )
}

function NoneYet({ nothing }: { nothing: boolean }) {
  return (
    <div className={style.none}>
      <p className={style.opening}>
        When Rapport calls somebody close, it guesses: that they will do something towards you in the next 90 days.
        Guesses can be wrong, and nobody should have to take them on trust.
      </p>
      <p>
        So while Rapport runs, it writes some down each week: on everybody you chose, on whoever is near, and on others
        by lot, each with the day on which it will be known. When that day comes, this page shows how many came true.
        From a hundred on, Rapport corrects itself by them, and says numbers where it says words now.
      </p>
      {nothing && (
        <p>
          <Link to="/welcome" className="button next">
            Bring your archives
          </Link>
        </p>
      )}
    </div>
  )
}

function Came({ told }: { told: Told }) {
  const { on } = useSearch({ from: '/guesses' })
  const { questions, bent, unseen } = told
  const banded = questions.find(({ bands }) => bands !== null)
  const asked = questions.find((question) => nameOf(question) === on) ?? banded ?? questions[0]
  return (
    <>
      {asked && <ByQuestion asked={asked} banded={banded} questions={questions} />}
      {bent && (
        <section className={style.part}>
          <h2>Does learning help?</h2>
          <p className={style.words}>{learnedWords(bent)}</p>
        </section>
      )}
      {told.pending.count > 0 && <Pending pending={told.pending} />}
      {unseen > 0 && (
        <section className={style.part}>
          <h2>What cannot be told</h2>
          <p className={style.words}>
            {startCount(unseen, 'guess has', 'guesses have')} come due, but not all that could have happened until then
            was visible. They count neither way. A newer archive, or a connected account, would settle them.
          </p>
        </section>
      )}
      {asked && <Settled question={asked} calibrated={told.calibrated} />}
    </>
  )
}

const nameOf = ({ target, horizonDays }: Question) => `${target}-${horizonDays}`

type Asked = { asked: Question; banded: Question | undefined; questions: readonly Question[] }

function ByQuestion({ asked, banded, questions }: Asked) {
  const go = useNavigate({ from: '/guesses' })
  const ranked = rankedWords(asked.scores?.ranked)
  return (
    <section className={style.part}>
      <h2>Did they come as often as we said?</h2>
      <p className={style.words}>
        Guessed that{' '}
        <select
          className={`inline ${style.which}`}
          aria-label="Which guesses"
          value={nameOf(asked)}
          onChange={(event) =>
            void go({
              search: (was) => ({ ...was, on: event.target.value }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          {questions.map((question) => (
            <option key={nameOf(question)} value={nameOf(question)}>
              {askedOf(question)}
            </option>
          ))}
        </select>
      </p>
      <p className={style.words}>
        {summed(asked.came, asked.resolved, asked.expected)} {ranked}
      </p>
      <div className={style.pair}>
        <Reliability
          curve={asked.curve}
          title="Chances given, and what came"
          basis={`${upperFirst(count(asked.resolved, 'guess', 'guesses'))} that came due. Behind each dot its 95% interval.`}
        />
        {banded?.bands && (
          <div>
            <h3 className={chart.title}>What did the words mean?</h3>
            <BandRows bands={banded.bands} horizonDays={banded.horizonDays} />
          </div>
        )}
      </div>
    </section>
  )
}

function Pending({ pending: { count: all, next, last, byMonth } }: { pending: Told['pending'] }) {
  return (
    <section className={style.part}>
      <h2>What is pending</h2>
      <p className={style.words}>
        {startCount(all, 'guess waits', 'guesses wait')} for the day on which it is known
        {next &&
          last &&
          (next.slice(0, 10) === last.slice(0, 10) ? `, ${day(next)}` : `, from ${day(next)} to ${day(last)}`)}
        .
      </p>
      <ul className={style.months}>
        {byMonth.map(({ month, count: due }) => (
          <li key={month}>
            {monthName(month)} <b>{figure(due)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
