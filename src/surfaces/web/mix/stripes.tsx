/** Stripes: each stretch of time as its parts of broadcast, chat and engage, with the chosen mix as lines, opening to the acts. */
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Mode } from '../../../connectors/record.ts'
import type { MixStep } from '../../../plan/shapes.ts'
import { count, figure, upperFirst } from '../words/numbers.ts'
import style from './stripes.module.css'
import { judgedOf, marksUnder, mixModes, percent, type Stripe, spanName } from './sums.ts'

export type ActFigure = Mode | 'not-read'

type StripesProps = {
  stripes: readonly Stripe[]
  step: MixStep
  target: Record<Mode, number>
  /** Height of the picture and width of what is drawn, in pixels. */
  tall: number
  width: number
  /** What it is of, for who cannot see it. */
  of: string
  /** Whether it says what lines and hatching are. */
  explained?: boolean
  open: (figure: ActFigure, stripe: Stripe) => void
}

/** From the bottom up; what could not be read stands apart, under the line. */
const lanes = ['not-read', ...mixModes] as const

export function Stripes({ stripes, step, target, tall, width, of, explained = false, open }: StripesProps) {
  const picture = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<{ place: number; lane: ActFigure } | null>(null)
  const most = Math.max(1, ...stripes.map(({ total }) => total))
  const last = stripes.findLastIndex(({ total }) => total > 0)
  const lastLane = lanes.find((lane) => lane !== 'not-read' && countOf(stripes[last], lane) > 0) ?? 'not-read'
  const focus = at && countOf(stripes[at.place], at.lane) > 0 ? at : { place: last, lane: lastLane }
  const step0 = stripes.length > 0 ? width / stripes.length : width
  const told = at ? stripes[at.place] : undefined

  const go = (place: number, lane: ActFigure) => {
    setAt({ place, lane })
    picture.current?.querySelector<HTMLElement>(`[data-place="${place}"][data-lane="${lane}"]`)?.focus()
  }
  const walk = (event: KeyboardEvent) => {
    const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const up = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (side === 0 && up === 0) return
    event.preventDefault()
    if (side !== 0)
      for (let place = focus.place + side; place >= 0 && place < stripes.length; place += side) {
        const stripe = stripes[place]
        if (!stripe || stripe.total === 0) continue
        return go(place, countOf(stripe, focus.lane) > 0 ? focus.lane : (filled(stripe)[0] ?? 'not-read'))
      }
    const there = filled(stripes[focus.place])
    const next = there[there.indexOf(focus.lane) + up]
    if (up !== 0 && next) go(focus.place, next)
  }

  return (
    <figure className={style.figure}>
      <div className={style.frame}>
        <Gutter target={target} tall={tall} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the buttons inside. */}
        <div
          ref={picture}
          className={style.picture}
          style={{ width: `${width}px` }}
          onKeyDown={walk}
          onPointerLeave={() => setAt(null)}
        >
          <div className={style.stack} style={{ height: `${tall}px` }}>
            {stripes.map((stripe, place) => (
              <div key={stripe.from} className={style.column} data-thin={step0 < 9}>
                {mixModes.map((mode) => (
                  <Part
                    key={mode}
                    lane={mode}
                    place={place}
                    share={stripe.byMode[mode] / Math.max(1, judgedOf(stripe))}
                    name={`${upperFirst(spanName(stripe, step))}, ${of}: ${figure(stripe.byMode[mode])} of ${figure(judgedOf(stripe))} ${mode}`}
                    reachable={focus.place === place && focus.lane === mode}
                    point={() => setAt({ place, lane: mode })}
                    open={() => open(mode, stripe)}
                  />
                ))}
              </div>
            ))}
            <Target at={target.broadcast} />
            <Target at={target.broadcast + target.chat} />
          </div>
          <div className={style.amounts} aria-hidden={stripes.every(({ notRead }) => notRead === 0)}>
            {stripes.map((stripe, place) => (
              <div key={stripe.from} className={style.amount}>
                <span className={style.read} style={{ height: `${(judgedOf(stripe) / most) * 24}px` }} />
                {stripe.notRead > 0 && (
                  <button
                    type="button"
                    className={style.unread}
                    style={{ height: `${Math.max(4, (stripe.notRead / most) * 24)}px` }}
                    data-place={place}
                    data-lane="not-read"
                    tabIndex={focus.place === place && focus.lane === 'not-read' ? 0 : -1}
                    aria-label={`${upperFirst(spanName(stripe, step))}, ${of}: ${figure(stripe.notRead)} could not be read`}
                    onFocus={() => setAt({ place, lane: 'not-read' })}
                    onPointerEnter={() => setAt({ place, lane: 'not-read' })}
                    onClick={() => open('not-read', stripe)}
                  />
                )}
              </div>
            ))}
          </div>
          <div className={style.marks} aria-hidden="true">
            {marksUnder(stripes, step, Math.ceil(44 / Math.max(1, step0))).map(({ at, words }) => (
              <span key={`${at} ${words}`} style={{ left: `${Math.min(at * step0, width - 32)}px` }}>
                {words}
              </span>
            ))}
          </div>
        </div>
      </div>
      <p className={style.told} aria-hidden="true">
        {told
          ? tell(told, step)
          : explained && 'Lines: the mix you chose. Below: how many acts there were; hatched, what could not be read.'}
      </p>
      <Table stripes={stripes} step={step} />
    </figure>
  )
}

