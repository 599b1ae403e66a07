/** What stands where the list was: the end of the day, or why there is nothing on it yet. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { diagnosisQuery, statusQuery } from '../api/reads.ts'
import { ProposalsOfDay } from '../proposals/proposals.tsx'
import { count, startCount } from '../words/numbers.ts'
import style from './today.module.css'

type EndProps = { later: number; minutes: number; done: number }

export function DayEnd({ later, minutes, done }: EndProps) {
  const { data: status } = useQuery(statusQuery)
  if (status?.empty) return <NobodyYet />
  return (
    <section className={style.end}>
      <h2 className={style.endTitle}>That’s all for today.</h2>
      <Encouragement />
      {done > 0 && <p className="soft">You turned to {count(done, 'person', 'people')} today.</p>}
      {later > 0 ? (
        <p className="soft">
          {startCount(later, 'other', 'others')} can wait.{' '}
          <Link to="/today" search={{ minutes: Math.min(240, minutes + 15) }}>
            Take another quarter of an hour
          </Link>{' '}
          if you have it; nothing is lost if you have not.
        </p>
      ) : (
        <p className="soft">
          Nobody is waiting for you. If there is time left, read{' '}
          <Link to="/people" search={{ band: 'close' }}>
            somebody who is close to you
          </Link>
          .
        </p>
      )}
      <ProposalsOfDay />
      <p className="soft">
        <Link to="/mix">What do you say, and to whom?</Link>
      </p>
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

/** One true sentence about what goes well, from the diagnosis; nothing where there is none. */
function Encouragement() {
  const { data } = useQuery(diagnosisQuery())
  const fine = data?.findings.find(({ verdict }) => verdict === 'fine')
  if (!fine) return null
  return (
    <p className={style.endWords}>
      {fine.headline} <Link to="/why">The letter says the rest</Link>
    </p>
  )
}
