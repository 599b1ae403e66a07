/** Why it works, or does not: a letter. What holds back most first, then what is well, then what cannot be told. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { Diagnosis, Finding, Verdict } from '../../../plan/shapes.ts'
import { diagnosisQuery, interactionsQuery, statusQuery } from '../api/reads.ts'
import { useTitle } from '../frame/title.ts'
import { useCalled } from '../frame/workspace.ts'
import { useSpoken } from '../parts/network.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { day, daysBefore } from '../words/dates.ts'
import { count, figure, startCount } from '../words/numbers.ts'
import { MainFinding, ShortFinding, UnknownFinding } from './finding.tsx'
import style from './letter.module.css'
import { examplesOf } from './telling.ts'

const EvidenceDrawer = lazy(() =>
  import('./evidence-drawer.tsx').then(({ EvidenceDrawer }) => ({ default: EvidenceDrawer })),
)

export function WhyPage() {
  const { data: status } = useQuery(statusQuery)
  const { data: diagnosis, error, refetch } = useQuery(diagnosisQuery())
  const called = useCalled()
  const before = useQuery({
    ...diagnosisQuery(90, diagnosis?.asOf ? daysBefore(diagnosis.asOf, 90) : undefined),
    enabled: Boolean(diagnosis?.asOf),
  })
  const examples = useQueries({
    queries: mainOf(diagnosis).map(({ evidence }) => interactionsQuery(examplesOf(evidence))),
  })
  const waits = before.isLoading || examples.some(({ isLoading }) => isLoading)
  const { cause, measure } = useSearch({ from: '/why' })
  useTitle('Why')
  const go = useNavigate({ from: '/why' })
  const open = (of: Finding) => (what: string) =>
    void go({ search: { cause: of.cause, measure: what }, resetScroll: false })
  const finding = diagnosis?.findings.find((one) => one.cause === cause)

  if (error && !diagnosis) return <TroubleNote whole error={error} again={() => void refetch()} />
  if (status?.empty) return <NothingToJudge />
  if (!diagnosis || waits) return <Waiting whole lines={14} what="the letter" />
  return (
    <>
      <Letter diagnosis={diagnosis} before={before.data} name={called} open={open} />
      {finding && measure && (
        <Suspense>
          <EvidenceDrawer
            key={`${finding.cause} ${measure}`}
            finding={finding}
            measure={measure}
            now={diagnosis.asOf ?? new Date().toISOString()}
            close={() => void go({ search: {}, resetScroll: false })}
          />
        </Suspense>
      )}
    </>
  )
}

/** The one or two things that hold back most. */
function mainOf(diagnosis: Diagnosis | undefined): Finding[] {
  return diagnosis?.findings.filter(({ verdict }) => verdict === 'problem').slice(0, 2) ?? []
}

type LetterProps = {
  diagnosis: Diagnosis
  /** As it stood a quarter earlier. */
  before: Diagnosis | undefined
  name: string | undefined
  open: (of: Finding) => (measure: string) => void
}

function Letter({ diagnosis, before, name, open }: LetterProps) {
  const { findings, asOf, windowDays } = diagnosis
  const now = asOf ?? new Date().toISOString()
  const say = useSpoken()
  const then = ({ cause }: Finding) => before?.findings.find((one) => one.cause === cause)?.verdict
  const of = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict)
  const main = mainOf(diagnosis)
  const rest = [...of('problem').slice(2), ...of('watch')]
  const fine = of('fine')
  const unknown = of('not-enough-data')
  return (
    <article className={style.letter}>
      <header className={style.head}>
        <p className={style.date}>{day(now)}</p>
        <h1 className="away">Why it works, or does not</h1>
        <p className={style.dear}>{name ? `Dear ${name},` : 'Dear friend,'}</p>
        <p className={style.opening}>{opening(main.length, rest.length, fine.length)}</p>
      </header>
      {main.map((finding) => (
        <MainFinding key={finding.cause} of={finding} now={now} say={say} then={then(finding)} open={open(finding)} />
      ))}
      {rest.length > 0 && (
        <section className={style.chapter}>
          <h2 className={style.chapterTitle}>
            {main.length > 0 ? 'Worth an eye, when those are in hand' : 'Worth an eye'}
          </h2>
          {rest.map((finding) => (
            <ShortFinding
              key={finding.cause}
              of={finding}
              now={now}
              say={say}
              then={then(finding)}
              open={open(finding)}
            />
          ))}
        </section>
      )}
      {fine.length > 0 && (
        <section className={style.chapter}>
          <h2 className={style.chapterTitle}>What is well</h2>
          {fine.map((finding) => (
            <ShortFinding
              key={finding.cause}
              of={finding}
              now={now}
              say={say}
              then={then(finding)}
              open={open(finding)}
            />
          ))}
        </section>
      )}
      {unknown.length > 0 && (
        <section className={style.chapter}>
          <h2 className={style.chapterTitle}>What cannot be told yet</h2>
          <ul className={style.unknowns}>
            {unknown.map((finding) => (
              <UnknownFinding key={finding.cause} of={finding} say={say} />
            ))}
          </ul>
        </section>
      )}
      <Closing now={now} windowDays={windowDays} />
    </article>
  )
}

function opening(main: number, rest: number, fine: number): string {
  if (main > 0) {
    const what =
      main === 1 ? 'One thing holds you back more than any other.' : 'Two things hold you back more than any others.'
    return `${what} ${main === 1 ? 'It comes' : 'They come'} first, with what ${main === 1 ? 'it rests' : 'they rest'} on and what to do this week. ${
      fine > 0 ? `${startCount(fine, 'other thing is', 'other things are')} well.` : ''
    }`
  }
  if (rest > 0) return 'Nothing holds you back badly. A few things are worth an eye before they do.'
  if (fine > 0) return 'Nothing holds you back that can be seen from here. Keep at it.'
  return 'There is too little to go by for a judgement yet. What follows is what would show more.'
}

function Closing({ now, windowDays }: { now: string; windowDays: number }) {
  const { data: status } = useQuery(statusQuery)
  return (
    <footer className={style.closing}>
      <p>
        Written from{' '}
        {status
          ? `${figure(status.entries)} entries of ${count(status.accounts.length, 'account', 'accounts')}`
          : 'your entries'}
        , looking at the {windowDays} days to {day(now)}. Every underlined figure opens down to what it was counted
        from; where a message was read wrongly, say so there, and it is counted anew. <Link to="/mix">The mix</Link>{' '}
        shows what you said and to whom, month by month, and <Link to="/messages">Messages</Link> how each was read.
      </p>
    </footer>
  )
}

function NothingToJudge() {
  return (
    <article className={style.letter}>
      <h1 className={style.dear}>There is nothing to judge by yet.</h1>
      <p className={style.opening}>
        Here a letter will say why your social media works, or does not: the one or two things that hold you back most,
        with the very messages they were counted from, and what to do about them this week. It needs your archives
        first.
      </p>
      <p>
        <Link to="/welcome" className="button next">
          Bring your archives
        </Link>
      </p>
    </article>
  )
}
