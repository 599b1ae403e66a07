/** A word or figure that opens to the interactions it rests on. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { figureQuery, namedQuery } from '../api/standing.ts'
import { HappeningsDrawer } from '../happening/happenings-drawer.tsx'

type Common = { title: string; now: string; says?: string; children: ReactNode }

/** Plain words where nothing stands behind them. */
export function OpensNamed({ ids, children, ...rest }: Common & { ids: readonly string[] }) {
  const [open, setOpen] = useState(false)
  if (ids.length === 0) return <span>{children}</span>
  return (
    <>
      <button type="button" className="opens" onClick={() => setOpen(true)}>
        {children}
      </button>
      {open && <NamedDrawer ids={ids} close={() => setOpen(false)} {...rest} />}
    </>
  )
}

type Drawn = Omit<Common, 'children'> & { close: () => void }

function NamedDrawer({ ids, ...rest }: Drawn & { ids: readonly string[] }) {
  return <HappeningsDrawer query={useInfiniteQuery(namedQuery(ids))} order="in the order of time" {...rest} />
}

/** `figure` by its name as the API has it, of so many interactions. */
export function OpensFigure({
  person,
  figure,
  count,
  children,
  ...rest
}: Common & { person: string; figure: string; count: number }) {
  const [open, setOpen] = useState(false)
  if (count === 0) return <span>{children}</span>
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
