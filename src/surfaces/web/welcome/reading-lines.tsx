/** The lines of one import: its files while they are read, then what came of each, and what has to be asked. */
import type { ImportReport, Skipped as SkippedRow } from '../api/shapes.ts'
import { useTitles } from '../parts/network.tsx'
import { family, familyWords } from '../words/deeds.ts'
import { count, figure } from '../words/numbers.ts'
import { ColumnsQuestion } from './columns-question.tsx'
import style from './drop.module.css'
import { OwnerQuestion } from './owner-question.tsx'
import asked from './question.module.css'
import { type Reading, useReadingRoom } from './reading-room.tsx'

export function ReadingLines({ reading }: { reading: Reading }) {
  const { state, phase } = reading
  const open = phase === 'waiting' || phase === 'sending' || phase === 'reading'
  const reports = open ? [] : (state?.reports ?? [])
  if (reports.length === 0 && (open || !state?.refused.length)) return <Open reading={reading} />
  return (
    <>
      {reports.map((report) => (
        <Report key={report.file} report={report} phase={phase} />
      ))}
      {state?.refused.map(({ file, reason }) => (
        <li key={file} className={style.line} data-phase="trouble">
          <span className={style.file}>{file}</span>
          <span className={style.phase}>was not taken</span>
          <span className={style.detail} role="alert">
            {reason}
          </span>
        </li>
      ))}
      {state && (phase === 'asking' || (phase === 'done' && state.preview)) && (
        <li className={style.line} data-phase={phase}>
          {state.question && <Asked reading={reading} />}
          {state.preview && state.question?.about !== 'columns' && <TakeIn reading={reading} />}
        </li>
      )}
    </>
  )
}

/** While it is sent and read, and where it came to nothing. */
function Open({ reading }: { reading: Reading }) {
  const { stop } = useReadingRoom()
  const { files, phase, state, trouble, sent } = reading
  const open = phase === 'waiting' || phase === 'sending' || phase === 'reading'
  const name = nameOf(files)
  const share = phase === 'sending' ? sent : (state?.share ?? 0)
  return (
    <li className={style.line} data-phase={phase}>
      <span className={style.file} title={files.join(', ')}>
        {name}
      </span>
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
      {trouble && (
        <span className={style.detail} role="alert">
          {trouble.detail}
        </span>
      )}
      {phase === 'asking' && <Asked reading={reading} />}
    </li>
  )
}

function Report({ report, phase }: { report: ImportReport; phase: Reading['phase'] }) {
  const title = useTitles()
  const { inserted = 0, duplicates = 0, preview } = report
  return (
    <li className={style.line} data-phase={phase}>
      <span className={style.file} title={report.file}>
        {report.file}
      </span>
      <span className={style.counted}>{figure(inserted + duplicates)}</span>
      <span className={style.phase}>{preview ? 'entries are in it' : 'entries read'}</span>
      <span className={style.detail}>
        {report.format}
        {report.people ? ` · ${count(report.people, 'person', 'people')}` : ''}
        {report.counts && whatCame(report.counts) !== '' ? ` · ${whatCame(report.counts)}` : ''}
        {report.besides ? ` · of ${title(report.besides.network)}: ${whatCame(report.besides.counts)}` : ''}
        {preview
          ? ` · ${figure(inserted)} would be new`
          : duplicates > 0
            ? ` · ${figure(duplicates)} known already`
            : ''}
        {holds(report) === '' ? '' : `. Counted are ${holds(report)}.`}
        {isUndated(report) && ` ${undatedWords}`}
        <LeftOut skipped={report.skipped ?? []} />
      </span>
    </li>
  )
}

/** Things that happened, and not one of them with a day. */
const isUndated = ({ counts, from }: ImportReport): boolean => from === null && Object.keys(counts ?? {}).length > 0
const undatedWords =
  'Nothing in it has a day, so nothing of it can be counted: it is seen in the timelines of its people alone.'

