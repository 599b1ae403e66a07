/** One import: when, what came in, what was left out and why, and undoing it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ImportReport, SourceRow } from '../api/shapes.ts'
import { restoreSource, undoSource } from '../api/writes.ts'
import { NetworkMark } from '../parts/network.tsx'
import { useUndo } from '../undo/undo.tsx'
import { holds, LeftOut, whatCame } from '../welcome/reading-lines.tsx'
import { day, days } from '../words/dates.ts'
import { figure, startCount, upperFirst } from '../words/numbers.ts'
import { NoticeMaker } from './notice-maker.tsx'
import { OwnerForm } from './owner-form.tsx'
import style from './sources.module.css'

/** What was new the last time it was given, of what; and what had come in by it before. */
function figures(report: ImportReport): string {
  const { inserted = 0, duplicates = 0, earlier } = report
  const of = holds(report)
  const last = `${figure(inserted)} new, ${figure(duplicates)} known already`
  const said = `${of === '' ? last : `${upperFirst(of)}: ${last}`}.`
  return earlier
    ? `${said} That was the last time; ${figure(earlier.inserted)} were new when it was given before.`
    : said
}

export function ImportRow({ source }: { source: SourceRow }) {
  const { id, name, network, format, startedAt, state, report, nobodys, kind } = source
  const queries = useQueryClient()
  const undo = useUndo()
  const settle = () => queries.invalidateQueries()
  const restore = useMutation({ mutationFn: () => restoreSource(id), onSuccess: settle, onError: undo.fail })
  const takeBack = useMutation({
    mutationFn: () => undoSource(id),
    onSuccess: async () => {
      await settle()
      undo.offer({
        said: `${name} is undone: what nothing else tells no longer counts.`,
        undo: () => restoreSource(id).then(settle),
      })
    },
    onError: undo.fail,
  })
  const busy = restore.isPending || takeBack.isPending
  return (
    <li className={style.import} data-state={state}>
      <div className={style.importName}>
        {network && <NetworkMark network={network} />} <b>{kind === 'demo' ? 'An invented business' : name}</b>
        <span className="small soft">
          {format ? `${format}, ` : ''}
          <time dateTime={startedAt}>{day(startedAt)}</time>
        </span>
      </div>
      <div className={style.came}>
        {report?.counts && Object.keys(report.counts).length > 0 ? `${upperFirst(whatCame(report.counts))}. ` : ''}
        {report?.people ? `${startCount(report.people, 'person', 'people')}. ` : ''}
        {report?.from && report.to ? `${upperFirst(days(report.from, report.to))}. ` : ''}
        {report ? figures(report) : ''}
        <LeftOut skipped={report?.skipped ?? []} />
      </div>
      {state === 'incomplete' && (
        <p className={style.note}>It was cut off in the middle. Give the same file again, and it is completed.</p>
      )}
      {state === 'undone' && <p className={style.note}>Undone: it does not count.</p>}
      {state === 'complete' && nobodys.map((one) => <OwnerForm key={one} network={one} />)}
      {(report?.unread?.length ?? 0) > 0 && state !== 'undone' && <NoticeMaker unread={report?.unread ?? []} />}
      {source.canUndo && (
        <div className={style.acts}>
          {state === 'undone' ? (
            <button type="button" className="quiet" disabled={busy} onClick={() => restore.mutate()}>
              {busy ? 'Bringing it back…' : 'Bring it back'}
              <span className="away"> {name}</span>
            </button>
          ) : (
            <button type="button" className="quiet" disabled={busy} onClick={() => takeBack.mutate()}>
              {busy ? 'Undoing…' : 'Undo'}
              <span className="away"> the import of {name}</span>
            </button>
          )}
        </div>
      )}
    </li>
  )
}
