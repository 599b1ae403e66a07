/** Who one looks at in the picture: who they are, how you stand, and whom they know, each with what shows it. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { NetworkPerson } from '../../../people/network/shapes.ts'
import { useNow } from '../frame/workspace.ts'
import { Face } from '../parts/face.tsx'
import { Near } from '../parts/near.tsx'
import { count, figure, listed } from '../words/numbers.ts'
import { lastContact, owed, stageWords } from '../words/person.ts'
import { howTied, type Model } from './model.ts'
import style from './network.module.css'

type ToldProps = {
  person: NetworkPerson | undefined
  model: Model
  /** They were chosen, not only pointed at: whom they know is listed. */
  fixed: boolean
  open: (tie: number) => void
  look: (id: string) => void
}

export function PersonTold({ person, model, fixed, open, look }: ToldProps) {
  const now = useNow()
  if (!person)
    return (
      <p className={style.hint}>
        Point at somebody to see who they are; click to open them, or click a line to see what it was read from. The
        fuller the colour, the nearer they are to you.
      </p>
    )
  const { id, name, band, stage, roles, tags } = person
  const debts = owed(person)
  return (
    <section className={style.told} aria-label={name} aria-live="polite">
      <header className={style.toldHead}>
        <Face id={id} name={name} size={36} />
        <h2 className={style.toldName}>
          <Link to="/people/$id" params={{ id }}>
            {name}
          </Link>
        </h2>
        <Near band={band} />
        <span className="soft">{stageWords[stage]}</span>
      </header>
      <p className={style.small}>
        {[...roles, ...tags].length > 0 && `${listed([...roles, ...tags])}. `}
        {lastContact(person, now)}
        {debts.length > 0 && <b> You owe {listed(debts)}.</b>}
      </p>
      {fixed && <Knows person={person} model={model} open={open} look={look} />}
    </section>
  )
}

/** Of whom somebody knows, shown at first. */
const atFirst = 8

function Knows({ person, model, open, look }: Omit<ToldProps, 'fixed'> & { person: NetworkPerson }) {
  const [shown, setShown] = useState(atFirst)
  const known = model.knows.get(person.id) ?? []
  if (known.length === 0) return <p className={style.small}>Of those in sight they are tied to nobody.</p>
  return (
    <>
      <h3 className={style.heading}>Knows {count(known.length, 'person', 'people')} in sight</h3>
      <ul className={style.known}>
        {known.slice(0, shown).map(({ person: other, tie }) => (
          <li key={other.id}>
            <button type="button" className={style.knownName} onClick={() => look(other.id)}>
              {other.name}
            </button>{' '}
            <button type="button" className={`opens ${style.how}`} onClick={() => open(model.ties.indexOf(tie))}>
              {howTied(tie)}
              {tie.count > 1 && `, ${figure(tie.count)} times`}
            </button>
          </li>
        ))}
      </ul>
      {known.length > shown && (
        <button type="button" className="quiet" onClick={() => setShown(shown + 30)}>
          {figure(known.length - shown)} more
        </button>
      )}
    </>
  )
}
