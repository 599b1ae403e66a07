/** The steps as a small picture: stages above each other, time from left to right, a mark at every step. */
import type { CSSProperties } from 'react'
import { stageWords } from '../words/person.ts'
import style from './path.module.css'
import { pathPoints, type Step } from './path-points.ts'

type PathProps = { steps: readonly Step[]; first: string | null; now: string }

const rowHeight = 28
/** Years closer than this share of the width would run into each other. */
const apart = 0.09

export function Path({ steps, first, now }: PathProps) {
  const { rows, begins, points, years } = pathPoints(steps, first, now)
  const y = (row: number) => (row + 0.5) * rowHeight
  const height = rows.length * rowHeight
  const line = [`M0 ${y(begins)}`, ...points.map(({ x, row }) => `H${x * 1000} V${y(row)}`), 'H1000'].join(' ')
  const shown = years.filter(
    ({ x }, at) => at % Math.ceil(apart / ((years[1]?.x ?? 1) - (years[0]?.x ?? 0) || 1)) === 0 && x < 0.95,
  )
  return (
    <figure className={style.path} aria-hidden="true" style={{ '--rows': rows.length } as CSSProperties}>
      <div className={style.names}>
        {rows.map((row) => (
          <span key={row}>{stageWords[row]}</span>
        ))}
      </div>
      <div className={style.drawing}>
        <svg
          viewBox={`0 0 1000 ${height}`}
          preserveAspectRatio="none"
          className={style.lines}
          style={{ height }}
          aria-hidden="true"
        >
          {rows.map((row, at) => (
            <path key={row} d={`M0 ${y(at)}H1000`} className={style.level} />
          ))}
          <path d={line} className={style.line} />
        </svg>
        {points.map(({ at, x, row, forward }) => (
          <span key={at} className={style.mark} data-forward={forward} style={{ left: `${x * 100}%`, top: y(row) }} />
        ))}
        {shown.map(({ year, x }) => (
          <span key={year} className={style.year} style={{ left: `${x * 100}%` }}>
            {year}
          </span>
        ))}
      </div>
    </figure>
  )
}
