/** One finding of the letter: the sentence, its evidence as a small picture, three of the actual interactions, what to do. */
import { useQuery } from '@tanstack/react-query'
import type { Finding, Verdict } from '../../../plan/shapes.ts'
import { interactionsQuery } from '../api/reads.ts'
import { Happening } from '../happening/happening.tsx'
import style from './letter.module.css'
import { Tally } from './tally.tsx'
import { examplesOf, telling } from './telling.ts'

const verdictWords: Record<Verdict, string> = {
  problem: 'holds you back',
  watch: 'worth watching',
  fine: 'well',
  'not-enough-data': 'cannot be told',
}

type FindingProps = {
  /** Its verdict a quarter earlier. */
  then: Verdict | undefined
  of: Finding
  now: string
  say: (text: string) => string
  open: (measure: string) => void
}

const thenWords: Record<Verdict, string> = {
  problem: 'Three months before, it held you back as well.',
  watch: 'Three months before, it was worth an eye.',
  fine: 'Three months before, it was well.',
  'not-enough-data': 'How it was three months before cannot be told.',
}

/** What holds back most: told in full. */
export function MainFinding({ of, now, say, then, open }: FindingProps) {
  return (
    <section className={style.main}>
      <VerdictMark verdict={of.verdict} />
      <div className={style.finding}>
        <h2 className={style.headline}>{say(of.headline)}</h2>
        {then && <p className={style.then}>{thenWords[then]}</p>}
      </div>
      <Tally evidence={of.evidence} say={say} open={open} />
      <Three of={of} now={now} open={open} />
      <Actions actions={of.actions.map(say)} />
    </section>
  )
}

/** The rest: one sentence, which opens to what it rests on and what to do. */
export function ShortFinding({ of, now, say, then, open }: FindingProps) {
  return (
    <details className={style.short}>
      <summary className={style.summary}>
        <Shape verdict={of.verdict} />
        <h3 className={style.shortHeadline}>
          {say(of.headline)}
          <span className="away">, {verdictWords[of.verdict]}</span>
        </h3>
        {then && then !== of.verdict && then !== 'not-enough-data' && <p className={style.then}>{thenWords[then]}</p>}
      </summary>
      <div className={style.opened}>
        <Tally evidence={of.evidence} say={say} open={open} />
        <Three of={of} now={now} open={open} />
        <Actions actions={of.actions.map(say)} />
      </div>
    </details>
  )
}

/** What cannot be told: why, and what would show it. */
export function UnknownFinding({ of, say }: Pick<FindingProps, 'of' | 'say'>) {
  return (
    <li className={style.unknown}>
      <span className={style.hatched} aria-hidden="true" />
      <span>
        {say(of.headline)} {of.actions.length > 0 && <span className="soft">{say(of.actions.join(' '))}</span>}
      </span>
    </li>
  )
}

function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <p className={style.verdict}>
      <Shape verdict={verdict} />
      <span data-verdict={verdict}>{verdictWords[verdict]}</span>
    </p>
  )
}

/** Each verdict has a shape of its own beside its colour. */
function Shape({ verdict }: { verdict: Verdict }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" className={style.shape} data-verdict={verdict} aria-hidden="true">
      {verdict === 'problem' && <path d="M1 1h10v10H1z" />}
      {verdict === 'watch' && <path d="M6 .5 11.500 11H.5z" />}
      {verdict === 'fine' && <circle cx="6" cy="6" r="5" />}
    </svg>
  )
}

/** Three of the interactions a finding was counted from. */
function Three({ of, now, open }: Omit<FindingProps, 'say' | 'then'>) {
  const source = telling(of.evidence)
  const ids = examplesOf(of.evidence)
  const { data } = useQuery(interactionsQuery(ids))
  if (!source || ids.length === 0) return null
  const counted = source.counted ?? source.interactionIds?.length ?? 0
  return (
    <div className={style.three}>
      <h3 className={style.label}>{counted > 3 ? `Three of the ${counted}` : 'What it was counted from'}</h3>
      {data?.interactions.map((what) => (
        <Happening key={what.id} what={what} now={now} linked labelled={false} />
      ))}
      {counted > 3 && (
        <button type="button" className="quiet" onClick={() => open(source.measure)}>
          See all of them
        </button>
      )}
    </div>
  )
}

function Actions({ actions }: { actions: readonly string[] }) {
  if (actions.length === 0) return null
  return (
    <div className={style.actions}>
      <h3 className={style.label}>What to do this week</h3>
      <ul>
        {actions.map((action) => (
          <li key={action}>{action}</li>
        ))}
      </ul>
    </div>
  )
}
