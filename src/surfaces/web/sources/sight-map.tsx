/** A map with its gaps: accounts down, years across; what you did above, what others did below, hatched where nobody can see. */
import type { CSSProperties } from 'react'
import type { AccountSight, Sight } from '../api/shapes.ts'
import { useTitles } from '../parts/network.tsx'
import { day, days } from '../words/dates.ts'
import { networkOf, shownHandle } from '../words/deeds.ts'
import { listed, upperFirst } from '../words/numbers.ts'
import { type Lane, lanes, spansOf, yearMarks } from './lanes.ts'
import style from './sources.module.css'

export function SightMap({ accounts }: { accounts: readonly AccountSight[] }) {
  const now = new Date().toISOString()
  const from = accounts.map((account) => account.from ?? now).sort()[0] ?? now
  const begin = Date.parse(from)
  const end = Date.parse(now)
  const place = (at: string | null, open: number) => {
    const time = at === null ? open : Math.min(end, Math.max(begin, Date.parse(at)))
    return end === begin ? 0 : (time - begin) / (end - begin)
  }
  const marks = yearMarks(begin, end)
  return (
    <div className={style.map}>
      <div className={style.years} aria-hidden="true">
        {marks.map(({ year, at }) => (
          <span key={year} style={{ left: `${at * 100}%` }}>
            {year}
          </span>
        ))}
      </div>
      <ul>
        {accounts.map((account) => (
          <AccountRows key={account.account} account={account} place={place} marks={marks} />
        ))}
      </ul>
      <p className="small soft">
        <i className={style.keyUs} /> what you did <i className={style.keyThem} /> what others did towards you{' '}
        <i className={style.keyNone} /> not to be seen. What was not seen is never counted as nothing.
      </p>
    </div>
  )
}

type Place = (at: string | null, open: number) => number

function AccountRows({
  account,
  place,
  marks,
}: {
  account: AccountSight
  place: Place
  marks: readonly { year: number; at: number }[]
}) {
  const title = useTitles()
  const { sights, gaps, from, to } = account
  const unseen = gaps.filter(({ ended }) => !ended)
  const name = `${title(account.network)}, ${shownHandle(account.account)}`
  return (
    <li className={style.account}>
      <h3 className={style.accountName}>
        {title(networkOf(account.account))} <span className="soft">{account.name ?? shownHandle(account.account)}</span>
      </h3>
      {sights.length === 0 ? (
        <p className="small soft">Taken as complete: its source does not say what it leaves out.</p>
      ) : (
        <>
          <div className={style.lanes} aria-hidden="true">
            {(['sent', 'received'] as const).flatMap((side) =>
              lanes.map((lane) => (
                <div key={`${side}${lane.words}`} className={style.lane} data-side={side}>
                  <span className={style.laneName}>{lane[side]}</span>
                  <div className={style.strip}>
                    {marks.map(({ year, at }) => (
                      <i key={year} className={style.tick} style={{ left: `${at * 100}%` }} />
                    ))}
                    {spansOf(sights, lane, side).map(({ from, to, share }) => {
                      const left = place(from, Number.NEGATIVE_INFINITY)
                      const right = place(to, Number.POSITIVE_INFINITY)
                      const at: CSSProperties = {
                        left: `${Math.max(0, left) * 100}%`,
                        width: `max(2px, ${Math.max(0, Math.min(1, right) - Math.max(0, left)) * 100}%)`,
                        opacity: share === 1 ? 1 : 0.62,
                      }
                      return <i key={`${from} ${to}`} className={style.bar} style={at} />
                    })}
                  </div>
                </div>
              )),
            )}
          </div>
          <SightTable name={name} sights={sights} />
        </>
      )}
      {(from || to) && sights.length > 0 && (
        <p className="small soft">
          {from && to
            ? upperFirst(days(from, to))
            : `${from ? `From ${day(from)}` : 'From its beginning'} to ${to ? day(to) : 'now'}`}
          .
        </p>
      )}
      {gaps
        .filter(({ ended }) => ended)
        .map((gap) => (
          <p key={gap.what} className="small">
            <GapWords {...gap} />
          </p>
        ))}
      {unseen.length > 0 && (
        <details className={style.gaps}>
          <summary className="quiet">What cannot be seen, and what would show it</summary>
          <ul>
            {unseen.map((gap) => (
              <li key={gap.what}>
                <GapWords {...gap} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function GapWords({ what, fill }: AccountSight['gaps'][number]) {
  return (
    <>
      {what} {fill && <span className="soft">{fill}</span>}
    </>
  )
}

/** The same as a table, for whoever does not look at pictures. */
function SightTable({ name, sights }: { name: string; sights: readonly Sight[] }) {
  const cell = (lane: Lane, side: 'sent' | 'received') =>
    listed(
      spansOf(sights, lane, side).map(
        ({ from, to }) => `${from ? day(from) : 'from the beginning'} to ${to ? day(to) : 'now'}`,
      ),
    ) || 'not to be seen'
  return (
    <div className="away">
      <table>
        <caption>What can be seen of {name}</caption>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.words}>
              <th scope="row">{lane.words}</th>
              <td>from you: {cell(lane, 'sent')}</td>
              <td>to you: {cell(lane, 'received')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
