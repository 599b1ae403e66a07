/** Who stands before and after somebody in the list of people one came from. */
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dataKey } from '../api/reads.ts'

type Page = { people: readonly { id: string; name: string }[] }
export type Neighbour = { id: string; name: string }

const isPage = (data: unknown): data is Page =>
  typeof data === 'object' && data !== null && 'people' in data && Array.isArray(data.people)

/** Of the lists that were fetched, the last one looked at that has them. */
export function useNeighbours(id: string): { before: Neighbour | undefined; after: Neighbour | undefined } {
  const queries = useQueryClient()
  return useMemo(() => {
    const lists = new Map<string, { pages: Map<number, Page>; at: number; has: boolean }>()
    for (const query of queries.getQueryCache().findAll({ queryKey: [...dataKey, 'people rows'] })) {
      const { data, dataUpdatedAt } = query.state
      const filter = JSON.stringify(query.queryKey.slice(dataKey.length + 1, -1))
      const page = Number(query.queryKey.at(-1))
      if (!isPage(data) || !Number.isInteger(page)) continue
      const list = lists.get(filter) ?? { pages: new Map<number, Page>(), at: 0, has: false }
      lists.set(filter, list)
      list.pages.set(page, data)
      list.at = Math.max(list.at, dataUpdatedAt)
      list.has ||= data.people.some((person) => person.id === id)
    }
    const last = [...lists.values()].filter(({ has }) => has).sort((a, b) => b.at - a.at)[0]
    const none = { before: undefined, after: undefined }
    if (last === undefined) return none
    for (const [number, page] of last.pages) {
      const at = page.people.findIndex((person) => person.id === id)
      if (at < 0) continue
      return {
        before: page.people[at - 1] ?? last.pages.get(number - 1)?.people.at(-1),
        after: page.people[at + 1] ?? last.pages.get(number + 1)?.people[0],
      }
    }
    return none
  }, [queries, id])
}
