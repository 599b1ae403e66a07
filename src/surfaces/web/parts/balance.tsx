/** Who gives the contact: a dot between us and them with its interval, and the words. */
import type { DayBalance } from '../../../people/shapes.ts'
import style from './balance.module.css'

const says: Record<DayBalance['words'], string> = {
  even: 'even',
  'mostly us': 'mostly you',
  'mostly them': 'mostly them',
  'too few to tell': 'too few days to tell',
}

export function Balance({ balance, small = false }: { balance: DayBalance; small?: boolean }) {
  const { value, interval, words } = balance
  const width = small ? 44 : 124
  const known = value !== null && words !== 'too few to tell'
  const at = (side: number) => ((1 - side) / 2) * (width - 8) + 4
  return (
    <span className={style.balance} data-small={small} title={small ? `Contact days: ${says[words]}` : undefined}>
      {!small && <span className={style.us}>you</span>}
      <svg
        width={width}
        height={12}
        viewBox={`0 0 ${width} 12`}
        aria-hidden="true"
        data-known={known}
        className={style.beam}
      >
        <path d={`M1 6H${width - 1}`} className={style.line} />
        <path d={`M${width / 2} 1v10`} className={style.middle} />
        {known && interval && (
          <rect
            x={at(interval[1])}
            y={3.5}
            width={Math.max(2, at(interval[0]) - at(interval[1]))}
            height={5}
            rx={2.5}
            className={style.interval}
          />
        )}
        {known && value !== null && (
          <circle
            cx={at(value)}
            cy={6}
            r={4}
            className={words === 'even' ? style.even : value > 0 ? style.ours : style.theirs}
          />
        )}
      </svg>
      {!small && <span className={style.them}>they</span>}
      <span className={small ? 'away' : style.words}>{says[words]}</span>
    </span>
  )
}
