/** What a message was read as, in words, and the way to say that it is something else. */
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Interaction } from '../../../people/shapes.ts'
import { intentWords, modeSays, modeWords, subjectWords } from '../words/labels.ts'
import { listed } from '../words/numbers.ts'
import { ChangeButton } from './change-button.tsx'
import style from './labels.module.css'

const Change = lazy(() => import('./change.tsx').then(({ Change }) => ({ default: Change })))

export function Labels({ what }: { what: Interaction }) {
  if (!what.labels) return <p className={style.line}>Not read yet.</p>
  return <WithChange what={what} />
}

/** The labels with `Change` behind them, and whatever else one can do about them. */
export function WithChange({ what, children }: { what: Interaction; children?: ReactNode }) {
  const [asked, setAsked] = useState(false)
  return (
    <div className={style.line}>
      <Marks what={what} />
      {asked ? (
        <Suspense fallback={<ChangeButton opened press={() => {}} />}>
          <Change what={what} />
        </Suspense>
      ) : (
        what.labels && <ChangeButton opened={false} press={() => setAsked(true)} />
      )}
      {children}
    </div>
  )
}

/** The labels alone. */
export function ReadAs({ what }: { what: Interaction }) {
  return (
    <span className={style.line}>
      <Marks what={what} />
    </span>
  )
}

function Marks({ what }: { what: Interaction }) {
  const read = what.labels
  if (!read) return <span>Not read yet.</span>
  const marks = [
    ...read.intents.map((intent) => intentWords[intent]),
    ...(read.canned ? ['stock text'] : []),
    ...(read.sell ? ['a pitch'] : []),
  ]
  return (
    <>
      <span className={style.mode} data-mode={read.mode} title={modeSays[read.mode]}>
        {modeWords[read.mode]}
      </span>
      <span>{subjectWords[read.subject]}</span>
      {marks.length > 0 && <span>{listed(marks)}</span>}
      {what.corrected && <span className={style.corrected}>by your word</span>}
    </>
  )
}
