/** Every handle somebody is known by. */
import type { PersonPage } from '../api/shapes.ts'
import { NetworkMark } from '../parts/network.tsx'
import { networkOf, shownHandle } from '../words/deeds.ts'
import style from './person.module.css'

export function KnownAs({ person }: { person: PersonPage }) {
  return (
    <section className={style.part}>
      <h2 className={style.partTitle}>Known as</h2>
      <ul className={style.handles}>
        {person.handles.map((handle) => (
          <li key={handle}>
            <NetworkMark network={networkOf(handle)} /> {shownHandle(handle)}
          </li>
        ))}
      </ul>
    </section>
  )
}
