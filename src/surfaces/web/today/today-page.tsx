/** Today: whom to turn to and why, one after the other, until one is done. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

import { personQuery, todayQuery, waitingQuery } from '../api/reads.ts'
import type { Day, DayItem } from '../api/shapes.ts'
import { useTitle } from '../frame/title.ts'
import { useNow } from '../frame/workspace.ts'
import { useKeys } from '../keys/keys.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { ProposalsOfDay } from '../proposals/proposals.tsx'
import { WaitingArchives } from '../sources/waiting-archives.tsx'
import { weekday } from '../words/dates.ts'
import { count, figure, startCount } from '../words/numbers.ts'
import { DayEnd } from './day-end.tsx'
import { type Deed, useDecide } from './decide.ts'
import { Entry, glance } from './entry/entry.tsx'
import { Foot } from './foot.tsx'
import { Panel } from './panel.tsx'
import style from './today.module.css'

const budgets = [5, 10, 15, 30, 45, 60]
/** How long an entry takes to leave the list, in milliseconds. */
const leave = 180

export function TodayPage() {
  const { minutes = 15, open, read } = useSearch({ from: '/today' })
  const { data: today, error, refetch } = useQuery(todayQuery(minutes))
  const { data: waiting } = useQuery(waitingQuery)
  const known = useNow()
  // Whoever is on the list is fetched before it is shown, so that no line grows under the eye.
  const glances = useQueries({ queries: (today?.items ?? []).map(({ person }) => personQuery(person.id, glance)) })
  const fetched = today !== undefined && glances.every(({ isLoading }) => !isLoading)
  const [ready, setReady] = useState(fetched)
  if (fetched && !ready) setReady(true)
  const now = today?.asOf ?? known
  useTitle('Today')
  if (error && !today) return <TroubleNote whole error={error} again={() => void refetch()} />
  return (
    <div className={style.page}>
      <header className={style.head}>
        {read !== undefined && (
          <p className={style.read}>
            {figure(read)} entries are read. These are the people to turn to first; <Link to="/why">a letter</Link> says
            what holds you back, and what does not.
          </p>
        )}
        <h1>{weekday(now, new Date().toISOString())}</h1>
        <Budget minutes={minutes} items={ready ? today?.items : undefined} />
        <WaitingArchives waiting={waiting?.waiting.filter((one) => one.ready) ?? []} />
      </header>
      {today && ready ? (
        <List day={today} minutes={minutes} now={now} open={open} />
      ) : (
        <Waiting lines={12} what="the day" />
      )}
    </div>
  )
}

function Budget({ minutes, items }: { minutes: number; items: DayItem[] | undefined }) {
  const go = useNavigate({ from: '/today' })
  const sum = items?.reduce((all, item) => all + item.minutes, 0) ?? 0
  return (
    <p className={style.budget}>
      {items && items.length > 0 && (
        <span>
          {startCount(sum, 'minute', 'minutes')}, {count(items.length, 'person', 'people')}
        </span>
      )}
      {items && (
        <label className={style.have}>
          You have{' '}
          <select
            className="inline"
            value={minutes}
            onChange={(event) =>
              void go({ search: (was) => ({ ...was, minutes: Number(event.target.value), open: undefined }) })
            }
          >
            {[...new Set([...budgets, minutes])]
              .sort((a, b) => a - b)
              .map((choice) => (
                <option key={choice} value={choice}>
                  {choice} {choice === 1 ? 'minute' : 'minutes'}
                </option>
              ))}
          </select>
        </label>
      )}
    </p>
  )
}

type ListProps = {
  day: Day
  minutes: number
  now: string
  open: string | undefined
}

function List({ day, minutes, now, open }: ListProps) {
  const { items, later } = day
  const go = useNavigate({ from: '/today' })
  const decide = useDecide((of) => show(of))
  const [leaving, setLeaving] = useState('')
  const headings = useRef(new Map<string, HTMLButtonElement>())
  const moved = useRef(false)
  const [acted, setActed] = useState(false)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const openAt = Math.max(
    0,
    items.findIndex(({ id }) => id === open),
  )
  const opened = items[openAt]

  const show = (item: { id: string } | undefined) => {
    if (!item || !here.current) return
    moved.current = true
    void go({ search: (was) => ({ ...was, open: item.id }), replace: true, resetScroll: false })
  }
  const act = (deed: Deed) => {
    // One press is one deed: what is leaving already is not answered twice.
    if (leaving !== '') return
    const next = items[openAt + 1] ?? items[openAt - 1]
    setLeaving(deed.of.id)
    setTimeout(() => {
      setLeaving('')
      setActed(true)
      decide.mutate(deed)
      show(next)
    }, leave)
  }
  useKeys({ j: () => show(items[openAt + 1]), k: () => show(items[openAt - 1]) })

  useEffect(() => {
    if (!moved.current || !opened) return
    moved.current = false
    headings.current.get(opened.id)?.focus()
    headings.current.get(opened.id)?.scrollIntoView({ block: 'nearest' })
  }, [opened])

  if (items.length === 0) return <DayEnd day={day} minutes={minutes} now={now} reached={acted} />
  return (
    <div className={style.desk}>
      <div>
        <ul className={style.list} aria-label="People to turn to today">
          {items.map((item) => (
            <Entry
              key={item.id}
              of={item}
              now={now}
              opened={item === opened}
              leaving={item.id === leaving}
              open={() => show(item)}
              act={act}
              heading={(button) => {
                if (button) headings.current.set(item.id, button)
                else headings.current.delete(item.id)
              }}
            />
          ))}
        </ul>
        <p className={style.after}>
          After {items.length === 1 ? 'this one' : 'these'} you are done for today.
          {later > 0 && ` ${startCount(later, 'other', 'others')} can wait.`}
        </p>
        <div className={style.proposed}>
          <ProposalsOfDay />
        </div>
        <Foot day={day} now={now} />
      </div>
      {opened && (
        <aside className={style.panel} aria-label={opened.person.name}>
          <Panel key={opened.person.id} id={opened.person.id} name={opened.person.name} now={now} />
        </aside>
      )}
    </div>
  )
}
