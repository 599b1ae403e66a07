/** How near somebody is, leading to how good such words are; the number as well, once there is one to be trusted. */
import { Link } from '@tanstack/react-router'
import type { Person } from '../../../people/shapes.ts'
import { Near } from '../parts/near.tsx'
import style from './guesses.module.css'
import { inHundred } from './telling.ts'

export function Nearness({ person }: { person: Pick<Person, 'band' | 'stage' | 'vitality' | 'calibrated'> }) {
  return (
    <Link to="/guesses" className={style.nearness} title="How good are these guesses?">
      <Near band={person.band} stage={person.stage} />
      {person.calibrated && <span>about {inHundred(person.vitality)} in 90 days</span>}
    </Link>
  )
}
