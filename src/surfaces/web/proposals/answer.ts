/** Yes or no to a proposal: takes the question away at once, and offers to undo it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Proposal } from '../../../plan/proposals/proposals.ts'
import { workspace, write } from '../api/client.ts'
import { dataKey } from '../api/reads.ts'
import { useUndo } from '../undo/undo.tsx'
import { type Proposals, proposalsKey } from './proposals-query.ts'

type Answered = { of: Proposal; answer: 'yes' | 'no' }

const say = (id: string, answer: 'yes' | 'no' | 'undo') =>
  write<unknown>(`${workspace}/proposals/${encodeURIComponent(id)}`, { answer })

export function useAnswer() {
  const queries = useQueryClient()
  const undo = useUndo()
  const refetch = () => queries.invalidateQueries({ queryKey: dataKey })
  return useMutation({
    mutationFn: ({ of, answer }: Answered) => say(of.id, answer),
    onMutate: async ({ of }) => {
      await queries.cancelQueries({ queryKey: proposalsKey })
      const before = queries.getQueriesData<Proposals>({ queryKey: proposalsKey })
      queries.setQueriesData<Proposals>({ queryKey: proposalsKey }, (known) =>
        known
          ? {
              ...known,
              left: Math.max(0, known.left - 1),
              proposals: known.proposals.filter(({ id }) => id !== of.id),
            }
          : known,
      )
      return { before }
    },
    onSuccess: (_answer, { of, answer }) => {
      undo.offer({
        said: answer === 'yes' ? `Noted with ${of.person.name}.` : 'You are not asked about this again.',
        undo: async () => {
          await say(of.id, 'undo')
          await refetch()
        },
      })
    },
    onError: (error, _answered, context) => {
      for (const [key, known] of context?.before ?? []) queries.setQueryData(key, known)
      undo.fail(error)
    },
    onSettled: refetch,
  })
}
