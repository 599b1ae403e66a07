/** Says something of people, has the pages fetched anew, and offers to take it back. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Saying, sayBefore, sayOf } from '../../api/people.ts'
import { dataKey } from '../../api/reads.ts'
import { useUndo } from '../../undo/undo.tsx'

type What = { ids: readonly string[]; saying: Saying; said: string }

export function useSaying(done: () => void = () => {}) {
  const queries = useQueryClient()
  const undo = useUndo()
  const again = () => queries.invalidateQueries({ queryKey: dataKey })
  return useMutation({
    mutationFn: ({ ids, saying }: What) => sayOf(ids, saying),
    onSuccess: async ({ changed, before }, { said }) => {
      done()
      if (changed === 0) undo.offer({ said: 'That was so already.' })
      else undo.offer({ said, undo: () => sayBefore(before).then(again) })
      await again()
    },
    onError: undo.fail,
  })
}
