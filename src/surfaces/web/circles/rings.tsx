/** The circles themselves: to be zoomed, moved and gone round by keyboard, with who one looks at told below. */
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Person } from '../../../people/shapes.ts'
import type { PeopleFilter } from '../api/reads.ts'
import { useNow } from '../frame/workspace.ts'
import { initials } from '../parts/face.tsx'
import { figure, listed } from '../words/numbers.ts'
import { lastContact, nearWords, owed, stageWords } from '../words/person.ts'
import { discOn, nextPlace, placesOf, type Ring } from './arrange.ts'
import style from './circles.module.css'

type RingsProps = {
  rings: readonly Ring[]
  filter: PeopleFilter
  /** Told how wide the whole is drawn, in pixels. */
  sized: (width: number) => void
  caption: string
}

const nearest = 5
const step = 1.5

export function Rings({ rings, filter, sized, caption }: RingsProps) {
  const window = useRef<HTMLDivElement>(null)
  const [outer, setOuter] = useState(640)
  const [zoom, setZoom] = useState(1)
  const [stop, setStop] = useState<string>()
  const [pointed, setPointed] = useState<Person>()
  const now = useNow()
  const width = outer * zoom
  const places = placesOf(rings, width)
  const current = Math.max(
    0,
    places.findIndex(({ person }) => person.id === stop),
  )

  useLayoutEffect(() => {
    const frame = window.current
    if (!frame) return
    const measure = () => setOuter(frame.clientWidth)
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(frame)
    return () => watcher.disconnect()
  }, [])
  useEffect(() => sized(Math.round(width)), [sized, width])

  const middle = useRef({ x: 0.5, y: 0.5 })
  const zoomTo = (to: number) => {
    const frame = window.current
    const focused = frame?.contains(document.activeElement) ? places[current] : undefined
    if (focused) middle.current = { x: focused.left / 100, y: focused.top / 100 }
    else if (frame)
      middle.current = {
        x: (frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth,
        y: (frame.scrollTop + frame.clientHeight / 2) / frame.scrollHeight,
      }
    setZoom(Math.min(nearest, Math.max(1, to)))
  }
  // What was in the middle stays there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the zoom has changed the width of what is scrolled.
  useLayoutEffect(() => {
    const frame = window.current
    if (!frame) return
    frame.scrollLeft = middle.current.x * frame.scrollWidth - frame.clientWidth / 2
    frame.scrollTop = middle.current.y * frame.scrollHeight - frame.clientHeight / 2
  }, [zoom])
  useWheel(window, (by) => zoomTo(zoom * by), zoom > 1)

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const zooms: Partial<Record<string, number>> = { '+': zoom * step, '=': zoom * step, '-': zoom / step, '0': 1 }
    const to = zooms[event.key]
    const next = to === undefined ? nextPlace(places, current, event.key) : undefined
    if (to === undefined && next === undefined) return
    event.preventDefault()
    if (to !== undefined) zoomTo(to)
    else if (next !== undefined) {
      setStop(places[next]?.person.id)
      window.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus()
    }
  }

  return (
    <>
      <div className={style.frame}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between its links. */}
        <div ref={window} className={style.window} data-zoomed={zoom > 1} onKeyDown={key} {...dragging(window)}>
          <div className={style.round} style={{ width: `${zoom * 100}%` }}>
            {rings.map(({ key: name, away }) => (
              <span
                key={name}
                className={style.ring}
                data-ring={name}
                style={{ inset: `${(0.5 - away) * 100}%` }}
                aria-hidden="true"
              />
            ))}
            <span className={style.you}>you</span>
            {rings.map((ring, index) => (
              <ul key={ring.key} aria-label={`${ring.word}, ${figure(ring.total)} people`}>
                {places.map((place, nth) =>
                  place.ring === index ? (
                    <li
                      key={place.person.id}
                      className={style.place}
                      style={{ left: `${place.left}%`, top: `${place.top}%` }}
                    >
                      <Disc
                        person={place.person}
                        size={discOn(outer, ring.disc)}
                        now={now}
                        nth={nth}
                        isStop={nth === current}
                        look={(one) => {
                          setPointed(one)
                          if (one) setStop(one.id)
                        }}
                      />
                    </li>
                  ) : null,
                )}
              </ul>
            ))}
            {rings.map(({ key: name, word, away, total, band }) => (
              <span key={name} className={style.label} style={{ top: `${(0.5 - away) * 100}%` }}>
                {band ? (
                  <Link to="/people" search={{ ...filter, band, view: undefined }}>
                    {word} <span className={style.count}>{figure(total)}</span>
                  </Link>
                ) : (
                  <>
                    {word} <span className={style.count}>{figure(total)}</span>
                  </>
                )}
              </span>
            ))}
          </div>
        </div>
        <div className={style.tools}>
          <button type="button" aria-label="Zoom in" disabled={zoom >= nearest} onClick={() => zoomTo(zoom * step)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" disabled={zoom <= 1} onClick={() => zoomTo(zoom / step)}>
            −
          </button>
          <button type="button" disabled={zoom <= 1} onClick={() => zoomTo(1)}>
            whole
          </button>
        </div>
      </div>
      <figcaption className={style.caption}>
        {pointed ? <Told person={pointed} now={now} /> : <Reading caption={caption} />}
      </figcaption>
    </>
  )
}

