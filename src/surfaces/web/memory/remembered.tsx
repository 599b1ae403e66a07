/** Everything one remembers of somebody: days ahead, how you met, what matters, notes, pages and files, and writing more. */
import { Link } from '@tanstack/react-router'
import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react'
import type { NoteKind } from '../../../connectors/record.ts'
import { Trouble } from '../api/client.ts'
import { longestFile } from '../api/memory.ts'
import type { PersonPage } from '../api/shapes.ts'
import { useUndo } from '../undo/undo.tsx'
import style from './memory.module.css'
import { keeping, keepingFiles, useDeed } from './memory.ts'
import { NoteForm, type WrittenKind } from './note-form.tsx'
import { NoteItem } from './note-item.tsx'

const parts: readonly { kind: NoteKind; title: string }[] = [
  { kind: 'matters', title: 'What matters to them' },
  { kind: 'date', title: 'Days to remember' },
  { kind: 'met', title: 'How you met' },
  { kind: 'note', title: 'Notes' },
  { kind: 'link', title: 'Pages' },
  { kind: 'file', title: 'Files' },
]

const ways: readonly [WrittenKind, string][] = [
  ['note', 'Note'],
  ['matters', 'What matters'],
  ['date', 'Day'],
  ['met', 'How you met'],
  ['link', 'Page'],
]

type Shown = {
  person: PersonPage
  now: string
  /** Raised to open the form of a note. */
  writing: number
}

/** Notes of a kind that are shown before one asks for the rest. */
const fewest = 6

export function Remembered({ person, now, writing }: Shown) {
  const [form, setForm] = useState<WrittenKind | null>(null)
  const deed = useDeed()
  const title = useId()
  const opener = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (writing > 0) setForm('note')
  }, [writing])
  const left = useRef(false)
  const leave = () => {
    left.current = true
    setForm(null)
  }
  // Whoever wrote goes on from where they began.
  useEffect(() => {
    if (form === null && left.current) opener.current?.querySelector('button')?.focus({ preventScroll: true })
    left.current = false
  }, [form])
  return (
    <section className={style.remembered} aria-labelledby={title}>
      <h2 id={title} className={style.title}>
        What you remember
      </h2>
      {form ? (
        <NoteForm
          key={form}
          kind={form}
          saving={deed.isPending}
          cancel={leave}
          keep={(said) => deed.mutate(keeping(person.id, said), { onSuccess: leave })}
        />
      ) : (
        <div className={style.openers} ref={opener}>
          {ways.map(([kind, word]) => (
            <button key={kind} type="button" className={style.opener} onClick={() => setForm(kind)}>
              <span aria-hidden="true">+</span> {word}
            </button>
          ))}
          <Files id={person.id} />
        </div>
      )}
      {person.notes.length === 0 && person.introduced.length === 0 && !form && (
        <p className="small soft">
          Nothing yet. What matters to {person.name}, when their birthday is, how you met: it is for you alone, and
          search finds it again.
        </p>
      )}
      {parts.map((part) => (
        <Part key={part.kind} {...part} person={person} now={now} />
      ))}
      {person.introduced.length > 0 && (
        <div className={style.part}>
          <h3 className={style.partTitle}>Introduced you to</h3>
          <ul className={style.list}>
            {person.introduced.map(({ id, name }) => (
              <li key={id}>
                <Link to="/people/$id" params={{ id }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Part({ kind, title, person, now }: { kind: NoteKind; title: string; person: PersonPage; now: string }) {
  const [whole, setWhole] = useState(false)
  const notes = person.notes.filter((note) => note.kind === kind)
  if (notes.length === 0) return null
  if (kind === 'date') notes.sort((a, b) => (a.next?.inDays ?? 999) - (b.next?.inDays ?? 999))
  const shown = whole ? notes : notes.slice(0, fewest)
  return (
    <div className={style.part}>
      <h3 className={style.partTitle}>{title}</h3>
      <ul className={style.list}>
        {shown.map((note) => (
          <NoteItem key={note.id} note={note} now={now} />
        ))}
      </ul>
      {shown.length < notes.length && (
        <button type="button" className="quiet" onClick={() => setWhole(true)}>
          {notes.length - shown.length} more
        </button>
      )}
    </div>
  )
}

function Files({ id }: { id: string }) {
  const deed = useDeed()
  const { fail } = useUndo()
  const field = useRef<HTMLInputElement>(null)
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    const long = files.find((file) => file.size > longestFile)
    if (long)
      fail(
        new Trouble(
          `${long.name} is too long`,
          'A file may have at most 10 MB: keep it elsewhere, and its address as a page.',
          0,
        ),
      )
    if (files.length > 0 && !long) deed.mutate(keepingFiles(id, files))
  }
  return (
    <>
      <button type="button" className={style.opener} disabled={deed.isPending} onClick={() => field.current?.click()}>
        <span aria-hidden="true">+</span> {deed.isPending ? 'Keeping…' : 'File'}
      </button>
      <input ref={field} type="file" multiple hidden onChange={take} aria-label="Files to keep" />
    </>
  )
}
