/** Quiet questions: a favour or something that came back, told of in a message, to be noted or not. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Proposal } from '../../../plan/proposals/proposals.ts'
import { useAnswer } from './answer.ts'
import style from './proposals.module.css'
import { proposalsQuery } from './proposals-query.ts'

/** At the end of the day's list: as many as are still asked about today. */
export function ProposalsOfDay() {
  const { data } = useQuery(proposalsQuery())
  const asked = data?.proposals.slice(0, data.left) ?? []
  return <Questions proposals={asked} linked />
}

export function ProposalsOf({ person }: { person: string }) {
  const { data } = useQuery(proposalsQuery(person))
  return <Questions proposals={data?.proposals ?? []} />
}

function Questions({ proposals, linked = false }: { proposals: readonly Proposal[]; linked?: boolean }) {
  if (proposals.length === 0) return null
  return (
    <ul className={style.list} aria-label="To be noted, or not">
      {proposals.map((proposal) => (
        <Question key={proposal.id} of={proposal} linked={linked} />
      ))}
    </ul>
  )
}

function Question({ of, linked }: { of: Proposal; linked: boolean }) {
  const { mutate, isPending } = useAnswer()
  const button = (answer: 'yes' | 'no', word: string) => (
    <button
      type="button"
      className="quiet"
      disabled={isPending}
      aria-label={`${word}: ${of.question}`}
      onClick={() => mutate({ of, answer })}
    >
      {word}
    </button>
  )
  return (
    <li className={style.question}>
      <p className={style.asked}>
        {of.question}{' '}
        <span className={style.answers}>
          {button('yes', 'Yes')} / {button('no', 'No')}
        </span>
      </p>
      {(of.words !== null || linked) && (
        <p className="small soft">
          {of.words !== null && <span className="words">“{of.words}”</span>}{' '}
          {linked && (
            <Link to="/people/$id" params={{ id: of.person.id }}>
              {of.person.name}
            </Link>
          )}
        </p>
      )}
    </li>
  )
}
