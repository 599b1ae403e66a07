/** What is shown where something is missing: trouble with what to do, or a calm place while it is fetched. */
import { asTrouble } from '../api/client.ts'
import style from './parts.module.css'

/** `whole` where it stands for the whole page. */
export function TroubleNote({ error, again, whole = false }: { error: unknown; again?: () => void; whole?: boolean }) {
  const Title = whole ? 'h1' : 'h2'
  const trouble = asTrouble(error)
  return (
    <div className={style.trouble} role="alert">
      <Title className={style.troubleTitle}>{trouble.title}.</Title>
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
export function Waiting({ lines, what, whole = false }: { lines: number; what: string; whole?: boolean }) {
  const Title = whole ? 'h1' : 'span'
  return (
    <div className={style.waiting} role="status">
      <Title className="away">Fetching {what}</Title>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} className={style.waitingLine} aria-hidden="true" />
      ))}
    </div>
  )
}
