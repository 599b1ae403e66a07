/** What was found of one person, with the words that were looked for marked. */
import type { Found, Place } from '../../../runs/memory/shapes.ts'
import { shortDay } from '../words/dates.ts'
import style from './found.module.css'

const placeWords: Record<Place, string> = {
  name: '',
  handle: 'handle',
  role: 'role',
  tag: 'tag',
  note: 'note',
  met: 'how you met',
  date: 'day',
  matters: 'what matters',
  link: 'page',
  file: 'file',
  message: '',
}

export function Marked({ words, marks }: Pick<Found, 'words' | 'marks'>) {
  const parts = marks.map(([from, to], at) => ({
    before: words.slice(marks[at - 1]?.[1] ?? 0, from),
    marked: words.slice(from, to),
    from,
  }))
  return (
    <>
      {parts.map(({ before, marked, from }) => (
        <span key={from}>
          {before}
          <mark className={style.mark}>{marked}</mark>
        </span>
      ))}
      {words.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}

/** Where it stands, and the words around it; the name itself stands elsewhere. */
export function FoundLine({ one, now }: { one: Found; now: string }) {
  const who = one.in === 'message' ? (one.direction === 'sent' ? 'you' : 'they') : placeWords[one.in]
  return (
    <span className={style.line} data-in={one.in} data-side={one.direction}>
      {who && <span className={style.place}>{who}</span>}{' '}
      <span className={one.in === 'message' ? style.said : undefined}>
        {one.in === 'message' && '“'}
        <Marked {...one} />
        {one.in === 'message' && '”'}
      </span>
      {one.at && one.in === 'message' && <span className={style.when}> {shortDay(one.at, now)}</span>}
    </span>
  )
}
