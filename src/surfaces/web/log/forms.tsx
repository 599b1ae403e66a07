/** The four short forms of the log. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Activity, FavourSide, OutcomeKind } from '../../../connectors/record.ts'
import type { Person } from '../../../people/shapes.ts'
import { statusQuery } from '../api/reads.ts'
import { addEffort, addFavour, addNote, addOutcome } from '../api/writes.ts'
import { PersonSearch } from '../floats/person-search.tsx'
import { useTitles } from '../parts/network.tsx'
import { networkOf, shownHandle } from '../words/deeds.ts'
import style from './log.module.css'

type FormProps = { save: (log: () => Promise<unknown>) => void; saving: boolean }

const outcomes: [OutcomeKind, string][] = [
  ['enquiry', 'an enquiry'],
  ['meeting', 'a meeting'],
  ['sale', 'a sale'],
  ['referral', 'a referral'],
  ['recommendation', 'a recommendation'],
  ['press', 'something in the press'],
  ['resolved', 'a customer helped'],
  ['other', 'something else'],
]

const sides: [FavourSide, string][] = [
  ['received', 'they did us a favour'],
  ['given', 'we did them a favour'],
  ['asked-of-us', 'they asked us for one'],
  ['asked-by-us', 'we asked them for one'],
]

const activities: [Activity, string][] = [
  ['sending', 'sending: writing and posting'],
  ['receiving', 'receiving: reading others'],
  ['talking', 'talking: answering and meeting'],
]

export function OutcomeForm({ save, saving }: FormProps) {
  const [person, setPerson] = useState<Person>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const kind = outcomes.find(([one]) => one === form.get('kind'))?.[0] ?? 'other'
    const amount = Number(textOf(form, 'amount').replace(',', '.'))
    save(() =>
      addOutcome({
        kind,
        ...(person && { with: person.id }),
        ...given('account', textOf(form, 'account')),
        ...(amount > 0 && { amount, currency: textOf(form, 'currency').toUpperCase() || 'GBP' }),
        ...given('note', textOf(form, 'note')),
        ...when(form),
      }),
    )
  }
  return (
    <form className={style.form} onSubmit={submit}>
      <Choice name="kind" label="What came back" options={outcomes} />
      <WhoField label="From whom" found={setPerson} />
      <AccountField optional />
      <div className={style.pair}>
        <Field label="Worth" name="amount" hint="if money came of it" inputMode="decimal" />
        <Field label="Currency" name="currency" initial="GBP" />
      </div>
      <Field label="In a few words" name="note" />
      <WhenField />
      <Save saving={saving} />
    </form>
  )
}

export function NoteForm({ save, saving }: FormProps) {
  const [person, setPerson] = useState<Person>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = textOf(new FormData(event.currentTarget), 'text')
    if (person && text) save(() => addNote({ with: person.id, text }))
  }
  return (
    <form className={style.form} onSubmit={submit}>
      <WhoField label="About whom" found={setPerson} required />
      <label>
        <span className="label">The note</span>
        <textarea name="text" className="field" rows={3} required />
      </label>
      <Save saving={saving} />
    </form>
  )
}

export function FavourForm({ save, saving }: FormProps) {
  const [person, setPerson] = useState<Person>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const side = sides.find(([one]) => one === form.get('side'))?.[0]
    if (person && side) save(() => addFavour({ with: person.id, side, what: textOf(form, 'what'), ...when(form) }))
  }
  return (
    <form className={style.form} onSubmit={submit}>
      <WhoField label="Who" found={setPerson} required />
      <Choice name="side" label="Which way" options={sides} />
      <Field label="What" name="what" required />
      <WhenField />
      <Save saving={saving} />
    </form>
  )
}

export function EffortForm({ save, saving }: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const activity = activities.find(([one]) => one === form.get('activity'))?.[0] ?? 'sending'
    const minutes = Number(textOf(form, 'minutes'))
    save(() => addEffort({ account: textOf(form, 'account'), minutes, activity, ...when(form) }))
  }
  return (
    <form className={style.form} onSubmit={submit}>
      <Field label="Minutes" name="minutes" inputMode="numeric" pattern="[1-9][0-9]{0,3}" required />
      <Choice name="activity" label="Spent on" options={activities} />
      <AccountField />
      <WhenField />
      <Save saving={saving} />
    </form>
  )
}

function WhoField({ label, found, required }: { label: string; found: (person: Person) => void; required?: boolean }) {
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

function AccountField({ optional = false }: { optional?: boolean }) {
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

function WhenField() {
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

function Field({ label, initial, hint, ...input }: FieldProps) {
  return (
    <label>
      <span className="label">
        {label} {hint && <span className="faint">{hint}</span>}
      </span>
      <input className="field" defaultValue={initial} autoComplete="off" {...input} />
    </label>
  )
}

function Choice({
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

function Save({ saving }: { saving: boolean }): ReactNode {
  return (
    <p>
      <button type="submit" className="button next" disabled={saving}>
        Note it
      </button>
    </p>
  )
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

function given<K extends string>(name: K, value: string): { [key in K]?: string } {
  const one: { [key in K]?: string } = {}
  if (value) one[name] = value
  return one
}

/** The day as a time; left out for today, which is then now. */
function when(form: FormData): { at?: string } {
  const day = textOf(form, 'day')
  if (!day || day === new Date().toLocaleDateString('sv')) return {}
  return { at: new Date(`${day}T12:00:00`).toISOString() }
}
