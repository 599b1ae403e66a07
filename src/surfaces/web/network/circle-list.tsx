/** Circles, the people in them and whom these know, to be gone through by keyboard; the picture follows what is focused. */
import { type KeyboardEvent, useId, useState } from 'react'
import type { NetworkPerson } from '../../../people/network/shapes.ts'
import { Near } from '../parts/near.tsx'
import { count, figure } from '../words/numbers.ts'
import { type Gaze, hues } from './look.ts'
import type { Circle, Model } from './model.ts'
import style from './network.module.css'
import { plainWords } from './words-over.ts'

type ListProps = {
  model: Model
  /** The only one that is shown. */
  circle: number | undefined
  setCircle: (circle: number | undefined) => void
  chosen: string | undefined
  choose: (person: string | undefined) => void
  look: (what: Gaze | undefined) => void
}

/** People of a circle shown at first. */
const atFirst = 12

export function CircleList({ model, circle, setCircle, chosen, choose, look }: ListProps) {
  const { circles, between } = model
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set(circles.slice(0, 1).map(({ id }) => id)))
  const turn = (id: number) => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move the focus between its buttons.
    <div className={style.list} onKeyDown={moveFocus} onBlur={() => look(undefined)}>
      {between.length > 0 && circle === undefined && (
        <section>
          <h2 className={style.heading}>Who ties circles together</h2>
          <ul>
            {between.map(({ person, others }) => (
              <li key={person.id}>
                <PersonButton person={person} chosen={chosen} choose={choose} look={look} />
                <p className={style.small}>
                  also knows people {others[0] && plainWords(others[0].words)}
                  {others.length > 1 && ` and in ${count(others.length - 1, 'other circle', 'other circles')}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className={style.heading}>
          {circle === undefined ? (
            `Circles that know each other`
          ) : (
            <button type="button" className="quiet" onClick={() => setCircle(undefined)}>
              All circles
            </button>
          )}
        </h2>
        <ul>
          {circles.map((one) => (
            <CircleItem
              key={one.id}
              circle={one}
              isOpen={open.has(one.id) || circle === one.id}
              turn={() => turn(one.id)}
              only={circle === one.id ? undefined : () => setCircle(one.id)}
              {...{ chosen, choose, look }}
            />
          ))}
        </ul>
        {circles.length === 0 && <p className={style.small}>Nobody in the picture is like that.</p>}
      </section>
    </div>
  )
}

type ItemProps = Pick<ListProps, 'chosen' | 'choose' | 'look'> & {
  circle: Circle
  isOpen: boolean
  turn: () => void
  only: (() => void) | undefined
}

function CircleItem({ circle, isOpen, turn, only, chosen, choose, look }: ItemProps) {
  const { id, words, people } = circle
  const [shown, setShown] = useState(atFirst)
  const place = useId()
  return (
    <li className={style.circle}>
      <button
        type="button"
        className={style.circleName}
        aria-expanded={isOpen}
        aria-controls={place}
        onClick={turn}
        onFocus={() => look({ circle: id })}
        onPointerEnter={() => look({ circle: id })}
        onPointerLeave={() => look(undefined)}
      >
        <span
          className={style.swatch}
          data-coloured={id < hues.length}
          style={{ '--hue': String(hues[id]) }}
          aria-hidden="true"
        />
        <span>{people.length <= 2 ? words : `${count(people.length, 'person', 'people')} ${words}`}</span>
      </button>
      <ul id={place} hidden={!isOpen} aria-label={`People ${words}`}>
        {isOpen &&
          people.slice(0, shown).map((person) => (
            <li key={person.id}>
              <PersonButton person={person} chosen={chosen} choose={choose} look={look} />
            </li>
          ))}
        {people.length > shown && (
          <li>
            <button type="button" className="quiet" onClick={() => setShown(shown + 50)}>
              {figure(people.length - shown)} more
            </button>
          </li>
        )}
        {only && people.length > 2 && (
          <li>
            <button type="button" className="quiet" onClick={only}>
              Show only this circle
            </button>
          </li>
        )}
      </ul>
    </li>
  )
}

type PersonButtonProps = Pick<ListProps, 'chosen' | 'choose' | 'look'> & { person: NetworkPerson }

function PersonButton({ person, chosen, choose, look }: PersonButtonProps) {
  const { id, name, band, degree } = person
  return (
    <button
      type="button"
      className={style.person}
      aria-pressed={chosen === id}
      onClick={() => choose(chosen === id ? undefined : id)}
      onFocus={() => look({ person: id })}
      onPointerEnter={() => look({ person: id })}
      onPointerLeave={() => look(undefined)}
    >
      <span className={style.personName}>{name}</span>
      <Near band={band} />
      <span className={style.knows}>knows {figure(degree)}</span>
    </button>
  )
}

/** Up and down go from one button to the next. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')].filter((one) =>
    one.checkVisibility(),
  )
  const at = buttons.findIndex((one) => one.matches(':focus'))
  const next = buttons[at + step]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
