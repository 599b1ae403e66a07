/** The drawer under a stripe or a figure of the mix: every act it was counted from, each of which can be corrected. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ActsFilter, actsQuery } from '../api/messages.ts'
import { SideDrawer } from '../floats/layer.tsx'
import { Happening } from '../happening/happening.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { figure } from '../words/numbers.ts'
import style from './mix.module.css'

type DrawerProps = { filter: ActsFilter; title: string; now: string; close: () => void }

export function ActsDrawer({ filter, title, now, close }: DrawerProps) {
  const query = useInfiniteQuery(actsQuery(filter))
  const all = query.data?.pages.flatMap(({ interactions }) => interactions) ?? []
  const total = query.data?.pages[0]?.total
  return (
    <SideDrawer title={title} close={close}>
      {total !== undefined && (
        <p className={style.basis}>
          {total === 0
            ? 'No single act stands behind this figure.'
            : `Counted from ${total === 1 ? 'this one' : `these ${figure(total)}`}, newest first.`}
        </p>
      )}
      {query.error && <TroubleNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Waiting lines={9} what="what it was counted from" />}
      <ul className={style.acts}>
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
    </SideDrawer>
  )
}
