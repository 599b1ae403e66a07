/** Done, later, spoken elsewhere, not this person: takes the suggestion off the list at once, and offers to undo it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Suggestion } from '../../../plan/shapes.ts'
import type { Unwanted } from '../../../plan/today/shapes.ts'
import { dataKey } from '../api/reads.ts'
import type { Day } from '../api/shapes.ts'
import { decide } from '../api/writes.ts'
import { useUndo } from '../undo/undo.tsx'
import { shortDay } from '../words/dates.ts'
import { logTalk, type TalkKind, undoTalk } from './calls.ts'

export type Deed = { of: Suggestion; did: 'done' | 'snoozed' | 'refused'; until?: string; talk?: TalkKind }

const lists = [...dataKey, 'today']

/** `reopen` is told whom was taken back. */
export function useDecide(reopen: (of: Suggestion) => void) {
  const queries = useQueryClient()
  const undo = useUndo()
  const refetch = () => queries.invalidateQueries({ queryKey: dataKey })
  return useMutation({
    mutationFn: async ({ of, did, until, talk }: Deed) => {
      const logged = talk && (await logTalk({ with: of.person.id, kind: talk }))
      await decide({ suggestion: of.id, person: of.person.id, did, ...(until && { until }) })
      return logged?.id
    },
    onMutate: async ({ of }) => {
      await queries.cancelQueries({ queryKey: lists })
      const before = queries.getQueriesData<Day>({ queryKey: lists })
      queries.setQueriesData<Day>({ queryKey: lists }, (today) =>
        today ? { ...today, items: today.items.filter(({ id }) => id !== of.id) } : today,
      )
      return { before }
    },
    onSuccess: (talk, deed) => {
      undo.offer({
        said: told(deed),
        undo: async () => {
          if (talk !== undefined) await undoTalk(talk)
          await decide({ suggestion: deed.of.id, person: deed.of.person.id, did: 'reopened' })
          await refetch()
          reopen(deed.of)
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

function told({ of, did, until, talk }: Deed): string {
  if (talk) return `Noted that you and ${of.person.name} have spoken.`
  if (did === 'done') return `${of.person.name} is done.`
  if (did === 'refused') return `${of.person.name} is not suggested any more, until you say so.`
  return until
    ? `${of.person.name} comes back on ${shortDay(until, new Date().toISOString())}.`
    : `${of.person.name} comes back later.`
}

/** Takes back what was done today, or that somebody is not wanted here; `was` is what it was before. */
export function useTakeBack(was: 'done' | 'refused') {
  const queries = useQueryClient()
  const undo = useUndo()
  const say = ({ person, suggestion }: Unwanted, did: 'reopened' | 'done' | 'refused') =>
    decide({ suggestion, person: person.id, did })
  const refetch = () => queries.invalidateQueries({ queryKey: lists })
  return useMutation({
    mutationFn: (of: Unwanted) => say(of, 'reopened'),
    onSuccess: (_answer, of) =>
      undo.offer({
        said: was === 'done' ? `${of.person.name} is to do again.` : `${of.person.name} may be suggested again.`,
        undo: async () => {
          await say(of, was)
          await refetch()
        },
      }),
    onError: undo.fail,
    onSettled: refetch,
  })
}
