/** One person in the list, as lines one can read aloud: who, how near, what they last said, and what comes next. */
import { Link } from '@tanstack/react-router'
import { rhythmWords } from '../../../../people/rhythm/names.ts'
import type { Flag } from '../../../../people/shapes.ts'
import type { ListedPerson } from '../../api/people.ts'
import { Balance } from '../../parts/balance.tsx'
import { Face } from '../../parts/face.tsx'
import { Near } from '../../parts/near.tsx'
import { shortDay } from '../../words/dates.ts'
import { flagWords, lastContact, stageWords } from '../../words/person.ts'
import style from './row.module.css'

/** Said by the stage or the balance beside it already. */
const saidElsewhere: readonly Flag[] = ['advocate', 'one-sided-us', 'one-sided-them']

type RowProps = { person: ListedPerson; now: string; picked: boolean; pick: (range: boolean) => void }

export function PersonRow({ person, now, picked, pick }: RowProps) {
  const { id, name, band, stage, roles, tags, lastWords, nextStep, keepInTouch, overdue } = person
  const open = person.flags.filter((flag) => !saidElsewhere.includes(flag))
  const shownTags = tags.slice(0, 3)
  return (
    <div className={style.row} data-band={band} data-picked={picked}>
      <label className={style.pick}>
        <input
          type="checkbox"
          checked={picked}
          onChange={() => {}}
          onClick={(event) => pick(event.shiftKey)}
          aria-label={`Select ${name}`}
          tabIndex={-1}
        />
      </label>
      <Face id={id} name={name} size={40} />
      <div className={style.text}>
        <p className={style.first}>
          <Link to="/people/$id" params={{ id }} className={style.name}>
            {name}
          </Link>
          {person.key && (
            <span className={style.star} title="One you chose">
              <span aria-hidden="true">★</span>
              <span className="away">one you chose</span>
            </span>
          )}
          <Near band={band} stage={stage} />
          <span className={style.stage}>{stageWords[stage]}</span>
          {roles.map((role) => (
            <span key={role} className={style.role}>
              {role}
            </span>
          ))}
          {shownTags.map((tag) => (
            <span key={tag} className={style.tag}>
              {tag}
            </span>
          ))}
          {tags.length > shownTags.length && <span className={style.tag}>{tags.length - shownTags.length} more</span>}
          {open.map((flag) => (
            <span key={flag} className={style.flag} data-owed={flag.endsWith('-owed')}>
              {flagWords[flag]}
            </span>
          ))}
        </p>
        {lastWords && (
          <p className={style.said}>
            <q>{lastWords.text.replace(/\s+/g, ' ')}</q>
            {lastWords.at && <span className={style.when}> {shortDay(lastWords.at, now)}</span>}
          </p>
        )}
        <p className={style.second}>
          {keepInTouch && (
            <span className={style.due} data-over={overdue !== null}>
              {overdue === null ? `In touch ${rhythmWords(keepInTouch.days)}` : begun(overdue)}.{' '}
            </span>
          )}
          {nextStep && <span className={style.next}>{nextStep} </span>}
          {lastContact(person, now)}
        </p>
      </div>
      <Balance balance={person.dayBalance} small />
    </div>
  )
}

const begun = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Holds a row's place until it is fetched. */
export function RowToCome() {
  return (
    <div className={style.row} aria-hidden="true">
      <span />
      <span className={style.faceToCome} />
      <div className={style.text}>
        <span className={style.lineToCome} />
        <span className={style.lineToCome} />
        <span className={style.lineToCome} />
      </div>
    </div>
  )
}
