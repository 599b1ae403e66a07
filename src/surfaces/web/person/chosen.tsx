/** Marks somebody as a person one wants a relationship with. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sayBefore, sayOf } from '../api/people.ts'
import { dataKey } from '../api/reads.ts'
import type { PersonPage } from '../api/shapes.ts'
import { useUndo } from '../undo/undo.tsx'
import style from './person.module.css'

function useMark(id: string) {
  const queries = useQueryClient()
  const undo = useUndo()
  return useMutation({
    mutationKey: ['choose', id],
    mutationFn: (key: boolean) => sayOf([id], { key }),
    onSuccess: ({ before }, key) => {
      const again = () => queries.invalidateQueries({ queryKey: dataKey })
      undo.offer({
        said: key ? 'Chosen: they come earlier on Today.' : 'No longer chosen.',
        // As it was, and not the opposite: whoever was never answered about may be proposed again.
        undo: () => sayBefore(before).then(again),
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
