/** A finding's evidence as strokes on paper: one stroke is one of what was counted, or its part of a whole. */
import type { Evidence } from '../../../plan/shapes.ts'
import { isShare, valueWords } from '../words/measures.ts'
import { figure, startCount, upperFirst } from '../words/numbers.ts'
import style from './tally.module.css'
import { isCount, strokeSize } from './telling.ts'

type TallyProps = { evidence: readonly Evidence[]; say: (text: string) => string; open: (measure: string) => void }

/** Figures shown at once; the others open below. */
const atOnce = 4

export function Tally({ evidence, say, open }: TallyProps) {
  if (evidence.length === 0) return null
  const stroke = strokeSize(evidence, mostStrokes)
  const rows = evidence.map((one) => (
    <Row
      key={one.measure}
      one={one}
      words={upperFirst(say(one.measure))}
      stroke={stroke}
      open={() => open(one.measure)}
    />
  ))
  const more = rows.slice(atOnce)
  return (
    <div>
      <dl className={style.tally}>{rows.slice(0, atOnce)}</dl>
      {more.length > 0 && (
        <details className={style.more}>
          <summary className="quiet">{startCount(more.length, 'more figure', 'more figures')}</summary>
          <dl className={style.tally}>{more}</dl>
        </details>
      )}
      {stroke > 1 && <p className={style.unit}>Each stroke is {figure(stroke)}.</p>}
    </div>
  )
}

const mostStrokes = 50

function Row({ one, words, stroke, open }: { one: Evidence; words: string; stroke: number; open: () => void }) {
  const counted = one.counted ?? one.interactionIds?.length ?? 0
  return (
    <div className={style.row}>
      <dt className={style.measure}>{words}</dt>
      <dd className={style.picture}>
        <Picture one={one} counted={counted} stroke={stroke} />
      </dd>
      <dd className={style.value}>
        {counted > 0 ? (
          <button type="button" className={`opens ${style.figure}`} onClick={open} title="See what it was counted from">
            <Value one={one} />
            <span className="away">, {words}: see what it was counted from</span>
          </button>
        ) : (
          <span className={style.figure}>
            <Value one={one} />
          </span>
        )}
        <Basis one={one} counted={counted} />
      </dd>
    </div>
  )
}

function Value({ one }: { one: Evidence }) {
  if (one.value === null) return 'not known'
  if (typeof one.value === 'string') return one.value
  return valueWords(one.value, isShare(one.measure, one.value))
}

function Basis({ one, counted }: { one: Evidence; counted: number }) {
  const target = threshold(one, counted)
  const share = typeof one.value === 'number' && isShare(one.measure, one.value)
  const of = share && counted > 0 ? `of ${figure(counted)}` : ''
  const aim = target === null ? '' : `against ${typeof target === 'number' ? valueWords(target, share) : target}`
  const basis = [of, aim].filter(Boolean).join(', ')
  return basis ? <span className={style.basis}>{basis}</span> : null
}

function Picture({ one, counted, stroke }: { one: Evidence; counted: number; stroke: number }) {
  const { value } = one
  if (typeof value !== 'number') return null
  const target = numeric(threshold(one, counted))
  if (isShare(one.measure, value))
    return <Part value={value} target={target} whole={counted > 0 && counted <= 60 ? counted : 40} />
  const drawn = Math.round(value / stroke)
  if (isCount(value) && (target === null || target / stroke <= mostStrokes))
    return <Strokes value={drawn} target={target === null ? null : target / stroke} />
  return <Scale value={value} target={target} />
}

const step = 6
const tall = 18

/** Strokes in fives, the fifth across the four, as one counts on paper. */
function Strokes({ value, target }: { value: number; target: number | null }) {
  const x = (n: number) => Math.floor(n / 5) * (step * 5 + 4) + (n % 5) * step + 3
  const width = x(Math.max(value, target ?? 0)) + 12
  return (
    <svg
      width={width}
      height={tall + 6}
      viewBox={`0 0 ${width} ${tall + 6}`}
      className={style.strokes}
      aria-hidden="true"
    >
      {Array.from({ length: value }, (_, n) => n).map((n) =>
        n % 5 === 4 ? (
          <path key={n} d={`M${x(n - 4) - 4} ${tall - 3}L${x(n - 1) + 4} 5`} />
        ) : (
          <path key={n} d={`M${x(n) + ((n * 7) % 3) - 1} ${tall}L${x(n)} 2`} />
        ),
      )}
      {target !== null && <Mark x={x(target)} />}
    </svg>
  )
}

/** A part of a whole: as many strokes as the whole has, the part in ink. */
function Part({ value, target, whole }: { value: number; target: number | null; whole: number }) {
  const full = Math.round(value * whole)
  const width = whole * step + 8
  return (
    <svg
      width={width}
      height={tall + 6}
      viewBox={`0 0 ${width} ${tall + 6}`}
      className={style.strokes}
      aria-hidden="true"
    >
      {Array.from({ length: whole }, (_, n) => n).map((n) => (
        <path key={n} data-pale={n >= full} d={`M${n * step + 3} ${tall}V2`} />
      ))}
      {target !== null && <Mark x={Math.min(whole, target * whole) * step} />}
    </svg>
  )
}

/** A value on a line, with the mark it is held against. */
function Scale({ value, target }: { value: number; target: number | null }) {
  const most = Math.max(Math.abs(value), target ?? 0, 1e-9)
  const width = 240
  const x = (n: number) => 4 + (Math.max(0, n) / most) * (width - 12)
  return (
    <svg
      width={width}
      height={tall + 6}
      viewBox={`0 0 ${width} ${tall + 6}`}
      className={style.strokes}
      aria-hidden="true"
    >
      <path data-pale="true" d={`M4 12H${width - 8}`} />
      <path className={style.reach} d={`M4 12H${x(value)}`} />
      <circle cx={x(value)} cy={12} r={4} />
      {target !== null && <Mark x={x(target)} />}
    </svg>
  )
}

/** The mark something is held against: a small triangle under the line. */
function Mark({ x }: { x: number }) {
  return <path className={style.mark} d={`M${x} ${tall - 1}l4 6h-8z M${x} ${tall - 1}V0`} />
}

/** What a figure is held against; of a plain count it is only the basis that was asked for, unless there should be none. */
function threshold(one: Evidence, counted: number): Evidence['target'] {
  return one.value === counted && one.target !== 0 ? null : one.target
}

function numeric(value: number | string | null): number | null {
  return typeof value === 'number' ? value : null
}