type DiscProps = {
  person: Person
  size: number
  now: string
  nth: number
  isStop: boolean
  look: (person: Person | undefined) => void
}

function Disc({ person, size, now, nth, isStop, look }: DiscProps) {
  const debts = owed(person)
  return (
    <Link
      to="/people/$id"
      params={{ id: person.id }}
      className={style.person}
      data-place={nth}
      data-band={person.band}
      data-owed={debts.length > 0}
      tabIndex={isStop ? 0 : -1}
      preload={false}
      draggable={false}
      onPointerEnter={() => look(person)}
      onPointerLeave={() => look(undefined)}
      onFocus={() => look(person)}
      onBlur={() => look(undefined)}
    >
      <span
        className={style.disc}
        style={{ '--size': `${size}px` }}
        data-initials={size >= 20 ? initials(person.name) : ''}
        aria-hidden="true"
      />
      <span className="away">{sentence(person, now)}</span>
    </Link>
  )
}

function sentence(person: Person, now: string): string {
  const debts = owed(person)
  const owing = debts.length > 0 ? ` You owe ${listed(debts)}.` : ''
  return `${person.name}, ${nearWords(person)}. ${lastContact(person, now)}${owing}`
}

function Told({ person, now }: { person: Person; now: string }) {
  const debts = owed(person)
  return (
    <>
      <b className={style.name}>{person.name}</b> {nearWords(person)}, {stageWords[person.stage]}.{' '}
      {lastContact(person, now)}
      {debts.length > 0 && <b className={style.debt}> You owe {listed(debts)}.</b>}
    </>
  )
}

function Reading({ caption }: { caption: string }) {
  return (
    <>
      {caption} Full ink is close, pale is quiet; a yellow dot: you owe them something.{' '}
      <span className={style.keys}>
        Arrow keys go round a circle and from one to the next, <kbd>+</kbd> <kbd>−</kbd> zoom, <kbd>0</kbd> shows the
        whole.
      </span>
    </>
  )
}

/** The wheel zooms once one has zoomed in; before that with Ctrl alone, so that the page can be scrolled past. */
function useWheel(frame: React.RefObject<HTMLElement | null>, zoomBy: (by: number) => void, always: boolean): void {
  const act = useRef({ zoomBy, always })
  useEffect(() => {
    act.current = { zoomBy, always }
  })
  useEffect(() => {
    const inner = frame.current
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !act.current.always) return
      event.preventDefault()
      act.current.zoomBy(Math.exp(-event.deltaY / 400))
    }
    inner?.addEventListener('wheel', turn, { passive: false })
    return () => inner?.removeEventListener('wheel', turn)
  }, [frame])
}

/** Dragging with a mouse moves what is in sight; fingers scroll anyway. */
function dragging(frame: React.RefObject<HTMLElement | null>) {
  return {
    onPointerMove(event: PointerEvent) {
      if (event.pointerType !== 'mouse' || event.buttons !== 1) return
      frame.current?.scrollBy(-event.movementX, -event.movementY)
    },
  }
}
