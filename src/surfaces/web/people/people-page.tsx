/** Everybody, as sentences: a list that can be narrowed, kept, told of many at once; all of it stands in the address. */
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { likelyQuery } from '../api/people/who.ts'
import { overviewQuery, rowsQuery, tableAddress } from '../api/people.ts'
import { statusQuery } from '../api/reads.ts'
import { Circles } from '../circles/circles.tsx'
import { useTitle } from '../frame/title.ts'
import { Network } from '../network/lazy-network.tsx'
import { TroubleNote } from '../parts/trouble.tsx'
import { startCount } from '../words/numbers.ts'
import { effective, isNarrowed } from './filter.ts'
import { FilterSentence } from './filter-sentence.tsx'
import { PeopleList } from './list/people-list.tsx'
import { Matter, MatterLine } from './matter/matter.tsx'
import { TimeForRhythms } from './matter/time.tsx'
import style from './people.module.css'
import { KeepList, KeptListWays, Views } from './views.tsx'

export function PeoplePage() {
  const search = useSearch({ from: '/people' })
  const { view, ...own } = search
  useTitle('People')
  const { data: overview } = useQuery(overviewQuery)
  const { data: status } = useQuery(statusQuery)
  const list = overview?.lists.find(({ id }) => id === own.list)
  const filter = effective(own, list)
  const first = useQuery(rowsQuery(own, 0))
  const everybody = !isNarrowed(filter) && view === undefined
  const chosen = filter.key === 'yes' && own.list === undefined && Object.keys(own).length === 1 && view === undefined
  const total = first.data?.total
  return (
    <div>
      <header className={style.head}>
        <h1>{list ? list.name : 'People'}</h1>
        <Views />
        <FilterSentence filter={filter} total={total} view={view} />
        {status?.empty === false && (
          <p className={style.ways}>
            {list ? (
              <KeptListWays key={list.id} list={list} />
            ) : (
              isNarrowed(filter) && <KeepList key={JSON.stringify(filter)} filter={filter} />
            )}
            {total !== 0 && (
              <a className="quiet" href={tableAddress(own)} download="people.csv">
                As a table
              </a>
            )}
            <Beside />
          </p>
        )}
      </header>
      {everybody && <MatterLine />}
      {chosen && (
        <>
          <TimeForRhythms />
          <Matter />
        </>
      )}
      {first.error && !first.data ? (
        <TroubleNote error={first.error} again={() => void first.refetch()} />
      ) : total === 0 ? (
        <Nobody empty={status?.empty === true} filtered={Object.keys(own).length > 0} chosen={chosen} />
      ) : view === 'circles' ? (
        <Circles filter={filter} />
      ) : view === 'network' ? (
        <Network filter={filter} />
      ) : (
        <PeopleList key={JSON.stringify(own)} filter={own} total={total} />
      )}
    </div>
  )
}

/** Ways to what lies beside the list; where it cannot be told who is here twice, nothing is said of it. */
function Beside() {
  const { data } = useQuery(likelyQuery({ limit: 1 }))
  const twice = data?.total ?? 0
  return (
    <>
      <Link to="/guesses" className="quiet">
        How good are these guesses?
      </Link>
      {twice > 0 && (
        <Link to="/people/same" className="quiet">
          {startCount(twice, 'person', 'people')} may be here twice
        </Link>
      )}
    </>
  )
}

function Nobody({ empty, filtered, chosen }: { empty: boolean; filtered: boolean; chosen: boolean }) {
  if (chosen && !empty) return <p className={style.nobody}>Nobody is chosen yet.</p>
  if (filtered && !empty)
    return (
      <p className={style.nobody}>
        Nobody is like that.{' '}
        <Link to="/people" search={{}}>
          See everybody
        </Link>
      </p>
    )
  return (
    <div className={style.nobody}>
      <p>
        Everybody you have ever had to do with will stand here, nearest first, each with where it stands between you and
        what would bring you closer. It is read from your networks’ archives.
      </p>
      <p>
        <Link to="/welcome" className="button next">
          Bring your archives
        </Link>
      </p>
    </div>
  )
}
