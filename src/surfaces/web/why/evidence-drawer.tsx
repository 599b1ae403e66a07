/** The drawer under a figure: every interaction it was counted from, each of which can be corrected. */

import { useInfiniteQuery } from '@tanstack/react-query'
import type { Finding } from '../../../plan/shapes.ts'
import { evidenceQuery } from '../api/reads.ts'
import { SideDrawer } from '../floats/layer.tsx'
import { Happening } from '../happening/happening.tsx'
import { useSpoken } from '../parts/network.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'

import { figure, upperFirst } from '../words/numbers.ts'
import style from './letter.module.css'

type DrawerProps = { finding: Finding; measure: string; now: string; close: () => void }

export function EvidenceDrawer({ finding, measure, now, close }: DrawerProps) {
  const query = useInfiniteQuery(evidenceQuery(finding.cause, measure))
  const say = useSpoken()
  const all = query.data?.pages.flatMap(({ interactions }) => interactions) ?? []
  const total = query.data?.pages[0]?.total
  return (
    <SideDrawer title={upperFirst(say(measure))} close={close}>
      <p className={style.drawerBasis}>
        {say(finding.headline)}
        {total !== undefined &&
          ` It was counted from ${total === 1 ? 'this one' : `these ${figure(total)}`}, newest first.`}
      </p>
      {query.error && <TroubleNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Waiting lines={9} what="what it was counted from" />}
      <ul className={style.drawerList}>
        {all.map((what) => (
          <li key={what.id}>
            <Happening what={what} now={now} linked />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <button
          type="button"
          className="button"
          onClick={() => void query.fetchNextPage()}
          disabled={query.isFetchingNextPage}
        >
          {query.isFetchingNextPage ? 'Fetching…' : 'Show more'}
        </button>
      )}
      {total === 0 && <p className="soft">No single interaction stands behind this figure.</p>}
    </SideDrawer>
  )
}
