/** What was said against what came: a dot for every tenth of the chance, its interval behind it, and the line of being right. */
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import type { Bin } from '../../../people/guesses/reliability.ts'
import { figure } from '../words/numbers.ts'
import style from './charts.module.css'
import { inHundred, tenth } from './telling.ts'

const gutter = { left: 44, right: 12, top: 14, bottom: 42 }
const widest = 560
const marks = [0, 0.25, 0.5, 0.75, 1]

/** `basis` stands underneath: what the dots were counted from. */
export function Reliability({ curve, title, basis }: { curve: readonly Bin[]; title: string; basis: string }) {
  const { ref, width } = useElementSize()
  const [at, setAt] = useState<number | null>(null)
  const room = Math.min(widest, width)
  const tall = Math.round(Math.min(380, Math.max(260, room * 0.72)))
  const chosen = at === null ? undefined : curve[at]
  return (
    <figure className={style.figure}>
      <figcaption className={style.title}>{title}</figcaption>
      <div ref={ref} className={style.frame} style={{ height: `${tall}px` }}>
        {room > 0 && (
          <>
            <Picture curve={curve} room={room} tall={tall} at={at} label={`${title} ${curve.map(tenth).join(' ')}`} />
            <input
              type="range"
              className={style.walk}
              style={{ width: `${room}px`, height: `${tall}px` }}
              min={0}
              max={Math.max(0, curve.length - 1)}
              value={at ?? 0}
              aria-label="Walk through the tenths"
              aria-valuetext={tenth(chosen ?? curve[0] ?? nothing)}
              onChange={(event) => setAt(Number(event.target.value))}
              onFocus={() => setAt((was) => was ?? 0)}
              onPointerMove={(event) =>
                setAt(nearest(curve, event.currentTarget.getBoundingClientRect(), event.clientX))
              }
              onPointerLeave={() => setAt(null)}
            />
          </>
        )}
      </div>
      <p className={style.told} aria-hidden="true">
        {chosen ? tenth(chosen) : basis}
      </p>
      <p className="away">{basis}</p>
      <Table curve={curve} />
    </figure>
  )
}

const nothing: Bin = { from: 0, to: 0.1, said: 0, count: 0, came: 0, share: null, people: 0, interval: null }

function nearest(curve: readonly Bin[], box: DOMRect, x: number): number {
  const said = (x - box.left - gutter.left) / Math.max(1, box.width - gutter.left - gutter.right)
  const distances = curve.map((bin) => Math.abs(bin.said - said))
  return Math.max(0, distances.indexOf(Math.min(...distances)))
}

type Drawn = { curve: readonly Bin[]; room: number; tall: number; at: number | null; label: string }

function Picture({ curve, room, tall, at, label }: Drawn) {
  const x = (share: number) => gutter.left + share * (room - gutter.left - gutter.right)
  const y = (share: number) => gutter.top + (1 - share) * (tall - gutter.top - gutter.bottom)
  const most = Math.max(1, ...curve.map(({ count }) => count))
  return (
    <svg className={style.picture} width={room} height={tall} role="img" aria-label={label}>
      {marks.map((mark) => (
        <g key={mark}>
          <path d={`M${x(0)} ${y(mark)}H${x(1)}`} className={style.rule} />
          <text x={gutter.left - 8} y={y(mark) + 4} className={style.across}>
            {Math.round(mark * 100)}
          </text>
          <text x={x(mark)} y={y(0) + 18} className={style.along}>
            {Math.round(mark * 100)}
          </text>
        </g>
      ))}
      <text x={x(0.5)} y={tall - 4} className={style.along}>
        chances in 100 that were given
      </text>
      <text x={x(0) + 8} y={y(1) + 14} className={style.side}>
        how many in 100 came
      </text>
      <path d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} className={style.right} />
      <text
        x={x(0.62)}
        y={y(0.62)}
        className={style.rightWords}
        transform={`rotate(${(Math.atan2(y(1) - y(0), x(1) - x(0)) * 180) / Math.PI} ${x(0.62)} ${y(0.62)}) translate(0 14)`}
      >
        came as said
      </text>
      {curve.map(({ from, said, share, interval, count }, place) => (
        <g key={from} data-chosen={place === at} className={style.bin}>
          {interval && (
            <rect
              x={x(said) - 7}
              width={14}
              y={y(interval[1])}
              height={Math.max(2, y(interval[0]) - y(interval[1]))}
              rx={3}
            />
          )}
          <circle cx={x(said)} cy={y(share ?? 0)} r={3 + 4 * Math.sqrt(count / most)} />
        </g>
      ))}
    </svg>
  )
}

function Table({ curve }: { curve: readonly Bin[] }) {
  return (
    <details className={style.behind}>
      <summary className="quiet">As a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={style.scroll} aria-label="By tenths of the chance" tabIndex={0}>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">Given</th>
              <th scope="col">On average</th>
              <th scope="col">Guesses</th>
              <th scope="col">People</th>
              <th scope="col">Came</th>
              <th scope="col">Of 100</th>
              <th scope="col">Likely between</th>
            </tr>
          </thead>
          <tbody>
            {curve.map(({ from, to, said, count, people, came, share, interval }) => (
              <tr key={from}>
                <th scope="row">
                  {Math.round(from * 100)} to {Math.round(to * 100)}
                </th>
                <td>{inHundred(said)}</td>
                <td>{figure(count)}</td>
                <td>{figure(people)}</td>
                <td>{figure(came)}</td>
                <td>{figure(Math.round((share ?? 0) * 100))}</td>
                <td>{interval ? `${Math.round(interval[0] * 100)} and ${Math.round(interval[1] * 100)}` : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
