/** What the short forms of the log are made of. */
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import type { Named } from '../../../runs/memory/shapes.ts'
import { statusQuery } from '../api/reads.ts'
import { PersonSearch } from '../floats/person-search.tsx'
import { useTitles } from '../parts/network.tsx'
import { networkOf, shownHandle } from '../words/deeds.ts'

export function WhoField({
  label,
  found,
  required,
}: {
  label: string
  found: (person: Named) => void
  required?: boolean
}) {
  const id = useId()
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <PersonSearch
        id={id}
        label={label}
        found={found}
        keeps
        {...(required && { required })}
        placeholder="Name or handle"
      />
    </div>
  )
}

export function AccountField({ optional = false }: { optional?: boolean }) {
  const { data } = useQuery(statusQuery)
  const title = useTitles()
  const accounts = data?.accounts ?? []
  const options: [string, string][] = accounts.map(({ account }) => [
    account,
    `${title(networkOf(account))}, ${shownHandle(account)}`,
  ])
  return (
    <Choice name="account" label="On which account" options={optional ? [['', 'not said'], ...options] : options} />
  )
}

export function WhenField() {
  const today = new Date().toLocaleDateString('sv')
  return <Field label="When" name="day" type="date" initial={today} max={today} />
}

type FieldProps = {
  label: string
  name: string
  hint?: string
  initial?: string
  type?: string
  max?: string
  pattern?: string
  required?: boolean
  inputMode?: 'decimal' | 'numeric'
}

export function Field({ label, initial, hint, ...input }: FieldProps) {
  return (
    <label>
      <span className="label">
        {label} {hint && <span className="faint">{hint}</span>}
      </span>
      <input className="field" defaultValue={initial} autoComplete="off" {...input} />
    </label>
  )
}

export function Choice({
  label,
  name,
  options,
}: {
  label: string
  name: string
  options: readonly (readonly [string, string])[]
}) {
  return (
    <label>
      <span className="label">{label}</span>
      <select name={name} className="field">
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  )
}

export function Save({ saving }: { saving: boolean }): ReactNode {
  return (
    <p>
      <button type="submit" className="button next" disabled={saving}>
        Note it
      </button>
    </p>
  )
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

export function given<K extends string>(name: K, value: string): { [key in K]?: string } {
  const one: { [key in K]?: string } = {}
  if (value) one[name] = value
  return one
}

/** The day as a time; left out for today, which is then now. */
export function when(form: FormData): { at?: string } {
  const day = textOf(form, 'day')
  if (!day || day === new Date().toLocaleDateString('sv')) return {}
  return { at: new Date(`${day}T12:00:00`).toISOString() }
}
