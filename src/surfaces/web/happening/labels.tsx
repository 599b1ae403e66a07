/** What a message was read as, in words, and the way to say that it is something else. */
import { lazy, Suspense, useState } from 'react'
import type { Interaction } from '../../../people/shapes.ts'
import { intentWords, modeSays, modeWords, subjectWords } from '../words/labels.ts'
import { listed } from '../words/numbers.ts'
import { ChangeButton } from './change-button.tsx'
import style from './labels.module.css'

const Change = lazy(() => import('./change.tsx').then(({ Change }) => ({ default: Change })))

export function Labels({ what }: { what: Interaction }) {
  const [asked, setAsked] = useState(false)
  const read = what.labels
  if (!read) return <p className={style.line}>Not read yet.</p>
  const marks = [
    ...read.intents.map((intent) => intentWords[intent]),
    ...(read.canned ? ['stock text'] : []),
    ...(read.sell ? ['a pitch'] : []),
  ]
  return (
    <div className={style.line}>
      <span className={style.mode} data-mode={read.mode} title={modeSays[read.mode]}>
        {modeWords[read.mode]}
      </span>
      <span>{subjectWords[read.subject]}</span>
      {marks.length > 0 && <span>{listed(marks)}</span>}
      {what.corrected && <span className={style.corrected}>corrected by you</span>}
      {asked ? (
        <Suspense fallback={<ChangeButton opened press={() => {}} />}>
          <Change what={what} />
        </Suspense>
      ) : (
        <ChangeButton opened={false} press={() => setAsked(true)} />
      )}
    </div>
  )
}
