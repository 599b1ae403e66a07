/** Below the day: what was learned from earlier days, what was done today, and the people who are not wanted here. */

import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useId, useState } from 'react'
import type { Unwanted } from '../../../plan/today/shapes.ts'
import type { Day } from '../api/shapes.ts'
import { clock, shortDay } from '../words/dates.ts'
import { startCount } from '../words/numbers.ts'
import { useTakeBack } from './decide.ts'
import style from './today.module.css'

const Learned = lazy(() => import('./learned.tsx').then(({ Learned }) => ({ default: Learned })))

export function Foot({ day: { doneToday, unwanted }, now }: { day: Pick<Day, 'doneToday' | 'unwanted'>; now: string }) {
  const [learned, setLearned] = useState(false)
  const [shown, setShown] = useState<'done' | 'refused'>()
  const list = useId()
  const listed = shown === 'done' ? doneToday : unwanted
  const opener = (what: 'done' | 'refused', words: string) => (
    <button
      type="button"
      className="quiet"
      aria-expanded={shown === what}
      aria-controls={list}
      onClick={() => setShown(shown === what ? undefined : what)}
    >
      {words}
    </button>
  )
  return (
    <div className={style.foot}>
      <Link to="/mix" className="quiet">
        What do you say, and to whom?
      </Link>
      <button type="button" className="quiet" onClick={() => setLearned(true)}>
        What this list has learned
      </button>
      {doneToday.length > 0 && opener('done', 'What you did today')}
      {unwanted.length > 0 &&
        opener('refused', `${startCount(unwanted.length, 'person', 'people')} you do not want here`)}
      {shown && listed.length > 0 && <Decided key={shown} id={list} was={shown} listed={listed} now={now} />}
      {learned && (
        <Suspense>
          <Learned now={now} close={() => setLearned(false)} />
        </Suspense>
      )}
    </div>
  )
}

type DecidedProps = { id: string; was: 'done' | 'refused'; listed: readonly Unwanted[]; now: string }

function Decided({ id, was, listed, now }: DecidedProps) {
  const { mutate, isPending } = useTakeBack(was)
  const isDone = was === 'done'
  return (
    <section
      id={id}
      className={style.unwanted}
      aria-label={isDone ? 'What you did today' : 'People you do not want here'}
    >
      <ul>
        {listed.map((one) => (
          <li key={one.suggestion}>
            <Link to="/people/$id" params={{ id: one.person.id }}>
              {one.person.name}
            </Link>
            <span className="small soft">{isDone ? `done at ${clock(one.at)}` : `since ${shortDay(one.at, now)}`}</span>
            <button type="button" className="quiet" disabled={isPending} onClick={() => mutate(one)}>
              {isDone ? 'Take back' : 'Let them back'}
              <span className="away">: {one.person.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
