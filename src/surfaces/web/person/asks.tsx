/** What was asked and given between you, in the words that say so. */
import type { PersonPage } from '../api/shapes.ts'
import { shortDay } from '../words/dates.ts'
import style from './person.module.css'

type Asks = NonNullable<PersonPage['asks']>

const said = {
  us: { ask: 'You asked', give: 'You gave' },
  them: { ask: 'They asked', give: 'They gave' },
} as const satisfies Record<Asks[number]['by'], Record<Asks[number]['what'], string>>

export function AskedAndGiven({ asks, now }: { asks: Asks; now: string }) {
  return (
    <ul className={style.favours}>
      {asks.map(({ id, at, by, what, words }) => (
        <li key={`${id} ${what}`}>
          <span className={style.favourSide} data-side={by === 'them' ? 'received' : 'given'}>
            {said[by][what]}
          </span>
          <span className="words">{words}</span>
          {at && <span className="small faint">{shortDay(at, now)}</span>}
        </li>
      ))}
    </ul>
  )
}
