/** How good the guesses are, as the desk asks for it; the look back takes longer and is asked for by itself. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { GuessesPage, Question } from '../../../../people/guesses/shapes.ts'
import { read, workspace } from '../client.ts'
import { dataKey } from '../reads.ts'

export const guessesAtOnce = 20

export const guessesQuery = queryOptions({
  queryKey: [...dataKey, 'guesses'],
  queryFn: ({ signal }) => read<GuessesPage>(`${workspace}/guesses`, { limit: 1 }, signal),
})

/** The newest `limit` of those that came due and asked this. */
export const settledQuery = ({ target, horizonDays }: Pick<Question, 'target' | 'horizonDays'>, limit: number) =>
  queryOptions({
    queryKey: [...dataKey, 'guesses', target, horizonDays, limit],
    queryFn: ({ signal }) => read<GuessesPage>(`${workspace}/guesses`, { target, days: horizonDays, limit }, signal),
    placeholderData: keepPreviousData,
  })

export const lookingBackQuery = queryOptions({
  queryKey: [...dataKey, 'guesses', 'back'],
  queryFn: ({ signal }) => read<GuessesPage>(`${workspace}/guesses`, { limit: 1, back: 'true' }, signal),
  staleTime: 60_000,
})
