/** Asks whose account it is of which a file did not tell it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { nameOwner } from '../api/writes.ts'
import { HandleIs, useTitles } from '../parts/network.tsx'
import { useUndo } from '../undo/undo.tsx'
import style from './sources.module.css'

export function OwnerForm({ network }: { network: string }) {
  const id = useId()
  const title = useTitles()
  const queries = useQueryClient()
  const undo = useUndo()
  const [name, setName] = useState('')
  const say = useMutation({
    mutationFn: () => nameOwner(`${network}:${name.trim()}`),
    onSuccess: () => queries.invalidateQueries(),
    onError: undo.fail,
  })
  return (
    <form
      className={style.owner}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') say.mutate()
      }}
    >
      <label htmlFor={id}>It does not tell whose {title(network)} account it is. Your name there:</label>
      <HandleIs network={network} id={`${id}is`} />
      <input
        id={id}
        aria-describedby={`${id}is`}
        className="field"
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button" disabled={name.trim() === '' || say.isPending}>
        It is mine
      </button>
    </form>
  )
}
