/** What surrounds every page: the rail, the line on top, the keys, the dialogs that can be opened anywhere. */
import { useQuery } from '@tanstack/react-query'
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { statusQuery } from '../api/reads.ts'

import { useKeys } from '../keys/keys.tsx'
import { FirstVisit } from '../welcome/first-visit.ts'
import style from './frame.module.css'
import { BottomBar, Rail } from './rail.tsx'
import { Standing, Top } from './top.tsx'
import { useFreshness } from './workspace.ts'

const LogDialog = lazy(() => import('../log/log-dialog.tsx').then(({ LogDialog }) => ({ default: LogDialog })))
const Help = lazy(() => import('../keys/help.tsx').then(({ Help }) => ({ default: Help })))
const narrow = '(max-width: 1099px)'

export function Frame() {
  const { data: status } = useQuery(statusQuery)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const go = useNavigate()
  const [folded, setFolded] = useState(() => matchMedia(narrow).matches)
  const [helping, setHelping] = useState(false)
  const [logging, setLogging] = useState(false)
  useFreshness()
  useHeadingFocus(path)

  useKeys({
    'g t': () => void go({ to: '/today' }),
    'g p': () => void go({ to: '/people' }),
    'g w': () => void go({ to: '/why' }),
    'g m': () => void go({ to: '/messages' }),
    'g x': () => void go({ to: '/mix' }),
    'g s': () => void go({ to: '/sources' }),
    '?': () => setHelping(true),
    '+': () => setLogging(true),
  })

  // An empty workspace has one page, which stays as it is while the first archives fill it.
  const welcome = path === '/welcome'
  const [first, setFirst] = useState(false)
  if (status?.empty && !first) setFirst(true)
  if (first && status?.empty === false && !welcome) setFirst(false)
  const alone = first && welcome
  return (
    <div className={style.desk} data-folded={folded} data-alone={alone}>
      <a href="#page" className={style.skip}>
        Skip to the page
      </a>
      {!alone && <Rail folded={folded} fold={() => setFolded(!folded)} />}
      <div className={style.beside}>
        {!alone && <Top log={() => setLogging(true)} help={() => setHelping(true)} />}
        <main id="page" className={style.main} tabIndex={-1}>
          {!welcome && <Standing />}
          <FirstVisit value={first}>
            <Outlet />
          </FirstVisit>
        </main>
      </div>
      {!alone && <BottomBar />}

      {helping && (
        <Suspense>
          <Help close={() => setHelping(false)} />
        </Suspense>
      )}
      {logging && (
        <Suspense>
          <LogDialog close={() => setLogging(false)} />
        </Suspense>
      )}
    </div>
  )
}

/** Moves the focus to a new page's beginning, so that a screen reader and the tab key start there. */
function useHeadingFocus(path: string): void {
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what makes it happen.
  useEffect(() => {
    if (first.current) first.current = false
    else document.getElementById('page')?.focus({ preventScroll: true })
  }, [path])
}
