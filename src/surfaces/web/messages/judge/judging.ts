/** Puts messages right, one or many: at once on the page, then where they are kept, with undo. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Interaction } from '../../../../people/shapes.ts'
import { correctAll, type Messages, messagesKey, uncorrectAll } from '../../api/messages.ts'
import { dataKey } from '../../api/reads.ts'
import { useUndo } from '../../undo/undo.tsx'
import { count } from '../../words/numbers.ts'
import type { Change } from './presses.ts'

type Judgement = { changes: readonly Change[]; said: string }

export function useJudging(): (judgement: Judgement) => void {
  const queries = useQueryClient()
  const undo = useUndo()

  const show = (changes: readonly Change[]) => {
    const by = new Map(changes.map((change) => [change.of, change]))
    queries.setQueriesData<Messages>({ queryKey: messagesKey }, (known) =>
      known ? { ...known, messages: known.messages.map((message) => changed(message, by.get(message.id))) } : known,
    )
  }
  const judge = useMutation({
    mutationFn: ({ changes }: Judgement) => correctAll(changes.map(({ of, labels }) => ({ of, labels }))),
    onMutate: ({ changes }) => show(changes),
    onSuccess: (copies, { changes, said }) =>
      undo.offer({
        said: copies > 0 ? `${said} So ${copies === 1 ? 'is' : 'are'} ${count(copies, 'copy', 'copies')}.` : said,
        undo: async () => {
          await correctAll(changes.flatMap(({ of, was, corrected }) => (was && corrected ? { of, labels: was } : [])))
          await uncorrectAll(changes.flatMap(({ of, corrected }) => (corrected ? [] : of)))
          await queries.invalidateQueries({ queryKey: dataKey })
        },
      }),
    onError: undo.fail,
    onSettled: () => queries.invalidateQueries({ queryKey: dataKey }),
  })
  return (judgement) => judgement.changes.length > 0 && judge.mutate(judgement)
}

function changed(message: Interaction, change: Change | undefined): Interaction {
  if (!change || !message.labels) return message
  return { ...message, labels: { ...message.labels, ...change.labels }, corrected: true, sure: 1 }
}
