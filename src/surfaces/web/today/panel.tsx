/** The person beside the open entry: who they are, the rhythm, the balance, notes and the last exchanges. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { personQuery } from '../api/reads.ts'
import { Happening } from '../happening/happening.tsx'
import { Balance } from '../parts/balance.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { Notes } from '../person/notes.tsx'
import { Rhythm } from '../rhythm/rhythm.tsx'
import { count } from '../words/numbers.ts'
import { summary } from '../words/person.ts'
import { glance } from './entry/entry.tsx'
import style from './panel.module.css'

export function Panel({ id, name, now }: { id: string; name: string; now: string }) {
  const { data: person, error, refetch } = useQuery(personQuery(id, glance))
  if (error) return <TroubleNote error={error} again={() => void refetch()} />
  if (!person) return <Waiting lines={9} what={name} />
  const [who, where] = summary(person, now)
  return (
    <>
      <h2 className={style.name}>
        <Link to="/people/$id" params={{ id }}>
          {person.name}
        </Link>
      </h2>
      <p className={style.summary}>
        {who} {where}
      </p>
      <Rhythm rhythm={person.rhythm} now={now} name={name} side={46} />
      <section className={style.part}>
        <h3 className={style.title}>Give and take</h3>
        <Balance balance={person.dayBalance} />
        <p className="small soft">
          You turned to them on {count(person.daysSent, 'day', 'days')}, they to you on{' '}
          {count(person.daysReceived, 'day', 'days')}.
        </p>
      </section>
      <section className={style.part}>
        <h3 className={style.title}>Notes</h3>
        <Notes person={person} now={now} few />
      </section>
      <section className={style.part}>
        <h3 className={style.title}>Last exchanges</h3>
        <div className={style.exchanges}>
          {person.timeline
            .filter(({ text }) => text)
            .slice(0, 4)
            .map((what) => (
              <Happening key={what.id} what={what} of={person} now={now} labelled={false} />
            ))}
        </div>
        <Link to="/people/$id" params={{ id }} className="quiet">
          Everything with {person.name}
        </Link>
      </section>
    </>
  )
}
