/** Says that one spoke outside every network: met, called, or simply that all is well. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { addTalk, type NewTalk, undoTalk } from '../api/memory.ts'
import { dataKey } from '../api/reads.ts'
import { Slip } from '../floats/layer.tsx'
import { TalkForm } from '../log/talk-form.tsx'
import { useUndo } from '../undo/undo.tsx'

export function useTalk(done: () => void) {
  const queries = useQueryClient()
  const { offer, fail } = useUndo()
  const again = () => queries.invalidateQueries({ queryKey: dataKey })
  return useMutation({
    mutationFn: (talk: NewTalk) => addTalk(talk),
    onSuccess: ({ id }) => {
      done()
      offer({ said: 'Noted: it counts as contact.', undo: () => undoTalk(id).then(again) })
      return again()
    },
    onError: fail,
  })
}

export function Spoke({ id, name, close }: { id: string; name: string; close: () => void }) {
  const talk = useTalk(close)
  return (
    <Slip title={`You spoke with ${name}`} close={close}>
      <TalkForm whom={id} saving={talk.isPending} keep={(given) => talk.mutate(given)} />
    </Slip>
  )
}
