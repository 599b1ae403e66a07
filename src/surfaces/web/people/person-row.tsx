/** One person in the list, as two lines one can read aloud. */
import { Link } from '@tanstack/react-router'
import type { Flag, Person } from '../../../people/shapes.ts'
import { Balance } from '../parts/balance.tsx'
import { Face } from '../parts/face.tsx'
import { Near } from '../parts/near.tsx'
import { flagWords, lastContact, stageWords } from '../words/person.ts'
import style from './row.module.css'

/** Said by the stage or the balance beside it already. */
const saidElsewhere: readonly Flag[] = ['advocate', 'one-sided-us', 'one-sided-them']

export function PersonRow({ person, now }: { person: Person; now: string }) {
  const open = person.flags.filter((flag) => !saidElsewhere.includes(flag))
  return (
    <div className={style.row} data-band={person.band}>
      <Face id={person.id} name={person.name} size={40} />
      <div className={style.text}>
        <p className={style.first}>
          <Link to="/people/$id" params={{ id: person.id }} className={style.name}>
            {person.name}
          </Link>
          <Near band={person.band} />
          <span className={style.stage}>{stageWords[person.stage]}</span>
          {open.map((flag) => (
            <span key={flag} className={style.flag} data-owed={flag.endsWith('-owed')}>
              {flagWords[flag]}
            </span>
          ))}
        </p>
        <p className={style.second}>
          {lastContact(person, now)} {person.nextStep && <span className={style.next}>{person.nextStep}</span>}
        </p>
      </div>
      <Balance balance={person.dayBalance} small />
    </div>
  )
}

/** Holds a row's place until it is fetched. */
export function RowToCome() {
  return (
    <div className={style.row} aria-hidden="true">
      <span className={style.faceToCome} />
      <div className={style.text}>
        <span className={style.lineToCome} />
        <span className={style.lineToCome} />
      </div>
    </div>
  )
}
