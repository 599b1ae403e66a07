/** The sheet on which archives are put down: a drop area whose ruled lines fill with what is being read. */
import { useEffect, useRef, useState } from 'react'
import { figure } from '../words/numbers.ts'
import style from './drop.module.css'
import { type Reading, useReadingRoom } from './reading-room.tsx'

export function DropPage() {
  const { readings, add, clear } = useReadingRoom()
  const picker = useRef<HTMLInputElement>(null)
  const over = useFilesOver(add)
  const facts = [...new Set(readings.flatMap(({ state }) => state?.facts ?? []))]
  const ended = readings.some(({ phase }) => phase === 'done' || phase === 'stopped' || phase === 'trouble')
  return (
    <div className={style.sheet} data-over={over}>
      <input
        ref={picker}
        type="file"
        multiple
        className="away"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <button
        type="button"
        className={style.area}
        data-small={readings.length > 0}
        onClick={() => picker.current?.click()}
      >
        <Pile />
        <span className={style.areaWords}>
          <span className={style.areaTitle}>{over ? 'Let go, and they are read' : 'Drop your archives here'}</span>
          <span className={style.areaHint}>
            As many as you have, just as they were downloaded: no need to unpack. Or <u>choose files</u>.
          </span>
        </span>
      </button>
      {readings.length > 0 && (
        <ul className={style.lines} aria-label="Archives">
          {readings.map((reading) => (
            <Line key={reading.key} reading={reading} />
          ))}
        </ul>
      )}
      {facts.length > 0 && (
        <ul className={style.facts} aria-live="polite" aria-label="First facts">
          {facts.map((fact) => (
            <li key={fact} className={style.fact}>
              {fact}
            </li>
          ))}
        </ul>
      )}
      {readings.length === 0 && <div className={style.ruled} aria-hidden="true" />}
      {ended && (
        <button type="button" className="quiet" onClick={clear}>
          Take what is finished off this page
        </button>
      )}
    </div>
  )
}

function Line({ reading }: { reading: Reading }) {
  const { stop } = useReadingRoom()
  const { name, phase, state, trouble, sent } = reading
  const open = phase === 'waiting' || phase === 'sending' || phase === 'reading'
  const share = phase === 'sending' ? sent : (state?.share ?? 0)
  const skipped = state?.report?.skipped?.reduce((sum, { count }) => sum + count, 0) ?? 0
  return (
    <li className={style.line} data-phase={phase}>
      <span className={style.file}>{name}</span>
      <span className={style.counted}>{state && state.counted > 0 ? figure(state.counted) : ''}</span>
      <span className={style.phase}>{phaseWords(reading)}</span>
      {open && (
        <button type="button" className="quiet" onClick={() => stop(reading.key)}>
          Stop<span className="away"> reading {name}</span>
        </button>
      )}
      {open && (
        <progress
          className={style.progress}
          {...(phase === 'waiting' ? {} : { value: share })}
          max={1}
          aria-label={`${name}, ${phase === 'sending' ? 'sent' : 'read'}`}
        />
      )}
      {phase === 'done' && state?.report && (
        <span className={style.detail}>
          {state.report.format}
          {state.report.people ? ` · ${figure(state.report.people)} people` : ''}
          {state.report.duplicates ? ` · ${figure(state.report.duplicates)} known already` : ''}
          {skipped > 0 && <Skipped skipped={state.report.skipped ?? []} total={skipped} />}
        </span>
      )}
      {trouble && (
        <span className={style.detail} role="alert">
          {trouble.detail}
        </span>
      )}
    </li>
  )
}

function Skipped({ skipped, total }: { skipped: { entry: string; reason: string; count: number }[]; total: number }) {
  return (
    <details className={style.skipped}>
      <summary className="quiet">{figure(total)} left out, and why</summary>
      <ul>
        {skipped.map(({ entry, reason, count }) => (
          <li key={`${entry} ${reason}`}>
            {figure(count)} in {entry}: {reason}
          </li>
        ))}
      </ul>
    </details>
  )
}

function phaseWords({ phase, state, trouble }: Reading): string {
  if (phase === 'waiting') return 'waits its turn'
  if (phase === 'sending') return 'is taken in'
  if (phase === 'reading') return state?.entry ? `reading ${state.entry}` : 'reading'
  if (phase === 'done') return 'entries read'
  if (phase === 'stopped') return 'stopped; what was read is kept'
  return trouble?.title ?? 'could not be read'
}

/** Takes files dropped anywhere on the page; true while some are held over it. */
function useFilesOver(add: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const hold = (event: DragEvent) => {
      if (!holds(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!holds(event)) return
      event.preventDefault()
      setOver(false)
      add([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', hold)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hold)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [add])
  return over
}

/** A small pile of paper. */
function Pile() {
  return (
    <svg viewBox="0 0 72 64" width="72" height="64" className={style.pile} aria-hidden="true">
      <path d="M14 40 38 30l26 9-25 12z" />
      <path d="M14 34 38 24l26 9-25 12z" />
      <path d="M12 28 37 17l25 9-24 12z" />
      <path className={style.arrow} d="M37 2v18M31 14l6 6.500 6-6.500" />
    </svg>
  )
}
