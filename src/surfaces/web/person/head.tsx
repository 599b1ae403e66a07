/** The head of a person's page: who it is, how near, and the few things one can do about it at once. */
import { Link } from '@tanstack/react-router'
import type { PersonPage } from '../api/shapes.ts'
import { Nearness } from '../guesses/nearness.tsx'
import { ahead } from '../memory/note-words.ts'
import { Face } from '../parts/face.tsx'
import { isOutward, Outward } from '../parts/outward.tsx'
import { flagWords, stageWords } from '../words/person.ts'
import { Chosen } from './chosen.tsx'
import type { Neighbour } from './neighbours.ts'
import style from './person.module.css'

/** Days before a day to remember within which it stands on top. */
const soon = 14

type HeadProps = {
  person: PersonPage
  before: Neighbour | undefined
  after: Neighbour | undefined
  spoke: () => void
  note: () => void
}

export function Head({ person, before, after, spoke, note }: HeadProps) {
  const days = person.notes.filter(({ next }) => next !== null && next.inDays <= soon)
  return (
    <header className={style.head}>
      <Face id={person.id} name={person.name} size={72} />
      <div className={style.headText}>
        <h1 className={style.name}>{person.name}</h1>
        <p className={style.marks}>
          <Nearness person={person} />
          <span>{stageWords[person.stage]}</span>
          {person.flags
            .filter((flag) => flag !== 'advocate')
            .map((flag) => (
              <span key={flag}>{flagWords[flag]}</span>
            ))}
          {days.map(({ id, text, next }) => (
            <span key={id} className={style.soon}>
              {text || 'a day to remember'} {next && ahead(next)}
            </span>
          ))}
        </p>
        <p className={style.ways}>
          {isOutward(person.link) && (
            <Outward url={person.link} className="button">
              {person.link.startsWith('mailto:') ? 'Write' : 'Open their page'}
            </Outward>
          )}
          <button type="button" className="button" onClick={spoke} title="Met, called, or all is well (w)">
            We spoke
          </button>
          <button type="button" className="button" onClick={note} title="Write a note (n)">
            Note
          </button>
          <Chosen person={person} />
        </p>
      </div>
      {(before || after) && (
        <nav className={style.neighbours} aria-label="In the list">
          {before && <Neighbouring one={before} sign="‹" which="Before" hint="[" />}
          {after && <Neighbouring one={after} sign="›" which="Next" hint="]" />}
        </nav>
      )}
    </header>
  )
}

type NeighbouringProps = { one: Neighbour; sign: string; which: string; hint: string }

function Neighbouring({ one, sign, which, hint }: NeighbouringProps) {
  return (
    <Link
      to="/people/$id"
      params={{ id: one.id }}
      className={style.neighbour}
      title={`${which}: ${one.name} (${hint})`}
    >
      <span className="away">
        {which} in the list: {one.name}
      </span>
      <span aria-hidden="true">{sign}</span>
    </Link>
  )
}
