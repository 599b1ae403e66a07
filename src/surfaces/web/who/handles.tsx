/** A person's handles, each with why it is theirs; splitting one off, joining with somebody, and a likely double. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { joinPeople, likelyQuery, splitPerson, type Ties, tiesQuery, undoWho } from '../api/people/who.ts'
import { dataKey } from '../api/reads.ts'
import type { PersonPage } from '../api/shapes.ts'
import { useNow } from '../frame/workspace.ts'
import { NetworkMark } from '../parts/network.tsx'
import { useUndo } from '../undo/undo.tsx'
import { shortDay } from '../words/dates.ts'
import { networkOf, shownHandle } from '../words/deeds.ts'
import style from './who.module.css'

const PersonSearch = lazy(() => import('../floats/person-search.tsx').then((m) => ({ default: m.PersonSearch })))

export function Handles({ person }: { person: Pick<PersonPage, 'id' | 'name' | 'handles'> }) {
  const { data } = useQuery(tiesQuery(person.id))
  const [joining, setJoining] = useState(false)
  const act = useWhoActs(person)
  const shown: Ties['handles'] =
    data?.handles ?? person.handles.map((handle) => ({ handle, name: null, sent: 0, received: 0, why: [] }))
  return (
    <section aria-label="Handles" className={style.own}>
      <LikelyDouble id={person.id} />
      <ul className={style.rows}>
        {shown.map((one) => (
          <HandleRow key={one.handle} of={one} alone={shown.length === 1} act={act} />
        ))}
      </ul>
      {data?.apart.map(({ handles, at, undo }) => (
        <p key={undo} className="small soft">
          You hold {handles.map(shownHandle).join(', ')} apart from {person.name}
          {at && <Since at={at} />}.{' '}
          <button type="button" className="quiet" onClick={() => act.undo(undo)}>
            Take that back
          </button>
        </p>
      ))}
      {joining ? (
        <Suspense fallback={null}>
          <PersonSearch
            takesFocus
            label={`Who is one person with ${person.name}`}
            placeholder="Name or handle"
            found={(other) => {
              setJoining(false)
              act.join(other.id, other.name)
            }}
          />
          <button type="button" className="quiet" onClick={() => setJoining(false)}>
            Leave it
          </button>
        </Suspense>
      ) : (
        <button type="button" className="quiet" onClick={() => setJoining(true)}>
          Join with somebody
        </button>
      )}
    </section>
  )
}

type Acts = ReturnType<typeof useWhoActs>

function HandleRow({ of, alone, act }: { of: Ties['handles'][number]; alone: boolean; act: Acts }) {
  const { handle, name, why } = of
  const [first] = why.toSorted((a, b) => rank[a.by] - rank[b.by])
  return (
    <li className={style.row}>
      <p>
        <NetworkMark network={networkOf(handle)} /> {shownHandle(handle)}
        {name && name !== shownHandle(handle) && <span className="soft"> {name}</span>}
      </p>
      {!alone && (
        <p className="small soft">
          {first ? first.words : 'Tied by way of another handle'}
          {first?.at && <Since at={first.at} />}.{' '}
          {first?.undo && (
            <>
              <button type="button" className="quiet" onClick={() => act.undo(first.undo ?? '')}>
                Take that back
              </button>{' '}
            </>
          )}
          <button
            type="button"
            className="quiet"
            aria-label={`This is somebody else: ${shownHandle(handle)}`}
            onClick={() => act.split(handle)}
          >
            This is somebody else
          </button>
        </p>
      )}
    </li>
  )
}

const rank = { you: 0, network: 1, source: 2 } as const

function Since({ at }: { at: string }) {
  const now = useNow()
  return <>, on {shortDay(at, now)}</>
}

/** A line where somebody may be here twice. */
function LikelyDouble({ id }: { id: string }) {
  const { data } = useQuery(likelyQuery({ person: id, limit: 3 }))
  const [first] = data?.proposals ?? []
  const other = first?.people.find((side) => side.id !== id)
  if (first === undefined || other === undefined) return null
  return (
    <p className="small soft">
      {first.kind === 'same' ? `${other.name} may be the same person.` : `There may be a tie with ${other.name}.`}{' '}
      <Link to="/people/same" search={{ person: id }} className="quiet">
        Look at both
      </Link>
    </p>
  )
}

function useWhoActs({ id, name }: Pick<PersonPage, 'id' | 'name'>) {
  const queries = useQueryClient()
  const undo = useUndo()
  const go = useNavigate()
  const refetch = () => queries.invalidateQueries({ queryKey: dataKey })
  const { mutate } = useMutation({
    mutationFn: ({ deed }: { deed: () => Promise<{ act: string; people: string[] }>; said: string; undoes: boolean }) =>
      deed(),
    onSuccess: async ({ act, people }, { said, undoes }) => {
      // Whoever stands for the person may be another handle now.
      const [stays] = people
      if (stays !== undefined && !people.includes(id))
        await go({ to: '/people/$id', params: { id: stays }, replace: true })
      undo.offer({
        said,
        ...(undoes && {
          undo: async () => {
            await undoWho(act)
            await refetch()
          },
        }),
      })
    },
    onError: undo.fail,
    onSettled: refetch,
  })
  return {
    split: (handle: string) =>
      mutate({
        deed: () => splitPerson(id, [handle]),
        said: `${shownHandle(handle)} is somebody else now.`,
        undoes: true,
      }),
    join: (other: string, otherName: string) =>
      mutate({
        deed: () => joinPeople([id, other]),
        said: `${name} and ${otherName} are one person now.`,
        undoes: true,
      }),
    undo: (act: string) => mutate({ deed: () => undoWho(act), said: 'Taken back.', undoes: false }),
  }
}
