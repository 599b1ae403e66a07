/** Who matters to you? Whom Rapport proposes to choose, from what they did, one by one; the choice is the user's. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { keyProposalsQuery, type ProposedPerson } from '../../api/people.ts'
import { useNow } from '../../frame/workspace.ts'
import { Face } from '../../parts/face.tsx'
import { shortDay } from '../../words/dates.ts'
import { count, startCount } from '../../words/numbers.ts'
import { RhythmChoice } from '../said/rhythm-choice.tsx'
import { useSaying } from '../said/saying.ts'
import style from './matter.module.css'

const Evidence = lazy(() => import('./evidence.tsx').then(({ Evidence }) => ({ default: Evidence })))

/** One line on the way to it, for the list of everybody. */
export function MatterLine() {
  const { data } = useQuery(keyProposalsQuery)
  // It keeps its place while it is fetched.
  if (!data) return <p className={style.line}>&nbsp;</p>
  if (data.proposals.length === 0) return null
  const proposed = startCount(data.proposals.length, 'person is', 'people are')
  return (
    <p className={style.line}>
      {data.chosen === 0 ? 'You cannot keep up with everybody. ' : ''}
      <Link to="/people" search={{ key: 'yes' }}>
        Who matters to you?
      </Link>{' '}
      {proposed} proposed.
    </p>
  )
}

export function Matter() {
  const { data } = useQuery(keyProposalsQuery)
  const [open, setOpen] = useState<ProposedPerson>()
  const [all, setAll] = useState(false)
  if (!data || (data.proposals.length === 0 && data.chosen > 0)) return null
  // Where some are chosen already, they are what the page is about.
  const shown = all || data.chosen === 0 ? data.proposals : data.proposals.slice(0, 1)
  const more = data.proposals.length - shown.length
  return (
    <section className={style.matter} aria-labelledby="matter">
      <h2 id="matter">{data.chosen === 0 ? 'Who matters to you?' : 'Who else matters to you?'}</h2>
      <p className={style.lead}>
        {data.chosen === 0
          ? 'You cannot keep up with everybody, and need not. Choose the few you want a relationship with, and how often you want to be in touch: they come first on Today, and the rest cannot drown them.'
          : `${startCount(data.proposals.length, 'person', 'people')} gave you something and ${data.proposals.length === 1 ? 'is' : 'are'} not chosen yet.`}
      </p>
      {data.proposals.length === 0 && (
        <p className={style.lead}>
          Nobody stands out yet: that takes three days of words from somebody, or two kindnesses. You can choose anybody
          by the star on their page, or by selecting them in the list.
        </p>
      )}
      <ul className={style.proposals}>
        {shown.map((one) => (
          <Proposal key={one.id} of={one} open={() => setOpen(one)} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          Show the other {count(more, 'one', 'ones').replace(/ ones?$/, '')}
        </button>
      )}
      {open && (
        <Suspense>
          <Evidence of={open} close={() => setOpen(undefined)} />
        </Suspense>
      )}
    </section>
  )
}

function Proposal({ of: { id, name, why, lastWords, evidence }, open }: { of: ProposedPerson; open: () => void }) {
  const now = useNow()
  const say = useSaying()
  const [days, setDays] = useState<number | null>(30)
  return (
    <li className={style.proposal}>
      <Face id={id} name={name} size={40} />
      <div className={style.text}>
        <Link to="/people/$id" params={{ id }} className={style.name}>
          {name}
        </Link>
        <p>
          {why}{' '}
          {evidence.length > 0 && (
            <button type="button" className="quiet" onClick={open}>
              See for yourself<span className="away"> what that rests on, {name}</span>
            </button>
          )}
        </p>
        {lastWords && (
          <blockquote className={style.said}>
            <p>{lastWords.text}</p>
            {lastWords.at && <footer className={style.when}>{shortDay(lastWords.at, now)}</footer>}
          </blockquote>
        )}
        <p className={style.ways}>
          <button
            type="button"
            className="button"
            disabled={say.isPending}
            onClick={() =>
              say.mutate({ ids: [id], saying: { key: true, everyDays: days }, said: `${name} is chosen.` })
            }
          >
            Choose<span className="away"> {name}</span>
          </button>
          <span>
            and be in touch{' '}
            <RhythmChoice
              label={`How often to be in touch with ${name}`}
              value={days}
              none="as it comes"
              set={setDays}
            />
          </span>
          <button
            type="button"
            className="quiet"
            disabled={say.isPending}
            onClick={() => say.mutate({ ids: [id], saying: { key: false }, said: `${name} is not proposed any more.` })}
          >
            Not this one<span className="away">, {name}</span>
          </button>
        </p>
      </div>
    </li>
  )
}
