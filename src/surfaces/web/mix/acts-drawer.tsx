/** The drawer under a stripe or a figure of the mix: every act it was counted from. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ActsFilter, actsQuery } from '../api/messages.ts'
import { HappeningsDrawer } from '../happening/happenings-drawer.tsx'

type DrawerProps = { filter: ActsFilter; title: string; now: string; close: () => void }

export function ActsDrawer({ filter, ...rest }: DrawerProps) {
  return <HappeningsDrawer query={useInfiniteQuery(actsQuery(filter))} {...rest} />
}
