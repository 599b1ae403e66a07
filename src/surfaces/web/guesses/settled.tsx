/** The guesses that came due, newest first: whom they were on, what was said, and what settled them. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Question, ResolvedGuess } from '../../../people/guesses/shapes.ts'
import { guessesAtOnce, settledQuery } from '../api/people/guesses.ts'
import { interactionsQuery } from '../api/reads.ts'
import { useNow } from '../frame/workspace.ts'
import { Happening } from '../happening/happening.tsx'
import { Face } from '../parts/face.tsx'
import { Near } from '../parts/near.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { shortDay } from '../words/dates.ts'
import { figure } from '../words/numbers.ts'
import style from './guesses.module.css'
import { askedOf, inHundred } from './telling.ts'

const most = 1000

export function Settled({ question, calibrated }: { question: Question; calibrated: boolean }) {
  const { show } = useSearch({ from: '/guesses' })
  const go = useNavigate({ from: '/guesses' })
  const now = useNow()
  const limit = Math.min(most, Number(show) || guessesAtOnce)
  const { data, error, refetch } = useQuery(settledQuery(question, limit))
  const more = () =>
    void go({ search: (was) => ({ ...was, show: String(limit * 3) }), replace: true, resetScroll: false })
  return (
    <section className={style.part}>
      <h2>One by one</h2>
      {error && !data ? (
        <TroubleNote error={error} again={() => void refetch()} />
      ) : !data ? (
        <Waiting lines={6} what="the guesses one by one" />
      ) : (
        <>
          <p className={style.words}>
            {data.list.length < data.listTotal
              ? `The newest ${figure(data.list.length)} of ${figure(data.listTotal)}`
              : `All ${figure(data.listTotal)}`}{' '}
            that {askedOf(question)}.
          </p>
          <ol className={style.settled}>
            {data.list.map((guess) => (
              <One key={guess.id} guess={guess} calibrated={calibrated} now={now} />
            ))}
          </ol>
          {data.list.length < Math.min(most, data.listTotal) && (
            <button type="button" className={`button ${style.more}`} onClick={more}>
              Show more
            </button>
          )}
        </>
      )}
    </section>
  )
}

function One({ guess, calibrated, now }: { guess: ResolvedGuess; calibrated: boolean; now: string }) {
  const [open, setOpen] = useState(false)
  const { person, at, due, told, band, came, settledBy, settledAt } = guess
  return (
    <li className={style.one} data-came={came}>
      <Face id={person.id} name={person.name} size={32} />
      <div>
        <p className={style.said}>
          <Link to="/people/$id" params={{ id: person.id }} className={style.name}>
            {person.name}
          </Link>
          {calibrated ? <span>{inHundred(told)}</span> : <Near band={band} />}
          <span className="soft">
            said on <time dateTime={at}>{shortDay(at, now)}</time>, until{' '}
            <time dateTime={due}>{shortDay(due, now)}</time>
          </span>
        </p>
        <p className={style.outcome}>
          <Sign came={came} />
          {came ? 'Came' : 'Nothing came'}
          {settledAt && (
            <>
              {' '}
              on <time dateTime={settledAt}>{shortDay(settledAt, now)}</time>
            </>
          )}
          {settledBy && (
            <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'Close' : 'What it was'}
            </button>
          )}
        </p>
        {open && settledBy && <WhatItWas id={settledBy} now={now} />}
      </div>
    </li>
  )
}

/** Never colour alone. */
function Sign({ came }: { came: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" className={style.sign} aria-hidden="true">
      {came ? <path d="M2.500 7.500l3 3 6-7" /> : <circle cx="7" cy="7" r="4" />}
    </svg>
  )
}

function WhatItWas({ id, now }: { id: string; now: string }) {
  const { data, error } = useQuery(interactionsQuery([id]))
  if (error && !data) return <TroubleNote error={error} />
  const [what] = data?.interactions ?? []
  if (!data) return <Waiting lines={2} what="what it was" />
  return what ? (
    <Happening what={what} now={now} labelled={false} />
  ) : (
    <p className="small soft">It is not here any more.</p>
  )
}
