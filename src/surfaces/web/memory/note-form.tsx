/** Writes something to remember of somebody, of any kind, or changes it. */
import { type FormEvent, useId, useRef, useState } from 'react'
import type { NoteKind } from '../../../connectors/record.ts'
import type { Named, Remembered } from '../../../runs/memory/shapes.ts'
import type { SaidNote } from '../api/memory.ts'
import { PersonSearch } from '../floats/person-search.tsx'
import { DayFields, dayFrom } from './day-fields.tsx'
import style from './memory.module.css'

export type WrittenKind = Exclude<NoteKind, 'file'>
type FormProps = {
  kind: WrittenKind
  note?: Remembered
  saving: boolean
  keep: (said: SaidNote) => void
  /** Leaves the form; nothing where the form cannot be left alone. */
  cancel?: () => void
}

const asks: Record<WrittenKind, { label: string; hint: string }> = {
  note: { label: 'The note', hint: 'Only you see it' },
  met: { label: 'How you met', hint: 'Where, over what' },
  date: { label: 'What day it is', hint: 'birthday' },
  matters: { label: 'What matters to them', hint: 'No nuts; sings in a choir; her shop opens in May' },
  link: { label: 'What it is', hint: 'her shop' },
}

export function NoteForm({ kind, note, saving, keep, cancel }: FormProps) {
  const [through, setThrough] = useState<Named | null>(note?.through ?? null)
  const [wrong, setWrong] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const field = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!form.current) return
    const given = new FormData(form.current)
    const text = textOf(given, 'text')
    const on = dayFrom(given)
    if (on === undefined) return setWrong('This day is in no calendar: look at day and month.')
    if (kind === 'date' && on === null) return setWrong('Give the day and the month.')
    if (kind === 'met' && !text && !on && !through) return setWrong('Say when, where, or through whom.')
    setWrong('')
    const url = textOf(given, 'url')
    keep({
      kind,
      text,
      ...((kind === 'date' || kind === 'met') && { on }),
      ...(kind === 'met' && { through: through?.id ?? null }),
      ...(kind === 'link' && { url: /^[a-z]+:/i.test(url) ? url : `https://${url}` }),
    })
  }
  const long = kind === 'note' || kind === 'met' || kind === 'matters'
  const { label, hint } = asks[kind]
  return (
    <form
      ref={form}
      className={style.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && cancel) cancel()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
      }}
    >
      {kind === 'link' && (
        <label>
          <span className="label">Address</span>
          <input
            className="field"
            name="url"
            required
            defaultValue={note?.url ?? ''}
            placeholder="https://"
            data-first
          />
        </label>
      )}
      <div>
        <label className="label" htmlFor={field}>
          {label}
        </label>
        {long ? (
          <textarea
            id={field}
            name="text"
            className="field"
            rows={3}
            maxLength={20_000}
            placeholder={hint}
            defaultValue={note?.text}
            required={kind !== 'met'}
            // biome-ignore lint/a11y/noAutofocus: the form opens because one wants to write in it.
            autoFocus
          />
        ) : (
          <input
            id={field}
            name="text"
            className="field"
            placeholder={hint}
            defaultValue={note?.text}
            autoComplete="off"
            required={kind === 'date'}
            // biome-ignore lint/a11y/noAutofocus: likewise.
            autoFocus={kind === 'date'}
          />
        )}
      </div>
      {(kind === 'date' || kind === 'met') && <DayFields on={note?.on ?? null} />}
      {kind === 'met' && <Through through={through} set={setThrough} />}
      {wrong && (
        <p className="small" role="alert">
          {wrong}
        </p>
      )}
      <p className={style.formEnd}>
        <button type="submit" className="button" disabled={saving}>
          Keep
        </button>
        {cancel && (
          <button type="button" className="quiet" onClick={cancel}>
            Leave it
          </button>
        )}
      </p>
    </form>
  )
}

function Through({ through, set }: { through: Named | null; set: (person: Named | null) => void }) {
  const id = useId()
  if (through)
    return (
      <p className="small">
        Introduced by <b>{through.name}</b>{' '}
        <button type="button" className="quiet" onClick={() => set(null)}>
          by somebody else
        </button>
      </p>
    )
  return (
    <div>
      <label className="label" htmlFor={id}>
        Who introduced you <span className="faint">if anybody did</span>
      </label>
      <PersonSearch id={id} label="Who introduced you" placeholder="Name or handle" found={set} />
    </div>
  )
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
