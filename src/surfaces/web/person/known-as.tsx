/** Every handle somebody is known by, why it is theirs, and what to do where it is not; and who speaks for whom. */
import { Link } from '@tanstack/react-router'
import type { PersonPage } from '../api/shapes.ts'
import { Handles } from '../who/handles.tsx'
import style from './person.module.css'

export function KnownAs({ person }: { person: PersonPage }) {
  return (
    <section className={style.part}>
      <h2 className={style.partTitle}>Known as</h2>
      <Handles person={person} />
      {person.speaksFor && (
        <p className="small">
          Speaks for <Other of={person.speaksFor} />.
        </p>
      )}
      {person.speakers.length > 0 && (
        <p className="small">
          {person.speakers.map((speaker, at) => (
            <span key={speaker.id}>
              {at > 0 && ', '}
              <Other of={speaker} />
            </span>
          ))}{' '}
          {person.speakers.length === 1 ? 'speaks' : 'speak'} for them.
        </p>
      )}
    </section>
  )
}

function Other({ of }: { of: { id: string; name: string } }) {
  return (
    <Link to="/people/$id" params={{ id: of.id }}>
      {of.name}
    </Link>
  )
}
