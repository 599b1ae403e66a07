/** What stands where the list was: the end of the day, or why there is nothing on it yet. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { statusQuery } from '../api/reads.ts'
import type { Day } from '../api/shapes.ts'
import { ProposalsOfDay } from '../proposals/proposals.tsx'
import { Resting } from '../standing/opens.tsx'
import { count, startCount } from '../words/numbers.ts'
import { Foot } from './foot.tsx'
import style from './today.module.css'

/** `reached`: the last entry was just answered, and what was focused has gone with it. */
type EndProps = { day: Day; minutes: number; now: string; reached: boolean }

export function DayEnd({ day, minutes, now, reached }: EndProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (reached) title.current?.focus()
  }, [reached])
  const { data: status } = useQuery(statusQuery)
  if (status?.empty) return <NobodyYet />
  const { done, later, encouragement } = day
  return (
    <section className={style.end} aria-live="polite">
      <h2 ref={title} tabIndex={-1} className={style.endTitle}>
        That’s all for today.
      </h2>
      {encouragement && (
        <p className={style.endWords}>
          <Resting ids={encouragement.evidence} title="What goes well" says={encouragement.basis} now={now}>
            {encouragement.words}
          </Resting>
        </p>
      )}
      <p className="soft">
        {done > 0
          ? `You turned to ${count(done, 'person', 'people')} today.`
          : later > 0
            ? 'What is left takes longer than you have.'
            : 'There was nothing to do: nobody is waiting for you.'}
      </p>
      {later > 0 ? (
        <p className="soft">
          {done > 0 ? startCount(later, 'other', 'others') : startCount(later, 'person', 'people')} can wait.{' '}
          <Link to="/today" search={{ minutes: Math.min(240, minutes + 15) }}>
            Take another quarter of an hour
          </Link>{' '}
          if you have it; nothing is lost if you have not.
        </p>
      ) : (
        <p className="soft">
          If there is time left, read{' '}
          <Link to="/people" search={{ band: 'close' }}>
            somebody who is close to you
          </Link>
          .
        </p>
      )}
      <ProposalsOfDay />
      <Foot day={day} now={now} />
    </section>
  )
}

function NobodyYet() {
  return (
    <section className={style.end}>
      <h2 className={style.endTitle}>Nobody is here yet.</h2>
      <p>
        Each day this page names a few people: those who are owed an answer or thanks, those who have just come, those
        you are about to lose. It learns of them from your networks’ archives.
      </p>
      <p>
        <Link to="/welcome" className="button next">
          Bring your archives
        </Link>
      </p>
    </section>
  )
}
