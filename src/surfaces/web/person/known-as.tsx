/** Every handle somebody is known by, why it is theirs, and what to do where it is not. */
import type { PersonPage } from '../api/shapes.ts'
import { Handles } from '../who/handles.tsx'
import style from './person.module.css'

export function KnownAs({ person }: { person: PersonPage }) {
  return (
    <section className={style.part}>
      <h2 className={style.partTitle}>Known as</h2>
      <Handles person={person} />
    </section>
  )
}
