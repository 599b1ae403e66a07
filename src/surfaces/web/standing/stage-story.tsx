/** Where somebody stands: the stage and what put them there, what would move them on, and every step forward and back. */
import { useId, useState } from 'react'
import type { PersonPage } from '../api/shapes.ts'
import { day } from '../words/dates.ts'
import { count, startCount, upperFirst } from '../words/numbers.ts'
import { stageWords } from '../words/person.ts'
import { Resting } from './opens.tsx'
import { Path } from './path.tsx'
import { isForward } from './path-points.ts'
import style from './standing.module.css'

type Standing = PersonPage['standing']

export function StageStory({ person, now }: { person: PersonPage; now: string }) {
  const { standing } = person
  const title = useId()
  const todo = standing.moves.filter(({ at }) => at === null)
  const alone = standing.moves.filter(({ at }) => at !== null)
  return (
    <section className={style.story} aria-labelledby={title}>
      <h2 id={title} className={style.title}>
        Where you stand
      </h2>
      <p className={style.stage}>
        <b>{upperFirst(stageWords[standing.stage])}</b>
        {standing.since && <span className="soft"> since {day(standing.since)}</span>}
      </p>
      <ul className={style.reasons}>
        {standing.because.map((why) => (
          <li key={why.words}>
            <Resting ids={why.interactionIds} title={upperFirst(stageWords[standing.stage])} says={why.words} now={now}>
              {why.words}
            </Resting>
          </li>
        ))}
      </ul>
      {todo.length > 0 && <Moves title="What would bring you closer" moves={todo} now={now} />}
      {alone.length > 0 && <Moves title="If nothing happens" moves={alone} now={now} />}
      {standing.steps.length > 0 && (
        <>
          <Path steps={standing.steps} first={person.firstAt} now={now} />
          <Steps steps={standing.steps} now={now} />
        </>
      )}
    </section>
  )
}

function Moves({ title, moves, now }: { title: string; moves: Standing['moves']; now: string }) {
  return (
    <div className={style.moves}>
      <h3 className={style.small}>{title}</h3>
      <ul className={style.reasons}>
        {moves.map((move) => (
          <li key={`${move.to} ${move.words}`} className={style.move}>
            <span className={style.to} data-back={move.at !== null}>
              {stageWords[move.to]}
            </span>
            <Resting ids={move.interactionIds} title={upperFirst(stageWords[move.to])} says={move.words} now={now}>
              {move.at === null ? move.words : upperFirst(move.words.replace(/^If nothing happens, /, ''))}
            </Resting>
          </li>
        ))}
      </ul>
    </div>
  )
}

const shownFirst = 3

/** The latest first; the path above says the same as a picture. */
function Steps({ steps, now }: { steps: Standing['steps']; now: string }) {
  const [all, setAll] = useState(false)
  const latest = steps.toReversed()
  return (
    <div className={style.moves}>
      <h3 className={style.small}>{startCount(steps.length, 'step', 'steps')} so far</h3>
      <ol className={style.steps}>
        {(all ? latest : latest.slice(0, shownFirst)).map((step) => (
          <Step key={step.at} step={step} now={now} />
        ))}
      </ol>
      {!all && steps.length > shownFirst && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          Show {count(steps.length - shownFirst, 'earlier step', 'earlier steps')}
        </button>
      )}
    </div>
  )
}

function Step({ step, now }: { step: Standing['steps'][number]; now: string }) {
  const forward = isForward(step.from, step.to)
  return (
    <li className={style.step} data-forward={forward}>
      <time dateTime={step.at} className={style.when}>
        {day(step.at)}
      </time>
      <span>
        <span className={style.arrow} aria-hidden="true">
          {forward ? '↗' : '↘'}
        </span>{' '}
        <b>{upperFirst(stageWords[step.to])}</b>
        <span className="away">{forward ? ', a step forward' : ', a step back'}</span>
        <span className="faint">, before {stageWords[step.from]}</span>
      </span>
      <span className={style.because}>
        <Resting ids={step.interactionIds} title={upperFirst(stageWords[step.to])} says={step.words} now={now}>
          {step.words}
        </Resting>
      </span>
    </li>
  )
}
