/** Everything that has words, and what it was read as: narrowed by any label, put right one by one or many at once. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { type MessageFilter, messagesQuery } from '../api/messages.ts'
import { statusQuery } from '../api/reads.ts'
import { useTitle } from '../frame/title.ts'
import { useNow } from '../frame/workspace.ts'
import { TroubleNote } from '../parts/trouble.tsx'
import { figure, startCount } from '../words/numbers.ts'
import { Filters } from './filters.tsx'
import { MessageList } from './message-list.tsx'
import style from './messages.module.css'

const QualityDrawer = lazy(() =>
  import('./quality-drawer.tsx').then(({ QualityDrawer }) => ({ default: QualityDrawer })),
)
const wide = '(min-width: 1100px)'

export function MessagesPage() {
  const { open, quality, ...filter } = useSearch({ from: '/messages' })
  const go = useNavigate({ from: '/messages' })
  const now = useNow()
  const { data: status } = useQuery(statusQuery)
  const first = useQuery({ ...messagesQuery(filter, 0), placeholderData: keepPreviousData })
  const [isWide] = useState(() => matchMedia(wide).matches)
  useTitle('Messages')
  const total = first.isPlaceholderData ? undefined : first.data?.total
  const narrowed = Object.values(filter).some(Boolean)
  const isEmpty = status?.empty === true || (total === 0 && !narrowed)
  return (
    <div>
      <header className={style.head}>
        <h1>Messages</h1>
        <p className={style.lead}>
          {first.data && !isEmpty && (
            <>
              <span aria-live="polite">
                {first.data.total <= 12
                  ? startCount(first.data.total, 'message', 'messages')
                  : `${figure(first.data.total)} messages`}
                {narrowed && ' like that'}.
              </span>{' '}
              <button
                type="button"
                className="quiet"
                onClick={() => void go({ search: (was) => ({ ...was, quality: '1' }), resetScroll: false })}
              >
                How good is the reading?
              </button>
              {narrowed && (
                <Link to="/messages" search={{}} className="quiet">
                  See all
                </Link>
              )}
            </>
          )}
        </p>
        {first.data?.cut && <p className="small soft">{first.data.cut}</p>}
      </header>
      {first.error && !first.data ? (
        <TroubleNote error={first.error} again={() => void first.refetch()} />
      ) : isEmpty ? (
        <NothingSaid />
      ) : (
        <div className={style.desk}>
          {isWide ? (
            <aside className={style.side} aria-label="Narrow the list">
              <Filters filter={filter} counts={first.data?.counts} />
            </aside>
          ) : (
            <details className={style.fold}>
              <summary className="button">Narrow{narrowed ? 'ed' : ''}</summary>
              <Filters filter={filter} counts={first.data?.counts} />
            </details>
          )}
          <div className={style.column}>
            {total === 0 ? (
              <p className={style.nobody}>
                No message is like that.{' '}
                <Link to="/messages" search={{}}>
                  See all
                </Link>
              </p>
            ) : (
              <MessageList key={keyOf(filter)} filter={filter} total={total} open={open} now={now} />
            )}
          </div>
        </div>
      )}
      {quality && (
        <Suspense>
          <QualityDrawer
            close={() => void go({ search: (was) => ({ ...was, quality: undefined }), resetScroll: false })}
          />
        </Suspense>
      )}
    </div>
  )
}

const keyOf = (filter: MessageFilter): string => JSON.stringify(Object.entries(filter).filter(([, value]) => value))

function NothingSaid() {
  return (
    <div className={style.nobody}>
      <p>
        Everything that was ever written between you and others will stand here, with what it was read as: to everybody
        or to one, about whom, and what it does. Where the reading is wrong, one key puts it right.
      </p>
      <p>
        <Link to="/welcome" className="button next">
          Bring your archives
        </Link>
      </p>
    </div>
  )
}
