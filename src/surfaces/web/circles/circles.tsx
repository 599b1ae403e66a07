/** Everybody as circles around us: the nearer and the fuller, the likelier that something comes from them. */
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Band, Person } from '../../../people/shapes.ts'
import { type PeopleFilter, peopleQuery } from '../api/reads.ts'
import { Face } from '../parts/face.tsx'
import { TroubleNote } from '../parts/trouble.tsx'
import { figure, listed } from '../words/numbers.ts'
import { bands, bandWords, owed, stageWords } from '../words/person.ts'
import style from './circles.module.css'

/**
 * Distance of each circle from the middle, as a share of the width; how many of it are drawn; and the angle, either side
 * of the top, that is left to its label, in radians.
 */
const circles: Record<Band, { away: number; drawn: number; label: number }> = {
  close: { away: 0.155, drawn: 10, label: 0.68 },
  steady: { away: 0.27, drawn: 22, label: 0.46 },
  loose: { away: 0.375, drawn: 42, label: 0.32 },
  quiet: { away: 0.46, drawn: 68, label: 0.25 },
}

export function Circles({ filter }: { filter: PeopleFilter }) {
  const shown = bands.filter((band) => !filter.band || filter.band === band)
  const answers = useQueries({
    queries: shown.map((band) => peopleQuery({ ...filter, band, sort: undefined }, 0, circles[band].drawn)),
  })
  const [pointed, setPointed] = useState<Person | null>(null)
  const failed = answers.find(({ error }) => error)
  if (failed?.error) return <TroubleNote error={failed.error} again={() => void failed.refetch()} />
  return (
    <figure>
      <div className={style.round}>
        <div className={style.middle} aria-live="polite">
          {pointed ? <Told person={pointed} /> : <span className={style.you}>you</span>}
        </div>
        {shown.map((band, index) => (
          <Circle key={band} band={band} people={answers[index]?.data?.people ?? []} point={setPointed} />
        ))}
        {shown.map((band, index) => (
          <Link
            key={band}
            to="/people"
            search={{ ...filter, band, view: undefined }}
            className={style.label}
            style={{ top: `${(0.5 - circles[band].away) * 100}%` }}
          >
            {bandWords[band]} <span className={style.count}>{figure(answers[index]?.data?.total ?? 0)}</span>
          </Link>
        ))}
      </div>
      <figcaption className={style.caption}>
        The likeliest of each circle are drawn; its name leads to the list of all. A yellow dot: you owe them something.
      </figcaption>
    </figure>
  )
}

function Told({ person }: { person: Person }) {
  const debts = owed(person)
  return (
    <>
      <b className={style.name}>{person.name}</b>
      <span className={style.stage}>{stageWords[person.stage]}</span>
      {debts.length > 0 && <span className={style.owed}>you owe {listed(debts)}</span>}
    </>
  )
}

type CircleProps = { band: Band; people: readonly Person[]; point: (person: Person | null) => void }

function Circle({ band, people, point }: CircleProps) {
  const { away, label } = circles[band]
  const faces = band === 'close' || band === 'steady'
  return (
    <ul
      className={style.circle}
      data-band={band}
      style={{ inset: `${(0.5 - away) * 100}%` }}
      aria-label={`The ${bandWords[band]} ones`}
    >
      {people.map((person, index) => {
        // Clockwise from beside the label, which stands on top.
        const angle = -Math.PI / 2 + label + (2 * (Math.PI - label) * (index + 0.5)) / people.length
        return (
          <li
            key={person.id}
            className={style.place}
            style={{ left: `${50 + 50 * Math.cos(angle)}%`, top: `${50 + 50 * Math.sin(angle)}%` }}
          >
            <Link
              to="/people/$id"
              params={{ id: person.id }}
              className={style.person}
              data-owed={owed(person).length > 0}
              onPointerEnter={() => point(person)}
              onPointerLeave={() => point(null)}
              onFocus={() => point(person)}
              onBlur={() => point(null)}
            >
              {faces ? (
                <Face id={person.id} name={person.name} size={band === 'close' ? 40 : 34} />
              ) : (
                <span className={style.dot} />
              )}
              <span className="away">{person.name}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
