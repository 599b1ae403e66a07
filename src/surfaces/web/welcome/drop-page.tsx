/** The sheet on which archives are put down: a drop area whose ruled lines fill with what is being read. */
import { useCallback, useEffect, useRef, useState } from 'react'
import style from './drop.module.css'
import { ReadingLines } from './reading-lines.tsx'
import { useReadingRoom } from './reading-room.tsx'

export function DropPage() {
  const { readings, add, clear } = useReadingRoom()
  const picker = useRef<HTMLInputElement>(null)
  const [looking, setLooking] = useState(false)
  const take = useCallback((files: readonly File[]) => add(files, looking), [add, looking])
  const over = useFilesOver(take)
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
          take([...(event.target.files ?? [])])
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
      <label className={style.look}>
        <input type="checkbox" checked={looking} onChange={(event) => setLooking(event.target.checked)} />
        Only show me first what would come in
      </label>
      {readings.length > 0 && (
        <ul className={style.lines} aria-label="Archives">
          {readings.map((reading) => (
            <ReadingLines key={reading.key} reading={reading} />
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
