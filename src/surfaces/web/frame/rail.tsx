/** The pages, in words; on a phone the bar at the bottom. */
import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { chooseScheme, chosenScheme, schemes } from '../look/scheme.ts'
import { Mark } from '../parts/mark.tsx'
import style from './rail.module.css'

const pages = [
  { to: '/today', word: 'Today', key: 'g t', glyph: <path d="M4 5.500h12M4 10h8M4 14.500h5" /> },
  {
    to: '/people',
    word: 'People',
    key: 'g p',
    glyph: (
      <path d="M7.500 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c.5-3.500 2.500-5 5.500-5s5 1.500 5.500 5M13 9a2.500 2.500 0 1 0-.5-4.900M15 12.200c1.800.5 2.700 2 3 4.300" />
    ),
  },
  { to: '/why', word: 'Why', key: 'g w', glyph: <path d="M2.500 5h15v10.500h-15zM2.500 5.500l7.500 6 7.500-6" /> },
] as const

export function Rail({ folded, fold }: { folded: boolean; fold: () => void }) {
  return (
    <nav className={style.rail} data-folded={folded} aria-label="Pages">
      <Link to="/today" className={style.mark} aria-label="Rapport, to Today">
        <Mark />
        <span className={style.word}>Rapport</span>
      </Link>
      <ul className={style.pages}>
        {pages.map(({ to, word, key, glyph }) => (
          <li key={to}>
            <Link
              to={to}
              className={style.page}
              activeProps={{ 'aria-current': 'page' }}
              title={folded ? word : undefined}
            >
              <Glyph>{glyph}</Glyph>
              <span className={style.word}>{word}</span>
              <span className={style.key} aria-hidden="true">
                {key}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={style.foot}>
        <Link
          to="/messages"
          className={style.page}
          activeProps={{ 'aria-current': 'page' }}
          title={folded ? 'Messages' : undefined}
        >
          <Glyph>
            <path d="M3 4.500h14v9h-7.500L6 16.500v-3H3zM6.500 7.500h7M6.500 10.500h4.500" />
          </Glyph>
          <span className={style.word}>Messages</span>
          <span className={style.key} aria-hidden="true">
            g m
          </span>
        </Link>
        <Link
          to="/sources"
          className={style.page}
          activeProps={{ 'aria-current': 'page' }}
          title={folded ? 'Sources' : undefined}
        >
          <Glyph>
            <path d="M3 5.500h9M3 10h14M7 14.500h7" />
          </Glyph>
          <span className={style.word}>Sources</span>
          <span className={style.key} aria-hidden="true">
            g s
          </span>
        </Link>
        <Link
          to="/welcome"
          className={style.page}
          activeProps={{ 'aria-current': 'page' }}
          title={folded ? 'Add archives' : undefined}
        >
          <Glyph>
            <path d="M10 4v9M6 9.500l4 4 4-4M3 16.500h14" />
          </Glyph>
          <span className={style.word}>Add archives</span>
        </Link>
        <SchemeChoice />
        <button type="button" className={style.fold} onClick={fold} aria-expanded={!folded}>
          <Glyph>{folded ? <path d="M8 5l5 5-5 5" /> : <path d="M12 5l-5 5 5 5" />}</Glyph>
          <span className={style.word}>Fold away</span>
        </button>
      </div>
    </nav>
  )
}

function SchemeChoice() {
  const [scheme, setScheme] = useState(chosenScheme)
  return (
    <label className={style.scheme}>
      <Glyph>
        <path d="M10 3.500a6.500 6.500 0 1 0 0 13z" fill="currentcolor" />
        <circle cx="10" cy="10" r="6.500" />
      </Glyph>
      <span className="away">Light or dark</span>
      <select
        className={style.schemes}
        value={scheme}
        onChange={(event) => {
          const next = schemes.find((one) => one === event.target.value) ?? 'system'
          chooseScheme(next)
          setScheme(next)
        }}
      >
        <option value="system">As the system</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  )
}

/** The bar at the bottom of a phone. */
export function BottomBar() {
  // A new key closes the list when one has gone somewhere.
  const path = useRouterState({ select: (state) => state.location.pathname })
  return (
    <nav className={style.bar} aria-label="Pages">
      {pages.map(({ to, word, glyph }) => (
        <Link key={to} to={to} className={style.tab} activeProps={{ 'aria-current': 'page' }}>
          <Glyph>{glyph}</Glyph>
          {word}
        </Link>
      ))}
      <details key={path} className={style.more}>
        <summary className={style.tab}>
          <Glyph>
            <path d="M4 10h.01M10 10h.01M16 10h.01" strokeWidth="3" />
          </Glyph>
          More
        </summary>
        <div className={style.moreList}>
          <Link to="/messages" className={style.page}>
            Messages
          </Link>
          <Link to="/mix" className={style.page}>
            Mix
          </Link>
          <Link to="/sources" className={style.page}>
            Sources
          </Link>
          <Link to="/welcome" className={style.page}>
            Add archives
          </Link>
          <SchemeChoice />
        </div>
      </details>
    </nav>
  )
}

function Glyph({ children }: { children: ReactNode }) {
  return (
    <svg className={style.glyph} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {children}
    </svg>
  )
}
