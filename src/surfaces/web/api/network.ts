/** Who talks with whom around us: asked again and again while it is being drawn. */
import { queryOptions } from '@tanstack/react-query'
import type { Network } from '../../../people/network/shapes.ts'
import { read, workspace } from './client.ts'
import { dataKey } from './reads.ts'

export const networkQuery = queryOptions({
  queryKey: [...dataKey, 'network'],
  queryFn: ({ signal }) => read<Network>(`${workspace}/network`, {}, signal),
  refetchInterval: ({ state: { data } }) =>
    data?.state === 'drawing' ? 600 : data?.state === 'redrawing' ? 2_000 : false,
})