/** What the figures count: `31 things that happened, and two records of people and accounts`. */
export function holds({ counts, besides, records = 0 }: ImportReport): string {
  const all = [...Object.values(counts ?? {}), ...Object.values(besides?.counts ?? {})]
  const happened = all.reduce((sum, { sent, received }) => sum + sent + received, 0)
  const parts = [
    ...(happened > 0 ? [count(happened, 'thing that happened', 'things that happened')] : []),
    ...(records > 0 ? [count(records, 'record of people and accounts', 'records of people and accounts')] : []),
  ]
  return parts.join(', and ')
}

/** What came in by what it is: `words: 1,204 from you, 300 to you; likes and shares: 40 from you`. */
export function whatCame(counts: NonNullable<ImportReport['counts']>): string {
  const sums = new Map<string, { sent: number; received: number }>()
  for (const [kind, { sent, received }] of Object.entries(counts)) {
    const words = familyWords[family(kind)]
    const sum = sums.get(words) ?? { sent: 0, received: 0 }
    sums.set(words, { sent: sum.sent + sent, received: sum.received + received })
  }
  return [...sums]
    .map(([words, { sent, received }]) => {
      const sides = [sent > 0 ? `${figure(sent)} from you` : '', received > 0 ? `${figure(received)} to you` : '']
      return `${words}: ${sides.filter(Boolean).join(', ')}`
    })
    .join('; ')
}

/** What was left out, and what was kept with something to say of it. */
export function LeftOut({ skipped }: { skipped: readonly SkippedRow[] }) {
  return (
    <>
      <Reasons words="left out, and why" rows={skipped.filter(({ kept }) => !kept)} />
      <Reasons words="kept, with a remark" rows={skipped.filter(({ kept }) => kept)} />
    </>
  )
}

function Reasons({ words, rows }: { words: string; rows: readonly SkippedRow[] }) {
  if (rows.length === 0) return null
  return (
    <details className={style.skipped}>
      <summary className="quiet">
        {figure(rows.reduce((sum, one) => sum + one.count, 0))} {words}
      </summary>
      <ul>
        {[...rows]
          .sort((a, b) => b.count - a.count)
          .map(({ entry, reason, count }) => (
            <li key={`${entry} ${reason}`}>
              {figure(count)} in {entry}: {reason}
            </li>
          ))}
      </ul>
    </details>
  )
}

function Asked({ reading }: { reading: Reading }) {
  const question = reading.state?.question
  if (question?.about === 'owner') return <OwnerQuestion reading={reading} networks={question.networks} />
  if (question?.about === 'columns')
    return (
      <ColumnsQuestion key={reading.state?.id} reading={reading} table={question.table} uploads={question.uploads} />
    )
  return null
}

/** After a look: take it in, or leave it. */
function TakeIn({ reading }: { reading: Reading }) {
  const { again, stop } = useReadingRoom()
  return (
    <div className={asked.question}>
      <p>Nothing of this is kept yet.</p>
      <p className={asked.answer}>
        <button type="button" className="button next" onClick={() => again(reading.key, { preview: false })}>
          Take it in
        </button>
        <button type="button" className="quiet" onClick={() => stop(reading.key)}>
          Leave it
        </button>
      </p>
    </div>
  )
}

function nameOf(files: readonly string[]): string {
  return files.length > 1 ? `${count(files.length, 'file', 'files')}: ${files.join(', ')}` : (files[0] ?? '')
}

function phaseWords({ phase, state, trouble, sent }: Reading): string {
  if (phase === 'waiting') return 'waits its turn'
  if (phase === 'sending') return `is taken in, ${Math.round(sent * 100)} %`
  if (phase === 'reading') return state?.entry ? `reading ${state.entry}` : 'reading'
  if (phase === 'asking') return 'one question'
  if (phase === 'done') return 'entries read'
  if (phase === 'stopped') return state?.preview ? 'left as it was' : 'stopped; what was read is kept'
  return trouble?.title ?? 'could not be read'
}
