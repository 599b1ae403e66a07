/** The latest of what one remembers of somebody, beside other things, and the line to write another note. */
import { type FormEvent, useId, useState } from 'react'
import type { PersonPage } from '../api/shapes.ts'
import { keeping, useDeed } from '../memory/memory.ts'
import { NoteItem } from '../memory/note-item.tsx'
import style from './notes.module.css'

/** Days that come soon before what matters, and notes last. */
const rank = ({ kind, next }: PersonPage['notes'][number]) =>
  kind === 'date' ? (next && next.inDays <= 30 ? 0 : 4) : kind === 'matters' ? 1 : kind === 'note' ? 2 : 3

export function Notes({ person, now, few = false }: { person: PersonPage; now: string; few?: boolean }) {
  const sorted = person.notes.toSorted((a, b) => rank(a) - rank(b))
  const notes = few ? sorted.slice(0, 3) : sorted
  return (
    <div className={style.notes}>
      {notes.length > 0 && (
        <ul className={style.list}>
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} now={now} />
          ))}
        </ul>
      )}
      <WriteNote id={person.id} name={person.name} />
    </div>
  )
}

function WriteNote({ id, name }: { id: string; name: string }) {
  const [text, setText] = useState('')
  const deed = useDeed()
  const field = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) deed.mutate(keeping(id, { text: text.trim() }), { onSuccess: () => setText('') })
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
        <button type="submit" className="button" disabled={deed.isPending}>
          Keep the note
        </button>
      )}
    </form>
  )
}
