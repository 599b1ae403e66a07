/** The drawer under a line of the picture: what shows that two people have to do with each other. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { NetworkPerson, NetworkTie } from '../../../people/network/shapes.ts'
import { interactionsQuery } from '../api/reads.ts'
import { SideDrawer } from '../floats/layer.tsx'
import { useNow } from '../frame/workspace.ts'
import { Happening } from '../happening/happening.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { days } from '../words/dates.ts'
import { count } from '../words/numbers.ts'
import { howTied } from './model.ts'
import style from './network.module.css'

type DrawerProps = {
  tie: NetworkTie
  a: NetworkPerson | undefined
  b: NetworkPerson | undefined
  close: () => void
}

export function TieDrawer({ tie, a, b, close }: DrawerProps) {
  const now = useNow()
  // A note has no account in its name.
  const ids = tie.evidence.filter((name) => name.includes('#'))
  const query = useQuery(interactionsQuery(ids))
  const all = query.data?.interactions ?? []
  return (
    <SideDrawer title={`${a?.name ?? ''} and ${b?.name ?? ''}`} close={close}>
      <p className={style.drawerBasis}>
        What your data shows of the two: {howTied(tie)}, {count(tie.count, 'time', 'times')}
        {tie.first && tie.last && `, ${days(tie.first, tie.last)}`}.
        {tie.count > ids.length && ids.length > 0 && ` The newest ${count(ids.length, 'is', 'are')} here.`}
      </p>
      {query.error && <TroubleNote error={query.error} again={() => void query.refetch()} />}
      {query.isLoading && <Waiting lines={5} what="what shows it" />}
      <ul className={style.drawerList}>
        {all.map((what) => (
          <li key={what.id}>
            <Happening what={what} now={now} linked />
          </li>
        ))}
      </ul>
      {tie.kinds.includes('introduced') && b && (
        <p className="soft">
          You noted who introduced you: it stands on{' '}
          <Link to="/people/$id" params={{ id: b.id }}>
            {b.name}’s page
          </Link>{' '}
          or on {a?.name}’s.
        </p>
      )}
    </SideDrawer>
  )
}
