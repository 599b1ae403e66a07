/** The drawer under a word or a figure: every interaction it rests on, each of which can be corrected. */
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { EvidencePage } from '../api/shapes.ts'
import { SideDrawer } from '../floats/layer.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { count } from '../words/numbers.ts'
import style from './drawer.module.css'
import { Happening } from './happening.tsx'

type DrawerProps = {
  title: string
  query: UseInfiniteQueryResult<InfiniteData<EvidencePage>>
  now: string
  close: () => void
  /** A sentence before the basis. */
  says?: string
  /** In which order they come. */
  order?: string
}

export function HappeningsDrawer({ title, query, now, close, says, order = 'newest first' }: DrawerProps) {
  const all = query.data?.pages.flatMap(({ interactions }) => interactions) ?? []
  const total = query.data?.pages[0]?.total
  return (
    <SideDrawer title={title} close={close}>
      <p className={style.basis}>
        {says && `${says} `}
        {total !== undefined && basisOf(total, order)}
      </p>
      {query.error && <TroubleNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Waiting lines={9} what="what it was counted from" />}
      <ul className={style.list}>
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

function basisOf(total: number, order: string): string {
  if (total === 0) return 'No single interaction stands behind this figure.'
  if (total === 1) return 'Counted from this one.'
  return `Counted from these ${count(total, '', '').trim()}, ${order}.`
}
