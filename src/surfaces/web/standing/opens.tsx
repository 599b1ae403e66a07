/** A word or figure that opens to the interactions it rests on. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { figureQuery, namedQuery } from '../api/people/standing.ts'
import { HappeningsDrawer } from '../happening/happenings-drawer.tsx'
import { count } from '../words/numbers.ts'
import style from './standing.module.css'

type Common = { title: string; now: string; says?: string; children: ReactNode }

/** A sentence, and behind it the way to what it rests on; plain where that is nothing. */
export function Resting({ ids, children, ...rest }: Common & { ids: readonly string[] }) {
  const [open, setOpen] = useState(false)
  if (ids.length === 0) return <span>{children}</span>
  return (
    <span>
      {children}{' '}
      <button type="button" className={`opens ${style.look}`} onClick={() => setOpen(true)}>
        {looks(ids.length)}
        <span className="away">: {rest.says}</span>
      </button>
      {open && <NamedDrawer ids={ids} close={() => setOpen(false)} {...rest} />}
    </span>
  )
}

const looks = (n: number): string =>
  n === 1 ? 'look at it' : n === 2 ? 'look at both' : `look at ${count(n, '', '').trim()}`

type Drawn = Omit<Common, 'children'> & { close: () => void }

function NamedDrawer({ ids, ...rest }: Drawn & { ids: readonly string[] }) {
  return <HappeningsDrawer query={useInfiniteQuery(namedQuery(ids))} order="in the order of time" {...rest} />
}

/** `figure` by its name as the API has it, of so many interactions. */
export function OpensFigure({
  person,
  figure,
  many,
  children,
  ...rest
}: Common & { person: string; figure: string; many: number }) {
  const [open, setOpen] = useState(false)
  if (many === 0) return <span>{children}</span>
  return (
    <>
      <button type="button" className="opens" onClick={() => setOpen(true)}>
        {children}
      </button>
      {open && <FigureDrawer person={person} figure={figure} close={() => setOpen(false)} {...rest} />}
    </>
  )
}

function FigureDrawer({ person, figure, ...rest }: Drawn & { person: string; figure: string }) {
  return <HappeningsDrawer query={useInfiniteQuery(figureQuery(person, figure))} {...rest} />
}
