/** What surrounds every page: the rail, the line on top, the keys, the dialogs that can be opened anywhere. */
import { useQuery } from '@tanstack/react-query'
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { statusQuery } from '../api/reads.ts'
import { Help } from '../keys/help.tsx'
import { useKeys } from '../keys/keys.tsx'
import style from './frame.module.css'
import { BottomBar, Rail } from './rail.tsx'
import { Standing, Top } from './top.tsx'
import { useFreshness } from './workspace.ts'

const LogDialog = lazy(() => import('../log/log-dialog.tsx').then(({ LogDialog }) => ({ default: LogDialog })))
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
    '?': () => setHelping(true),
    '+': () => setLogging(true),
  })

  // An empty workspace has one page: nothing is there yet to go to.
  const alone = status?.empty === true && path === '/welcome'
  return (
    <div className={style.desk} data-folded={folded} data-alone={alone}>
      <a href="#page" className={style.skip}>
        Skip to the page
      </a>
      {!alone && <Rail folded={folded} fold={() => setFolded(!folded)} />}
      <div className={style.beside}>
        {!alone && <Top log={() => setLogging(true)} help={() => setHelping(true)} />}
        <main id="page" className={style.main} tabIndex={-1}>
          {!alone && path !== '/welcome' && <Standing />}
          <Outlet />
        </main>
      </div>
      {!alone && <BottomBar />}
      <Help opened={helping} close={() => setHelping(false)} />
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
