/** Notes on a person, and the line to write another. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { dataKey } from '../api/reads.ts'
import type { PersonPage } from '../api/shapes.ts'
import { addNote } from '../api/writes.ts'
import { useUndo } from '../undo/undo.tsx'
import { shortDay } from '../words/dates.ts'
import style from './notes.module.css'

export function Notes({ person, now, few = false }: { person: PersonPage; now: string; few?: boolean }) {
  const notes = few ? person.notes.slice(0, 2) : person.notes
  return (
    <div className={style.notes}>
      {notes.length > 0 && (
        <ul className={style.list}>
          {notes.map((note) => (
            <li key={note.id}>
              <span className={style.text}>{note.text}</span> <time dateTime={note.at}>{shortDay(note.at, now)}</time>
            </li>
          ))}
        </ul>
      )}
      <WriteNote id={person.id} name={person.name} />
    </div>
  )
}

function WriteNote({ id, name }: { id: string; name: string }) {
  const [text, setText] = useState('')
  const queries = useQueryClient()
  const undo = useUndo()
  const field = useId()
  const save = useMutation({
    mutationFn: addNote,
    onSuccess: () => {
      setText('')
      return queries.invalidateQueries({ queryKey: dataKey })
    },
    onError: undo.fail,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) save.mutate({ with: id, text: text.trim() })
  }
  return (
    <form className={style.write} onSubmit={submit}>
      <label htmlFor={field} className="away">
        A note on {name}
      </label>
      <textarea
        id={field}
        className="field"
        rows={text === '' ? 1 : 3}
        placeholder="Write a note only you see"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
        }}
      />
      {text.trim() !== '' && (
        <button type="submit" className="button" disabled={save.isPending}>
          Keep the note
        </button>
      )}
    </form>
  )
}
