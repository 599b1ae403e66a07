/** The newest of what a proposal rests on. */
import { useQuery } from '@tanstack/react-query'
import type { ProposedPerson } from '../../api/people.ts'
import { interactionsQuery } from '../../api/reads.ts'
import { SideDrawer } from '../../floats/layer.tsx'
import { useNow } from '../../frame/workspace.ts'
import { Happening } from '../../happening/happening.tsx'
import { TroubleNote, Waiting } from '../../parts/trouble.tsx'
import style from './matter.module.css'

export function Evidence({ of: { name, why, evidence }, close }: { of: ProposedPerson; close: () => void }) {
  const query = useQuery(interactionsQuery(evidence))
  const now = useNow()
  return (
    <SideDrawer title={`Why ${name}?`} close={close}>
      <p className={style.basis}>{why} The newest of it:</p>
      {query.error && <TroubleNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Waiting lines={6} what="what it rests on" />}
      <ul className={style.evidence}>
        {query.data?.interactions.map((what) => (
          <li key={what.id}>
            <Happening what={what} now={now} />
          </li>
        ))}
      </ul>
    </SideDrawer>
  )
}
