/** One person of the day: who, how near, why now, their last words, and, when open, what to build on and the ways to act. */
import { useQuery } from '@tanstack/react-query'
import { type Ref, useState } from 'react'
import type { Interaction } from '../../../../people/shapes.ts'
import { personQuery } from '../../api/reads.ts'
import type { DayItem } from '../../api/shapes.ts'
import { useKeys } from '../../keys/keys.tsx'
import { Face } from '../../parts/face.tsx'
import { Near } from '../../parts/near.tsx'
import { NetworkMark } from '../../parts/network.tsx'
import { actionWords } from '../../words/actions.ts'
import { shortDay } from '../../words/dates.ts'
import { networkOf } from '../../words/deeds.ts'
import { count, listed } from '../../words/numbers.ts'
import { owed } from '../../words/person.ts'
import type { Deed } from '../decide.ts'
import { Because } from './because.tsx'
import { BuildOn } from './build-on.tsx'
import style from './entry.module.css'
import { Ways } from './ways.tsx'

/** How much of somebody the list fetches: enough for their last words and the panel. */
export const glance = 12

type EntryProps = {
  of: DayItem
  now: string
  opened: boolean
  leaving: boolean
  open: () => void
  act: (deed: Deed) => void
  heading: Ref<HTMLButtonElement>
}

export function Entry({ of, now, opened, leaving, open, act, heading }: EntryProps) {
  const { data: person } = useQuery(personQuery(of.person.id, glance))
  const debts = person ? owed(person) : []
  const told = of.hooks.find(({ kind }) => kind === 'news' || kind === 'need')
  // What the news or the need was is said in the quotation below; it need not be said twice.
  const said = told ? undefined : (of.quote ?? latest(person?.timeline))
  return (
    <li className={style.entry} data-opened={opened} data-leaving={leaving}>
      <div className={style.inner}>
        <Face id={of.person.id} name={of.person.name} size={44} />
        <div className={style.text}>
          <p className={style.line}>
            <button ref={heading} type="button" className={style.name} aria-expanded={opened} onClick={open}>
              {of.person.name}
            </button>
            {person && <Near band={person.band} stage={person.stage} />}
            <span className={style.asks}>
              {actionWords[of.action]}, {of.minutes} min
            </span>
          </p>
          <p className={style.why}>{of.why}</p>
          {told && <Said said={told} now={now} opened={opened} />}
          {said && <Said said={said} now={now} opened={opened} />}
          {opened && debts.length > 0 && <p className={style.owed}>You owe {listed(debts)}.</p>}
          {opened && person && (
            <p className={`${style.owed} ${style.between}`}>
              You turned to them on {count(person.daysSent, 'day', 'days')}, they to you on{' '}
              {count(person.daysReceived, 'day', 'days')}.
            </p>
          )}
          {opened && <BuildOn of={of} now={now} />}
          {opened && <Opened of={of} now={now} handles={person?.handles ?? []} act={act} />}
        </div>
      </div>
    </li>
  )
}

type Words = { at: string | null; text: string | null; account?: string; id?: string | null }

function latest(timeline: readonly Interaction[] | undefined): Words | undefined {
  return timeline?.find(({ direction, text }) => direction === 'received' && text)
}

/** What they last said, in their words, with when and where. */
function Said({ said, now, opened }: { said: Words; now: string; opened: boolean }) {
  const account = said.account ?? said.id?.slice(0, Math.max(0, said.id.indexOf('#')))
  return (
    <blockquote className={style.said} data-opened={opened}>
      <p>{said.text}</p>
      {said.at && (
        <footer className={style.when}>
          {account && <NetworkMark network={networkOf(account)} titled />}{' '}
          <time dateTime={said.at}>{shortDay(said.at, now)}</time>
        </footer>
      )}
    </blockquote>
  )
}

type OpenedProps = { of: DayItem; now: string; handles: readonly string[]; act: (deed: Deed) => void }

function Opened({ of, now, handles, act }: OpenedProps) {
  const [why, setWhy] = useState(false)
  useKeys({ w: () => setWhy(!why) })
  return (
    <>
      <Ways of={of} handles={handles} act={act} why={why} askWhy={() => setWhy(!why)} />
      {why && <Because of={of} now={now} />}
    </>
  )
}
