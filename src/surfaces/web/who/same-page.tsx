/** People who may be one, side by side and one pair at a time: what speaks for it, what against, and one key to answer. */
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { likelyQuery, type WhoProposal } from '../api/people/who.ts'
import { useTitle } from '../frame/title.ts'
import { useNow } from '../frame/workspace.ts'
import { useKeys } from '../keys/keys.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { useUndo } from '../undo/undo.tsx'
import { useTakeBack, useWhoWords, type WhoWord } from './answering.ts'
import { Side } from './side.tsx'
import style from './who.module.css'

export function SamePage() {
  useTitle('One person or two')
  const { person } = useSearch({ from: '/people/same' })
  const { data, error, refetch } = useQuery(likelyQuery({ limit: 200, ...(person && { person }) }))
  /** Answered in this sitting, so that the count goes on; put off in it, so that the next one comes. */
  const [answered, setAnswered] = useState(0)
  const [later, setLater] = useState<readonly string[]>([])
  const [acts, setActs] = useState<readonly string[]>([])
  const undo = useUndo()
  const takenBack = (act: string) => {
    setActs((was) => was.filter((one) => one !== act))
    setAnswered((was) => Math.max(0, was - 1))
  }
  const { mutate, isPending } = useWhoWords({
    done: (act) => {
      setActs((was) => [...was, act])
      setAnswered((was) => was + 1)
    },
    undone: takenBack,
  })
  const back = useTakeBack(takenBack)
  const last = acts.at(-1)
  useKeys(last === undefined ? {} : { u: () => back(last) })
  const open = data?.proposals.filter(({ id }) => !later.includes(id)) ?? []
  const [first] = open
  if (error && !data) return <TroubleNote whole error={error} again={() => void refetch()} />
  if (!data) return <Waiting whole lines={10} what="people who may be one" />
  const all = answered + data.total
  return (
    <article className={style.page}>
      <header className={style.head}>
        <h1>One person or two?</h1>
        <p className="soft" role="status">
          {first && all > 0 && `${Math.min(answered + later.length + 1, all)} of ${all}. `}
          {data.looking && `Still looking: ${Math.round(data.share * 100)}% of the people are compared.`}
        </p>
      </header>
      {first ? (
        <Question
          key={first.id}
          of={first}
          busy={isPending}
          say={mutate}
          putOff={() => {
            setLater((was) => [...was, first.id])
            undo.offer({ said: 'Put off for now.' })
          }}
        />
      ) : (
        <Nothing looking={data.looking} later={later.length} again={() => setLater([])} answered={answered} />
      )}
    </article>
  )
}

type QuestionProps = { of: WhoProposal; busy: boolean; say: (word: WhoWord) => void; putOff: () => void }

function Question({ of, busy, say: tell, putOff }: QuestionProps) {
  const now = useNow()
  const [one, other] = of.people
  const isSpeaker = of.kind === 'speaks-for'
  const names = [...new Set([...one.names, ...other.names])].slice(0, 6)
  const [name, setName] = useState(isSpeaker ? other.name : (names[0] ?? ''))
  const say = (said: WhoWord['said']) => {
    if (!busy) tell({ ids: [one.id, other.id], name, said })
  }
  useKeys({
    y: () => say(isSpeaker ? 'speaks' : 'one'),
    n: () => say('two'),
    s: putOff,
  })
  return (
    <>
      <p className={style.claim}>
        {isSpeaker ? (
          <>
            <b>{other.name}</b> {of.band === 'very likely' ? 'very likely speaks' : 'may speak'} for <b>{one.name}</b>.
            They stay two.
          </>
        ) : (
          <>
            {upper(of.band)} one person <span className="soft">({Math.round(of.probability * 100)} in 100)</span>
          </>
        )}
      </p>
      <div className={style.sides}>
        <Side side={one} now={now} />
        <Side side={other} now={now} />
      </div>
      <div className={style.reasons}>
        <Reasons title="What speaks for it" of={of.reasons.for} sign="+" />
        <Reasons title="What speaks against it" of={of.reasons.against} sign="−" />
      </div>
      {!isSpeaker && names.length > 1 && (
        <fieldset className={style.names}>
          <legend className="small">Which name is shown, if it is one person</legend>
          {names.map((one) => (
            <label key={one} className={style.pick}>
              <input type="radio" name="shown" checked={name === one} onChange={() => setName(one)} /> {one}
            </label>
          ))}
          <p className="small faint">All handles and roles of both are kept.</p>
        </fieldset>
      )}
      <div className={style.answers}>
        <button type="button" className="button next" disabled={busy} onClick={() => say(isSpeaker ? 'speaks' : 'one')}>
          {isSpeaker ? 'Speaks for it' : 'One person'} <kbd>y</kbd>
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => say('two')}>
          {isSpeaker ? 'Does not' : 'Two people'} <kbd>n</kbd>
        </button>
        <button type="button" className="button" onClick={putOff}>
          Later <kbd>s</kbd>
        </button>
        <span className="small faint">
          <kbd>u</kbd> takes the last answer back
        </span>
      </div>
    </>
  )
}

function Reasons({ title, of, sign }: { title: string; of: readonly string[]; sign: string }) {
  return (
    <section>
      <h3 className={style.title}>{title}</h3>
      {of.length === 0 ? (
        <p className="small faint">Nothing that is known.</p>
      ) : (
        <ul className={style.list}>
          {of.map((reason) => (
            <li key={reason}>
              <span aria-hidden="true">{sign}</span> {reason}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Nothing({
  looking,
  later,
  answered,
  again,
}: {
  looking: boolean
  later: number
  answered: number
  again: () => void
}) {
  return (
    <div className={style.nothing}>
      <p>
        {later > 0
          ? `That is all but ${later === 1 ? 'the one' : `the ${later}`} you put off.`
          : looking
            ? 'Your people are being compared. Who may be here twice will stand here, side by side.'
            : answered > 0
              ? 'That was the last. Everybody stands here once, as far as can be told.'
              : 'Nobody seems to be here twice. When somebody has a second handle, both will stand here side by side, with what speaks for it.'}
      </p>
      <p>
        {later > 0 ? (
          <button type="button" className="button" onClick={again}>
            See them again
          </button>
        ) : (
          <Link to="/people" search={{}} className="button">
            To your people
          </Link>
        )}
      </p>
    </div>
  )
}

const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
