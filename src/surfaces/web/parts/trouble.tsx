/** What is shown where something is missing: trouble with what to do, or a calm place while it is fetched. */
import { asTrouble } from '../api/client.ts'
import style from './parts.module.css'

export function TroubleNote({ error, again }: { error: unknown; again?: () => void }) {
  const trouble = asTrouble(error)
  return (
    <div className={style.trouble} role="alert">
      <h2 className={style.troubleTitle}>{trouble.title}.</h2>
      <p>{trouble.detail}</p>
      {again && (
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  )
}

/** Lines where text will be, so that nothing jumps when it comes. */
export function Waiting({ lines, what }: { lines: number; what: string }) {
  return (
    <div className={style.waiting} role="status">
      <span className="away">Fetching {what}</span>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} className={style.waitingLine} aria-hidden="true" />
      ))}
    </div>
  )
}
