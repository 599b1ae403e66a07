/** What the words for nearness promised and what came: the promise as a box, what came as a dot with its interval. */
import type { BandShare } from '../../../people/guesses/reliability.ts'
import type { Band } from '../../../people/shapes.ts'
import { Near } from '../parts/near.tsx'
import style from './charts.module.css'
import { called } from './telling.ts'

const promise: Record<Band, [from: number, to: number]> = {
  close: [0.7, 1],
  steady: [0.35, 0.7],
  loose: [0.1, 0.35],
  quiet: [0, 0.1],
}

export function BandRows({ bands, horizonDays }: { bands: readonly BandShare[]; horizonDays: number }) {
  return (
    <ul className={style.bands}>
      {bands
        .filter(({ count }) => count > 0)
        .map((band) => (
          <li key={band.band} className={style.band}>
            <Near band={band.band} />
            <Track band={band} />
            <p className={style.bandWords}>{called(band, horizonDays)}</p>
          </li>
        ))}
      <li className={style.bandKey} aria-hidden="true">
        <i className={style.keyPromise} /> what the word promises <i className={style.keyCame} /> how often they came,
        with its 95% interval
      </li>
    </ul>
  )
}

function Track({ band: { band, share, interval } }: { band: BandShare }) {
  const [from, to] = promise[band]
  const percent = (part: number) => `${part * 100}%`
  return (
    <svg className={style.track} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 5H100" className={style.trackLine} />
      <rect x={percent(from)} y="1" width={percent(to - from)} height="8" className={style.promise} />
      {interval && (
        <rect
          x={percent(interval[0])}
          y="3.5"
          width={percent(interval[1] - interval[0])}
          height="3"
          className={style.whisker}
        />
      )}
      {share !== null && <rect x={`${share * 100 - 0.6}%`} y="1" width="1.2%" height="8" className={style.cameMark} />}
    </svg>
  )
}
