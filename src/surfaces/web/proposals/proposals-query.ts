/** What is proposed, of everybody or of one person, as the API tells it. */
import { queryOptions } from '@tanstack/react-query'
import type { Proposal } from '../../../plan/proposals/proposals.ts'
import { read, workspace } from '../api/client.ts'
import { dataKey } from '../api/reads.ts'

export type Proposals = { asOf: string | null; left: number; proposals: Proposal[] }

export const proposalsKey = [...dataKey, 'proposals'] as const

export const proposalsQuery = (person?: string) =>
  queryOptions({
    queryKey: [...proposalsKey, person],
    queryFn: ({ signal }) => read<Proposals>(`${workspace}/proposals`, { person }, signal),
    staleTime: 60_000,
  })
