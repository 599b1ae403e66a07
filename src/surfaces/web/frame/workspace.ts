/** What the frame knows of the workspace: its name, how far its data reaches, and when anything in it has changed. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { workspace } from '../api/client.ts'
import { dataKey, statusQuery } from '../api/reads.ts'
import { calledBy } from '../words/accounts.ts'

/** The moment the answers speak of: the end of the data, or now where it is not known. */
export function useNow(): string {
  const { data } = useQuery(statusQuery)
  return data?.asOf ?? new Date().toISOString()
}

/** How the workspace is called; undefined until that is known. */
export function useCalled(): string | undefined {
  const { data } = useQuery(statusQuery)
  return data && calledBy(data.name, workspace)
}

/** Fetches the pages' answers anew as soon as the workspace says it is another than before. */
export function useFreshness(): void {
  const queries = useQueryClient()
  const { data } = useQuery(statusQuery)
  const version = data ? `${data.version} ${data.reading.done}` : undefined
  const before = useRef(version)
  useEffect(() => {
    if (before.current !== undefined && version !== undefined && before.current !== version) {
      void queries.invalidateQueries({ queryKey: dataKey })
    }
    before.current = version
  }, [version, queries])
}
