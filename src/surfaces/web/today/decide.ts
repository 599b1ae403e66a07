/** Done, later, not this person: takes the suggestion off the list at once, and offers to undo it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Suggestion } from '../../../plan/shapes.ts'
import { dataKey } from '../api/reads.ts'
import type { Day } from '../api/shapes.ts'
import { decide } from '../api/writes.ts'
import { useUndo } from '../undo/undo.tsx'
import { shortDay } from '../words/dates.ts'

export type Deed = { of: Suggestion; did: 'done' | 'snoozed' | 'refused'; until?: string }

const lists = [...dataKey, 'today']

export function useDecide() {
  const queries = useQueryClient()
  const undo = useUndo()
  const refetch = () => queries.invalidateQueries({ queryKey: lists })
  return useMutation({
    mutationFn: ({ of, did, until }: Deed) =>
      decide({ suggestion: of.id, person: of.person.id, did, ...(until && { until }) }),
    onMutate: async ({ of }) => {
      await queries.cancelQueries({ queryKey: lists })
      const before = queries.getQueriesData<Day>({ queryKey: lists })
      queries.setQueriesData<Day>({ queryKey: lists }, (today) =>
        today ? { ...today, items: today.items.filter(({ id }) => id !== of.id) } : today,
      )
      return { before }
    },
    onSuccess: (_answer, deed) => {
      undo.offer({
        said: told(deed),
        undo: async () => {
          await decide({ suggestion: deed.of.id, person: deed.of.person.id, did: 'reopened' })
          await refetch()
        },
      })
    },
    onError: (error, _deed, context) => {
      for (const [key, today] of context?.before ?? []) queries.setQueryData(key, today)
      undo.fail(error)
    },
    onSettled: refetch,
  })
}

function told({ of, did, until }: Deed): string {
  if (did === 'done') return `${of.person.name} is done.`
  if (did === 'refused') return `${of.person.name} is not asked of you again for this.`
  return until
    ? `${of.person.name} comes back on ${shortDay(until, new Date().toISOString())}.`
    : `${of.person.name} comes back later.`
}
