/** A person: who they are to you in two sentences, the rhythm over the years, and everything that passed between you. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Trouble } from '../api/client.ts'
import { personQuery } from '../api/reads.ts'
import { useTitle } from '../frame/title.ts'
import { useNow } from '../frame/workspace.ts'
import { Nearness } from '../guesses/nearness.tsx'
import { Face } from '../parts/face.tsx'
import { isOutward, Outward } from '../parts/outward.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { Rhythm } from '../rhythm/rhythm.tsx'
import { flagWords, stageWords, summary } from '../words/person.ts'
import { Between } from './between.tsx'
import { Chosen } from './chosen.tsx'
import style from './person.module.css'
import { Timeline } from './timeline.tsx'

export function PersonPage() {
  const { id } = useParams({ from: '/people/$id' })
  const now = useNow()
  const { data: person, error, refetch } = useQuery(personQuery(id))
  useTitle(person?.name ?? 'A person')
  const go = useNavigate({ from: '/people/$id' })

  if (error && !person) {
    const gone = error instanceof Trouble && error.status === 404
    return (
      <div className={style.missing}>
        <TroubleNote whole error={error} {...(gone ? {} : { again: () => void refetch() })} />
        <Link to="/people" className="quiet">
          Back to everybody
        </Link>
      </div>
    )
  }
  if (!person) return <Waiting whole lines={14} what="this person" />
  const [who, where] = summary(person, now)
  return (
    <article className={style.page}>
      <header className={style.head}>
        <Face id={person.id} name={person.name} size={72} />
        <div>
          <h1 className={style.name}>{person.name}</h1>
          <p className={style.marks}>
            <Nearness person={person} />
            <span>{stageWords[person.stage]}</span>

            {person.flags
              .filter((flag) => flag !== 'advocate')
              .map((flag) => (
                <span key={flag}>{flagWords[flag]}</span>
              ))}
            <Chosen person={person} />
            {isOutward(person.link) && (
              <Outward url={person.link} className="quiet">
                Their page
              </Outward>
            )}
          </p>
        </div>
      </header>
      <p className={style.summary}>
        {who} {where}
      </p>
      {person.nextStep && (
        <p className={style.next}>
          <b>Next:</b> {person.nextStep}
        </p>
      )}
      <section className={style.rhythm} aria-label="Rhythm over the years">
        <Rhythm
          rhythm={person.rhythm}
          now={now}
          name={person.name}
          title="When did you turn to each other?"
          read={(month) => void go({ search: (was) => ({ ...was, until: month }), resetScroll: false })}
        />
      </section>
      <div className={style.columns}>
        <Timeline person={person} now={now} />
        <Between person={person} now={now} />
      </div>
    </article>
  )
}
