/** The column beside a timeline: give and take, favours, notes, handles. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PersonPage } from '../api/shapes.ts'
import { Balance } from '../parts/balance.tsx'
import { NetworkMark } from '../parts/network.tsx'
import { ProposalsOf } from '../proposals/proposals.tsx'
import { shortDay, takes } from '../words/dates.ts'
import { networkOf, shownHandle } from '../words/deeds.ts'
import { count, startCount } from '../words/numbers.ts'
import { AskedAndGiven } from './asks.tsx'
import { Notes } from './notes.tsx'
import style from './person.module.css'

const sides: Record<string, string> = {
  given: 'You did them a favour',
  received: 'They did you a favour',
  'asked-of-us': 'They asked of you',
  'asked-by-us': 'You asked of them',
}

export function Between({ person, now }: { person: PersonPage; now: string }) {
  return (
    <aside className={style.between} aria-label="Between you">
      <Part title="Give and take">
        <Balance balance={person.dayBalance} />
        <p className="small soft">
          You turned to them on{' '}
          <Link
            to="/people/$id"
            params={{ id: person.id }}
            search={{ side: 'sent' }}
            resetScroll={false}
            className="opens"
          >
            {count(person.daysSent, 'day', 'days')}
          </Link>
          , they to you on{' '}
          <Link
            to="/people/$id"
            params={{ id: person.id }}
            search={{ side: 'received' }}
            resetScroll={false}
            className="opens"
          >
            {count(person.daysReceived, 'day', 'days')}
          </Link>
          .
        </p>
        <Pace person={person} />
      </Part>
      <Part title="Favours">
        {person.favours.list.length === 0 && (
          <p className="small soft">None is noted. “+” notes one, done or asked for, on either side.</p>
        )}
        <ul className={style.favours}>
          {person.favours.list.map((favour) => (
            <li key={favour.id}>
              <span className={style.favourSide} data-side={favour.side}>
                {sides[favour.side] ?? favour.side}
              </span>
              <span className="words">{favour.what}</span>
              <span className="small faint">
                {shortDay(favour.at, now)}
                {favour.settledAt ? `, settled ${shortDay(favour.settledAt, now)}` : ''}
              </span>
            </li>
          ))}
        </ul>
        <ProposalsOf person={person.id} />
      </Part>
      {person.asks && person.asks.length > 0 && (
        <Part title="Asked and given">
          <AskedAndGiven asks={person.asks} now={now} />
        </Part>
      )}
      <Part title="Notes">
        <Notes person={person} now={now} />
      </Part>
      <Part title="Known as">
        <ul className={style.handles}>
          {person.handles.map((handle) => (
            <li key={handle}>
              <NetworkMark network={networkOf(handle)} /> {shownHandle(handle)}
            </li>
          ))}
        </ul>
      </Part>
    </aside>
  )
}

function Pace({ person }: { person: PersonPage }) {
  const ours = person.ourMedianReplyHours
  const theirs = person.theirMedianReplyHours
  if (ours === null && theirs === null) return null
  return (
    <p className="small soft">
      {ours !== null && `You answer ${takes(ours)}`}
      {ours !== null && theirs !== null && '; '}
      {theirs !== null && `${ours === null ? 'They' : 'they'} answer ${takes(theirs)}`}.
      {person.usualGapDays !== null &&
        ` ${startCount(Math.round(person.usualGapDays), 'day', 'days')} between contacts is usual.`}
    </p>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={style.part}>
      <h2 className={style.partTitle}>{title}</h2>
      {children}
    </section>
  )
}
