/** Everything the desk asks for, as queries with their keys: one place says what is fetched and how long it holds. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Diagnosis, People } from '../../../plan/shapes.ts'
import { read, workspace } from './client.ts'
import type {
  Day,
  EvidencePage,
  ImportState,
  Interactions,
  NetworkAbout,
  PersonPage,
  Sources,
  Status,
} from './shapes.ts'

const minute = 60_000
/** Keys of everything that changes with the workspace's entries. */
export const dataKey = ['workspace'] as const

export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => read<Status>(`${workspace}/status`, {}, signal),
  refetchInterval: ({ state }) =>
    state.status === 'error'
      ? 5_000
      : state.data && state.data.reading.done < state.data.reading.total
        ? 2_000
        : minute,
})

export const networksQuery = queryOptions({
  queryKey: ['networks'],
  queryFn: ({ signal }) => read<NetworkAbout[]>('networks', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Imports since Rapport was started, newest first. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => read<{ imports: ImportState[] }>(`${workspace}/imports`, {}, signal),
})

export const sourcesQuery = queryOptions({
  queryKey: [...dataKey, 'sources'],
  queryFn: ({ signal }) => read<Sources>(`${workspace}/sources`, {}, signal),
})

/** Archives that were asked for; they become ready with the hours, not with what is done here. */
export const waitingQuery = queryOptions({
  queryKey: [...dataKey, 'waiting'],
  queryFn: ({ signal }) => read<Pick<Sources, 'waiting'>>(`${workspace}/waiting`, {}, signal),
  staleTime: 15 * minute,
  refetchInterval: 60 * minute,
})

export const todayQuery = (minutes: number) =>
  queryOptions({
    queryKey: [...dataKey, 'today', minutes],
    queryFn: ({ signal }) => read<Day>(`${workspace}/today`, { minutes }, signal),
  })

export type PeopleFilter = {
  [name in 'sort' | 'stage' | 'flag' | 'band' | 'role' | 'tag' | 'key' | 'due' | 'network' | 'list' | 'q']?:
    | string
    | undefined
}
export const peopleAtOnce = 100

/** One stretch of the list, from `page` times a hundred. */
export const peopleQuery = (filter: PeopleFilter, page: number, limit = peopleAtOnce) =>
  queryOptions({
    queryKey: [...dataKey, 'people', filter, limit, page],
    queryFn: ({ signal }) => read<People>(`${workspace}/people`, { ...filter, limit, offset: page * limit }, signal),
    staleTime: 5 * minute,
  })

export const searchQuery = (q: string) =>
  queryOptions({ ...peopleQuery({ q }, 0, 8), enabled: q.trim() !== '', placeholderData: keepPreviousData })

export const personQuery = (id: string, limit = 60) =>
  queryOptions({
    queryKey: [...dataKey, 'person', id, limit],
    queryFn: ({ signal }) => read<PersonPage>(`${workspace}/person`, { id, limit }, signal),
    staleTime: minute,
  })

/** The letter's figures; `asOf` asks how it stood at an earlier moment. */
export const diagnosisQuery = (window = 90, asOf?: string) =>
  queryOptions({
    queryKey: [...dataKey, 'diagnose', window, asOf],
    queryFn: ({ signal }) => read<Diagnosis>(`${workspace}/diagnose`, { window, asOf }, signal),
  })

export const interactionsQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: [...dataKey, 'interactions', ids],
    queryFn: ({ signal }) => read<Interactions>(`${workspace}/interactions`, { ids: ids.join(',') }, signal),
    enabled: ids.length > 0,
    staleTime: minute,
  })

export const evidenceQuery = (cause: string, measure: string) =>
  infiniteQueryOptions({
    queryKey: [...dataKey, 'evidence', cause, measure],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      read<EvidencePage>(`${workspace}/evidence`, { cause, measure, limit: 50, offset: pageParam }, signal),
    getNextPageParam: (last, pages) => {
      const had = pages.reduce((sum, page) => sum + page.interactions.length, 0)
      return last.interactions.length === 0 || had >= last.total ? undefined : had
    },
  })