const countOf = (stripe: Stripe | undefined, lane: ActFigure): number =>
  stripe === undefined ? 0 : lane === 'not-read' ? stripe.notRead : stripe.byMode[lane]

const filled = (stripe: Stripe | undefined): ActFigure[] => lanes.filter((lane) => countOf(stripe, lane) > 0)

/** Where each mode would stand were the mix as chosen: its name, in the middle of its place. */
function Gutter({ target, tall }: Pick<StripesProps, 'target' | 'tall'>) {
  let from = 0
  return (
    <div className={style.gutter} style={{ height: `${tall}px` }}>
      {mixModes.map((mode) => {
        const middle = from + target[mode] / 2
        from += target[mode]
        return (
          <span key={mode} data-mode={mode} style={{ bottom: `${middle * 100}%` }}>
            {mode} <span className={style.aim}>{percent(target[mode])}</span>
          </span>
        )
      })}
    </div>
  )
}

const Target = ({ at }: { at: number }) => (
  <span className={style.target} style={{ bottom: `${at * 100}%` }} aria-hidden="true" />
)

type PartProps = {
  lane: Mode
  place: number
  share: number
  name: string
  reachable: boolean
  point: () => void
  open: () => void
}

function Part({ lane, place, share, name, reachable, point, open }: PartProps) {
  if (share === 0) return null
  return (
    <button
      type="button"
      className={style.part}
      data-mode={lane}
      data-place={place}
      data-lane={lane}
      style={{ height: `${share * 100}%` }}
      tabIndex={reachable ? 0 : -1}
      aria-label={name}
      onFocus={point}
      onPointerEnter={point}
      onClick={open}
    />
  )
}

function tell(stripe: Stripe, step: MixStep): string {
  const name = upperFirst(spanName(stripe, step))
  if (stripe.total === 0) return `${name}: nothing with words.`
  const parts = mixModes.map((mode) => `${figure(stripe.byMode[mode])} ${mode}`).join(', ')
  const unread = stripe.notRead > 0 ? `; ${figure(stripe.notRead)} could not be read` : ''
  return `${name}: ${parts}, of ${count(judgedOf(stripe), 'act', 'acts')}${unread}.`
}

function Table({ stripes, step }: Pick<StripesProps, 'stripes' | 'step'>) {
  return (
    <details className={style.behind}>
      <summary className="quiet">As a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={style.scroll} aria-label="Stretch by stretch" tabIndex={0}>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">When</th>
              {mixModes.map((mode) => (
                <th key={mode} scope="col">
                  {mode}
                </th>
              ))}
              <th scope="col">not read</th>
            </tr>
          </thead>
          <tbody>
            {stripes.toReversed().map((stripe) => (
              <tr key={stripe.from}>
                <th scope="row">{upperFirst(spanName(stripe, step))}</th>
                {mixModes.map((mode) => (
                  <td key={mode}>{figure(stripe.byMode[mode])}</td>
                ))}
                <td>{figure(stripe.notRead)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
