/** One of two people who may be one: face, handles, what passed between you, and their last words. */
import { Link } from '@tanstack/react-router'
import type { WhoSide } from '../api/people/who.ts'
import { Face } from '../parts/face.tsx'
import { NetworkMark } from '../parts/network.tsx'
import { shortDay } from '../words/dates.ts'
import { networkOf, shownHandle } from '../words/deeds.ts'
import { figure } from '../words/numbers.ts'
import style from './who.module.css'

const mostHandles = 6

export function Side({ side, now }: { side: WhoSide; now: string }) {
  const { id, name, handles, roles, bio, sent, received, lastAt, quote } = side
  return (
    <section className={style.side} aria-label={name}>
      <header className={style.who}>
        <Face id={id} name={name} size={48} />
        <h2 className={style.name}>
          <Link to="/people/$id" params={{ id }}>
            {name}
          </Link>
        </h2>
      </header>
      <ul className={style.handles}>
        {handles.slice(0, mostHandles).map((handle) => (
          <li key={handle}>
            <NetworkMark network={networkOf(handle)} /> {shownHandle(handle)}
          </li>
        ))}
        {handles.length > mostHandles && <li className="faint">and {handles.length - mostHandles} more</li>}
      </ul>
      {roles.length > 0 && <p className="small soft">{roles.join(', ')}</p>}
      {bio && <p className="small soft">{bio}</p>}
      {quote ? (
        <blockquote className="words">
          “{quote.text.length > 240 ? `${quote.text.slice(0, 240).trimEnd()} …` : quote.text}”
        </blockquote>
      ) : (
        <p className="small faint">No words of theirs are here.</p>
      )}
      <p className="small soft">
        {sent + received === 0
          ? 'Nothing passed between you.'
          : `${figure(sent)} ${sent === 1 ? 'thing' : 'things'} from you, ${figure(received)} from them${lastAt ? `, last on ${shortDay(lastAt, now)}` : ''}.`}
      </p>
    </section>
  )
}
