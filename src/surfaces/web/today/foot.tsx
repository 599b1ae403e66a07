/** Below the day: what was learned from earlier days, and the people who are not wanted here. */

import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useId, useState } from 'react'
import type { Unwanted } from '../../../plan/today/shapes.ts'
import { shortDay } from '../words/dates.ts'
import { startCount } from '../words/numbers.ts'
import { useLetBack } from './decide.ts'
import style from './today.module.css'

const Learned = lazy(() => import('./learned.tsx').then(({ Learned }) => ({ default: Learned })))

export function Foot({ unwanted, now }: { unwanted: readonly Unwanted[]; now: string }) {
  const [learned, setLearned] = useState(false)
  const [shown, setShown] = useState(false)
  const list = useId()
  return (
    <div className={style.foot}>
      <Link to="/mix" className="quiet">
        What do you say, and to whom?
      </Link>
      <button type="button" className="quiet" onClick={() => setLearned(true)}>
        What this list has learned
      </button>
      {unwanted.length > 0 && (
        <button
          type="button"
          className="quiet"
          aria-expanded={shown}
          aria-controls={list}
          onClick={() => setShown(!shown)}
        >
          {startCount(unwanted.length, 'person', 'people')} you do not want here
        </button>
      )}
      {shown && unwanted.length > 0 && <UnwantedList id={list} unwanted={unwanted} now={now} />}
      {learned && (
        <Suspense>
          <Learned now={now} close={() => setLearned(false)} />
        </Suspense>
      )}
    </div>
  )
}

function UnwantedList({ id, unwanted, now }: { id: string; unwanted: readonly Unwanted[]; now: string }) {
  const { mutate, isPending } = useLetBack()
  return (
    <section id={id} className={style.unwanted} aria-label="People you do not want here">
      <ul>
        {unwanted.map((one) => (
          <li key={one.person.id}>
            <Link to="/people/$id" params={{ id: one.person.id }}>
              {one.person.name}
            </Link>
            <span className="small soft">since {shortDay(one.at, now)}</span>
            <button type="button" className="quiet" disabled={isPending} onClick={() => mutate(one)}>
              Let them back<span className="away">: {one.person.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
