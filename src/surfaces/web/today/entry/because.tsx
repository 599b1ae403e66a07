/** Why this one: what the place on the list rests on, each reason with the interactions behind it. */
import type { DayItem } from '../../api/shapes.ts'
import { Resting } from '../../standing/opens.tsx'
import style from './entry.module.css'

export function Because({ of, now }: { of: DayItem; now: string }) {
  return (
    <section className={style.because} aria-label={`Why ${of.person.name}`} aria-live="polite">
      <ul>
        {of.because.map(({ words, evidence }) => (
          <li key={words}>
            <Resting ids={evidence} title={`Why ${of.person.name}`} says={words} now={now}>
              {words}
            </Resting>
          </li>
        ))}
      </ul>
    </section>
  )
}
