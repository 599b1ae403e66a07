/** One message in the list: who and where and when, the words, what they were read as; opened, why, and how to put it right. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Interaction } from '../../../people/shapes.ts'
import { type Doubt, messageQuery } from '../api/messages.ts'
import { ReadAs, WithChange } from '../happening/labels.tsx'
import { NetworkMark } from '../parts/network.tsx'
import { isOutward, Outward } from '../parts/outward.tsx'
import { shortDay } from '../words/dates.ts'
import { counterpart, deed, networkOf } from '../words/deeds.ts'
import { labelWords, sureWords } from '../words/labels.ts'
import { listed } from '../words/numbers.ts'
import { inWords, wordsIn } from './quoted.ts'
import style from './row.module.css'

type RowProps = {
  what: Interaction
  now: string
  chosen: boolean
  opened: boolean
  open: () => void
  choose: (range: boolean) => void
  confirm: () => void
}

export function MessageRow({ what, now, chosen, opened, open, choose, confirm }: RowProps) {
  const unsure = what.corrected ? undefined : sureWords(what.sure)
  return (
    <article className={style.row} data-side={what.direction} data-chosen={chosen} data-opened={opened}>
      <label className={style.tick}>
        <input
          type="checkbox"
          checked={chosen}
          tabIndex={-1}
          onChange={() => {}}
          onClick={(event) => choose(event.shiftKey)}
        />
        <span className="away">Choose {deed(what)}</span>
      </label>
      <div className={style.text}>
        <p className={style.first}>
          <button type="button" className={style.who} onClick={open} aria-expanded={opened}>
            {deed(what)}
          </button>
          <span className={style.where}>
            <NetworkMark network={networkOf(what.account)} titled />
            {what.at ? <time dateTime={what.at}>{shortDay(what.at, now)}</time> : <span>no date given</span>}
          </span>
        </p>
        {!opened && <p className={style.said}>{what.text}</p>}
        {opened ? (
          <Opened what={what} confirm={confirm} />
        ) : (
          <p className={style.labels}>
            <ReadAs what={what} />
            {unsure && <span className={style.unsure}>{unsure}</span>}
          </p>
        )}
      </div>
    </article>
  )
}

function Opened({ what, confirm }: Pick<RowProps, 'what' | 'confirm'>) {
  const { data } = useQuery(messageQuery(what.id))
  const why = data?.message.why ?? []
  const name = counterpart(what)
  const [handle] = what.with
  return (
    <>
      <blockquote className={style.whole}>
        {inWords(what.text ?? '', why.flatMap(wordsIn)).map(({ text, hung, at }) =>
          hung ? <mark key={at}>{text}</mark> : text,
        )}
      </blockquote>
      <div className={style.labels}>
        <WithChange what={{ ...what, why }}>
          {what.labels && (
            <button type="button" className="quiet" onClick={confirm}>
              That is right
            </button>
          )}
        </WithChange>
      </div>
      <ul className={style.why} aria-label="Why it was read so" aria-busy={!data}>
        {why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {data && data.doubts.length > 0 && <li>{doubtsInWords(data.doubts)}</li>}
        {what.labels && what.sure === null && <li>Its language is not one that Rapport reads.</li>}
      </ul>
      <p className={style.ways}>
        {handle && (
          <Link to="/people/$id" params={{ id: handle }}>
            {name}
          </Link>
        )}
        {handle && (
          <Link to="/messages" search={{ person: handle }}>
            All with {name}
          </Link>
        )}
        {isOutward(what.url) && <Outward url={what.url}>Open there</Outward>}
      </p>
    </>
  )
}

/** `In doubt: a question (55%), thanks (41%).` */
const doubtsInWords = (doubts: readonly Doubt[]): string =>
  `In doubt: ${listed(doubts.map(({ label, odds }) => `${labelWords[label] ?? label} (${Math.round(odds * 100)}%)`))}.`

/** Holds a row's place until it is fetched. */
export function MessageToCome() {
  return (
    <div className={style.row} aria-hidden="true">
      <span />
      <div className={style.text}>
        <span className={style.toCome} />
        <span className={style.toCome} />
        <span className={style.toCome} />
      </div>
    </div>
  )
}
