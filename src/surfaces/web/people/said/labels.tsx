/** Roles or tags of one person: each can be taken off, and another put on. */
import { type FormEvent, useId } from 'react'
import style from './said.module.css'

type LabelsProps = {
  title: string
  /** `a role`, `a tag`: what one puts on. */
  one: string
  has: readonly string[]
  known: readonly string[]
  add: (label: string) => void
  remove: (label: string) => void
  busy: boolean
}

/** Roles that have a meaning of their own. */
export const usualRoles = ['customer', 'prospect', 'vendor', 'competitor', 'peer', 'press', 'friend']

export function Labels({ title, one, has, known, add, remove, busy }: LabelsProps) {
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const label = String(new FormData(form).get('label') ?? '').trim()
    if (label !== '') add(label)
    form.reset()
  }
  return (
    <div className={style.labels}>
      <span className={style.title} id={`${id} title`}>
        {title}
      </span>
      <ul className={style.list} aria-labelledby={`${id} title`}>
        {has.map((label) => (
          <li key={label} className={style.label}>
            {label}
            <button
              type="button"
              className={style.off}
              disabled={busy}
              onClick={() => remove(label)}
              aria-label={`Take off ${label}`}
            >
              ×
            </button>
          </li>
        ))}
        <li>
          <form onSubmit={submit} className={style.add}>
            <input
              name="label"
              className={`inline ${style.input}`}
              list={id}
              placeholder={`add ${one}`}
              aria-label={`Add ${one}`}
              autoComplete="off"
              maxLength={60}
            />
            <datalist id={id}>
              {known
                .filter((label) => !has.includes(label))
                .map((label) => (
                  <option key={label} value={label} />
                ))}
            </datalist>
            <button type="submit" className="quiet" disabled={busy}>
              Add
            </button>
          </form>
        </li>
      </ul>
    </div>
  )
}
