/** Marks somebody as a person one wants a relationship with. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dataKey } from '../api/reads.ts'
import type { PersonPage } from '../api/shapes.ts'
import { markKey } from '../api/writes.ts'
import { useUndo } from '../undo/undo.tsx'
import style from './person.module.css'

function useMark(id: string) {
  const queries = useQueryClient()
  const undo = useUndo()
  return useMutation({
    mutationKey: ['choose', id],
    mutationFn: (key: boolean) => markKey(id, key),
    onSuccess: (_, key) => {
      const again = () => queries.invalidateQueries({ queryKey: dataKey })
      undo.offer({
        said: key ? 'Chosen: they come earlier on Today.' : 'No longer chosen.',
        undo: () => markKey(id, !key).then(again),
      })
      return again()
    },
    onError: undo.fail,
  })
}

/** Chooses somebody, or not any more. */
export function useChosen(person: PersonPage): () => void {
  const mark = useMark(person.id)
  return () => {
    if (!mark.isPending) mark.mutate(!person.key)
  }
}

export function Chosen({ person }: { person: PersonPage }) {
  const mark = useMark(person.id)
  const chosen = mark.isPending ? mark.variables : person.key
  return (
    <button
      type="button"
      className={style.chosen}
      aria-pressed={chosen}
      disabled={mark.isPending}
      onClick={() => mark.mutate(!person.key)}
      title="Chosen people come earlier on Today (k)"
    >
      <span aria-hidden="true">{chosen ? '★' : '☆'}</span> {chosen ? 'one you chose' : 'choose this person'}
    </button>
  )
}
