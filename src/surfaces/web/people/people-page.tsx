/** Everybody, as sentences: a list that can be narrowed by stage, nearness, what is open and name, all kept in the address. */
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { type PeopleFilter, peopleQuery, statusQuery } from '../api/reads.ts'
import { Circles } from '../circles/circles.tsx'
import { useTitle } from '../frame/title.ts'
import { Network } from '../network/lazy-network.tsx'
import { TroubleNote } from '../parts/trouble.tsx'
import { FilterSentence } from './filter-sentence.tsx'
import style from './people.module.css'
import { PeopleList } from './people-list.tsx'

/** Views one comes back to: each is an address. */
const views: { word: string; search: PeopleFilter }[] = [
  { word: 'Everybody', search: {} },
  { word: 'You owe an answer', search: { flag: 'reply-owed' } },
  { word: 'You owe thanks', search: { flag: 'thanks-owed' } },
  { word: 'Fading', search: { flag: 'fading' } },
  { word: 'New', search: { flag: 'new' } },
  { word: 'They recommend you', search: { stage: 'advocate' } },
]

export function PeoplePage() {
  const search = useSearch({ from: '/people' })
  const { view, ...filter } = search
  useTitle('People')
  const first = useQuery(peopleQuery(filter, 0))
  const { data: status } = useQuery(statusQuery)
  return (
    <div>
      <header className={style.head}>
        <h1>People</h1>
        <nav className={style.views} aria-label="Views">
          {views.map(({ word, search: to }) => (
            <Link
              key={word}
              to="/people"
              search={to}
              className={style.view}
              activeOptions={{ exact: true, explicitUndefined: true }}
            >
              {word}
            </Link>
          ))}
        </nav>
        <FilterSentence filter={filter} total={first.data?.total} round={view === 'circles'} />
      </header>
      {first.error && !first.data ? (
        <TroubleNote error={first.error} again={() => void first.refetch()} />
      ) : first.data?.total === 0 ? (
        <Nobody empty={status?.empty === true} filtered={Object.keys(filter).length > 0} />
      ) : view === 'circles' ? (
        <Circles filter={filter} />
      ) : view === 'network' ? (
        <Network filter={filter} />
      ) : (
        <PeopleList key={JSON.stringify(filter)} filter={filter} total={first.data?.total} />
      )}
    </div>
  )
}

function Nobody({ empty, filtered }: { empty: boolean; filtered: boolean }) {
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
