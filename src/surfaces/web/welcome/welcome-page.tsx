/** The first page: drop the archives here, see them being read, and go on to Today. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'

import { importsQuery } from '../api/reads.ts'
import { fillWithDemo } from '../api/writes.ts'
import { useTitle } from '../frame/title.ts'
import { Mark } from '../parts/mark.tsx'
import { useUndo } from '../undo/undo.tsx'
import { count } from '../words/numbers.ts'
import { DropPage } from './drop-page.tsx'
import { useFirstVisit } from './first-visit.ts'
import { HowToExport } from './how-to-export.tsx'
import { useReadingRoom } from './reading-room.tsx'
import style from './welcome.module.css'

export function WelcomePage() {
  useTitle('Archives')
  const { readings } = useReadingRoom()
  const first = useFirstVisit()
  useGoingOn()
  return (
    <div className={style.page} data-busy={readings.length > 0}>
      <header className={style.head}>
        {first ? (
          <>
            <p className={style.mark}>
              <Mark size={32} /> Rapport
            </p>
            <h1 className={style.headline}>What is your social media doing for you?</h1>
            <p className={style.lead}>
              The networks keep your whole history, and have to hand it over when you ask. Put the archives down here. A
              few minutes later you know who is there, whom to turn to today, and whether it works.
            </p>
          </>
        ) : (
          <>
            <h1>Add archives</h1>
            <p className={style.lead}>
              Any number, in any order, the same one twice if you like: what is known already is not counted again.
            </p>
          </>
        )}
      </header>
      <div className={style.drop}>
        <DropPage />
        <Onward />
      </div>
      <aside className={style.aside} aria-label="Before you have an archive">
        {first && readings.length === 0 && <Demo />}
        <HowToExport />
        <p className={style.yours}>
          Everything stays on the machine that Rapport runs on. Nothing is sent anywhere, and it never writes to anybody
          for you.
        </p>
      </aside>
    </div>
  )
}

/** Takes up again what was being read, asked about or looked at when the page was loaded anew. */
function useGoingOn(): void {
  const { data } = useQuery(importsQuery)
  const { follow } = useReadingRoom()
  useEffect(() => {
    for (const { id, file, state, question, preview, uploads } of (data?.imports ?? []).toReversed()) {
      const isOpen = state === 'receiving' || state === 'reading'
      if (isOpen || question !== null || (preview && uploads.length > 0)) follow(id, file)
    }
  }, [data, follow])
}

/** Once something is kept and nothing is being read, leads on; questions that are open may wait. */
function Onward() {
  const { readings } = useReadingRoom()
  const isOpen = readings.some(({ phase }) => ['waiting', 'sending', 'reading'].includes(phase))
  const read = readings.flatMap(({ state }) => (state?.state === 'done' && !state.preview ? [state] : []))
  const counted = read.reduce((sum, state) => sum + state.counted, 0)
  if (isOpen || read.length === 0) return null
  return (
    <div className={style.onward} role="status">
      <p className={style.onwardWords}>
        {count(counted, 'entry is', 'entries are')} read. Go on when you like
        {readings.some(({ phase }) => phase === 'asking') ? '; what is asked here can wait' : ''}.
      </p>
      <p className={style.onwardWays}>
        <Link to="/today" search={{ read: counted }} className="button next">
          Open Today
        </Link>
        <Link to="/why" className="button">
          Why it works, or does not
        </Link>
      </p>
    </div>
  )
}

function Demo() {
  const undo = useUndo()
  const { follow } = useReadingRoom()
  const fill = useMutation({
    mutationFn: fillWithDemo,
    onSuccess: ({ id }) => follow(id, 'An invented business'),
    onError: undo.fail,
  })
  return (
    <section className={style.demo}>
      <h2 className={style.asideTitle}>No archive at hand?</h2>
      <p className="soft">See years in the life of a business that does not exist.</p>
      <button type="button" className="button" onClick={() => fill.mutate()} disabled={fill.isPending}>
        {fill.isPending ? 'Inventing a business…' : 'Look around with an invented business'}
      </button>
    </section>
  )
}
