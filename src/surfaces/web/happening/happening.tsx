/** One thing that happened: who did what, when and where, their own words, and what it was read as. */
import { Link } from '@tanstack/react-router'
import type { Interaction } from '../../../people/shapes.ts'
import { NetworkMark } from '../parts/network.tsx'
import { isOutward, Outward } from '../parts/outward.tsx'
import { clock, shortDay } from '../words/dates.ts'
import { counterpart, deed, networkOf, type Named as Person } from '../words/deeds.ts'
import style from './happening.module.css'
import { Labels } from './labels.tsx'

type Shown = {
  what: Interaction
  now: string
  /** Whether the day stands beside it already. */
  dated?: boolean
  /** The person on whose page it stands. */
  of?: Person | undefined
  /** Whether the name leads to the person. */
  linked?: boolean
  /** Whether the reading and its correction are shown. */
  labelled?: boolean
}

export function Happening({ what, now, of, dated = false, linked = false, labelled = true }: Shown) {
  const [handle] = what.with
  return (
    <article className={style.happening} data-side={what.direction}>
      <p className={style.deed}>
        <span className={style.who}>{linked && handle ? <Named what={what} handle={handle} /> : deed(what, of)}</span>
        <span className={style.where}>
          <NetworkMark network={networkOf(what.account)} titled />
          {what.at && <time dateTime={what.at}>{dated ? clock(what.at) : shortDay(what.at, now)}</time>}
          {!what.at && <span>no date given</span>}
          {isOutward(what.url) && (
            <Outward url={what.url} className="quiet">
              Open there
            </Outward>
          )}
        </span>
      </p>
      {what.text && <blockquote className={style.said}>{what.text}</blockquote>}
      {labelled && what.text && <Labels what={what} />}
    </article>
  )
}

/** The deed with the other person's name as a link to them. */
function Named({ what, handle }: { what: Interaction; handle: string }) {
  const phrase = deed(what)
  const name = counterpart(what)
  const at = name ? phrase.indexOf(name) : -1
  if (at < 0) return phrase
  return (
    <>
      {phrase.slice(0, at)}
      <Link to="/people/$id" params={{ id: handle }}>
        {name}
      </Link>
      {phrase.slice(at + name.length)}
    </>
  )
}
