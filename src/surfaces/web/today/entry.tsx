/** One person of the day: who, how near, why now, their last words, and, when open, the ways to act. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, type Ref, Suspense, useState } from 'react'
import type { Interaction } from '../../../people/shapes.ts'
import type { Suggestion } from '../../../plan/shapes.ts'
import { personQuery } from '../api/reads.ts'
import type { DayItem } from '../api/shapes.ts'
import { useKeys } from '../keys/keys.tsx'
import { Face } from '../parts/face.tsx'
import { Near } from '../parts/near.tsx'
import { useTitles } from '../parts/network.tsx'
import { isOutward, Outward } from '../parts/outward.tsx'
import { actionWords, buttonFor } from '../words/actions.ts'
import { shortDay } from '../words/dates.ts'
import { networkOf } from '../words/deeds.ts'
import { listed } from '../words/numbers.ts'
import { owed } from '../words/person.ts'
import type { Deed } from './decide.ts'
import style from './entry.module.css'
import { LaterButton } from './later-button.tsx'

const Later = lazy(() => import('./later.tsx').then(({ Later }) => ({ default: Later })))

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
  return (
    <li className={style.entry} data-opened={opened} data-leaving={leaving}>
      <div className={style.inner}>
        <Face id={of.person.id} name={of.person.name} size={44} />
        <div className={style.text}>
          <p className={style.line}>
            <button ref={heading} type="button" className={style.name} aria-expanded={opened} onClick={open}>
              {of.person.name}
            </button>
            {person && <Near band={person.band} />}
            <span className={style.asks}>
              {actionWords[of.action]}, {of.minutes} min
            </span>
          </p>
          <p className={style.why}>{of.why}</p>
          <LastWords said={of.quote ?? latest(person?.timeline)} now={now} opened={opened} />
          {opened && debts.length > 0 && <p className={style.owed}>You owe {listed(debts)}.</p>}
          {opened && <Ways of={of} act={act} />}
        </div>
      </div>
    </li>
  )
}

type Said = { at: string | null; text: string | null }

function latest(timeline: readonly Interaction[] | undefined): Said | undefined {
  return timeline?.find(({ direction, text }) => direction === 'received' && text)
}

/** What they last said, in their words. */
function LastWords({ said, now, opened }: { said: Said | undefined; now: string; opened: boolean }) {
  if (!said) return null
  return (
    <blockquote className={style.said} data-opened={opened}>
      <p>{said.text}</p>
      {said.at && <footer className={style.when}>{shortDay(said.at, now)}</footer>}
    </blockquote>
  )
}

function Ways({ of, act }: { of: Suggestion; act: (deed: Deed) => void }) {
  const [asked, setAsked] = useState(false)
  const [asking, setAsking] = useState(false)
  const ask = () => {
    setAsked(true)
    setAsking(true)
  }
  const title = useTitles()
  const { link } = of
  const network = of.account ? title(networkOf(of.account)) : undefined
  useKeys({
    e: () => act({ of, did: 'done' }),
    s: ask,
    x: () => act({ of, did: 'refused' }),
    ...(isOutward(link) && { r: () => void window.open(link, '_blank', 'noopener,noreferrer') }),
  })
  return (
    <div className={style.ways}>
      {isOutward(link) ? (
        <Outward url={link} className="button next">
          {buttonFor(of.action, network)}
        </Outward>
      ) : (
        <Link to="/people/$id" params={{ id: of.person.id }} className="button next">
          Read what was said
        </Link>
      )}
      <button type="button" className="button" onClick={() => act({ of, did: 'done' })}>
        Done
      </button>
      {asked ? (
        <Suspense fallback={<LaterButton />}>
          <Later opened={asking} change={setAsking} later={(until) => act({ of, did: 'snoozed', until })} />
        </Suspense>
      ) : (
        <LaterButton onClick={ask} />
      )}
      <button type="button" className="quiet" onClick={() => act({ of, did: 'refused' })}>
        Not this person
      </button>
    </div>
  )
}
