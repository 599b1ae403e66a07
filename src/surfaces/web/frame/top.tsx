/** The line on top: the workspace, finding people, and logging anything in two seconds. */
import { useQuery } from '@tanstack/react-query'
import { statusQuery } from '../api/reads.ts'
import type { Status } from '../api/shapes.ts'
import { day, daysBetween } from '../words/dates.ts'
import { figure } from '../words/numbers.ts'
import { Find } from './find.tsx'
import style from './frame.module.css'
import { useCalled } from './workspace.ts'

export function Top({ log, help }: { log: () => void; help: () => void }) {
  const { data: status } = useQuery(statusQuery)
  const called = useCalled()
  return (
    <header className={style.top}>
      <p className={style.workspace} title={called}>
        {called && <span>{called}</span>}
        {status && endsEarly(status) && <span className={style.until}>Your archives end on {day(status.asOf)}</span>}
      </p>
      <search className={style.search}>
        <Find />
        <span className={style.slash} aria-hidden="true">
          /
        </span>
      </search>
      <button type="button" className={style.log} onClick={log} title="Log something (+)">
        <span aria-hidden="true">+</span>
        <span className={style.logWord}>Log</span>
        <span className="away"> something that happened</span>
      </button>
      <button type="button" className={style.ask} onClick={help} aria-label="Keys (?)" title="Keys (?)">
        ?
      </button>
    </header>
  )
}

/** How much is read so far, and where the data ends, where either needs saying. */
export function Standing() {
  const { data: status, isError } = useQuery(statusQuery)
  if (isError && status)
    return (
      <p className={style.silent} role="alert">
        Rapport does not answer at the moment. What stands here is what it told last; it asks again by itself.
      </p>
    )
  if (!status || status.empty) return null
  const { done, total } = status.reading

  return (
    <div className={style.standing}>
      {done < total && (
        <p className={style.reading} role="status">
          <progress value={done} max={total} aria-label="Messages read" />
          <span>
            {figure(done)} of {figure(total)} messages read so far; figures about what was said will still move.
          </span>
        </p>
      )}
      {endsEarly(status) && <p className={style.untilLine}>Your archives end on {day(status.asOf)}.</p>}
    </div>
  )
}

/** Whether the data ends days before today, so that one must be told. */
function endsEarly(status: Status): status is Status & { asOf: string } {
  return status.asOf !== null && daysBetween(status.asOf, new Date().toISOString()) >= 2
}
