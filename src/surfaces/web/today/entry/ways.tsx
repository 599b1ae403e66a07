/** The ways to act on a suggestion: write where it was said, say that it is done or can wait, or that one has spoken. */
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { DayItem } from '../../api/shapes.ts'
import { useKeys } from '../../keys/keys.tsx'
import { useTitles } from '../../parts/network.tsx'
import { isOutward, Outward } from '../../parts/outward.tsx'
import { useUndo } from '../../undo/undo.tsx'
import { buttonFor } from '../../words/actions.ts'
import { networkOf, shownHandle } from '../../words/deeds.ts'
import type { Deed } from '../decide.ts'
import style from './entry.module.css'
import { MenuButton } from './menu-button.tsx'

const Later = lazy(() => import('./menus.tsx').then(({ Later }) => ({ default: Later })))
const Spoke = lazy(() => import('./menus.tsx').then(({ Spoke }) => ({ default: Spoke })))

type WaysProps = {
  of: DayItem
  handles: readonly string[]
  act: (deed: Deed) => void
  why: boolean
  askWhy: () => void
}

export function Ways({ of, handles, act, why, askWhy }: WaysProps) {
  const later = useMenu()
  const spoke = useMenu()
  const title = useTitles()
  const { link } = of
  const said = of.account && isOfPerson(of.account, handles) ? networkOf(of.account) : undefined
  // The button names what it opens.
  const way = link?.startsWith('mailto:') ? 'email' : said
  const network = way && title(way)
  useKeys({
    e: () => act({ of, did: 'done' }),
    s: later.open,
    x: () => act({ of, did: 'refused' }),
    ...(isOutward(link) && { r: () => void window.open(link, '_blank', 'noopener,noreferrer') }),
  })
  return (
    <div className={style.ways}>
      {isOutward(link) ? (
        <Outward url={link} className="button next">
          {buttonFor(of.action, network)}
        </Outward>
      ) : (
        <Link to="/people/$id" params={{ id: of.person.id }} className="button next">
          Read what was said
        </Link>
      )}
      <button type="button" className="button" onClick={() => act({ of, did: 'done' })}>
        Done
      </button>
      <Suspense fallback={<MenuButton>Later</MenuButton>}>
        {later.asked ? (
          <Later {...later.menu} later={(until) => act({ of, did: 'snoozed', until })} />
        ) : (
          <MenuButton onClick={later.open}>Later</MenuButton>
        )}
      </Suspense>
      <Suspense fallback={<MenuButton>We spoke</MenuButton>}>
        {spoke.asked ? (
          <Spoke {...spoke.menu} spoke={(talk) => act({ of, did: 'done', talk })} />
        ) : (
          <MenuButton onClick={spoke.open}>We spoke</MenuButton>
        )}
      </Suspense>
      <span className={style.small}>
        <button type="button" className="quiet" aria-expanded={why} onClick={askWhy}>
          Why this one
        </button>
        {handles[0] !== undefined && <Copy handle={handles.find((one) => networkOf(one) === way) ?? of.person.id} />}
        <button type="button" className="quiet" onClick={() => act({ of, did: 'refused' })}>
          Not this person
        </button>
      </span>
    </div>
  )
}

/** The account a suggestion hangs on is ours; its network is where they are, too. */
const isOfPerson = (account: string, handles: readonly string[]): boolean =>
  handles.length === 0 || handles.some((handle) => networkOf(handle) === networkOf(account))

/** A menu that is loaded when it is first opened. */
function useMenu() {
  const [asked, setAsked] = useState(false)
  const [opened, setOpened] = useState(false)
  const open = () => {
    setAsked(true)
    setOpened(true)
  }
  return { asked, open, menu: { opened, change: setOpened } }
}

function Copy({ handle }: { handle: string }) {
  const undo = useUndo()
  const words = shownHandle(handle)
  const copy = () =>
    navigator.clipboard.writeText(words).then(() => undo.offer({ said: `${words} is copied.` }), undo.fail)
  return (
    <button type="button" className="quiet" onClick={() => void copy()}>
      Copy {words}
    </button>
  )
}
