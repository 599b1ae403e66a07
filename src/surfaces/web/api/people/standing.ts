/** What a word about somebody rests on, and favours that are settled. */
import { infiniteQueryOptions } from '@tanstack/react-query'
import { read, replace, workspace } from '../client.ts'
import { dataKey } from '../reads.ts'
import type { EvidencePage, Interactions } from '../shapes.ts'

const atOnce = 50

/** These very interactions, in the order of their names. */
export const namedQuery = (ids: readonly string[]) =>
  infiniteQueryOptions({
    queryKey: [...dataKey, 'named', ids],
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }): Promise<EvidencePage> => {
      const page = ids.slice(pageParam, pageParam + atOnce)
      const { interactions } = await read<Interactions>(`${workspace}/interactions`, { ids: page.join(',') }, signal)
      const place = new Map(page.map((id, at) => [id, at]))
      const ordered = interactions.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
      return { total: ids.length, interactions: ordered }
    },
    getNextPageParam: (_last, _pages, param) => (param + atOnce < ids.length ? param + atOnce : undefined),
  })

/** A figure of give and take with one person, by its name as the API has it. */
export const figureQuery = (id: string, figure: string) =>
  infiniteQueryOptions({
    queryKey: [...dataKey, 'figure', id, figure],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      read<EvidencePage>(`${workspace}/person/figure`, { id, figure, limit: atOnce, offset: pageParam }, signal),
    getNextPageParam: (last, _pages, param) => {
      const had = param + last.interactions.length
      return last.interactions.length === 0 || had >= last.total ? undefined : had
    },
  })

/** A favour that was asked for is done now, or is open again. */
export const settleFavour = (id: string, done: boolean) =>
  replace<unknown>(`${workspace}/favours/settled`, done ? { id } : { id, at: null })
