/** How good the guesses are, as the desk asks for it; the look back takes longer and is asked for by itself. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { GuessesPage } from '../../../people/guesses/shapes.ts'
import { read, workspace } from './client.ts'
import { dataKey } from './reads.ts'

export const guessesAtOnce = 20

/** With the newest `limit` of those that came due. */
export const guessesQuery = (limit = guessesAtOnce) =>
  queryOptions({
    queryKey: [...dataKey, 'guesses', limit],
    queryFn: ({ signal }) => read<GuessesPage>(`${workspace}/guesses`, { limit }, signal),
    placeholderData: keepPreviousData,
  })

export const lookingBackQuery = queryOptions({
  queryKey: [...dataKey, 'guesses', 'back'],
  queryFn: ({ signal }) => read<GuessesPage>(`${workspace}/guesses`, { limit: 1, back: 'true' }, signal),
  staleTime: 60_000,
})
