/** One sentence on what has changed since one last looked at somebody. */
import type { PersonPage } from '../../api/shapes.ts'
import { shortDay } from '../../words/dates.ts'
import { listed } from '../../words/numbers.ts'
import style from '../person.module.css'
import { changes, type Seen } from './since.ts'

export function SinceLooked({ person, seen }: { person: PersonPage; seen: Seen | undefined }) {
  if (seen === undefined) return null
  const parts = changes(person, seen)
  if (parts.length === 0) return null
  return (
    <p className={style.since} role="status">
      <b>Since {shortDay(seen.at, new Date().toISOString())}:</b> {listed(parts)}.
    </p>
  )
}
