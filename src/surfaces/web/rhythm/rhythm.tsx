/** The two-sided rhythm: what we did above the line, what they did below, by month over the years, silences included. */
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import type { MonthOfRhythm } from '../api/shapes.ts'
import { monthOf } from '../words/dates.ts'
import { count, upperFirst } from '../words/numbers.ts'
import { type Bucket, buckets, gaps, type Side, stretchName } from './buckets.ts'
import style from './rhythm.module.css'
import { timeMarks } from './time-marks.ts'
import { YearsTable } from './years-table.tsx'

type Drawn = {
  rhythm: readonly MonthOfRhythm[]
  /** The answer's `asOf`: where the line ends. */
  now: string
  name: string
  /** Height of one side in pixels. */
  side?: number
  /** The question it answers; left out where the place says it. */
  title?: string
  /** Called with the month one wants to read. */
  read?: (month: string) => void
}

const gutter = 44
/** Most a month takes, in pixels, so that a young relationship is not spread thin. */
const widest = 44

export function Rhythm({ rhythm, now, name, side = 72, title, read }: Drawn) {
  const { ref, width } = useElementSize()
  const [at, setAt] = useState<number | null>(null)
  const space = Math.max(0, width - gutter)
  const drawn = space > 0 ? buckets(rhythm, monthOf(now), Math.floor(space / 5)) : []
  const room = Math.min(space, drawn.length * widest)
  const chosen = at === null ? undefined : drawn[at]
  if (rhythm.length === 0) return <p className="small soft">Nothing dated has passed between you yet.</p>

  return (
    <figure className={style.figure}>
      {title && <figcaption className={style.title}>{title}</figcaption>}
      <div ref={ref} className={style.frame} style={{ height: `${side * 2 + 26}px` }}>
        {room > 0 && (
          <>
            <Picture drawn={drawn} room={room} side={side} at={at} label={inShort(drawn, name)} />
            <input
              type="range"
              className={style.walk}
              style={{ left: `${gutter}px`, width: `${room}px`, height: `${side * 2}px` }}
              min={0}
              max={Math.max(0, drawn.length - 1)}
              value={at ?? drawn.length - 1}
              aria-label={`Walk through the rhythm with ${name}`}
              aria-valuetext={tell(chosen ?? drawn.at(-1), name)}
              onChange={(event) => setAt(Number(event.target.value))}
              onFocus={() => setAt((was) => was ?? drawn.length - 1)}
              onPointerMove={(event) => {
                const box = event.currentTarget.getBoundingClientRect()
                const index = Math.floor(((event.clientX - box.left) / box.width) * drawn.length)
                setAt(Math.min(drawn.length - 1, Math.max(0, index)))
              }}
              onPointerLeave={() => setAt(null)}
              onClick={() => chosen && read?.(chosen.month)}
              onKeyDown={(event) => event.key === 'Enter' && chosen && read?.(chosen.month)}
            />
          </>
        )}
      </div>
      <p className={style.told} aria-hidden="true">
        {chosen ? tell(chosen, name) : <Key short={side < 60} />}
      </p>
      <YearsTable rhythm={rhythm} name={name} />
    </figure>
  )
}

function Key({ short }: { short: boolean }) {
  if (short) return 'Pale: likes and shares. A dot: a call or a meeting.'
  return (
    <>
      <i className={style.keyWords} /> words <i className={style.keyGestures} /> likes and shares{' '}
      <i className={style.keyMet} /> a call or a meeting <i className={style.keyTies} /> a connection
    </>
  )
}

function Picture({
  drawn,
  room,
  side,
  at,
  label,
}: {
  drawn: Bucket[]
  room: number
  side: number
  at: number | null
  label: string
}) {
  const step = room / drawn.length
  const bar = Math.max(2, Math.min(14, step * 0.7))
  const most = Math.max(1, ...drawn.flatMap((bucket) => [bucket.sent.all, bucket.received.all]))
  const tall = side - 12
  const silent = gaps(drawn)
  const longest = silent[0]
  const x = (index: number) => gutter + index * step
  return (
    <svg className={style.picture} width={gutter + room} height={side * 2 + 26} role="img" aria-label={label}>
      <text x={0} y={side - 10} className={style.us}>
        you
      </text>
      <text x={0} y={side + 20} className={style.them}>
        they
      </text>
      {at !== null && <rect x={x(at)} y={0} width={step} height={side * 2} className={style.chosen} />}
      <path d={`M${gutter} ${side}H${gutter + room}`} className={style.axis} />
      {silent.map((gap) => (
        <path key={gap.start} d={`M${x(gap.start)} ${side}H${x(gap.end)}`} className={style.gap} />
      ))}
      {longest && (longest.end - longest.start) * step > 84 && (
        <text x={(x(longest.start) + x(longest.end)) / 2} y={side - 8} className={style.gapWords}>
          {count(longest.months, 'month', 'months')} of silence
        </text>
      )}
      {drawn.map((bucket, index) => (
        <g key={bucket.month} transform={`translate(${x(index) + (step - bar) / 2} ${side})`}>
          <Stack of={bucket.sent} bar={bar} unit={tall / most} up />
          <Stack of={bucket.received} bar={bar} unit={tall / most} />
        </g>
      ))}
      {timeMarks(drawn, step).map(({ index, words }) => (
        <text key={words} x={Math.min(x(index), gutter + room - 26)} y={side * 2 + 18} className={style.year}>
          {words}
        </text>
      ))}
    </svg>
  )
}

/** One side of one stretch, from the line outwards: words, likes and shares, ties; a dot for each kind of meeting. */
function Stack({ of, bar, unit, up = false }: { of: Side; bar: number; unit: number; up?: boolean }) {
  if (of.all === 0) return null
  const sign = up ? -1 : 1
  const parts = (['words', 'gestures', 'ties'] as const).filter((part) => of[part] > 0)
  let from = 1.5
  return (
    <g className={up ? style.ours : style.theirs}>
      {parts.map((part) => {
        const height = Math.max(2.5, of[part] * unit)
        const y = up ? -from - height : from
        from += height + 1
        return <rect key={part} data-part={part} x={0} y={y} width={bar} height={height} rx={Math.min(1.5, bar / 3)} />
      })}
      {of.meetings > 0 && <circle cx={bar / 2} cy={sign * (from + 4)} r={Math.min(3.5, Math.max(2.5, bar / 2))} />}
    </g>
  )
}

function tell(bucket: Bucket | undefined, name: string): string {
  if (!bucket) return ''
  const { sent, received } = bucket
  if (sent.all + received.all === 0) return `${stretchName(bucket)}: nothing from either side`
  return `${stretchName(bucket)}: you ${count(sent.all, 'time', 'times')}, ${name} ${count(received.all, 'time', 'times')}`
}

function inShort(drawn: readonly Bucket[], name: string): string {
  const sum = (side: 'sent' | 'received') => drawn.reduce((all, bucket) => all + bucket[side].all, 0)
  const [longest] = gaps(drawn)
  const silence = longest ? `; the longest silence lasted ${count(longest.months, 'month', 'months')}` : ''
  return `${upperFirst(count(sum('sent'), 'thing', 'things'))} from you and ${count(sum('received'), 'thing', 'things')} from ${name} since ${
    drawn[0] ? stretchName(drawn[0]) : ''
  }${silence}.`
}
