/** Who talks with whom around us: asked again and again while it is being drawn. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Network } from '../../../../people/network/shapes.ts'
import { read, workspace } from '../client.ts'
import { dataKey, type PeopleFilter } from '../reads.ts'

export const networkQuery = ({ sort: _, ...filter }: PeopleFilter) =>
  queryOptions({
    queryKey: [...dataKey, 'network', filter],
    queryFn: ({ signal }) => read<Network>(`${workspace}/network`, filter, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'drawing' ? 600 : data?.state === 'redrawing' ? 2_000 : false,
  })
