/** Marks somebody as a person one wants a relationship with. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dataKey } from '../api/reads.ts'
import type { PersonPage } from '../api/shapes.ts'
import { markKey } from '../api/writes.ts'
import { useUndo } from '../undo/undo.tsx'
import style from './person.module.css'

export function Chosen({ person }: { person: PersonPage }) {
  const queries = useQueryClient()
  const undo = useUndo()
  const mark = useMutation({
    mutationFn: (key: boolean) => markKey(person.id, key),
    onSuccess: () => queries.invalidateQueries({ queryKey: dataKey }),
    onError: undo.fail,
  })
  const chosen = mark.isPending ? mark.variables : person.key
  return (
    <button
      type="button"
      className={style.chosen}
      aria-pressed={chosen}
      disabled={mark.isPending}
      onClick={() => mark.mutate(!person.key)}
      title="Chosen people come earlier on Today"
    >
      <span aria-hidden="true">{chosen ? '★' : '☆'}</span> {chosen ? 'one you chose' : 'choose this person'}
    </button>
  )
}
