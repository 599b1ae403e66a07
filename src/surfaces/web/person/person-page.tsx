/** A person: who they are to you in two sentences, where you stand, what you remember, and everything that passed between you. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Trouble } from '../api/client.ts'
import { personQuery } from '../api/reads.ts'
import type { PersonPage as Person } from '../api/shapes.ts'
import { useTitle } from '../frame/title.ts'
import { useNow } from '../frame/workspace.ts'
import { useKeys } from '../keys/keys.tsx'
import { Remembered } from '../memory/remembered.tsx'
import { isOutward } from '../parts/outward.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { SaidOf } from '../people/said-of.tsx'
import { ProposalsOf } from '../proposals/proposals.tsx'
import { Rhythm } from '../rhythm/rhythm.tsx'
import { GiveAndTake } from '../standing/give-and-take.tsx'
import { StageStory } from '../standing/stage-story.tsx'
import { summary } from '../words/person.ts'
import { AskedAndGiven } from './asks.tsx'
import { useChosen } from './chosen.tsx'
import { Head } from './head.tsx'
import { KnownAs } from './known-as.tsx'
import { useNeighbours } from './neighbours.ts'
import style from './person.module.css'
import { useLooked } from './since/looked.ts'
import { SinceLooked } from './since/since-looked.tsx'
import { Spoke } from './spoke.tsx'
import { Timeline } from './timeline/timeline.tsx'

export function PersonPage() {
  const { id } = useParams({ from: '/people/$id' })
  const { data: person, error, refetch } = useQuery(personQuery(id))
  useTitle(person?.name ?? 'A person')
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
  return <Page key={person.id} person={person} />
}

function Page({ person }: { person: Person }) {
  const now = useNow()
  const go = useNavigate({ from: '/people/$id' })
  const seen = useLooked(person)
  const { before, after } = useNeighbours(person.id)
  const [spoke, setSpoke] = useState(false)
  const [writing, setWriting] = useState(0)
  const choose = useChosen(person)
  const turn = (to: { id: string } | undefined) => to && void go({ to: '/people/$id', params: { id: to.id } })
  const note = () => setWriting((times) => times + 1)
  useKeys({
    '[': () => turn(before),
    ']': () => turn(after),
    r: () => isOutward(person.link) && window.open(person.link, '_blank', 'noopener,noreferrer'),
    n: note,
    w: () => setSpoke(true),
    k: choose,
  })
  const [who, where] = summary(person, now)
  return (
    <article className={style.page}>
      <Head person={person} before={before} after={after} spoke={() => setSpoke(true)} note={note} />
      <SinceLooked person={person} seen={seen} />
      <div className={style.top}>
        <div className={style.who}>
          <p className={style.summary}>
            {who} {where}
          </p>
          {person.nextStep && (
            <p className={style.next}>
              <b>Next:</b> {person.nextStep}
            </p>
          )}
          <div className={style.said}>
            <SaidOf person={person} />
          </div>
          <section className={style.rhythm} aria-label="Rhythm over the years">
            <Rhythm
              rhythm={person.rhythm}
              now={now}
              name={person.name}
              title="When did you turn to each other?"
              read={(month) => void go({ search: (was) => ({ ...was, until: month }), resetScroll: false })}
            />
          </section>
        </div>
        <aside className={style.beside} aria-label={`More of ${person.name}`}>
          <Remembered person={person} now={now} writing={writing} />
          <KnownAs person={person} />
          <ProposalsOf person={person.id} />
          {person.asks && person.asks.length > 0 && (
            <section className={style.part}>
              <h2 className={style.partTitle}>Asked and given</h2>
              <AskedAndGiven asks={person.asks} now={now} />
            </section>
          )}
        </aside>
        <div className={style.more}>
          <StageStory person={person} now={now} />
          <GiveAndTake person={person} now={now} />
          <Timeline person={person} now={now} seen={seen} />
        </div>
      </div>
      {spoke && <Spoke id={person.id} name={person.name} close={() => setSpoke(false)} />}
    </article>
  )
}
